/**
 * A session on the emulated platform as people live through it: they start runs, comment, cancel; accidents happen on the way; and in the end it is
 * looked at from a fresh clone.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, expect } from '@jest/globals';
import { at, document, type Ended, orchestrator } from './command-line.js';
import { git } from './git-command.js';
import { openPlatform, type Platform } from './platform.js';
import { tempFolders } from './temp-folder.js';
import type { LiveJob, RigSettings } from './workflows/rig-settings.js';
import type { RunRecord } from './workflows/run-record.js';
import type { RigOptions } from './workflows/workflow-rig.js';

export const WORKFLOW = 'orchestrator.yml';

export interface CycleWorld {
  readonly platform: Platform;
  /** What follows when a job prints these words for the first time. */
  whenPrinted(words: string, then: (job: LiveJob) => void): void;
  dispatch(inputs?: Readonly<Record<string, string>>): Promise<readonly RunRecord[]>;
  sweep(): Promise<readonly RunRecord[]>;
  /** What failed, or everything, once more: the same run, its next attempt. */
  rerun(run: RunRecord | undefined, which: 'failed' | 'all'): Promise<readonly RunRecord[]>;
  /** A comment on an issue, and the run that it causes. */
  comment(body: string, author: string): Promise<readonly RunRecord[]>;
  /** The command line in a person's clone. */
  person(...words: readonly string[]): Ended;
  /** `status --json`, of a fresh clone. */
  status(): unknown;
  /** A fresh clone of this branch. */
  clone(branch?: string): string;
  /** REST and GraphQL requests by the jobs that made them, as `run id / job name`. */
  calls(): ReadonlyMap<string, number>;
}

const ISSUE = 7;

/** Call at the top of a suite: worlds are closed after each test, and nothing that was asked of the platform may have been wrong. */
export function cycles(): (
  files: Readonly<Record<string, string>>,
  options?: Partial<RigOptions>,
) => Promise<CycleWorld> {
  const open: CycleWorld[] = [];
  // Hooks run in the order in which they are registered: servers go before the folders that they serve.
  afterEach(async () => {
    for (const { platform } of open.splice(0)) {
      await platform.close();
      expect(platform.github.violations).toEqual([]);
    }
  });
  const folders = tempFolders();
  return async (files, options) => {
    const world = await openCycle(folders(), files, options);
    open.push(world);
    return world;
  };
}

export async function openCycle(
  folder: string,
  files: Readonly<Record<string, string>>,
  options: Partial<RigOptions> = {},
): Promise<CycleWorld> {
  const waiting: { readonly words: string; readonly then: (job: LiveJob) => void }[] = [];
  const line: RigSettings['hooks']['line'] = (job, text) => {
    options.hooks?.line?.(job, text);
    for (const one of waiting.filter(({ words }) => text.includes(words))) {
      waiting.splice(waiting.indexOf(one), 1);
      one.then(job);
    }
  };
  const platform = await openPlatform(folder, files, { ...options, hooks: { ...options.hooks, line } });
  const { github } = platform;
  let clones = 0;
  const clone = (branch = 'main'): string => {
    clones += 1;
    const place = join(folder, `clone-${clones}`);
    git(folder, 'clone', '--quiet', '--branch', branch, github.gitDir, place);
    return place;
  };
  return {
    platform,
    whenPrinted: (words, then) => void waiting.push({ words, then }),
    dispatch: (inputs = {}) => platform.drive({ workflow: WORKFLOW, inputs }),
    sweep: () => platform.drive({ workflow: WORKFLOW, event: 'schedule' }),
    rerun: (run, which) => {
      if (run === undefined) throw new Error('there is no run to run again');
      return platform.rerun(run, which);
    },
    comment: (body, author) => {
      const { id } = github.addComment({ issue: ISSUE, body, author });
      const payload = {
        action: 'created',
        issue: { number: ISSUE },
        comment: {
          id,
          body,
          user: { login: author, type: 'User' },
          created_at: new Date(Date.now() + 1000).toISOString(),
          html_url: `${github.serverUrl}/${github.repository}/issues/${ISSUE}#issuecomment-${id}`,
        },
      };
      return platform.drive({ workflow: WORKFLOW, event: 'issue_comment', payload, actor: author });
    },
    person: (...words) => orchestrator(platform.work, words),
    status: () => document(orchestrator(clone(), ['status', '--json'])),
    clone,
    calls: () => callsByJob(platform),
  };
}

