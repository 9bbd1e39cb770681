/**
 * The temporary folder of one attempt: what the agent is given (prompt, feedback, state, inputs) and where it leaves things, beside the
 * working copy and never in it.
 */
import { linkSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AttemptOrder } from '../../app/ports/attempts.js';
import { machineToJson } from '../../schema/machine-json.js';
import { pathFaults } from '../git/tree-rules.js';
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
 * Makes the folder below `parent` and lays out all that the order brings along, but no working copy; `work` is where that is to be, if not in the
 * folder. Synchronous, as these are few and small
 * files and an attempt may take no longer than they do.
 */
export function createAttemptFolder(parent: string, order: AttemptOrder, work?: string): AttemptFolder {
  const top = mkdtempSync(join(realPath(parent), 'orchestrator-attempt-'));
  const own = join(top, 'attempt');
  const folder: AttemptFolder = {
    top,
    work: work ?? join(own, 'work'),
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

/** The folder that was asked for last: it is the same one for every attempt. */
let resolved: { readonly path: string; readonly real: string } | undefined;

/** A working copy must have one name only, for git and for the agent. */
function realPath(path: string): string {
  if (resolved?.path !== path) resolved = { path, real: realpathSync(path) };
  return resolved.real;
}

function layOut(folder: AttemptFolder, order: AttemptOrder): void {
  for (const path of [dirname(folder.outputs), folder.outputs, folder.inputs]) mkdirSync(path);
  writeFileSync(folder.prompt, order.prompt, { mode: READ_ONLY });
  writeFileSync(folder.feedback, order.feedback ?? '', { mode: READ_ONLY });
  layOutState(folder, order.state);
  if (order.selection !== undefined)
    writeFileSync(selectionFile(folder), order.selection, { mode: READ_ONLY });
  if (order.agent.machine !== undefined)
    writeFileSync(machineFile(folder), JSON.stringify(machineToJson(order.agent.machine)), {
      mode: READ_ONLY,
    });
  // The same output may be declared at several places of the working copy; here it lies once.
  const inputs = new Map(order.inputs.map((input) => [`${input.producer}/${input.output}`, input.bytes]));
  for (const [place, bytes] of inputs) {
    if (pathFaults(place).length > 0) continue;
    mkdirSync(dirname(join(folder.inputs, place)), { recursive: true });
    writeFileSync(join(folder.inputs, place), bytes, { mode: READ_ONLY });
  }
}

/** Beside the prompt: where a selection's agent finds what it is to choose from. */
function selectionFile({ prompt }: AttemptFolder): string {
  return join(dirname(prompt), 'selection.json');
}

/** The states that the agent may go through, for `machine enter`. */
function machineFile({ prompt }: AttemptFolder): string {
  return join(dirname(prompt), 'machine.json');
}

/** The document that was laid out last, and a file that holds it for as long as its attempt lasts. */
let laidOut: { readonly text: string; readonly file: string } | undefined;

/** The attempts of a wave all get the same large document: it is written once and linked from then on. */
function layOutState(folder: AttemptFolder, text: string): void {
  if (laidOut?.text === text && linked(laidOut.file, folder.state)) return;
  // Not where an agent looks: what one may do to its own copy by its name, it does to no other's.
  const file = join(folder.top, 'state.json');
  writeFileSync(file, text, { mode: READ_ONLY });
  laidOut = { text, file };
  if (!linked(file, folder.state)) writeFileSync(folder.state, text, { mode: READ_ONLY });
}

/** False where the file is gone or the file system knows no links; a copy does as well. */
function linked(file: string, to: string): boolean {
  try {
    linkSync(file, to);
    return true;
  } catch {
    return false;
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
    ...(order.agent.machine === undefined ? {} : { ORCHESTRATOR_MACHINE: machineFile(folder) }),
    ...(order.task.entryState === undefined ? {} : { ORCHESTRATOR_ENTRY_STATE: order.task.entryState }),
    ...(order.selection === undefined ? {} : { ORCHESTRATOR_SELECTION: selectionFile(folder) }),
  };
}
