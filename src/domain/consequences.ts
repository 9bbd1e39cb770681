/**
 * What follows from what happened, without anybody asking: tasks that no longer can or need to run are skipped, the session fails where
 * the definition says so, gates that became open are passed, the next phase opens, the last one completes the session.
 * Every decision ends here, so a stored session is always as far as it can get by rules alone.
 */

import { gateName, layerOf } from './checkpoint.js';
import { whenHolds } from './condition.js';
import { machineMoves } from './decide-machine.js';
import type { Event } from './event.js';
import { evolve } from './evolve.js';
import { unmetConditions } from './gate.js';
import type { Instant, PhaseId, TaskId } from './ids.js';
import { dependencyState } from './readiness.js';
import type { Session } from './session.js';
import { isTerminal, type Task } from './task.js';

const BY = 'orchestrator';

/** The events themselves and everything that follows from them, in order. */
export function withConsequences(
  session: Session | undefined,
  events: readonly Event[],
  now: Instant,
): readonly Event[] {
  let state = session;
  const all: Event[] = [];
  const happen = (event: Event): void => {
    all.push(event);
    state = evolve(state, event);
  };
  for (const event of events) happen(event);
  if (state === undefined) return all;
  for (const event of settled(state, touched(events), now)) happen(event);
  for (const move of machineMoves(state, all, now)) happen(move);
  if (state.status === 'in_progress') for (const event of progressed(state, now)) happen(event);
  return all;
}

/** Tasks that ended or were added in these events: where skips may have to spread from. */
function touched(events: readonly Event[]): TaskId[] {
  return events.flatMap((event) =>
    event.type === 'task_added' ? [event.spec.id] : 'task' in event ? [event.task] : [],
  );
}

function settled(session: Session, seeds: readonly TaskId[], now: Instant): readonly Event[] {
  const events: Event[] = [];
  const queue = [...seeds];
  let state = session;
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const origin = state.tasks.get(next);
    if (origin === undefined) continue;
    if (
      origin.status === 'failed' &&
      state.definition.onFailure === 'fail' &&
      (state.status === 'in_progress' || state.status === 'paused')
    ) {
      const failed: Event = {
        type: 'session_failed',
        at: now,
        by: BY,
        reason: `Task ${next} failed and on_failure is fail.`,
      };
      events.push(failed);
      state = evolve(state, failed) ?? state;
    }
    for (const task of isTerminal(origin.status) ? state.tasks.dependents(next) : [origin]) {
      const reason = task.status === 'pending' ? skipReason(state, task) : null;
      if (reason === null) continue;
      const skipped: Event = {
        type: 'task_skipped',
        at: now,
        by: BY,
        task: task.spec.id,
        skip: 'rule',
        reason,
      };
      events.push(skipped);
      state = evolve(state, skipped) ?? state;
      queue.push(task.spec.id);
    }
  }
  return events;
}

/** Why a task that waits is to be skipped by rule; null when it is not. */
export function skipReason(session: Session, task: Task): string | null {
  for (const dependency of task.spec.dependencies) {
    const state = dependencyState(session, dependency);
    if (state === 'unneeded') return `Not needed: ${dependency.task} will not be ${dependency.on}.`;
    if ((state === 'failed' || state === 'cancelled') && session.definition.onFailure === 'skip')
      return `${dependency.task} was ${state} and on_failure is skip.`;
  }
  return isRuledOut(session, task) ? `Its \`when\` does not hold: ${task.spec.when}` : null;
}

/** Everything it waits for is there, and what it was to be done for is not so. */
function isRuledOut(session: Session, { spec }: Task): boolean {
  return (
    spec.when !== null &&
    session.phases.find(({ id }) => id === spec.phase)?.status === 'in_progress' &&
    spec.dependencies.every((dependency) => dependencyState(session, dependency) === 'met') &&
    !whenHolds(session, spec)
  );
}

function progressed(session: Session, now: Instant): readonly Event[] {
  const events: Event[] = [];
  let state = session;
  const happen = (event: Event): void => {
    events.push(event);
    state = evolve(state, event) ?? state;
  };
  for (const { id } of session.phases) {
    const phase = state.phases.find((candidate) => candidate.id === id);
    if (phase === undefined || phase.status === 'completed') continue;
    if (phase.status === 'pending') {
      happen({ type: 'phase_opened', at: now, by: BY, phase: id });
      for (const event of settled(state, conditional(state, id), now)) happen(event);
    }
    const open = state.phases.find((candidate) => candidate.id === id) ?? phase;
    if (unmetConditions(state, open).length > 0) return events;
    happen({ type: 'phase_completed', at: now, by: BY, phase: id, verdict: verdict(open) });
    happen(checkpointAt(state, id, now));
  }
  happen({ type: 'session_completed', at: now, by: BY });
  return events;
}

/** Tasks of a phase whose `when` may be asked as soon as it opens. */
function conditional(session: Session, phase: PhaseId): readonly TaskId[] {
  const ids: TaskId[] = [];
  for (const { spec, status } of session.tasks)
    if (spec.when !== null && spec.phase === phase && status === 'pending') ids.push(spec.id);
  return ids;
}

/** A gate that was passed is a place to come back to. */
function checkpointAt(session: Session, gate: PhaseId, at: Instant): Event {
  const layer = layerOf(session, gate);
  const checkpoint = gateName(session, layer);
  return { type: 'checkpoint_created', at, by: BY, checkpoint, layer, gate, reason: null };
}

function verdict(phase: Session['phases'][number]): string {
  const { completed, skipped, cancelled, failed } = phase.tally;
  const parts = [
    `${completed} completed`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(cancelled > 0 ? [`${cancelled} cancelled`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ];
  return parts.join(', ');
}
