/**
 * Gates: may a phase be left? A pure condition that always says what is unmet. An approval is one of the conditions.
 */
import { globMatches } from './glob.js';
import type { PhaseId, TaskId } from './ids.js';
import { type PhaseState, phaseSpec, type Session } from './session.js';

export type Unmet =
  | { readonly code: 'TASKS_UNFINISHED'; readonly count: number }
  | { readonly code: 'TASKS_FAILED'; readonly count: number }
  | { readonly code: 'OUTPUT_MISSING'; readonly task: TaskId; readonly path: string }
  | {
      readonly code: 'NO_TASKS_WRITTEN';
      readonly task: TaskId;
      readonly path: string;
      readonly phase: PhaseId;
    }
  | { readonly code: 'APPROVAL_MISSING'; readonly phase: PhaseId };

/** Everything that keeps the phase from being left, people last. Empty = the gate is open. */
export function unmetConditions(session: Session, phase: PhaseState): readonly Unmet[] {
  const { pending, in_progress, blocked, escalated, failed } = phase.tally;
  const unmet: Unmet[] = [];
  const unfinished = pending + in_progress + blocked + escalated;
  if (unfinished > 0) unmet.push({ code: 'TASKS_UNFINISHED', count: unfinished });
  if (failed > 0 && session.definition.onFailure !== 'skip')
    unmet.push({ code: 'TASKS_FAILED', count: failed });
  if (unmet.length === 0 && !proceeded(session, phase.id))
    unmet.push(...missingOutputs(session, phase.id), ...missingTaskLists(session, phase.id));
  if (phaseSpec(session, phase.id)?.gate.approval === true && !approved(session, phase))
    unmet.push({ code: 'APPROVAL_MISSING', phase: phase.id });
  return unmet;
}

/** Has a person approved this phase? Only of an open one is it taken down; clocks differ, so that no time is compared. */
export function approved(session: Session, phase: PhaseState): boolean {
  return phase.openedAt !== null && session.approvals.some((approval) => approval.phase === phase.id);
}

/** Did a person let the session go on past this gate, with what was there? */
export function proceeded(session: Session, phase: PhaseId): boolean {
  return session.notes.gateWords.some((word) => word.phase === phase && word.answer === 'proceed');
}

function missingOutputs(session: Session, phase: PhaseId): readonly Unmet[] {
  return (phaseSpec(session, phase)?.gate.outputs ?? [])
    .filter(
      ({ task, path }) =>
        !(session.tasks.get(task)?.outputDigests ?? []).some((digest) => globMatches(path, digest.path)),
    )
    .map(({ task, path }) => ({ code: 'OUTPUT_MISSING', task, path }));
}

/** Later phases whose tasks a task of this phase should have written, and did not. */
function missingTaskLists(session: Session, phase: PhaseId): readonly Unmet[] {
  return session.definition.phases.flatMap((later): Unmet[] => {
    const from = later.tasksFrom;
    if (from === null || from.allowEmpty) return [];
    const producer = session.tasks.get(from.task);
    if (producer === undefined || producer.spec.phase !== phase || producer.status === 'skipped') return [];
    if (hasList(session, from.task, later.id)) return [];
    return [{ code: 'NO_TASKS_WRITTEN', task: from.task, path: from.path, phase: later.id }];
  });
}

/** Did the producer write tasks, or did a person add some in its place? Added tasks stand behind those of the definition. */
function hasList(session: Session, producer: TaskId, phase: PhaseId): boolean {
  for (let position = session.definition.tasks.length; position < session.tasks.size; position += 1) {
    const task = session.tasks.at(position);
    if (task?.addedBy === producer || (task?.addedBy === null && task.spec.phase === phase)) return true;
  }
  return false;
}
