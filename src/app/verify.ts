/**
 * `verify`: proves from the files alone that the state is what the journal says. Every line's hash is followed, every event applied again, every
 * projection, invariant and file compared byte for byte; the first place of each kind of damage is named.
 */
import type { SessionId } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import { OrchestratorError } from '../errors.js';
import { definitionFromJson } from '../schema/definition-json.js';
import { EMPTY_JOURNAL, type JournalHead, type JournalLine, NO_LINE } from '../schema/journal.js';
import { lineColumn, oneLine } from '../schema/json-source.js';
import { decodeStateFile, encodeStateFile } from '../schema/session-codec.js';
import { sha256 } from '../schema/sha256.js';
import { encodeTasks } from '../schema/task-files.js';
import type { StoredSession } from './ports.js';
import { DEFINITION_FILE, JOURNAL_FILE, outputPath, promptPath, STATE_FILE } from './session-files.js';
import { chainProblems, type JournalFile, linesOf, type Problem, replay } from './verify-journal.js';

export interface Verified {
  readonly session: SessionId;
  readonly ok: boolean;
  readonly version: number;
  readonly transactions: number;
  readonly lines: number;
  readonly outputs: number;
  readonly problems: readonly Problem[];
}

const MOST_PROBLEMS = 50;

/** Never throws for damaged files; every damage is a problem. */
export async function verify(id: SessionId, stored: StoredSession): Promise<Verified> {
  const check = new Verification(id, stored);
  try {
    await check.all();
  } catch (error) {
    if (!(error instanceof OrchestratorError)) throw error;
    check.add(problemOf(error));
  }
  return check.result();
}

/** The place is at the front of the message of every STATE error: `file:line:col: …`. */
function problemOf(error: OrchestratorError): Problem {
  const found = /^([^:\n]+):(\d+):(\d+): ([\s\S]*)$/.exec(error.message);
  return found === null
    ? { file: '', line: 0, column: 0, code: error.code, text: error.message }
    : {
        file: found[1] ?? '',
        line: Number(found[2]),
        column: Number(found[3]),
        code: error.code,
        text: found[4] ?? '',
      };
}

class Verification {
  readonly #id: SessionId;
  readonly #stored: StoredSession;
  readonly #problems: Problem[] = [];
  #version = 0;
  #head: JournalHead = EMPTY_JOURNAL;
  #transactions = 0;
  #outputs = 0;

  constructor(id: SessionId, stored: StoredSession) {
    this.#id = id;
    this.#stored = stored;
  }

