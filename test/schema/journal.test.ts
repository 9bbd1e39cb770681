import { describe, expect, test } from '@jest/globals';
import { OrchestratorError } from '../../src/errors.js';
import {
  EMPTY_JOURNAL,
  type JournalLine,
  journalLines,
  NO_LINE,
  parseJournal,
} from '../../src/schema/journal.js';
import { sha256 } from '../../src/schema/sha256.js';
import { definition, Engine, proposed, SESSION, taskSpec } from '../support/engine.js';
import { livedSession } from '../support/lived-session.js';

const LOG = 'transaction-log.jsonl';

/** A session of three transactions and its journal as one text. */
function written(): { readonly engine: Engine; readonly text: string } {
  const engine = Engine.started(definition([taskSpec('p/a'), taskSpec('p/b')]));
  engine.claim('p/a');
  engine.report('p/a', 'succeeded', { tasks: [proposed(taskSpec('p/new'))] });
  let head = EMPTY_JOURNAL;
  const lines: string[] = [];
  for (const [index, { before, events }] of engine.log.entries()) {
    const txId = `TX-00000${index + 1}-0123456789abcdef`;
    const made = journalLines(before, events, head, { txId, run: '17/1' });
    lines.push(...made.lines);
    head = made.head;
  }
  return { engine, text: `${lines.join('\n')}\n` };
}

const { definition: PINNED } = written().engine.state;

function parse(text: string): readonly JournalLine[] {
  return parseJournal(LOG, text, PINNED);
}

function refusal(text: string): { readonly code: string; readonly place: string } {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof OrchestratorError)
      return { code: error.code, place: /^[^ ]+:\d+:\d+(?=: )/.exec(error.message)?.[0] ?? error.message };
    throw error;
  }
  return { code: 'none', place: '' };
}

describe('a journal', () => {
  test('has one line for each event, numbered, each with the hash of the one before', () => {
    const { engine, text } = written();
    const lines = parse(text);
    expect(lines).toHaveLength(engine.log.flatMap(({ events }) => events).length);
    expect(lines.map(({ seq }) => seq)).toEqual(lines.map((_, index) => index + 1));
    expect(lines.map(({ prev }) => prev)).toEqual([
      NO_LINE,
      ...lines.slice(0, -1).map((line) => sha256(line.text)),
    ]);
    expect(lines.map(({ line }) => line)).toEqual(lines.map((_, index) => index + 1));
  });

  test('gives every event back as it happened', () => {
    const { engine, text } = written();
    expect(parse(text).map(({ event }) => event)).toEqual(engine.log.flatMap(({ events }) => events));
  });

  test('of a session that has been through everything does so too', async () => {
    const engine = await livedSession();
    const { session, live, journal } = await engine.load();
    const lines = parseJournal(LOG, live, session.definition);
    expect(lines.at(-1)?.seq).toBe(journal.seq);
    expect(sha256(lines.at(-1)?.text ?? '')).toBe(journal.sha256);
    expect(session.id).toBe(SESSION);
  });

  test('says in each line what a person or a program looks for', () => {
    const first = JSON.parse(written().text.split('\n')[2] ?? '');
    expect(Object.keys(first)).toEqual([
      'tx_id',
      'seq',
      'timestamp',
      'agent',
      'operation',
      'task_id',
      'before',
      'after',
      'reason',
      'event',
      'run',
      'prev',
    ]);
    expect(first).toMatchObject({
      tx_id: 'TX-000002-0123456789abcdef',
      operation: 'claim_task',
      agent: 'tester',
      task_id: 'p/a',
      before: { status: 'pending', attempt: null },
      after: { status: 'in_progress', attempt: 1 },
      run: '17/1',
    });
    expect(first.timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  test('does not repeat the definition', () => {
    expect(written().text.split('\n')[0]).not.toContain('max_concurrent_agents');
  });

  test('without lines is empty', () => {
    expect(parse('')).toEqual([]);
  });
});

describe('a damaged journal is a coded error with its place', () => {
  const { text } = written();
  const lines = text.trimEnd().split('\n');
  const withLine = (index: number, change: (line: string) => string): string =>
    `${lines.map((line, at) => (at === index ? change(line) : line)).join('\n')}\n`;

  test('cut off anywhere', () => {
    for (let length = 1; length < text.length; length += 1) {
      const cut = text.slice(0, length);
      if (cut.endsWith('\n')) continue;
      expect(refusal(cut)).toEqual({ code: 'STATE_CORRUPT', place: `${LOG}:${cut.split('\n').length}:1` });
    }
  });

  test.each([
    ['no JSON', (line: string) => line.slice(0, 20), `${LOG}:3:21`],
    ['an empty line', () => '', `${LOG}:3:1`],
    ['a list', () => '[]', `${LOG}:3:1`],
    ['null', () => 'null', `${LOG}:3:1`],
    ['a missing key', (line: string) => line.replace('"operation":"claim_task",', ''), `${LOG}:3:1`],
    ['an unknown key', (line: string) => line.replace('{', '{"more":1,'), `${LOG}:3:9`],
    ['__proto__', (line: string) => line.replace('{', '{"__proto__":{},'), `${LOG}:3:14`],
    ['a foreign transaction id', (line: string) => line.replace(/TX-\d+/, '::error'), `${LOG}:3:10`],
    ['a huge number', (line: string) => line.replace(/"seq":\d+/, '"seq":1e400'), `${LOG}:3:45`],
    ['a fraction', (line: string) => line.replace(/"seq":\d+/, '"seq":3.5'), `${LOG}:3:45`],
  ])('%s', (_what, change, place) => {
    expect(refusal(withLine(2, change))).toEqual({ code: 'STATE_CORRUPT', place });
  });

  test.each([
    ['an unknown type', /"type":"task_claimed"/, '"type":"task_stolen"'],
    ['a type that every object has', /"type":"task_claimed"/, '"type":"constructor"'],
    ['no task id', /"task":"p\/a"/, '"task":"../x"'],
    ['no timestamp', /"claimed_at":"[^"]*"/, '"claimed_at":"yesterday"'],
    ['a key too many', /"event":\{/, '"event":{"more":1,'],
    [
      'a deep value',
      /"attempt":1,"base_sha":null/,
      `"attempt":${'['.repeat(5_000)}${']'.repeat(5_000)},"base_sha":null`,
    ],
  ])('an event with %s', (_what, pattern, replacement) => {
    const changed = withLine(2, (line) => line.replace(pattern, replacement));
    expect(changed).not.toBe(text);
    const { code, place } = refusal(changed);
    expect(code).toBe('STATE_CORRUPT');
    expect(place).toMatch(new RegExp(`^${LOG}:3:\\d+$`));
  });

  test('and nothing that it says leaves the line of the message', () => {
    const evil = withLine(2, (line) => line.replace('{', '{"\\n::set-output name=x::y\\u001b[0m":1,'));
    try {
      parse(evil);
    } catch (error) {
      expect(String(error)).not.toMatch(/\p{Cc}/u);
      return;
    }
    throw new Error('it was read');
  });
});
