import { describe, expect, test } from '@jest/globals';
import { CHECK_BYTES, CHECK_SCHEMA, parseCheckVerdict } from '../../src/schema/check-verdict.js';

const VERDICT = {
  schema: CHECK_SCHEMA,
  session: '0123abcd',
  task_id: '01-work/a-task',
  attempt: 1,
  claim: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
  tree: null,
  checks: [{ command: 'npm test', exit_code: 0, tree: null }],
  details: null,
};

function parsed(value: unknown): ReturnType<typeof parseCheckVerdict> {
  return parseCheckVerdict(Buffer.from(JSON.stringify(value)));
}

describe('a verdict', () => {
  test('is read as it was written', () => {
    expect(parsed(VERDICT)).toEqual({ kind: 'verdict', verdict: VERDICT });
  });

  test.each([
    ['another schema', { ...VERDICT, schema: 'orchestrator/report/1' }],
    ['a field that nobody knows', { ...VERDICT, outcome: 'succeeded' }],
    ['no whole claim', { ...VERDICT, claim: '0123' }],
    ['an exit code that is no number', { ...VERDICT, checks: [{ ...VERDICT.checks[0], exit_code: '0' }] }],
    ['too many checks', { ...VERDICT, checks: Array.from({ length: 101 }, () => VERDICT.checks[0]) }],
    ['too many words', { ...VERDICT, details: 'x'.repeat(20_000) }],
    ['nothing in it', null],
  ])('with %s is none', (_what, value) => {
    expect(parsed(value).kind).toBe('invalid');
  });

  test.each([
    ['no JSON', Buffer.from('{')],
    ['no text', Buffer.from([0xff, 0xfe])],
    ['far too long', Buffer.alloc(CHECK_BYTES + 1, 0x20)],
  ])('that is %s is none', (_what, bytes) => {
    expect(parseCheckVerdict(bytes).kind).toBe('invalid');
  });

  test('says in plain text what failed', () => {
    const hostile = 'one\u001b[2J\r\n\ttwo\u202e\u200b\u0000\n';
    expect(parsed({ ...VERDICT, details: hostile })).toMatchObject({
      verdict: { details: 'one[2J\n    two' },
    });
    expect(parsed({ ...VERDICT, details: '\u0007\n' })).toMatchObject({ verdict: { details: null } });
  });
});
