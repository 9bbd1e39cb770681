/**
 * `verify`: proves from the files alone that the state is what the journal says. Every line's hash is followed, every event applied again, every
 * projection, invariant and file compared byte for byte; the first place of each kind of damage is named.
 */
import type { Definition } from '../domain/definition.js';
import type { SessionId } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import { OrchestratorError } from '../errors.js';
import { definitionFromJson } from '../schema/definition-json.js';
import { EMPTY_JOURNAL, type JournalHead, type JournalLine } from '../schema/journal.js';
import { lineColumn, oneLine } from '../schema/json-source.js';
import { decodeStateFile, encodeStateFile } from '../schema/session-codec.js';
import { sha256 } from '../schema/sha256.js';
import { encodeTasks, GROUP_PATH, MadeFiles } from '../schema/task-files.js';
import { checkpointFiles } from './checkpoint-files.js';
import { journalFiles, type KnownRepair, knownRepairs } from './known-repairs.js';
import type { StateCommit, StoredSession } from './ports.js';
import { Replay } from './replay-journal.js';
import { DEFINITION_FILE, JOURNAL_FILE, outputPath, promptPath, STATE_FILE } from './session-files.js';
import { type JudgedCommits, judgeCommits, unjudged } from './verify-commits.js';
import { Chain, linesIn, type Problem } from './verify-journal.js';
import { judgeViews } from './verify-views.js';

export interface Verified {
  readonly session: SessionId;
  readonly ok: boolean;
  readonly version: number;
  readonly transactions: number;
  readonly lines: number;
  readonly outputs: number;
  /** Damage of before that was mended, and what of it is gone for good. */
  readonly repairs: readonly KnownRepair[];
  /** Commits that changed the session; null where nobody asked for them. */
  readonly commits: JudgedCommits | null;
  /** Copies of views at places of their own that are not as this session would write them: another one did, or a person. */
  readonly elsewhere: readonly string[];
  /** What could not be judged, in words for people. */
  readonly unjudged: readonly string[];
  readonly problems: readonly Problem[];
}

const MOST_PROBLEMS = 50;

