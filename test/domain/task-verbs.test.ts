import { describe, expect, test } from '@jest/globals';
import type { Decision } from '../../src/domain/decision.js';
import { TASK_STATUSES, type TaskStatus, TRANSITIONS } from '../../src/domain/task.js';
import { sha256 } from '../../src/schema/sha256.js';
import { definition, Engine, proposed, rejectionCode, taskId, taskSpec } from '../support/engine.js';
import { snapshot, T, withTask } from '../support/task-states.js';

const ask: Record<string, (engine: Engine) => Decision> = {
  claim: (engine) => engine.claim(T, 'a fresh secret'),
  complete: (engine) => engine.complete(T),
  'complete --force': (engine) => engine.complete(T, { force: true }),
  fail: (engine) => engine.ask({ type: 'fail_task', task: taskId(T), claimSha256: null, reason: 'because' }),
  block: (engine) => engine.verb('block_task', T),
  unblock: (engine) => engine.verb('unblock_task', T),
  retry: (engine) => engine.verb('retry_task', T),
  skip: (engine) => engine.verb('skip_task', T),
  cancel: (engine) => engine.verb('cancel_task', T),
  escalate: (engine) => engine.ask({ type: 'escalate_task', task: taskId(T), to: 'lead', reason: 'because' }),
  reject: (engine) =>
    engine.ask({
      type: 'reject_task',
      task: taskId(T),
      claimSha256: null,
      layer: 'other',
      reopen: false,
      reason: 'because',
    }),
  split: (engine) =>
    engine.ask({
      type: 'split_task',
      task: taskId(T),
      children: [proposed(taskSpec('p/part'))],
      reason: 'because',
    }),
  'report success': (engine) => engine.report(T, 'succeeded', { attempt: 1 }),
  'settle as lost': (engine) =>
    engine.ask({ type: 'settle_claim', task: taskId(T), attempt: 1, outcome: 'lost', reason: 'gone' }),
};

