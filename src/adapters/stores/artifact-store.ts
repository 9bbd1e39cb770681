/**
 * Sessions in artifacts of workflow runs, for repositories that nobody may push to. Each version is one artifact with the whole session, which
 * never changes: the highest version counts, among equals the one with the lowest id.
 *
 * Weaker than a ref: between two uploads of one version both may believe for a moment that they won, and whoever can start a run can upload a
 * version. It needs a concurrency group around the runs, and says so.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArtifactExchange, RemoteArtifacts } from '../../app/ports/forge.js';
import type {
  CommitOutcome,
  Reporter,
  Revision,
  StateChange,
  StateStore,
  StoredSession,
} from '../../app/ports.js';
import type { SessionId } from '../../domain/ids.js';
import { OrchestratorError } from '../../errors.js';
import { unpackArchive } from '../artifacts/archive-unpacking.js';
import { inTurn } from '../git/turn.js';
import { artifactSession, layOut, type UnpackedSession, unpackedSession } from './artifact-session.js';
import { ArtifactVersions, type StateArtifact, stateArtifactName } from './artifact-versions.js';
import { requireSoundChange } from './state-change.js';

export interface ArtifactStoreOptions {
  /** Artifacts of all runs; null without a token, as agents are: then only this run's are known, and nothing can be written. */
  readonly remote: RemoteArtifacts | null;
  /** Artifacts of this run; null outside of an action: then nothing can be written. */
  readonly exchange: ArtifactExchange | null;
  /** For unpacked versions; made when absent. */
  readonly folder: string;
  readonly reporter: Pick<Reporter, 'warn'>;
  /** `owner/name`, for people. */
  readonly repository: string;
  readonly mostBytes?: number;
}

export interface OpenArtifactStore {
  readonly store: StateStore;
  /** Removes what was unpacked. */
  close(): Promise<void>;
}

const MOST_BYTES = 1024 ** 3;
const MOST_ENTRIES = 100_000;

/** The store of `state: { store: artifact }`. */
export function createArtifactStore(options: ArtifactStoreOptions): OpenArtifactStore {
  const store = new ArtifactStore(options);
  return { store, close: () => store.close() };
}

class ArtifactStore implements StateStore {
  readonly kind = 'artifact';
  readonly location: string;
  readonly #options: ArtifactStoreOptions;
  readonly #versions: ArtifactVersions;
  readonly #unpacked = new Map<number, UnpackedSession>();
  readonly #turn = inTurn();
  #scratch: Promise<string> | undefined;
  #told = false;

  constructor(options: ArtifactStoreOptions) {
    this.#options = options;
    this.#versions = new ArtifactVersions(options.remote, options.exchange);
    this.location = `the artifacts of ${options.repository}`;
  }

