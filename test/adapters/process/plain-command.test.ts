import { describe, expect, test } from '@jest/globals';
import { plainWords } from '../../../src/adapters/process/plain-command.js';

describe('a command needs no shell', () => {
  test.each([
    ['sleep 0.05', ['sleep', '0.05']],
    ['node scripts/agent.mjs --level=2  -v', ['node', 'scripts/agent.mjs', '--level=2', '-v']],
    ['./tools/run', ['./tools/run']],
    ['npx tool@1.2.3 a,b 50% +x', ['npx', 'tool@1.2.3', 'a,b', '50%', '+x']],
  ])('when it is plain words: %s', (command, words) => {
    expect(plainWords(command)).toEqual(words);
  });
});

describe('a command is left to the shell', () => {
  test.each([
    'a | b',
    'a; b',
    'a && b',
    'a & ',
    'a > b',
    'a $B',
    'a `b`',
    'a "b"',
    "a 'b'",
    'a \\b',
    'a *',
    'a ?',
    'a [b]',
    'a {b,c}',
    'a ~',
    'a # b',
    'a\nb',
    'a\tb',
    'A=b c',
    '! a',
    '',
    ' a',
    'a ',
    'ä',
  ])('when a shell would see more than words: %j', (command) => {
    expect(plainWords(command)).toBeNull();
  });

  test.each(['exit 3', 'echo -n x', 'cd sub', '. ./file', ': nothing', 'time make', 'true'])(
    'when it has that command itself: %s',
    (command) => {
      expect(plainWords(command)).toBeNull();
    },
  );
});