  add(...problems: readonly Problem[]): void {
    for (const { file, text, ...rest } of problems)
      if (this.#problems.length < MOST_PROBLEMS)
        this.#problems.push({ file: oneLine(file), text: oneLine(text), ...rest });
  }

  result(): Verified {
    const problems = this.#problems;
    return {
      session: this.#id,
      ok: problems.length === 0,
      version: this.#version,
      transactions: this.#transactions,
      lines: this.#head.seq,
      outputs: this.#outputs,
      problems,
    };
  }

  async all(): Promise<void> {
    const definition = await this.#bytes(DEFINITION_FILE);
    const files = await this.#journalFiles();
    const lines = linesOf(files, definitionFromJson(definition));
    const chain = chainProblems(lines, await this.#recordedHead());
    this.add(...chain);
    this.#head = headOf(files, lines);
    if (!this.#begins(lines, sha256(definition), chain)) return;
    const { session, transactions, problems } = replay(lines);
    this.#transactions = transactions;
    this.add(...problems);
    if (session === undefined) return;
    this.#version = session.version;
    await this.#snapshot(session);
    await this.#files(session);
  }

  async #bytes(path: string): Promise<Uint8Array> {
    const bytes = await this.#stored.read(path);
    if (bytes === undefined)
      throw new OrchestratorError(
        'STATE_CORRUPT',
        `${path}:1:1: the file is missing.`,
        'Restore it from the history of the state.',
      );
    return bytes;
  }

  /** Segments in their order, then the live file. */
  async #journalFiles(): Promise<readonly JournalFile[]> {
    const segments = (await this.#stored.list('journal')).filter((path) => path.endsWith('.jsonl'));
    const files: JournalFile[] = [];
    for (const name of [...segments, JOURNAL_FILE]) files.push({ name, bytes: await this.#bytes(name) });
    return files;
  }

  /** Hash of the last line as `state.json` has it; a file that cannot be read is named when it is compared. */
  async #recordedHead(): Promise<string | undefined> {
    try {
      return decodeStateFile(await this.#bytes(STATE_FILE)).journal.headSha256;
    } catch (error) {
      if (error instanceof OrchestratorError) return undefined;
      throw error;
    }
  }

  /** Does the journal begin with this very definition? Nothing that follows from another one is worth comparing. */
  #begins(lines: readonly JournalLine[], definition: string, chain: readonly Problem[]): boolean {
    const first = lines[0];
    if (first?.event.type !== 'session_created') {
      const text = 'The journal does not begin with create_session.';
      this.add({ file: first?.file ?? JOURNAL_FILE, line: 1, column: 1, code: 'JOURNAL_START', text });
      return true;
    }
    if (first.event.definitionSha256 === definition) return true;
    if (chain.some(({ file, line }) => file === first.file && line === first.line)) return true;
    const text = 'It is not the definition that the session was started with.';
    this.add({ file: DEFINITION_FILE, line: 0, column: 0, code: 'HASH', text });
    return false;
  }

  /** The snapshot must be what the journal gives, byte for byte. */
  async #snapshot(session: Session): Promise<void> {
    const { files, tasksSha256 } = encodeTasks(session);
    for (const { path, bytes } of files) await this.#same(path, bytes);
    await this.#same(STATE_FILE, Buffer.from(encodeStateFile(session, this.#head, tasksSha256)));
    if (session.id === this.#id) return;
    const text = `The journal is of session ${session.id}.`;
    this.add({ file: STATE_FILE, line: 1, column: 1, code: 'FOREIGN', text });
  }

  async #same(path: string, wanted: Uint8Array): Promise<void> {
    const bytes = Buffer.from(await this.#bytes(path));
    if (bytes.equals(wanted)) return;
    let offset = 0;
    while (offset < bytes.length && offset < wanted.length && bytes[offset] === wanted[offset]) offset += 1;
    const [line, column] = lineColumn(Buffer.from(wanted.subarray(0, offset)).toString('latin1'), offset);
    this.add({ file: path, line, column, code: 'SNAPSHOT', text: 'It is not what the journal gives.' });
  }

  /** Prompts and accepted outputs are the ones on record. */
  async #files(session: Session): Promise<void> {
    for (const task of session.tasks) {
      const { id, promptSha256 } = task.spec;
      await this.#hashed(promptPath(id), promptSha256);
      for (const { path, sha256: hash, source } of task.outputDigests) {
        if (source) continue;
        this.#outputs += 1;
        await this.#hashed(outputPath(id, path), hash);
      }
    }
  }

  async #hashed(path: string, expected: string): Promise<void> {
    const bytes = await this.#stored.read(path);
    const [code, text] =
      bytes === undefined
        ? ['MISSING', 'The file is missing.']
        : ['HASH', 'It is not the file that was accepted.'];
    if (bytes === undefined || sha256(bytes) !== expected)
      this.add({ file: path, line: 0, column: 0, code, text });
  }
}

function headOf(files: readonly JournalFile[], lines: readonly JournalLine[]): JournalHead {
  const last = lines.at(-1);
  return {
    seq: last?.seq ?? 0,
    sha256: last === undefined ? NO_LINE : sha256(last.text),
    segments: files.slice(0, -1).map(({ name, bytes }) => ({ name, sha256: sha256(bytes) })),
  };
}
