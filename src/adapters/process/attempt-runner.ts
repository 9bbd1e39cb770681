/**
 * Executes one attempt from its order to its report folder: lay out, run, read what the agent says, verify what it made, write the
 * report. It decides nothing about the task; its report is a claim like any other.
 */
import { copyFileSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AttemptHooks, AttemptOrder, AttemptRunner, Clock, Reporter } from '../../app/ports.js';
import type { Instant, ObjectId } from '../../domain/ids.js';
import { OrchestratorError } from '../../errors.js';
import type { Report } from '../../schema/report.js';
import type { StagingLimits } from '../git/change-pack.js';
import type { Git } from '../git/git.js';
import { agentEnvironment, secretValues } from './agent-environment.js';
import { AgentLog, type AgentLogOptions } from './agent-log.js';
import { runInGroup, type ShellCommand } from './agent-process.js';
import { endingOf } from './attempt-end.js';
import { type AttemptFolder, attemptVariables, createAttemptFolder } from './attempt-folder.js';
import { reportOf, reportOfNothing } from './attempt-report.js';
import { type Verdict, verdictOf } from './attempt-verdict.js';
import { removeTree } from './folder-removal.js';
import { createMask, type Mask } from './log-line.js';
import { type CheckPlace, type CheckVerdicts, runChecks } from './output-check.js';
import { emptyReportFolder, writeReport } from './report-folder.js';
import { fingerprint, ROOT_STATUS, readStatus } from './status-file.js';
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
  /** Between SIGTERM and SIGKILL; 10 s unless told. */
  readonly graceMilliseconds?: number;
  /** The same when the attempt is stopped from outside; as `graceMilliseconds` unless told. */
  readonly stopGraceMilliseconds?: number;
  /** Bytes kept of the beginning and of the end of a log. */
  readonly log?: { readonly headBytes: number; readonly tailBytes: number };
  readonly staging?: StagingLimits;
}

const GRACE_MILLISECONDS = 10_000;
const STAGING: StagingLimits = { maxBytes: 512 * 1024 * 1024, maxFiles: 100_000 };
const SHOWN_LINES = 20;

/** An `AttemptRunner` over child processes and throw-away repositories. */
export function createAttemptRunner(options: AttemptRunnerOptions): AttemptRunner {
  return {
    giveBack: async (order, details) => {
      emptyReportFolder(order.reportFolder);
      writeReport(order.reportFolder, reportOfNothing(order, details), null);
    },
    run: async (order, hooks) => {
      try {
        return await runAttempt(options, order, hooks);
      } catch (error) {
        throw brokenMachine(error);
      }
    },
  };
}

/** Everything that the steps of one attempt share. */
interface Attempt {
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

async function runAttempt(
  options: AttemptRunnerOptions,
  order: AttemptOrder,
  hooks: AttemptHooks,
): Promise<Report> {
  emptyReportFolder(order.reportFolder);
  const folder = createAttemptFolder(options.tempFolder ?? tmpdir(), order);
  try {
    const attempt = await prepare(options, order, hooks, folder);
    try {
      return await execute(attempt);
    } finally {
      attempt.log.release();
    }
  } finally {
    // A working copy is large: many of them are not kept for later.
    if (hooks.leaveFolder !== true || order.baseSha !== null) await discard(folder.top, options.reporter);
  }
}

async function prepare(
  options: AttemptRunnerOptions,
  order: AttemptOrder,
  hooks: AttemptHooks,
  folder: AttemptFolder,
): Promise<Attempt> {
  const copy = await workingCopy(options, order, folder);
  const laid = copy === null ? new Map<string, Uint8Array>() : await layInputs(copy.path, order.inputs);
  const source = options.environment ?? process.env;
  const mask = createMask([
    ...(options.secrets ?? []),
    ...secretValues(source, order.agent.env),
    order.claim,
  ]);
  const logFile = order.logFile ?? join(order.reportFolder, 'agent.log');
  const began = options.clock.monotonic();
  const startedAt = options.clock.now();
  return {
    options,
    order,
    hooks,
    folder,
    copy,
    work: copy?.path ?? options.root,
    laid,
    mask,
    log: openLog({ file: logFile, mask, line: hooks.line, ...options.log }),
    logFile,
    startedAt,
    began,
    deadline: began + (order.deadline - startedAt) * 1000,
  };
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

async function workingCopy(
  options: AttemptRunnerOptions,
  order: AttemptOrder,
  folder: AttemptFolder,
): Promise<WorkingCopy | null> {
  if (order.baseSha === null) return null;
  if (options.git === null) throw new Error('Internal error: an attempt with a base needs a git directory');
  return await createWorkingCopy(folder.work, folder.judge, await codeSourceOf(options.git), order.baseSha);
}

async function execute(attempt: Attempt): Promise<Report> {
  const { folder, work, order, log } = attempt;
  const rootBefore = fingerprint(join(work, ROOT_STATUS));
  attempt.hooks.started?.(markerOf(folder));
  const end = await runInGroup(shellCommand(attempt, order.agent.run, work, folder.outputs));
  const lastLines = log.lastLines(SHOWN_LINES);
  const inPlace = attempt.copy === null;
  const status = await readStatus({ file: folder.status, work, rootBefore, inPlace });
  const ending = endingOf(end, status, lastLines);
  const verdict = ending.outcome === 'succeeded' ? await verify(attempt) : null;
  log.close();
  if (attempt.logFile !== join(order.reportFolder, 'agent.log'))
    keepLog(attempt.logFile, join(order.reportFolder, 'agent.log'));
  const report = reportOf({
    order,
    end,
    ending,
    verdict,
    mask: attempt.mask,
    startedAt: attempt.startedAt,
    completedAt: attempt.options.clock.now(),
    milliseconds: attempt.options.clock.monotonic() - attempt.began,
  });
  return writeReport(order.reportFolder, report, verdict?.pack ?? null);
}

function shellCommand(attempt: Attempt, command: string, cwd: string, outputs: string): ShellCommand {
  const { options, order, hooks, folder, log } = attempt;
  return {
    command,
    cwd,
    env: agentEnvironment(options.environment ?? process.env, order.agent.env, {
      ...attemptVariables(order, folder),
      ORCHESTRATOR_OUTPUTS: outputs,
    }),
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
function markerOf(folder: AttemptFolder): string {
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
    check: commands.length === 0 ? null : check,
  });
}

async function discard(folder: string, reporter: Reporter): Promise<void> {
  try {
    await removeTree(folder);
  } catch (error) {
    reporter.warn(`${folder} could not be removed: ${messageOf(error)}`);
  }
}

/** Names the faults of the machine that people can do something about. */
function brokenMachine(error: unknown): unknown {
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