  /** Sessions that can still be read. Throws `ARTIFACT_EXPIRED` when there are only others: that is not "no session". */
  sessions(): Promise<readonly SessionId[]> {
    return this.#turn(async () => {
      const all = await this.#versions.all();
      const there = all.filter(({ expired }) => !expired);
      const [gone] = all.filter(({ expired }) => expired);
      if (gone !== undefined && there.length === 0) throw expiredError(gone);
      return there.map(({ session }) => session);
    });
  }

  load(session: SessionId): Promise<StoredSession | undefined> {
    return this.#turn(async () => {
      const found = await this.#versions.newest(session);
      return found === undefined ? undefined : artifactSession(await this.#files(found), revisionOf(found));
    });
  }

  async loadAt(): Promise<undefined> {
    return undefined;
  }

  async commit(change: StateChange): Promise<CommitOutcome> {
    requireSoundChange(change);
    if (change.removesSession === true)
      throw new OrchestratorError(
        'WRITE_REFUSED',
        `Session ${change.session} is kept in artifacts, which are never changed.`,
        'Nothing needs to be done: they expire by themselves, or are deleted on the pages of their runs.',
      );
    if (change.refs.length > 0)
      return {
        kind: 'refs-refused',
        refs: change.refs.map(({ ref }) => ref),
        reason: 'artifacts hold the state alone',
      };
    return this.#turn(() => this.#commit(change));
  }

  async close(): Promise<void> {
    const scratch = await this.#scratch?.catch(() => undefined);
    if (scratch !== undefined) await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
  }

  async #commit(change: StateChange): Promise<CommitOutcome> {
    const { exchange, remote } = this.#options;
    if (exchange === null || remote === null) throw notInAnAction();
    this.#warn();
    const base = await this.#versions.newest(change.session);
    if ((base === undefined ? null : revisionOf(base)) !== change.base)
      return { kind: 'conflict', reason: 'the session changed since it was loaded' };
    if (change.version !== (base?.version ?? 0) + 1)
      throw new Error(`Internal error: version ${change.version} does not follow ${base?.version ?? 0}`);
    const files = base === undefined ? null : await this.#files(base);
    const next = await layOut(files, change, await this.#newFolder());
    const name = stateArtifactName(change.session, change.version);
    const uploaded = await this.#upload(exchange, name, next.folder);
    if (typeof uploaded !== 'number') return uploaded;
    const now = await this.#versions.winner(change.session, change.version);
    if (now === undefined) return { kind: 'unknown', reason: `${name} is not listed yet` };
    if (now.id !== uploaded)
      return { kind: 'conflict', reason: `artifact ${now.id} (${now.name}) was first` };
    this.#unpacked.set(uploaded, next);
    return { kind: 'committed', revision: revisionOf(now), commit: null };
  }

  /** Id of the new artifact, or what became of it instead. */
  async #upload(exchange: ArtifactExchange, name: string, folder: string): Promise<number | CommitOutcome> {
    try {
      return Number((await exchange.upload(name, folder)).id);
    } catch (cause) {
      if (!(cause instanceof OrchestratorError)) throw cause;
      if (cause.code === 'ARTIFACT_EXISTS') return { kind: 'conflict', reason: cause.message };
      if (cause.code !== 'ARTIFACT_FAILED') throw cause;
      // The bytes may have arrived all the same: whoever looks for the transaction will know.
      const listed = await exchange.list().catch(() => null);
      if (listed?.some((one) => one.name === name) === false) throw cause;
      return { kind: 'unknown', reason: cause.message };
    }
  }

  async #files(found: StateArtifact): Promise<UnpackedSession> {
    const known = this.#unpacked.get(found.id);
    if (known !== undefined) return known;
    if (found.expired) throw expiredError(found);
    const folder = join(await this.#newFolder(), 'session');
    try {
      await this.#download(found, folder);
    } catch (cause) {
      if (cause instanceof OrchestratorError && cause.code === 'ARTIFACT_EXPIRED')
        throw expiredError(found, cause);
      throw cause;
    }
    const files = await unpackedSession(folder);
    this.#unpacked.set(found.id, files);
    return files;
  }

  async #download(found: StateArtifact, folder: string): Promise<void> {
    const { remote, exchange, mostBytes: maxBytes = MOST_BYTES } = this.#options;
    if (found.ofThisRun !== null && exchange !== null)
      await exchange.download(found.ofThisRun, folder, maxBytes);
    else if (remote !== null)
      await unpackArchive(await remote.download(found.id, maxBytes), folder, {
        maxBytes,
        maxEntries: MOST_ENTRIES,
      });
    else throw new Error('Internal error: an artifact that nobody listed');
  }

  async #newFolder(): Promise<string> {
    const { folder } = this.#options;
    this.#scratch ??= mkdir(folder, { recursive: true }).then(() => mkdtemp(join(folder, 'versions-')));
    return mkdtemp(join(await this.#scratch, 'v-'));
  }

  #warn(): void {
    if (this.#told) return;
    this.#told = true;
    this.#options.reporter.warn(
      'The state is kept in artifacts, which cannot compare and swap as a branch can: give all workflows of these sessions one concurrency group. Artifacts expire.',
    );
  }
}

function revisionOf({ version, id }: StateArtifact): Revision {
  return `v${version}-${id}`;
}

function expiredError({ name, session, id }: StateArtifact, cause?: unknown): OrchestratorError {
  return new OrchestratorError(
    'ARTIFACT_EXPIRED',
    `The newest state of session ${session} was in the artifact ${name} (${id}), which has expired.`,
    'Start a new session. To keep sessions longer, raise the retention of artifacts in the settings of the repository, or choose `state: { store: git }`.',
    cause === undefined ? undefined : { cause },
  );
}

function notInAnAction(): OrchestratorError {
  return new OrchestratorError(
    'WRITE_REFUSED',
    'State in artifacts can only be written by an action inside a workflow run, with a token that may read them (actions: read).',
    'Use the action (uses: …) instead of a `run:` step, or choose `state: { store: git }`; nothing was changed.',
  );
}
