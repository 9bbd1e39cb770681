/** `split`: others take the place of a task. Their list is read as one that a task wrote. */
import { isTaskId } from '../domain/ids.js';
import type { Task } from '../domain/task.js';
import { parseTaskList } from '../schema/task-list.js';
import { type Context, stamp } from './context.js';
import { type Answer, ask } from './person-verbs.js';
import { type LoadedSession, promptPath } from './session-files.js';

export async function splitTask(
  context: Context,
  loaded: LoadedSession,
  what: { readonly task: Task; readonly list: Uint8Array; readonly reason: string },
): Promise<Answer> {
  const { session } = loaded;
  const { spec } = what.task;
  const parsed = parseTaskList(what.list, {
    definition: session.definition,
    phase: spec.phase,
    taskOf: (id) => (isTaskId(id) ? session.tasks.get(id)?.spec : undefined),
  });
  if (parsed.kind === 'refused')
    return {
      kind: 'refused',
      rejection: {
        code: 'SPLIT_REFUSED',
        message: parsed.reasons.join('; '),
        remedy: 'Mend the list and split again; nothing was changed.',
      },
    };
  const files = [...parsed.prompts].map(([id, bytes]) => ({ path: promptPath(id), bytes }));
  const command = {
    ...stamp(context),
    type: 'split_task',
    task: spec.id,
    children: parsed.tasks,
    reason: what.reason,
  } as const;
  return ask(context, loaded, command, files);
}
