/**
 * Taking a checkpoint, and going back to one. Going back is a step forward like any other: nothing is erased, every task that differs gets events
 * of its own, and attempts, costs and the journal stay.
 */
import { sameSpec } from './added-tasks.js';
import { findCheckpoint, freeName, isCheckpointName } from './checkpoint.js';
import type { Command } from './command.js';
import { accepted, type Decision, refused } from './decision.js';
import type { Event } from './event.js';
import type { TaskId } from './ids.js';
import { cutShort, stampOf } from './person-command.js';
import type { PhaseRecord } from './phase.js';
import type { Session } from './session.js';
import { isTerminal, type Task, type TaskStatus } from './task.js';

type Restore = Command & { type: 'restore_checkpoint' };

/** Without a name it is called by the version that it makes. A name that was taken for the version as it is now was so already. */
export function decideCheckpoint(
  session: Session,
  command: Command & { type: 'create_checkpoint' },
): Decision {
  const wanted = command.name ?? freeName(session, `checkpoint-v${session.version + 1}`);
  if (!isCheckpointName(wanted))
    return refused(
      'CHECKPOINT_NAME',
      `${JSON.stringify(wanted.slice(0, 120))} cannot be the name of a checkpoint.`,
      'Use letters, digits, dots, dashes and underscores, at most 100 of them, not ending in -meta or -queue.',
    );
  const there = findCheckpoint(session, wanted);
  if (there !== undefined)
    return there.name === wanted && there.version === session.version && there.gate === null
      ? accepted([])
      : refused(
          'CHECKPOINT_EXISTS',
          `Checkpoint ${there.name} exists already, of version ${there.version}.`,
          'Choose another name; checkpoints are never replaced.',
        );
  const { reason } = command;
  return accepted([
    {
      ...stampOf(command),
      type: 'checkpoint_created',
      checkpoint: wanted,
      layer: null,
      gate: null,
      reason,
    },
  ]);
}

/** The session as it was at the checkpoint, as far as that can be without undoing what happened outside of it. */
export function decideRestore(session: Session, command: Restore): Decision {
  const refusal = against(session, command);
  if (refusal !== null) return refusal;
  const { snapshot } = command;
  const kept = new Set<TaskId>();
  const events: Event[] = [];
  const later: Event[] = [];
  const targets = new Map<TaskId, TaskStatus>();
  for (const then of snapshot.tasks) {
    const { id } = then.spec;
    const now = session.tasks.get(id);
    const target = targetOf(then, now, command);
    targets.set(id, target);
    if (now !== undefined && isSameWork(now.spec, then.spec)) {
      kept.add(id);
      if (!sameSpec(now.spec, then.spec)) events.push(revisedBack(then, command));
      events.push(...taskEvents(now, then, target, command));
    } else {
      later.push({
        ...stampOf(command),
        type: 'task_added',
        spec: then.spec,
        addedBy: addedBy(then, snapshot),
      });
      later.push(...statusEvents(then, target, command));
    }
  }
  const removed: TaskId[] = [];
  for (const task of session.tasks) {
    if (kept.has(task.spec.id)) continue;
    removed.push(task.spec.id);
    events.push(...givenUp(task, command));
  }
  const phases = restoredPhases(snapshot, targets);
  if (events.length + later.length + removed.length === 0 && isAsThen(session, snapshot, phases))
    return accepted([]);
  return accepted([...events, restoredEvent(command, removed, phases), ...later]);
}

function against(session: Session, command: Restore): Decision | null {
  const { checkpoint, snapshot, deadClaims, force, codeStays, lostPrompts } = command;
  if (findCheckpoint(session, checkpoint) === undefined)
    return refused(
      'UNKNOWN_CHECKPOINT',
      `There is no checkpoint ${JSON.stringify(checkpoint.slice(0, 120))} in session ${session.id}.`,
      'See: orchestrator checkpoint list',
    );
  const live = session.running.filter((id) => !deadClaims.includes(id));
  if (live.length > 0 && !force)
    return refused(
      'CLAIMS_LIVE',
      `Somebody works on ${namesOf(live)}.`,
      'Wait for them (orchestrator pause lets nothing new start), or cut them short with --force: what they bring is ignored then.',
    );
  const integrated = integratedSince(session, snapshot);
  if (integrated.length > 0 && !codeStays)
    return refused(
      'CODE_INTEGRATED',
      `Changes of ${namesOf(integrated)} have been merged to ${session.code?.branch ?? 'the code'} since; a checkpoint takes none of them back.`,
      'Restore with --code-stays, and the tasks are done again on top of that code; or revert those commits there yourself first, then restore with --code-stays.',
    );
  const missing = [...snapshot.tasks].filter(
    ({ spec }) => !sameAsNow(session, spec.id, spec) && lostPrompts.includes(spec.id),
  );
  if (missing.length > 0)
    return refused(
      'RESTORE_INCOMPLETE',
      `The task files of ${namesOf(missing.map(({ spec }) => spec.id))} as they were are gone: others took their names.`,
      'Choose another checkpoint: orchestrator checkpoint list',
    );
  return null;
}

function sameAsNow(session: Session, id: TaskId, spec: Task['spec']): boolean {
  const now = session.tasks.get(id);
  return now !== undefined && isSameWork(now.spec, spec);
}

/** The same but for where it belongs and what it hangs on, which rejecting and splitting change. */
function isSameWork(now: Task['spec'], then: Task['spec']): boolean {
  const { layer, phase, dependencies, inputs } = then;
  return sameSpec({ ...now, layer, phase, dependencies, inputs }, then);
}

