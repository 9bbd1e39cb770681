import { describe, expect, test } from '@jest/globals';
import {
  isInstant,
  isObjectId,
  isPhaseId,
  isSessionId,
  isSha256,
  isTaskId,
  after as later,
} from '../../src/domain/ids.js';
import { instant } from '../support/engine.js';

const HOSTILE = [
  '',
  '.',
  '..',
  '../x',
  'a/../b',
  'a//b',
  '/a',
  'a/',
  'a/b/c/d/e',
  '-option',
  '--force',
  '.git',
  '_a',
  'a b',
  'a\0b',
  'a\nb',
  'a\n',
  '::set-output name=x::y',
  'a\\b',
  'a..b',
  'refs.lock',
  'a.',
  'CON',
  'nul.txt',
  'com1',
  'a/LPT9.md',
  'a:b',
  'a@{1}',
  'a~1',
  'a^',
  'a?',
  'a*',
  '$(id)',
  'аnalysis',
  'ａ',
  'é',
  'x'.repeat(65),
] as const;

describe('ids', () => {
  test.each(HOSTILE)('%j is no id of a task or phase', (text) => {
    expect(isTaskId(text)).toBe(false);
    expect(isPhaseId(text)).toBe(false);
  });

  test.each(['a', 'A1', '01-analysis', 'a.b_c-d', 'x'.repeat(64), 'console', 'com10'])(
    '%j is a segment',
    (text) => {
      expect(isPhaseId(text)).toBe(true);
      expect(isTaskId(`${text}/${text}/${text}/${text}`)).toBe(true);
    },
  );

  test('of sessions, hashes and objects are lower-case hex of their length', () => {
    expect(['0a1b2c3d', '0A1B2C3D', '0a1b2c3', '0a1b2c3de', '0a1b2c3d\n'].map(isSessionId)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(['a'.repeat(64), 'a'.repeat(63), `${'a'.repeat(64)}\n`, 'A'.repeat(64)].map(isSha256)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(['a'.repeat(40), 'a'.repeat(64), 'a'.repeat(41), `${'a'.repeat(40)}\n`].map(isObjectId)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('instants are whole seconds of the four-digit years', () => {
    expect(
      [0, 253_402_300_799, 253_402_300_800, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY].map(isInstant),
    ).toEqual([true, true, false, false, false, false, false]);
  });

  test('later is rounded up, never earlier, and stays an instant', () => {
    const now = instant(1000);
    expect(later(now, 0.2)).toBe(1001);
    expect(later(now, -5)).toBe(1000);
    expect(later(now, Number.POSITIVE_INFINITY)).toBe(253_402_300_799);
    expect(later(now, Number.NaN)).toBe(1000);
  });
});
