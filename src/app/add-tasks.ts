/**
 * `add`: tasks that a person gives to a running session, as task files of the tree or as a list. Whether they fit is the domain's decision; what
 * they say is read against the definition of the tree (files), or against the pinned one (list).
 */
import type { ProposedTask, Rejection } from '../domain/command.js';
import { isTaskId, type PhaseId, type TaskId } from '../domain/ids.js';
import { parseTaskList } from '../schema/task-list.js';
import { toWire } from '../schema/wire.js';
import { type Context, stamp } from './context.js';
import { type Answer, ask } from './person-verbs.js';
import { type LoadedSession, promptPath } from './session-files.js';

/** `paths`: task files relative to the root, `/`-separated. Throws every fault of the tree's definition. */
export async function addTaskFiles(
  context: Context,
  loaded: LoadedSession,
  paths: readonly string[],
): Promise<Answer> {
  const { definition, prompts } = await context.definitions.compile();
  const tasks: ProposedTask[] = [];
  const reasons: string[] = [];
  for (const path of paths) {
    const spec = definition.tasks
      .filter(({ id }) => `/${path}`.endsWith(`/${id}.md`))
      .toSorted((a, b) => b.id.length - a.id.length)[0];
    if (spec === undefined) {
      reasons.push(`${path} is no task file of the definition`);
      continue;
    }
    for (const output of spec.outputs)
      if (
        output.kind === 'file' &&
        output.schema !== null &&
        JSON.stringify(loaded.session.definition.schemas[output.schema]) !==
          JSON.stringify(definition.schemas[output.schema])
      )
        reasons.push(`${path}: the session does not know the schema ${output.schema} as it is now`);
    tasks.push({ id: spec.id, spec });
  }
  if (reasons.length > 0) return refused(reasons);
  return add(context, loaded, tasks, prompts);
}

/** `bytes`: a JSON array as a task would write it for `tasks_from`. */
export async function addTaskList(
  context: Context,
  loaded: LoadedSession,
  bytes: Uint8Array,
): Promise<Answer> {
  const { session } = loaded;
  const parsed = parseTaskList(bytes, {
    definition: session.definition,
    phase: earliestOpen(loaded),
    taskOf: (id) => (isTaskId(id) ? session.tasks.get(id)?.spec : undefined),
  });
  return parsed.kind === 'refused'
    ? refused(parsed.reasons)
    : add(context, loaded, parsed.tasks, parsed.prompts);
}

function earliestOpen({ session }: LoadedSession): PhaseId {
  const open = session.phases.find(({ status }) => status !== 'completed') ?? session.phases.at(-1);
  if (open === undefined) throw new Error('Internal error: a session without phases');
  return open.id;
}

function add(
  context: Context,
  loaded: LoadedSession,
  tasks: readonly ProposedTask[],
  prompts: ReadonlyMap<TaskId, Uint8Array>,
): Promise<Answer> {
  const files = tasks.flatMap(({ id }) => {
    const bytes = prompts.get(id);
    return bytes === undefined ? [] : [{ path: promptPath(id), bytes }];
  });
  const asked = tasks.map((task) => alreadyThere(loaded, task) ?? task);
  return ask(context, loaded, { ...stamp(context), type: 'add_tasks', tasks: asked }, files);
}

/** The session's own copy of an equal task, so that a repeated call is seen as one: what was stored has its keys in another order. */
function alreadyThere({ session }: LoadedSession, { id, spec }: ProposedTask): ProposedTask | undefined {
  const known = session.tasks.get(id)?.spec;
  const same = known !== undefined && JSON.stringify(toWire(known)) === JSON.stringify(toWire(spec));
  return same ? { id, spec: known } : undefined;
}

function refused(reasons: readonly string[]): Answer {
  const rejection: Rejection = {
    code: 'TASKS_REFUSED',
    message: reasons.slice(0, 50).join('; '),
    remedy: 'Mend the list and add it again; nothing was added.',
  };
  return { kind: 'refused', rejection };
}
