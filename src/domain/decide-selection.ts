/** What becomes of the tasks that a selection chose from: some get an owner, others go where they belong, and whatever else was named is passed over. */
import { moveTo, rejectTask } from './decide-layer.js';
import { assignTasks } from './decide-owner.js';
import type { Decision } from './decision.js';
import type { Event } from './event.js';
import type { Instant, TaskId } from './ids.js';
import { isFree, isInScope, type Selection } from './selection.js';
import type { Session } from './session.js';
import type { Task } from './task.js';

/** Names that are spelled out; of more the number is told. */
const MOST_NAMED = 20;

interface Chosen {
  readonly events: readonly Event[];
  /** What was named and did not count, for people; null where everything did. */
  readonly passedOver: string | null;
}

/** Only what was up for choice counts: a name from elsewhere changes nothing, whoever wrote it. */
export function chosenBy(
  session: Session,
  { spec }: Task,
  selection: Selection,
  { at, by }: { readonly at: Instant; readonly by: string },
): Chosen {
  const seen = new Set<TaskId>();
  const strange = new Set<TaskId>();
  const isUp = (id: TaskId): boolean => {
    const task = session.tasks.get(id);
    const up = task !== undefined && isFree(task) && isInScope(spec, task.spec) && !seen.has(id);
    (up ? seen : strange).add(id);
    return up;
  };
  const tasks = [...new Set(selection.take)].filter(isUp);
  const rejections = selection.rejections.filter(({ task }) => isUp(task));
  const assigned = assignTasks(session, {
    type: 'assign_tasks',
    tasks,
    owner: spec.agent,
    now: at,
    actor: by,
  });
  return {
    events: [
      ...eventsOf(assigned),
      ...rejections.flatMap((rejection) => rejectedEvents(session, rejection, { at, by })),
    ],
    passedOver: describe([...strange], selection.unreadable),
  };
}

/** Where it cannot go where the agent would have it, or has come from there, a person says where it belongs. */
function rejectedEvents(
  session: Session,
  { task: id, layer, reason }: Selection['rejections'][number],
  { at, by }: { readonly at: Instant; readonly by: string },
): readonly Event[] {
  const task = session.tasks.get(id);
  if (task === undefined) return [];
  const goes =
    layer !== null &&
    layer !== task.spec.layer &&
    !task.rejectionHistory.some(({ originalLayer }) => originalLayer === layer) &&
    moveTo(session, task, layer, false).kind === 'to';
  return eventsOf(
    rejectTask(session, task, {
      type: 'reject_task',
      now: at,
      actor: by,
      task: id,
      claimSha256: null,
      layer: goes ? layer : null,
      reopen: false,
      reason: goes || layer === null ? reason : `${reason} (suggested layer: ${layer})`,
    }),
  );
}

function eventsOf(decision: Decision): readonly Event[] {
  if (decision.kind === 'accepted') return decision.events;
  throw new Error(`Internal error: a choice was refused: ${decision.rejection.message}`);
}

function describe(strange: readonly TaskId[], unreadable: number): string | null {
  const rest = strange.length - MOST_NAMED;
  const named = `${strange.slice(0, MOST_NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
  const parts = [
    ...(strange.length > 0 ? [`Passed over, not up for choice: ${named}.`] : []),
    ...(unreadable > 0 ? [`Passed over, no answers: ${unreadable}.`] : []),
  ];
  return parts.length === 0 ? null : parts.join('\n');
}
