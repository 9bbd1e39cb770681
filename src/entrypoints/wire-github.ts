/** The half of the composition root that knows a workflow run and its platform, loaded when the state lives where only they can tell or write. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunPlace } from '../adapters/git/current-branch.js';
import type { ApiOptions } from '../adapters/github/api.js';
import { systemClock, systemRandomness } from '../adapters/process/system.js';
import type { OpenArtifactStore } from '../adapters/stores/artifact-store.js';
import type { CommitApi } from '../adapters/stores/commit-api.js';
import type { ArtifactExchange, RemoteArtifacts } from '../app/ports/forge.js';
import { OrchestratorError } from '../errors.js';
import { VERSION } from './version.js';
import type { OpenApi, WireOptions } from './wire-options.js';

/** What the run is for; null outside of a workflow. A comment on a pull request costs one request: its event does not name the branch. */
export async function runPlace(options: WireOptions): Promise<RunPlace | null> {
  if (options.place !== undefined) return options.place;
  const { runFacts } = await import('../adapters/github/run-facts.js');
  const facts = await runFacts(options.env, (path) => readFile(path, 'utf8'));
  if (facts === null || facts.comment?.onPullRequest !== true || facts.pullRequest !== null) return facts;
  const api = await openApi(options);
  if (api === null) return facts;
  const { createPullRequests } = await import('../adapters/github/pull-requests.js');
  const serverUrl = options.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const pulls = createPullRequests(api.api, { ...api.options, serverUrl });
  return { ...facts, pullRequest: await pulls.get(facts.comment.issue) };
}

/** Commits by the platform; nothing is asked of it before the first one. */
export function commitApi(options: WireOptions): CommitApi {
  const open = async (): Promise<CommitApi> => {
    const api = await openApi(options);
    if (api === null)
      throw new OrchestratorError(
        'WRITE_REFUSED',
        'Commits over the API need a workflow run with a token (contents: write).',
        'Use the action inside a workflow, or choose `state: { store: git }`; nothing was changed.',
      );
    const { createGraphqlCommits } = await import('../adapters/stores/graphql-commits.js');
    return createGraphqlCommits(api.api, api.options.repository);
  };
  return {
    createBranch: async (order) => (await open()).createBranch(order),
    commit: async (order) => (await open()).commit(order),
  };
}

/** The store of artifacts; `folder`: where this clone keeps what is not state. */
export async function openArtifacts(options: WireOptions, folder: string): Promise<OpenArtifactStore> {
  const { createArtifactStore } = await import('../adapters/stores/artifact-store.js');
  return createArtifactStore({
    remote: await remoteArtifacts(options),
    exchange: await artifactExchange(options),
    folder: join(folder, 'artifacts'),
    reporter: options.reporter,
    repository: options.env['GITHUB_REPOSITORY'] ?? 'this repository',
  });
}

async function remoteArtifacts(options: WireOptions): Promise<RemoteArtifacts | null> {
  const api = await openApi(options);
  if (api === null) return null;
  const { createRemoteArtifacts } = await import('../adapters/github/remote-artifacts.js');
  return createRemoteArtifacts(api.api, api.options);
}

async function artifactExchange({ env, reporter }: WireOptions): Promise<ArtifactExchange | null> {
  const { hasResultsService } = await import('../adapters/artifacts/results-token.js');
  if (!hasResultsService(env)) return null;
  const { createRunArtifacts } = await import('../adapters/artifacts/run-artifacts.js');
  return createRunArtifacts({ env, reporter, clock: systemClock, random: systemRandomness });
}

async function openApi(wish: WireOptions): Promise<OpenApi | null> {
  const { env, token, reporter } = wish;
  if (wish.api !== undefined) return wish.api;
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  if (token === null || repository === '') return null;
  const options: ApiOptions = {
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    graphqlUrl: env['GITHUB_GRAPHQL_URL'] ?? 'https://api.github.com/graphql',
    repository,
    token,
    reporter,
    userAgent: `orchestrator/${VERSION}`,
  };
  const { createApi } = await import('../adapters/github/api.js');
  return { api: createApi(options), options };
}
