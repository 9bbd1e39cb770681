/**
 * The composition root: joins use cases and adapters for one process. What a verb does not use is not made: a verb that reads a file store starts
 * no git.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStateSpec } from '../adapters/definition/state-spec.js';
import type { CodeRefs } from '../adapters/git/own-refs.js';
import { createLocalAttempts } from '../adapters/process/local-attempts.js';
import { createProcessIdentity } from '../adapters/process/process-identity.js';
import { systemClock, systemRandomness } from '../adapters/process/system.js';
import { hasCode } from '../adapters/process/system-error.js';
import type { OutputLookup } from '../app/complete.js';
import type { Context } from '../app/context.js';
import type { AttemptHalves, AttemptRunner, ReportInbox } from '../app/ports/attempts.js';
import type { CheckRunner } from '../app/ports/checks.js';
import type { CodeCarrier } from '../app/ports/snapshots.js';
import type { CodeRepository, Liveness, SchemaJudge, SessionPointer, StateStore } from '../app/ports.js';
import type { Risk } from '../app/state-at-risk.js';
import type { StateSpec } from '../domain/definition.js';
import { isSessionId } from '../domain/ids.js';
import { OrchestratorError } from '../errors.js';
import { commonGitDir, findRoot, type Root } from './root.js';
import type { GitParts } from './wire-git.js';
import type { WireOptions } from './wire-options.js';
import { settingsFor } from './wire-settings.js';

export interface Wired {
  readonly context: Context;
  readonly root: string;
  /** At most so many tasks at once, as settings have it; null where only the definition limits them. `asked`: by the call itself. */
  readonly mostAtOnce: (asked: number | null) => Promise<number | null>;
  /** That the state would be lost with this machine; null where it would not. */
  readonly risk: () => Promise<Risk | null>;
  readonly findOutput: OutputLookup;
  /** For code that travels in a snapshot; null without a repository. */
  readonly carrier: () => Promise<CodeCarrier | null>;
  /** For agents that somebody else starts. */
  readonly halves: () => Promise<AttemptHalves>;
  /** For check commands that run in a job of their own. */
  readonly checks: () => Promise<CheckRunner>;
  close(): Promise<void>;
}

export type { WireOptions };

/** Makes something at its first use and keeps it. */
function once<T>(make: () => Promise<T>): { get(): Promise<T>; made(): Promise<T> | undefined } {
  let made: Promise<T> | undefined;
  return {
    get: () => {
      made ??= make();
      return made;
    },
    made: () => made,
  };
}

export async function wire(options: WireOptions): Promise<Wired> {
  const root = findRoot(options.cwd, options.root);
  const settings = await settingsFor(root, options);
  const { place, lockSeconds } = settings;
  const state: StateSpec = { ...(await readStateSpec(place)), ...settings.over };
  const liveness = createProcessIdentity();
  const folder = runtimeFolder(root, state);
  const git = once(async () =>
    (await import('./wire-git.js')).openGitParts({ root, state, liveness, options, folder, lockSeconds }),
  );
  const attempts = once(async () =>
    (await import('./wire-attempts.js')).openAttemptParts({
      root,
      git: root.git === null ? null : (await git.get()).own.git,
      options,
    }),
  );
  const opened =
    state.store === 'artifact'
      ? await (await import('./wire-github.js')).openArtifacts(options, folder)
      : await openStore(root, state, {
          liveness,
          git: git.get,
          series: options.series === true,
          lockSeconds,
        });
  const context: Context = {
    store: opened.store,
    code: root.git === null ? null : lazyCode(async () => (await git.get()).code),
    definitions: {
      compile: async () => {
        const { createDefinitionSource } = await import('../adapters/definition/definition-source.js');
        return createDefinitionSource({ ...place, defaultStore: state.store }).compile();
      },
    },
    runner: lazyRunner(async () => (await attempts.get()).runner),
    inbox: { list: async (path) => (await attempts.get()).inbox.list(path) } satisfies ReportInbox,
    schemas: lazySchemas(async () => (await attempts.get()).schemas),
    pointer: createPointer(folder, root.path),
    local: createLocalAttempts(folder),
    liveness,
    clock: systemClock,
    random: systemRandomness,
    reporter: options.reporter,
    actor: options.actor ?? (await actorOf(root, options)),
    run: options.run,
    workflowsAllowed: false,
  };
  return {
    context,
    root: root.path,
    mostAtOnce: settings.mostAtOnce,
    // With git, which whoever starts a session has loaded anyway.
    risk: async () => (await import('./wire-git.js')).riskOf(root, state, options.env),
    halves: async () => (await attempts.get()).halves,
    checks: async () => (await attempts.get()).checks,
    carrier: async () => (root.git === null ? null : (await git.get()).carrier()),
    findOutput: async (task, path) => (await attempts.get()).findOutput(task, path),
    close: async () => {
      try {
        await opened.close();
      } finally {
        const parts = await git.made()?.catch(() => undefined);
        await parts?.own.close();
      }
    },
  };
}

