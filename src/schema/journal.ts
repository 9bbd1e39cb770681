/**
 * The journal: one JSON line per event, each with the hash of the line before, so that a changed byte anywhere is seen. Lines are appended
 * and moved whole into segments, never rewritten.
 */
import type { Definition } from '../domain/definition.js';
import { type Event, OPERATIONS } from '../domain/event.js';
import { evolve } from '../domain/evolve.js';
import type { PhaseId } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import { createdEventShape, laterEventShape } from './event-shapes.js';
import { sha256Shape } from './id-shapes.js';
import { corrupt, jsonOf, placeOf } from './json-source.js';
import { sha256 } from './sha256.js';
import { anything, count, instant, Misfit, matching, nullable, record, text } from './shape.js';
import { isoOf, wireText } from './wire.js';

export const NO_LINE = '0'.repeat(64);

/** Where the journal ends, as `state.json` records it. */
export interface JournalHead {
  readonly seq: number;
  /** Hash of the last line, without its line break. */
  readonly sha256: string;
  /** Hash of the live file, so that damage anywhere in it is seen before anything is appended to it. */
  readonly liveSha256: string;
  /** How many older parts there are: whole files under `journal/`. The chain of lines holds them, whatever their number. */
  readonly segments: number;
}

export const EMPTY_JOURNAL: JournalHead = { seq: 0, sha256: NO_LINE, liveSha256: sha256(''), segments: 0 };

/** The n-th older part, from 1. */
export function segmentName(n: number): string {
  return `journal/${String(n).padStart(5, '0')}.jsonl`;
}

export interface TransactionMeta {
  readonly txId: string;
  /** `<run id>/<attempt>` of a workflow run. */
  readonly run: string | null;
}

/** What a journal line shows of the thing that an event changes, as JSON; `verify` computes it again. */
function projection(session: Session | undefined, event: Event): string {
  if (session === undefined) return 'null';
  if (event.type === 'task_added') {
    const added = session.tasks.get(event.spec.id);
    return added === undefined ? 'null' : `{"status":"${added.status}"}`;
  }
  if ('task' in event) {
    const task = session.tasks.get(event.task);
    if (task === undefined) return 'null';
    const { status, owner, claim, attempts, spec } = task;
    const place =
      event.type === 'task_rejected' || event.type === 'task_revised'
        ? `,"layer":${wireText(spec.layer)},"phase":${wireText(spec.phase)}`
        : '';
    return `{"status":"${status}","owner":${wireText(owner)},"attempt":${claim?.attempt ?? null},"attempts":${attempts.length}${place}}`;
  }
  if ('phase' in event) {
    const phase = session.phases.find(({ id }) => id === event.phase);
    if (phase === undefined) return 'null';
    const approvals = session.approvals.filter((approval) => approval.phase === event.phase).length;
    return `{"status":"${phase.status}","approvals":${approvals}}`;
  }
  if (event.type === 'state_transitioned') return `{"state":${wireText(stateOf(session, event.within))}}`;
  return `{"status":"${session.status}"}`;
}

function stateOf(session: Session, within: PhaseId | undefined): string | null {
  const machine =
    within === undefined ? session.notes.machine : session.phases.find(({ id }) => id === within)?.machine;
  return machine?.currentState ?? null;
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
    const line = lineOf({ ...meta, seq, prev, event }, state, next);
    lines.push(line);
    prev = sha256(line);
    state = next;
  }
  return { lines, head: { ...head, seq, sha256: prev } };
}

/** What a line holds beside the things that the event and the session give. */
export interface LineCore extends TransactionMeta {
  readonly seq: number;
  readonly prev: string;
  readonly event: Event;
}

/** The one text of a line for an event that led from one session to the next: whoever computes it again can tell a changed byte. */
export function lineOf(core: LineCore, before: Session | undefined, after: Session | undefined): string {
  return `${lineBegin(core, before, after)}${eventText(core.event)}${lineEnd(core)}`;
}

/** Is the line what {@link lineOf} gives? Its event was read from it, and is not written again. */
export function isLineOf(
  line: JournalLine,
  before: Session | undefined,
  after: Session | undefined,
): boolean {
  return line.text === `${lineBegin(line, before, after)}${line.written}${lineEnd(line)}`;
}

/** Put together by hand: `verify` does it again for every line of a journal. */
function lineBegin(core: LineCore, before: Session | undefined, after: Session | undefined): string {
  const { event } = core;
  const reason = 'reason' in event ? event.reason : null;
  return `{"tx_id":"${core.txId}","seq":${core.seq},"timestamp":"${isoOf(event.at)}","agent":${wireText(event.by)},"operation":"${
    OPERATIONS[event.type]
  }","task_id":${wireText(taskOf(event))},"before":${projection(before, event)},"after":${projection(after, event)},"reason":${wireText(reason)},"event":`;
}

function lineEnd({ run, prev }: LineCore): string {
  return `,"run":${JSON.stringify(run)},"prev":"${prev}"}`;
}

function taskOf(event: Event): string | null {
  return event.type === 'task_added' ? event.spec.id : 'task' in event ? event.task : null;
}

function eventText(event: Event): string {
  if (event.type !== 'session_created') return wireText(event);
  const { definition: _pinned, ...rest } = event;
  return wireText(rest);
}

/** One parsed line. `text` is the line itself, for hashing. */
export interface JournalLine {
  readonly txId: string;
  readonly seq: number;
  readonly agent: string;
  readonly operation: string;
  readonly run: string | null;
  readonly prev: string;
  readonly event: Event;
  readonly text: string;
  /** Its event as JSON is written by us: no spaces, no key twice, no other spelling of a value. */
  readonly written: string;
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
    .map((line, index) => parseLine({ file, line: index + 1, text: line }, definition));
}

const lineShape = record({
  txId: matching(/^TX-\d{6,}-[0-9a-f]{16}$/, 'the id of a transaction'),
  seq: count,
  timestamp: instant,
  agent: text,
  operation: text,
  taskId: nullable(text),
  before: anything,
  after: anything,
  reason: nullable(text),
  event: anything,
  run: nullable(text),
  prev: sha256Shape,
});

type Written = Pick<JournalLine, 'file' | 'line' | 'text'>;

function parseLine(place: Written, definition: Definition): JournalLine {
  const json = jsonOf(place.file, place.text, place.line);
  const { txId, seq, agent, operation, run, prev, event } = read(place, [], () => lineShape(json));
  const type = typeof event === 'object' && event !== null ? Reflect.get(event, 'type') : undefined;
  const parsed = read(place, ['event'], () =>
    type === 'session_created' ? { ...createdEventShape(event), definition } : laterEventShape(event),
  );
  const { file, line, text: whole } = place;
  const written = JSON.stringify(event);
  return { txId, seq, agent, operation, run, prev, event: parsed, written, text: whole, file, line };
}

function read<T>({ file, line, text }: Written, within: readonly string[], shape: () => T): T {
  try {
    return shape();
  } catch (cause) {
    if (!(cause instanceof Misfit)) throw cause;
    const path = [...within, ...cause.path];
    const [, column] = placeOf(text, path);
    throw corrupt(file, line, column, `${path.join('.')} ${cause.fault}`);
  }
}
