/** Whose a task is, and keys of other systems on it: neither a lease nor an attempt, and nothing that changes what may start. */
import type { Command } from './command.js';
import { accepted, type Decision, refused } from './decision.js';
import type { Event } from './event.js';
import type { Json } from './notes.js';
import { stampOf } from './person-command.js';
import type { Session } from './session.js';
import { isTerminal, type Task } from './task.js';

/** Where the queue of an agent is written for other systems. */
export function queueFile(agent: string): string {
  return `agent-queues/${agent}-queue.json`;
}

/** All of them or none. The first task that an agent gets opens its queue. */
export function assignTasks(session: Session, command: Command & { type: 'assign_tasks' }): Decision {
  const { tasks, owner } = command;
  const stamp = stampOf(command);
  const fresh: Task[] = [];
  for (const id of tasks) {
    const task = session.tasks.get(id);
    if (task === undefined)
      return refused(
        'UNKNOWN_TASK',
        `There is no task ${id}; nothing was assigned.`,
        'See: orchestrator status',
      );
    if (task.owner === owner && isQueued(session, task)) continue;
    if (isTerminal(task.status))
      return refused(
        'WRONG_STATUS',
        `Task ${id} is ${task.status}; nothing was assigned.`,
        'Leave it out of the list.',
      );
    fresh.push(task);
  }
  const opens =
    owner !== null && fresh.length > 0 && !session.notes.queues.some(({ agent }) => agent === owner);
  const created: readonly Event[] = opens
    ? [
        {
          ...stamp,
          type: 'queue_created',
          agent: owner,
          queueFile: queueFile(owner),
          totalTasks: fresh.length,
        },
      ]
    : [];
  return accepted([
    ...created,
    ...fresh.map(({ spec }): Event => ({ ...stamp, type: 'task_assigned', task: spec.id, owner })),
  ]);
}

function isQueued({ notes }: Session, { spec, owner }: Task): boolean {
  return (
    owner === null || notes.queues.some(({ agent, tasks }) => agent === owner && tasks.includes(spec.id))
  );
}

export function isUpdatedSo(task: Task, command: Command & { type: 'update_task' }): boolean {
  return same(task.extra, merged(task.extra, command.extra));
}

export function updateTask(task: Task, command: Command & { type: 'update_task' }): Decision {
  const { reason } = command;
  const extra = merged(task.extra, command.extra);
  return accepted([{ ...stampOf(command), type: 'task_updated', task: task.spec.id, extra, reason }]);
}

/** Null takes a key away. Sorted, so that the order in which keys were set does not count. */
function merged(before: Task['extra'], changes: Readonly<Record<string, Json>>): Task['extra'] {
  const all = Object.entries({ ...before, ...changes }).filter(([, value]) => value !== null);
  return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

function same(a: Task['extra'], b: Task['extra']): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
