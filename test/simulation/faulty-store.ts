/** A store as one process reaches it: every call is a step, and what the network, a rival, a policy or a disk does to it is up to the faults. */
import type { CommitOutcome, Revision, StateChange, StateStore, StoredSession } from '../../src/app/ports.js';
import type { StoreKind } from '../../src/domain/definition.js';
import type { ObjectId, SessionId } from '../../src/domain/ids.js';
import { OrchestratorError } from '../../src/errors.js';
import type { Actor } from './actor.js';
import type { FaultKind } from './fault.js';
import type { Scheduler } from './scheduler.js';

export class FaultyStore implements StateStore {
  readonly kind: StoreKind;
  readonly location: string;
  readonly history?: (session: SessionId) => AsyncIterable<StoredSession>;
  readonly #inner: StateStore;
  readonly #actor: Actor;

  constructor(inner: StateStore, actor: Actor) {
    this.#inner = inner;
    this.#actor = actor;
    this.kind = inner.kind;
    this.location = inner.location;
    if (inner.history !== undefined) this.history = (session) => this.#history(session);
  }

  async *#history(session: SessionId): AsyncIterable<StoredSession> {
    const versions = this.#inner.history?.(session)[Symbol.asyncIterator]();
    if (versions === undefined) return;
    for (;;) {
      const { done, value } = await this.#actor.effect('load', `an older version of ${session}`, () =>
        versions.next(),
      );
      if (done === true) return;
      yield new SeenSession(value, this.#actor.world.scheduler);
    }
  }

  sessions(): Promise<readonly SessionId[]> {
    return this.#actor.effect('load', 'list sessions', (fault) => {
      if (fault === 'unreachable') throw unreachable();
      return this.#inner.sessions();
    });
  }

  load(session: SessionId): Promise<StoredSession | undefined> {
    const { world, luck } = this.#actor;
    return this.#actor.effect('load', `load ${session}`, async (fault) => {
      if (fault === 'unreachable') throw unreachable();
      const stored = await this.#inner.load(session);
      if (stored === undefined) return undefined;
      const older = fault === 'stale' ? await world.ground.older(session, luck.between(1, 3)) : undefined;
      const seen = new SeenSession(older ?? stored, world.scheduler);
      return fault === 'garbled' ? new GarbledSession(seen, this.#actor) : seen;
    });
  }

  loadAt(session: SessionId, commit: ObjectId): Promise<StoredSession | undefined> {
    return this.#actor.effect('load', `load ${session} at ${commit}`, () =>
      this.#inner.loadAt(session, commit),
    );
  }

  commit(change: StateChange): Promise<CommitOutcome> {
    const { world } = this.#actor;
    return this.#actor.effect('commit', `commit ${change.txId} (${change.summary})`, async (fault) => {
      world.checker.asked(this.#actor, change);
      const outcome = await this.#commit(change, fault);
      await world.checker.observe(change.session);
      if (outcome.kind === 'committed' && change.removesSession !== true) world.checker.acknowledged(change);
      world.note(() => `  ${outcome.kind}${outcome.kind === 'committed' ? '' : `: ${outcome.reason}`}`);
      return outcome;
    });
  }

  async #commit(change: StateChange, fault: FaultKind | null): Promise<CommitOutcome> {
    switch (fault) {
      case 'conflict':
        return { kind: 'conflict', reason: 'cannot lock ref' };
      case 'policy':
        throw new OrchestratorError('PUSH_REFUSED', 'a rule of the repository', 'Change the rule.');
      case 'disk-full':
        throw new OrchestratorError('DISK_FULL', 'no space left on device', 'Make room.');
      case 'refs-refused': {
        const refs = change.refs.map(({ ref }) => ref);
        return refs.length === 0
          ? this.#inner.commit(change)
          : { kind: 'refs-refused', refs, reason: 'protected' };
      }
      case 'unknown-lost':
        return { kind: 'unknown', reason: 'the line went dead' };
      case 'unknown-applied': {
        const outcome = await this.#inner.commit(change);
        return outcome.kind === 'committed' ? { kind: 'unknown', reason: 'the line went dead' } : outcome;
      }
      case 'unknown-late':
        this.#later(change);
        return { kind: 'unknown', reason: 'the line went dead' };
      case 'doubled': {
        const outcome = await this.#inner.commit(change);
        this.#later(change);
        return outcome;
      }
      default:
        return this.#inner.commit(change);
    }
  }

  /** What was sent arrives when nobody waits for it any more. */
  #later(change: StateChange): void {
    const { world, luck } = this.#actor;
    const wait = luck.below(world.scenario.rush);
    world.spawn(`network ${change.txId}`, async (network) => {
      const inner = world.ground.storeOf(network);
      await network.effect(
        'wait',
        `late ${change.txId}`,
        async () => {
          await inner.load(change.session);
          await inner.commit(change);
          await world.checker.observe(change.session);
        },
        wait,
      );
    });
  }
}

export function unreachable(): OrchestratorError {
  return new OrchestratorError('REMOTE_UNREACHABLE', 'the network is down', 'Try again.');
}

/** Reading may take real time, in which nobody else goes on. */
class SeenSession implements StoredSession {
  readonly revision: Revision;
  readonly commit: ObjectId | null;
  readonly #inner: StoredSession;
  readonly #scheduler: Scheduler;

  constructor(inner: StoredSession, scheduler: Scheduler) {
    this.#inner = inner;
    this.#scheduler = scheduler;
    this.revision = inner.revision;
    this.commit = inner.commit;
  }

  read(path: string): Promise<Uint8Array | undefined> {
    return this.#scheduler.busy(() => this.#inner.read(path));
  }

  list(folder: string): Promise<readonly string[]> {
    return this.#scheduler.busy(() => this.#inner.list(folder));
  }
}

/** One of the files that every load reads is not as it was written. */
class GarbledSession implements StoredSession {
  readonly revision: Revision;
  readonly commit: ObjectId | null;
  readonly #inner: StoredSession;
  readonly #actor: Actor;
  readonly #path: string;

  constructor(inner: StoredSession, actor: Actor) {
    this.#inner = inner;
    this.#actor = actor;
    this.revision = inner.revision;
    this.commit = inner.commit;
    this.#path = actor.luck.weighted([
      ['state.json', 4],
      ['transaction-log.jsonl', 2],
      ['tasks.json', 1],
      ['definition.json', 1],
    ]);
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    const bytes = await this.#inner.read(path);
    return bytes === undefined || path !== this.#path ? bytes : garbled(bytes, this.#actor);
  }

  list(folder: string): Promise<readonly string[]> {
    return this.#inner.list(folder);
  }
}

/** Cut off anywhere, emptied, with one bit flipped in its second half, where the newest is, or with another digit in a value that stays readable. */
export function garbled(bytes: Uint8Array, { luck }: Pick<Actor, 'luck'>): Uint8Array {
  const how = luck.below(8);
  if (how === 0) return new Uint8Array(0);
  if (how === 1) return bytes.slice(0, luck.below(bytes.length));
  const copy = Uint8Array.from(bytes);
  const from = how === 2 ? luck.below(copy.length) : Math.floor(copy.length * (0.5 + luck.fraction() / 2));
  const digit = how < 5 ? -1 : copy.findIndex((byte, at) => at >= from && isDigit(byte));
  const at = digit < 0 ? from : digit;
  // Of a digit the lowest bit: 0 becomes 1, 4 becomes 5, and nothing but the value is wrong with it.
  copy[at] = (copy[at] ?? 0) ^ (digit < 0 ? 1 << luck.below(8) : 1);
  return copy;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