/** A status: what the task becomes. `-`: accepted, nothing to do. Capitals: refused with that code. */
const TABLE: Record<string, Record<TaskStatus, string>> = {
  claim: {
    pending: 'in_progress',
    in_progress: 'ALREADY_CLAIMED',
    completed: 'WRONG_STATUS',
    failed: 'WRONG_STATUS',
    blocked: 'WRONG_STATUS',
    escalated: 'WRONG_STATUS',
    skipped: 'WRONG_STATUS',
    cancelled: 'WRONG_STATUS',
  },
  complete: {
    pending: 'completed',
    in_progress: 'ALREADY_CLAIMED',
    completed: '-',
    failed: 'completed',
    blocked: 'completed',
    escalated: 'completed',
    skipped: 'WRONG_STATUS',
    cancelled: 'WRONG_STATUS',
  },
  'complete --force': {
    pending: 'completed',
    in_progress: 'completed',
    completed: '-',
    failed: 'completed',
    blocked: 'completed',
    escalated: 'completed',
    skipped: 'WRONG_STATUS',
    cancelled: 'WRONG_STATUS',
  },
  fail: {
    pending: 'failed',
    in_progress: 'failed',
    completed: 'WRONG_STATUS',
    failed: '-',
    blocked: 'failed',
    escalated: 'failed',
    skipped: 'WRONG_STATUS',
    cancelled: 'WRONG_STATUS',
  },
  block: {
    pending: 'blocked',
    in_progress: 'blocked',
    completed: 'WRONG_STATUS',
    failed: 'WRONG_STATUS',
    blocked: '-',
    escalated: 'blocked',
    skipped: 'WRONG_STATUS',
    cancelled: 'WRONG_STATUS',
  },
  unblock: {
    pending: '-',
    in_progress: 'WRONG_STATUS',
    completed: 'WRONG_STATUS',
    failed: 'WRONG_STATUS',
    blocked: 'pending',
    escalated: 'WRONG_STATUS',
    skipped: 'WRONG_STATUS',
    cancelled: 'WRONG_STATUS',
  },
  retry: {
    pending: '-',
    in_progress: 'WRONG_STATUS',
    completed: 'pending',
    failed: 'pending',
    blocked: 'pending',
    escalated: 'pending',
    skipped: 'pending',
    cancelled: 'pending',
  },
  skip: {
    pending: 'skipped',
    in_progress: 'WRONG_STATUS',
    completed: 'WRONG_STATUS',
    failed: 'skipped',
    blocked: 'skipped',
    escalated: 'skipped',
    skipped: '-',
    cancelled: 'WRONG_STATUS',
  },
  cancel: {
    pending: 'cancelled',
    in_progress: 'cancelled',
    completed: 'WRONG_STATUS',
    failed: 'cancelled',
    blocked: 'cancelled',
    escalated: 'cancelled',
    skipped: 'WRONG_STATUS',
    cancelled: '-',
  },
  escalate: {
    pending: 'escalated',
    in_progress: 'escalated',
    completed: 'WRONG_STATUS',
    failed: 'WRONG_STATUS',
    blocked: 'escalated',
    escalated: 'WRONG_STATUS',
    skipped: 'WRONG_STATUS',
    cancelled: 'WRONG_STATUS',
  },
  reject: {
    pending: '~',
    in_progress: 'pending',
    completed: 'WRONG_STATUS',
    failed: 'WRONG_STATUS',
    blocked: 'pending',
    escalated: 'pending',
    skipped: 'WRONG_STATUS',
    cancelled: 'WRONG_STATUS',
  },
  split: {
    pending: 'cancelled',
    in_progress: 'cancelled',
    completed: 'WRONG_STATUS',
    failed: 'cancelled',
    blocked: 'cancelled',
    escalated: 'cancelled',
    skipped: 'WRONG_STATUS',
    cancelled: 'WRONG_STATUS',
  },
  'report success': {
    pending: 'CLAIM_UNKNOWN',
    in_progress: 'completed',
    completed: '-',
    failed: 'CLAIM_UNKNOWN',
    blocked: 'CLAIM_UNKNOWN',
    escalated: '~',
    skipped: 'CLAIM_UNKNOWN',
    cancelled: 'CLAIM_UNKNOWN',
  },
  'settle as lost': {
    pending: 'CLAIM_UNKNOWN',
    in_progress: 'pending',
    completed: '-',
    failed: 'CLAIM_UNKNOWN',
    blocked: 'CLAIM_UNKNOWN',
    escalated: '-',
    skipped: 'CLAIM_UNKNOWN',
    cancelled: 'CLAIM_UNKNOWN',
  },
};

const rows = Object.entries(TABLE).flatMap(([verb, answers]) =>
  TASK_STATUSES.map((status) => [verb, status, answers[status]] as const),
);

function answerOf(engine: Engine, verb: string): string {
  const before = engine.state;
  const was = engine.status(T);
  const decision = ask[verb]?.(engine);
  if (decision === undefined) throw new Error(`no verb ${verb}`);
  const refusal = rejectionCode(decision);
  if (refusal !== null) {
    expect(engine.state).toBe(before);
    return refusal;
  }
  if (engine.state === before) return '-';
  return engine.status(T) === was ? '~' : engine.status(T);
}

