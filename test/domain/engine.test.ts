import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DependencyCondition, OnFailure, Outcome } from '../../src/domain/definition.js';
import { commitEvents } from '../../src/domain/evolve.js';
import { explain } from '../../src/domain/explain.js';
import { Frontier } from '../../src/domain/frontier.js';
import { breaches, stepBreaches } from '../../src/domain/invariants.js';
import { fullLimits, unready } from '../../src/domain/readiness.js';
import type { Session } from '../../src/domain/session.js';
import { statusReport } from '../../src/domain/status.js';
import { isTerminal } from '../../src/domain/task.js';
import { EMPTY_JOURNAL, journalLines, parseJournal } from '../../src/schema/journal.js';
import { assembleSession, decodeStateFile, encodeStateFile } from '../../src/schema/session-codec.js';
import { sha256 } from '../../src/schema/sha256.js';
import { decodeTasksFile, encodeTasksFile } from '../../src/schema/task-files.js';
import { COURSE_KINDS, courseRequest, MACHINE } from '../support/course-request.js';
import { definition, Engine, phaseSpec, proposed, taskId, taskSpec } from '../support/engine.js';

interface Plan {
  readonly phases: number;
  readonly tasks: readonly {
    readonly phase: number;
    readonly dependencies: readonly { readonly back: number; readonly on: DependencyCondition }[];
    readonly resource: boolean;
    readonly touches: number;
    readonly output: boolean;
    readonly when: number;
  }[];
  readonly onFailure: OnFailure;
  readonly approval: boolean;
  readonly limit: number;
  readonly layers: boolean;
}

const plans: fc.Arbitrary<Plan> = fc.record({
  phases: fc.integer({ min: 1, max: 3 }),
  tasks: fc.array(
    fc.record({
      phase: fc.nat(2),
      dependencies: fc.array(
        fc.record({
          back: fc.integer({ min: 1, max: 6 }),
          on: fc.constantFrom<DependencyCondition>('succeeded', 'succeeded', 'failed', 'done'),
        }),
        { maxLength: 3 },
      ),
      resource: fc.boolean(),
      touches: fc.nat(3),
      output: fc.boolean(),
      when: fc.nat(9),
    }),
    { minLength: 1, maxLength: 14 },
  ),
  onFailure: fc.constantFrom<OnFailure>('block', 'skip', 'fail'),
  approval: fc.boolean(),
  limit: fc.integer({ min: 1, max: 4 }),
  layers: fc.boolean(),
});

const steps = fc.array(fc.tuple(fc.nat(99 + 2 * COURSE_KINDS), fc.nat(99)), { maxLength: 60 });

function engineOf(plan: Plan): Engine {
  const sorted = [...plan.tasks]
    .map((task) => ({ ...task, phase: Math.min(task.phase, plan.phases - 1) }))
    .sort((a, b) => a.phase - b.phase);
  const ids = sorted.map((task, index) => `p${task.phase}/t${index}`);
  const specs = sorted.map((task, index) => {
    const wanted = task.dependencies.flatMap(({ back, on }) => {
      const other = ids[index - back];
      return other === undefined ? [] : [{ task: taskId(other), on }];
    });
    const unique = wanted.filter(
      (dependency, at) => wanted.findIndex((other) => other.task === dependency.task) === at,
    );
    return taskSpec(ids[index] ?? '', {
      dependencies: unique,
      resources: task.resource ? ['db'] : [],
      touches: task.touches === 0 ? [] : [['src/**', 'src/a/*.ts', 'docs/x.md'][task.touches - 1] ?? ''],
      when: whenOf(task.when, unique[0]?.task ?? null),
      outputs: task.output ? [{ kind: 'file', path: 'out.json', schema: null, allowEmpty: false }] : [],
      retry: {
        maxAttempts: 2,
        backoffSeconds: 1,
        factor: 2,
        maxBackoffSeconds: 5,
        on: ['failed', 'lost', 'invalid', 'conflict', 'timed_out'],
      },
    });
  });
  const phases = Array.from({ length: plan.phases }, (_, index) =>
    phaseSpec(`p${index}`, {
      gate: { approval: plan.approval && index === 0, outputs: [] },
      maxParallel: index === 0 ? 3 : null,
    }),
  );
  return Engine.started(
    definition(specs, {
      phases,
      onFailure: plan.onFailure,
      layers: plan.layers
        ? phases.map(({ id: phase }) => ({ name: `layer-${phase}`, phase, owner: null }))
        : [],
      machine: MACHINE,
      limits: {
        maxConcurrentAgents: plan.limit,
        maxTasksAdded: 3,
        maxChain: 200,
        maxOutputBytes: 1000,
        resources: { db: 1 },
      },
    }),
  );
}

/** Most tasks have no condition; those that do ask how the first of their dependencies went. */
function whenOf(kind: number, other: string | null): string | null {
  if (kind === 1) return 'success()';
  if (kind === 2) return 'failure() || always()';
  if (other === null || kind > 4) return null;
  return kind === 3 ? `tasks['${other}'].outcome == 'succeeded'` : `tasks['${other}'].attempts > 1`;
}

