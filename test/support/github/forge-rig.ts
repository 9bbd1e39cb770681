/** A forge over the fake GitHub, as a job of a workflow has it. */
import { join } from 'node:path';
import { type Api, type ApiOptions, createApi } from '../../../src/adapters/github/api.js';
import type { ApiError } from '../../../src/adapters/github/api-error.js';
import { forgeOver } from '../../../src/adapters/github/forge.js';
import type { Forge } from '../../../src/app/ports/forge.js';
import { isObjectId, type ObjectId } from '../../../src/domain/ids.js';
import { git, workRepository } from '../git-command.js';
import { type FakeGitHub, startFakeGitHub } from './fake-github.js';
import type { TokenGrant } from './world.js';

export interface ForgeRig {
  readonly github: FakeGitHub;
  /** Tip of main. */
  readonly sha: ObjectId;
  /** Lines that people were told while waiting. */
  readonly said: string[];
  /** A forge with a token of these permissions, the actions bot's unless said otherwise. */
  forge(grant?: Partial<TokenGrant>, options?: Partial<ApiOptions>): Forge;
  api(grant?: Partial<TokenGrant>, options?: Partial<ApiOptions>): Api;
  close(): Promise<void>;
}

/** What the workflow that commits has. */
export const JOB: TokenGrant = {
  kind: 'bot',
  login: 'github-actions[bot]',
  permissions: {
    actions: 'write',
    checks: 'write',
    contents: 'write',
    issues: 'write',
    'pull-requests': 'write',
    statuses: 'write',
  },
};

const WORKFLOW = `on:
  workflow_dispatch:
    inputs:
      session: { required: false, type: string }
      reason: { required: false, type: string }
jobs: {}
`;

/** Starts a server whose main branch holds a workflow that can be dispatched. `folder` must be empty. */
export async function forgeRig(folder: string): Promise<ForgeRig> {
  const github = await startFakeGitHub({ folder: join(folder, 'served') });
  const work = workRepository(join(folder, 'work'), {
    'README.md': 'hello\n',
    '.github/workflows/orchestrator.yml': WORKFLOW,
    '.github/workflows/other.yml': 'on: push\njobs: {}\n',
  });
  git(github.gitDir, 'fetch', '--quiet', work, 'main:main');
  const sha = git(github.gitDir, 'rev-parse', 'main');
  if (!isObjectId(sha)) throw new Error('no commit');
  const said: string[] = [];
  let tokens = 0;
  const optionsOf = (grant: Partial<TokenGrant>, options: Partial<ApiOptions>): ApiOptions => {
    tokens += 1;
    return {
      apiUrl: github.apiUrl,
      graphqlUrl: github.graphqlUrl,
      repository: github.repository,
      token: github.issue(`ghs_test${tokens}`, { ...JOB, ...grant }),
      reporter: { info: (line) => said.push(line), warn: (line) => said.push(line) },
      userAgent: 'orchestrator/test',
      ...options,
      waiting: { timeoutSeconds: 5, secondMilliseconds: 1, paced: false, ...options.waiting },
    };
  };
  return {
    github,
    sha,
    said,
    forge: (grant = {}, options = {}) => {
      const all = optionsOf(grant, options);
      return forgeOver(createApi(all), { ...all, serverUrl: github.serverUrl });
    },
    api: (grant = {}, options = {}) => createApi(optionsOf(grant, options)),
    close: () => github.close(),
  };
}

/** The error that a call ends with. Throws when it ends well. */
export async function failureOf(call: Promise<unknown>): Promise<ApiError> {
  const ended = await call.then(
    () => null,
    (error: ApiError) => error,
  );
  if (ended === null) throw new Error('the call did what it should not');
  return ended;
}
