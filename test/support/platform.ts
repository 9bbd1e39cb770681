/**
 * The whole platform for tests: workflows on the rig, REST and git on the fake server, artifacts on the fake results service, all on one bare
 * repository and with one set of tokens. Starts of workflows over the API become runs of the rig. A test rig, not a product.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { git, workRepository } from './git-command.js';
import { type FakeGitHub, startFakeGitHub } from './github/fake-github.js';
import type { FakeJob, FakeRun, TokenGrant } from './github/world.js';
import { type ResultsService, runtimeToken, serveResults } from './results-service.js';
import { type RunRecord, runLog } from './workflows/run-record.js';
import type { RigOptions, RunHandle, RunOrder } from './workflows/workflow-rig.js';
import { WorkflowRig } from './workflows/workflow-rig.js';

export interface Platform {
  readonly github: FakeGitHub;
  readonly results: ResultsService;
  readonly rig: WorkflowRig;
  /** A clone of the repository, as a person has it. */
  readonly work: string;
  /** Token of a person who may do everything. */
  readonly person: string;
  /** Decides the fate of each request to the API and to git. */
  fault: FakeGitHub['fault'];
  /** Runs a workflow, and everything that it starts; answers with all runs that ended since. */
  drive(order: RunOrder): Promise<readonly RunRecord[]>;
  /** Runs what failed in it again, or all of it, and everything that this starts. */
  rerun(run: RunRecord, which: 'failed' | 'all'): Promise<readonly RunRecord[]>;
  /** Logs of everything that has run so far. */
  log(): string;
  close(): Promise<void>;
}

/** What callers write for the repository of the action. */
export const OUR_SLUG = 'OWNER/orchestrator';
export const SLUG = 'octo/factory';
const QUICK = { interrupt: 7500, terminate: 2500, linger: 300 };

/** `files`: of the first commit. */
export async function openPlatform(
  folder: string,
  files: Readonly<Record<string, string>>,
  options: Partial<RigOptions> = {},
): Promise<Platform> {
  mkdirSync(folder, { recursive: true });
  const github = await startFakeGitHub({ folder: join(folder, 'server') });
  const results = await serveResults();
  const person = github.issue('ghp_person', { login: 'octocat', kind: 'user', permissions: EVERYTHING });
  const work = workRepository(join(folder, 'work'), files);
  git(work, 'remote', 'add', 'origin', github.gitDir);
  // Fetched from there: a push that this process waits for cannot be served by this process, and the server's rules are for what comes later.
  git(github.gitDir, 'fetch', '--quiet', work, 'main:main');
  const rig = new WorkflowRig({
    scratch: folder,
    slug: SLUG,
    repository: github.gitDir,
    remoteUrl: github.gitUrl,
    serverUrl: github.serverUrl,
    apiUrl: github.apiUrl,
    graphqlUrl: github.graphqlUrl,
    resultsUrl: results.environment('1', '1').ACTIONS_RESULTS_URL,
    tokenFor: (permissions, { jobId }) => issueFor(github, `ghs_${jobId.replaceAll('-', '')}`, permissions),
    runtimeTokenFor: ({ run, jobId }) => runtimeToken(run, jobId),
    node24: process.env['NODE_24'] ?? process.execPath,
    waits: QUICK,
    ...options,
    actions: { [OUR_SLUG]: process.cwd(), ...options.actions },
  });
  const ended: RunRecord[] = [];
  const started = (order: RunOrder, known: FakeRun | undefined): void =>
    follow({ github, rig, ended }, order, known);
  const ends = async (start: () => void): Promise<readonly RunRecord[]> => {
    const before = ended.length;
    start();
    await rig.idle();
    return ended.slice(before);
  };
  github.onDispatch = ({ file, ref, inputs, runId, actor }) => {
    const order = { workflow: file, ref, inputs, id: String(runId), actor, event: 'workflow_dispatch' };
    started(order, github.world.runs.get(runId));
  };
  const platform: Platform = {
    github,
    results,
    rig,
    work,
    person,
    fault: () => 'none',
    drive: (order) => ends(() => started(order, undefined)),
    rerun: (run, which) =>
      ends(() => {
        const known = github.world.runs.get(Number(run.id));
        if (known !== undefined) live({ github, rig, ended }, known, rig.startRerun(run, which));
      }),
    log: () => ended.map(runLog).join('\n\n'),
    close: async () => {
      await rig.idle();
      await github.close();
      await results.close();
    },
  };
  github.fault = (request) => {
    listArtifacts(github, results);
    return platform.fault(request);
  };
  return platform;
}

const EVERYTHING = {
  contents: 'write',
  actions: 'write',
  statuses: 'write',
  'pull-requests': 'write',
  issues: 'write',
} as const;

function issueFor(github: FakeGitHub, token: string, permissions: Readonly<Record<string, unknown>>): string {
  const granted = Object.entries(permissions).flatMap(([name, access]) =>
    access === 'read' || access === 'write' ? [[name, access] as const] : [],
  );
  const grant: TokenGrant = {
    login: 'github-actions[bot]',
    kind: 'bot',
    permissions: Object.fromEntries(granted),
  };
  return github.issue(token, grant);
}

interface Following {
  readonly github: FakeGitHub;
  readonly rig: WorkflowRig;
  readonly ended: RunRecord[];
}

/** Starts a run and keeps what the API says of it in step: its jobs as they end, and its own end. */
function follow(following: Following, order: RunOrder, known: FakeRun | undefined): void {
  const file = order.workflow.split('/').at(-1) ?? order.workflow;
  const ref = order.ref ?? 'refs/heads/main';
  const facts = { event: order.event ?? 'workflow_dispatch', file, ref, sha: '0'.repeat(40) };
  const run = known ?? following.github.addRun(facts);
  live(following, run, following.rig.start({ ...order, id: String(run.id) }));
}

function live({ github, rig, ended }: Following, known: FakeRun, handle: RunHandle): void {
  const { attempt } = handle;
  const jobs = new LiveJobs(rig, handle.id);
  const run: FakeRun = { ...known, attempt, status: 'in_progress', conclusion: null, jobs };
  github.world.runs.set(run.id, run);
  void handle.finished.then((record) => {
    run.status = 'completed';
    run.conclusion = record.conclusion;
    ended.push(record);
  });
}

/** Jobs of a run of the rig, as the API lists them: those that were not run again belong to the next attempt as well. */
class LiveJobs extends Map<number, FakeJob[]> {
  readonly #rig: WorkflowRig;
  readonly #id: string;

  constructor(rig: WorkflowRig, id: string) {
    super();
    this.#rig = rig;
    this.#id = id;
  }

  override get(attempt: number): FakeJob[] {
    const handle = this.#rig.runs.find((run) => run.id === this.#id && run.attempt === attempt);
    return (handle?.jobs ?? []).map(({ name, conclusion }, index) => ({
      id: index + 1,
      name,
      status: 'completed',
      conclusion,
    }));
  }
}

/** What the results service holds is what the API lists. */
function listArtifacts(github: FakeGitHub, results: ResultsService): void {
  const known = new Map(github.world.artifacts.map((artifact) => [artifact.id, artifact]));
  for (const { id, run, name, bytes, expired, createdAt } of results.artifacts()) {
    const listed = known.get(id);
    if (listed === undefined)
      github.world.artifacts.push({
        id,
        run: Number(run),
        name,
        bytes,
        expired,
        // The results service knows milliseconds, the API does not.
        createdAt: createdAt.replace(/\.\d+Z$/, 'Z'),
      });
    else listed.expired = expired;
  }
}
