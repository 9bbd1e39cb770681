/**
 * What every attempt has in common, whoever starts its agent: how it is laid out, and how what the agent made and said becomes a report.
 */
import { copyFileSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AttemptHooks, AttemptOrder } from '../../app/ports/attempts.js';
import type { Clock, Reporter } from '../../app/ports.js';
import type { Instant, ObjectId } from '../../domain/ids.js';
import { OrchestratorError } from '../../errors.js';
import type { Report } from '../../schema/report.js';
import type { StagingLimits } from '../git/change-pack.js';
import type { Git } from '../git/git.js';
import type { AgentBinder } from './agent-bounds.js';
import { agentEnvironment, secretValues } from './agent-environment.js';
import { AgentLog, type AgentLogOptions } from './agent-log.js';
import type { ShellCommand, ShellEnd } from './agent-process.js';
import { endingOf } from './attempt-end.js';
import { type AttemptFolder, attemptVariables } from './attempt-folder.js';
import { reportOf } from './attempt-report.js';
import { type Verdict, verdictOf } from './attempt-verdict.js';
import { removeTree } from './folder-removal.js';
import { createMask, type Mask } from './log-line.js';
import { type CheckPlace, type CheckVerdicts, runChecks } from './output-check.js';
import { writeReport } from './report-folder.js';
import type { StartShell } from './shell-child.js';
import { readAgentState, readStatus, type StatusBefore } from './status-file.js';
import { hasCode, messageOf } from './system-error.js';
import { codeSourceOf, createWorkingCopy, layInputs, type WorkingCopy } from './working-copy.js';

export interface AttemptRunnerOptions {
  /** Our own bare git directory, at whose objects the bases are found; null when every attempt works in place. */
  readonly git: Git | null;
  /** Where attempts without a base work. */
  readonly root: string;
  readonly clock: Clock;
  /** Hears of folders that could not be removed. */
  readonly reporter: Reporter;
  /** The system's own unless told. */
  readonly tempFolder?: string;
  /** What agents' environments are made from; this process's unless told. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Masked in every log, beside the values that the definition names. */
  readonly secrets?: readonly string[];
  /** Who starts commands; this process unless told. */
  readonly start?: StartShell;
  /** Between SIGTERM and SIGKILL; 10 s unless told. */
  readonly graceMilliseconds?: number;
  /** The same when the attempt is stopped from outside; as `graceMilliseconds` unless told. */
  readonly stopGraceMilliseconds?: number;
  /** Bytes kept of the beginning and of the end of a log. */
  readonly log?: { readonly headBytes: number; readonly tailBytes: number };
  readonly staging?: StagingLimits;
  /** Holds agents to their share of the machine; nobody does unless told. */
  readonly binder?: AgentBinder;
}

const GRACE_MILLISECONDS = 10_000;
const STAGING: StagingLimits = { maxBytes: 512 * 1024 * 1024, maxFiles: 100_000 };
const SHOWN_LINES = 20;

/** Everything that the steps of one attempt share. */
export interface Attempt {
  readonly options: AttemptRunnerOptions;
  readonly order: AttemptOrder;
  readonly hooks: AttemptHooks;
  readonly folder: AttemptFolder;
  readonly copy: WorkingCopy | null;
  readonly work: string;
  readonly laid: ReadonlyMap<string, Uint8Array>;
  readonly mask: Mask;
  readonly log: AgentLog;
  readonly logFile: string;
  readonly startedAt: Instant;
  /** On the monotonic clock. */
  readonly began: number;
  /** On the monotonic clock. */
  readonly deadline: number;
}

/** Where the agent works, with the inputs at their places: a working copy of the base, or the root itself. */
export async function layOutWork(
  options: AttemptRunnerOptions,
  order: AttemptOrder,
  folder: AttemptFolder,
): Promise<Pick<Attempt, 'copy' | 'work' | 'laid'>> {
  if (order.baseSha === null) return { copy: null, work: options.root, laid: new Map() };
  if (options.git === null) throw new Error('Internal error: an attempt with a base needs a git directory');
  const source = await codeSourceOf(options.git);
  const copy = await createWorkingCopy(folder.work, folder.judge, source, order.baseSha);
  return { copy, work: copy.path, laid: await layInputs(copy.path, order.inputs) };
}

/** What of an attempt is there before its log is opened. */
export type LaidOut = Pick<
  Attempt,
  'options' | 'order' | 'hooks' | 'folder' | 'copy' | 'work' | 'laid' | 'startedAt' | 'began' | 'deadline'
>;

/** Opens the log of an attempt that is laid out. Whoever calls it releases the log in the end. */
export function openAttempt(laid: LaidOut): Attempt {
  const { options, order, hooks } = laid;
  const source = options.environment ?? process.env;
  const mask = createMask([
    ...(options.secrets ?? []),
    ...secretValues(source, order.agent.env),
    order.claim,
  ]);
  const logFile = order.logFile ?? join(order.reportFolder, 'agent.log');
  const log = openLog({ file: logFile, mask, line: hooks.line, ...options.log });
  return { ...laid, mask, log, logFile };
}

