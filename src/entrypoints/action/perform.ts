/** One step of a workflow: opens the doors that its inputs ask for, calls the verb, and sees to what follows. */
import { chooseStalest, noUnfinishedSession } from '../../app/choose-stored.js';
import type { Context } from '../../app/context.js';
import type { Reporter } from '../../app/ports.js';
import type { LoadedSession } from '../../app/session-files.js';
import type { Turns } from '../../app/stream-turn.js';
import type { Session } from '../../domain/session.js';
import { EXIT, type ExitCode, OrchestratorError } from '../../errors.js';
import { PLAIN } from '../../report/style.js';
import {
  type Call,
  type Door,
  type KeptWiring,
  type ReportTravel,
  type VerbEnd,
  type VerbSpec,
  withContext,
} from '../cli/call.js';
import { refusalOf } from '../cli/failure.js';
import { refuseAgents } from '../cli/ownership.js';
import { parseArguments } from '../cli/parse-arguments.js';
import { verbsFor } from '../cli/verbs-for.js';
import { NO_SETTINGS } from '../wire-settings.js';
import { commandWords, reportsFolder } from './command-words.js';
import type { Inputs } from './inputs.js';
import { documentOutputs, NO_WAVE, type Outputs, preparedOutputs } from './outputs.js';
import { openPlatform, type Platform } from './platform.js';
import type { Step } from './step.js';
import type { StepLog } from './step-log.js';

export interface StepOrder {
  readonly inputs: Inputs;
  readonly log: StepLog;
  readonly env: NodeJS.ProcessEnv;
  readonly turns: Turns;
  readonly secrets: readonly string[];
}

export interface Done {
  readonly exit: ExitCode;
  readonly outputs: Outputs;
  readonly summary: string | null;
  /** Why the step fails; null when it does not. */
  readonly failure: string | null;
  readonly session: Session | null;
}

/** Agents talk to no API, and look at nobody's state but their own task's. */
const ALONE = new Set(['agent', 'check', 'prepare', 'submit', 'validate', 'doctor']);
const TRAVELS = new Set(['agent', 'check', 'collect', 'submit']);

interface LoadableCall extends Call {
  readonly verb: VerbSpec;
}

export async function perform(order: StepOrder): Promise<Done> {
  const wiring = keptWiring();
  try {
    return await performed(order, wiring.kept);
  } finally {
    await wiring.close();
  }
}

/** A step asks several things of one state: it opens the way there once. */
function keptWiring(): { readonly kept: KeptWiring; close(): Promise<void> } {
  let made: ReturnType<KeptWiring> | undefined;
  return {
    kept: (make) => {
      made ??= make();
      return made;
    },
    // What could not be made has been said to whoever asked for it.
    close: async () => (await made?.catch(() => undefined))?.close(),
  };
}

async function performed(order: StepOrder, kept: KeptWiring): Promise<Done> {
  const { inputs, log, env } = order;
  const { note, warn } = log.terminal;
  const reporter: Reporter = { info: note, warn };
  const alone = ALONE.has(inputs.command) || inputs.range !== null;
  const platform = alone ? null : await openPlatform(inputs, env, reporter);
  if (inputs.command === 'tell-plan') return said(log, await (await plans()).tellWrittenPlan(platform, env));
  const door = { ...(await doorOf(inputs, platform, env, reporter)), kept, turns: order.turns };
  const asked = await callOf(commandWords(inputs, env), door, order);
  if (inputs.command === 'plan') return planned(order, asked, platform);
  const isFork = platform?.facts.pullRequest?.fork === true && asked.verb.changesState;
  if (isFork && !(await keepsArtifacts(asked))) return forkOnly(order);
  const starts = inputs.startIfNone && inputs.command !== 'start';
  const session = starts ? await startIfNone(order, door) : inputs.session;
  const call = await callOf(commandWords({ ...inputs, session }, env), door, order);
  const step: Step = { inputs, call, platform, secrets: order.secrets, warn, note };
  const end = await unlessIdle(inputs, () => execute(order, call, platform));
  if (end === null) return idle(step, order);
  if (end.kind === 'refused') {
    const failure = refusalOf(end.rejection, PLAIN);
    return {
      exit: failure.exit,
      outputs: {},
      summary: null,
      failure: failure.lines.join('\n'),
      session: null,
    };
  }
  log.terminal.print(end.text);
  const after = alone
    ? { outputs: aloneOutputs(inputs, end.document), summary: null, failure: null, session: null }
    : await withContext(call, async ({ context }) =>
        (await import('./aftermath.js')).afterwards(step, context, end),
      );
  const leaves = ['agent', 'check', 'submit'].includes(inputs.command);
  const reports = leaves ? { 'report-path': reportsFolder(inputs, env) } : {};
  // Nothing to do is no failure of a workflow: the outputs tell.
  const failed = end.exit !== EXIT.done && end.exit !== EXIT.nothing;
  const failure = failed ? whyFailed(inputs, end) : after.failure;
  return {
    exit: failed ? end.exit : failure === null ? EXIT.done : EXIT.failed,
    outputs: { ...after.outputs, ...reports },
    summary: after.summary,
    failure,
    session: after.session,
  };
}

/** What was found is what people must see beside the run; other verbs say it where it happened. */
function whyFailed({ command }: Inputs, { exit, text }: Extract<VerbEnd, { kind: 'answered' }>): string {
  return command === 'doctor' || command === 'verify'
    ? text
    : `${command} ended with exit code ${exit}; the log above says why.`;
}