function callsByJob({ github, rig }: Platform): ReadonlyMap<string, number> {
  const jobs = new Map<string, string>();
  for (const run of rig.runs)
    for (const job of run.jobs) jobs.set(job.token, `${run.id}.${run.attempt} / ${job.name}`);
  const calls = new Map<string, number>();
  for (const { operation, headers } of github.requests) {
    if (operation.startsWith('git ')) continue;
    const token = (headers['authorization'] ?? '').replace(/^(?:bearer|token) /i, '');
    const name = jobs.get(token) ?? 'nobody';
    calls.set(name, (calls.get(name) ?? 0) + 1);
  }
  return calls;
}

/** Task id to status. */
export function taskStatuses(status: unknown): Readonly<Record<string, unknown>> {
  const tasks = at(status, 'tasks');
  return Object.fromEntries(
    (Array.isArray(tasks) ? tasks : []).map((task: unknown) => [String(at(task, 'id')), at(task, 'status')]),
  );
}

/** The project's own tests, in a tree; their output when they fail. */
export function ownTests(folder: string): string {
  try {
    execFileSync(process.execPath, ['--test'], {
      cwd: folder,
      stdio: 'pipe',
      env: { PATH: process.env['PATH'] },
    });
    return 'passed';
  } catch (error) {
    return String(at(error, 'stdout'));
  }
}

/** How the attempts of each task ended, as the state branch has it. */
export function outcomes({ platform }: CycleWorld): Readonly<Record<string, readonly unknown[]>> {
  const { gitDir } = platform.github;
  const files = git(gitDir, 'ls-tree', '-r', '--name-only', 'orchestrator-state').split('\n');
  const path = files.find((name) => name.endsWith('/tasks.json'));
  const found: unknown = JSON.parse(git(gitDir, 'show', `orchestrator-state:${path}`));
  const tasks = at(found, 'tasks');
  return Object.fromEntries(
    (Array.isArray(tasks) ? tasks : []).map((task: unknown) => {
      const attempts = at(task, 'attempts');
      const ends = (Array.isArray(attempts) ? attempts : []).map((one: unknown) => at(one, 'outcome'));
      return [String(at(task, 'id')), ends];
    }),
  );
}

/** Commits of the state branch by the workflow run that made them. */
export function statePushes({ platform }: CycleWorld): ReadonlyMap<string, number> {
  const runs = git(
    platform.github.gitDir,
    'log',
    '--format=%(trailers:key=Orchestrator-Run,valueonly,separator=%x2C)',
    'orchestrator-state',
  ).split('\n');
  const pushes = new Map<string, number>();
  for (const run of runs) pushes.set(run, (pushes.get(run) ?? 0) + 1);
  return pushes;
}

/** Requests by run, and by those jobs that run agents or checks. */
export function callsByRun(world: CycleWorld): {
  readonly runs: Readonly<Record<string, number>>;
  readonly agents: number;
} {
  const runs: Record<string, number> = {};
  let agents = 0;
  for (const [job, calls] of world.calls()) {
    const run = job.split(' / ')[0] ?? '';
    runs[run] = (runs[run] ?? 0) + calls;
    if (/ (?:agent|check)$/.test(job)) agents += calls;
  }
  return { runs, agents };
}

/** Which tasks the merges on a branch were made for. */
export function mergedTasks({ platform }: CycleWorld, branch: string): readonly string[] {
  return git(
    platform.github.gitDir,
    'log',
    '--format=%(trailers:key=Orchestrator-Task,valueonly,separator=%x2C)',
    branch,
  )
    .split('\n')
    .filter(Boolean)
    .sort();
}

/** What the gate of a run saw. */
export function gateOutput(run: RunRecord | undefined): string {
  const gate = run?.jobs.find(({ name }) => name.endsWith('gate'));
  return gate?.steps.map(({ log }) => log).join('\n') ?? '';
}

/** All summaries of a run's jobs. */
export function summaries(run: RunRecord | undefined): string {
  return (run?.jobs ?? []).flatMap(({ steps }) => steps.map(({ summary }) => summary)).join('\n');
}

/** The machine of the first job with such a name goes away before our action begins. */
export function losing(...names: readonly RegExp[]): Partial<RigOptions> {
  const left = new Set(names);
  const beforeStep: NonNullable<RigOptions['hooks']>['beforeStep'] = (job, step) => {
    const name = [...left].find((one) => one.test(job.job));
    if (name === undefined || step.uses?.startsWith('actions/') !== false) return;
    left.delete(name);
    job.lose();
  };
  return { hooks: { beforeStep } };
}
