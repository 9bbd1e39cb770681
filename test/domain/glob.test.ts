import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { globMatches, globsOverlap, isGlob } from '../../src/domain/glob.js';

const segment = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 3 });
const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
const globSegment = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), minLength: 1, maxLength: 4 }),
  },
  { weight: 1, arbitrary: fc.constant('**') },
);
const glob = fc
  .tuple(fc.array(globSegment, { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([parts, folder]) => `${parts.join('/')}${folder ? '/' : ''}`);

/** The meaning of a glob, said another way: as a regular expression. */
function expression(pattern: string): RegExp {
  const parts = (pattern.endsWith('/') ? `${pattern}**` : pattern).split('/');
  const one = (part: string): string => part.replace(/\*+/g, '[^/]*').replaceAll('?', '[^/]');
  const source = parts.reduce<string>(
    (text, part) => `${text}${part === '**' ? '(?:/[^/]+)*' : `/${one(part)}`}`,
    '',
  );
  return new RegExp(`^${source}$`);
}

describe('a glob', () => {
  test.each([
    ['src/a.ts', 'src/a.ts', true],
    ['src/a.ts', 'src/a_ts', false],
    ['src/*', 'src/a', true],
    ['src/*', 'src/a/b', false],
    ['src/**', 'src/a/b', true],
    ['src/', 'src/a/b', true],
    ['**/x', 'x', true],
    ['**/x', 'a/b/x', true],
    ['a/**/z', 'a/z', true],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['*.test.*', 'a.test.ts', true],
    ['[ab]', 'a', false],
    ['SRC/*', 'src/a', false],
  ])('%s matches %s: %s', (pattern, text, expected) => {
    expect(globMatches(pattern, text)).toBe(expected);
  });

  test('matches what its regular expression matches', () => {
    fc.assert(
      fc.property(glob, path, (pattern, text) => {
        expect(globMatches(pattern, text)).toBe(expression(pattern).test(`/${text}`));
      }),
      { numRuns: 2000 },
    );
  });

  test('overlaps with another exactly as that one does with it, and with itself', () => {
    fc.assert(
      fc.property(glob, glob, (a, b) => {
        expect(globsOverlap(a, b)).toBe(globsOverlap(b, a));
        expect(globsOverlap(a, a)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('overlaps with every other that matches a path which it matches', () => {
    fc.assert(
      fc.property(glob, glob, path, (a, b, text) => {
        fc.pre(globMatches(a, text) && globMatches(b, text));
        expect(globsOverlap(a, b)).toBe(true);
      }),
      { numRuns: 300, maxSkipsPerRun: 1000 },
    );
  });

  test('overlaps with a path exactly when it matches it', () => {
    fc.assert(
      fc.property(glob, path, (pattern, text) => {
        expect(globsOverlap(pattern, text)).toBe(globMatches(pattern, text));
      }),
      { numRuns: 1000 },
    );
  });

  test('made to be slow is not', () => {
    const nasty = Array.from({ length: 40 }, () => '**/*a*a*a*').join('/');
    expect(globMatches(nasty, Array.from({ length: 60 }, () => 'aaaaaaaaaaaaaaaab').join('/'))).toBe(true);
    expect(globsOverlap(nasty, `${nasty}/z`)).toBe(false);
  });

  test('is told from a plain path', () => {
    expect(['a/b', 'a/*', 'a/b?', 'a/'].map(isGlob)).toEqual([false, true, true, true]);
  });
});
