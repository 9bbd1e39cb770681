import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cut, plainLine, plainText } from '../../src/report/plain-text.js';

describe('text of agents on a screen', () => {
  test('loses escapes, controls, marks of direction and line breaks', () => {
    expect(plainText('a\u001b[31mred\u001b[0m\u001b]0;title\u0007b')).toBe('aredb');
    expect(plainText('one\r\n\ttwo\u2028three')).toBe('one two three');
    expect(plainText('safe\u202egnp.exe\u2066x\u200b\u0000\u009b')).toBe('safegnp.exex');
    expect(plainLine('  kept   blanks\tand tab  ', 80)).toBe('  kept   blanks    and tab');
  });

  test('is cut by characters, never through one', () => {
    expect(cut('🙂🙂🙂', 2)).toBe('🙂…');
    expect(plainText('x'.repeat(5000), 10)).toBe(`${'x'.repeat(9)}…`);
  });

  test('never holds a control character, whatever it was made from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const plain of [plainText(text), plainLine(text, 200)]) {
          expect(/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(plain)).toBe(false);
          expect([...plain].length).toBeLessThanOrEqual(200);
        }
      }),
    );
  });
});
