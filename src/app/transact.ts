/**
 * The only compare-and-swap loop: load, decide on what was loaded, commit against exactly that. On a conflict everything is read and decided
 * again; nothing is merged and nothing but a conflict is retried blindly. An unknown outcome is settled by looking for the transaction's id.
 */
import type { Command } from '../domain/command.js';
import { decide } from '../domain/decide.js';
import type { Decision } from '../domain/decision.js';
import type { Event } from '../domain/event.js';
import { evolve, sealed } from '../domain/evolve.js';
import type { SessionId } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import { OrchestratorError } from '../errors.js';
import type { Adoption } from './adoption.js';
import { arrived, type Doubtful, groundOf, hasTransaction, loadedAgain } from './doubtful.js';
import type { Clock, FileWrite, Randomness, RefUpdate, StateStore, StoredSession } from './ports.js';
import { encodeTransaction, type LoadedSession, loadSession } from './session-files.js';
import { givenUp, outcomeUnknown, vanished } from './store-trouble.js';
import { MOST_MILLISECONDS, MOST_TRIES, waitBefore } from './tries.js';
import { viewWrites } from './view-writes.js';

export interface TransactPorts {
  readonly store: StateStore;
  readonly clock: Clock;
  readonly random: Randomness;
}

export interface TransactOptions {
  readonly run: string | null;
  /** Subject line of the commit. */
  readonly summary: (events: readonly Event[]) => string;
  /** State to try first instead of loading; wrong guesses cost one conflict, never correctness. */
  readonly from?: LoadedSession | undefined;
}

/** A transaction in the making: asks the domain and gathers what it accepts. */
export class Draft {
  readonly events: Event[] = [];
  readonly writes: FileWrite[] = [];
  readonly removes: string[] = [];
  readonly refs: RefUpdate[] = [];
  /** Of a new session: the others that there are; null = however many. */
  among: readonly SessionId[] | null = null;
  /** The older parts of the journal in another division; null = as they are. */
  olderJournal: readonly string[] | null = null;
  /** The whole record of the session as it comes from elsewhere, which takes the place of what is there. */
  #adopted: Adoption | null = null;
  /** Code refs that the store refused by policy on the try before; this try must do without them. */
  readonly refusedRefs: readonly string[];
  #session: Session | undefined;
  readonly #absent: () => Error;

  /** `absent`: what is thrown at a plan that needs a session where there is none. */
  constructor(
    session: Session | undefined,
    refusedRefs: readonly string[],
    absent: () => Error = () => new Error('Internal error: a draft without a session was asked for one'),
  ) {
    this.#session = session;
    this.refusedRefs = refusedRefs;
    this.#absent = absent;
  }

  get adopted(): Adoption | null {
    return this.#adopted;
  }

  /** What is asked from now on is decided on this session, and committed together with it. */
  adopt(adoption: Adoption): void {
    this.#adopted = adoption;
    this.#session = adoption.session.session;
  }

  /** The session with everything accepted so far. */
  get maybe(): Session | undefined {
    return this.#session;
  }

