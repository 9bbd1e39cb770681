/** A session with a long past, as its files: every task was blocked, let go, tried in vain, and done at the second attempt. */
import { takenCheckpoints } from '../src/app/checkpoint-files.js';
import { DEFINITION_FILE, JOURNAL_FILE, promptPath, STATE_FILE } from '../src/app/session-files.js';
import type { Command } from '../src/domain/command.js';
import { decide } from '../src/domain/decide.js';
import { commitEvents } from '../src/domain/evolve.js';
import type { TaskId } from '../src/domain/ids.js';
import type { Session } from '../src/domain/session.js';
import { definitionToJson } from '../src/schema/definition-json.js';
import { EMPTY_JOURNAL, type JournalHead, journalLines, segmentName } from '../src/schema/journal.js';
import { encodeStateFile } from '../src/schema/session-codec.js';
import { sha256 } from '../src/schema/sha256.js';
import { encodeTasks } from '../src/schema/task-files.js';
import { sessionId } from './git-session.js';
import { definitionOf, instantAt } from './graph.js';

export type Files = ReadonlyMap<string, Uint8Array>;
type Loose<C> = C extends Command ? Omit<C, 'now' | 'actor'> : never;

const SEGMENT_BYTES = 64 * 1024;

/** The files of a session of so many tasks whose journal has about so many lines. `left`: so many of its last tasks have not begun. */
export function longSession(size: number, lines: number, left = 0): Files {
  const past = new Past(size);
  for (const [index, { id }] of past.definition.tasks.slice(0, size - left).entries()) {
    past.ask(claimOf(id, 1));
    past.ask(reportOf(id, 1, 'failed'));
    past.seconds += 700;
    const enough = ((index + 1) * lines) / size - 2;
    if (past.lines < enough) {
      past.ask({ type: 'block_task', task: id, reason: 'a question was asked' });
      past.ask({ type: 'unblock_task', task: id, reason: 'and answered' });
    }
    // More of the same would not only make the journal longer, but also the record of the task, which tells every change of its status.
    while (past.lines < enough) {
      past.ask({ type: 'pause_session', reason: 'night' });
      past.ask({ type: 'resume_session', reason: 'morning' });
    }
    past.ask(claimOf(id, 2));
    past.ask(reportOf(id, 2, 'succeeded'));
  }
  return past.files();
}

class Past {
  readonly definition;
  seconds = 0;
  #session: Session | undefined;
  #head: JournalHead = EMPTY_JOURNAL;
  #live: string[] = [];
  #bytes = 0;
  readonly #files = new Map<string, Uint8Array>();

  constructor(size: number) {
    this.definition = definitionOf(size);
    const text = definitionToJson(this.definition);
    this.#put(DEFINITION_FILE, text);
    for (const { id } of this.definition.tasks) this.#put(promptPath(id), id);
    const { definition } = this;
    const definitionSha256 = sha256(text);
    this.ask({ type: 'start_session', session: sessionId(), definition, definitionSha256, code: null });
  }

  get lines(): number {
    return this.#head.seq;
  }

  ask(command: Loose<Command>): void {
    const before = this.#session;
    const decision = decide(before, { ...command, now: instantAt(this.seconds), actor: 'bench' } as Command);
    if (decision.kind === 'refused') throw new Error(`Internal error: ${decision.rejection.message}`);
    this.#rotate();
    const after = commitEvents(before, decision.events);
    const txId = `TX-${String(after?.version).padStart(6, '0')}-${'0'.repeat(16)}`;
    const made = journalLines(before, decision.events, this.#head, { txId, run: '7/1' });
    this.#head = made.head;
    for (const line of made.lines) {
      this.#live.push(line);
      this.#bytes += line.length + 1;
    }
    this.#session = after;
    if (after === undefined) return;
    for (const { path, bytes } of takenCheckpoints(after, decision.events)) this.#files.set(path, bytes);
  }

  files(): Files {
    if (this.#session === undefined) throw new Error('Internal error: no session');
    const { files, tasksSha256 } = encodeTasks(this.#session);
    for (const { path, bytes } of files) this.#files.set(path, bytes);
    const liveSha256 = this.#put(JOURNAL_FILE, this.#text());
    this.#put(STATE_FILE, encodeStateFile(this.#session, { ...this.#head, liveSha256 }, tasksSha256));
    return this.#files;
  }

  #rotate(): void {
    if (this.#bytes < SEGMENT_BYTES) return;
    const segments = this.#head.segments + 1;
    this.#put(segmentName(segments), this.#text());
    this.#head = { ...this.#head, segments };
    this.#live = [];
    this.#bytes = 0;
  }

  #text(): string {
    return `${this.#live.join('\n')}\n`;
  }

  #put(path: string, text: string): ReturnType<typeof sha256> {
    const bytes = Buffer.from(text);
    this.#files.set(path, bytes);
    return sha256(bytes);
  }
}

function claimOf(task: TaskId, attempt: number): Loose<Command> {
  return {
    type: 'claim_task',
    task,
    claimSha256: sha256(`${task} ${attempt}`),
    holder: { kind: 'run', id: '7', attempt: 1, leg: null },
    baseSha: null,
    leaseSeconds: 7200,
    missingInputs: [],
  };
}

function reportOf(task: TaskId, attempt: number, outcome: 'failed' | 'succeeded'): Loose<Command> {
  return {
    type: 'report_attempt',
    report: {
      task,
      attempt,
      claimSha256: sha256(`${task} ${attempt}`),
      outcome,
      startedAt: instantAt(0),
      durationSeconds: 60,
      exitCode: outcome === 'failed' ? 1 : 0,
      runUrl: null,
      usage: null,
      reason: outcome === 'failed' ? 'the tests fail' : null,
      outputs: [],
      change: null,
      held: null,
      suggestedLayer: null,
      tasks: null,
    },
  };
}
