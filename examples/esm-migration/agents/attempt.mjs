/**
 * The contract between an agent and the orchestrator, as seen from the agent: everything it is given arrives in ORCHESTRATOR_*
 * variables, everything it leaves goes where they point.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const DEFAULT_PACE_MS = 250;

function given(name) {
  const value = process.env[`ORCHESTRATOR_${name}`];
  if (value === undefined || value === '') throw new Error(`ORCHESTRATOR_${name} is not set: this script is started by the orchestrator`);
  return value;
}

export const task = given('TASK');

/** What another task brought: `readInput('01-analysis/01-modules/modules.json')`. */
export function readInput(path) {
  return JSON.parse(readFileSync(join(given('INPUTS'), path), 'utf8'));
}

export function writeOutput(path, content) {
  const file = join(given('OUTPUTS'), path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`);
}

/** The optional last word: shown to people, and to the next attempt when this one did not make it. */
export function writeStatus(status, details) {
  const timestamp = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  const lines = { agent: process.env.ORCHESTRATOR_AGENT ?? 'script', status, details, timestamp };
  const yaml = Object.entries(lines).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  writeFileSync(given('STATUS'), yaml.join(''));
}

/** Reads the task and takes its time over it, as an agent with a mind would; EXAMPLE_PACE_MS=0 turns that off. */
export async function think() {
  const prompt = readFileSync(given('PROMPT'), 'utf8').replace(/^---\r?\n[^]*?\n---\r?\n/, '');
  const [first] = /^[^]*?(?:\.(?=\s)|$)/.exec(prompt.trim());
  console.log(`${task}: ${first.replace(/\s+/g, ' ')}`);
  const pace = Number(process.env.EXAMPLE_PACE_MS ?? DEFAULT_PACE_MS);
  await sleep(Number.isFinite(pace) && pace > 0 ? pace : 0);
}

/** Runs the work that belongs to this task; a failure becomes a report instead of a stack trace. */
export async function work(byTask) {
  try {
    const doIt = byTask[task] ?? byTask['*'];
    if (doIt === undefined) throw new Error(`this agent does not know the task ${task}`);
    await think();
    const details = await doIt();
    console.log(details);
    writeStatus('COMPLETED', details);
  } catch (error) {
    console.error(error.message);
    writeStatus('FAILED', error.message);
    process.exitCode = 1;
  }
}
