/**
 * Finds and reads the status file that an agent may leave: `$ORCHESTRATOR_STATUS`, else `agent-status.yaml` at the root of where it
 * worked. The second one is used up by reading when the work is done in place, so that it never speaks for another attempt.
 */
import { lstatSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ParsedStatus } from '../../schema/agent-status.js';
import { inspect, readPlainFile } from './plain-files.js';
import { hasCode } from './system-error.js';

export const ROOT_STATUS = 'agent-status.yaml';

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

export interface StatusSearch {
  /** `$ORCHESTRATOR_STATUS`. */
  readonly file: string;
  readonly work: string;
  /** Fingerprint of the file at the root before the agent began: left as it was, it is none of this attempt's. */
  readonly rootBefore: string | null;
  readonly inPlace: boolean;
}

/** What the agent left, parsed; null when it left nothing. */
export async function readStatus(search: StatusSearch): Promise<ParsedStatus | null> {
  const own = await readOne(dirname(search.file), basename(search.file));
  const rootFile = join(search.work, ROOT_STATUS);
  const now = fingerprint(rootFile);
  if (now === null || now === search.rootBefore) return own;
  const atRoot = own ?? (await readOne(search.work, ROOT_STATUS));
  if (search.inPlace) rmSync(rootFile, { force: true });
  return atRoot;
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
