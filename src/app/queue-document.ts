/** The queue of an agent as other systems read it: what it owns, in the order in which it is to work on it. Says nothing but what the session holds. */
import type { Queue } from '../domain/notes.js';
import type { Session } from '../domain/session.js';
import type { Task } from '../domain/task.js';
import { isoOf } from '../schema/wire.js';

/** `agent-queues/<agent>-queue.json`: what it owns, in the order in which it is to work on it. */
export function queueDocument(session: Session, { agent, createdAt, tasks }: Queue) {
  const own = tasks.flatMap((id) => session.tasks.get(id) ?? []);
  const ids = (status: Task['status']): readonly string[] =>
    own.filter((task) => task.status === status).map(({ spec }) => spec.id);
  return {
    agent,
    created_at: isoOf(createdAt),
    total_tasks: own.length,
    completed: own.filter(({ status }) => status === 'completed').length,
    queue: own.map(({ spec, status, extra }, index) => ({
      position: index + 1,
      task_id: spec.id,
      title: spec.title,
      ...('module' in spec.labels ? { module: spec.labels.module } : {}),
      status: status === 'pending' ? 'queued' : status,
      test_files: extra.test_files ?? [],
    })),
    rejected_tasks: rejectedBy(session, agent),
    escalated_tasks: ids('escalated'),
    blocked_tasks: ids('blocked'),
  };
}

function rejectedBy(session: Session, agent: string) {
  return [...session.tasks].flatMap(({ spec, rejectionHistory }) =>
    rejectionHistory
      .filter(({ by }) => by === agent)
      .map(({ originalLayer, suggestedLayer, reason, at }) => ({
        task_id: spec.id,
        original_layer: originalLayer,
        suggested_layer: suggestedLayer,
        reason,
        timestamp: isoOf(at),
      })),
  );
}