function revisedBack({ spec }: Task, command: Restore): Event {
  const { id: task, layer, phase, dependencies, inputs } = spec;
  const reason = reasonOf(command);
  return { ...stampOf(command), type: 'task_revised', task, layer, phase, dependencies, inputs, reason };
}

/** Tasks whose change is in the code and was not at the checkpoint. */
function integratedSince(session: Session, snapshot: Session): readonly TaskId[] {
  const ids: TaskId[] = [];
  for (const { spec, change } of session.tasks)
    if (change !== null && snapshot.tasks.get(spec.id)?.change?.commit !== change.commit) ids.push(spec.id);
  return ids;
}

function namesOf(ids: readonly TaskId[]): string {
  const more = ids.length > 8 ? ` and ${ids.length - 8} more` : '';
  return `${ids.slice(0, 8).join(', ')}${more}`;
}

/** Work that was under way then, and questions that were answered since, begin anew; so does what was done and whose outputs are gone. */
function targetOf(then: Task, now: Task | undefined, { lostOutputs }: Restore): TaskStatus {
  switch (then.status) {
    case 'in_progress':
      return 'pending';
    case 'escalated':
      return now?.status === 'escalated' && now.escalationInfo?.at === then.escalationInfo?.at
        ? 'escalated'
        : 'pending';
    case 'completed':
      return now?.status !== 'completed' && lostOutputs.includes(then.spec.id) ? 'pending' : 'completed';
    default:
      return then.status;
  }
}

/** A task that was completed then and is completed now keeps what it brought last. */
function taskEvents(now: Task, then: Task, target: TaskStatus, command: Restore): readonly Event[] {
  const backsOff = now.notBefore !== null && now.notBefore !== then.notBefore;
  if (now.status === target && !backsOff) return [];
  const reason = reasonOf(command);
  const events: Event[] = [];
  if (now.status !== 'pending' || backsOff)
    events.push({
      ...stampOf(command),
      type: 'task_requeued',
      task: now.spec.id,
      end: cutShort(now, 'cancelled', command.now, reason),
      notBefore: null,
      fresh: true,
      reason,
    });
  return [...events, ...statusEvents(then, target, command)];
}

/** From `pending` to what the task was. */
function statusEvents(then: Task, target: TaskStatus, command: Restore): readonly Event[] {
  const stamp = stampOf(command);
  const task = then.spec.id;
  const reason = reasonOf(command);
  switch (target) {
    case 'completed':
      return [
        {
          ...stamp,
          type: 'task_completed',
          task,
          end: null,
          outputs: then.outputDigests,
          evidence: then.evidence ?? 'by_hand',
          change: then.change,
          reason,
        },
      ];
    case 'failed':
      return [{ ...stamp, type: 'task_failed', task, end: null, reason }];
    case 'blocked':
      return [
        { ...stamp, type: 'task_blocked', task, end: null, reason: then.blockerInfo?.reason ?? reason },
      ];
    case 'skipped':
      return [{ ...stamp, type: 'task_skipped', task, skip: then.skip ?? 'person', reason }];
    case 'cancelled':
      return [{ ...stamp, type: 'task_cancelled', task, end: null, reason }];
    default:
      return [];
  }
}

/** Work on a task that the checkpoint does not have is over, and what it cost is spent. */
function givenUp(task: Task, command: Restore): readonly Event[] {
  if (task.claim === null) return [];
  const reason = reasonOf(command);
  const end = cutShort(task, 'cancelled', command.now, reason);
  return [{ ...stampOf(command), type: 'task_cancelled', task: task.spec.id, end, reason }];
}

function reasonOf({ checkpoint }: Restore): string {
  return `Checkpoint ${checkpoint} was restored.`;
}

/** Who wrote the task, if that task is one of the session. */
function addedBy(then: Task, snapshot: Session): TaskId | null {
  for (const { spec } of snapshot.tasks) if (spec.id === then.addedBy) return spec.id;
  return null;
}

/** As they were; but a phase in which something is to be done again is open, and those after it have not begun. */
function restoredPhases(snapshot: Session, targets: ReadonlyMap<TaskId, TaskStatus>): readonly PhaseRecord[] {
  const unfinished = new Set<string>();
  for (const { spec } of snapshot.tasks)
    if (!isTerminal(targets.get(spec.id) ?? 'pending')) unfinished.add(spec.phase);
  let isOpen = false;
  return snapshot.phases.map(
    ({ id, status, openedAt, completedAt, verdict, machine: stood }): PhaseRecord => {
      const machine = stood === undefined ? {} : { machine: stood };
      if (isOpen) return { id, status: 'pending', openedAt, completedAt: null, verdict: null, ...machine };
      isOpen = status === 'completed' && unfinished.has(id);
      return isOpen
        ? { id, status: 'in_progress', openedAt, completedAt: null, verdict: null, ...machine }
        : { id, status, openedAt, completedAt, verdict, ...machine };
    },
  );
}

function isAsThen(session: Session, snapshot: Session, phases: readonly PhaseRecord[]): boolean {
  return (
    session.status === snapshot.status &&
    session.approvals.length === snapshot.approvals.length &&
    phases.every(({ id, status }) =>
      session.phases.some((phase) => phase.id === id && phase.status === status),
    )
  );
}

function restoredEvent(command: Restore, removed: readonly TaskId[], phases: readonly PhaseRecord[]): Event {
  const { checkpoint, snapshot, codeStays, reason } = command;
  return {
    ...stampOf(command),
    type: 'checkpoint_restored',
    checkpoint,
    version: snapshot.version,
    removed,
    phases,
    approvals: snapshot.approvals,
    status: snapshot.status,
    statusReason: snapshot.statusReason,
    codeStays,
    reason,
  };
}
