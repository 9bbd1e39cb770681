/** `submit`: the second half of `agent`. The report is a claim about the work; nothing is written to the state. */
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { submitAttempt } from '../../app/submit.js';
import { EXIT, OrchestratorError } from '../../errors.js';
import { plainLine, plainText } from '../../report/plain-text.js';
import { reportsFolder, required, sent, separateChecks } from './agent.js';
import { answered, type Call, type VerbEnd, withContext, workflowRun } from './call.js';
import { interruption } from './interruption.js';
import { noteOf } from './prepare.js';

const OUTCOMES = ['success', 'failure', 'cancelled', 'skipped'] as const;

export async function execute(call: Call): Promise<VerbEnd> {
  const workspace = resolve(call.cwd, required(call, 'workspace', 'the folder that prepare was given'));
  const reports = reportsFolder(call, 'the folder for the reports');
  const log = call.options.text('log');
  const end = { outcome: outcomeOf(call), log: log === null ? null : resolve(call.cwd, log) };
  const note = noteOf(call, workspace);
  await mkdir(reports, { recursive: true });
  return withContext(call, async ({ context, ...wired }) => {
    const halves = await wired.halves();
    const prepared = await halves.prepared(note);
    const travel = call.door.reports;
    const second = workflowRun(call.env) === null ? 'exit' : 'go-on';
    const stop = interruption(() => call.terminal.warn('Stopping…'), second);
    try {
      let whole = true;
      const result = await submitAttempt(
        context,
        halves,
        { prepared, end, reports },
        {
          signal: stop.signal,
          separateChecks: separateChecks(call),
          line: (line) => call.terminal.note(`  ${plainLine(line, 2000)}`),
          starting: async (folder) => travel?.expect(folder),
          finished: async ({ task, folder }) => {
            await halves.discard(prepared, note);
            if (travel !== null && !stop.signal.aborted) whole = await sent(call, travel, { task, folder });
          },
        },
      );
      const { task, attempt, outcome, details, folder } = result;
      return answered(
        { session: prepared.session, reports, results: [result] },
        [
          `${task} attempt ${attempt}: ${outcome}${details === null ? '' : ` (${plainText(details)})`} → ${folder}`,
        ],
        whole ? EXIT.done : EXIT.failed,
      );
    } finally {
      stop.release();
    }
  });
}

function outcomeOf(call: Call): (typeof OUTCOMES)[number] {
  const word = call.options.text('outcome') ?? 'success';
  const known = OUTCOMES.find((outcome) => outcome === word);
  if (known !== undefined) return known;
  throw new OrchestratorError(
    'USAGE',
    `--outcome is ${JSON.stringify(word.slice(0, 80))}.`,
    `Use one of: ${OUTCOMES.join(', ')}; in a workflow, the outcome of the agent's step.`,
  );
}
