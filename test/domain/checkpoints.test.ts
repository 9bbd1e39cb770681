/** Given a session with a past, when somebody goes back to a checkpoint, then it is as it was then, and nothing of the past is lost. */
import { describe, expect, test } from '@jest/globals';
import { isCheckpointName } from '../../src/domain/checkpoint.js';
import type { Decision } from '../../src/domain/decision.js';
import { differenceOf } from '../../src/domain/difference.js';
import type { TaskId } from '../../src/domain/ids.js';
import { breaches, stepBreaches } from '../../src/domain/invariants.js';
import type { Session } from '../../src/domain/session.js';
import {
  definition,
  Engine,
  objectId,
  proposed,
  rejectionCode,
  taskId,
  taskSpec,
} from '../support/engine.js';

const TASKS = [
  taskSpec('p/a', { layer: 'domain' }),
  taskSpec('p/b', { layer: 'domain', dependencies: ['p/a'] }),
  taskSpec('q/c', { layer: 'application' }),
  taskSpec('q/d', { dependencies: ['q/c'] }),
  taskSpec('r/e'),
];

function started(): Engine {
  return Engine.started(definition(TASKS));
}

interface Asked {
  readonly snapshot?: Session;
  readonly force?: boolean;
  readonly codeStays?: boolean;
  readonly lostPrompts?: readonly TaskId[];
  readonly lostOutputs?: readonly TaskId[];
  readonly deadClaims?: readonly TaskId[];
}

/** The session after each transaction. */
function versions(engine: Engine): ReadonlyMap<number, Session> {
  const found = new Map<number, Session>();
  for (const { before } of engine.log) if (before !== undefined) found.set(before.version, before);
  return found.set(engine.state.version, engine.state);
}

function restore(engine: Engine, checkpoint: string, asked: Asked = {}): Decision {
  const version = engine.state.checkpoints.find(({ name }) => name === checkpoint)?.version ?? 0;
  return engine.ask({
    type: 'restore_checkpoint',
    checkpoint,
    snapshot: versions(engine).get(version) ?? engine.state,
    lostPrompts: [],
    lostOutputs: [],
    deadClaims: [],
    force: false,
    codeStays: false,
    reason: null,
    ...asked,
  });
}

/** Everything that went wrong in the last step. */
function breached(engine: Engine): readonly unknown[] {
  return [...breaches(engine.state, engine.now), ...stepBreaches(engine.log.at(-1)?.before, engine.state)];
}

const create = (engine: Engine, name: string | null): Decision =>
  engine.ask({ type: 'create_checkpoint', name, reason: null });

describe('a checkpoint', () => {
  test('is taken at every gate, called by the layer of the phase or by the phase itself', () => {
    const engine = started();
    for (const id of ['p/a', 'p/b', 'q/c', 'q/d', 'r/e']) engine.finish(id);
    expect(engine.state.checkpoints).toEqual([
      expect.objectContaining({
        name: 'checkpoint-domain-complete',
        gate: 'p',
        layer: 'domain',
        completed: 2,
        total: 5,
      }),
      expect.objectContaining({ name: 'checkpoint-q-complete', gate: 'q', layer: 'q', completed: 4 }),
      expect.objectContaining({ name: 'checkpoint-r-complete', gate: 'r', completed: 5 }),
    ]);
    for (const { version } of engine.state.checkpoints)
      expect(versions(engine).get(version)?.version).toBe(version);
  });

  test('is taken by hand under a name of its own, once', () => {
    const engine = started();
    create(engine, 'before-lunch');
    expect(engine.state.checkpoints.at(-1)).toMatchObject({ name: 'before-lunch', gate: null, version: 2 });
    expect(create(engine, 'before-lunch')).toMatchObject({ kind: 'accepted', events: [] });
    engine.finish('p/a');
    expect(rejectionCode(create(engine, 'Before-Lunch'))).toBe('CHECKPOINT_EXISTS');
    create(engine, null);
    expect(engine.state.checkpoints.at(-1)).toMatchObject({ name: `checkpoint-v${engine.state.version}` });
  });

  test.each([
    '',
    '..',
    'a/b',
    '-x',
    'x-meta',
    'X-QUEUE',
    'con',
    'nul.txt',
    'a.',
    'a.lock',
    'a..b',
    'ü',
    'x'.repeat(101),
  ])('cannot be called %j', (name) => {
    expect(isCheckpointName(name)).toBe(false);
    expect(rejectionCode(create(started(), name))).toBe('CHECKPOINT_NAME');
  });
});