/** The folder is there already, but for the first task of a phase. */
function openLog(options: AgentLogOptions): AgentLog {
  try {
    return AgentLog.open(options);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
    mkdirSync(dirname(options.file), { recursive: true });
    return AgentLog.open(options);
  }
}

/** The same log under a second name: nobody writes to it any more. */
function keepLog(file: string, to: string): void {
  rmSync(to, { force: true });
  try {
    linkSync(file, to);
  } catch {
    // Another file system, or one without links.
    copyFileSync(file, to);
  }
}

/** The report of an attempt whose agent has ended, written. `before`: the status files in the copy before the agent began. */
export async function conclude(attempt: Attempt, end: ShellEnd, before: StatusBefore): Promise<Report> {
  const { folder, work, order, log } = attempt;
  const lastLines = log.lastLines(SHOWN_LINES);
  const inPlace = attempt.copy === null;
  const status = await readStatus({ file: folder.status, work, before, inPlace });
  const ending = endingOf(end, status, lastLines);
  const verdict = ending.outcome === 'succeeded' ? await verify(attempt) : null;
  log.close();
  if (attempt.logFile !== join(order.reportFolder, 'agent.log'))
    keepLog(attempt.logFile, join(order.reportFolder, 'agent.log'));
  const agentState = await readAgentState(work, `${order.task.id}#${order.attempt}`);
  const report = reportOf({
    order,
    agentState,
    end,
    ending,
    verdict,
    mask: attempt.mask,
    startedAt: attempt.startedAt,
    completedAt: attempt.options.clock.now(),
    milliseconds: attempt.options.clock.monotonic() - attempt.began,
  });
  return writeReport(order.reportFolder, report, verdict?.pack ?? null, order.claim);
}

/** A command in the environment that the contract promises. */
export function shellCommand(attempt: Attempt, command: string, cwd: string, outputs: string): ShellCommand {
  const { options, order, hooks, folder, log } = attempt;
  const bound = order.bounds === undefined ? null : (options.binder?.bind(order.bounds) ?? null);
  return {
    command: `${bound?.prefix ?? ''}${command}`,
    ended: bound?.release,
    cwd,
    env: agentEnvironment(options.environment ?? process.env, order.agent.env, {
      ...attemptVariables(order, folder),
      ...bound?.env,
      ORCHESTRATOR_OUTPUTS: outputs,
    }),
    start: options.start,
    marker: markerOf(folder),
    timeLimitMilliseconds: attempt.deadline - options.clock.monotonic(),
    graceMilliseconds: options.graceMilliseconds ?? GRACE_MILLISECONDS,
    stopGraceMilliseconds: options.stopGraceMilliseconds,
    signal: hooks.signal,
    stdout: log.stream(),
    stderr: log.stream(),
  };
}

/** What only this attempt's processes have in their environment: the folder's name is drawn at random. */
export function markerOf(folder: AttemptFolder): string {
  return `ORCHESTRATOR_PROMPT=${folder.prompt}`;
}

async function verify(attempt: Attempt): Promise<Verdict> {
  const { order, folder, copy, work, laid, options } = attempt;
  const commands = order.task.outputs.flatMap((output) => (output.kind === 'check' ? [output.command] : []));
  const check = async (place: CheckPlace, tree: ObjectId | null): Promise<CheckVerdicts> =>
    await runChecks({
      commands,
      tree,
      log: attempt.log,
      shellCommand: (command) => shellCommand(attempt, command, place.cwd, place.outputs),
    });
  return await verdictOf({
    order,
    folder,
    copy,
    work,
    laid,
    staging: options.staging ?? STAGING,
    check: commands.length === 0 || attempt.hooks.separateChecks === true ? null : check,
  });
}

/** Removes a folder of ours; one that resists is told about, and stays. */
export async function discard(folder: string, reporter: Reporter): Promise<void> {
  try {
    await removeTree(folder);
  } catch (error) {
    reporter.warn(`${folder} could not be removed: ${messageOf(error)}`);
  }
}

/** Names the faults of the machine that people can do something about. */
export function brokenMachine(error: unknown): unknown {
  if (error instanceof OrchestratorError) return error;
  if (hasCode(error, 'ENOSPC') || hasCode(error, 'EDQUOT'))
    return new OrchestratorError(
      'DISK_FULL',
      messageOf(error),
      'Free some space and run the same command again.',
      {
        cause: error,
      },
    );
  if (['EROFS', 'EACCES', 'EPERM'].some((code) => hasCode(error, code)))
    return new OrchestratorError('WRITE_REFUSED', messageOf(error), 'Check the rights on that folder.', {
      cause: error,
    });
  return error;
}
