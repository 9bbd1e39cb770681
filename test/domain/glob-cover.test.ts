import { describe, expect, test } from '@jest/globals';
import { globCovers, isGlob } from '../../src/domain/glob.js';
import { growth } from '../support/growth.js';

describe('a glob', () => {
  test.each([
    ['**', 'a/b/c'],
    ['src/**', 'src/a'],
    ['src/**', 'src/a/b'],
    ['src/**', 'src'],
    ['src/**/x.ts', 'src/x.ts'],
    ['src/**/x.ts', 'src/a/b/x.ts'],
    ['**/x.ts', 'x.ts'],
    ['**/test/**', 'a/test/b'],
    ['*.yml', 'orchestrator.yml'],
    ['src/*.ts', 'src/a.ts'],
    ['a?c', 'abc'],
    ['schemas', 'schemas/a.json'],
    ['schemas/', 'schemas/a/b.json'],
    ['a*b*c', 'aXbYbZc'],
  ])('%s covers %s', (pattern, path) => {
    expect(globCovers(pattern, path)).toBe(true);
  });
  test.each([
    ['src/**', 'srcs/a'],
    ['*.yml', 'a/b.yml'],
    ['src/*.ts', 'src/a/b.ts'],
    ['a?c', 'ac'],
    ['', 'a'],
    ['a/b', 'a'],
    ['**/x.ts', 'y.ts'],
    ['.github/**', 'github/x'],
    ['a.c', 'abc'],
  ])('%s does not cover %s', (pattern, path) => {
    expect(globCovers(pattern, path)).toBe(false);
  });

  test('is told from a plain path', () => {
    expect([isGlob('a/b.txt'), isGlob('a/*.txt'), isGlob('a?')]).toEqual([false, true, true]);
  });

  test('takes time in proportion to pattern × path, whatever the pattern', () => {
    const hostile = (size: number): void => {
      globCovers(`${'*a'.repeat(size)}b`, 'a'.repeat(10 * size));
      globCovers(`${'**/'.repeat(size)}x`, 'a/'.repeat(size));
    };
    expect(growth(hostile, 50)).toBeLessThan(40);
  });
});
