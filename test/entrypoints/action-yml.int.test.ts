import { readFileSync } from 'node:fs';
import { validate } from '@actions/languageservice';
import { describe, expect, test } from '@jest/globals';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { COMMANDS, INPUTS, readInputs } from '../../src/entrypoints/action/inputs.js';
import { OUTPUTS, waveOutputs } from '../../src/entrypoints/action/outputs.js';
import { VERBS } from '../../src/entrypoints/cli/verb-table.js';
import { at } from '../support/command-line.js';

const text = readFileSync('action.yml', 'utf8');
const action: unknown = parse(text);

function keys(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value).toSorted() : [];
}

describe('action.yml', () => {
  test('is what the platform accepts', async () => {
    expect(await validate(TextDocument.create('file:///action.yml', 'yaml', 0, text), {})).toEqual([]);
  });

  test('has the inputs and outputs of the code, each described', () => {
    expect(keys(at(action, 'inputs'))).toEqual([...INPUTS].toSorted());
    expect(keys(at(action, 'outputs'))).toEqual([...OUTPUTS].toSorted());
    for (const part of ['inputs', 'outputs'])
      for (const name of keys(at(action, part)))
        expect(String(at(action, part, name, 'description')).length).toBeGreaterThan(10);
  });

  test('runs the bundle on both ends of a step', () => {
    expect(at(action, 'runs')).toEqual({ using: 'node24', main: 'dist/index.js', post: 'dist/index.js' });
  });

  test('offers verbs of the command line, and its defaults are inputs that are accepted', () => {
    for (const command of COMMANDS) {
      // Comments are a thing of the platform: in a shell the verbs themselves are at hand.
      expect([...VERBS.map(({ name }) => name), 'comment', 'plan', 'tell-plan']).toContain(command);
      expect(String(at(action, 'inputs', 'command', 'description'))).toContain(command);
    }
    const defaults = keys(at(action, 'inputs')).map((name): [string, string] => [
      `INPUT_${name.toUpperCase()}`,
      String(at(action, 'inputs', name, 'default') ?? ''),
    ]);
    expect(readInputs({ ...Object.fromEntries(defaults), INPUT_COMMAND: 'status' })).toMatchObject({
      command: 'status',
      session: null,
      store: null,
      startIfNone: false,
    });
  });

  test('an empty wave is a matrix without rows, never no matrix', () => {
    expect(waveOutputs({ has_work: false, matrix: { include: [] } })).toMatchObject({
      matrix: '{"include":[]}',
      'has-work': 'false',
    });
    expect(waveOutputs(null)).toMatchObject({ matrix: '{"include":[]}', count: '0' });
  });
});
