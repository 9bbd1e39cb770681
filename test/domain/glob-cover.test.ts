import { describe, expect, test } from '@jest/globals';
import { globCovers, isGlob } from '../../src/domain/glob.js';

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

  test('never takes exponential time', () => {
    const began = performance.now();
    globCovers(`${'*a'.repeat(200)}b`, 'a'.repeat(2000));
    globCovers(`${'**/'.repeat(200)}x`, 'a/'.repeat(200));
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