const OUTCOME_OF: readonly Outcome[] = [
  'succeeded',
  'succeeded',
  'succeeded',
  'failed',
  'invalid',
  'conflict',
  'blocked',
  'rejected',
  'needs_split',
  'cancelled',
  'timed_out',
];

/** One random thing that somebody may ask for. */
function step(engine: Engine, kind: number, pick: number): void {
  const ids = [...engine.state.tasks].map(({ spec }) => spec.id as string);
  const id = ids[pick % ids.length] ?? '';
  const running = engine.state.running[pick % Math.max(1, engine.state.running.length)];
  engine.wait(kind % 4);
  if (kind < 40) engine.claim(id);
  else if (kind < 70 && running !== undefined)
    engine.report(running, OUTCOME_OF[pick % OUTCOME_OF.length] ?? 'failed', {
      tasks:
        pick % 5 === 0 ? [proposed(taskSpec(`p${pick % 3}/new${pick % 4}`, { dependencies: [id] }))] : null,
    });
  else if (kind < 74 && running !== undefined)
    engine.ask({
      type: 'settle_claim',
      task: running,
      attempt: engine.task(running).attempts.length,
      outcome: 'lost',
      reason: 'its holder died',
    });
  else if (kind < 76) engine.report(id, 'succeeded', { attempt: 1 });
  else if (kind < 78) engine.verb('block_task', id);
  else if (kind < 80) engine.verb('unblock_task', id);
  else if (kind < 85) engine.verb('retry_task', id);
  else if (kind < 88) engine.verb('skip_task', id);
  else if (kind < 89) engine.verb('cancel_task', id);
  else if (kind < 91) engine.complete(id, { force: pick % 2 === 0 });
  else if (kind < 93) engine.ask({ type: 'pause_session', reason: null });
  else if (kind < 96) engine.ask({ type: 'resume_session', reason: null });
  else if (kind < 98)
    engine.ask({
      type: 'approve_gate',
      phase: engine.state.phases[0]?.id ?? engine.task(id).spec.phase,
      permission: null,
      headSha: null,
      feedback: null,
      seenVersion: null,
      seenAt: null,
    });
  else if (kind < 99) engine.ask({ type: 'add_tasks', tasks: [proposed(taskSpec(`p0/extra${pick % 3}`))] });
  else if (kind < 100) engine.ask({ type: 'cancel_session', reason: null });
  else courseRequest(engine, kind % COURSE_KINDS, pick);
}

function claimableByScan(session: Session, now: Engine['now']): readonly string[] {
  return [...session.tasks]
    .filter(
      (task) =>
        task.status === 'pending' &&
        unready(session, task, now).length === 0 &&
        fullLimits(session, task).length === 0,
    )
    .map(({ spec }) => spec.id);
}

/** Did a task move to another phase, or does it depend on others than before? */
function hangsOtherwise(before: Session, after: Session): boolean {
  return [...after.tasks].some(({ spec }) => before.tasks.get(spec.id)?.spec !== spec);
}