  get session(): Session {
    if (this.#session === undefined) throw this.#absent();
    return this.#session;
  }

  /** Decides a command on the state that the ones before it left. */
  ask(command: Command): Decision {
    const decision = decide(this.#session, command);
    if (decision.kind === 'accepted') {
      for (const event of decision.events) this.#session = evolve(this.#session, event);
      this.events.push(...decision.events);
    }
    return decision;
  }
}

export interface Transacted<T> {
  readonly value: T;
  /** The session as it now is in the store; undefined when there is none and none was made. */
  readonly loaded: LoadedSession | undefined;
  readonly events: readonly Event[];
  readonly tries: number;
}

/**
 * Runs `plan` on the session and commits what it asked for. `plan` may run several times and must not act on the outside world except by
 * writing objects that nothing refers to. Throws CONTENTION when too many tries were lost in a row, REMOTE_UNREACHABLE when the
 * store took none of them, OUTCOME_UNKNOWN when it went away with the answer.
 */
export async function transact<T>(
  ports: TransactPorts,
  id: SessionId,
  options: TransactOptions,
  plan: (draft: Draft, loaded: LoadedSession | undefined) => Promise<T> | T,
): Promise<Transacted<T>> {
  const started = ports.clock.monotonic();
  let loaded = options.from ?? (await loadSession(ports.store, id));
  let refusedRefs: readonly string[] = [];
  const doubtful: Doubtful<T>[] = [];
  for (let tries = 1; ; tries += 1) {
    const draft = new Draft(loaded?.session, refusedRefs, () => vanished(ports.store, id));
    const value = await plan(draft, loaded);
    if (draft.events.length === 0 && draft.adopted === null) return { value, loaded, events: [], tries };
    const attempt = await commitDraft(ports, id, options, { draft, loaded });
    if (attempt.kind === 'committed') return { value, loaded: attempt.loaded, events: draft.events, tries };
    if (tries >= MOST_TRIES || ports.clock.monotonic() - started > MOST_MILLISECONDS)
      throw givenUp(id, tries, loaded, attempt);
    if (attempt.kind === 'refs-refused') refusedRefs = refusedSoFar(refusedRefs, attempt);
    else {
      const { txId, kind } = attempt;
      const { events } = draft;
      doubtful.push({ txId, answered: kind === 'conflict', ground: groundOf(loaded), value, events });
      await ports.clock.sleep(waitBefore(ports.random, tries));
    }
    const wasThere = loaded !== undefined;
    loaded = await loadedAgain(ports, id, doubtful);
    if (wasThere && loaded === undefined) throw vanished(ports.store, id);
    const late = await arrived(loaded, doubtful);
    if (late !== undefined) return { value: late.value, loaded, events: late.events, tries };
  }
}

/** All refs that policy refused. One that is asked for in spite of that will never be let through. */
function refusedSoFar(
  before: readonly string[],
  { refs, reason }: { readonly refs: readonly string[]; readonly reason: string },
): readonly string[] {
  const fresh = refs.filter((ref) => !before.includes(ref));
  if (fresh.length > 0) return [...before, ...fresh];
  throw new OrchestratorError(
    'PUSH_REFUSED',
    `The repository refuses the push to ${refs.join(', ')}: ${reason}.`,
    'Allow the push in the settings of the repository, or set `changes: { integrate: none }`.',
  );
}

type Attempted =
  | { readonly kind: 'committed'; readonly loaded: LoadedSession }
  | { readonly kind: 'conflict'; readonly txId: string; readonly reason: string }
  /** The store never said what became of it, and it is not there (yet). */
  | { readonly kind: 'unknown'; readonly txId: string; readonly reason: string }
  | { readonly kind: 'refs-refused'; readonly refs: readonly string[]; readonly reason: string };

async function commitDraft(
  ports: TransactPorts,
  id: SessionId,
  options: TransactOptions,
  { draft, loaded }: { readonly draft: Draft; readonly loaded: LoadedSession | undefined },
): Promise<Attempted> {
  const { adopted, events } = draft;
  const session = sealed((adopted?.session ?? loaded)?.session, events, draft.maybe);
  if (session === undefined) throw new Error('Internal error: events without a session');
  const fresh = `TX-${String(session.version).padStart(6, '0')}-${ports.random.hex(8)}`;
  const txId = adopted !== null && events.length === 0 ? adopted.txId : fresh;
  const meta = { txId, run: options.run };
  const encoded =
    adopted === null
      ? encodeTransaction(loaded, session, events, { ...meta, olderJournal: draft.olderJournal })
      : (await import('./adoption.js')).encodeAdoption(adopted, session, events, meta);
  const views = await viewWrites(session, encoded.writes);
  const writes = [...encoded.writes, ...draft.writes, ...views.writes];
  const outcome = await ports.store.commit({
    session: id,
    base: loaded?.revision ?? null,
    txId,
    version: session.version,
    writes,
    ...(views.placed.length === 0 ? {} : { placed: views.placed }),
    ...(draft.among === null ? {} : { among: draft.among }),
    removes: [...encoded.removes, ...draft.removes].filter(
      (removed) => !writes.some(({ path }) => path === removed),
    ),
    refs: draft.refs,
    summary: options.summary(events),
    run: options.run,
  });
  switch (outcome.kind) {
    case 'committed': {
      const { journal, live, groups } = encoded;
      const { commit, revision } = outcome;
      const files = once(() => openFiles(ports.store, id));
      const held = loaded?.held ?? null;
      return { kind: 'committed', loaded: { session, revision, commit, journal, live, groups, files, held } };
    }
    case 'unknown':
      return resolveUnknown(ports.store, id, { txId, reason: outcome.reason, before: loaded });
    case 'refs-refused':
      return outcome;
    default:
      return { kind: 'conflict', txId, reason: outcome.reason };
  }
}

async function openFiles(store: StateStore, id: SessionId): Promise<StoredSession> {
  const stored = await store.load(id);
  if (stored === undefined) throw vanished(store, id);
  return stored;
}

/** The bytes left and no answer came. "Mine" means that the full transaction id is in the journal. */
async function resolveUnknown(
  store: StateStore,
  id: SessionId,
  asked: { readonly txId: string; readonly reason: string; readonly before: LoadedSession | undefined },
): Promise<Attempted> {
  try {
    const loaded = await loadSession(store, id);
    if (loaded !== undefined && (await hasTransaction(loaded, asked.txId, groundOf(asked.before))))
      return { kind: 'committed', loaded };
  } catch (cause) {
    throw outcomeUnknown(asked.txId, asked.reason, cause);
  }
  return { kind: 'unknown', txId: asked.txId, reason: asked.reason };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
