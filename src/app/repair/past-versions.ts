/** Older versions of a session, as far as its store has them: where a line or a file is looked for by its hash, newest first. */
import { OrchestratorError } from '../../errors.js';
import { sha256 } from '../../schema/sha256.js';
import type { StoredSession } from '../ports.js';
import { JOURNAL_FILE } from '../session-files.js';
import { linesWithin, type RawLine, tipsOf } from './raw-journal.js';

/** Versions looked at before a search gives up. */
const MOST_VERSIONS = 20_000;

export class PastVersions {
  readonly #next: AsyncIterator<StoredSession> | null;
  readonly #seen: StoredSession[] = [];
  readonly #lines = new Map<string, RawLine>();
  readonly #files = new Set<string>();
  /** How many of the versions seen have given their lines. */
  #read = 0;

  constructor(versions: AsyncIterable<StoredSession> | null) {
    this.#next = versions === null ? null : versions[Symbol.asyncIterator]();
  }

  /** Where the journal of each older version ends. */
  async *tips(): AsyncIterable<RawLine> {
    for await (const version of this.all()) {
      const bytes = await readOrNot(version, JOURNAL_FILE);
      if (bytes !== undefined) yield* tipsOf(linesWithin(JOURNAL_FILE, bytes)).slice(0, 1);
    }
  }

  /** All versions, newest first. */
  async *all(): AsyncIterable<StoredSession> {
    for (let index = 0; ; index += 1) {
      const version = await this.#at(index);
      if (version === undefined) return;
      yield version;
    }
  }

  /** The line of this hash, wherever it stood. */
  async line(hash: string): Promise<RawLine | undefined> {
    for (;;) {
      const known = this.#lines.get(hash);
      if (known !== undefined) return known;
      const version = await this.#at(this.#read);
      if (version === undefined) return undefined;
      this.#read += 1;
      await this.#readLines(version);
    }
  }

  /** The file at this path when it had this hash. */
  async file(path: string, hash: string): Promise<Uint8Array | undefined> {
    for await (const version of this.all()) {
      const bytes = await readOrNot(version, path);
      if (bytes !== undefined && sha256(bytes) === hash) return bytes;
    }
    return undefined;
  }

  async #at(index: number): Promise<StoredSession | undefined> {
    while (this.#seen.length <= index && this.#next !== null && this.#seen.length < MOST_VERSIONS) {
      const { done, value } = await this.#next.next();
      if (done === true) return undefined;
      this.#seen.push(value);
    }
    return this.#seen[index];
  }

  async #readLines(version: StoredSession): Promise<void> {
    for (const path of [JOURNAL_FILE, ...(await listOrNot(version, 'journal'))]) {
      const bytes = await readOrNot(version, path);
      if (bytes === undefined) continue;
      const id = sha256(bytes);
      if (this.#files.has(id)) continue;
      this.#files.add(id);
      for (const line of linesWithin(path, bytes)) if (line.prev !== null) this.#lines.set(line.sha256, line);
    }
  }
}

/** An older version may be damaged itself: what cannot be read there is not there. */
export async function readOrNot(stored: StoredSession, path: string): Promise<Uint8Array | undefined> {
  try {
    return await stored.read(path);
  } catch (error) {
    if (error instanceof OrchestratorError) return undefined;
    throw error;
  }
}

/** Likewise for what lies below a folder. */
export async function listOrNot(stored: StoredSession, folder: string): Promise<readonly string[]> {
  try {
    return await stored.list(folder);
  } catch (error) {
    if (error instanceof OrchestratorError) return [];
    throw error;
  }
}
