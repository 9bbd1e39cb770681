/** Tells the platform how the session stands after a verb: its pull request, commit statuses, comment, check run. What it refuses is said and no more. */
import { announce } from '../../app/announce.js';
import type { Context } from '../../app/context.js';
import { finaliseEnded } from '../../app/finalise-ended.js';
import { finaliseStuck } from '../../app/finalise-stuck.js';
import type { CheckRun, RunFacts } from '../../app/ports/forge.js';
import { publishPullRequest } from '../../app/publish-pull-request.js';
import type { ObjectId } from '../../domain/ids.js';
import type { Session } from '../../domain/session.js';
import type { StatusReport } from '../../domain/status.js';
import { OrchestratorError } from '../../errors.js';
import { statusAnswer } from '../../report/comment-answer.js';
import { type Stand, standText } from '../../report/conclusion-text.js';
import { signalWords } from '../../report/signal-words.js';
import type { Platform } from './platform.js';
import { field, PERSON_VERBS, type Step } from './step.js';

export interface Told {
  readonly session: Session;
  readonly report: StatusReport;
  /** The commit that the session was read from; null where its store has none. */
  readonly stateCommit: ObjectId | null;
  /** What the verb answered with. */
  readonly document: unknown;
}

/** Left out where another job of the same run will tell the same in a minute. */
export async function tell(step: Step, context: Context, told: Told): Promise<void> {
  const { platform, inputs } = step;
  const tells = ['advance', 'collect', 'start'].includes(inputs.command) || PERSON_VERBS.has(inputs.command);
  if (platform === null || !tells || othersTell(step, platform, told)) return;
  const { facts, forge } = platform;
  const { session, report, stateCommit } = told;
  const changed = field(told.document, 'changed') !== false;
  if (changed) await publish(step, context, session);
  const words = signalWords({ mention: [], secrets: step.secrets });
  const news = { session, report, phases: inputs.phaseStatuses, comment: changed, stateCommit };
  const { problems, target } = await announce(forge, facts, news, words);
  for (const problem of problems) step.warn(problem);
  if (inputs.checkRun && target !== null)
    await orWarn(step, 'The check run was not written', () =>
      forge.signals.createCheckRun(checkRunOf(platform, told, target)),
    );
  const past = headsBefore(facts, target !== null && target === stateCommit);
  if (past.length === 0) return;
  const heads = { runUrl: facts.url, current: target, past };
  const finalised = await finaliseStuck(context, forge, heads, words);
  for (const problem of finalised.problems) step.warn(problem);
}

/** On a schedule: statuses of sessions that nobody works on any more. */
export async function tellEnded(step: Step, context: Context): Promise<void> {
  const { platform, inputs } = step;
  if (platform?.facts.event !== 'schedule' || inputs.command !== 'advance') return;
  const words = signalWords({ mention: [], secrets: step.secrets });
  const { problems } = await finaliseEnded(context, platform.forge, platform.facts, words);
  for (const problem of problems) step.warn(problem);
}

/** Agents are about to work, or others of this run still do: whoever brings in the last of it tells how it went. */
function othersTell({ inputs }: Step, { facts }: Platform, { session, document }: Told): boolean {
  if (inputs.command === 'advance') return field(document, 'has_work') === true;
  if (inputs.command !== 'collect' || !inputs.stream) return false;
  const working = session.running.some((id) => {
    const holder = session.tasks.get(id)?.claim?.holder;
    return holder?.kind === 'run' && holder.id === facts.id;
  });
  return working || field(document, 'changed') === false;
}

/** Where a status may still wait that nobody looks at any more: the branch moved on, by a push or by the state that lives on it. */
function headsBefore({ pullRequest, sha }: RunFacts, stateMovedIt: boolean): readonly ObjectId[] {
  const head = pullRequest?.headSha ?? sha;
  const before = pullRequest?.previousHeadSha ?? null;
  return [...(before === null ? [] : [before]), ...(stateMovedIt ? [head] : [])];
}

const CHECK_CONCLUSIONS: Readonly<Record<Stand, CheckRun['conclusion']>> = {
  completed: 'success',
  empty: 'failure',
  failed: 'failure',
  cancelled: 'failure',
  paused: 'neutral',
  approval: 'action_required',
  budget: 'action_required',
  blocked: 'action_required',
  moving: null,
};

function checkRunOf({ facts }: Platform, { session, report }: Told, sha: ObjectId): CheckRun {
  const { stand, text } = standText(session, report);
  return {
    name: `orchestrator/${session.id}`,
    sha,
    conclusion: CHECK_CONCLUSIONS[stand],
    title: text,
    summary: statusAnswer(session, report),
    url: facts.url,
  };
}

async function publish(step: Step, context: Context, session: Session): Promise<void> {
  const forge = step.platform?.forge;
  if (forge === undefined) return;
  await orWarn(step, 'The pull request was not brought up to date', async () => {
    const end = await publishPullRequest(context, forge, session, statusAnswer);
    if (end === null || end.kind === 'unchanged') return;
    if (end.kind === 'refused') step.warn(`${end.reason} Open it by hand: ${end.compareUrl}`);
    else step.note(`Pull request ${end.kind}: ${end.url}`);
  });
}

async function orWarn(step: Step, what: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof OrchestratorError)) throw error;
    step.warn(`${what}: ${error.message} ${error.remedy}`);
  }
}
