/** The action: inputs to a verb of the command line, its answer to outputs, a summary and an exit code. Translation only. */
import { appendFileSync } from 'node:fs';
import { conclusionOf } from '../app/advance.js';
import { chooseStalest, requireStalest } from '../app/choose-stored.js';
import type { Reporter } from '../app/ports.js';
import { isSessionId } from '../domain/ids.js';
import { statusReport } from '../domain/status.js';
import { DefinitionError, EXIT, type ExitCode } from '../errors.js';
import { jobSummary } from '../report/job-summary.js';
import { PLAIN } from '../report/style.js';
import { commandWords, reportsFolder } from './action/command-words.js';
import { type Inputs, readInputs } from './action/inputs.js';
import { documentOutputs, type Outputs, sessionOutputs, waveOutputs } from './action/outputs.js';
import { openStepLog, type StepLog } from './action/step-log.js';
import {
  type Call,
  type Door,
  type ReportTravel,
  type VerbEnd,
  type VerbSpec,
  withContext,
} from './cli/call.js';
import { failureOf, refusalOf } from './cli/failure.js';
import { refuseAgents } from './cli/ownership.js';
import { parseArguments } from './cli/parse-arguments.js';
import { VERBS } from './cli/verb-table.js';

const STARTED = 'orchestrator_started';

// The same file is `main` and `post`: whoever finds the mark of the first is the second.
process.exitCode = await (process.env[`STATE_${STARTED}`] === 'true' ? post : main)(process.env);

async function post(env: NodeJS.ProcessEnv): Promise<ExitCode> {
  return (await import('./action/step-post.js')).finishStep(env);
}

async function main(env: NodeJS.ProcessEnv): Promise<ExitCode> {
  const stateFile = env['GITHUB_STATE'] ?? '';
  if (stateFile !== '') appendFileSync(stateFile, `${STARTED}=true\n`);
  const core = await import('@actions/core');
  let log: StepLog | null = null;
  try {
    const inputs = readInputs(env);
    if (inputs.token !== null) core.setSecret(inputs.token);
    log = openStepLog((text) => process.stdout.write(text));
    const done = await perform(inputs, log, env);
    log.resume();
    for (const alert of log.alerts.slice(0, 10)) core.error(alert);
    for (const [name, value] of Object.entries(done.outputs)) core.setOutput(name, value);
    if (done.summary !== null && (env['GITHUB_STEP_SUMMARY'] ?? '') !== '')
      await core.summary.addRaw(done.summary, true).write();
    if (done.failure !== null) core.setFailed(done.failure);
    return done.exit;
  } catch (error) {
    log?.resume();
    const failure = failureOf(error, PLAIN);
    if (error instanceof DefinitionError)
      for (const { file, line, column, code, message, remedy } of error.faults.slice(0, 9))
        core.error(`${code} ${message} ${remedy}`, { file, startLine: line, startColumn: column });
    core.setFailed(failure.lines.join('\n'));
    return failure.exit;
  }
}

interface Done {
  readonly exit: ExitCode;
  readonly outputs: Outputs;
  readonly summary: string | null;
  /** Why the step fails; null when it does not. */
  readonly failure: string | null;
}

async function perform(inputs: Inputs, log: StepLog, env: NodeJS.ProcessEnv): Promise<Done> {
  const door = await doorOf(inputs, log, env);
  if (inputs.startIfNone && inputs.command !== 'start') await startIfNone(inputs, door, log, env);
  const call = callOf(commandWords(inputs, env), door, log, env);
  const end = await execute(call, env);
  if (end.kind === 'refused') {
    const failure = refusalOf(end.rejection, PLAIN);
    return { exit: failure.exit, outputs: {}, summary: null, failure: failure.lines.join('\n') };
  }
  log.terminal.print(end.text);
  const after = await afterwards(inputs, call, end);
  const reports = inputs.command === 'agent' ? { 'report-path': reportsFolder(inputs, env) } : {};
  // Nothing to do is no failure of a workflow: the outputs tell.
  const failed = end.exit !== EXIT.done && end.exit !== EXIT.nothing;
  return {
    exit: failed ? end.exit : EXIT.done,
    outputs: { ...after.outputs, ...reports },
    summary: after.summary,
    failure: failed ? `${inputs.command} ended with exit code ${end.exit}; the log above says why.` : null,
  };
}

