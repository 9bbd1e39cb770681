/**
 * What a run finds when it begins on a session that is there already, and the three ways to go on: RESUME, RESTART (the old session is kept as a
 * checkpoint and ended, a new one begins), INSPECT (everything one needs to know, nothing changed).
 */

import { freeName } from '../domain/checkpoint.js';
import type { Rejection } from '../domain/command.js';
import { createCheckpoint } from './checkpoints.js';
import { type Context, stamp } from './context.js';
import { definitionDrift } from './drift.js';
import { ask } from './person-verbs.js';
import type { LoadedSession } from './session-files.js';
import { deadClaims } from './settle-claims.js';
import { type Started, start } from './start.js';

/** Something that a run does not expect to find. */
export interface Finding {
  readonly code: 'DEAD_CLAIMS' | 'SESSION_FAILED' | 'DRIFT';
  readonly text: string;
}

/** Costs a compilation of the definition. */
export async function findings(context: Context, { session }: LoadedSession): Promise<readonly Finding[]> {
  if (session.status === 'completed' || session.status === 'cancelled') return [];
  const found: Finding[] = [];
  const dead = deadClaims(context, session, context.clock.now());
  if (dead.length > 0)
    found.push({
      code: 'DEAD_CLAIMS',
      text: `a run ended without a word while it worked on ${named(dead)}; these are done again`,
    });
  if (session.status === 'failed')
    found.push({
      code: 'SESSION_FAILED',
      text: `the session failed: ${session.statusReason ?? 'no reason is on record'}`,
    });
  const drift = await definitionDrift(context, session);
  if (drift.length > 0)
    found.push({
      code: 'DRIFT',
      text: `the definition changed since it was started, and it goes on with the old one: ${named(drift)}`,
    });
  return found;
}

function named(items: readonly string[]): string {
  return `${items.slice(0, 5).join(', ')}${items.length > 5 ? ` and ${items.length - 5} more` : ''}`;
}

export type Restarted =
  | { readonly kind: 'done'; readonly started: Started; readonly backup: string | null }
  | { readonly kind: 'refused'; readonly rejection: Rejection };

/**
 * Ends the session and begins a new one. Its last version is kept as the checkpoint `before-restart`, from which it can be taken up again. Killed
 * in between, the same command goes on where it was.
 */
export async function restart(context: Context, loaded: LoadedSession): Promise<Restarted> {
  const { session } = loaded;
  const dead = new Set(deadClaims(context, session, context.clock.now()));
  const live = session.running.filter((id) => !dead.has(id));
  if (live.length > 0)
    return {
      kind: 'refused',
      rejection: {
        code: 'CLAIMS_LIVE',
        message: `Somebody works on ${named(live)} of session ${session.id}.`,
        remedy: 'Wait for them, or end the session first: orchestrator cancel',
      },
    };
  let backup: string | null = null;
  if (session.status !== 'completed' && session.status !== 'cancelled') {
    backup = freeName(session, 'before-restart');
    const kept = await createCheckpoint(context, loaded, backup, 'The work begins anew in another session.');
    if (kept.kind === 'refused') return kept;
    const reason = `Begun anew; to take it up again: orchestrator checkpoint restore ${backup}`;
    const ended = await ask(context, kept.loaded, { ...stamp(context), type: 'cancel_session', reason });
    if (ended.kind === 'refused') return ended;
  }
  return { kind: 'done', started: await start(context, { ifNone: false }), backup };
}
