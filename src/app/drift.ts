/**
 * Has the definition in the work tree moved away from the one that a session is pinned to? The session never follows; whoever edited a file should
 * know that, and what to do about it.
 */
import type { Definition } from '../domain/definition.js';
import type { Session } from '../domain/session.js';
import { DefinitionError, OrchestratorError } from '../errors.js';
import type { Context } from './context.js';
import { pinned } from './session-files.js';

/** What differs, in words; empty when nothing does, or when the session is over anyway. */
export async function definitionDrift(context: Context, session: Session): Promise<readonly string[]> {
  if (session.status === 'completed' || session.status === 'cancelled') return [];
  try {
    const { definition: written, taskFolder = 'tasks' } = await context.definitions.compile();
    // A ticket may have been given when the session was started.
    const { ticket, startedWith } = session.definition;
    const definition = {
      ...written,
      ticket: written.ticket ?? ticket,
      ...(startedWith === undefined ? {} : { startedWith }),
    };
    return pinned(definition).sha256 === session.definitionSha256
      ? []
      : differences(session, definition, taskFolder);
  } catch (error) {
    if (error instanceof DefinitionError)
      return [`it has ${error.faults.length} faults now (orchestrator validate)`];
    if (error instanceof OrchestratorError && error.code === 'DEFINITION_NOT_FOUND') return ['it is gone'];
    throw error;
  }
}

/** New task files that `add` has taken into the session already are no difference. */
function differences(session: Session, now: Definition, taskFolder: string): readonly string[] {
  const before = new Map(session.definition.tasks.map((spec) => [spec.id, spec]));
  const after = new Map(now.tasks.map((spec) => [spec.id, spec]));
  const fresh = now.tasks.filter(({ id }) => !before.has(id) && !session.tasks.has(id));
  const edited = now.tasks.filter(
    ({ id, promptSha256 }) => before.has(id) && before.get(id)?.promptSha256 !== promptSha256,
  );
  const gone = session.definition.tasks.filter(({ id }) => !after.has(id));
  const named = [
    ...fresh.map(({ id }) => `${id} is new (orchestrator add ${taskFolder}/${id}.md)`),
    ...edited.map(({ id }) => `${id} was edited`),
    ...gone.map(({ id }) => `${id} was removed`),
  ];
  const added = now.tasks.some(({ id }) => !before.has(id) && session.tasks.has(id));
  return named.length > 0 || added
    ? named
    : ['orchestrator.yml, a file that it includes or a schema was edited'];
}
