/** Sweeps statuses that wait for something that will not come any more: a status always reaches a final state. */
import { isSessionId, type ObjectId, type SessionId } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import { statusReport } from '../domain/status.js';
import type { Announced, SignalWords } from './announce.js';
import type { Context } from './context.js';
import type { CommitStatus, Forge } from './ports/forge.js';
import { loadSession } from './session-files.js';
import { type StatusWords, Teller } from './teller.js';

export interface Heads {
  /** Of the run that sweeps: where the statuses lead. */
  readonly runUrl: string;
  /** Where the branch stands now; null = there is no such branch, and only what is over or gone is brought to an end. */
  readonly current: ObjectId | null;
  /** Where it stood before. */
  readonly past: readonly ObjectId[];
}

/** Statuses that still wait on these commits are brought to an end: the session is over or gone, or its head has moved on. */
export async function finaliseStuck(
  context: Context,
  forge: Forge,
  heads: Heads,
  words: SignalWords,
): Promise<Pick<Announced, 'written' | 'problems'>> {
  const teller = new Teller(forge, heads.runUrl);
  const ends = new StatusEnds(context, heads.current, words);
  for (const sha of new Set([...(heads.current === null ? [] : [heads.current]), ...heads.past])) {
    const known = await teller.known(sha);
    for (const status of known ?? []) {
      const end = status.state === 'pending' ? await ends.of(sha, status) : null;
      if (end !== null) await teller.write(sha, end);
    }
  }
  return { written: teller.written, problems: teller.problems };
}

/** What a status that waits ends as; null while it may wait. */
class StatusEnds {
  readonly #context: Context;
  readonly #current: ObjectId | null;
  readonly #words: SignalWords;
  readonly #sessions = new Map<SessionId, Session | null>();

  constructor(context: Context, current: ObjectId | null, words: SignalWords) {
    this.#context = context;
    this.#current = current;
    this.#words = words;
  }

  async of(sha: ObjectId, { context }: CommitStatus): Promise<StatusWords | null> {
    const id = /^orchestrator\/([^/]+)(?:\/|$)/.exec(context)?.[1] ?? '';
    if (!isSessionId(id)) return null;
    const session = await this.#session(id);
    if (session === null) return { context, state: 'error', description: `Session ${id} is gone.` };
    if (['completed', 'failed', 'cancelled'].includes(session.status)) return this.#ended(session, context);
    if (this.#current === null || this.#current === sha) return null;
    const description = `The branch moved on; see commit ${this.#current.slice(0, 12)}.`;
    return { context, state: 'error', description };
  }

  async #session(id: SessionId): Promise<Session | null> {
    const known = this.#sessions.get(id);
    if (known !== undefined) return known;
    const session = (await loadSession(this.#context.store, id))?.session ?? null;
    this.#sessions.set(id, session);
    return session;
  }

  #ended(session: Session, context: string): StatusWords {
    const report = statusReport(session, this.#context.clock.now());
    const whole = this.#words.status(session, report);
    const phase = this.#words.phases(session, report).find((status) => status.context === context);
    return context === whole.context ? whole : (phase ?? { ...whole, context });
  }
}
