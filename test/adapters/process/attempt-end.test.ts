import { describe, expect, test } from '@jest/globals';
import type { ShellEnd } from '../../../src/adapters/process/agent-process.js';
import { endingOf } from '../../../src/adapters/process/attempt-end.js';
import { parseAgentStatus } from '../../../src/schema/agent-status.js';

const exit = (exitCode: number | null, more: Partial<ShellEnd> = {}): ShellEnd => ({
  cause: 'exit',
  exitCode,
  signal: null,
  message: null,
  ...more,
});
const said = (text: string) => parseAgentStatus(Buffer.from(text));
const outcome = (end: ShellEnd, text: string | null): string =>
  endingOf(end, text === null ? null : said(text), []).outcome;

describe('the end of an attempt', () => {
  test.each([
    [0, null, 'succeeded'],
    [0, 'status: COMPLETED', 'succeeded'],
    [0, 'details: only words', 'succeeded'],
    [0, 'status: BLOCKED', 'blocked'],
    [1, 'status: BLOCKED', 'blocked'],
    [0, 'status: NEEDS_SPLIT', 'needs_split'],
    [0, 'status: REJECTED', 'rejected'],
    [0, 'status: FAILED', 'failed'],
    [0, 'status: DONE', 'invalid'],
    [0, '- a list', 'invalid'],
    [1, null, 'failed'],
    [1, 'status: COMPLETED', 'failed'],
    [1, 'status: DONE', 'failed'],
    [null, null, 'failed'],
  ])('with exit code %s and %j is %s', (code, text, expected) => {
    expect(outcome(exit(code), text)).toBe(expected);
  });

  test.each([
    ['deadline', 'timed_out'],
    ['abort', 'cancelled'],
  ] as const)('by %s is %s whatever the agent says', (cause, expected) => {
    expect(outcome(exit(0, { cause }), 'status: COMPLETED')).toBe(expected);
    expect(outcome(exit(0, { cause }), 'status: BLOCKED')).toBe(expected);
  });

  test('that never began is failed', () => {
    expect(outcome(exit(null, { cause: 'unstartable', message: 'no shell' }), null)).toBe('failed');
  });

  test("names the agent's reason, or the end of its log", () => {
    expect(endingOf(exit(0), said('status: BLOCKED\ndetails: no key'), []).reason).toBe('no key');
    expect(endingOf(exit(3), null, ['boom']).reason).toContain('boom');
  });
});
