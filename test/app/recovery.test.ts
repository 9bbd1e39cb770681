/** What a run finds at its start, and the ways to go on. */
import { describe, expect, test } from '@jest/globals';
import { restoreCheckpoint } from '../../src/app/checkpoints.js';
import type { Context } from '../../src/app/context.js';
import { inspect } from '../../src/app/inspection.js';
import { findings, restart } from '../../src/app/recovery.js';
import { loadSession } from '../../src/app/session-files.js';
import type { Definition } from '../../src/domain/definition.js';
import type { SessionId } from '../../src/domain/ids.js';
import type { Holder } from '../../src/domain/task.js';
import { inspectionText } from '../../src/report/inspection-text.js';
import { PLAIN } from '../../src/report/style.js';
import { sha256 } from '../../src/schema/sha256.js';
import { type AppRig, appRig } from '../support/app-context.js';
import { definition, SESSION, taskId, taskSpec } from '../support/engine.js';

const DEFINITION = definition([taskSpec('p/a'), taskSpec('p/b', { dependencies: ['p/a'] }), taskSpec('q/c')]);

/** A context whose definition is this one by now, and which remembers the session that it points to. */
function withDefinition(rig: AppRig, now: Definition): Context {
  let current: SessionId = SESSION;
  return {
    ...rig.context,
    definitions: {
      compile: async () => ({
        definition: now,
        prompts: new Map(now.tasks.map(({ id }) => [id, Buffer.from(id)])),
        remarks: [],
      }),
    },
    pointer: {
      read: async () => current,
      write: async (id) => {
        current = id;
      },
    },
  };
}

async function claim(rig: AppRig, pid: number): Promise<void> {
  const holder: Holder = { kind: 'local', host: 'mill', bootId: 'b', pid, startTime: '1' };
  await rig.engine.one({
    type: 'claim_task',
    task: taskId('p/a'),
    claimSha256: sha256(`secret of ${pid}`),
    holder,
    baseSha: null,
    leaseSeconds: 10_000,
    missingInputs: [],
  });
}

const codes = async (rig: AppRig, now = DEFINITION): Promise<readonly string[]> =>
  (await findings(withDefinition(rig, now), await rig.engine.load())).map(({ code }) => code);

describe('a run that begins', () => {
  test('finds nothing unusual in a session that was left in order', async () => {
    const rig = await appRig(DEFINITION);
    expect(await codes(rig)).toEqual([]);
    await claim(rig, 42);
    expect(await codes(rig)).toEqual([]);
  });

  test('finds claims of the dead, a failed session and a definition that has moved away', async () => {
    const rig = await appRig({ ...DEFINITION, onFailure: 'fail' });
    await claim(rig, 666);
    expect(await codes(rig, { ...DEFINITION, onFailure: 'fail' })).toEqual(['DEAD_CLAIMS']);
    await rig.engine.one({ type: 'fail_task', task: taskId('q/c'), claimSha256: null, reason: 'no' });
    expect(await codes(rig)).toEqual(['DEAD_CLAIMS', 'SESSION_FAILED', 'DRIFT']);
  });
});

describe('RESTART', () => {
  test('keeps the old session as a checkpoint, ends it, and begins another', async () => {
    const rig = await appRig(DEFINITION);
    await rig.engine.one({ type: 'block_task', task: taskId('p/a'), reason: 'stuck' });
    const context = withDefinition(rig, DEFINITION);
    const done = await restart(context, await rig.engine.load());
    if (done.kind !== 'done') throw new Error('refused');
    const fresh = done.started.loaded.session;
    expect([done.backup, fresh.id === SESSION, fresh.version]).toEqual(['before-restart', false, 1]);
    expect(await context.pointer.read()).toBe(fresh.id);
    const old = await rig.engine.load();
    expect(old.session.status).toBe('cancelled');
    const back = await restoreCheckpoint(context, old, {
      checkpoint: 'before-restart',
      force: false,
      codeStays: false,
      reason: null,
    });
    if (back.kind !== 'done') throw new Error('refused');
    expect(back.after.session.status).toBe('in_progress');
    expect(back.after.session.tasks.get(taskId('p/a'))?.status).toBe('blocked');
  });

  test('is refused while somebody works, and goes on where it was killed', async () => {
    const rig = await appRig(DEFINITION);
    await claim(rig, 42);
    const context = withDefinition(rig, DEFINITION);
    expect(await restart(context, await rig.engine.load())).toMatchObject({
      rejection: { code: 'CLAIMS_LIVE' },
    });
    expect((await context.store.sessions()).length).toBe(1);
    await rig.engine.one({ type: 'cancel_session', reason: 'killed in between' });
    expect(await restart(context, await rig.engine.load())).toMatchObject({ kind: 'done', backup: null });
    expect((await context.store.sessions()).length).toBe(2);
  });
});

describe('INSPECT', () => {
  test('shows every agent’s queue, blockers and the last ten transactions, and changes nothing', async () => {
    const rig = await appRig(DEFINITION);
    for (let n = 0; n < 12; n += 1)
      await rig.engine.one({
        type: n % 2 === 0 ? 'block_task' : 'unblock_task',
        task: taskId('q/c'),
        reason: `${n}`,
      });
    await rig.engine.one({ type: 'block_task', task: taskId('p/a'), reason: 'needs a key' });
    const before = new Map(rig.engine.store.files(SESSION));
    const loaded = await rig.engine.load();
    const seen = await inspect(loaded, rig.context.clock.now(), []);
    expect(seen.queues).toEqual([
      {
        agent: 'default',
        tasks: [
          { id: 'p/b', standing: 'waiting', status: 'pending' },
          { id: 'q/c', standing: 'waiting', status: 'pending' },
          { id: 'p/a', standing: 'blocked', status: 'blocked' },
        ],
      },
    ]);
    expect(seen.blockers).toEqual([
      { id: 'p/a', status: 'blocked', reason: 'needs a key', on: 'orchestrator unblock p/a' },
    ]);
    expect(seen.transactions.map(({ version }) => version)).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    expect(seen.transactions.at(-1)).toMatchObject({
      operations: ['block_task'],
      tasks: ['p/a'],
      agent: 'tester',
    });
    expect(rig.engine.store.files(SESSION)).toEqual(before);
    expect((await loadSession(rig.context.store, SESSION))?.revision).toBe(loaded.revision);
    const text = inspectionText(seen, PLAIN).join('\n');
    for (const word of ['Queues', 'Blockers', 'needs a key', 'Last transactions', 'Checkpoints'])
      expect(text).toContain(word);
  });
});
