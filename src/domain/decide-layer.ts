/** Work that turns out to belong elsewhere: rejecting a task to another layer, or to a person who says where it belongs. */
import type { Command } from './command.js';
import { accepted, type Decision, refused } from './decision.js';
import type { AttemptEnd, Event } from './event.js';
import type { Instant, PhaseId } from './ids.js';
import { cutShort, stampOf } from './person-command.js';
import { isSelectionWait, reselected } from './selection.js';
import { phaseOrder, phaseState, type Session } from './session.js';
import { isTerminal, type Task } from './task.js';

/** Where a rejected task goes: place, or why not there. */
type Move =
  | { readonly kind: 'to'; readonly layer: string; readonly phase: PhaseId; readonly reopens: boolean }
  | Extract<Decision, { kind: 'refused' }>;

/** Where a task of this layer belongs. Where layers have no order they are labels, and the task stays in its phase. */
export function moveTo(session: Session, task: Task, layer: string, reopen: boolean): Move {
  const { layers } = session.definition;
  const { id, phase: from } = task.spec;
  if (layers.length === 0) return { kind: 'to', layer, phase: from, reopens: false };
  const found = layers.find(({ name }) => name === layer);
  if (found === undefined)
    return refusal(
      'UNKNOWN_LAYER',
      `There is no layer ${JSON.stringify(layer.slice(0, 80))}.`,
      `Layers: ${layers.map(({ name }) => name).join(', ')}.`,
    );
  const { phase } = found;
  const reopens = phaseState(session, phase)?.status === 'completed';
  if (reopens && !reopen)
    return refusal(
      'LAYER_CLOSED',
      `The gate of layer ${layer} (phase ${phase}) has closed.`,
      'Add --reopen, and the layers after it wait again.',
    );
  const order = phaseOrder(session.definition, phase);
  const busy = session.running.filter((running) => {
    const own = session.tasks.get(running)?.spec.phase;
    return running !== id && own !== undefined && phaseOrder(session.definition, own) > order;
  });
  if (reopens && busy.length > 0)
    return refusal(
      'CLAIMS_LIVE',
      `Somebody works on ${busy.slice(0, 5).join(', ')}, in a later layer.`,
      'Wait for them, then reject the task again.',
    );
  const against = orderAgainst(session, task, order);
  return against === null
    ? { kind: 'to', layer, phase, reopens }
    : refusal('LAYER_ORDER', against, 'Choose another layer, or mend what hangs on the task first.');
}

function refusal(...reason: Parameters<typeof refused>): Extract<Decision, { kind: 'refused' }> {
  const decision = refused(...reason);
  if (decision.kind === 'refused') return decision;
  throw new Error('Internal error: a refusal was no refusal.');
}

/** A task may neither wait for a later phase nor be waited for by an earlier one. */
function orderAgainst(session: Session, task: Task, order: number): string | null {
  const { id, dependencies } = task.spec;
  const orderOf = (phase: PhaseId): number => phaseOrder(session.definition, phase);
  for (const dependency of dependencies) {
    const { task: other } = dependency;
    if (isSelectionWait(session, dependency)) continue;
    const spec = session.tasks.get(other)?.spec;
    if (spec !== undefined && orderOf(spec.phase) > order)
      return `${id} depends on ${other}, which lies in the later phase ${spec.phase}.`;
  }
  for (const { spec, status } of session.tasks.dependents(id))
    if (!isTerminal(status) && orderOf(spec.phase) < order)
      return `${spec.id} depends on ${id} and lies in the earlier phase ${spec.phase}.`;
  for (const [index, { id: phase, gate, tasksFrom }] of session.definition.phases.entries())
    if (index < order && (tasksFrom?.task === id || gate.outputs.some((output) => output.task === id)))
      return `Phase ${phase} waits for outputs of ${id}.`;
  return null;
}

interface Rejecting {
  readonly at: Instant;
  readonly by: string;
  readonly end: AttemptEnd | null;
  readonly layer: string | null;
  readonly reason: string;
}

/** The task is rejected and begins anew where it belongs. What the attempt cost is counted once. */
export function movedEvents(
  session: Session,
  task: Task,
  move: Extract<Move, { kind: 'to' }>,
  { at, by, end, layer, reason }: Rejecting,
): readonly Event[] {
  const stamp = { at, by };
  const { id, layer: originalLayer, inputs } = task.spec;
  const uncounted = end === null ? null : { ...end, cost: null };
  const { layer: to, phase, reopens } = move;
  const dependencies = reselected(session, task.spec, { layer: to, phase });
  return [
    ...(reopens ? [{ ...stamp, type: 'phase_reopened', phase, reason: `${id}: ${reason}` } as const] : []),
    {
      ...stamp,
      type: 'task_rejected',
      task: id,
      end: uncounted,
      originalLayer,
      suggestedLayer: layer,
      moved: { layer: to, phase },
      reason,
    },
    ...(task.status === 'pending' && task.notBefore === null
      ? []
      : [{ ...stamp, type: 'task_requeued', task: id, end, notBefore: null, fresh: true, reason } as const]),
    ...(dependencies === null
      ? []
      : [
          {
            ...stamp,
            type: 'task_revised',
            task: id,
            layer: to,
            phase,
            dependencies,
            inputs,
            reason,
          } as const,
        ]),
  ];
}

export function rejectTask(
  session: Session,
  task: Task,
  command: Command & { type: 'reject_task' },
): Decision {
  const { layer, reason, now, reopen } = command;
  const stamp = stampOf(command);
  const end = cutShort(task, 'rejected', now, reason);
  const { id, layer: originalLayer } = task.spec;
  if (layer !== null) {
    const move = moveTo(session, task, layer, reopen);
    return move.kind === 'refused'
      ? move
      : accepted(movedEvents(session, task, move, { ...stamp, end, layer, reason }));
  }
  const rejected: Event = {
    ...stamp,
    type: 'task_rejected',
    task: id,
    end: end === null ? null : { ...end, cost: null },
    originalLayer,
    suggestedLayer: null,
    moved: null,
    reason,
  };
  if (task.status === 'escalated') return accepted([rejected]);
  return accepted([
    rejected,
    { ...stamp, type: 'task_escalated', task: id, end, to: 'user', reason, held: null },
  ]);
}

/** The same rejection as the last one: asked again because the first answer was lost. */
export function isRejectedSo(
  task: Task,
  { actor, layer, reason }: Command & { type: 'reject_task' },
): boolean {
  const last = task.rejectionHistory.at(-1);
  return (
    last !== undefined &&
    last.by === actor &&
    last.reason === reason &&
    last.suggestedLayer === layer &&
    (layer === null ? task.status === 'escalated' : task.status === 'pending' && task.spec.layer === layer)
  );
}
