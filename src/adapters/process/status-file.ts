/**
 * Finds and reads the status file that an agent may leave: `$ORCHESTRATOR_STATUS`, else at the place that its definition names, else
 * `agent-status.yaml` at the root of where it worked. One in the working copy is used up by reading when the work is done in place, so that it never
 * speaks for another attempt.
 */
import { lstatSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { AttemptOrder } from '../../app/ports/attempts.js';
import { statusPlace } from '../../domain/status-place.js';
import type { AgentStatus, ParsedStatus } from '../../schema/agent-status.js';
import { inspect, readPlainFile } from './plain-files.js';
import { hasCode } from './system-error.js';

export const ROOT_STATUS = 'agent-status.yaml';
/** What `machine enter` writes: an agent's own state. */
export const AGENT_STATE_FILE = 'agent-internal-state.yaml';
const MOST_STATE_BYTES = 4096;

/** Tells one state of a file from another; null when there is none. */
export function fingerprint(file: string): string | null {
  try {
    const stats = lstatSync(file, { throwIfNoEntry: false });
    return stats === undefined ? null : `${stats.ino}:${stats.size}:${stats.mtimeMs}`;
  } catch (error) {
    if (['ENOTDIR', 'EACCES'].some((code) => hasCode(error, code))) return null;
    throw error;
  }
}

/** Files of the working copy in which an agent may leave its status, the first one that it wrote counts. */
export function statusPlaces(order: Pick<AttemptOrder, 'agent' | 'task'>): readonly string[] {
  const own = statusPlace(order.agent, order.task);
  return own === null || own === ROOT_STATUS ? [ROOT_STATUS] : [own, ROOT_STATUS];
}

/** Fingerprints of these files before the agent begins: one that is left as it was is none of its attempt's. */
export function statusBefore(work: string, places: readonly string[]): StatusBefore {
  return Object.fromEntries(places.map((place) => [place, fingerprint(join(work, place))]));
}

export type StatusBefore = Readonly<Record<string, string | null>>;

export interface StatusSearch {
  /** `$ORCHESTRATOR_STATUS`. */
  readonly file: string;
  readonly work: string;
  readonly before: StatusBefore;
  readonly inPlace: boolean;
}

/** What the agent left, parsed; null when it left nothing. */
export async function readStatus(search: StatusSearch): Promise<ParsedStatus | null> {
  const found = await findStatus(search);
  if (search.inPlace)
    // Only what lies there by itself: behind a link it is somebody else's.
    for (const place of written(search))
      if (inspect(search.work, place).kind === 'file') rmSync(join(search.work, place), { force: true });
  return found;
}

/** What the agent has left so far; nothing is used up. */
async function findStatus(search: StatusSearch): Promise<ParsedStatus | null> {
  let found = await readOne(dirname(search.file), basename(search.file));
  for (const place of written(search)) found ??= await readOne(search.work, place);
  return found;
}

/** The places at which this attempt has left something. */
function written({ work, before }: StatusSearch): readonly string[] {
  return Object.entries(before).flatMap(([place, then]) => {
    const now = fingerprint(join(work, place));
    return now === null || now === then ? [] : [place];
  });
}

/** A way to see, again and again, what the agent has left so far: null while that is as it was, or no status. */
export function statusLook(search: StatusSearch): () => Promise<AgentStatus | null> {
  const places = [search.file, ...Object.keys(search.before).map((place) => join(search.work, place))];
  const print = (): string => places.map((place) => fingerprint(place) ?? '').join(' ');
  let last = print();
  return async () => {
    const now = print();
    if (now === last) return null;
    last = now;
    const found = await findStatus(search);
    return found?.kind === 'status' ? found.status : null;
  };
}

async function readOne(folder: string, name: string): Promise<ParsedStatus | null> {
  const entry = inspect(folder, name);
  if (entry.kind === 'absent' || (entry.kind === 'file' && entry.bytes === 0)) return null;
  // The parser is loaded only by attempts that left something to parse.
  const { parseAgentStatus, STATUS_BYTES } = await import('../../schema/agent-status.js');
  if (entry.kind !== 'file')
    return invalid(`it is ${entry.kind === 'folder' ? 'a folder' : entry.what}, not a regular file`);
  if (entry.bytes > STATUS_BYTES) return invalid(`it has ${entry.bytes} bytes, more than ${STATUS_BYTES}`);
  const bytes = await readPlainFile(join(folder, name), STATUS_BYTES);
  return bytes === undefined ? invalid('it could not be read') : parseAgentStatus(bytes);
}

function invalid(fault: string): ParsedStatus {
  return { kind: 'invalid', faults: [fault] };
}

/** State of its machine that the agent has noted in this very attempt; null where it noted none. */
export async function readAgentState(work: string, attempt: string): Promise<string | null> {
  const entry = inspect(work, AGENT_STATE_FILE);
  if (entry.kind !== 'file' || entry.bytes > MOST_STATE_BYTES) return null;
  const bytes = await readPlainFile(join(work, AGENT_STATE_FILE), MOST_STATE_BYTES);
  const text = Buffer.from(bytes ?? []).toString('utf8');
  const noted = /^attempt:\s*"?([^"\n]{1,400}?)"?\s*$/m.exec(text)?.[1];
  return noted === attempt ? (/^agent_state:\s*["']?([\w-]{1,100})/m.exec(text)?.[1] ?? null) : null;
}
