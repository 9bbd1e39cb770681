/** Where an agent may leave its status in its working copy: a path of its own kind, filled from the task that it works on. */
import type { AgentSpec, TaskSpec } from './definition.js';
import { filledPath } from './path-pattern.js';

/** What the pattern of a status file may name. */
export const STATUS_PLACEHOLDERS = ['phase', 'wave', 'effort', 'task', 'agent', 'layer', 'module'] as const;

/** Path of the status file below the working copy; null without a pattern, or where the task has no plain value for a name in it. */
export function statusPlace(agent: Pick<AgentSpec, 'statusFile'>, task: TaskSpec): string | null {
  return agent.statusFile === undefined ? null : filledPath(agent.statusFile, valuesOf(task));
}

/** A phase that is called `phase1-wave2` has both numbers; any other is the phase by its own name, and its first wave. */
function valuesOf(task: TaskSpec): Readonly<Record<(typeof STATUS_PLACEHOLDERS)[number], string | null>> {
  const said = /^phase(\d{1,4})-wave(\d{1,4})$/.exec(task.phase);
  const name = task.id.split('/').at(-1) ?? task.id;
  const module = task.labels['module'];
  return {
    phase: said?.[1] ?? task.phase,
    wave: said?.[2] ?? '1',
    effort: name,
    task: name,
    agent: task.agent,
    layer: task.layer,
    module: typeof module === 'string' ? module : null,
  };
}
