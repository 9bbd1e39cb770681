/**
 * What people ask for by name: one command, one transaction. A refusal comes back as a value and changes nothing.
 */
import type { Command, Rejection } from '../domain/command.js';
import type { Event } from '../domain/event.js';
import { type Context, transaction } from './context.js';
import type { FileWrite } from './ports.js';
import type { LoadedSession } from './session-files.js';
import { type Draft, transact } from './transact.js';

export type Answer =
  | {
      readonly kind: 'done';
      readonly loaded: LoadedSession;
      /** Empty: it was so already. */
      readonly events: readonly Event[];
    }
  | { readonly kind: 'refused'; readonly rejection: Rejection };

/** Thrown out of a draft, so that nothing of it is committed. */
class Refused extends Error {
  readonly rejection: Rejection;
  constructor(rejection: Rejection) {
    super(rejection.message);
    this.rejection = rejection;
  }
}

/** Asks within a transaction in which all is accepted or nothing is. */
export function askWhole(draft: Draft, command: Command): void {
  const decision = draft.ask(command);
  if (decision.kind === 'refused') throw refusedWhole(decision.rejection);
}

/** What to throw where {@link wholly} shall end as a refusal. */
export function refusedWhole(rejection: Rejection): Error {
  return new Refused(rejection);
}

/** One transaction of several requests: all of them or none. */
export async function wholly(
  context: Context,
  loaded: LoadedSession,
  verb: string,
  plan: (draft: Draft) => Promise<void> | void,
): Promise<Answer> {
  const id = loaded.session.id;
  try {
    const done = await transact(context, id, transaction(context, id, verb, loaded), plan);
    return { kind: 'done', loaded: done.loaded ?? loaded, events: done.events };
  } catch (cause) {
    if (cause instanceof Refused) return { kind: 'refused', rejection: cause.rejection };
    throw cause;
  }
}

/** Asks for one thing. `files` are written with it when it is accepted. */
export async function ask(
  context: Context,
  loaded: LoadedSession,
  command: Command,
  files: readonly FileWrite[] = [],
): Promise<Answer> {
  const id = loaded.session.id;
  const done = await transact(
    context,
    id,
    transaction(context, id, command.type.split('_')[0] ?? '', loaded),
    (draft) => {
      const decision = draft.ask(command);
      if (decision.kind === 'accepted' && decision.events.length > 0) draft.writes.push(...files);
      return decision;
    },
  );
  if (done.value.kind === 'refused') return { kind: 'refused', rejection: done.value.rejection };
  return { kind: 'done', loaded: done.loaded ?? loaded, events: done.events };
}
