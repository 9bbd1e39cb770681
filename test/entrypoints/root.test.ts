import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findRoot } from '../../src/entrypoints/root.js';
import { tempFolders } from '../support/temp-folder.js';

const folders = tempFolders();

/** A folder with another one two levels below it. */
function ground(): { readonly top: string; readonly middle: string; readonly deep: string } {
  const top = folders();
  const middle = join(top, 'pack');
  const deep = join(middle, 'src');
  mkdirSync(deep, { recursive: true });
  return { top, middle, deep };
}

describe('the root of a project', () => {
  test('is the repository around, and a definition below it does not make another one', () => {
    const { top, middle, deep } = ground();
    mkdirSync(join(top, '.git'));
    writeFileSync(join(middle, 'workflow.yaml'), 'name: x\n');
    expect(findRoot(deep, null)).toEqual({ path: top, git: join(top, '.git') });
    expect(readdirSync(top)).toEqual(['.git', 'pack']);
  });

  test.each(['orchestrator.yml', 'workflow.yaml'])(
    'is where %s lies, if there is no repository',
    (definition) => {
      const { middle, deep } = ground();
      writeFileSync(join(middle, definition), 'x: 1\n');
      expect(findRoot(deep, null)).toEqual({ path: middle, git: null });
    },
  );

  test('is the folder that was named, whatever lies around it', () => {
    const { top, middle, deep } = ground();
    mkdirSync(join(top, '.git'));
    expect(findRoot(top, deep)).toEqual({ path: deep, git: null });
    expect(findRoot(deep, '..')).toEqual({ path: middle, git: null });
    expect(() => findRoot(deep, 'nowhere')).toThrow(expect.objectContaining({ code: 'ROOT_NOT_FOUND' }));
  });
});
