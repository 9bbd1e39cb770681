/** Reading verbs where there is no session and an older tool left its state: what that says, and one line on how to make a session of it. */
import { hasLegacyState, LEGACY_STATE } from '../../adapters/import/legacy-place.js';
import type { LegacySession } from '../../app/legacy-session.js';
import { OrchestratorError } from '../../errors.js';
import type { Wired } from '../wire.js';
import { type Call, namedSession, type VerbEnd } from './call.js';

/** For `--json`, beside what the verb says anyway. */
export interface LegacyNote {
  readonly file: string;
  readonly remedy: string;
}

export const LEGACY_NOTE: LegacyNote = {
  file: LEGACY_STATE,
  remedy: 'orchestrator migrate, or orchestrator import .',
};

/** Null where there are sessions, or nothing of an older tool. Reads in memory and writes nothing. */
export async function legacyHere(
  call: Call,
  { context, root }: Pick<Wired, 'context' | 'root'>,
): Promise<LegacySession | null> {
  if (!hasLegacyState(root) || (await context.store.sessions()).length > 0) return null;
  const [{ legacySession }, { NO_TARGET, openLegacy }] = await Promise.all([
    import('../../app/legacy-session.js'),
    import('../../adapters/import/legacy-view.js'),
  ]);
  const found = await legacySession(context, openLegacy(root), {
    target: NO_TARGET,
    stateFile: LEGACY_STATE,
  });
  const named = namedSession(call);
  if (named !== null && named !== found.session.id) return null;
  call.terminal.note(
    `Read from ${LEGACY_STATE}, which an older tool wrote; nothing was written. To go on with it here: ${LEGACY_NOTE.remedy}`,
  );
  return found;
}

/** What a verb answers where the session that is meant is not there, but older files are; else the error as it was. */
export function orLegacy(
  call: Call,
  answer: (found: LegacySession, wired: Wired) => VerbEnd,
): (wired: Wired, error: unknown) => Promise<VerbEnd> {
  return async (wired, error) => {
    const isNone =
      error instanceof OrchestratorError && ['NO_SESSION', 'SESSION_NOT_FOUND'].includes(error.code);
    const found = isNone ? await legacyHere(call, wired) : null;
    if (found === null) throw error;
    return answer(found, wired);
  };
}
