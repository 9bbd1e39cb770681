/**
 * The same histories on the real thing: sessions in a real bare repository, pushed to by real git, or in a real folder. A few machines share what
 * the processes on them would share; the truth is read by one that never writes.
 */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OwnRepository, openOwnRepository } from '../../src/adapters/git/own-repository.js';
import { parseRemoteUrl } from '../../src/adapters/git/remote-url.js';
import { createProcessIdentity } from '../../src/adapters/process/process-identity.js';
import { createFileStore, type FileStore } from '../../src/adapters/stores/file-store.js';
import { createGitStore } from '../../src/adapters/stores/git-store.js';
import type { StateStore, StoredSession } from '../../src/app/ports.js';
import type { ObjectId, SessionId } from '../../src/domain/ids.js';
import { systemClock } from '../support/clock.js';
import { bareRepository, git } from '../support/git-command.js';
import type { Actor } from './actor.js';
import type { Ground } from './ground.js';
import { hash } from './luck.js';

const MACHINES = 2;

interface Machine {
  readonly store: StateStore;
  close(): Promise<void>;
}

/** Places for one history after the other, and what they have in common. */
export interface Grounds {
  readonly next: () => Promise<Ground>;
  close(): Promise<void>;
}

/** One bare repository and a few clones of ours; each history has a branch of its own. */
export async function gitGrounds(): Promise<Grounds> {
  const folder = temporaryFolder();
  const remote = join(folder, 'remote.git');
  const url = parseRemoteUrl(bareRepository(remote), '/');
  const clones: OwnRepository[] = [];
  for (let index = 0; index <= MACHINES; index += 1)
    clones.push(
      await openOwnRepository({
        folder: join(folder, `machine ${index}`),
        liveness: createProcessIdentity(),
        user: null,
        remote: { fetch: url, push: url },
      }),
    );
  let count = 0;
  return {
    next: async () => {
      count += 1;
      const branch = `history-${count}`;
      const stores = clones.map((repository) => createGitStore({ repository, branch, clock: systemClock }));
      const [observer, ...others] = stores.map((store) => ({ store, close: async () => undefined }));
      if (observer === undefined) throw new Error('there is no machine');
      const left = (): readonly string[] => refsBeside(remote, /^refs\/heads\/history-\d+$/);
      const damage = (path: string, bytes: Uint8Array): void => commitFile(remote, branch, { path, bytes });
      return new RealGround({ observer, machines: others, left, damage, close: async () => undefined });
    },
    close: async () => {
      for (const clone of clones) await clone.close();
      remove(folder);
    },
  };
}

/** A folder for each history. */
export async function fileGrounds(): Promise<Grounds> {
  return {
    next: async () => {
      const folder = temporaryFolder();
      const machine = (): Machine => {
        const root = join(folder, '.orchestrator');
        const store: FileStore = createFileStore({ root, liveness: createProcessIdentity() });
        return { store, close: () => store.close() };
      };
      const close = async (): Promise<void> => remove(folder);
      const left = (): readonly string[] => filesBeside(folder);
      const damage = (path: string, bytes: Uint8Array): void => writeFileSync(join(folder, path), bytes);
      return new RealGround({ observer: machine(), machines: [machine(), machine()], left, damage, close });
    },
    close: async () => undefined,
  };
}

function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'orchestrator-simulation-'));
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}

/** Refs of the server that nobody should have left there. */
function refsBeside(url: string, known: RegExp): readonly string[] {
  return git(url, 'for-each-ref', '--format=%(refname)')
    .split('\n')
    .filter((ref) => ref !== '' && !known.test(ref));
}

/** Locks and half-written files. */
function filesBeside(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /(?:\.lock|\.tmp|\.new|~)$/.test(path),
  );
}

/** A person's commit past every rule. */
function commitFile(
  remote: string,
  branch: string,
  { path, bytes }: { readonly path: string; readonly bytes: Uint8Array },
): void {
  const work = temporaryFolder();
  git('/', 'clone', '--quiet', '--branch', branch, remote, work);
  writeFileSync(join(work, path), bytes);
  git(work, 'commit', '--quiet', '--all', '--message=by hand');
  git(work, 'push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`);
  remove(work);
}

interface RealParts {
  readonly observer: Machine;
  readonly machines: readonly Machine[];
  readonly left: () => readonly string[];
  readonly damage: (path: string, bytes: Uint8Array) => void;
  readonly close: () => Promise<void>;
}

class RealGround implements Ground {
  readonly #parts: RealParts;
  /** Commits that held the session, oldest first. */
  readonly #commits: ObjectId[] = [];

  constructor(parts: RealParts) {
    this.#parts = parts;
  }

  storeOf(actor: Actor): StateStore {
    const { machines } = this.#parts;
    const machine = machines[hash(0, actor.name) % machines.length];
    if (machine === undefined) throw new Error('there is no machine');
    return machine.store;
  }

  codeOf(): null {
    return null;
  }

  async truth(session: SessionId): Promise<StoredSession | undefined> {
    const stored = await this.#parts.observer.store.load(session);
    const commit = stored?.commit ?? null;
    if (commit !== null && this.#commits.at(-1) !== commit) this.#commits.push(commit);
    return stored;
  }

  sessions(): Promise<readonly SessionId[]> {
    return this.#parts.observer.store.sessions();
  }

  async older(session: SessionId, steps: number): Promise<StoredSession | undefined> {
    const commit = this.#commits.at(-1 - steps);
    return commit === undefined ? undefined : this.#parts.observer.store.loadAt(session, commit);
  }

  async damage(session: SessionId, path: string, bytes: Uint8Array): Promise<void> {
    this.#parts.damage(join('.orchestrator', 'sessions', session, path), bytes);
  }

  leftOver(): readonly string[] {
    return this.#parts.left();
  }

  async close(): Promise<void> {
    for (const { close } of [this.#parts.observer, ...this.#parts.machines]) await close();
    await this.#parts.close();
  }
}