describe('the engine under random sessions and random requests', () => {
  test('keeps every invariant after every step', () => {
    fc.assert(
      fc.property(plans, steps, (plan, script) => {
        const engine = engineOf(plan);
        for (const [kind, pick] of script) {
          const before = engine.session;
          step(engine, kind, pick);
          if (engine.session === before) continue;
          expect(breaches(engine.state, engine.now)).toEqual([]);
          expect(stepBreaches(before, engine.state)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('gives the same bytes from the journal, from the files and from memory', () => {
    fc.assert(
      fc.property(plans, steps, (plan, script) => {
        const engine = engineOf(plan);
        for (const [kind, pick] of script) step(engine, kind, pick);
        let head = EMPTY_JOURNAL;
        let replayed: Session | undefined;
        for (const { before, events } of engine.log) {
          const made = journalLines(before, events, head, { txId: 'TX-000001-0123456789abcdef', run: null });
          const parsed = parseJournal('log', `${made.lines.join('\n')}\n`, engine.state.definition);
          replayed = commitEvents(
            replayed,
            parsed.map(({ event }) => event),
          );
          head = made.head;
        }
        const tasks = encodeTasksFile(engine.state, []);
        const state = encodeStateFile(engine.state, head, sha256(tasks));
        expect(replayed && encodeTasksFile(replayed, [])).toBe(tasks);
        expect(replayed && encodeStateFile(replayed, head, sha256(tasks))).toBe(state);
        const read = assembleSession(
          decodeStateFile(Buffer.from(state)),
          decodeTasksFile(Buffer.from(tasks)).tasks,
          engine.state.definition,
          engine.state.updatedAt,
        );
        expect(encodeTasksFile(read, [])).toBe(tasks);
        expect(encodeStateFile(read, head, sha256(tasks))).toBe(state);
        expect(breaches(read, engine.now)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('offers through counters exactly what a scan finds, whatever happened before', () => {
    fc.assert(
      fc.property(plans, steps, (plan, script) => {
        const engine = engineOf(plan);
        let frontier = Frontier.of(engine.state);
        for (const [kind, pick] of script) {
          const before = engine.state;
          step(engine, kind, pick);
          const isAnother =
            engine.state.tasks.size !== before.tasks.size || hangsOtherwise(before, engine.state);
          if (isAnother) frontier = Frontier.of(engine.state);
          for (const task of engine.state.tasks) {
            const position = engine.state.tasks.position(task.spec.id);
            if (position !== undefined && before.tasks.get(task.spec.id) !== task)
              frontier.update(position, task);
          }
          const offered: string[] = [];
          if (engine.state.status === 'in_progress')
            frontier.take(engine.state, engine.now, 100, (id) => {
              const task = engine.state.tasks.get(id);
              if (task !== undefined && fullLimits(engine.state, task).length === 0) offered.push(id);
              return 'not-now';
            });
          expect(offered.sort()).toEqual(
            engine.state.status === 'in_progress'
              ? [...claimableByScan(engine.state, engine.now)].sort()
              : [],
          );
        }
      }),
      { numRuns: 150 },
    );
  });

  test('explains every task, and never leaves a session that nobody can move', () => {
    fc.assert(
      fc.property(plans, steps, (plan, script) => {
        const engine = engineOf(plan);
        for (const [kind, pick] of script) step(engine, kind, pick);
        for (const task of engine.state.tasks) {
          const { standing, because } = explain(engine.state, task, engine.now);
          expect(because.length).toBeGreaterThan(0);
          expect(because.every(({ text }) => text.length > 0)).toBe(true);
          expect(standing === 'over').toBe(isTerminal(task.status));
        }
        const report = statusReport(engine.state, engine.now);
        const { total, completed, in_progress, ready, waiting, blocked, failed, skipped, cancelled } =
          report.progress;
        expect(completed + in_progress + ready + waiting + blocked + failed + skipped + cancelled).toBe(
          total,
        );
      }),
      { numRuns: 150 },
    );
  });

  test('is asked twice for anything, and does it once', () => {
    fc.assert(
      fc.property(plans, steps, (plan, script) => {
        const engine = engineOf(plan);
        for (const [kind, pick] of script) {
          const before = engine.session;
          step(engine, kind, pick);
          const asked = engine.asked.at(-1);
          if (engine.session === before || asked === undefined) continue;
          const after = engine.state;
          engine.repeat(asked);
          expect(engine.state).toBe(after);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('accepts a claim exactly where the explanation says that the task is ready', () => {
    fc.assert(
      fc.property(plans, steps, (plan, script) => {
        const engine = engineOf(plan);
        for (const [kind, pick] of script) step(engine, kind, pick);
        const wrong = [...engine.state.tasks].flatMap((task) => {
          const { code } = explain(engine.state, task, engine.now);
          const decision = engine.consider({
            type: 'claim_task',
            task: task.spec.id,
            claimSha256: sha256(`trial ${task.spec.id}`),
            holder: { kind: 'run', id: 'trial', attempt: 1, leg: null },
            baseSha: null,
            leaseSeconds: 1,
            missingInputs: [],
          });
          return (decision.kind === 'accepted') === (code === 'READY') ? [] : [`${task.spec.id} ${code}`];
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('comes to an end when people answer: everything is terminal, or the session says whom it waits for', () => {
    fc.assert(
      fc.property(plans, steps, (plan, script) => {
        const engine = engineOf(plan);
        for (const [kind, pick] of script) step(engine, kind === 99 ? 98 : kind, pick);
        for (
          let round = 0;
          round < 500 && engine.state.status !== 'completed' && engine.state.status !== 'cancelled';
          round += 1
        )
          answer(engine);
        expect(['completed', 'cancelled']).toContain(engine.state.status);
        for (const task of engine.state.tasks) expect(isTerminal(task.status)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

/** Does for one task, or for the gate, what the explanation asks for. */
function answer(engine: Engine): void {
  engine.wait(10);
  if (engine.state.status === 'paused') engine.ask({ type: 'resume_session', reason: null });
  for (const id of [...engine.state.running]) engine.report(id, 'succeeded');
  for (const task of engine.state.tasks) {
    const { standing } = explain(engine.state, engine.task(task.spec.id), engine.now);
    if (standing === 'ready') engine.finish(task.spec.id);
    if (standing === 'blocked' || standing === 'escalated') engine.verb('skip_task', task.spec.id);
    if (engine.status(task.spec.id) === 'failed') engine.verb('skip_task', task.spec.id);
  }
  const open = engine.state.phases.find(({ status }) => status === 'in_progress');
  if (open !== undefined)
    engine.ask({
      type: 'approve_gate',
      phase: open.id,
      permission: null,
      headSha: null,
      feedback: null,
      seenVersion: null,
      seenAt: null,
    });
}
