import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluate } from '../../src/domain/evaluate.js';
import { bareExpression, parseExpression, type Value } from '../../src/domain/expression.js';

const NAMES = {
  a: { b: 'Text', n: 3, list: ['x', 'Y', 'z'], none: null, yes: true, 'odd name': 'odd' },
  empty: '',
};

function ours(text: string): Value {
  const parsed = parseExpression(text);
  if (parsed.kind === 'fault') throw new Error(parsed.text);
  return evaluate(parsed.expression, { names: NAMES, succeeded: true, failed: false });
}

function theirs(text: string): string {
  const parser = new Parser(new Lexer(text).lex().tokens, Object.keys(NAMES), []);
  return new Evaluator(parser.parse(), dictionary(NAMES)).evaluate().coerceString();
}

function dictionary(value: object): data.Dictionary {
  return new data.Dictionary(...Object.entries(value).map(([key, item]) => ({ key, value: dataOf(item) })));
}

function dataOf(value: unknown): data.ExpressionData {
  if (value === null) return new data.Null();
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(dataOf));
  return dictionary(Object(value));
}

function shown(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'object' || typeof value === 'function')
    return Array.isArray(value) ? 'Array' : 'Object';
  return String(value);
}

const atoms = fc.constantFrom(
  ...['1', '0', '-2.5', '0x1F', "'text'", "'TEXT'", "'it''s'", "''", "'3'", 'true', 'false', 'null'],
  ...[
    'a.b',
    "a['b']",
    'a.n',
    'a.list',
    'a.list[1]',
    'a.none',
    'a.yes',
    "a['odd name']",
    'a.absent.deeper',
    'empty',
  ],
);
const expressions: fc.Arbitrary<string> = fc.letrec<{ whole: string }>((tie) => ({
  whole: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    atoms,
    fc
      .tuple(tie('whole'), fc.constantFrom('==', '!=', '<', '<=', '>', '>=', '&&', '||'), tie('whole'))
      .map(([left, sign, right]) => `${left} ${sign} ${right}`),
    tie('whole').map((inner) => `(${inner})`),
    tie('whole').map((inner) => `!${inner}`),
    fc
      .tuple(fc.constantFrom('contains', 'startsWith', 'ENDSWITH'), tie('whole'), tie('whole'))
      .map(([name, left, right]) => `${name}(${left}, ${right})`),
    fc.tuple(tie('whole'), tie('whole')).map(([left, right]) => `format('{0}-{{{1}', ${left}, ${right})`),
    tie('whole').map((inner) => `join(${inner}, '+')`),
  ),
})).whole;

describe('an expression', () => {
  test('has the value that it has in a workflow file', () => {
    fc.assert(
      fc.property(expressions, (text) => {
        let wanted: string;
        try {
          wanted = theirs(text);
        } catch {
          return;
        }
        expect([text, shown(ours(text))]).toEqual([text, wanted]);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['', 0],
    ["'open", 0],
    ['a ==', 4],
    ['(a', 2],
    ['a b', 2],
    ['nothing(1)', 0],
    ['contains(a)', 0],
    ['a.1', 1],
    ['a $ b', 2],
    [`${'('.repeat(99)}a`, 50],
    [`a == '${'x'.repeat(5000)}'`, 0],
  ])('that is no expression is told apart, with the place: %s', (text, at) => {
    expect(parseExpression(text)).toMatchObject({ kind: 'fault', at });
  });

  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(['expression', 'fault']).toContain(parseExpression(text).kind);
      }),
    );
  });

  test('may stand in braces', () => {
    expect(bareExpression(` $\{{ a.b == 'x' }} `)).toBe("a.b == 'x'");
    expect(bareExpression('a.b')).toBe('a.b');
  });

  test('does not reach what values inherit', () => {
    for (const text of ["a['__proto__']", 'a.constructor', 'toString', "a.list['length']"])
      expect(ours(text)).toBeNull();
  });
});
