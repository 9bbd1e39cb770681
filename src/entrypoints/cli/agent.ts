/** `agent`: one leg of a wave. What it leaves behind is a claim about the work; nothing is written to the state. */
import { mkdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Leg } from '../../app/advance.js';
import { runLeg } from '../../app/agent.js';
import type { Context } from '../../app/context.js';
import { parseLeg } from '../../app/leg.js';
import { EXIT, OrchestratorError } from '../../errors.js';
import { plainLine, plainText } from '../../report/plain-text.js';
import { runOption } from './advance.js';
import {
  answered,
  type Call,
  type ReportTravel,
  type VerbEnd,
  variable,
  withContext,
  workflowRun,
} from './call.js';
import { interruption } from './interruption.js';

export async function execute(call: Call): Promise<VerbEnd> {
  const leg = parseLeg(await legText(call));
  const reports = reportsFolder(call, 'the folder for the reports');
  await mkdir(reports, { recursive: true });
  return withContext(call, async ({ context }) => runTo(call, context, leg, reports), {
    run: runOption(call),
  });
}

async function runTo(call: Call, context: Context, leg: Leg, reports: string): Promise<VerbEnd> {
  const travel = call.door.reports;
  const second = workflowRun(call.env) === null ? 'exit' : 'go-on';
  const stop = interruption(() => call.terminal.warn('Stopping the agent…'), second);
  let unsent = 0;
  try {
    const results = await runLeg(context, leg, reports, {
      signal: stop.signal,
      separateChecks: separateChecks(call),
      line: (line) => call.terminal.note(`  ${plainLine(line, 2000)}`),
      starting: async (folder) => travel?.expect(folder),
      finished: async ({ task, folder }) => {
        // Whoever is being stopped has seconds: what comes after the step has minutes.
        if (travel === null || stop.signal.aborted) return;
        if (!(await sent(call, travel, { task, folder }))) unsent += 1;
      },
    });
    const whole = results.length === leg.tasks.length && unsent === 0;
    return answered(
      { session: leg.session, leg: leg.leg, reports, results },
      results.map(
        ({ task, attempt, outcome, folder, details }) =>
          `${task} attempt ${attempt}: ${outcome}${details === null ? '' : ` (${plainText(details)})`} → ${folder}`,
      ),
      whole ? EXIT.done : EXIT.failed,
    );
  } finally {
    stop.release();
  }
}

/** Sends a report; a failure is said and spoils no other report. */
export async function sent(
  call: Call,
  travel: ReportTravel,
  { task, folder }: { readonly task: string; readonly folder: string },
): Promise<boolean> {
  try {
    await travel.send(folder);
    return true;
  } catch (error) {
    if (!(error instanceof OrchestratorError)) throw error;
    call.terminal.warn(
      `ALERT: The report of task ${task} was not uploaded: ${error.code} ${error.message} ${error.remedy}`,
    );
    return false;
  }
}

/** An option without which the verb cannot go. */
export function required(call: Call, name: string, what: string): string {
  const value = call.options.text(name);
  if (value !== null) return value;
  throw new OrchestratorError(
    'USAGE',
    `${call.verb.name} needs --${name}: ${what}.`,
    `See: orchestrator help ${call.verb.name}`,
  );
}

/** The folder of `--reports`, else of $ORCHESTRATOR_REPORTS. Throws USAGE where neither is given. */
export function reportsFolder(call: Call, what: string): string {
  const named = call.options.text('reports') ?? variable(call.env, 'ORCHESTRATOR_REPORTS');
  return resolve(call.cwd, named ?? required(call, 'reports', what));
}

/** Are check commands run by the verb `check`? Throws USAGE for a word that is neither way. */
export function separateChecks(call: Call): boolean {
  const word = call.options.text('checks') ?? 'beside';
  if (word === 'separate' || word === 'beside') return word === 'separate';
  throw new OrchestratorError(
    'USAGE',
    `--checks is ${JSON.stringify(word.slice(0, 80))}.`,
    'Use beside, where check commands run after the agent on its machine, or separate, where orchestrator check runs them.',
  );
}

/** The leg that was given as JSON, as @FILE, or on standard input. */
export async function legText(call: Call): Promise<string> {
  const word = required(call, 'leg', 'a row of the matrix');
  if (word === '-') {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString('utf8');
  }
  return word.startsWith('@') ? readGiven(call, word.slice(1)) : word;
}

/** A file that the caller named. Throws USAGE when it cannot be read. */
export async function readGiven(call: Call, name: string): Promise<string> {
  try {
    return await readFile(resolve(call.cwd, name), 'utf8');
  } catch (cause) {
    throw new OrchestratorError(
      'USAGE',
      `${JSON.stringify(name.slice(0, 300))} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
      'Name a file that exists.',
      { cause },
    );
  }
}
