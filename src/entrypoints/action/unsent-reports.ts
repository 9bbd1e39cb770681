/** Sends what a step left behind: reports and verdicts that are complete and were not sent. */
import { basename, dirname, join } from 'node:path';
import { inspect, listFolder, readPlainFile } from '../../adapters/process/plain-files.js';
import { EXIT, type ExitCode } from '../../errors.js';
import { PLAIN } from '../../report/style.js';
import { failureOf } from '../cli/failure.js';
import { openReportTravel, type Unsent } from './report-travel.js';
import type { RunnerCommands } from './runner-commands.js';
import { marksFolder } from './upload-marks.js';

export async function sendUnsent(
  env: NodeJS.ProcessEnv,
  runner: RunnerCommands,
  write: (text: string) => void,
): Promise<ExitCode> {
  const info = (line: string): void => write(`${line}\n`);
  const unsent = await unsentReports(marksFolder(env));
  if (unsent.length === 0) return EXIT.done;
  const travel = await openReportTravel(env, { info, warn: (line) => runner.warning(line) });
  if (travel === null) return EXIT.done;
  let exit: ExitCode = EXIT.done;
  for (const { name, folder } of unsent)
    try {
      await travel.send(folder);
      info(`Uploaded ${name}, which the step left behind.`);
    } catch (error) {
      const failure = failureOf(error, PLAIN);
      runner.error(`The report ${name} was not uploaded: ${failure.lines.join(' ')}`);
      exit = failure.exit;
    }
  return exit;
}

/** What makes a folder complete: an attempt, or a check, that did not come to its end has left none. */
const LAST = ['report.json', 'check.json'];

const OURS = /^orchestrator-[0-9a-f]{8}-[0-9a-f]{16}-r[1-9][0-9]{0,5}$/;
const LONGEST_PATH = 4096;

/** An agent could write here too: marks that we would not have made are passed over. */
async function unsentReports(marks: string): Promise<readonly Unsent[]> {
  const found: Unsent[] = [];
  for (const name of listFolder(marks).filter((one) => OURS.test(one))) {
    const folder = (await readPlainFile(join(marks, name), LONGEST_PATH))?.toString('utf8') ?? '';
    const is = (path: string): string => inspect(dirname(folder), path).kind;
    if (basename(folder) !== name || is(name) !== 'folder') continue;
    if (LAST.some((last) => is(`${name}/${last}`) === 'file')) found.push({ name, folder });
  }
  return found;
}
