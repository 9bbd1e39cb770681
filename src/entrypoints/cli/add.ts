/** `add`: more tasks for a running session. */
import { resolve } from 'node:path';
import { slashedPath } from '../../adapters/slashed-path.js';
import { addTaskFiles, addTaskList } from '../../app/add-tasks.js';
import type { Answer } from '../../app/person-verbs.js';
import { OrchestratorError } from '../../errors.js';
import { counted } from '../../report/duration-text.js';
import { readGiven } from './agent.js';
import { answered, type Call, type VerbEnd, withSession } from './call.js';

export async function execute(call: Call): Promise<VerbEnd> {
  const list = call.options.text('list');
  if ((list === null) === (call.positionals.length === 0))
    throw new OrchestratorError(
      'USAGE',
      'add takes either task files or --list FILE.',
      'See: orchestrator help add',
    );
  return withSession(call, async (context, loaded, { root }) => {
    const answer =
      list === null
        ? await addTaskFiles(
            context,
            loaded,
            call.positionals.map((file) => slashedPath(root, resolve(call.cwd, file))),
          )
        : await addTaskList(context, loaded, Buffer.from(await readGiven(call, list), 'utf8'));
    return addAnswer(answer);
  });
}

function addAnswer(answer: Answer): VerbEnd {
  if (answer.kind === 'refused') return answer;
  const { session } = answer.loaded;
  const added = answer.events.flatMap((event) => (event.type === 'task_added' ? [event.spec.id] : []));
  return answered({ session: session.id, version: session.version, changed: added.length > 0, added }, [
    added.length === 0
      ? 'They are in the session already; nothing was changed.'
      : `${counted(added.length, 'task')} added, version ${session.version}:`,
    ...added.map((id) => `  ${id}`),
  ]);
}
