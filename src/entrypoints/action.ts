/**
 * The action: the beginning and the end of a step. Only the inputs are read here; the verb and all it needs come after they were understood, so that
 * a step reaches its work about as soon as Node can start.
 */
import type { Turns } from '../app/stream-turn.js';
import type { ExitCode } from '../errors.js';
import { type Inputs, readInputs } from './action/inputs.js';
import { type RunnerCommands, runnerCommands } from './action/runner-commands.js';

const STARTED = 'orchestrator_started';

// The same file is `main` and `post`: whoever finds the mark of the first is the second.
process.exitCode = await (process.env[`STATE_${STARTED}`] === 'true' ? post : main)(process.env);

async function post(env: NodeJS.ProcessEnv): Promise<ExitCode> {
  const { finishStep } = await import('./action/step-post.js');
  return finishStep(env, runnerCommands(env, log), log);
}

async function main(env: NodeJS.ProcessEnv): Promise<ExitCode> {
  const runner = runnerCommands(env, log);
  runner.saveState(STARTED, 'true');
  let inputs: Inputs;
  try {
    inputs = readInputs(env);
  } catch (error) {
    return failed(error, runner);
  }
  try {
    const turns = await turnsOf(inputs, env);
    const { runStep } = await import('./action/step-main.js');
    return await runStep({ inputs, env, turns, runner, write: log });
  } catch (error) {
    return failed(error, runner);
  }
}

/** In a stream others may have come at the same time. */
async function turnsOf({ command, stream, leg }: Inputs, env: NodeJS.ProcessEnv): Promise<Turns | null> {
  if (command !== 'collect' || !stream || leg === null) return null;
  return (await import('./action/first-turn.js')).firstTurn(env, leg);
}

async function failed(error: unknown, runner: RunnerCommands): Promise<ExitCode> {
  return (await import('./action/step-failure.js')).stepFailed(error, runner, []);
}

function log(text: string): void {
  process.stdout.write(text);
}
