/**
 * State and code in memory, with a real compare-and-swap over real bytes. Refs of the code move with the state or not at all. Remembers every
 * version that was ever there, so that readers may lag behind and people may wind the state back.
 */
import type {
  CodeRepository,
  CommitOutcome,
  StateChange,
  StateStore,
  StoredSession,
} from '../../src/app/ports.js';
import type { ObjectId, SessionId } from '../../src/domain/ids.js';
import { OrchestratorError } from '../../src/errors.js';
import { objectId } from '../support/object-id.js';
import type { Actor } from './actor.js';
import type { Ground } from './ground.js';
import { ModelCode } from './model-code.js';

type Files = ReadonlyMap<string, Uint8Array>;

export class ModelVersion implements StoredSession {
  readonly revision: string;
  readonly commit: ObjectId;
  readonly files: Files;

  constructor(number: number, files: Files) {
    this.revision = `r${number}`;
    this.commit = objectId(number.toString(16).padStart(40, '0'));
    this.files = files;
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    return this.files.get(path);
  }

  async list(folder: string): Promise<readonly string[]> {
    return [...this.files.keys()].filter((path) => folder === '' || path.startsWith(`${folder}/`)).sort();
  }
}

export class ModelGround implements Ground {
  /** Every version that is still part of the branch, oldest first; empty: the session was deleted. */
  readonly chains = new Map<SessionId, ModelVersion[]>();
  readonly refs = new Map<string, ObjectId>();
  readonly code: ModelCode;
  readonly #integrates: boolean;
  /** Planted: whoever comes last wins. */
  readonly #ignoresBase: boolean;
  #count = 0;

  constructor(options: { readonly integrates: boolean; readonly ignoresBase: boolean }) {
    this.#integrates = options.integrates;
    this.#ignoresBase = options.ignoresBase;
    this.code = new ModelCode(this.refs);
  }

  storeOf(_actor: Actor): StateStore {
    return new ModelStore(this);
  }

  codeOf(actor: Actor): CodeRepository | null {
    return this.#integrates ? this.code.as(actor) : null;
  }

  async truth(session: SessionId): Promise<ModelVersion | undefined> {
    return this.head(session);
  }

  head(session: SessionId): ModelVersion | undefined {
    return this.chains.get(session)?.at(-1);
  }

  async sessions(): Promise<readonly SessionId[]> {
    return [...this.chains].flatMap(([id, chain]) => (chain.length === 0 ? [] : [id])).sort();
  }

  async older(session: SessionId, steps: number): Promise<ModelVersion | undefined> {
    return this.chains.get(session)?.at(-1 - steps);
  }

  /** Branches that are neither the session's nor a task's nor hold a change back. */
  leftOver(): readonly string[] {
    return [...this.refs.keys()].filter((ref) => !/^refs\/heads\/orchestrator(?:-held|-task)?\//.test(ref));
  }

  async close(): Promise<void> {}

  async damage(session: SessionId, path: string, bytes: Uint8Array): Promise<void> {
    this.overwrite(session, new Map([...(this.head(session)?.files ?? []), [path, bytes]]));
  }

  /** Puts files in place of the newest ones, past every rule. */
  overwrite(session: SessionId, files: Files): void {
    this.#count += 1;
    this.chains.get(session)?.push(new ModelVersion(this.#count, files));
  }

  #hasOthers(known: StateChange['among']): boolean {
    return [...this.chains].some(([id, chain]) => chain.length > 0 && known?.includes(id) === false);
  }

  swap(change: StateChange): CommitOutcome {
    const chain = this.chains.get(change.session) ?? [];
    const head = chain.at(-1);
    if ((head?.revision ?? null) !== change.base && !this.#ignoresBase)
      return { kind: 'conflict', reason: 'the state has moved' };
    if (this.#hasOthers(change.among)) return { kind: 'conflict', reason: 'another session was started' };
    for (const { ref, before } of change.refs)
      if ((this.refs.get(ref) ?? null) !== before) return { kind: 'conflict', reason: `${ref} has moved` };
    if (change.removesSession === true) {
      this.chains.delete(change.session);
      return { kind: 'committed', revision: '', commit: null };
    }
    const files = new Map(head?.files);
    for (const path of change.removes) files.delete(path);
    for (const { path, bytes } of change.writes) files.set(path, bytes);
    for (const { ref, after } of change.refs) this.refs.set(ref, after);
    this.#count += 1;
    const version = new ModelVersion(this.#count, files);
    this.chains.set(change.session, [...chain, version]);
    return { kind: 'committed', revision: version.revision, commit: version.commit };
  }
}

/** As one process has it: what it was told is there must stay there. */
class ModelStore implements StateStore {
  readonly kind = 'git';
  readonly location = 'the model';
  readonly #ground: ModelGround;
  #landed: { readonly session: SessionId; readonly revision: string } | undefined;

  constructor(ground: ModelGround) {
    this.#ground = ground;
  }

  sessions(): Promise<readonly SessionId[]> {
    return this.#ground.sessions();
  }

  async load(session: SessionId): Promise<ModelVersion | undefined> {
    const landed = this.#landed;
    const chain = this.#ground.chains.get(session) ?? [];
    if (landed?.session === session && !chain.some(({ revision }) => revision === landed.revision))
      throw new OrchestratorError('STATE_REWOUND', `${landed.revision} is gone`, 'Put it back.');
    return chain.at(-1);
  }

  async loadAt(session: SessionId, commit: ObjectId): Promise<ModelVersion | undefined> {
    return (this.#ground.chains.get(session) ?? []).find((version) => version.commit === commit);
  }

  async *history(session: SessionId): AsyncIterable<ModelVersion> {
    yield* (this.#ground.chains.get(session) ?? []).slice(0, -1).reverse();
  }

  async commit(change: StateChange): Promise<CommitOutcome> {
    const outcome = this.#ground.swap(change);
    if (change.removesSession === true) this.#landed = undefined;
    else if (outcome.kind === 'committed')
      this.#landed = { session: change.session, revision: outcome.revision };
    return outcome;
  }
}
