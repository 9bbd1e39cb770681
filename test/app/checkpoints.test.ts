/** Checkpoints in a store: their files, what verify says of them, and going back to one. */
import { describe, expect, test } from '@jest/globals';
import { advance } from '../../src/app/advance.js';
import { createCheckpoint, restoreCheckpoint, restorePlan } from '../../src/app/checkpoints.js';
import { foldReports } from '../../src/app/fold-reports.js';
import { outputPath } from '../../src/app/session-files.js';
import { transact } from '../../src/app/transact.js';
import { verify } from '../../src/app/verify.js';
import { sha256 } from '../../src/schema/sha256.js';
import { WHOLE_UP_TO } from '../../src/schema/task-files.js';
import { type AppRig, appRig, received } from '../support/app-context.js';
import { definition, SESSION, taskId, taskSpec } from '../support/engine.js';
import { storedFiles } from '../support/memory-store.js';

const OUT = { kind: 'file', path: 'out.json', schema: null, allowEmpty: false } as const;
const OPTIONS = { force: false, codeStays: false, reason: null };

/** Claims everything that is ready and brings it all in, with this content as the output. */
async function wave(rig: AppRig, content: string): Promise<void> {
  const loaded = await rig.engine.load();
  const { answer } = await advance(rig.context, loaded, {
    maxParallel: null,
    holder: { kind: 'run', id: String(loaded.session.version), attempt: 1, leg: null },
    defaultRunner: 'ubuntu-latest',
    pack: true,
    salvage: null,
  });
  const reports = answer.matrix.include.flatMap(({ tasks }) =>
    tasks.map(({ id, claim, attempt }) =>
      received(id, claim, { report: { attempt }, outputs: { 'out.json': content } }),
    ),
  );
  await transact(rig.context, SESSION, { run: null, summary: () => 'collect' }, (draft) =>
    foldReports(rig.context, draft, reports),
  );
}

async function lived(): Promise<AppRig> {
  const rig = await appRig(
    definition([
      taskSpec('p/a', { layer: 'domain', outputs: [OUT] }),
      taskSpec('q/b', { outputs: [OUT] }),
      taskSpec('r/c', { outputs: [OUT] }),
    ]),
  );
  await wave(rig, '"first"');
  await wave(rig, '"first"');
  return rig;
}

const file = (rig: AppRig, path: string): string =>
  Buffer.from(rig.engine.store.files(SESSION).get(path) ?? '').toString('utf8');
const problems = async (rig: AppRig): Promise<readonly string[]> =>
  (await verify(SESSION, storedFiles(rig.engine.store.files(SESSION)))).problems.map(
    ({ file: path, code }) => `${path} ${code}`,
  );

describe('the files of a checkpoint', () => {
  test('are the record as it was and the metadata of its version', async () => {
    const rig = await lived();
    const name = 'checkpoints/checkpoint-domain-complete';
    const change = rig.engine.store.asked.find(({ writes }) =>
      writes.some(({ path }) => path === `${name}.json`),
    );
    const record = change?.writes.find(({ path }) => path === 'tasks.json');
    expect(file(rig, `${name}.json`)).toBe(Buffer.from(record?.bytes ?? '').toString('utf8'));
    expect(JSON.parse(file(rig, `${name}-meta.json`))).toEqual({
      checkpoint_name: 'checkpoint-domain-complete',
      layer: 'domain',
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      total_tasks: 3,
      completed_tasks: 1,
      progress_percent: 33.3,
      session: SESSION,
      version: change?.version,
      gate: 'p',
      taken_by: 'orchestrator',
      tasks_sha256: sha256(file(rig, `${name}.json`)),
    });
    expect(await problems(rig)).toEqual([]);
  });

  test('have the queue beside them where there is one, and all of several', async () => {
    const rig = await appRig(
      definition([taskSpec('p/a'), taskSpec('p/b')], { startedWith: { features: ['checkpoint_queues'] } }),
    );
    const take = async (name: string): Promise<void> => {
      await createCheckpoint(rig.context, await rig.engine.load(), name, null);
    };
    const assign = (task: string, owner: string) =>
      rig.engine.one({ type: 'assign_tasks', tasks: [taskId(task)], owner });
    await take('none');
    await assign('p/a', 'one');
    await take('first');
    await assign('p/b', 'two');
    await take('second');
    expect(rig.engine.store.files(SESSION).has('checkpoints/none-queue.json')).toBe(false);
    const first: unknown = JSON.parse(file(rig, 'checkpoints/first-queue.json'));
    expect(first).toMatchObject({ agent: 'one', total_tasks: 1, queue: [{ position: 1, task_id: 'p/a' }] });
    expect(JSON.parse(file(rig, 'checkpoints/second-queue.json'))).toMatchObject({
      queues: [first, { agent: 'two', queue: [{ task_id: 'p/b', status: 'queued' }] }],
    });
    expect(await problems(rig)).toEqual([]);
    rig.engine.store.damage(SESSION, 'checkpoints/first-queue.json', Buffer.from('{}'));
    rig.engine.store.damage(SESSION, 'checkpoints/second-queue.json', undefined);
    expect(await problems(rig)).toEqual([
      'checkpoints/first-queue.json SNAPSHOT',
      'checkpoints/second-queue.json MISSING',
    ]);
  });

  test('have no queue in a session that began before there were such files', async () => {
    const rig = await appRig(definition([taskSpec('p/a')]));
    await rig.engine.one({ type: 'assign_tasks', tasks: [taskId('p/a')], owner: 'one' });
    await createCheckpoint(rig.context, await rig.engine.load(), 'first', null);
    expect(
      [...rig.engine.store.files(SESSION).keys()].filter((path) => path.startsWith('checkpoints/')),
    ).toEqual(['checkpoints/first.json', 'checkpoints/first-meta.json']);
    expect(await problems(rig)).toEqual([]);
  });

  test('are held by verify: none may be missing, none may be another', async () => {
    const rig = await lived();
    const name = 'checkpoints/checkpoint-domain-complete';
    rig.engine.store.damage(SESSION, `${name}-meta.json`, undefined);
    rig.engine.store.damage(
      SESSION,
      `${name}.json`,
      Buffer.from(file(rig, `${name}.json`).replace('33', '34')),
    );
    rig.engine.store.damage(SESSION, `${name}.json`, Buffer.from(`${file(rig, `${name}.json`)} `));
    expect(await problems(rig)).toEqual([`${name}.json SNAPSHOT`, `${name}-meta.json MISSING`]);
  });

  test('stand beside shards of their own where the record has some', async () => {
    const rig = await appRig(
      definition(Array.from({ length: WHOLE_UP_TO + 1 }, (_, index) => taskSpec(`p/${index}`))),
    );
    await createCheckpoint(rig.context, await rig.engine.load(), 'large', null);
    const shard = file(rig, 'tasks/0001/01.jsonl');
    await rig.engine.one({ type: 'block_task', task: taskId('p/0'), reason: 'later' });
    expect(file(rig, 'checkpoints/large/tasks/0001/01.jsonl')).toBe(shard);
    expect(file(rig, 'tasks/0001/01.jsonl')).not.toBe(shard);
    const done = await restoreCheckpoint(rig.context, await rig.engine.load(), {
      ...OPTIONS,
      checkpoint: 'large',
    });
    expect(done.kind).toBe('done');
    expect(await problems(rig)).toEqual([]);
  });
});

