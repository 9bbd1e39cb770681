/** The tasks that an attempt wrote: in outputs that a phase takes its tasks from, and in its report. Read and judged, nothing decided. */
import type { ProposedTask } from '../domain/command.js';
import type { TaskSpec, TasksFrom } from '../domain/definition.js';
import { isTaskId } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import { isCovered, type Task } from '../domain/task.js';
import type { ParsedTaskList, TaskListContext } from '../schema/task-list.js';
import type { Received } from './plain-judgement.js';

/** Tasks that the attempt wrote: in a declared output that a phase names, and in its report. */
export async function proposedTasks(
  session: Session,
  task: Task,
  received: Received,
): Promise<{
  readonly tasks: readonly ProposedTask[] | null;
  readonly prompts: ReadonlyMap<string, Uint8Array>;
  readonly reasons: readonly string[];
}> {
  const tasks: ProposedTask[] = [];
  const prompts = new Map<string, Uint8Array>();
  const reasons: string[] = [];
  const take = (parsed: ParsedTaskList, where: string): void => {
    if (parsed.kind === 'refused') reasons.push(...parsed.reasons.map((reason) => `${where}: ${reason}`));
    else {
      tasks.push(...parsed.tasks);
      for (const [id, prompt] of parsed.prompts) prompts.set(id, prompt);
    }
  };
  const { definition } = session;
  const taskOf = (id: string): TaskSpec | undefined =>
    isTaskId(id) ? session.tasks.get(id)?.spec : undefined;
  for (const { id: phase, tasksFrom: from } of definition.phases) {
    if (from?.task !== task.spec.id) continue;
    const parsed = await tasksIn(from, task, received, { definition, phase, taskOf });
    if (parsed !== null) take(parsed, from.path);
  }
  const own = received.report.tasks;
  if (own !== null && own.length > 0)
    take((await lists()).judgeTaskList(own, { definition, phase: task.spec.phase, taskOf }), 'report tasks');
  return { tasks: tasks.length === 0 ? null : tasks, prompts, reasons };
}

/** Loaded where a task wrote tasks: most do not. */
async function lists(): Promise<typeof import('../schema/task-list.js')> {
  return import('../schema/task-list.js');
}

/** What the output holds that tasks are taken from; null where the attempt left none. */
async function tasksIn(
  { path: from, folder }: TasksFrom,
  { spec }: Task,
  received: Received,
  context: TaskListContext,
): Promise<ParsedTaskList | null> {
  if (folder !== true) {
    const isThere = received.outputs.some(({ path }) => path === from);
    return isThere ? (await lists()).parseTaskList(await received.readOutput(from), context) : null;
  }
  // What nobody declared is not kept, so nothing may come of it.
  const isDeclared = (path: string): boolean =>
    spec.outputs.some((output) => output.kind === 'file' && isCovered(output.path, [path]));
  const files = received.outputs
    .filter(({ path }) => path.startsWith(`${from}/`) && isDeclared(path))
    .map(({ path, bytes }) => ({
      path: path.slice(from.length + 1),
      bytes,
      read: () => received.readOutput(path),
    }));
  const { parseTaskFolder } = await import('../schema/task-folder.js');
  return parseTaskFolder(files, context);
}
