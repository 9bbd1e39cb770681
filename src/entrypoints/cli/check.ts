/** `check`: the check commands of one leg, on a machine that its agents never had. Nothing is written to the state. */
import { mkdir } from 'node:fs/promises';
import type { Leg } from '../../app/advance.js';
import { type CheckHooks, type CheckResult, checkLeg } from '../../app/check.js';
import { parseLeg } from '../../app/leg.js';
import { reportStem } from '../../app/report-names.js';
import { EXIT } from '../../errors.js';
import { plainLine, plainText } from '../../report/plain-text.js';
import type { Wired } from '../wire.js';
import { runOption } from './advance.js';
import { legText, reportsFolder, sent } from './agent.js';
import { answered, type Call, type VerbEnd, withContext, workflowRun } from './call.js';
import { interruption } from './interruption.js';

export async function execute(call: Call): Promise<VerbEnd> {
  const leg = parseLeg(await legText(call));
  const reports = reportsFolder(call, 'the folder of report folders');
  await mkdir(reports, { recursive: true });
  return withContext(call, async (wired) => runTo(call, wired, leg, reports), { run: runOption(call) });
}

async function runTo(call: Call, { context, checks }: Wired, leg: Leg, reports: string): Promise<VerbEnd> {
  const travel = call.door.reports;
  const second = workflowRun(call.env) === null ? 'exit' : 'go-on';
  const stop = interruption(() => call.terminal.warn('Stopping the checks…'), second);
  const only = new Set(leg.tasks.map(({ claim }) => reportStem(leg.session, claim)));
  let unsent = 0;
  const hooks: CheckHooks = {
    signal: stop.signal,
    line: (line) => call.terminal.note(`  ${plainLine(line, 2000)}`),
    loaded: async (session) => {
      const fetched = await travel?.fetch(session, { run: context.run, only }, reports);
      for (const { code, reason } of fetched?.ignored ?? [])
        call.terminal.warn(`${code} ${plainText(reason)}`);
    },
    starting: async (folder) => travel?.expect(folder),
    finished: async (done) => {
      if (travel === null || stop.signal.aborted) return;
      if (!(await sent(call, travel, done))) unsent += 1;
    },
  };
  try {
    const results = await checkLeg(context, await checks(), { leg, reports }, hooks);
    const whole = !stop.signal.aborted && unsent === 0;
    const document = { session: leg.session, leg: leg.leg, reports, results };
    // A check that found something is no failure of the machine: whoever collects reads the verdict.
    return answered(document, results.map(lineOf), whole ? EXIT.done : EXIT.failed);
  } finally {
    stop.release();
  }
}

function lineOf({ task, attempt, passed, folder, details }: CheckResult): string {
  const verdict = passed === null ? 'no verdict' : passed ? 'passed' : 'failed';
  const why = details === null ? '' : ` (${plainText(details)})`;
  return `${task} attempt ${attempt}: ${verdict}${why}${folder === null ? '' : ` → ${folder}`}`;
}
