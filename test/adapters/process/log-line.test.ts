import { describe, expect, test } from '@jest/globals';
import { createMask, plainLine } from '../../../src/adapters/process/log-line.js';
import { growth } from '../../support/growth.js';

const open = createMask([]);
/** What a workflow runner obeys: a command at the start of a line, or the old form anywhere. */
const isCommand = (line: string): boolean => line.trimStart().startsWith('::') || line.includes('##[');

describe('a printed line', () => {
  test.each([
    '::set-output name=a::b',
    '::add-mask::x',
    '   ::stop-commands::x',
    '\t::error::x',
    '##[error]x',
    'text ##[group]x',
    '##[##[error]x',
    '\u001b[31m::error::x',
    ':\u001b[0m:error::x',
    '\u001b]0;title\u0007::error::x',
    '#\u001b[0m#[error]x',
    '\u0000::error::x',
  ])('%j is no workflow command', (raw) => {
    expect(isCommand(plainLine(raw, open))).toBe(false);
  });

  test('cannot become a command by what is masked in it', () => {
    expect(isCommand(plainLine('::error::hunter22', createMask(['hunter22'])))).toBe(false);
    expect(isCommand(plainLine('#hunter22', createMask(['hunter22'])))).toBe(false);
  });

  test('is otherwise left as it is', () => {
    expect(plainLine('  a::b # [x]\tümlaut 🎉', open)).toBe('  a::b # [x]\tümlaut 🎉');
  });

  test('holds no escape and no control character', () => {
    const plain = plainLine(
      '\u001b[1;31mred\u001b[0m\u001b]8;;http://x\u0007link\u001b]8;;\u0007\u0008\u009b1m',
      open,
    );
    expect(plain).not.toMatch(/[^\P{Cc}\t]/u);
    expect(plain.startsWith('redlink')).toBe(true);
  });

  test('long runs of escapes cost time in proportion to their length', () => {
    const hostile = (size: number): void => {
      plainLine('\u001b['.repeat(size), open);
      plainLine('\u001b]x'.repeat(size), open);
      plainLine('\u001bP'.repeat(size), open);
      plainLine(`\u001b[${'0'.repeat(size)}`, open);
    };
    expect(growth(hostile, 50_000)).toBeLessThan(12);
  });
});

describe('a mask', () => {
  test('hides every secret, the longer one first', () => {
    expect(createMask(['abc', 'abcdef'])('x abcdef y abc')).toBe('x *** y ***');
  });
  test('takes a secret for text, not for a pattern', () => {
    expect(createMask(['a.c+(', '$&'])('a.c+( abc+( $&')).toBe('*** abc+( ***');
  });
  test('of an escape-split secret still holds', () => {
    expect(plainLine('hun\u001b[0mter22', createMask(['hunter22']))).toBe('***');
  });
});
