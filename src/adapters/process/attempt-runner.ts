/**
 * Executes one attempt from its order to its report folder: lay out, run, read what the agent says, verify what it made, write the
 * report. It decides nothing about the task; its report is a claim like any other.
 */
import { tmpdir } from 'node:os';
import type { AttemptHooks, AttemptOrder, AttemptRunner } from '../../app/ports/attempts.js';
import type { Report } from '../../schema/report.js';
import { runInGroup } from './agent-process.js';
import { type AttemptFolder, createAttemptFolder } from './attempt-folder.js';
import { reportOfNothing, saidSoFar } from './attempt-report.js';
import {
  type Attempt,
  type AttemptRunnerOptions,
  brokenMachine,
  conclude,
  discard,
  type LaidOut,
  layOutWork,
  markerOf,
  openAttempt,
  shellCommand,
} from './attempt-work.js';
import { emptyReportFolder, writeReport } from './report-folder.js';
import { statusBefore, statusLook, statusPlaces } from './status-file.js';

export type { AttemptRunnerOptions };

/** An `AttemptRunner` over child processes and throw-away repositories. */
export function createAttemptRunner(options: AttemptRunnerOptions): AttemptRunner {
  return {
    giveBack: async (order, details) => {
      emptyReportFolder(order.reportFolder);
      writeReport(order.reportFolder, reportOfNothing(order, details), null, order.claim);
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

async function runAttempt(
  options: AttemptRunnerOptions,
  order: AttemptOrder,
  hooks: AttemptHooks,
): Promise<Report> {
  emptyReportFolder(order.reportFolder);
  const folder = createAttemptFolder(options.tempFolder ?? tmpdir(), order);
  try {
    const attempt = openAttempt(await layOut(options, order, hooks, folder));
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

async function layOut(
  options: AttemptRunnerOptions,
  order: AttemptOrder,
  hooks: AttemptHooks,
  folder: AttemptFolder,
): Promise<LaidOut> {
  const { copy, work, laid } = await layOutWork(options, order, folder);
  const began = options.clock.monotonic();
  const startedAt = options.clock.now();
  const deadline = began + (order.deadline - startedAt) * 1000;
  return { options, order, hooks, folder, copy, work, laid, startedAt, began, deadline };
}

async function execute(attempt: Attempt): Promise<Report> {
  const { folder, work, order } = attempt;
  const before = statusBefore(work, statusPlaces(order));
  attempt.hooks.started?.(markerOf(folder));
  const look = statusLook({ file: folder.status, work, before, inPlace: attempt.copy === null });
  attempt.hooks.watch?.(async () => {
    const said = await look();
    return said === null ? null : saidSoFar(said, attempt.mask);
  });
  const end = await runInGroup(shellCommand(attempt, order.agent.run, work, folder.outputs));
  return conclude(attempt, end, before);
}
