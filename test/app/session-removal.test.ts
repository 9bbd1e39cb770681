/** Sessions that are over: put together, and taken away; and what is never taken away. */
import { describe, expect, test } from '@jest/globals';
import { compact } from '../../src/app/compact.js';
import type { Context } from '../../src/app/context.js';
import { journalTail } from '../../src/app/journal-tail.js';
import { sessionAt } from '../../src/app/session-at.js';
import { loadSession, pinned, promptPath } from '../../src/app/session-files.js';
import { cleanUp, removeSession } from '../../src/app/session-removal.js';
import { transact } from '../../src/app/transact.js';
import { verify } from '../../src/app/verify.js';
import type { SessionId } from '../../src/domain/ids.js';
import { type AppRig, appRig } from '../support/app-context.js';
import { definition, instant, SESSION, START, sessionId, taskId, taskSpec } from '../support/engine.js';
import { storedFiles } from '../support/memory-store.js';

const DAY = 86_400;

async function longSession(): Promise<AppRig> {
  const rig = await appRig(definition([taskSpec('p/a'), taskSpec('p/b')]));
  for (let n = 0; n < 16; n += 1) {
    const type = n % 2 === 0 ? 'block_task' : 'unblock_task';
    await rig.engine.one({ type, task: taskId('p/a'), reason: `${n} ${'x'.repeat(20_000)}` });
  }
  return rig;
}

const lines = (rig: AppRig): string => {
  const files = rig.engine.store.files(SESSION);
  const names = [...files.keys()].filter((name) => name.startsWith('journal/')).sort();
  return [...names, 'transaction-log.jsonl']
    .map((name) => Buffer.from(files.get(name) ?? '').toString())
    .join('');
};

describe('a journal that is put together', () => {
  test('has every line as it was, in one part, and the proof holds', async () => {
    const rig = await longSession();
    expect(await compact(rig.context, await rig.engine.load())).toMatchObject({
      rejection: { code: 'SESSION_UNFINISHED' },
    });
    await rig.engine.one({ type: 'cancel_session', reason: null });
    const before = lines(rig);
    const many = (await rig.engine.load()).journal.segments;
    expect(many).toBeGreaterThan(2);
    expect(await compact(rig.context, await rig.engine.load())).toMatchObject({
      kind: 'done',
      before: many,
      after: 1,
    });
    expect(lines(rig).startsWith(before)).toBe(true);
    expect(lines(rig).slice(before.length).split('\n')).toHaveLength(2);
    const files = rig.engine.store.files(SESSION);
    expect([...files.keys()].filter((name) => name.startsWith('journal/'))).toEqual(['journal/00001.jsonl']);
    expect((await verify(SESSION, storedFiles(files))).problems).toEqual([]);
    const loaded = await rig.engine.load();
    expect((await journalTail(loaded, 1000)).length).toBe(loaded.journal.seq);
    expect((await sessionAt(loaded, 3)).version).toBe(3);
    expect(await compact(rig.context, loaded)).toMatchObject({ before: 1, after: 1 });
    expect((await rig.engine.load()).session.version).toBe(loaded.session.version);
  });

  test('is not touched where a line is not the one that was written', async () => {
    const rig = await longSession();
    await rig.engine.one({ type: 'cancel_session', reason: null });
    const name = 'journal/00001.jsonl';
    const text = Buffer.from(rig.engine.store.files(SESSION).get(name) ?? '').toString();
    rig.engine.store.damage(SESSION, name, Buffer.from(text.replace('0 x', '0 y')));
    await expect(compact(rig.context, await rig.engine.load())).rejects.toMatchObject({
      code: 'STATE_CORRUPT',
    });
  });
});

/** Another session in the same store, as old as told, in this state. */
async function another(
  rig: AppRig,
  id: SessionId,
  end: 'cancelled' | 'in_progress' | 'failed',
): Promise<void> {
  const spec = definition([taskSpec('p/a')], { onFailure: end === 'failed' ? 'fail' : 'block' });
  const now = rig.context.clock.now();
  await transact(rig.context, id, { run: null, summary: () => 'start' }, (draft) => {
    draft.ask({
      type: 'start_session',
      now,
      actor: 'tester',
      session: id,
      definition: spec,
      definitionSha256: pinned(spec).sha256,
      code: null,
    });
    draft.writes.push({ path: promptPath(taskId('p/a')), bytes: Buffer.from('p/a') });
    if (end === 'cancelled') draft.ask({ type: 'cancel_session', now, actor: 'tester', reason: null });
    if (end === 'failed')
      draft.ask({
        type: 'fail_task',
        now,
        actor: 'tester',
        task: taskId('p/a'),
        claimSha256: null,
        reason: 'no',
      });
  });
}

const OLD = sessionId('aaaaaaaa');
const YOUNG = sessionId('bbbbbbbb');
const OPEN = sessionId('cccccccc');
const FAILED = sessionId('dddddddd');

async function crowd(): Promise<AppRig> {
  const rig = await appRig(definition([taskSpec('p/a')]));
  await another(rig, OLD, 'cancelled');
  await another(rig, OPEN, 'in_progress');
  await another(rig, FAILED, 'failed');
  rig.engine.clock.seconds += 40 * DAY;
  await another(rig, YOUNG, 'cancelled');
  return rig;
}

