/** What a session's journal tells: the lines that are asked for, a session as it was, what changed between two versions. */
import { describe, expect, test } from '@jest/globals';
import { differenceDocument } from '../../src/app/difference-document.js';
import { EVERY_LINE, journalTail, versionOf } from '../../src/app/journal-tail.js';
import type { StoredSession } from '../../src/app/ports.js';
import { sessionAt, sessionsAt } from '../../src/app/session-at.js';
import { type LoadedSession, loadSession } from '../../src/app/session-files.js';
import { differenceOf } from '../../src/domain/difference.js';
import type { Session } from '../../src/domain/session.js';
import { encodeTasksFile } from '../../src/schema/task-files.js';
import { definition, instant, SESSION, START, taskId, taskSpec } from '../support/engine.js';
import { livedSession } from '../support/lived-session.js';
import { schemaFaults } from '../support/published-schema.js';
import { StoredEngine } from '../support/stored-session.js';

const A = taskId('p/a');
const B = taskId('p/b');

/** A session whose journal fills several segments: `p/a` is blocked and unblocked again and again, `p/b` only once, at the beginning. */
async function longHistory(rounds: number): Promise<StoredEngine> {
  const engine = await StoredEngine.started(definition([taskSpec('p/a'), taskSpec('p/b')]));
  await engine.one({ type: 'block_task', task: B, reason: 'early' });
  for (let n = 0; n < rounds; n += 1) {
    engine.clock.seconds += 3600;
    const type = n % 2 === 0 ? 'block_task' : 'unblock_task';
    await engine.one({ type, task: A, reason: `${n} ${'x'.repeat(20_000)}` });
  }
  return engine;
}

/** The session with a list of the journal files that were read. */
async function watched(
  engine: StoredEngine,
): Promise<{ readonly loaded: LoadedSession; readonly read: string[] }> {
  const loaded = await engine.load();
  const read: string[] = [];
  const files = async (): Promise<StoredSession> => {
    const stored = await loaded.files();
    return {
      ...stored,
      read: (path) => {
        read.push(path);
        return stored.read(path);
      },
    };
  };
  return { loaded: { ...loaded, files }, read };
}

describe('the lines of a journal', () => {
  test('are read from the end, and no older file than is needed', async () => {
    const { loaded, read } = await watched(await longHistory(20));
    expect(loaded.journal.segments).toBeGreaterThan(3);
    expect((await journalTail(loaded, 1)).map(({ seq }) => seq)).toEqual([loaded.journal.seq]);
    expect(read).toEqual([]);
    await journalTail(loaded, 5);
    expect(read.length).toBeLessThan(3);
  });

  test('are filtered by task, time and operation', async () => {
    const { loaded, read } = await watched(await longHistory(20));
    const ofB = await journalTail(loaded, 50, { ...EVERY_LINE, task: B });
    expect(ofB.map(({ operation }) => operation)).toEqual(['block_task']);
    read.length = 0;
    const since = instant(START + 19 * 3600);
    const recent = await journalTail(loaded, 50, { ...EVERY_LINE, since });
    expect(recent.every(({ event }) => event.at >= since)).toBe(true);
    expect(recent).toHaveLength(2);
    expect(read.length).toBeLessThan(loaded.journal.segments);
    const operations = new Set(['create_session', 'open_phase']);
    expect(
      (await journalTail(loaded, 50, { ...EVERY_LINE, operations })).map(({ operation }) => operation),
    ).toEqual(['create_session', 'open_phase']);
    const afterSeq = loaded.journal.seq - 2;
    expect(await journalTail(loaded, 50, { ...EVERY_LINE, afterSeq })).toHaveLength(2);
  });

  test('that are not the ones that were written are an error, not an answer', async () => {
    const engine = await longHistory(12);
    const name = 'journal/00001.jsonl';
    const text = Buffer.from(engine.store.files(SESSION).get(name) ?? '').toString('utf8');
    engine.store.damage(SESSION, name, Buffer.from(text.replace('early', 'later')));
    await expect(journalTail(await engine.load(), 100)).rejects.toMatchObject({ code: 'STATE_CORRUPT' });
    engine.store.damage(SESSION, name, undefined);
    await expect(journalTail(await engine.load(), 100)).rejects.toMatchObject({ code: 'STATE_CORRUPT' });
    expect(await journalTail(await engine.load(), 1)).toHaveLength(1);
  });
});

describe('a session as it was', () => {
  test('is the one that was committed at that version, at every version', async () => {
    const engine = new StoredEngine((await livedSession()).store);
    const loaded = await engine.load();
    const versions = Array.from({ length: loaded.session.version }, (_, index) => index + 1);
    const committed = new Map<number, string>();
    for (const change of engine.store.asked) {
      const tasks = change.writes.find(({ path }) => path === 'tasks.json');
      committed.set(change.version, Buffer.from(tasks?.bytes ?? '').toString('utf8'));
    }
    const replayed: readonly Session[] = await sessionsAt(loaded, versions);
    for (const session of replayed) expect(encodeTasksFile(session, [])).toBe(committed.get(session.version));
    expect(replayed.map(({ version }) => version)).toEqual(versions);
  });

  test.each([0, -1, 999])('at version %i there was none', async (version) => {
    const loaded = await (await livedSession()).load();
    await expect(sessionAt(loaded, version)).rejects.toMatchObject({ code: 'USAGE' });
  });

  test('is not made up from a damaged journal', async () => {
    const engine = await longHistory(12);
    const name = 'journal/00002.jsonl';
    const text = Buffer.from(engine.store.files(SESSION).get(name) ?? '').toString('utf8');
    const lines = text.trimEnd().split('\n');
    engine.store.damage(SESSION, name, Buffer.from(`${[lines[1], lines[0]].join('\n')}\n`));
    await expect(sessionAt(await engine.load(), 1)).rejects.toMatchObject({ code: 'STATE_CORRUPT' });
  });
});

describe('the difference of two versions', () => {
  test('names tasks, phases and approvals that changed, and nothing else', async () => {
    const loaded = await (await livedSession()).load();
    const [first, last] = await sessionsAt(loaded, [1, loaded.session.version]);
    if (first === undefined || last === undefined) throw new Error('not replayed');
    const difference = differenceOf(first, last);
    expect(schemaFaults('difference', differenceDocument(SESSION, difference))).toEqual([]);
    expect(difference.phases).toContainEqual({ id: 'p', before: 'in_progress', after: 'completed' });
    expect(difference.approvals.added).toHaveLength(1);
    const changed = new Map(difference.tasks.map(({ id, ...rest }) => [id as string, rest]));
    expect(changed.get('p/a')).toMatchObject({
      before: { status: 'pending', attempts: 0 },
      after: { status: 'completed', attempts: 1, outputs: [expect.stringMatching(/^out\.json /)] },
    });
    expect([...changed.values()].filter(({ before }) => before === null).length).toBeGreaterThan(0);
    const back = differenceOf(last, first);
    expect(back.approvals.removed).toHaveLength(1);
    expect(back.tasks.filter(({ after }) => after === null).length).toBeGreaterThan(0);
    expect(differenceOf(last, last)).toEqual({
      from: last.version,
      to: last.version,
      status: null,
      tasks: [],
      phases: [],
      approvals: { added: [], removed: [] },
      spent: null,
    });
  });

  test('counts lines of a transaction to its version', async () => {
    const loaded = await loadSession((await livedSession()).store, SESSION);
    if (loaded === undefined) throw new Error('there is no session');
    const lines = await journalTail(loaded, 1000);
    expect(Math.max(...lines.map(versionOf))).toBe(loaded.session.version);
  });
});
