/**
 * Runs the `check` commands of a task in a fresh copy of the candidate tree, never in the folder that the agent worked in, so that
 * nothing but what would be merged can make a check pass. Without a base there is no tree: then the check runs in place.
 */
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { InputFile } from '../../app/ports/attempts.js';
import type { OutputPlace } from '../../app/ports/checks.js';
import type { ObjectId } from '../../domain/ids.js';
import type { Report } from '../../schema/report.js';
import type { AgentLog } from './agent-log.js';
import { runInGroup, type ShellCommand, type ShellEnd } from './agent-process.js';
import { workspaceFolder } from './declared-outputs.js';
import { inspect } from './plain-files.js';
import { type CodeSource, createWorkingCopy, layInputs } from './working-copy.js';

/** Where checks run, and with which outputs at hand. */
export interface CheckPlace {
  readonly cwd: string;
  /** `$ORCHESTRATOR_OUTPUTS` of the check. */
  readonly outputs: string;
}

export interface FreshCopyOrder {
  /** Below which the copy is made. */
  readonly folder: string;
  readonly source: CodeSource;
  readonly commit: ObjectId;
  readonly inputs: readonly InputFile[];
  readonly taskId: string;
  /** Folder with the collected outputs. */
  readonly collected: string;
  readonly outputs: readonly LaidOutput[];
}

/** A collected output, and where the agent had it; null where nobody told: then it lies wherever a check may look for it. */
export interface LaidOutput {
  readonly path: string;
  readonly place: OutputPlace | null;
}

/** The candidate tree with inputs and collected outputs where the agent had them. */
export async function freshCopy(order: FreshCopyOrder): Promise<CheckPlace> {
  const place: CheckPlace = {
    cwd: join(order.folder, 'check'),
    outputs: join(order.folder, 'check-outputs'),
  };
  await createWorkingCopy(place.cwd, join(order.folder, 'check-judge'), order.source, order.commit);
  await layInputs(place.cwd, order.inputs);
  await layOutputs(place, order);
  return place;
}

/** All that was collected goes into the check's outputs folder, and to where the agent had it. */
export async function layOutputs(
  place: CheckPlace,
  { collected, outputs, taskId }: Pick<FreshCopyOrder, 'collected' | 'outputs' | 'taskId'>,
): Promise<void> {
  await mkdir(place.outputs, { recursive: true });
  for (const { path, place: had } of outputs) {
    const from = join(collected, path);
    await lay(from, place.outputs, path);
    if (had === 'workspace' || had === null) await lay(from, place.cwd, `${workspaceFolder(taskId)}/${path}`);
    if (had === 'copy' || had === null) await lay(from, place.cwd, path);
  }
}

/** Leaves alone what is there already. */
async function lay(from: string, root: string, path: string): Promise<void> {
  if (inspect(root, path).kind !== 'absent') return;
  await mkdir(dirname(join(root, path)), { recursive: true });
  await copyFile(from, join(root, path));
}

export interface CheckRun {
  readonly commands: readonly string[];
  /** How a command is run: where, with which environment, until when. Asked anew for each. */
  readonly shellCommand: (command: string) => ShellCommand;
  readonly log: AgentLog;
  /** What the verdicts are bound to; null when the checks run in place. */
  readonly tree: ObjectId | null;
}

/** A command that did not pass, and the end of what it printed. */
export interface CheckFailure {
  readonly command: string;
  /** How it ended, in words. */
  readonly end: string;
  readonly lastLines: readonly string[];
}

export interface CheckVerdicts {
  readonly checks: Report['checks'];
  readonly failures: readonly CheckFailure[];
  /** The deadline or the caller ended a check. */
  readonly stopped: 'timed_out' | 'cancelled' | null;
}

const SHOWN_LINES = 20;

/** Runs every check, one after the other, whatever became of those before it. */
export async function runChecks(run: CheckRun): Promise<CheckVerdicts> {
  const checks: Report['checks'] = [];
  const failures: CheckFailure[] = [];
  for (const command of run.commands) {
    run.log.startSection();
    run.log.note(`check: ${command}`);
    run.log.startSection();
    const end = await runInGroup(run.shellCommand(command));
    checks.push({ command, exit_code: end.exitCode ?? -1, tree: run.tree });
    if (end.cause === 'exit' && end.exitCode === 0) continue;
    failures.push({ command, end: endText(end), lastLines: run.log.lastLines(SHOWN_LINES) });
    if (end.cause === 'deadline') return { checks, failures, stopped: 'timed_out' };
    if (end.cause === 'abort') return { checks, failures, stopped: 'cancelled' };
  }
  return { checks, failures, stopped: null };
}

/** A failure as a reason against the attempt. */
export function failureText({ command, end, lastLines }: CheckFailure): string {
  return [`Check failed (${end}): ${command}`, ...lastLines].join('\n');
}

function endText(end: ShellEnd): string {
  if (end.cause === 'deadline') return 'deadline passed';
  if (end.cause === 'abort') return 'stopped from outside';
  if (end.cause === 'unstartable') return end.message ?? 'could not be started';
  return end.exitCode === null ? `signal ${end.signal ?? 'unknown'}` : `exit code ${end.exitCode}`;
}
