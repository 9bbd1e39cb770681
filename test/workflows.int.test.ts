import { readdirSync, readFileSync } from 'node:fs';
import { validate } from '@actions/languageservice';
import { describe, expect, test } from '@jest/globals';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { at } from './support/command-line.js';

const FOLDER = '.github/workflows';
const files = readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(`${FOLDER}/${name}`, 'utf8') }));

describe('our own workflows', () => {
  test.each(files)('$name is what the platform accepts', async ({ name, text }) => {
    expect(await validate(TextDocument.create(`file:///${FOLDER}/${name}`, 'yaml', 0, text), {})).toEqual([]);
  });

  test.each(files)(
    '$name grants nothing at the top, pins what it uses and puts nothing from outside into a shell',
    ({ text }) => {
      expect(at(parse(text), 'permissions')).toEqual({});
      for (const [, used = ''] of text.matchAll(/(?:^|\s)uses:\s*(\S+)/g))
        expect(used).toMatch(/^(?:\.\/.*|\$\/.*|[\w-]+\/[\w./-]+@[0-9a-f]{40})$/);
      for (const [, script = ''] of text.matchAll(/run:\s*(.*)/g)) expect(script).not.toContain('${{');
    },
  );
});
