/** A step that fails: every fault at its place, one line that says why, and the exit code. */
import { DefinitionError, EXIT, type ExitCode, SettingsError } from '../../errors.js';
import { PLAIN } from '../../report/style.js';
import { failureOf } from '../cli/failure.js';
import { annotate, faultAnnotations } from './annotations.js';
import type { RunnerCommands } from './runner-commands.js';

/** Never `done`: a step that stopped half way has not done what it was to do. */
export function stepFailed(error: unknown, runner: RunnerCommands, secrets: readonly string[]): ExitCode {
  const failure = failureOf(error, PLAIN);
  if (error instanceof DefinitionError || error instanceof SettingsError)
    annotate(runner, faultAnnotations(error.faults), secrets);
  runner.error(failure.lines.join('\n'));
  return failure.exit === EXIT.done ? EXIT.failed : failure.exit;
}
