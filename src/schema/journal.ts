/**
 * The journal: one JSON line per event, each with the hash of the line before, so that a changed byte anywhere is seen. Lines are appended
 * and moved whole into segments, never rewritten.
 */
import type { Definition } from '../domain/definition.js';
import { type Event, OPERATIONS } from '../domain/event.js';
import { evolve } from '../domain/evolve.js';
import type { Session } from '../domain/session.js';
import { createdEventShape, laterEventShape } from './domain-shapes.js';
import { corrupt, jsonOf } from './json-source.js';
import { sha256 } from './sha256.js';
import { Misfit } from './shape.js';
import { isoOf, toWire } from './wire.js';

export const NO_LINE = '0'.repeat(64);

/** Where the journal ends, as `state.json` records it. */
export interface JournalHead {
  readonly seq: number;
  /** Hash of the last line, without its line break. */
  readonly sha256: string;
  /** Older parts, oldest first, whole files under `journal/`. */
  readonly segments: readonly { readonly name: string; readonly sha256: string }[];
}

export const EMPTY_JOURNAL: JournalHead = { seq: 0, sha256: NO_LINE, segments: [] };

export interface TransactionMeta {
  readonly txId: string;
  /** `<run id>/<attempt>` of a workflow run. */
  readonly run: string | null;
}

/** What a journal line shows of the thing that an event changes; `verify` computes it again. */
export function projection(session: Session | undefined, event: Event): Record<string, unknown> | null {
  if (session === undefined) return null;
  if (event.type === 'task_added')
    return session.tasks.has(event.spec.id) ? { status: session.tasks.get(event.spec.id)?.status } : null;
  if ('task' in event) {
    const task = session.tasks.get(event.task);
    return task === undefined
      ? null
      : {
          status: task.status,
          owner: task.owner,
          attempt: task.claim?.attempt ?? null,
          attempts: task.attempts.length,
        };
  }
  if ('phase' in event) {
    const phase = session.phases.find(({ id }) => id === event.phase);
    return phase === undefined
      ? null
      : {
          status: phase.status,
          approvals: session.approvals.filter((approval) => approval.phase === event.phase).length,
        };
  }
  return { status: session.status };
}

/** The name of an event's operation in the journal. */
export function journalOperation(event: Event): string {
  return OPERATIONS[event.type];
}

/** The lines (without line breaks) of one transaction, and the head after them. */
export function journalLines(
  before: Session | undefined,
  events: readonly Event[],
  head: JournalHead,
  meta: TransactionMeta,
): { readonly lines: readonly string[]; readonly head: JournalHead } {
  const lines: string[] = [];
  let { seq, sha256: prev } = head;
  let state = before;
  for (const event of events) {
    seq += 1;
    const next = evolve(state, event);
    const line = JSON.stringify({
      tx_id: meta.txId,
      seq,
      timestamp: isoOf(event.at),
      agent: event.by,
      operation: OPERATIONS[event.type],
      task_id: taskOf(event),
      before: projection(state, event),
      after: projection(next, event),
      reason: 'reason' in event ? event.reason : null,
      event: eventToWire(event),
      run: meta.run,
      prev,
    });
    lines.push(line);
    prev = sha256(line);
    state = next;
  }
  return { lines, head: { ...head, seq, sha256: prev } };
}

function taskOf(event: Event): string | null {
  return event.type === 'task_added' ? event.spec.id : 'task' in event ? event.task : null;
}

function eventToWire(event: Event): unknown {
  if (event.type !== 'session_created') return toWire(event);
  const { definition: _pinned, ...rest } = event;
  return toWire(rest);
}

/** One parsed line. `text` is the line itself, for hashing. */
export interface JournalLine {
  readonly txId: string;
  readonly seq: number;
  readonly agent: string;
  readonly operation: string;
  readonly run: string | null;
  readonly prev: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly event: Event;
  readonly text: string;
  readonly file: string;
  readonly line: number;
}

/** Parses a journal file. Throws STATE_CORRUPT naming `file:line:col`. The definition completes `create_session`. */
export function parseJournal(file: string, text: string, definition: Definition): readonly JournalLine[] {
  if (text === '') return [];
  if (!text.endsWith('\n')) throw corrupt(file, text.split('\n').length, 1, 'the last line is cut off');
  return text
    .slice(0, -1)
    .split('\n')
    .map((line, index) => parseLine(file, line, index + 1, definition));
}

function parseLine(file: string, text: string, line: number, definition: Definition): JournalLine {
  const value = jsonOf(file, text, line);
  const field = (name: string): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  const text_ = (name: string): string => {
    const found = field(name);
    if (typeof found !== 'string') throw corrupt(file, line, 1, `${name} is missing`);
    return found;
  };
  const seq = field('seq');
  if (typeof seq !== 'number') throw corrupt(file, line, 1, 'seq is missing');
  const run = field('run');
  return {
    txId: text_('tx_id'),
    seq,
    agent: text_('agent'),
    operation: text_('operation'),
    run: typeof run === 'string' ? run : null,
    prev: text_('prev'),
    before: field('before'),
    after: field('after'),
    event: eventOf(file, line, field('event'), definition),
    text,
    file,
    line,
  };
}

function eventOf(file: string, line: number, value: unknown, definition: Definition): Event {
  const type = typeof value === 'object' && value !== null ? Reflect.get(value, 'type') : undefined;
  try {
    return type === 'session_created' ? { ...createdEventShape(value), definition } : laterEventShape(value);
  } catch (cause) {
    throw cause instanceof Misfit ? corrupt(file, line, 1, `event ${String(type)}: ${cause.message}`) : cause;
  }
}