describe('going back', () => {
  test('is one transaction that verify accepts, and work goes on from there to the end', async () => {
    const rig = await lived();
    const before = await rig.engine.load();
    const plan = await restorePlan(rig.context, before, {
      ...OPTIONS,
      checkpoint: 'checkpoint-domain-complete',
    });
    expect((await rig.engine.load()).session.version).toBe(before.session.version);
    const done = await restoreCheckpoint(rig.context, before, {
      ...OPTIONS,
      checkpoint: 'checkpoint-domain-complete',
    });
    if (done.kind !== 'done' || plan.kind !== 'done') throw new Error('refused');
    expect(done.after.session.version).toBe(before.session.version + 1);
    expect([...plan.after.tasks].map(({ status }) => status)).toEqual(['completed', 'pending', 'pending']);
    expect([...done.after.session.tasks].map(({ status }) => status)).toEqual([
      'completed',
      'pending',
      'pending',
    ]);
    expect(await problems(rig)).toEqual([]);
    await wave(rig, '"second"');
    await wave(rig, '"second"');
    expect((await rig.engine.load()).session.status).toBe('completed');
    expect(file(rig, outputPath(taskId('q/b'), 'out.json'))).toBe('"second"');
    expect(await problems(rig)).toEqual([]);
  });

  test('is decided again when somebody was faster', async () => {
    const rig = await lived();
    const before = await rig.engine.load();
    await createCheckpoint(rig.context, before, 'rival', null);
    const done = await restoreCheckpoint(rig.context, before, {
      ...OPTIONS,
      checkpoint: 'checkpoint-domain-complete',
    });
    expect(done.kind).toBe('done');
    expect((await rig.engine.load()).session.checkpoints.map(({ name }) => name)).toContain('rival');
    expect(await problems(rig)).toEqual([]);
  });

  test('does not count outputs as there that were replaced since', async () => {
    const rig = await lived();
    await createCheckpoint(rig.context, await rig.engine.load(), 'mine', null);
    await restoreCheckpoint(rig.context, await rig.engine.load(), {
      ...OPTIONS,
      checkpoint: 'checkpoint-domain-complete',
    });
    rig.engine.store.damage(SESSION, outputPath(taskId('q/b'), 'out.json'), Buffer.from('"other"'));
    const done = await restoreCheckpoint(rig.context, await rig.engine.load(), {
      ...OPTIONS,
      checkpoint: 'mine',
    });
    if (done.kind !== 'done') throw new Error('refused');
    expect([...done.after.session.tasks].map(({ status }) => status)).toEqual([
      'completed',
      'pending',
      'pending',
    ]);
    expect(done.after.session.phases.map(({ status }) => status)).toEqual([
      'completed',
      'in_progress',
      'pending',
    ]);
  });
});
