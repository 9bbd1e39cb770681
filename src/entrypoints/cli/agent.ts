/** `agent`: one leg of a wave. What it leaves behind is a claim about the work; nothing is written to the state. */
import { mkdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseLeg, runLeg } from '../../app/agent.js';
import { EXIT, OrchestratorError } from '../../errors.js';
import { plainLine, plainText } from '../../report/plain-text.js';
import { runOption } from './advance.js';
import { answered, type Call, type VerbEnd, withContext } from './call.js';
import { interruption } from './interruption.js';

export async function execute(call: Call): Promise<VerbEnd> {
  const leg = parseLeg(await legText(call));
  const reports = resolve(call.cwd, required(call, 'reports', 'the folder for the reports'));
  await mkdir(reports, { recursive: true });
  return withContext(
    call,
    async ({ context }) => {
      const stop = interruption(() => call.terminal.warn('Stopping the agent…'));
      try {
        const results = await runLeg(context, leg, reports, {
          signal: stop.signal,
          line: (line) => call.terminal.note(`  ${plainLine(line, 2000)}`),
        });
        const exit = results.length === leg.tasks.length ? EXIT.done : EXIT.failed;
        return answered(
          { session: leg.session, leg: leg.leg, reports, results },
          results.map(
            ({ task, attempt, outcome, folder, details }) =>
              `${task} attempt ${attempt}: ${outcome}${details === null ? '' : ` (${plainText(details)})`} → ${folder}`,
          ),
          exit,
        );
      } finally {
        stop.release();
      }
    },
    { run: runOption(call) },
  );
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

async function legText(call: Call): Promise<string> {
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
