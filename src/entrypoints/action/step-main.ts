/** The beginning of a step: inputs to a verb of the command line, its answer to outputs, a summary and an exit code. Translation only. */
import { NO_TURNS, type Turns } from '../../app/stream-turn.js';
import type { ExitCode } from '../../errors.js';
import { type Annotation, alertAnnotations, annotate, escalationAnnotations } from './annotations.js';
import type { Inputs } from './inputs.js';
import { type Done, perform } from './perform.js';
import type { RunnerCommands } from './runner-commands.js';
import { stepFailed } from './step-failure.js';
import { openStepLog, type StepLog } from './step-log.js';

export interface StepStart {
  readonly inputs: Inputs;
  readonly env: NodeJS.ProcessEnv;
  /** Collectors that shall go first; null where no other can be there. */
  readonly turns: Turns | null;
  readonly runner: RunnerCommands;
  /** The log. */
  readonly write: (text: string) => void;
}

export async function runStep({ inputs, env, turns, runner, write }: StepStart): Promise<ExitCode> {
  const secrets = secretsOf(inputs);
  for (const secret of secrets) runner.setSecret(secret);
  const log = openStepLog(write);
  try {
    const done = await perform({ inputs, log, env, turns: turns ?? NO_TURNS, secrets });
    log.resume();
    tell(done, { runner, log, secrets });
    return done.exit;
  } catch (error) {
    log.resume();
    return stepFailed(error, runner, secrets);
  }
}

function tell(
  done: Done,
  {
    runner,
    log,
    secrets,
  }: { readonly runner: RunnerCommands; readonly log: StepLog; readonly secrets: readonly string[] },
): void {
  annotate(runner, [...alertAnnotations(log.alerts), ...escalations(done)], secrets);
  for (const [name, value] of Object.entries(done.outputs)) runner.setOutput(name, value);
  if (done.summary !== null) runner.addSummary(done.summary);
  if (done.failure !== null) runner.error(done.failure);
}

/** The claims of a leg are no secrets to the runner: an output that holds one would be dropped. */
function secretsOf({ token }: Inputs): readonly string[] {
  return token === null ? [] : [token];
}

function escalations({ session }: Done): readonly Annotation[] {
  return session === null ? [] : escalationAnnotations(session);
}
