/** The action: inputs to a verb of the command line, its answer to outputs, a summary and an exit code. Translation only. */
import { appendFileSync } from 'node:fs';
import { DefinitionError, EXIT, type ExitCode } from '../errors.js';
import { PLAIN } from '../report/style.js';
import {
  type Annotation,
  alertAnnotations,
  annotate,
  escalationAnnotations,
  faultAnnotations,
} from './action/annotations.js';
import { type Inputs, readInputs } from './action/inputs.js';
import { perform } from './action/perform.js';
import { openStepLog, type StepLog } from './action/step-log.js';
import { failureOf } from './cli/failure.js';

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
  let secrets: readonly string[] = [];
  try {
    const inputs = readInputs(env);
    secrets = secretsOf(inputs);
    for (const secret of secrets) core.setSecret(secret);
    log = openStepLog((text) => process.stdout.write(text));
    const done = await perform({ inputs, log, env, secrets });
    log.resume();
    annotate(core, [...alertAnnotations(log.alerts), ...escalations(done)], secrets);
    for (const [name, value] of Object.entries(done.outputs)) core.setOutput(name, value);
    if (done.summary !== null && (env['GITHUB_STEP_SUMMARY'] ?? '') !== '')
      await core.summary.addRaw(done.summary, true).write();
    if (done.failure !== null) core.setFailed(done.failure);
    return done.exit;
  } catch (error) {
    log?.resume();
    const failure = failureOf(error, PLAIN);
    if (error instanceof DefinitionError) annotate(core, faultAnnotations(error.faults), secrets);
    core.setFailed(failure.lines.join('\n'));
    return failure.exit === EXIT.done ? EXIT.failed : failure.exit;
  }
}

/** The claims of a leg are no secrets to the runner: an output that holds one would be dropped. */
function secretsOf({ token }: Inputs): readonly string[] {
  return token === null ? [] : [token];
}

function escalations({ session }: Awaited<ReturnType<typeof perform>>): readonly Annotation[] {
  return session === null ? [] : escalationAnnotations(session);
}
