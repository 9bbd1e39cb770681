/** The end of a step: sends the reports that its beginning could not send any more. Says nothing when there are none. */
import { existsSync } from 'node:fs';
import { EXIT, type ExitCode } from '../../errors.js';
import type { RunnerCommands } from './runner-commands.js';
import { marksFolder } from './upload-marks.js';

export async function finishStep(
  env: NodeJS.ProcessEnv,
  runner: RunnerCommands,
  write: (text: string) => void,
): Promise<ExitCode> {
  // Most steps left nothing: then nothing more is loaded.
  if (!existsSync(marksFolder(env))) return EXIT.done;
  const { sendUnsent } = await import('./unsent-reports.js');
  return sendUnsent(env, runner, write);
}
