import { describe, expect, test } from '@jest/globals';
import { EnvironmentFileError, readPairs, readPaths } from './environment-file.js';
import { evaluateExpression } from './expression.js';
import { LogReader } from './log-reader.js';
import { Masks } from './masks.js';

describe('a file of pairs', () => {
  test.each([
    [
      'a=1\nb==2\r\n\n',
      [
        ['a', '1'],
        ['b', '=2'],
      ],
    ],
    [
      'a<<END\none\n\ntwo=2\nEND\nb=x<<y',
      [
        ['a', 'one\n\ntwo=2'],
        ['b', 'x<<y'],
      ],
    ],
    ['a<<E\nE', [['a', '']]],
    ['', []],
  ])('%j is read', (text, pairs) => {
    expect(readPairs(text)).toEqual(pairs);
  });

  test.each(['plain', 'a<<END\nvalue', '=value', '<<END\nEND', 'a<<\nvalue'])('%j is refused', (text) => {
    expect(() => readPairs(text)).toThrow(EnvironmentFileError);
  });

  test('paths are lines', () => {
    expect(readPaths('/a\n\n/b b\n')).toEqual(['/a', '/b b']);
  });
});

describe('a log', () => {
  const read = (...lines: readonly string[]): LogReader => {
    const reader = new LogReader('step', new Masks(), { count: 0 });
    for (const line of lines) reader.read(line);
    return reader;
  };

  test.each([
    ['  ::error::indented', ['indented']],
    ['text ::error::in the middle', []],
    ['::unknown::x', []],
    ['::Error::any case', ['any case']],
    ['text ##[error]in the middle', ['in the middle']],
    ['::error file=a%2Cb.ts,line=1::50%25 of it', ['50% of it']],
    ['::error title=a::b::c', ['b::c']],
  ])('%j', (line, messages) => {
    expect(read(line).annotations.map(({ message }) => message)).toEqual(messages);
  });

  test('a token that is a command cannot stop commands', () => {
    const { annotations } = read('::stop-commands::error', '::error::still heard');
    expect(annotations.map(({ message }) => message)).toEqual(["Invalid stop token 'error'", 'still heard']);
  });

  test('long messages are cut', () => {
    expect(read(`::warning::${'x'.repeat(5000)}`).annotations[0]?.message).toHaveLength(4096);
  });
});

describe('masks', () => {
  test('cover lines, encodings and the longer of two', () => {
    const masks = new Masks();
    masks.add('first line\nsecond "line"');
    masks.add('first line and more');
    expect(masks.apply('a first line and more, first line, second \\"line\\", second%20%22line%22')).toBe(
      'a ***, ***, ***, ***',
    );
    for (const before of ['', 'x', 'xy']) {
      const encoded = Buffer.from(`${before}first line and more`).toString('base64');
      expect(masks.apply(encoded)).toContain('***');
    }
    expect([masks.hides('x first line'), masks.hides('first'), masks.hides('')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('an expression', () => {
  const scope = {
    contexts: {
      needs: { a: { result: 'failure', outputs: { n: '3' } }, b: { result: 'success' } },
      vars: { Empty: '' },
    },
    status: { success: false, failure: true, cancelled: false },
  };

  test.each([
    ["contains(needs.*.result, 'failure')", true],
    ['fromJSON(needs.a.outputs.n)', 3],
    ['needs.A.Result', 'failure'],
    ['needs.c.result', null],
    ["always() && !cancelled() && failure() && 'yes'", 'yes'],
    ["success() || vars.empty || 'default'", 'default'],
    ["'it''s ''quoted'''", "it's 'quoted'"],
    ["format('{0}{{}}''', 1)", "1{}'"],
    ["case(false, 1, 'two' == 'TWO', 2, 3)", 2],
  ])('%s', (source, value) => {
    expect(evaluateExpression(source, scope)).toEqual(value);
  });

  test('that nobody can evaluate throws', () => {
    expect(() => evaluateExpression("hashFiles('x')", scope)).toThrow();
    expect(() => evaluateExpression('fromJSON(vars.empty)', scope)).toThrow();
  });
});
