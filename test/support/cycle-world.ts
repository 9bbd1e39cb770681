/**
 * A session on the emulated platform as people live through it: they start runs, comment, cancel; accidents happen on the way; and in the end it is
 * looked at from a fresh clone.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { at, document, type Ended, orchestrator } from './command-line.js';
import { git } from './git-command.js';
import { openPlatform, type Platform } from './platform.js';
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
