/** Starts a session: compiles and pins the definition, fixes what the code starts from, commits version 1. */
import type { Command } from '../domain/command.js';
import type { Definition } from '../domain/definition.js';
import type { CodeState } from '../domain/event.js';
import { hasOthers, type SessionId } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import { FEATURES } from '../domain/start-facts.js';
import { OrchestratorError } from '../errors.js';
import { findSession, newSessionId, requireFreeTicket } from './choose-session.js';
import { type Context, stamp, transaction } from './context.js';
import { placedGlobs } from './placed-views.js';
import type { PinnedDefinition } from './ports.js';
import { recordedDurations } from './recorded-durations.js';
import { type LoadedSession, pinned, promptPath } from './session-files.js';
import { Draft, transact } from './transact.js';

export interface Started {
  readonly loaded: LoadedSession;
  readonly created: boolean;
  readonly remarks: readonly string[];
}

const MOST_IDS = 10;

/** A new session; with `ifNone`, the unfinished one when there is one. Throws every fault of the definition at once. */
export async function start(
  context: Context,
  options: { readonly ifNone: boolean; readonly ticket?: string | null },
): Promise<Started> {
  let looked = options.ifNone ? await look(context) : ANYWAY;
  if (looked.unfinished !== null) return { loaded: looked.unfinished, created: false, remarks: [] };
  const written = await context.definitions.compile();
  const { ticket = null } = options;
  const compiled = ticket === null ? written : { ...written, definition: { ...written.definition, ticket } };
  await requireFreeTicket(context, compiled.definition.ticket);
  for (let tries = 1; tries <= MOST_IDS; tries += 1) {
    const loaded = await create(context, compiled, looked.among);
    if (loaded !== null) {
      await context.pointer.write(loaded.session.id);
      return { loaded, created: true, remarks: compiled.remarks };
    }
    if (options.ifNone) looked = await look(context);
    if (looked.unfinished !== null) return { loaded: looked.unfinished, created: false, remarks: [] };
  }
  throw new Error('Internal error: no free session id was found');
}

interface Looked {
  /** All sessions that there are; null where it makes no difference. */
  readonly among: readonly SessionId[] | null;
  readonly unfinished: LoadedSession | null;
}

const ANYWAY: Looked = { among: null, unfinished: null };

async function look(context: Context): Promise<Looked> {
  // Listed before they are looked at: whoever starts one after that is noticed.
  const among = await context.store.sessions();
  const found = await findSession(context, null);
  const isOver = found === null || ['completed', 'cancelled'].includes(found.session.status);
  return { among, unfinished: isOver ? null : found };
}

/** The session as it would start, without a trace anywhere: for dry runs. */
export async function startInMemory(
  context: Context,
): Promise<{ readonly session: Session; readonly remarks: readonly string[] }> {
  const compiled = await context.definitions.compile();
  const draft = new Draft(undefined, []);
  draft.ask(await startCommand(context, newSessionId(context), compiled));
  return { session: draft.session, remarks: compiled.remarks };
}

/** The definition with what a session has from its start, beside what its files say. */
export function started(definition: Definition): Definition {
  return { ...definition, startedWith: { features: FEATURES } };
}

type StartCommand = Extract<Command, { readonly type: 'start_session' }>;

/** The command that makes a session of a compiled definition. */
export async function startCommand(
  context: Context,
  session: Session['id'],
  compiled: PinnedDefinition,
): Promise<StartCommand> {
  const pin = pinned(started(compiled.definition));
  const code = await codeState(context, session, compiled);
  return {
    ...stamp(context),
    type: 'start_session',
    session,
    definition: pin.definition,
    definitionSha256: pin.sha256,
    code,
  };
}

/** The command with what earlier sessions tell. The store was looked at just now. */
export async function remembering(context: Context, command: StartCommand): Promise<StartCommand> {
  const { definition } = command;
  const recorded = await recordedDurations(context, definition.phases);
  if (recorded === null) return command;
  const pin = pinned({ ...definition, startedWith: { features: FEATURES, recorded } });
  return { ...command, definition: pin.definition, definitionSha256: pin.sha256 };
}

/** Null when the id was taken, or another session was started beside those of `among`. */
async function create(
  context: Context,
  compiled: PinnedDefinition,
  among: readonly SessionId[] | null,
): Promise<LoadedSession | null> {
  const id = newSessionId(context);
  let ask = await startCommand(context, id, compiled);
  let tries = 0;
  const done = await transact(context, id, transaction(context, id, 'start'), async (draft, loaded) => {
    if (loaded !== undefined) return false;
    tries += 1;
    if (tries > 1 && among !== null && hasOthers(await context.store.sessions(), among)) return false;
    draft.among = among;
    ask = await remembering(context, ask);
    draft.ask(ask);
    for (const [task, bytes] of compiled.prompts) draft.writes.push({ path: promptPath(task), bytes });
    if (ask.code !== null)
      draft.refs.push({ ref: `refs/heads/${ask.code.branch}`, before: null, after: ask.code.baseSha });
    return true;
  });
  return done.value ? (done.loaded ?? null) : null;
}

async function codeState(
  context: Context,
  session: Session['id'],
  compiled: PinnedDefinition,
): Promise<CodeState | null> {
  if (compiled.definition.changes.integrate === 'none') return null;
  if (context.code === null)
    throw new OrchestratorError(
      'GIT_NO_REPOSITORY',
      'Changes cannot be integrated: this folder is no git repository.',
      'Run `git init` and commit, or set `changes: { integrate: none }` in orchestrator.yml.',
    );
  const head = await context.code.head(placedGlobs(compiled.definition.views));
  return { targetRef: head.ref, baseSha: head.sha, branch: `orchestrator/${session}` };
}
