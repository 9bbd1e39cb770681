/** Brings back a file whose hash is on record: from older versions, from the definition in the work tree, or as it stands with one byte put right. */
import type { Mending } from '../../domain/event.js';
import type { TaskId } from '../../domain/ids.js';
import { definitionToJson } from '../../schema/definition-json.js';
import { sha256 } from '../../schema/sha256.js';
import type { PinnedDefinition, StoredSession } from '../ports.js';
import { DEFINITION_FILE, promptPath } from '../session-files.js';
import { withHash } from './one-byte.js';
import { type PastVersions, readOrNot } from './past-versions.js';

export interface FoundFile {
  readonly bytes: Uint8Array;
  readonly how: Mending | null;
}

export interface FileSources {
  readonly stored: StoredSession;
  readonly past: PastVersions;
  /** The definition as it is in the work tree now; null where it cannot be read. */
  readonly now: () => Promise<PinnedDefinition | null>;
}

/** The file as it was accepted. `how` null: it is there as it should be. */
export async function findFile(
  sources: FileSources,
  path: string,
  hash: string,
): Promise<FoundFile | undefined> {
  const here = await readOrNot(sources.stored, path);
  if (here !== undefined && sha256(here) === hash) return { bytes: here, how: null };
  const elsewhere = (await sources.past.file(path, hash)) ?? (await fromWorkTree(sources, path, hash));
  if (elsewhere !== undefined) return { bytes: elsewhere, how: 'restored' };
  const right = here === undefined ? undefined : withHash(here, hash);
  return right === undefined ? undefined : { bytes: right, how: 'corrected' };
}

async function fromWorkTree(
  { now }: FileSources,
  path: string,
  hash: string,
): Promise<Uint8Array | undefined> {
  const pinned = await now();
  if (pinned === null) return undefined;
  const bytes =
    path === DEFINITION_FILE
      ? Buffer.from(definitionToJson(pinned.definition))
      : promptAt(pinned.prompts, path);
  return bytes !== undefined && sha256(bytes) === hash ? bytes : undefined;
}

function promptAt(prompts: ReadonlyMap<TaskId, Uint8Array>, path: string): Uint8Array | undefined {
  for (const [id, bytes] of prompts) if (promptPath(id) === path) return bytes;
  return undefined;
}