/** Where this clone keeps what is not state: locks, logs, report folders, the pointer. Never in a tree that is committed. */
function runtimeFolder(root: Root, state: StateSpec): string {
  return state.store !== 'file' && root.git !== null
    ? join(commonGitDir(root.git), 'orchestrator')
    : join(root.path, '.orchestrator');
}

interface OpenedStore {
  readonly store: StateStore;
  close(): Promise<void>;
}

async function openStore(
  root: Root,
  state: StateSpec,
  {
    liveness,
    git,
    series,
    lockSeconds,
  }: {
    readonly liveness: Liveness;
    readonly git: () => Promise<GitParts>;
    readonly series: boolean;
    readonly lockSeconds: number | null;
  },
): Promise<OpenedStore> {
  if (state.store !== 'file') {
    if (root.git === null)
      throw new OrchestratorError(
        'GIT_NO_REPOSITORY',
        `The state is to be kept in git, and ${root.path} is no git repository.`,
        'Run `git init`, or set `state: { store: file }` in orchestrator.yml.',
      );
    return { store: (await git()).store, close: async () => undefined };
  }
  const { createFileStore } = await import('../adapters/stores/file-store.js');
  const store = createFileStore({
    root: join(root.path, '.orchestrator'),
    liveness,
    rollForward: series ? 'later' : 'at once',
    ...(lockSeconds === null ? {} : { lockSeconds }),
    ...(root.git === null ? {} : { refs: lazyRefs(git) }),
  });
  return { store, close: () => store.close() };
}

function lazyRefs(git: () => Promise<GitParts>): CodeRefs {
  const refs = async (): Promise<CodeRefs> => {
    const parts = await git();
    if (parts.refs === null) throw new Error('Internal error: refs of a repository that is not there');
    return parts.refs;
  };
  return {
    move: async (updates) => (await refs()).move(updates),
    repeat: async (updates) => (await refs()).repeat(updates),
  };
}

function lazyCode(open: () => Promise<CodeRepository>): CodeRepository {
  return {
    head: async (placed) => (await open()).head(placed),
    tip: async (branch) => (await open()).tip(branch),
    obtain: async (commit) => (await open()).obtain(commit),
    read: async (commit) => (await open()).read(commit),
    missingInputs: async (commit, paths) => (await open()).missingInputs(commit, paths),
    importChange: async (pack, base, limits) => (await open()).importChange(pack, base, limits),
    merge: async (input) => (await open()).merge(input),
  };
}

function lazyRunner(open: () => Promise<AttemptRunner>): AttemptRunner {
  return {
    run: async (order, hooks) => (await open()).run(order, hooks),
    giveBack: async (order, details) => (await open()).giveBack(order, details),
  };
}

function lazySchemas(open: () => Promise<SchemaJudge>): SchemaJudge {
  return { faults: async (schema, bytes) => (await open()).faults(schema, bytes) };
}

/** The pointer of this clone; a committed `.orchestrator/current` is read as the last resort. */
function createPointer(folder: string, root: string): SessionPointer {
  const own = join(folder, 'current');
  return {
    async read() {
      for (const file of [own, join(root, '.orchestrator', 'current')]) {
        const text = textOf(file).trim();
        if (isSessionId(text)) return text;
      }
      return null;
    },
    async write(session) {
      mkdirSync(folder, { recursive: true });
      // Normal mode keeps itself out of the repository, also where nobody ran `init`.
      if (folder === join(root, '.orchestrator')) writeNew(join(folder, '.gitignore'), '*\n');
      writeFileSync(own, `${session}\n`);
    },
  };
}

/** Empty where there is no such file, or none that can be read. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Leaves a file alone that is there already. */
function writeNew(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
}

/** Who is at the keyboard: the workflow's actor, the git user, else the user of the machine. */
async function actorOf(root: Root, { env, writes }: WireOptions): Promise<string> {
  const known = env['GITHUB_ACTOR'];
  if (known !== undefined && known !== '') return known;
  const user = env['USER'] ?? env['USERNAME'] ?? 'person';
  if (!writes || root.git === null) return user;
  const { gitUserName } = await import('../adapters/git/user-repository.js');
  return (await gitUserName(root.path)) ?? user;
}