async function doorOf(inputs: Inputs, log: StepLog, env: NodeJS.ProcessEnv): Promise<Door> {
  const { command, token, stateBranch, store } = inputs;
  const { note, warn } = log.terminal;
  const travels = ['agent', 'collect', 'submit'].includes(command);
  const reports = travels ? await openTravel(env, { info: note, warn }) : null;
  return {
    reports,
    token,
    stateBranch,
    store,
    choose: requireStalest,
    find: chooseStalest,
    runStarts: false,
  };
}

async function openTravel(env: NodeJS.ProcessEnv, reporter: Reporter): Promise<ReportTravel | null> {
  return (await import('./action/report-travel.js')).openReportTravel(env, reporter);
}

interface LoadableCall extends Call {
  readonly verb: VerbSpec;
}

async function execute(call: LoadableCall, env: NodeJS.ProcessEnv): Promise<VerbEnd> {
  if (call.verb.changesState) refuseAgents(call.verb.name, env);
  return (await call.verb.load()).execute(call);
}

function callOf(words: readonly string[], door: Door, log: StepLog, env: NodeJS.ProcessEnv): LoadableCall {
  const parsed = parseArguments(words, VERBS);
  if (parsed.kind !== 'call') throw new Error(`Internal error: ${words[0] ?? ''} is no call`);
  const cwd = env['GITHUB_WORKSPACE'] ?? process.cwd();
  return { ...parsed.call, door, terminal: log.terminal, env, cwd };
}

/** A session for commands that work on one, when none is unfinished. */
async function startIfNone(inputs: Inputs, door: Door, log: StepLog, env: NodeJS.ProcessEnv): Promise<void> {
  if (inputs.session !== null) return;
  const words = commandWords({ ...inputs, command: 'start', startIfNone: false }, env);
  const call = callOf(words, door, log, env);
  const unfinished = await withContext(call, ({ context }) => chooseStalest(context, null));
  if (unfinished !== null) return;
  const end = await execute(call, env);
  if (end.kind === 'answered') log.terminal.print(end.text);
}

/** Outputs and summary of the session as the verb left it. Agents are told nothing: they read no state but their own task's. */
async function afterwards(
  inputs: Inputs,
  call: Call,
  end: Extract<VerbEnd, { kind: 'answered' }>,
): Promise<{ readonly outputs: Outputs; readonly summary: string | null }> {
  const outputs = documentOutputs(end.document);
  if (inputs.command === 'agent' || !isSessionId(outputs.session ?? '')) return { outputs, summary: null };
  return withContext(call, async ({ context }) => {
    const { session } = await call.door.choose(context, outputs.session ?? null);
    const now = context.clock.now();
    const report = statusReport(session, now);
    const conclusion = outputs.conclusion ?? conclusionOf(session, now);
    Object.assign(outputs, sessionOutputs(session, report), { conclusion });
    if (inputs.command === 'advance') Object.assign(outputs, waveOutputs(end.document));
    if (inputs.maxParallel !== null) outputs['max-parallel'] = String(inputs.maxParallel);
    const summarised = ['advance', 'collect', 'status', 'run'].includes(inputs.command);
    const told = ['advance', 'collect'].includes(inputs.command) ? end.text.split('\n').filter(Boolean) : [];
    const facts = { headline: `${inputs.command}: ${conclusion}`, happened: told };
    return { outputs, summary: summarised ? jobSummary(session, report, facts) : null };
  });
}
