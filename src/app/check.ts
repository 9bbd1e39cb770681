/**
 * Runs the check commands of one leg after its agents are done, on what they left: the candidate is rebuilt from base and change, and nothing of the
 * machine that the agents had takes part. Holds no right to write anything anywhere else.
 */
import { type Instant, isTaskId, type ObjectId } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import { isCovered, type Task } from '../domain/task.js';
import { OrchestratorError } from '../errors.js';
import { claimHash, claimKey } from '../schema/claim-key.js';
import type { Leg, LegTask } from './advance.js';
import { endOf, runAttemptOf, sessionOf } from './agent.js';
import { attemptOrder } from './attempt-order.js';
import { checkCommands } from './check-verdicts.js';
import type { Context } from './context.js';
import { importChange } from './integrate-change.js';
import type { Received } from './plain-judgement.js';
import type { AttemptHooks } from './ports/attempts.js';
import type { CheckRunner } from './ports/checks.js';
import { verdictName } from './report-names.js';
import type { LoadedSession } from './session-files.js';

export interface CheckResult {
  readonly task: string;
  readonly attempt: number;
  /** Null where no verdict was left. */
  readonly folder: string | null;
  readonly passed: boolean | null;
  /** What failed, or why there is no verdict. */
  readonly details: string | null;
}

export interface CheckHooks extends AttemptHooks {
  /** Before reports are looked for: to bring them in. */
  readonly loaded?: (session: Session) => Promise<void>;
  /** Before a check: the folder of its verdict. */
  readonly starting?: (folder: string) => Promise<void>;
  /** As soon as that folder is complete. */
  readonly finished?: (result: { readonly task: string; readonly folder: string }) => Promise<void>;
}

/** `reports`: folder of report folders; verdicts go beside them. Attempts without check commands are passed over in silence. */
export async function checkLeg(
  context: Context,
  runner: CheckRunner,
  { leg, reports }: { readonly leg: Leg; readonly reports: string },
  hooks: CheckHooks,
): Promise<readonly CheckResult[]> {
  const loaded = await sessionOf(context, leg.session, leg.state_sha);
  await hooks.loaded?.(loaded.session);
  const received = (await context.inbox.list(reports)).filter((one) => one.kind === 'report');
  const legEnd = endOf(context, leg);
  const results: CheckResult[] = [];
  for (const given of leg.tasks) {
    if (hooks.signal?.aborted === true) break;
    const task = isTaskId(given.id) ? loaded.session.tasks.get(given.id) : undefined;
    if (task === undefined || checkCommands(task.spec).length === 0) continue;
    const folder = `${reports}/${verdictName(leg.session, given.claim, runAttemptOf(context))}`;
    const place = { loaded, task, given, folder, legEnd };
    const end = await checkOne(context, runner, { ...place, received }, hooks);
    results.push({ task: given.id, attempt: given.attempt, ...end });
  }
  return results;
}

type CheckEnd = Pick<CheckResult, 'folder' | 'passed' | 'details'>;

interface CheckPlace {
  readonly loaded: LoadedSession;
  readonly task: Task;
  readonly given: LegTask;
  /** Of the verdict. */
  readonly folder: string;
  readonly legEnd: Instant;
}

const NO_VERDICT = { folder: null, passed: null } as const;

async function checkOne(
  context: Context,
  runner: CheckRunner,
  { received, ...place }: CheckPlace & { readonly received: readonly Received[] },
  hooks: CheckHooks,
): Promise<CheckEnd> {
  const { task, given, loaded } = place;
  const none = (details: string): CheckEnd => ({ ...NO_VERDICT, details });
  if (task.claim?.sha256 !== claimHash(given.claim)) return none('Its claim is not live any more.');
  const report = reportOn(received, loaded.session.id, given);
  if (report === undefined) return none('It left no report that could be read.');
  if (report.report.outcome !== 'succeeded') return none(`It ended as ${report.report.outcome}.`);
  const candidate = await candidateOf(context, loaded, task, report);
  if ('refused' in candidate) return none(candidate.refused);
  await hooks.starting?.(place.folder);
  return ran(context, runner, { ...place, report, candidate }, hooks);
}

/** The one that collecting would take, too: a claim has one report, unless somebody tampers. */
function reportOn(
  received: readonly Received[],
  session: string,
  { id, attempt, claim }: LegTask,
): Received | undefined {
  const key = claimKey(claim);
  return received.find(
    ({ report }) =>
      report.session === session &&
      report.task_id === id &&
      report.attempt === attempt &&
      report.claim === key,
  );
}

interface Candidate {
  /** Null where the attempt worked in place. */
  readonly commit: ObjectId | null;
  readonly tree: ObjectId | null;
}

/** What would be merged, judged as collecting judges it. A change that is refused needs no verdict. */
async function candidateOf(
  context: Context,
  { session }: LoadedSession,
  task: Task,
  report: Received,
): Promise<Candidate | { readonly refused: string }> {
  const base = task.claim?.baseSha ?? null;
  try {
    const change = await importChange(context, session, task, await report.readChange());
    if (change?.kind === 'refused') return { refused: `Its change is refused: ${change.reasons.join('; ')}` };
    if (change !== null) return { commit: change.candidate, tree: change.tree };
  } catch (cause) {
    // What an agent left is broken: whoever collects says so, with a reason that counts.
    if (cause instanceof OrchestratorError && cause.code === 'REPORT_INVALID')
      return { refused: cause.message };
    throw cause;
  }
  if (base === null || context.code === null || (await context.code.obtain(base)))
    return { commit: base, tree: null };
  return { refused: `Its base ${base} is nowhere to be found any more.` };
}

async function ran(
  context: Context,
  runner: CheckRunner,
  place: CheckPlace & { readonly report: Received; readonly candidate: Candidate },
  hooks: CheckHooks,
): Promise<CheckEnd> {
  const { loaded, task, given, folder, legEnd, report, candidate } = place;
  const claim = { task: task.spec.id, secret: given.claim };
  const places = { reportFolder: folder, logFile: null };
  const order = await attemptOrder(loaded, claim, context.clock.now(), places);
  const ownDeadline = order.deadline <= legEnd;
  const commands = checkCommands(task.spec);
  const verdict = await runner.run(
    {
      order: ownDeadline ? order : { ...order, deadline: legEnd },
      commands,
      ownDeadline,
      ...candidate,
      report: report.folder,
      outputs: outputsOf(task, report),
    },
    hooks,
  );
  if (verdict === null) return { ...NO_VERDICT, details: 'The checks were stopped from outside.' };
  await hooks.finished?.({ task: given.id, folder });
  const passed = commands.every((command) =>
    verdict.checks.some((check) => check.command === command && check.exit_code === 0),
  );
  return { folder, passed, details: verdict.details };
}

function outputsOf(
  { spec }: Task,
  { outputs, report }: Received,
): readonly { readonly path: string; readonly place: 'outputs' | 'workspace' | 'copy' | null }[] {
  const declared = spec.outputs.flatMap((output) => (output.kind === 'file' ? [output.path] : []));
  return outputs
    .filter(({ path }) => declared.some((one) => isCovered(one, [path])))
    .map(({ path }) => ({
      path,
      place: report.outputs.find((one) => one.path === path)?.place ?? null,
    }));
}
