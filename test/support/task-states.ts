/** Sessions in which one task, `p/t`, has a given status, always reached through the engine. A second task keeps the phase open. */
import type { Definition, TaskSpec } from '../../src/domain/definition.js';
import type { TaskStatus } from '../../src/domain/task.js';
import { definition, Engine, taskId, taskSpec } from './engine.js';

export const T = 'p/t';

/** The engine with `p/t` in that status; `spec` and `changes` shape the task and the definition. */
export function withTask(
  status: TaskStatus,
  spec: Parameters<typeof taskSpec>[1] = {},
  changes: Partial<Definition> = {},
): Engine {
  const tasks: readonly TaskSpec[] = [taskSpec(T, spec), taskSpec('p/other')];
  const engine = Engine.started(definition(tasks, changes));
  reach(engine, status);
  if (engine.status(T) !== status) throw new Error(`p/t is ${engine.status(T)}, not ${status}`);
  return engine;
}

function reach(engine: Engine, status: TaskStatus): void {
  switch (status) {
    case 'pending':
      return;
    case 'in_progress':
      engine.claim(T);
      return;
    case 'completed':
      engine.finish(T);
      return;
    case 'failed':
      engine.ask({ type: 'fail_task', task: taskId(T), claimSha256: null, reason: 'because' });
      return;
    case 'blocked':
      engine.verb('block_task', T);
      return;
    case 'escalated':
      engine.finish(T, 'needs_split');
      return;
    case 'skipped':
      engine.verb('skip_task', T);
      return;
    case 'cancelled':
      engine.verb('cancel_task', T);
  }
}

/** Everything there is, as JSON: for telling that nothing changed. */
export function snapshot(engine: Engine): string {
  const { session } = engine;
  return JSON.stringify({ ...session, tasks: session === undefined ? [] : [...session.tasks] });
}