const OPTIONS = {
  olderThanSeconds: 30 * DAY,
  statuses: new Set(['completed', 'cancelled'] as const),
  dryRun: false,
};

describe('a cleanup', () => {
  test('finishes what one that died in between had begun, and so does a removal by name', async () => {
    const rig = await crowd();
    const forgotten: string[] = [];
    const condemned = new Set([OLD, OPEN]);
    const local: Context['local'] = {
      ...rig.context.local,
      condemned: async () => [...condemned],
      forget: async (id) => void forgotten.push(id),
    };
    const context = { ...rig.context, local };
    await removeSession(context, OLD, { force: false });
    expect(forgotten.splice(0)).toEqual([OLD]);
    expect(await removeSession(context, OLD, { force: false })).toMatchObject({ kind: 'removed' });
    expect(forgotten.splice(0)).toEqual([OLD]);
    await cleanUp(context, { ...OPTIONS, dryRun: true });
    expect(forgotten).toEqual([]);
    await cleanUp(context, OPTIONS);
    expect(forgotten).toEqual([OLD]);
    await expect(removeSession(context, 'eeeeeeee', { force: false })).rejects.toMatchObject({
      code: 'SESSION_NOT_FOUND',
    });
  });

  test('takes what is over and old, and says why the rest stays', async () => {
    const rig = await crowd();
    const plan = await cleanUp(rig.context, { ...OPTIONS, dryRun: true });
    expect((await rig.context.store.sessions()).length).toBe(5);
    const done = await cleanUp(rig.context, OPTIONS);
    expect(plan).toEqual(done);
    expect(done.removed.map(({ id }) => id)).toEqual([OLD]);
    expect(done.kept.map(({ id }) => id)).toEqual([SESSION, YOUNG, OPEN, FAILED]);
    expect(await rig.context.store.sessions()).toEqual([SESSION, YOUNG, OPEN, FAILED]);
    const failed = await cleanUp(rig.context, { ...OPTIONS, statuses: new Set(['failed'] as const) });
    expect(failed.removed.map(({ id }) => id)).toEqual([FAILED]);
  });

  test('never takes the current session, unfinished work, or what cannot be read', async () => {
    const rig = await crowd();
    const own: Context = { ...rig.context, pointer: { ...rig.context.pointer, read: async () => OLD } };
    rig.engine.store.damage(FAILED, 'state.json', Buffer.from('{'));
    const everything = {
      ...OPTIONS,
      olderThanSeconds: 0,
      statuses: new Set(['completed', 'cancelled', 'failed'] as const),
    };
    const done = await cleanUp(own, everything);
    expect(done.removed.map(({ id }) => id)).toEqual([YOUNG]);
    expect(done.kept.map(({ id }) => id)).toEqual([SESSION, OLD, OPEN, FAILED]);
  });

  test('counts from the last work, not from what was written for order’s sake', async () => {
    const rig = await longSession();
    await rig.engine.one({ type: 'cancel_session', reason: null });
    rig.engine.clock.seconds = instant(START + 40 * DAY);
    await compact(rig.context, await rig.engine.load());
    const own: Context = { ...rig.context, pointer: { ...rig.context.pointer, read: async () => null } };
    expect((await cleanUp(own, OPTIONS)).removed.map(({ id }) => id)).toEqual([SESSION]);
  });
});

describe('a removal by name', () => {
  test('is refused for a session that is not over, unless it is forced, and always while somebody works on it', async () => {
    const rig = await crowd();
    expect(await removeSession(rig.context, OPEN, { force: false })).toMatchObject({
      rejection: { code: 'SESSION_UNFINISHED' },
    });
    await expect(removeSession(rig.context, 'nowhere', { force: true })).rejects.toMatchObject({
      code: 'SESSION_NOT_FOUND',
    });
    await rig.engine.one({
      type: 'claim_task',
      task: taskId('p/a'),
      claimSha256: pinned(definition([taskSpec('p/a')])).sha256,
      holder: { kind: 'run', id: '1', attempt: 1, leg: null },
      baseSha: null,
      leaseSeconds: 1000,
      missingInputs: [],
    });
    expect(await removeSession(rig.context, SESSION, { force: true })).toMatchObject({
      rejection: { code: 'CLAIMS_LIVE' },
    });
    expect(await removeSession(rig.context, OPEN, { force: true })).toMatchObject({ kind: 'removed' });
    expect(await loadSession(rig.context.store, OPEN)).toBeUndefined();
  });

  test('whose answer was lost is seen to be done, and one that lost a race is decided again', async () => {
    const rig = await crowd();
    rig.engine.store.answers.push({ kind: 'unknown-applied' });
    expect(await removeSession(rig.context, OLD, { force: false })).toMatchObject({ kind: 'removed' });
    rig.engine.store.answers.push({ kind: 'conflict' });
    expect(await removeSession(rig.context, YOUNG, { force: false })).toMatchObject({ kind: 'removed' });
    expect(await rig.context.store.sessions()).toEqual([SESSION, OPEN, FAILED]);
  });
});