describe('a verb and a status', () => {
  test.each(rows)('%s on a task that is %s: %s', (verb, status, expected) => {
    const engine = withTask(status);
    expect(answerOf(engine, verb)).toBe(expected);
  });

  test('every change is one that the life of a task has, and together they are that life', () => {
    const seen = new Map<TaskStatus, Set<TaskStatus>>(TASK_STATUSES.map((status) => [status, new Set()]));
    const note = (from: TaskStatus, to: TaskStatus): void => void seen.get(from)?.add(to);
    for (const [, from, answer] of rows) for (const to of TASK_STATUSES) if (to === answer) note(from, to);
    const reported = withTask('in_progress');
    reported.report(T, 'needs_split');
    note('in_progress', reported.task(T).status);
    const blocked = withTask('in_progress');
    blocked.report(T, 'blocked');
    note('in_progress', blocked.task(T).status);
    for (const status of TASK_STATUSES)
      expect([status, [...(seen.get(status) ?? [])].sort()]).toEqual([
        status,
        [...TRANSITIONS[status]].sort(),
      ]);
  });

  test.each(TASK_STATUSES)('a repeat of whatever made a task %s changes nothing', (status) => {
    const verbs: Partial<Record<TaskStatus, string>> = {
      completed: 'complete',
      failed: 'fail',
      blocked: 'block',
      skipped: 'skip',
      cancelled: 'cancel',
      pending: 'retry',
    };
    const verb = verbs[status];
    if (verb === undefined) return;
    const engine = withTask(status);
    const before = snapshot(engine);
    expect(answerOf(engine, verb)).toBe('-');
    expect(snapshot(engine)).toBe(before);
  });

  test('every change of status is in the history of the task, with the time and the actor', () => {
    const engine = Engine.started(definition([taskSpec(T)]));
    engine.wait(5);
    engine.claim(T);
    engine.wait(5);
    engine.report(T, 'failed');
    engine.wait(60);
    engine.verb('block_task', T);
    engine.wait(5);
    engine.verb('unblock_task', T);
    engine.ask({ type: 'skip_task', task: taskId(T), reason: 'no need', actor: 'ada' });
    const history = engine.task(T).statusHistory;
    expect(history.map(({ status }) => status)).toEqual([
      'pending',
      'in_progress',
      'pending',
      'blocked',
      'pending',
      'skipped',
    ]);
    expect(history.map(({ at }) => at - (history[0]?.at ?? 0))).toEqual([0, 5, 10, 70, 75, 75]);
    expect(history.at(-1)?.by).toBe('ada');
    expect(engine.task(T).updatedAt).toBe(history.at(-1)?.at);
  });

  test('a verb for a task that there is not is refused', () => {
    const engine = withTask('pending');
    const task = taskId('p/none');
    for (const type of ['block_task', 'unblock_task', 'retry_task', 'skip_task', 'cancel_task'] as const)
      expect(rejectionCode(engine.ask({ type, task, reason: 'because' }))).toBe('UNKNOWN_TASK');
    const fail = { type: 'fail_task', task, claimSha256: null, reason: 'because' } as const;
    expect(rejectionCode(engine.ask(fail))).toBe('UNKNOWN_TASK');
    const settle = { type: 'settle_claim', task, attempt: 1, outcome: 'lost', reason: '' } as const;
    expect(rejectionCode(engine.ask(settle))).toBe('UNKNOWN_TASK');
  });

  test('a word that cuts an attempt short ends it, and its report comes too late', () => {
    for (const [verb, outcome] of [
      ['block', 'blocked'],
      ['cancel', 'cancelled'],
      ['fail', 'failed'],
      ['complete --force', 'succeeded'],
    ] as const) {
      const engine = withTask('in_progress');
      engine.wait(42);
      answerOf(engine, verb);
      expect(engine.task(T).claim).toBeNull();
      expect(engine.state.running).toEqual([]);
      expect(engine.task(T).attempts).toMatchObject([{ n: 1, outcome, durationSeconds: 42 }]);
      const late = engine.report(T, 'timed_out', { attempt: 1 });
      expect(late.kind === 'accepted' && late.ignored?.code).toBe('CLAIM_STALE');
      expect(engine.task(T).attempts[0]).toMatchObject({ outcome, lateReport: 'timed_out' });
    }
  });

  test('another reason to block a blocked task is refused, the same one is nothing new', () => {
    const engine = withTask('blocked');
    const again = { type: 'block_task', task: taskId(T), reason: 'another' } as const;
    expect(rejectionCode(engine.ask(again))).toBe('WRONG_STATUS');
    expect(engine.task(T).blockerInfo).toMatchObject({ reason: 'because', by: 'tester' });
    engine.verb('unblock_task', T);
    expect(engine.task(T).blockerInfo).toBeNull();
  });
});