/** Never throws for damaged files; every damage is a problem. `changes`: the commits that made the session what it is, where there are any. */
export async function verify(
  id: SessionId,
  stored: StoredSession,
  changes: AsyncIterable<StateCommit> | null = null,
): Promise<Verified> {
  const check = new Verification(id, stored);
  try {
    await check.all();
  } catch (error) {
    if (!(error instanceof OrchestratorError)) throw error;
    check.add(problemOf(error));
  }
  if (changes !== null) await check.commits(changes);
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
  readonly #repairs: KnownRepair[] = [];
  readonly #made = new MadeFiles();
  readonly #known = new Map<string, { readonly mends: boolean }>();
  #commits: JudgedCommits | null = null;
  #elsewhere: readonly string[] = [];
  #taken: Replay['checkpoints'] = [];
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
      repairs: this.#repairs,
      commits: this.#commits,
      elsewhere: this.#elsewhere,
      unjudged: this.#commits === null ? [] : unjudged(this.#commits),
      problems,
    };
  }

  async all(): Promise<void> {
    const definition = await this.#bytes(DEFINITION_FILE);
    const session = await this.#journal(definitionFromJson(definition), sha256(definition));
    if (session === undefined) return;
    this.#version = session.version;
    await this.#snapshot(session);
    for (const taken of this.#taken) await this.#checkpoints(taken);
    await this.#files(session);
    await this.#views(session);
  }

  /** Every commit must be one of the transactions that the journal tells of. */
  async commits(changes: AsyncIterable<StateCommit>): Promise<void> {
    const { judged, problems } = await judgeCommits(changes, this.#known);
    this.#commits = judged;
    this.add(...problems);
  }

  async #bytes(path: string): Promise<Uint8Array> {
    const bytes = await this.#stored.read(path);
    if (bytes === undefined)
      throw new OrchestratorError(
        'STATE_CORRUPT',
        `${path}:1:1: the file is missing.`,
        'See what can be done: orchestrator repair',
      );
    return bytes;
  }

  /** Follows the journal from its first line to its last, and answers with the session that it gives. */
  async #journal(definition: Definition, definitionSha256: string): Promise<Session | undefined> {
    const files = await journalFiles(this.#stored);
    const known = await knownRepairs(this.#id, this.#stored, { files, definition });
    this.#repairs.push(...known.repairs);
    this.add(...known.problems);
    const chain = new Chain(known.gaps);
    const run = new Replay(known.gaps, known.anchors);
    let first: JournalLine | undefined;
    try {
      for (const file of files)
        for (const line of linesIn(file, definition)) {
          first ??= line;
          this.#known.set(line.txId, { mends: line.event.type === 'journal_repaired' });
          chain.add(line);
          run.add(line);
        }
    } finally {
      chain.end(await this.#recordedHead());
      this.add(...chain.problems);
      this.#head = {
        seq: chain.last?.seq ?? 0,
        sha256: chain.hash,
        liveSha256: sha256(files.at(-1)?.bytes ?? ''),
        segments: files.length - 1,
      };
    }
    run.end();
    this.#transactions = run.transactions;
    this.#taken = run.checkpoints;
    const start = known.gaps.some(({ after }) => after === 0) ? null : startProblem(first, definitionSha256);
    const isDamaged = chain.problems.some(({ file, line }) => file === first?.file && line === first.line);
    if (start !== null && !(isDamaged && start.code === 'HASH')) this.add(start);
    // Nothing that follows from another definition is worth comparing.
    if (start?.code === 'HASH' && !isDamaged) return undefined;
    this.add(...run.problems);
    return run.session;
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

  /** The snapshot must be what the journal gives, byte for byte. */
  async #snapshot(session: Session): Promise<void> {
    const { files, tasksSha256 } = encodeTasks(session, [], new Set(), this.#made);
    for (const { path, bytes } of files) await this.#same(path, bytes);
    const text = 'No task of the session lies there.';
    for (const file of await this.#stored.list('tasks'))
      if (GROUP_PATH.test(file) && !files.some(({ path }) => path === file))
        this.add({ file, line: 0, column: 0, code: 'FOREIGN', text });
    await this.#same(STATE_FILE, Buffer.from(encodeStateFile(session, this.#head, tasksSha256)));
    this.#own(session);
  }

  #own(session: Session): void {
    if (session.id === this.#id) return;
    const text = `The journal is of session ${session.id}.`;
    this.add({ file: STATE_FILE, line: 1, column: 1, code: 'FOREIGN', text });
  }

  /** What was kept of a version that one may go back to is that version. */
  async #checkpoints({ session, names }: Replay['checkpoints'][number]): Promise<void> {
    for (const checkpoint of session.checkpoints.filter(({ name }) => names.includes(name)))
      for (const { path, bytes } of checkpointFiles(session, checkpoint, this.#made))
        if ((await this.#stored.read(path)) === undefined)
          this.add({ file: path, line: 0, column: 0, code: 'MISSING', text: 'The file is missing.' });
        else await this.#same(path, bytes);
  }

  async #views(session: Session): Promise<void> {
    const { proved, elsewhere } = await judgeViews(session, this.#stored);
    for (const { path, bytes } of proved) await this.#same(path, bytes);
    this.#elsewhere = elsewhere;
  }

  async #same(path: string, wanted: Uint8Array): Promise<void> {
    const stored = await this.#bytes(path);
    const bytes = Buffer.from(stored.buffer, stored.byteOffset, stored.length);
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

/** The journal must begin with this very definition. */
function startProblem(first: JournalLine | undefined, definitionSha256: string): Problem | null {
  if (first?.event.type !== 'session_created') {
    const text = 'The journal does not begin with create_session.';
    return { file: first?.file ?? JOURNAL_FILE, line: 1, column: 1, code: 'JOURNAL_START', text };
  }
  if (first.event.definitionSha256 === definitionSha256) return null;
  const text = 'It is not the definition that the session was started with.';
  return { file: DEFINITION_FILE, line: 0, column: 0, code: 'HASH', text };
}
