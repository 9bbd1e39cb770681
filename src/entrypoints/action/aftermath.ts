/**
 * What follows a verb in a workflow run, once its work is committed: the next run is started, the pull request and the signals are brought up to
 * date, outputs and summary are made. Nothing here can undo or fail what was committed: what the platform refuses is said, and swept up later.
 */
import { conclusionOf } from '../../app/advance.js';
import type { Context } from '../../app/context.js';
import { continueRun } from '../../app/continue-run.js';
import { requestContinuation } from '../../app/request-continuation.js';
import type { LoadedSession } from '../../app/session-files.js';
import { startOthers } from '../../app/sweep.js';
import { isSessionId } from '../../domain/ids.js';
import type { Session } from '../../domain/session.js';
import { type StatusReport, statusReport } from '../../domain/status.js';
import { standText } from '../../report/conclusion-text.js';
import { jobSummary } from '../../report/job-summary.js';
import type { VerbEnd } from '../cli/call.js';
import { documentOutputs, type Outputs, sessionOutputs, waveOutputs } from './outputs.js';
import { field, PERSON_VERBS, type Step } from './step.js';
import { tell, tellEnded } from './telling.js';

export interface Aftermath {
  readonly outputs: Outputs;
  readonly summary: string | null;
  /** Why the step fails although its verb did not; null when it does not. */
  readonly failure: string | null;
  /** The session as it is now; null for verbs that are about none. */
  readonly session: Session | null;
}

const STOPPED =
  'This run was cancelled, so it starts no other. Start the workflow to go on; pause the session to keep the schedule from doing so.';
const SUMMARISED = new Set(['advance', 'collect', 'status', 'run', 'comment']);

/** Agents are told nothing: they read no state but their own task's. */
export async function afterwards(
  asked: Step,
  context: Context,
  end: Extract<VerbEnd, { kind: 'answered' }>,
): Promise<Aftermath> {
  const said: string[] = [];
  const step = remembering(asked, said);
  const outputs = documentOutputs(end.document);
  if (!isSessionId(outputs.session ?? '')) return { outputs, summary: null, failure: null, session: null };
  const chosen = end.loaded ?? (await step.call.door.choose(context, outputs.session ?? null));
  const loaded = await goOn(step, context, chosen, end.document);
  const { session } = loaded;
  const report = statusReport(session, context.clock.now());
  const conclusion = outputs.conclusion ?? conclusionOf(session, context.clock.now());
  await tell(step, context, { session, report, stateCommit: loaded.commit, document: end.document });
  await tellEnded(step, context);
  Object.assign(outputs, sessionOutputs(session, report), { conclusion });
  if (step.inputs.command === 'advance') Object.assign(outputs, waveOutputs(end.document));
  if (step.inputs.maxParallel !== null) outputs['max-parallel'] = String(step.inputs.maxParallel);
  const summary = summaryOf(step, { session, report, conclusion, said }, end.text);
  return { outputs, summary, failure: emptyPlan(step, session, report), session };
}

/** A session that ended without a task done is green to everybody who does not look. */
function emptyPlan({ inputs }: Step, session: Session, report: StatusReport): string | null {
  const judged = ['advance', 'collect', 'run'].includes(inputs.command);
  if (!judged || standText(session, report).stand !== 'empty') return null;
  return `Session ${session.id} ended without any task done. Is there a task file below the folder that \`tasks\` of the definition names? See: orchestrator validate`;
}

/** What is said after the verb belongs into the summary too: nobody opens the log of a step that went well. */
function remembering(step: Step, said: string[]): Step {
  const both = (say: (line: string) => void) => (line: string) => {
    said.push(line);
    say(line);
  };
  return { ...step, warn: both(step.warn), note: both(step.note) };
}

function summaryOf(
  { inputs, platform, secrets }: Step,
  {
    session,
    report,
    conclusion,
    said,
  }: {
    readonly session: Session;
    readonly report: StatusReport;
    readonly conclusion: string;
    readonly said: readonly string[];
  },
  text: string,
): string | null {
  if (!SUMMARISED.has(inputs.command)) return null;
  const happened = ['advance', 'collect', 'comment'].includes(inputs.command)
    ? text.split('\n').filter(Boolean)
    : [];
  const headline = `${inputs.command}: ${conclusion}`;
  const api =
    platform === null ? null : { calls: platform.forge.calls(), remaining: platform.forge.remaining() };
  return jobSummary(session, report, { headline, happened, said, api, secrets });
}

/** Starts the next run where this one asked for it, and on a schedule those of other sessions. */
async function goOn(
  step: Step,
  context: Context,
  loaded: LoadedSession,
  document: unknown,
): Promise<LoadedSession> {
  const { platform, inputs } = step;
  if (platform === null) return loaded;
  const { facts, forge, door } = platform;
  if (inputs.command === 'advance' && facts.event === 'schedule')
    for (const id of await startOthers(context, forge, facts, loaded.session.id))
      step.note(`Session ${id} has work: a run was started for it.`);
  const asked = field(document, 'requested');
  let depth = typeof asked === 'number' ? asked : null;
  let after = loaded;
  if (PERSON_VERBS.has(inputs.command) && field(document, 'changed') === true && door.chain !== null) {
    const requested = await requestContinuation(context, loaded, 1);
    after = requested.loaded;
    depth = requested.depth;
  }
  if (depth === null && inputs.stopped && field(document, 'continue') === true) step.note(STOPPED);
  if (depth === null) return after;
  const end = await continueRun(forge, facts, loaded.session, depth);
  if (end.kind === 'started')
    step.note(`The next run was started${end.url === null ? '' : `: ${end.url}`} (${depth} in a row).`);
  else step.warn(`The next run was not started: ${end.reason} The schedule will go on with it.`);
  return after;
}