describe('completing by hand', () => {
  const OUT = {
    outputs: [{ kind: 'file', path: 'out.json', schema: null, allowEmpty: false }],
  } as const;
  const made = { path: 'out.json', bytes: 3, sha256: sha256('out'), source: false };
  const base = { type: 'complete_task', task: taskId(T), claimSha256: null, reason: null } as const;

  test('takes the declared outputs, as a report does, and counts as verified', () => {
    const engine = withTask('pending', OUT);
    engine.ask({ ...base, outputs: [made], missing: [], force: false });
    expect(engine.task(T)).toMatchObject({
      status: 'completed',
      evidence: 'verified',
      outputDigests: [made],
    });
  });

  test('is refused without them, whatever the asker left out', () => {
    const engine = withTask('pending', OUT);
    expect(rejectionCode(engine.ask({ ...base, outputs: [], missing: [], force: false }))).toBe(
      'OUTPUTS_MISSING',
    );
    const faulty = {
      ...base,
      outputs: [made],
      missing: ['out.json: not what its schema wants'],
      force: false,
    };
    expect(rejectionCode(engine.ask(faulty))).toBe('OUTPUTS_MISSING');
    expect(engine.status(T)).toBe('pending');
  });

  test('is refused where only an attempt could run the check', () => {
    const engine = withTask('pending', { outputs: [{ kind: 'check', command: 'npm test' }] });
    expect(rejectionCode(engine.complete(T))).toBe('OUTPUTS_MISSING');
  });

  test('by force takes a reason, is on record as by hand, and shows no outputs', () => {
    const engine = withTask('pending', OUT);
    const force = { ...base, outputs: [], missing: ['Missing output: out.json'], force: true };
    expect(rejectionCode(engine.ask(force))).toBe('REASON_REQUIRED');
    expect(rejectionCode(engine.ask({ ...force, reason: '' }))).toBe('REASON_REQUIRED');
    engine.ask({ ...force, reason: 'I saw it' });
    expect(engine.task(T)).toMatchObject({ status: 'completed', evidence: 'by_hand', outputDigests: [] });
  });

  test('waits for dependencies, the phase and a backoff unless it is forced', () => {
    const tasks = [taskSpec('p/a'), taskSpec(T, { dependencies: ['p/a'] }), taskSpec('q/b')];
    const engine = Engine.started(definition(tasks));
    expect(rejectionCode(engine.complete(T))).toBe('NOT_READY');
    expect(rejectionCode(engine.complete('q/b'))).toBe('PHASE_CLOSED');
    engine.finish('p/a');
    engine.finish(T, 'failed');
    expect(rejectionCode(engine.complete(T))).toBe('NOT_READY');
    engine.wait(30);
    expect(rejectionCode(engine.complete(T))).toBeNull();
    expect(engine.status(T)).toBe('completed');
  });

  test('by the holder of the claim succeeds its attempt; by a stale claim it is refused', () => {
    const engine = withTask('pending');
    engine.claim(T, 'mine');
    const claimed = { ...base, outputs: [], missing: [], force: false };
    expect(rejectionCode(engine.ask({ ...claimed, claimSha256: sha256('theirs') }))).toBe('ALREADY_CLAIMED');
    expect(rejectionCode(engine.ask({ ...claimed, claimSha256: sha256('mine') }))).toBeNull();
    expect(engine.task(T).attempts).toMatchObject([{ outcome: 'succeeded' }]);
    expect(rejectionCode(engine.ask({ ...claimed, claimSha256: sha256('mine') }))).toBeNull();

    const lost = withTask('pending');
    lost.claim(T, 'mine');
    lost.ask({ type: 'settle_claim', task: taskId(T), attempt: 1, outcome: 'lost', reason: 'gone' });
    lost.wait(60);
    expect(rejectionCode(lost.ask({ ...claimed, claimSha256: sha256('mine') }))).toBe('CLAIM_STALE');
    const fail = { type: 'fail_task', task: taskId(T), claimSha256: sha256('mine'), reason: 'x' } as const;
    expect(rejectionCode(lost.ask(fail))).toBe('CLAIM_STALE');
  });
});

