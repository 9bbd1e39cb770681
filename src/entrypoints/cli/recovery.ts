/** How a run begins on a session that is there already: as `--recover` says, as a person answers, else it is resumed. */
import type { Context } from '../../app/context.js';
import { type Inspection, inspect } from '../../app/inspection.js';
import { type Finding, findings, restart } from '../../app/recovery.js';
import { RECOVERIES, type Recovery } from '../../app/recovery-choice.js';
import type { LoadedSession } from '../../app/session-files.js';
import { deadClaims } from '../../app/settle-claims.js';
import type { Rejection } from '../../domain/command.js';
import { OrchestratorError } from '../../errors.js';
import { foundText, inspectionText } from '../../report/inspection-text.js';
import type { Call } from './call.js';
import { answerTo, someoneToAsk } from './question.js';

export type Begun =
  | { readonly kind: 'go on'; readonly loaded: LoadedSession }
  | { readonly kind: 'inspected'; readonly inspection: Inspection; readonly lines: readonly string[] }
  | { readonly kind: 'left' }
  | { readonly kind: 'refused'; readonly rejection: Rejection };

export async function beginOn(call: Call, context: Context, loaded: LoadedSession): Promise<Begun> {
  const asked = recoverOption(call);
  const interactive = asked === null && someoneToAsk(call);
  // Whether the files have changed is only worth a look where somebody will read it.
  const found = interactive || asked === 'inspect' ? await findings(context, loaded) : [];
  if (interactive && found.length > 0) return askPerson(call, context, loaded, found);
  if (asked === null && loaded.session.version > 1) noteResumed(call, context, loaded);
  return follow(call, context, { loaded, found, recovery: asked ?? 'resume' });
}

interface Way {
  readonly loaded: LoadedSession;
  readonly found: readonly Finding[];
  readonly recovery: Recovery;
}

async function follow(call: Call, context: Context, { loaded, found, recovery }: Way): Promise<Begun> {
  if (recovery === 'resume') return { kind: 'go on', loaded };
  if (recovery === 'inspect') {
    const inspection = await inspect(loaded, context.clock.now(), found);
    return { kind: 'inspected', inspection, lines: inspectionText(inspection, call.terminal.out) };
  }
  const done = await restart(context, loaded);
  if (done.kind === 'refused') return done;
  const kept = done.backup === null ? '' : `, kept as checkpoint ${done.backup}`;
  call.terminal.note(
    `Session ${loaded.session.id} is ended${kept}; the work begins anew in session ${done.started.loaded.session.id}.`,
  );
  return { kind: 'go on', loaded: done.started.loaded };
}

async function askPerson(
  call: Call,
  context: Context,
  loaded: LoadedSession,
  found: readonly Finding[],
): Promise<Begun> {
  const inspection = await inspect(loaded, context.clock.now(), found);
  for (const line of foundText(inspection)) call.terminal.note(line);
  for (;;) {
    const answer = await answerTo('RESUME, RESTART, INSPECT or QUIT? [resume] ');
    const recovery = choiceOf(answer);
    if (recovery === 'quit') return { kind: 'left' };
    if (recovery === 'inspect')
      for (const line of inspectionText(inspection, call.terminal.err)) call.terminal.note(line);
    else if (recovery !== null) return follow(call, context, { loaded, found, recovery });
  }
}

/** The whole word or the beginning of it that means one of them only; null for anything else. */
function choiceOf(answer: string | null): Recovery | 'quit' | null {
  if (answer === null) return 'quit';
  if (answer === '') return 'resume';
  const fitting = [...RECOVERIES, 'quit' as const].filter((word) => word.startsWith(answer.toLowerCase()));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function noteResumed(call: Call, context: Context, { session }: LoadedSession): void {
  const dead = deadClaims(context, session, context.clock.now());
  if (dead.length > 0)
    call.terminal.note(
      `A run ended without a word: ${dead.slice(0, 5).join(', ')}${dead.length > 5 ? ` and ${dead.length - 5} more` : ''} will be done again.`,
    );
}

function recoverOption(call: Call): Recovery | null {
  const text = call.options.text('recover');
  if (text === null) return null;
  const known = RECOVERIES.find((word) => word === text.toLowerCase());
  if (known !== undefined) return known;
  throw new OrchestratorError(
    'USAGE',
    `--recover is ${JSON.stringify(text.slice(0, 40))}.`,
    `Use one of: ${RECOVERIES.join(', ')}`,
  );
}
