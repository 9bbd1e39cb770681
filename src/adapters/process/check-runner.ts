/**
 * Runs the check commands of one attempt away from the machine that its agent had: a fresh copy of the candidate tree, the inputs and outputs of the
 * attempt, the environment that an agent gets. What the checks do is never a throw.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AttemptHooks } from '../../app/ports/attempts.js';
import type { CheckOrder, CheckRunner } from '../../app/ports/checks.js';
import { CHECK_DETAILS, CHECK_SCHEMA, type CheckVerdict } from '../../schema/check-verdict.js';
import { claimKey } from '../../schema/claim-key.js';
import { createAttemptFolder } from './attempt-folder.js';
import {
  type Attempt,
  type AttemptRunnerOptions,
  brokenMachine,
  discard,
  openAttempt,
  shellCommand,
} from './attempt-work.js';
import {
  type CheckFailure,
  type CheckPlace,
  type CheckVerdicts,
  freshCopy,
  layOutputs,
  runChecks,
} from './output-check.js';
import { OUTPUTS } from './report-folder.js';
import { emptyVerdictFolder, writeVerdict } from './verdict-folder.js';
import { codeSourceOf } from './working-copy.js';

/** A `CheckRunner` over child processes and throw-away repositories. */
export function createCheckRunner(options: AttemptRunnerOptions): CheckRunner {
  return {
    run: async (check, hooks) => {
      try {
        return await runCheck(options, check, hooks);
      } catch (error) {
        throw brokenMachine(error);
      }
    },
  };
}

async function runCheck(
  options: AttemptRunnerOptions,
  check: CheckOrder,
  hooks: AttemptHooks,
): Promise<CheckVerdict | null> {
  const logFile = emptyVerdictFolder(check.order.reportFolder);
  const order = { ...check.order, logFile };
  const folder = createAttemptFolder(options.tempFolder ?? tmpdir(), order);
  try {
    const place = await layOut(options, check, folder.top);
    const began = options.clock.monotonic();
    const startedAt = options.clock.now();
    const deadline = began + (order.deadline - startedAt) * 1000;
    const laid = { copy: null, work: place.cwd, laid: new Map() };
    const attempt = openAttempt({ options, order, hooks, folder, ...laid, startedAt, began, deadline });
    try {
      return concluded(check, await runIn(attempt, check, place));
    } finally {
      attempt.log.release();
    }
  } finally {
    await discard(folder.top, options.reporter);
  }
}

/** Where the attempt worked in place, so do its checks. */
async function layOut(options: AttemptRunnerOptions, check: CheckOrder, top: string): Promise<CheckPlace> {
  const { order, commit } = check;
  const outputs = { collected: join(check.report, OUTPUTS), outputs: check.outputs, taskId: order.task.id };
  if (commit === null) {
    const place = { cwd: options.root, outputs: join(top, 'check-outputs') };
    await layOutputs(place, outputs);
    return place;
  }
  if (options.git === null) throw new Error('Internal error: a check of a commit needs a git directory');
  return freshCopy({
    folder: join(top, 'attempt'),
    source: await codeSourceOf(options.git),
    commit,
    inputs: order.inputs,
    ...outputs,
  });
}

async function runIn(
  attempt: Attempt,
  { commands, tree }: CheckOrder,
  place: CheckPlace,
): Promise<CheckVerdicts> {
  const ran = await runChecks({
    commands,
    tree,
    log: attempt.log,
    shellCommand: (command) => shellCommand(attempt, command, place.cwd, place.outputs),
  });
  attempt.log.close();
  return ran;
}

/** Somebody else's stop says nothing about the work. */
function concluded({ order, ownDeadline, tree }: CheckOrder, ran: CheckVerdicts): CheckVerdict | null {
  if (ran.stopped === 'cancelled' || (ran.stopped === 'timed_out' && !ownDeadline)) return null;
  const verdict: CheckVerdict = {
    schema: CHECK_SCHEMA,
    session: order.session,
    task_id: order.task.id,
    attempt: order.attempt,
    claim: claimKey(order.claim),
    tree,
    checks: ran.checks,
    details: detailsOf(ran.failures),
  };
  writeVerdict(order.reportFolder, verdict, order.claim);
  return verdict;
}

/** The end of what failed; command and exit code stand beside it already. */
function detailsOf(failures: readonly CheckFailure[]): string | null {
  const alone = failures.length === 1;
  const parts = failures.map(({ command, end, lastLines }) =>
    [...(alone && end.startsWith('exit code') ? [] : [`${command} (${end}):`]), ...lastLines].join('\n'),
  );
  return parts.join('\n').slice(-CHECK_DETAILS) || null;
}
