/** `diff`: what changed between two versions. */
import { differenceDocument } from '../../app/difference-document.js';
import { sessionsAt } from '../../app/session-at.js';
import type { LoadedSession } from '../../app/session-files.js';
import { differenceOf } from '../../domain/difference.js';
import { OrchestratorError } from '../../errors.js';
import { differenceText } from '../../report/difference-text.js';
import { answered, type Call, type VerbEnd, withSession } from './call.js';

export async function execute(call: Call): Promise<VerbEnd> {
  const [from = '', to] = call.positionals;
  return withSession(call, (_context, loaded) => versionsDiffer(call, loaded, from, to ?? ''));
}

/** Empty `to`: the present version. */
export async function versionsDiffer(
  call: Call,
  loaded: LoadedSession,
  from: string,
  to: string,
): Promise<VerbEnd> {
  const { session } = loaded;
  const [a, b] = await sessionsAt(loaded, [versionOf(from), to === '' ? session.version : versionOf(to)]);
  if (a === undefined || b === undefined) throw new Error('Internal error: a version was not replayed');
  const difference = differenceOf(a, b);
  return answered(
    differenceDocument(session.id, difference),
    differenceText(session.id, difference, call.terminal.out),
  );
}

function versionOf(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new OrchestratorError(
    'USAGE',
    `${JSON.stringify(text.slice(0, 40))} is no version.`,
    'Versions are numbers from 1: orchestrator diff 3 7, or orchestrator status --diff 3..7',
  );
}
