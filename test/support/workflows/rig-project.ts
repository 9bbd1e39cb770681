/** A repository with workflow files and a rig that runs them, gone after the test. */
import { join } from 'node:path';
import { bareRepository, git, workRepository } from '../git-command.js';
import { tempFolders } from '../temp-folder.js';
import type { JobRecord, RunRecord, StepRecord } from './run-record.js';
import { runLog } from './run-record.js';
import { type RigOptions, WorkflowRig } from './workflow-rig.js';

export interface RigProject {
  readonly rig: WorkflowRig;
  /** The origin. */
  readonly bare: string;
  /** A clone of it. */
  readonly work: string;
}

/** Waits that a test has time for. */
export const QUICK = { interrupt: 150, terminate: 150, linger: 300 };

export type ProjectRig = (
  files: Readonly<Record<string, string>>,
  options?: Partial<RigOptions>,
) => RigProject;

/** Call at the top of a suite. Names without a slash are workflow files. */
export function rigProjects(): ProjectRig {
  const folders = tempFolders();
  return (files, options = {}) => {
    const folder = folders();
    const bare = bareRepository(join(folder, 'origin.git'));
    const placed = Object.entries(files).map(([name, text]) => [
      name.includes('/') ? name : `.github/workflows/${name}`,
      text,
    ]);
    const work = workRepository(join(folder, 'work'), Object.fromEntries(placed));
    git(work, 'remote', 'add', 'origin', bare);
    git(work, 'push', '--quiet', 'origin', 'main');
    const rig = new WorkflowRig({ scratch: folder, repository: bare, waits: QUICK, ...options });
    return { rig, bare, work };
  };
}

/** Throws with the whole log when the run has no such job. */
export function jobOf(run: RunRecord, name: string): JobRecord {
  const job = run.jobs.find((one) => one.name === name);
  if (job === undefined) throw new Error(`there is no job ${name} in\n${runLog(run)}`);
  return job;
}

export function stepOf(run: RunRecord, job: string, step: string): StepRecord {
  const found = jobOf(run, job).steps.find(({ name }) => name === step);
  if (found === undefined) throw new Error(`there is no step ${step} of ${job} in\n${runLog(run)}`);
  return found;
}

/** Conclusions by job name. */
export function conclusions(run: RunRecord): Readonly<Record<string, string>> {
  return Object.fromEntries(run.jobs.map(({ name, conclusion }) => [name, conclusion]));
}

/** Lines that the steps of a job printed themselves. */
export function printed(run: RunRecord, job: string): readonly string[] {
  return jobOf(run, job).steps.flatMap(({ log }) =>
    log
      .replace(/##\[group\]Run [\s\S]*?##\[endgroup\]/g, '')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('##[')),
  );
}
