/** What a test reads after (or while) a workflow runs. */
import type { JsonObject } from './json.js';
import type { Annotation } from './log-reader.js';
import type { Permissions } from './permissions.js';

export type Result = 'success' | 'failure' | 'cancelled' | 'skipped';

export interface StepRecord {
  readonly id: string;
  readonly name: string;
  /** What it uses, such as `actions/checkout@v6`; null for scripts. */
  readonly uses: string | null;
  readonly phase: 'main' | 'post';
  /** Before `continue-on-error`. */
  readonly outcome: Result;
  readonly conclusion: Result;
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: string;
  readonly summary: string;
}

export interface JobRecord {
  /** Tells the legs of all levels apart: `orchestrate[0]/agent[2]`. The same in every attempt. */
  readonly key: string;
  /** As in its workflow file. */
  readonly id: string;
  /** As shown: `orchestrate / leg 3 / agent`. */
  readonly name: string;
  readonly conclusion: Result;
  /** What `needs` sees: success when the job may fail. */
  readonly result: Result;
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly StepRecord[];
  readonly annotations: readonly Annotation[];
  readonly permissions: Permissions;
  readonly token: string;
  readonly runsOn: readonly string[];
  readonly environment: string | null;
  readonly matrix: JsonObject;
  readonly log: string;
  /** Attempt in which it ran; smaller than the run's when it was not run again. */
  readonly attempt: number;
  readonly startedAt: string;
  readonly completedAt: string;
}

export interface RunRecord {
  readonly id: string;
  readonly attempt: number;
  /** Path of the workflow file. */
  readonly workflow: string;
  readonly event: string;
  readonly ref: string;
  readonly sha: string;
  readonly conclusion: Result | 'startup_failure';
  readonly jobs: readonly JobRecord[];
  /** What is wrong with the workflow itself, or with a matrix, a condition, a group. */
  readonly errors: readonly string[];
}

/** All of a run for people who look for the reason of a failing test. */
export function runLog(run: RunRecord): string {
  const lines = [`run ${run.id} attempt ${run.attempt} of ${run.workflow} (${run.event}): ${run.conclusion}`];
  for (const error of run.errors) lines.push(`  error: ${error}`);
  for (const job of run.jobs) {
    lines.push(`== ${job.name}: ${job.conclusion}${job.attempt < run.attempt ? ' (not run again)' : ''}`);
    for (const step of job.steps) {
      lines.push(`  -- ${step.name}: ${step.conclusion}`);
      for (const line of step.log.split('\n').filter(Boolean)) lines.push(`     ${line}`);
    }
    for (const [name, value] of Object.entries(job.outputs))
      lines.push(`  output ${name}=${value.slice(0, 200)}`);
  }
  return lines.join('\n');
}
