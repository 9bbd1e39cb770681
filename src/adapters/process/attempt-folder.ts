/**
 * The temporary folder of one attempt: what the agent is given (prompt, feedback, state, inputs) and where it leaves things, beside the
 * working copy and never in it.
 */
import { chmod, lstat, mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AttemptOrder } from '../../app/ports.js';
import { pathFaults } from '../git/tree-rules.js';
import { hasCode } from './system-error.js';

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

/** Makes the folder below `parent` and lays out all that the order brings along, but no working copy. */
export async function createAttemptFolder(parent: string, order: AttemptOrder): Promise<AttemptFolder> {
  // The real path: a working copy must have one name only, for git and for the agent.
  const top = await realpath(await mkdtemp(join(parent, 'orchestrator-attempt-')));
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
  await mkdir(folder.outputs, { recursive: true });
  await mkdir(folder.inputs);
  await Promise.all([
    writeFile(folder.prompt, order.prompt, { mode: READ_ONLY }),
    writeFile(folder.feedback, order.feedback ?? '', { mode: READ_ONLY }),
    writeFile(folder.state, order.state, { mode: READ_ONLY }),
  ]);
  for (const input of order.inputs) {
    const place = `${input.producer}/${input.output}`;
    if (pathFaults(place).length > 0) continue;
    await mkdir(dirname(join(folder.inputs, place)), { recursive: true });
    await writeFile(join(folder.inputs, place), input.bytes, { mode: READ_ONLY });
  }
  return folder;
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
    ORCHESTRATOR_DEADLINE: new Date(order.deadline * 1000).toISOString().replace('.000Z', 'Z'),
  };
}

/** Removes a folder that an agent could write, folders that it made read-only included. */
export async function removeTree(path: string): Promise<void> {
  const options = { recursive: true, force: true, maxRetries: 3, retryDelay: 50 } as const;
  try {
    await rm(path, options);
  } catch (error) {
    if (!hasCode(error, 'EACCES') && !hasCode(error, 'EPERM') && !hasCode(error, 'ENOTEMPTY')) throw error;
    await openUp(path);
    await rm(path, options);
  }
}

async function openUp(folder: string): Promise<void> {
  await chmod(folder, 0o700);
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if ((await lstat(path)).isDirectory()) await openUp(path);
  }
}
