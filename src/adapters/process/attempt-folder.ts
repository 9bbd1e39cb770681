/**
 * The temporary folder of one attempt: what the agent is given (prompt, feedback, state, inputs) and where it leaves things, beside the
 * working copy and never in it.
 */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { chmod, lstat, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AttemptOrder } from '../../app/ports.js';
import { pathFaults } from '../git/tree-rules.js';
import { hasCode } from './system-error.js';
import { isoTime } from './utc-time.js';

export interface AttemptFolder {
  /** To be removed as a whole. */
  readonly top: string;
  readonly work: string;
  readonly prompt: string;
  readonly feedback: string;
  readonly state: string;
  readonly inputs: string;
  readonly outputs: string;
  /** Not there until the agent writes it. */
  readonly status: string;
  /** Where the change is read with a git directory of our own. */
  readonly judge: string;
}

const READ_ONLY = 0o444;

/**
 * Makes the folder below `parent` and lays out all that the order brings along, but no working copy. Synchronous, as these are few and small
 * files and an attempt may take no longer than they do.
 */
export function createAttemptFolder(parent: string, order: AttemptOrder): AttemptFolder {
  // The real path: a working copy must have one name only, for git and for the agent.
  const top = realpathSync(mkdtempSync(join(parent, 'orchestrator-attempt-')));
  const own = join(top, 'attempt');
  const folder: AttemptFolder = {
    top,
    work: join(own, 'work'),
    prompt: join(own, 'prompt.md'),
    feedback: join(own, 'feedback.md'),
    state: join(own, 'state.json'),
    inputs: join(own, 'inputs'),
    outputs: join(own, 'outputs'),
    status: join(own, 'status.yaml'),
    judge: join(top, 'judge'),
  };
  try {
    layOut(folder, order);
    return folder;
  } catch (error) {
    rmSync(top, { recursive: true, force: true });
    throw error;
  }
}

function layOut(folder: AttemptFolder, order: AttemptOrder): void {
  mkdirSync(folder.outputs, { recursive: true });
  mkdirSync(folder.inputs);
  writeFileSync(folder.prompt, order.prompt, { mode: READ_ONLY });
  writeFileSync(folder.feedback, order.feedback ?? '', { mode: READ_ONLY });
  writeFileSync(folder.state, order.state, { mode: READ_ONLY });
  // The same output may be declared at several places of the working copy; here it lies once.
  const inputs = new Map(order.inputs.map((input) => [`${input.producer}/${input.output}`, input.bytes]));
  for (const [place, bytes] of inputs) {
    if (pathFaults(place).length > 0) continue;
    mkdirSync(dirname(join(folder.inputs, place)), { recursive: true });
    writeFileSync(join(folder.inputs, place), bytes, { mode: READ_ONLY });
  }
}

/** The contract's variables for whoever works in this folder. */
export function attemptVariables(
  order: AttemptOrder,
  folder: AttemptFolder,
): Readonly<Record<string, string>> {
  return {
    ORCHESTRATOR_SESSION: order.session,
    ORCHESTRATOR_TASK: order.task.id,
    ORCHESTRATOR_PHASE: order.task.phase,
    ORCHESTRATOR_ATTEMPT: String(order.attempt),
    ORCHESTRATOR_AGENT: order.task.agent,
    ORCHESTRATOR_PROMPT: folder.prompt,
    ORCHESTRATOR_INPUTS: folder.inputs,
    ORCHESTRATOR_OUTPUTS: folder.outputs,
    ORCHESTRATOR_STATUS: folder.status,
    ORCHESTRATOR_FEEDBACK: folder.feedback,
    ORCHESTRATOR_STATE: folder.state,
    ORCHESTRATOR_DEADLINE: isoTime(order.deadline),
  };
}

const REMOVALS = 5;

/** Removes a folder that an agent could write, folders that it made read-only included. */
export async function removeTree(path: string): Promise<void> {
  for (let tried = 1; ; tried += 1)
    try {
      return await rm(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
    } catch (error) {
      const closed = ['EACCES', 'EPERM', 'ENOTEMPTY'].some((code) => hasCode(error, code));
      if (!closed || tried === REMOVALS) throw error;
      await openUp(path);
    }
}

/** `rm` gives up at its first fault while it is still at work elsewhere, so anything may vanish meanwhile. */
async function openUp(folder: string): Promise<void> {
  try {
    await chmod(folder, 0o700);
    for (const name of await readdir(folder)) {
      const path = join(folder, name);
      if ((await lstat(path)).isDirectory()) await openUp(path);
    }
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}
