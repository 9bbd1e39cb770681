import { describe, expect, test } from '@jest/globals';
import { type Event, type EventType, OPERATIONS } from '../../src/domain/event.js';
import { commitEvents, evolve } from '../../src/domain/evolve.js';
import { breaches } from '../../src/domain/invariants.js';
import { MACHINE } from '../support/course-request.js';
import {
  definition,
  Engine,
  objectId,
  phaseId,
  phaseSpec,
  proposed,
  RETRY,
  taskId,
  taskSpec,
} from '../support/engine.js';
import { withApprovedChange } from '../support/held-change.js';
import { T, withTask } from '../support/task-states.js';

/** Requests after which every kind of event has happened. */
function everything(): readonly Engine[] {
  const gate = { approval: true, outputs: [] };
  const main = Engine.started(
    definition(
      [
        taskSpec('p/a'),
        taskSpec('p/b'),
        taskSpec('p/c', { retry: { ...RETRY, maxAttempts: 1 } }),
        taskSpec('p/d'),
        taskSpec('p/e'),
      ],
      { phases: [phaseSpec('p', { gate }), phaseSpec('q')], onFailure: 'fail' },
    ),
  );
  main.ask({ type: 'request_continuation', depth: 1 });
  main.ask({ type: 'begin_continuation' });
  main.ask({
    type: 'repair_journal',
    evidence: 'evidence/v000002',
    mended: [{ path: 'tasks.json', how: 'rebuilt' }],
    gaps: [],
    anchor: null,
    lost: 0,
    reason: null,
  });
  main.ask({
    type: 'raise_budget',
    budget: { microUsd: 5, tokens: null, agentSeconds: null },
    reason: null,
  });
  main.finish('p/a', 'succeeded', { tasks: [proposed(taskSpec('q/new'))] });
  main.finish('p/b', 'rejected');
  main.verb('skip_task', 'p/b');
  main.finish('p/c', 'failed');
  main.verb('retry_task', 'p/c');
  main.ask({ type: 'pause_session', reason: null });
  main.ask({ type: 'resume_session', reason: null });
  main.verb('block_task', 'p/d');
  main.verb('unblock_task', 'p/d');
  main.finish('p/c');
  main.finish('p/d');
  main.claim('p/e');
  main.verb('cancel_task', 'p/e');
  main.report('p/e', 'succeeded', { attempt: 1 });
  main.ask({
    type: 'approve_gate',
    phase: phaseId('p'),
    permission: null,
    headSha: null,
    feedback: null,
    seenVersion: null,
    seenAt: null,
  });
  const snapshot = main.state;
  main.finish('q/new');
  main.ask({
    type: 'restore_checkpoint',
    checkpoint: 'checkpoint-p-complete',
    snapshot,
    lostPrompts: [],
    lostOutputs: [],
    deadClaims: [],
    force: false,
    codeStays: false,
    reason: null,
  });
  main.finish('q/new');
  const cancelled = withTask('in_progress');
  cancelled.ask({ type: 'cancel_session', reason: null });
  cancelled.ask({ type: 'compact_journal', segments: 3 });
  return [main, cancelled, withApprovedChange(), ...course()];
}

/** Layers, gates, splits, notes. */
function course(): readonly Engine[] {
  const phases = ['p', 'q'].map((id) => phaseSpec(id));
  const layers = phases.map(({ id: phase }) => ({ name: `${phase}-layer`, phase, owner: null }));
  const engine = Engine.started(
    definition([taskSpec('p/a'), taskSpec('p/b', { dependencies: ['p/a'] }), taskSpec('q/c')], {
      phases,
      layers,
      machine: MACHINE,
    }),
  );
  const reason = 'because';
  const [a, b, c] = [taskId('p/a'), taskId('p/b'), taskId('q/c')];
  const { definitionSha256: sha256 } = engine.state;
  engine.ask({ type: 'import_session', format: 'x', sources: [{ path: 'tasks.json', sha256 }] });
  engine.ask({ type: 'assign_tasks', tasks: [a], owner: 'ann' });
  engine.ask({ type: 'update_task', task: a, extra: { k: 1 }, reason });
  engine.ask({ type: 'split_task', task: a, children: [proposed(taskSpec('p/a1'))], reason });
  engine.finish('p/a1');
  engine.ask({ type: 'escalate_task', task: b, to: 'lead', reason });
  engine.ask({ type: 'answer_gate', phase: phaseId('p'), answer: 'proceed', reason });
  engine.ask({
    type: 'reject_task',
    task: c,
    claimSha256: null,
    layer: 'p-layer',
    reopen: true,
    reason,
  });
  engine.ask({ type: 'transition_state', to: 'CHECK', reason, approved: false });
  engine.ask({ type: 'update_milestone', milestone: 'm', completed: true, eta: null });
  engine.ask({ type: 'add_blocker', kind: 'x', severity: 'low', description: 'd', about: null });
  engine.ask({ type: 'update_blocker', blocker: 'B1', kind: null, severity: 'high', description: null });
  engine.ask({ type: 'resolve_blocker', blocker: 'B1', reason });
  engine.ask({ type: 'update_quality', quality: { tests_passing: true } });
  engine.ask({ type: 'update_activity', activity: 'reading', step: '3 of 5' });
  engine.ask({ type: 'start_delegation', agent: 'ann', work: 'research' });
  engine.ask({ type: 'end_delegation', agent: 'ann', work: null, succeeded: true, summary: null });
  engine.ask({ type: 'record_commit', hash: 'abc', message: 'm', step: null });
  engine.ask({ type: 'record_artifact', kind: 'documents', path: 'a.md', removed: false });
  engine.ask({ type: 'update_section', section: 's', data: { a: [1] } });
  return [engine];
}