describe('retrying', () => {
  test('is a fresh start: earlier attempts stay on record and no longer count', () => {
    const engine = withTask('pending', {
      retry: { maxAttempts: 2, backoffSeconds: 0, factor: 1, maxBackoffSeconds: 0, on: ['failed'] },
    });
    engine.finish(T, 'failed');
    engine.finish(T, 'failed');
    expect(engine.status(T)).toBe('failed');
    engine.verb('retry_task', T);
    engine.finish(T, 'failed');
    expect(engine.status(T)).toBe('pending');
    engine.finish(T, 'failed');
    expect(engine.status(T)).toBe('failed');
    expect(engine.task(T).attempts.map(({ n }) => n)).toEqual([1, 2, 3, 4]);
  });

  test('ends a backoff at once', () => {
    const engine = withTask('pending');
    engine.finish(T, 'failed');
    expect(rejectionCode(engine.claim(T))).toBe('NOT_READY');
    engine.verb('retry_task', T);
    expect(engine.task(T)).toMatchObject({ notBefore: null, freshSince: 2 });
    expect(rejectionCode(engine.claim(T))).toBeNull();
  });

  test('does not redo what succeeded: only the task that is named moves', () => {
    const engine = Engine.started(
      definition([
        taskSpec('p/a'),
        taskSpec(T, { dependencies: ['p/a'] }),
        taskSpec('p/z', { dependencies: [T] }),
      ]),
    );
    engine.finish('p/a');
    engine.ask({ type: 'fail_task', task: taskId(T), claimSha256: null, reason: 'because' });
    engine.verb('retry_task', T);
    expect([engine.status('p/a'), engine.status(T), engine.status('p/z')]).toEqual([
      'completed',
      'pending',
      'pending',
    ]);
    expect(engine.task('p/a').attempts).toHaveLength(1);
  });

  test('of a completed task forgets its result and lets its dependents wait again', () => {
    const out = [{ kind: 'file', path: 'o', schema: null, allowEmpty: false }] as const;
    const engine = Engine.started(
      definition([taskSpec(T, { outputs: out }), taskSpec('p/z', { dependencies: [T] })]),
    );
    engine.finish(T);
    engine.verb('retry_task', T);
    expect(engine.task(T)).toMatchObject({
      status: 'pending',
      outputDigests: [],
      evidence: null,
      change: null,
    });
    expect(rejectionCode(engine.claim('p/z'))).toBe('NOT_READY');
    engine.finish(T);
    expect(rejectionCode(engine.claim('p/z'))).toBeNull();
  });

  test('of a completed task that wrote tasks is refused: they would be written twice', () => {
    const engine = withTask('pending');
    engine.finish(T, 'succeeded', { tasks: [proposed(taskSpec('p/new'))] });
    expect(rejectionCode(engine.verb('retry_task', T))).toBe('WRONG_STATUS');
    expect(engine.status(T)).toBe('completed');
  });

  test('is refused behind a closed gate', () => {
    const engine = Engine.started(definition([taskSpec(T), taskSpec('q/b')]));
    engine.verb('cancel_task', T);
    expect(engine.state.phases[0]?.status).toBe('completed');
    expect(rejectionCode(engine.verb('retry_task', T))).toBe('PHASE_CLOSED');
  });

  test('of a task that a rule skipped is refused as long as the rule holds', () => {
    const engine = Engine.started(
      definition([taskSpec('p/a'), taskSpec(T, { dependencies: ['p/a'] }), taskSpec('p/open')], {
        onFailure: 'skip',
      }),
    );
    engine.ask({ type: 'fail_task', task: taskId('p/a'), claimSha256: null, reason: 'because' });
    expect(engine.task(T)).toMatchObject({ status: 'skipped', skip: 'rule' });
    expect(rejectionCode(engine.verb('retry_task', T))).toBe('NOT_READY');
    engine.verb('retry_task', 'p/a');
    engine.verb('retry_task', T);
    expect(engine.task(T)).toMatchObject({ status: 'pending', skip: null });
  });
});
