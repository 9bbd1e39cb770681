/**
 * `verify`: proves from the files alone that the state is what the journal says. Every line's hash is followed, every event applied again, every
 * projection, invariant and file compared byte for byte; the first place of each kind of damage is named.
 */
import type { Definition } from '../domain/definition.js';
import type { Event } from '../domain/event.js';
import { commitEvents, evolve } from '../domain/evolve.js';
import type { SessionId } from '../domain/ids.js';
import { type Breach, breaches, stepBreaches } from '../domain/invariants.js';
import type { Session } from '../domain/session.js';
import { OrchestratorError } from '../errors.js';
import { definitionFromJson } from '../schema/definition-json.js';
import {
  EMPTY_JOURNAL,
  type JournalHead,
  type JournalLine,
  journalOperation,
  NO_LINE,
  parseJournal,
  projection,
} from '../schema/journal.js';
import { lineColumn, textOf } from '../schema/json-source.js';
import { decodeStateFile, encodeShards, encodeStateFile, encodeTasksFile } from '../schema/session-codec.js';
import { sha256 } from '../schema/sha256.js';
import type { StoredSession } from './ports.js';
import {
  DEFINITION_FILE,
  JOURNAL_FILE,
  outputPath,
  promptPath,
  STATE_FILE,
  TASKS_FILE,
} from './session-files.js';

