import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { COMMENT_VERBS, commentUsages, parseComment } from '../../src/schema/comment-line.js';

function parsed(body: string): unknown {
  const line = parseComment(body);
  if (line.kind === 'command') return line.command;
  return line.kind === 'wrong' ? line.fault.code : line.kind;
}

const command = { session: null, subject: null, text: null };

describe('a comment', () => {
  test.each([
    ['/orchestrator status', { ...command, verb: 'status' }],
    ['/orchestrator', { ...command, verb: 'help' }],
    ['/orchestrator\tapprove   01-analysis  ', { ...command, verb: 'approve', subject: '01-analysis' }],
    [
      '/orchestrator approve 01-a looks good\r\nand more',
      { verb: 'approve', session: null, subject: '01-a', text: 'looks good\nand more' },
    ],
    [
      '/orchestrator decline 01-a no, because',
      { verb: 'decline', session: null, subject: '01-a', text: 'no, because' },
    ],
    ['/orchestrator retry 01-a/02-b', { ...command, verb: 'retry', subject: '01-a/02-b' }],
    [
      '/orchestrator skip 01-a/b not needed',
      { verb: 'skip', session: null, subject: '01-a/b', text: 'not needed' },
    ],
    ['/orchestrator pause\nlunch', { ...command, verb: 'pause', text: 'lunch' }],
    ['/orchestrator session=0a1b2c3d resume', { ...command, verb: 'resume', session: '0a1b2c3d' }],
    [
      '/orchestrator explain a/b\n\nthanks!',
      { ...command, verb: 'explain', subject: 'a/b', text: 'thanks!' },
    ],
  ])('%j is a command', (body, expected) => {
    expect(parsed(body)).toEqual(expected);
  });

  test.each([
    '',
    'please /orchestrator cancel',
    ' /orchestrator cancel',
    '> /orchestrator cancel',
    'hello\n/orchestrator cancel',
    '/orchestratorcancel',
    '/orchestrator-cancel x',
    '/Orchestrator cancel',
    '`/orchestrator cancel`',
    '\ufeff/orchestrator cancel',
    '/orchestrator\u00a0cancel',
  ])('%j is none of ours', (body) => {
    expect(parsed(body)).toBe('none');
  });

  test.each([
    ['/orchestrator aprove 01-a', 'UNKNOWN_VERB'],
    ['/orchestrator APPROVE 01-a', 'UNKNOWN_VERB'],
    ['/orchestrator --help', 'UNKNOWN_VERB'],
    ['/orchestrator approve', 'SUBJECT_NEEDED'],
    ['/orchestrator approve --all', 'SUBJECT_INVALID'],
    ['/orchestrator retry $(id)', 'SUBJECT_INVALID'],
    ['/orchestrator retry `id`', 'SUBJECT_INVALID'],
    ['/orchestrator retry ../../etc/passwd', 'SUBJECT_INVALID'],
    ['/orchestrator retry a;id', 'SUBJECT_INVALID'],
    ['/orchestrator retry a\u202eb', 'SUBJECT_INVALID'],
    ['/orchestrator retry a\u0000b', 'SUBJECT_INVALID'],
    ['/orchestrator retry аpprove', 'SUBJECT_INVALID'],
    [`/orchestrator retry ${'a'.repeat(300)}`, 'SUBJECT_INVALID'],
    ['/orchestrator skip 01-a/b', 'TEXT_NEEDED'],
    ['/orchestrator skip 01-a/b \u200b\u202e', 'TEXT_NEEDED'],
    ['/orchestrator decline 01-a', 'TEXT_NEEDED'],
    ['/orchestrator cancel 01-a/b', 'TOO_MUCH'],
    ['/orchestrator status --json', 'TOO_MUCH'],
    ['/orchestrator session=../../x status', 'UNKNOWN_VERB'],
    ['/orchestrator pause\n/orchestrator cancel', 'TWO_COMMANDS'],
    [`/orchestrator skip a ${'x'.repeat(3000)}`, 'TOO_MUCH'],
  ])('%j is refused', (body, code) => {
    expect(parsed(body)).toBe(code);
  });

  test('that is nearly right is told what it nearly was', () => {
    const line = parseComment('/orchestrator aprove 01-a');
    expect(line).toMatchObject({
      kind: 'wrong',
      fault: { remedy: expect.stringContaining('/orchestrator approve') },
    });
  });

  test('of any kind becomes ids that look like ids and text without unseen characters', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...COMMENT_VERBS),
        fc.string({ unit: 'binary', maxLength: 60 }),
        (verb, rest) => {
          const line = parseComment(`/orchestrator ${verb} ${rest}`);
          if (line.kind !== 'command') return;
          expect(line.command.subject ?? 'a').toMatch(/^[A-Za-z0-9][A-Za-z0-9._/-]*$/);
          expect(/[\p{Cf}\p{Cs}]|[^\P{Cc}\n]/u.test(line.command.text ?? '')).toBe(false);
        },
      ),
    );
  });

  test('has a usage for each verb, and each is understood', () => {
    for (const usage of commentUsages())
      expect(parseComment(usage.replace(/[[\]]/g, '')).kind).toBe('command');
  });
});
