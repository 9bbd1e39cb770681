/**
 * Steps of the action on machines of their own, without the workflows around them: each machine has a shallow clone without credentials and all that
 * the runner tells a step of a run of the fake platform.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { git, workRepository } from './git-command.js';
import { type FakeGitHub, startFakeGitHub } from './github/fake-github.js';
import type { Access } from './github/world.js';
import { type ResultsService, serveResults } from './results-service.js';
import { type RunningStep, type StepEnded, startWorkflowStep } from './workflow-step.js';

export interface ActionMachines {
  readonly github: FakeGitHub;
  readonly results: ResultsService;
  /** Id of the run that all of them work for. */
  readonly run: string;
  /** A machine for a job, with what `checkout` leaves there. */
  machine(job: string): Machine;
  close(): Promise<void>;
}

export interface Machine {
  /** Starts one step of its job. */
  start(inputs: Readonly<Record<string, string>>, env?: NodeJS.ProcessEnv): RunningStep;
  step(inputs: Readonly<Record<string, string>>, env?: NodeJS.ProcessEnv): Promise<StepEnded>;
}

const RUN = { event: 'workflow_dispatch', file: 'orchestrator.yml', ref: 'refs/heads/main' };
const WRITES: Readonly<Record<string, Access>> = {
  actions: 'write',
  contents: 'write',
  'pull-requests': 'write',
  statuses: 'write',
};

/** `files`: of the first commit. */
export async function openActionMachines(
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<ActionMachines> {
  mkdirSync(folder, { recursive: true });
  const github = await startFakeGitHub({ folder: join(folder, 'server') });
  const results = await serveResults();
  const work = workRepository(join(folder, 'work'), files);
  git(github.gitDir, 'fetch', '--quiet', work, 'main:main');
  const sha = git(work, 'rev-parse', 'HEAD');
  const { id } = github.addRun({ ...RUN, sha });
  const token = github.issue('ghs_write', { login: 'github-actions[bot]', kind: 'bot', permissions: WRITES });
  const reader = github.issue('ghs_read', {
    login: 'github-actions[bot]',
    kind: 'bot',
    permissions: { contents: 'read' },
  });
  const surroundings = {
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: github.apiUrl,
    GITHUB_EVENT_NAME: RUN.event,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_REF: RUN.ref,
    GITHUB_REPOSITORY: github.repository,
    GITHUB_RUN_ID: String(id),
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_SHA: sha,
    GITHUB_WORKFLOW_REF: `${github.repository}/.github/workflows/${RUN.file}@${RUN.ref}`,
  };
  return {
    github,
    results,
    run: String(id),
    machine: (job) => {
      const workspace = join(folder, 'machines', job, 'workspace');
      git('/', 'clone', '--quiet', '--depth=1', `file://${github.gitDir}`, workspace);
      git(workspace, 'remote', 'set-url', 'origin', github.gitUrl);
      const start = (inputs: Readonly<Record<string, string>>, env: NodeJS.ProcessEnv = {}): RunningStep =>
        startWorkflowStep({
          workspace,
          temp: join(folder, 'machines', job, 'temp'),
          inputs: { 'github-token': inputs['command'] === 'agent' ? reader : token, ...inputs },
          attempt: '1',
          env: { ...surroundings, ...results.environment(String(id), job), ...env },
        });
      return { start, step: (inputs, env) => start(inputs, env).ended };
    },
    close: async () => {
      await github.close();
      await results.close();
    },
  };
}