const UNKNOWN = taskId('p/unknown');
const stamp = { at: withTask('pending').now, by: 'somebody' };
const end = {
  n: 1,
  outcome: 'failed',
  completedAt: stamp.at,
  durationSeconds: 1,
  exitCode: 1,
  runUrl: null,
  usage: null,
  reason: 'x',
  cost: null,
} as const;

/** One event of each kind that names a task or a phase, about something that there is not. */
const ABOUT_NOTHING: readonly Event[] = [
  {
    ...stamp,
    type: 'task_claimed',
    task: UNKNOWN,
    claim: {
      sha256: taskSpec('p/x').promptSha256,
      attempt: 1,
      holder: { kind: 'run', id: '1', attempt: 1, leg: null },
      baseSha: objectId('a'.repeat(40)),
      claimedAt: stamp.at,
      leaseExpiresAt: stamp.at,
      reserve: null,
    },
  },
  {
    ...stamp,
    type: 'task_completed',
    task: UNKNOWN,
    end,
    outputs: [],
    evidence: 'verified',
    change: null,
    reason: null,
  },
  { ...stamp, type: 'task_failed', task: UNKNOWN, end, reason: 'x' },
  { ...stamp, type: 'task_requeued', task: UNKNOWN, end, notBefore: null, fresh: true, reason: 'x' },
  {
    ...stamp,
    type: 'task_rejected',
    task: UNKNOWN,
    end,
    originalLayer: null,
    suggestedLayer: null,
    moved: null,
    reason: 'x',
  },
  {
    ...stamp,
    type: 'task_revised',
    task: UNKNOWN,
    layer: null,
    phase: phaseId('unknown'),
    dependencies: [],
    inputs: [],
    reason: 'x',
  },
  { ...stamp, type: 'task_split', task: UNKNOWN, end, into: [], reason: 'x' },
  { ...stamp, type: 'task_assigned', task: UNKNOWN, owner: 'x' },
  { ...stamp, type: 'task_updated', task: UNKNOWN, extra: {}, reason: 'x' },
  { ...stamp, type: 'phase_reopened', phase: phaseId('unknown'), reason: 'x' },
  { ...stamp, type: 'blocker_resolved', blocker: 'B9', reason: 'x' },
  { ...stamp, type: 'delegation_ended', delegation: 'D9', succeeded: true, summary: null },
  { ...stamp, type: 'state_transitioned', from: 'A', to: 'B', reason: 'x' },
  { ...stamp, type: 'task_blocked', task: UNKNOWN, end, reason: 'x' },
  { ...stamp, type: 'task_unblocked', task: UNKNOWN, reason: null },
  { ...stamp, type: 'task_escalated', task: UNKNOWN, end, to: 'user', reason: 'x', held: null },
  { ...stamp, type: 'task_skipped', task: UNKNOWN, skip: 'rule', reason: 'x' },
  { ...stamp, type: 'task_cancelled', task: UNKNOWN, end, reason: 'x' },
  { ...stamp, type: 'report_ignored', task: UNKNOWN, attempt: 1, outcome: 'failed', code: 'CLAIM_STALE' },
  { ...stamp, type: 'phase_opened', phase: phaseId('unknown') },
  { ...stamp, type: 'phase_completed', phase: phaseId('unknown'), verdict: 'x' },
];

describe('evolve', () => {
  test('knows every kind of event, and each has happened in these tests', () => {
    const happened = new Set<EventType>();
    for (const { log } of everything())
      for (const { events } of log) for (const { type } of events) happened.add(type);
    expect([...happened].sort()).toEqual(Object.keys(OPERATIONS).sort());
  });

  test('gives the session back from its events alone', () => {
    for (const engine of everything()) {
      const replayed = engine.log.reduce<ReturnType<typeof commitEvents>>(
        (session, { events }) => commitEvents(session, events),
        undefined,
      );
      const plain = (session: typeof replayed): unknown => ({
        ...session,
        tasks: [...(session?.tasks ?? [])],
      });
      expect(plain(replayed)).toEqual(plain(engine.state));
      expect(breaches(engine.state, engine.now)).toEqual([]);
    }
  });

  test.each(ABOUT_NOTHING)('changes nothing for $type about something that there is not', (event) => {
    const { state } = withTask('pending');
    const next = evolve(state, event);
    expect({ ...next, tasks: [] }).toEqual({ ...state, tasks: [] });
    expect([...(next?.tasks ?? [])]).toEqual([...state.tasks]);
  });

  test('makes nothing of an event before there is a session, and nothing of no events', () => {
    for (const event of ABOUT_NOTHING) expect(evolve(undefined, event)).toBeUndefined();
    expect(commitEvents(undefined, [])).toBeUndefined();
    const { state } = withTask('pending');
    expect(commitEvents(state, [])).toBe(state);
  });

  test('leaves the session that it was given as it was', () => {
    const engine = withTask('pending');
    const { state } = engine;
    const before = JSON.stringify({ ...state, tasks: [...state.tasks] });
    engine.finish(T, 'failed');
    engine.ask({ type: 'add_tasks', tasks: [proposed(taskSpec('p/new'))] });
    expect(JSON.stringify({ ...state, tasks: [...state.tasks] })).toBe(before);
  });

  test('a task that was added twice is there once', () => {
    const { state } = withTask('pending');
    const event: Event = { ...stamp, type: 'task_added', spec: taskSpec(T), addedBy: null };
    expect(evolve(state, event)).toBe(state);
  });
});