function aloneOutputs({ command }: Inputs, document: unknown): Outputs {
  const outputs = documentOutputs(document);
  return command === 'prepare' ? { ...outputs, ...preparedOutputs(document) } : outputs;
}

/** State that is kept as artifacts needs no right to write: every run may make them. */
async function keepsArtifacts(call: Call): Promise<boolean> {
  return withContext(call, async ({ context }) => context.store.kind === 'artifact');
}

/** Null where a wave was to be planned and there is no session to plan it for. */
async function unlessIdle(inputs: Inputs, act: () => Promise<VerbEnd>): Promise<VerbEnd | null> {
  try {
    return await act();
  } catch (error) {
    const none = error instanceof OrchestratorError && error.code === 'NO_SESSION';
    if (none && inputs.command === 'advance') return null;
    throw error;
  }
}

/** A schedule goes on when everything is finished, and pushes to a pull request come whether it has a session or not: no reason to fail. */
async function idle(step: Step, { inputs, log }: StepOrder): Promise<Done> {
  await withContext(step.call, async ({ context }) =>
    (await import('./telling.js')).tellEnded(step, context),
  );
  const text = `There is no unfinished session, so ${inputs.command} has nothing to do. One is started by a run with start: if-none.`;
  return said(log, text, NO_WAVE);
}

/** A run for a branch of somebody else's repository has no right to write, and nothing that it brings along is trusted. */
function forkOnly({ inputs, log }: StepOrder): Done {
  const text = `This run is for a pull request from a fork: it may only read, so ${inputs.command} has changed nothing. Work goes on in runs of this repository.`;
  return said(log, text, NO_WAVE);
}

/** The end of a step that has nothing to tell but this. */
function said(log: StepLog, text: string, outputs: Outputs = {}): Done {
  log.terminal.print(text);
  return { exit: EXIT.done, outputs, summary: `${text}\n`, failure: null, session: null };
}

/** What a session would begin with. Needs no right but to read, and changes nothing. */
async function planned(
  { log, env }: StepOrder,
  call: LoadableCall,
  platform: Platform | null,
): Promise<Done> {
  const { lines, summary, file } = await (await plans()).makePlan(call, platform, env);
  log.terminal.print(lines.join('\n'));
  const outputs = file === null ? {} : { plan: file };
  return { exit: EXIT.done, outputs, summary, failure: null, session: null };
}

async function plans(): Promise<typeof import('./plan-step.js')> {
  return import('./plan-step.js');
}

async function doorOf(
  { command, token, stateBranch, store, stream }: Inputs,
  platform: Platform | null,
  env: NodeJS.ProcessEnv,
  reporter: Reporter,
): Promise<Omit<Door, 'kept' | 'turns'>> {
  const reports = TRAVELS.has(command) ? await openTravel(env, reporter) : null;
  const pullRequest = platform?.facts.pullRequest ?? null;
  const find = async (context: Context, named: string | null): Promise<LoadedSession | null> =>
    // A stranger's plan is about what he proposes, and about no session of ours.
    command === 'plan' && pullRequest?.fork === true
      ? null
      : named === null
        ? (await import('../../app/sweep.js')).chooseForRun(context, pullRequest)
        : chooseStalest(context, named);
  return {
    reports,
    platform: platform?.door ?? null,
    stream,
    token,
    stateBranch,
    store,
    user: NO_SETTINGS,
    choose: async (context, named) => {
      const found = await find(context, named);
      if (found === null) throw noUnfinishedSession(context);
      return found;
    },
    find,
    runStarts: false,
  };
}

async function openTravel(env: NodeJS.ProcessEnv, reporter: Reporter): Promise<ReportTravel | null> {
  return (await import('./report-travel.js')).openReportTravel(env, reporter);
}

async function execute(
  { inputs, env, secrets }: StepOrder,
  call: LoadableCall,
  platform: Platform | null,
): Promise<VerbEnd> {
  if (inputs.command === 'comment') {
    const { answerTo } = await import('./answer-comment.js');
    return withContext(call, ({ context }) => answerTo(context, platform, inputs.session, secrets));
  }
  if (call.verb.changesState) refuseAgents(call.verb.name, env);
  return (await call.verb.load()).execute(call);
}

async function callOf(words: readonly string[], door: Door, { log, env }: StepOrder): Promise<LoadableCall> {
  const parsed = parseArguments(words, await verbsFor(words));
  if (parsed.kind !== 'call') throw new Error(`Internal error: ${words[0] ?? ''} is no call`);
  const cwd = env['GITHUB_WORKSPACE'] ?? process.cwd();
  return { ...parsed.call, door, terminal: log.terminal, env, cwd };
}

/** A session for commands that work on one, when none is unfinished. Answers which is meant where only the run itself can tell. */
async function startIfNone(order: StepOrder, door: Door): Promise<string | null> {
  const { inputs, log, env } = order;
  if (inputs.session !== null) return inputs.session;
  const words = commandWords({ ...inputs, command: 'start', startIfNone: false }, env);
  const call = await callOf(words, door, order);
  const before = await withContext(call, async ({ context }) => {
    if ((await door.find(context, null)) !== null) return { session: null };
    const { workedOnByRun } = await import('../../app/worked-on-by-run.js');
    const session = await workedOnByRun(context);
    return session === null ? null : { session };
  });
  if (before !== null) return before.session;
  const end = await execute({ ...order, inputs: { ...inputs, command: 'start' } }, call, null);
  if (end.kind === 'answered') log.terminal.print(end.text);
  // Named from here on: one without anything to do is over as soon as it has started.
  return end.kind === 'answered' ? (documentOutputs(end.document).session ?? null) : null;
}
