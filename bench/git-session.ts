/** A session on the state branch of a bare repository, opened as the composition root opens it. Shared by the figures about commits. */
import { execFile, execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { openOwnRepository } from '../src/adapters/git/own-repository.js';
import { parseRemoteUrl } from '../src/adapters/git/remote-url.js';
import { createProcessIdentity } from '../src/adapters/process/process-identity.js';
import { createFileStore } from '../src/adapters/stores/file-store.js';
import { createGitStore } from '../src/adapters/stores/git-store.js';
import type { Clock } from '../src/app/ports.js';
import { type LoadedSession, pinned } from '../src/app/session-files.js';
import { type TransactPorts, transact } from '../src/app/transact.js';
import type { Definition } from '../src/domain/definition.js';
import { type Instant, isInstant, isSessionId, type SessionId, type TaskId } from '../src/domain/ids.js';
import { sha256 } from '../src/schema/sha256.js';

export const BRANCH = 'orchestrator-state';

export function sessionId(): SessionId {
  const id = '0a1b2c3d';
  if (!isSessionId(id)) throw new Error(`Internal error: ${id}`);
  return id;
}

export const clock: Clock = {
  now: (): Instant => {
    const seconds = Math.floor(Date.now() / 1000);
    if (!isInstant(seconds)) throw new Error(`Internal error: ${seconds}`);
    return seconds;
  },
  monotonic: () => performance.now(),
  sleep: async (milliseconds) => {
    await sleep(milliseconds);
  },
};

const random = { hex: (bytes: number) => randomBytes(bytes).toString('hex'), fraction: Math.random };

export interface OpenStore extends TransactPorts {
  close(): Promise<void>;
}

/** `folder`: where the store's own git directory goes. */
export async function openStore(folder: string, bare: string): Promise<OpenStore> {
  const url = parseRemoteUrl(pathToFileURL(bare).href, folder);
  const repository = await openOwnRepository({
    folder: join(folder, 'own'),
    liveness: createProcessIdentity(),
    user: null,
    remote: { fetch: url, push: url },
  });
  const store = createGitStore({ repository, branch: BRANCH, clock });
  return { store, clock, random, close: () => repository.close() };
}

/** The file store, each transaction in the files at once. `folder`: the same for all who share the session. */
export async function openFiles(folder: string): Promise<OpenStore> {
  mkdirSync(folder, { recursive: true });
  const store = createFileStore({
    root: folder,
    liveness: createProcessIdentity(),
    rollForward: 'at once',
  });
  return { store, clock, random, close: () => store.close() };
}

const OPTIONS = { run: null, summary: () => 'bench' };

export async function startSession(ports: TransactPorts, definition: Definition): Promise<void> {
  await transact(ports, sessionId(), OPTIONS, (draft) => {
    const decision = draft.ask({
      type: 'start_session',
      session: sessionId(),
      definition,
      definitionSha256: pinned(definition).sha256,
      code: null,
      now: clock.now(),
      actor: 'bench',
    });
    if (decision.kind === 'refused') throw new Error(`Internal error: ${decision.rejection.message}`);
  });
}

export interface Claimed {
  readonly task: TaskId | null;
  readonly tries: number;
  /** The session as the transaction left it. */
  readonly loaded: LoadedSession | undefined;
}

/** One transaction that claims the first task that is free. `from`: state that is known already, instead of reading it. */
export async function claimNext(
  ports: TransactPorts,
  secret: string,
  from?: LoadedSession | undefined,
): Promise<Claimed> {
  const { value, tries, loaded } = await transact(ports, sessionId(), { ...OPTIONS, from }, (draft) => {
    for (const task of draft.session.tasks) {
      if (task.status !== 'pending') continue;
      const decision = draft.ask({
        type: 'claim_task',
        task: task.spec.id,
        claimSha256: sha256(secret),
        holder: { kind: 'run', id: String(process.pid), attempt: 1, leg: null },
        baseSha: null,
        leaseSeconds: 3600,
        missingInputs: [],
        now: clock.now(),
        actor: 'bench',
      });
      if (decision.kind === 'accepted') return task.spec.id;
    }
    return null;
  });
  return { task: value, tries, loaded };
}

/** One transaction that blocks the last task, or lets go of it: can be done for ever. `from`: as {@link claimNext} has it. */
export async function changeLast(
  ports: TransactPorts,
  type: 'block_task' | 'unblock_task',
  from?: LoadedSession | undefined,
): Promise<LoadedSession> {
  const { loaded } = await transact(ports, sessionId(), { ...OPTIONS, from }, (draft) => {
    const last = draft.session.tasks.at(draft.session.tasks.size - 1);
    if (last === undefined) throw new Error('Internal error: no task');
    const task = last.spec.id;
    const decision = draft.ask({ type, task, reason: 'a question', now: clock.now(), actor: 'bench' });
    if (decision.kind === 'refused') throw new Error(`Internal error: ${decision.rejection.message}`);
  });
  if (loaded === undefined) throw new Error('Internal error: no session');
  return loaded;
}

/** Plain git with nobody's configuration; trimmed standard output. */
export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    env: plainEnvironment(folder),
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

/** As {@link git}, while this process goes on serving what it asks. */
export async function gitBeside(folder: string, ...args: readonly string[]): Promise<void> {
  await promisify(execFile)('git', ['-C', folder, ...args], { env: plainEnvironment(folder) });
}

function plainEnvironment(folder: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
  };
}
