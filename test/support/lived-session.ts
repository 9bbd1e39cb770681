/** A stored session that has been through everything: every kind of event, outputs, added tasks, retries, an approval. */
import type { Outcome } from '../../src/domain/definition.js';
import { sha256 } from '../../src/schema/sha256.js';
import { definition, phaseId, phaseSpec, proposed, taskId, taskSpec } from './engine.js';
import { StoredEngine } from './stored-session.js';

const OUT = { kind: 'file', path: 'out.json', schema: null, allowEmpty: false } as const;
export const OUTPUT = Buffer.from('{"found":3}\n');

export async function livedSession(): Promise<StoredEngine> {
  const tasks = [
    taskSpec('p/a', { outputs: [OUT], labels: { module: 'core', skills_required: ['ts', 'git'] } }),
    taskSpec('p/b', { dependencies: ['p/a'], touches: ['src/**'], resources: ['db'] }),
    taskSpec('p/c', { title: 'Größe “und” \\ Zeichen' }),
    taskSpec('p/d', { dependencies: [{ task: taskId('p/c'), on: 'failed' }] }),
  ];
  const engine = await StoredEngine.started(
    definition(tasks, {
      phases: [phaseSpec('p', { gate: { approval: true, outputs: [] } }), phaseSpec('q')],
      limits: {
        maxConcurrentAgents: 4,
        maxTasksAdded: 5,
        maxChain: 200,
        maxOutputBytes: 1000,
        resources: { db: 1 },
      },
    }),
  );
  await attempt(engine, 'p/a', 'succeeded');
  await attempt(engine, 'p/b', 'failed');
  await engine.one({ type: 'retry_task', task: taskId('p/b'), reason: null });
  await attempt(engine, 'p/b', 'rejected');
  await engine.one({ type: 'skip_task', task: taskId('p/b'), reason: 'no need', actor: 'ada' });
  await attempt(engine, 'p/c', 'blocked');
  await engine.one({ type: 'unblock_task', task: taskId('p/c'), reason: 'key is there' });
  await attempt(engine, 'p/c', 'succeeded');
  await engine.one({ type: 'pause_session', reason: 'lunch' });
  await engine.one({ type: 'resume_session', reason: null });
  await engine.one({
    type: 'approve_gate',
    phase: phaseId('p'),
    permission: 'admin',
    headSha: null,
    feedback: 'ok',
    seenVersion: null,
    seenAt: null,
  });
  await engine.one({ type: 'add_tasks', tasks: [] });
  return engine;
}

/** Claims and reports, a transaction each. Adds a task when `p/a` succeeds. */
async function attempt(engine: StoredEngine, id: string, outcome: Outcome): Promise<void> {
  engine.clock.seconds += 61;
  const claimSha256 = sha256(`${id}@${engine.clock.seconds}`);
  const task = taskId(id);
  await engine.one({
    type: 'claim_task',
    task,
    claimSha256,
    holder: { kind: 'local', host: 'mill', bootId: 'b', pid: 7, startTime: '99' },
    baseSha: null,
    leaseSeconds: 600,
    missingInputs: [],
  });
  await engine.transact((draft) => {
    const files =
      id === 'p/a' ? [{ path: 'out.json', bytes: OUTPUT.length, sha256: sha256(OUTPUT), source: false }] : [];
    engine.ask(draft, {
      type: 'report_attempt',
      report: {
        task,
        attempt: draft.session.tasks.get(task)?.attempts.length ?? 0,
        claimSha256,
        outcome,
        startedAt: engine.clock.now(),
        durationSeconds: 1.25,
        exitCode: 0,
        runUrl: null,
        usage: { inputTokens: 10, outputTokens: 2, usd: 0.5 },
        reason: outcome === 'succeeded' ? null : `it was ${outcome}`,
        outputs: files,
        change: null,
        held: null,
        suggestedLayer: outcome === 'rejected' ? 'domain' : null,
        tasks: id === 'p/a' ? [proposed(taskSpec('q/new'))] : null,
      },
    });
    for (const { path } of files) draft.writes.push({ path: `outputs/${id}/${path}`, bytes: OUTPUT });
    if (id === 'p/a') draft.writes.push({ path: 'prompts/q/new.md', bytes: Buffer.from('q/new') });
  });
}
