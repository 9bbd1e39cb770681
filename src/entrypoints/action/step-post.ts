/** The end of a step: sends the reports that its beginning could not send any more. Says nothing when there are none. */
import { EXIT, type ExitCode } from '../../errors.js';
import { PLAIN } from '../../report/style.js';
import { failureOf } from '../cli/failure.js';
import { openReportTravel, unsentReports } from './report-travel.js';

export async function finishStep(env: NodeJS.ProcessEnv): Promise<ExitCode> {
  const unsent = await unsentReports(env);
  if (unsent.length === 0) return EXIT.done;
  const core = await import('@actions/core');
  const reporter = {
    info: (line: string) => core.info(line),
    warn: (line: string) => core.warning(line),
  };
  const travel = await openReportTravel(env, reporter);
  if (travel === null) return EXIT.done;
  let exit: ExitCode = EXIT.done;
  for (const { name, folder } of unsent)
    try {
      await travel.send(folder);
      core.info(`Uploaded ${name}, which the step left behind.`);
    } catch (error) {
      const failure = failureOf(error, PLAIN);
      core.error(`The report ${name} was not uploaded: ${failure.lines.join(' ')}`);
      exit = failure.exit;
    }
  return exit;
}
