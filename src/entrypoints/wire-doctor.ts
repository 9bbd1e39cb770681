/** The part of the composition root for `doctor`: every fact by itself, so that one that cannot be had leaves the others to be looked at. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createDefinitionSource } from '../adapters/definition/definition-source.js';
import { readStateSpec } from '../adapters/definition/state-spec.js';
import { readWorkflowFiles } from '../adapters/definition/workflow-files.js';
import { gitVersion, requireGitVersion } from '../adapters/git/git-version.js';
import { openOwnRepository } from '../adapters/git/own-repository.js';
import { probePush } from '../adapters/git/push-probe.js';
import { remoteKind } from '../adapters/git/remote-kind.js';
import { openUserRepository } from '../adapters/git/user-repository.js';
import { editedBelow } from '../adapters/git/work-tree.js';
import { createApi } from '../adapters/github/api.js';
import { createPreflight } from '../adapters/github/preflight.js';
import { runFacts } from '../adapters/github/run-facts.js';
import { createProcessIdentity } from '../adapters/process/process-identity.js';
import { discardLeftovers, lookAtPlace, type PlaceOptions } from '../adapters/stores/state-place.js';
import type { PlatformLook } from '../app/doctor/look.js';
import type { RunFacts } from '../app/ports/forge.js';
import type { PushAnswered, Surroundings } from '../app/ports/surroundings.js';
import { CURRENT_BRANCH, type StateSpec } from '../domain/definition.js';
import { OrchestratorError } from '../errors.js';
import { commonGitDir, findRoot, type Root } from './root.js';
import { VERSION } from './version.js';
import { wire } from './wire.js';
import { remoteAccess } from './wire-git.js';
import type { WireOptions } from './wire-options.js';
import { riskOf } from './wire-risk.js';
import { settingsFor } from './wire-settings.js';

/** Looks at the machine as verbs with these options would. */
export function openSurroundings(options: WireOptions): Surroundings {
  const root = kept(async () => findRoot(options.cwd, options.root));
  const settings = kept(async () => settingsFor(await root(), options));
  const state = kept(async (): Promise<StateSpec> => {
    const { place, over } = await settings();
    return { ...(await readStateSpec(place)), ...over };
  });
  return {
    root: async () => (await root()).path,
    gitVersion: kept(async () => {
      const said = await gitVersion();
      requireGitVersion(said);
      return said;
    }),
    repository: kept(async () => repositoryAt(await root(), (await state()).remote, options.env)),
    state,
    definition: kept(async () => createDefinitionSource((await settings()).place).compile()),
    sessions: async () => {
      const wired = await wire(options);
      try {
        const { store } = wired.context;
        return { location: store.location, count: (await store.sessions()).length };
      } finally {
        await wired.close();
      }
    },
    use: async (work) => {
      const wired = await wire(options);
      try {
        return await work(wired.context);
      } finally {
        await wired.close();
      }
    },
    place: async () => lookAtPlace(await placeOf(await root(), await state())),
    discard: async (paths) => discardLeftovers(await placeOf(await root(), await state()), paths),
    risk: async () => riskOf(await root(), await state(), options.env),
    unset: (names) => names.filter((name) => (options.env[name] ?? '') === ''),
    push: async () => pushAnswer(await root(), await state(), options),
    workflows: async () => readWorkflowFiles((await root()).path),
  };
}

function kept<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

async function placeOf(root: Root, state: StateSpec): Promise<PlaceOptions> {
  const { path, git } = root;
  const inGit = state.store !== 'file' && git !== null;
  return {
    root: path,
    folder: inGit ? join(commonGitDir(git), 'orchestrator') : join(path, '.orchestrator'),
    holdsState: !inGit,
    liveness: createProcessIdentity(),
    edited: inGit && state.branch === CURRENT_BRANCH ? await editedFiles(root, commonGitDir(git)) : [],
  };
}

/** State in the work tree that is not as HEAD has it. */
async function editedFiles({ path }: Root, gitDir: string): Promise<readonly string[]> {
  const user = await openUserRepository(path);
  if (user.head === null) return [];
  const folder = join(gitDir, 'orchestrator', 'git');
  const own = await openOwnRepository({ folder, liveness: createProcessIdentity(), user, remote: null });
  try {
    return await editedBelow(own.git, { folder: user.root, gitDir: user.gitDir }, user.head, '.orchestrator');
  } finally {
    await own.close();
  }
}

async function repositoryAt(
  { path, git }: Root,
  remoteName: string,
  env: NodeJS.ProcessEnv,
): ReturnType<Surroundings['repository']> {
  if (git === null) return null;
  const user = await openUserRepository(path);
  const urls = await user.remote(remoteName);
  const commits = user.head !== null;
  if (urls === null) return { commits, remote: null };
  const { display } = urls.push;
  return { commits, remote: { name: remoteName, display, ...remoteKind(display, githubHosts(env)) } };
}

/** Servers that a token for GitHub may be sent to. */
function githubHosts(env: NodeJS.ProcessEnv): readonly string[] {
  const server = env['GITHUB_SERVER_URL'] ?? '';
  return ['github.com', ...(URL.canParse(server) ? [new URL(server).host.toLowerCase()] : [])];
}

async function pushAnswer(root: Root, state: StateSpec, options: WireOptions): Promise<PushAnswered | null> {
  if (state.store !== 'git' || root.git === null) return null;
  const user = await openUserRepository(root.path);
  const remote = await remoteAccess(user, state, options.token);
  if (remote === null || user.head === null) return null;
  const folder = join(commonGitDir(root.git), 'orchestrator', 'git');
  const own = await openOwnRepository({ folder, liveness: createProcessIdentity(), user, remote });
  try {
    const access = remote.authorization ?? remote.push.authorization;
    const git = own.git.with({
      timeoutSeconds: 60,
      ...(access === undefined
        ? { configuration: 'ambient' }
        : { configuration: 'isolated', authorization: access }),
    });
    return await probePush(git, remote.push.url, user.head);
  } finally {
    await own.close();
  }
}

/** Ways in which the platform cannot be asked. */
export type NoPlatform = 'no-token' | 'no-repository';

/** The platform of the repository that the run, or the remote, names. */
export async function openPreflight(
  around: Surroundings,
  options: WireOptions,
): Promise<PlatformLook | NoPlatform> {
  const { env, token, reporter } = options;
  if (token === null) return 'no-token';
  const run: RunFacts | null = await runFacts(env, (path) => readFile(path, 'utf8'));
  const repository = run?.repository ?? (await remoteRepository(around));
  if (repository === null) return 'no-repository';
  const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
  const api = createApi({
    apiUrl,
    graphqlUrl: env['GITHUB_GRAPHQL_URL'] ?? 'https://api.github.com/graphql',
    repository,
    token,
    reporter,
    userAgent: `orchestrator/${VERSION}`,
    fork: run?.pullRequest?.fork === true,
  });
  return { preflight: createPreflight(api), repository, run };
}

/** Null where the root, the definition or the repository cannot be read: the checks say so. */
async function remoteRepository(around: Surroundings): Promise<string | null> {
  try {
    return (await around.repository())?.remote?.repository ?? null;
  } catch (error) {
    if (error instanceof OrchestratorError) return null;
    throw error;
  }
}
