import { describe, expect, test } from '@jest/globals';
import { parseAgentStatus, STATUS_BYTES } from '../../src/schema/agent-status.js';

const parse = (text: string | Uint8Array) => parseAgentStatus(Buffer.from(text));
const kind = (text: string | Uint8Array): string => parse(text).kind;
const word = (text: string): unknown => {
  const parsed = parse(text);
  return parsed.kind === 'status' ? parsed.status.status : parsed.faults;
};

describe('a status file', () => {
  test('with a status alone is valid', () => {
    expect(parse('status: COMPLETED')).toEqual({
      kind: 'status',
      status: {
        status: 'COMPLETED',
        details: null,
        tasks: null,
        layer: null,
        blockers: [],
        milestones: [],
        quality: {},
        usage: null,
      },
    });
  });

  test.each([
    'status: " COMPLETED "',
    'status: \'"COMPLETED"\'',
    'status: completed',
    '{"status":"COMPLETED"}',
    'status: COMPLETED\r\nother: x\r\n',
    '\ufeffstatus: COMPLETED',
    'agent: x\nphase: 1\nwave: 2\neffort_id: e\nstatus: COMPLETED\ntimestamp: 2025-01-01T00:00:00Z',
  ])('%j says COMPLETED', (text) => {
    expect(word(text)).toBe('COMPLETED');
  });

  test('with an unknown word names the known ones', () => {
    const parsed = parse('status: DONE');
    expect(parsed.kind).toBe('invalid');
    if (parsed.kind === 'invalid')
      for (const known of ['COMPLETED', 'BLOCKED', 'NEEDS_SPLIT', 'REJECTED', 'FAILED'])
        expect(parsed.faults.join()).toContain(known);
  });

  test('carries everything that the contract knows', () => {
    const parsed = parse(
      JSON.stringify({
        status: 'NEEDS_SPLIT',
        details: 'too big',
        tasks: [{ id: 'a/b' }],
        layer: 'domain',
        blockers: 'one thing',
        milestones: ['m'],
        quality: { tests_passing: true },
        usage: { input_tokens: 1, usd: 0.5 },
      }),
    );
    expect(parsed).toEqual({
      kind: 'status',
      status: {
        status: 'NEEDS_SPLIT',
        details: 'too big',
        tasks: [{ id: 'a/b' }],
        layer: 'domain',
        blockers: ['one thing'],
        milestones: ['m'],
        quality: { tests_passing: true },
        usage: { input_tokens: 1, output_tokens: null, usd: 0.5 },
      },
    });
  });

  test('names all its faults together', () => {
    const parsed = parse('status: X\nlayer: [1]\nusage: {input_tokens: -1}\n');
    expect(parsed.kind === 'invalid' ? parsed.faults.length : 0).toBe(3);
  });

  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
    .split('')
    .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`)
    .join('\n')}\nstatus: COMPLETED`;
  test.each([
    ['a list', '- a'],
    ['a word', 'COMPLETED'],
    ['null', 'null'],
    ['broken YAML', 'a: [1'],
    ['broken JSON', '{"status":"COMPLETED"'],
    ['two documents', 'status: COMPLETED\n---\nstatus: FAILED'],
    ['a key twice', 'status: COMPLETED\nstatus: FAILED'],
    ['an alias bomb', bomb],
    ['a cycle', 'status: COMPLETED\ntasks: &t [*t]'],
    ['a prototype key in JSON', '{"status":"COMPLETED","quality":{"__proto__":{"x":1}}}'],
    ['a prototype key in YAML', 'status: COMPLETED\nquality:\n  __proto__: {x: 1}'],
    ['deep JSON', `{"status":"COMPLETED","tasks":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['deep YAML', `status: COMPLETED\ntasks: ${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['not finite', 'status: COMPLETED\nquality: {a: .inf}'],
    ['a status that is no text', 'status: [COMPLETED]'],
    ['a long run of quotes', JSON.stringify({ status: `${'"'.repeat(500_000)}x` })],
    ['conflict markers', '<<<<<<< a\nstatus: COMPLETED\n=======\n>>>>>>> b'],
  ])('that is %s is invalid', (_name, text) => {
    expect(kind(text)).toBe('invalid');
  });

  test('that is binary or too long is invalid', () => {
    expect(kind(Buffer.from([0xff, 0xfe, 0x00, 0x01]))).toBe('invalid');
    expect(kind(Buffer.alloc(STATUS_BYTES + 1, 'a'))).toBe('invalid');
  });

  test('never touches a prototype', () => {
    parse(
      '{"status":"COMPLETED","constructor":{"prototype":{"polluted":1}},"quality":{"constructor":{"prototype":{"polluted":1}}}}',
    );
    expect('polluted' in {}).toBe(false);
  });
});