describe('a restored checkpoint', () => {
  test('gives its tasks and phases back, keeps attempts and history, and can be asked for twice', () => {
    const engine = started();
    for (const id of ['p/a', 'p/b', 'q/c']) engine.finish(id);
    engine.finish('q/d', 'failed');
    const done = restore(engine, 'checkpoint-domain-complete');
    expect(done).toMatchObject({ kind: 'accepted' });
    expect(breached(engine)).toEqual([]);
    expect(engine.state.tasks.get(taskId('p/a'))?.status).toBe('completed');
    expect(engine.task('q/c')).toMatchObject({ status: 'pending', evidence: null, outputDigests: [] });
    expect(engine.task('q/c').attempts).toHaveLength(1);
    expect(engine.state.phases.map(({ status }) => status)).toEqual(['completed', 'in_progress', 'pending']);
    expect(engine.state.checkpoints).toHaveLength(1);
    expect(restore(engine, 'checkpoint-domain-complete')).toMatchObject({ kind: 'accepted', events: [] });
    for (const id of ['q/c', 'q/d', 'r/e']) engine.finish(id);
    expect(engine.state.status).toBe('completed');
    expect(engine.state.checkpoints.map(({ name }) => name)).toEqual([
      'checkpoint-domain-complete',
      'checkpoint-q-complete',
      'checkpoint-r-complete',
    ]);
  });

  test('opens a session that is over, and the gates that are passed again get names of their own', () => {
    const engine = started();
    for (const id of ['p/a', 'p/b', 'q/c', 'q/d', 'r/e']) engine.finish(id);
    restore(engine, 'checkpoint-domain-complete');
    expect(engine.state.status).toBe('in_progress');
    for (const id of ['q/c', 'q/d']) engine.finish(id);
    expect(engine.state.checkpoints.at(-1)?.name).toBe('checkpoint-q-complete-2');
    restore(engine, 'checkpoint-r-complete');
    expect(engine.state.status).toBe('completed');
    expect(engine.task('r/e').status).toBe('completed');
    expect(breached(engine)).toEqual([]);
  });

  test('is refused while somebody works, but for claims that are dead, unless it is forced', () => {
    const engine = started();
    create(engine, 'begin');
    engine.claim('p/a');
    expect(rejectionCode(restore(engine, 'begin'))).toBe('CLAIMS_LIVE');
    expect(rejectionCode(restore(engine, 'nowhere'))).toBe('UNKNOWN_CHECKPOINT');
    expect(restore(engine, 'begin', { deadClaims: [taskId('p/a')] }).kind).toBe('accepted');
    engine.claim('p/a');
    expect(restore(engine, 'begin', { force: true }).kind).toBe('accepted');
    expect(engine.state.running).toEqual([]);
    expect(engine.task('p/a').attempts.map(({ outcome }) => outcome)).toEqual(['cancelled', 'cancelled']);
    expect(breached(engine)).toEqual([]);
    const late = engine.report('p/a', 'succeeded');
    expect(late).toMatchObject({ kind: 'accepted', ignored: { code: 'CLAIM_STALE' } });
    expect(engine.status('p/a')).toBe('pending');
  });

  test('lets a task begin anew that was being worked on then', () => {
    const engine = started();
    engine.claim('p/a');
    create(engine, 'busy');
    engine.report('p/a', 'succeeded');
    restore(engine, 'busy');
    expect(engine.status('p/a')).toBe('pending');
    expect(breached(engine)).toEqual([]);
  });

  test('is refused where code was merged since, unless the code may stay', () => {
    const engine = started();
    create(engine, 'begin');
    const oid = objectId('c'.repeat(40));
    engine.finish('p/a', 'succeeded', { change: { baseSha: oid, commit: oid, files: 1, bytes: 1 } });
    expect(rejectionCode(restore(engine, 'begin'))).toBe('CODE_INTEGRATED');
    expect(restore(engine, 'begin', { codeStays: true }).kind).toBe('accepted');
    expect(engine.task('p/a')).toMatchObject({ status: 'pending', change: null });
  });

  test('takes tasks away that were added since, and gives back those that went away', () => {
    const engine = started();
    create(engine, 'begin');
    const added = taskSpec('p/x', { dependencies: ['p/a'] });
    engine.finish('p/a', 'succeeded', { tasks: [proposed(added)] });
    engine.finish('p/x');
    create(engine, 'grown');
    restore(engine, 'begin');
    expect(engine.state.tasks.has(taskId('p/x'))).toBe(false);
    expect(engine.state.addedByTasks).toBe(0);
    expect(breached(engine)).toEqual([]);
    engine.finish('p/a', 'succeeded', { tasks: [proposed(taskSpec('p/x', { title: 'another' }))] });
    expect(rejectionCode(restore(engine, 'grown', { lostPrompts: [taskId('p/x')] }))).toBe(
      'RESTORE_INCOMPLETE',
    );
    restore(engine, 'grown');
    expect(engine.task('p/x')).toMatchObject({ status: 'completed', addedBy: 'p/a', spec: { title: 'p/x' } });
    expect(engine.state.addedByTasks).toBe(1);
    expect(breached(engine)).toEqual([]);
  });

  test('runs a task again whose outputs are gone, and opens its phase for it', () => {
    const engine = started();
    for (const id of ['p/a', 'p/b', 'q/c']) engine.finish(id);
    create(engine, 'middle');
    engine.verb('retry_task', 'q/c');
    engine.finish('q/c', 'failed');
    restore(engine, 'middle', { lostOutputs: [taskId('q/c')] });
    expect(engine.status('q/c')).toBe('pending');
    restore(engine, 'middle');
    expect(engine.status('q/c')).toBe('completed');
    expect(breached(engine)).toEqual([]);
  });

  test('gives every status back that a task can rest in', () => {
    const engine = started();
    engine.verb('block_task', 'p/a');
    engine.verb('skip_task', 'q/c');
    engine.verb('cancel_task', 'q/d');
    create(engine, 'mixed');
    engine.verb('unblock_task', 'p/a');
    for (const id of ['q/c', 'q/d']) engine.verb('retry_task', id);
    const then = versions(engine).get(engine.state.checkpoints.at(-1)?.version ?? 0);
    restore(engine, 'mixed');
    if (then === undefined) throw new Error('not there');
    const glances = differenceOf(then, engine.state).tasks;
    expect(glances).toEqual([]);
    expect(breached(engine)).toEqual([]);
  });
});