export interface Problem {
  readonly file: string;
  /** 1-based; 0 when the whole file is meant. */
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly text: string;
}

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
  #session: Session | undefined;
  #head: JournalHead = EMPTY_JOURNAL;
  #transactions = 0;
  #outputs = 0;

  constructor(id: SessionId, stored: StoredSession) {
    this.#id = id;
    this.#stored = stored;
  }

  add(problem: Problem): void {
    if (this.#problems.length < MOST_PROBLEMS) this.#problems.push(problem);
  }

  result(): Verified {
    const { version = 0 } = this.#session ?? {};
    const problems = this.#problems;
    return {
      session: this.#id,
      ok: problems.length === 0,
      version,
      transactions: this.#transactions,
      lines: this.#head.seq,
      outputs: this.#outputs,
      problems,
    };
  }

  async all(): Promise<void> {
    const definition = definitionFromJson(await this.#bytes(DEFINITION_FILE));
    const lines = await this.#journal(definition);
    this.#replay(lines);
    const created = lines[0]?.event;
    if (created?.type !== 'session_created')
      this.add({
        file: lines[0]?.file ?? JOURNAL_FILE,
        line: 1,
        column: 1,
        code: 'JOURNAL_START',
        text: 'The journal does not begin with create_session.',
      });
    else if (created.definitionSha256 !== sha256(await this.#bytes(DEFINITION_FILE)))
      this.add({
        file: DEFINITION_FILE,
        line: 1,
        column: 1,
        code: 'HASH',
        text: 'It is not the definition that the session was started with.',
      });
    if (this.#session === undefined) return;
    await this.#snapshot(this.#session);
    await this.#files(this.#session);
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

  /** All lines, oldest first: segments in their order, then the live file; every hash followed. */
  async #journal(definition: Definition): Promise<readonly JournalLine[]> {
    const names = (await this.#stored.list('journal')).filter((path) => path.endsWith('.jsonl'));
    const segments: { name: string; sha256: string }[] = [];
    const lines: JournalLine[] = [];
    for (const name of [...names, JOURNAL_FILE]) {
      const bytes = await this.#bytes(name);
      lines.push(...this.#chained(parseJournal(name, textOf(name, bytes), definition), lines.at(-1)));
      if (name !== JOURNAL_FILE) segments.push({ name, sha256: sha256(bytes) });
    }
    const last = lines.at(-1);
    this.#head = { seq: last?.seq ?? 0, sha256: last === undefined ? NO_LINE : sha256(last.text), segments };
    return lines;
  }

  #chained(lines: readonly JournalLine[], before: JournalLine | undefined): readonly JournalLine[] {
    let previous = before;
    for (const line of lines) {
      if (line.prev !== (previous === undefined ? NO_LINE : sha256(previous.text))) {
        const { file, line: number } = previous ?? line;
        this.add({
          file,
          line: number,
          column: 1,
          code: 'CHAIN',
          text: `The line is not the one that ${line.file}:${line.line} was written after.`,
        });
      }
      if (line.seq !== (previous?.seq ?? 0) + 1)
        this.add({
          file: line.file,
          line: line.line,
          column: 1,
          code: 'SEQUENCE',
          text: `seq ${line.seq} follows ${previous?.seq ?? 0}.`,
        });
      previous = line;
    }
    return lines;
  }

  /** Applies every transaction again; what a line claims about before and after is computed anew. */
  #replay(lines: readonly JournalLine[]): void {
    const seen = new Set<string>();
    for (let start = 0; start < lines.length; ) {
      const first = lines[start];
      if (first === undefined) break;
      let end = start;
      while (lines[end]?.txId === first.txId) end += 1;
      if (seen.has(first.txId)) this.#at(first, 'TRANSACTION', `${first.txId} appears twice.`);
      seen.add(first.txId);
      this.#transaction(lines.slice(start, end));
      start = end;
    }
    this.#transactions = seen.size;
  }

  #transaction(lines: readonly JournalLine[]): void {
    const before = this.#session;
    let state = before;
    for (const line of lines) {
      const next = evolve(state, line.event);
      this.#projected(line, state, next);
      state = next;
    }
    const events: readonly Event[] = lines.map(({ event }) => event);
    const after = commitEvents(before, events);
    const last = lines.at(-1);
    if (after === undefined || last === undefined) return;
    const expected = `TX-${String(after.version).padStart(6, '0')}-`;
    if (!last.txId.startsWith(expected))
      this.#at(last, 'TRANSACTION', `${last.txId} is transaction ${after.version}.`);
    const broken: readonly Breach[] = [...breaches(after, after.updatedAt), ...stepBreaches(before, after)];
    for (const { invariant, where, text } of broken)
      this.#at(last, `INVARIANT_${invariant.toUpperCase()}`, `${where}: ${text}`);
    this.#session = after;
  }

  #projected(line: JournalLine, before: Session | undefined, after: Session | undefined): void {
    const claimed = JSON.stringify([line.before, line.after]);
    const seen = JSON.stringify([projection(before, line.event), projection(after, line.event)]);
    if (claimed !== seen)
      this.#at(
        line,
        'PROJECTION',
        `before/after say ${claimed.slice(0, 200)}, the events give ${seen.slice(0, 200)}.`,
      );
    if (line.operation !== journalOperation(line.event))
      this.#at(line, 'PROJECTION', `operation ${line.operation} is not that of event ${line.event.type}.`);
    if (line.agent !== line.event.by)
      this.#at(line, 'PROJECTION', `agent ${line.agent} is not the one of the event.`);
  }

  #at(line: JournalLine, code: string, text: string): void {
    this.add({ file: line.file, line: line.line, column: 1, code, text });
  }

  /** The snapshot must be what the journal gives, byte for byte. */
  async #snapshot(session: Session): Promise<void> {
    const shards = encodeShards(session).map(({ name, text }) => ({ name, text, sha256: sha256(text) }));
    const tasks = encodeTasksFile(
      session,
      shards.map(({ name, sha256: hash }) => ({ name, sha256: hash })),
    );
    for (const { name, text } of shards) await this.#same(name, text);
    await this.#same(TASKS_FILE, tasks);
    await this.#same(STATE_FILE, encodeStateFile(session, this.#head, sha256(tasks)));
    if (session.id !== this.#id)
      this.add({
        file: STATE_FILE,
        line: 1,
        column: 1,
        code: 'FOREIGN',
        text: `The journal is of session ${session.id}.`,
      });
    decodeStateFile(await this.#bytes(STATE_FILE));
  }

  async #same(path: string, expected: string): Promise<void> {
    const bytes = Buffer.from(await this.#bytes(path));
    const wanted = Buffer.from(expected, 'utf8');
    if (bytes.equals(wanted)) return;
    let offset = 0;
    while (offset < bytes.length && offset < wanted.length && bytes[offset] === wanted[offset]) offset += 1;
    const [line, column] = lineColumn(wanted.subarray(0, offset).toString('latin1'), offset);
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
    if (bytes === undefined)
      this.add({ file: path, line: 0, column: 0, code: 'MISSING', text: 'The file is missing.' });
    else if (sha256(bytes) !== expected)
      this.add({
        file: path,
        line: 0,
        column: 0,
        code: 'HASH',
        text: 'It is not the file that was accepted.',
      });
  }
}
