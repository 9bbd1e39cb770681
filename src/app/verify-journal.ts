/**
 * The journal as a proof: every line's hash followed, every line computed again from what its event did, every invariant held after every
 * transaction. Says what is wrong and in which line; never decides what to do about it.
 */
import type { Definition } from '../domain/definition.js';
import { commitEvents, evolve } from '../domain/evolve.js';
import { breaches, stepBreaches } from '../domain/invariants.js';
import type { Session } from '../domain/session.js';
import { type JournalLine, lineOf, NO_LINE, parseJournal } from '../schema/journal.js';
import { textOf } from '../schema/json-source.js';
import { sha256 } from '../schema/sha256.js';

export interface Problem {
  readonly file: string;
  /** 1-based; 0 when the whole file is meant. */
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly text: string;
}

/** One file of the journal, oldest first. */
export interface JournalFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** All lines, oldest first. Throws STATE_CORRUPT or STATE_CONFLICT_MARKERS for what cannot be read at all. */
export function linesOf(files: readonly JournalFile[], definition: Definition): readonly JournalLine[] {
  return files.flatMap(({ name, bytes }) => parseJournal(name, textOf(name, bytes), definition));
}

/**
 * Lines that are not what their neighbours say. `head`: the hash of the last line as the snapshot has it, undefined where that cannot be read.
 * A line whose own `prev` was changed breaks the link on both of its sides; then it is named, and not the sound one before it.
 */
export function chainProblems(lines: readonly JournalLine[], head: string | undefined): readonly Problem[] {
  const links = [NO_LINE, ...lines.map(({ text }) => sha256(text))];
  const isBroken = (link: number): boolean => {
    const expected = link === lines.length ? head : lines[link]?.prev;
    return expected !== undefined && expected !== links[link];
  };
  const problems: Problem[] = [];
  for (let link = 0; link <= lines.length; link += 1) {
    if (!isBroken(link)) continue;
    let last = link;
    while (last < lines.length && isBroken(last + 1)) last += 1;
    // Link n joins line n - 1 (counted from 0) to line n.
    const named =
      last > link ? lines.slice(link, last) : lines.slice(Math.max(0, link - 1), Math.max(1, link));
    for (const line of named)
      problems.push(
        problemAt(line, 'CHAIN', 'The line is not the one that its neighbours were written beside.'),
      );
    link = last;
  }
  return [...problems, ...sequenceProblems(lines)];
}

function sequenceProblems(lines: readonly JournalLine[]): readonly Problem[] {
  return lines.flatMap((line, index) =>
    line.seq === index + 1
      ? []
      : [problemAt(line, 'SEQUENCE', `It is line ${index + 1} and says seq ${line.seq}.`)],
  );
}

export interface Replayed {
  readonly session: Session | undefined;
  readonly transactions: number;
  /** The session after each transaction that took checkpoints, with their names. */
  readonly checkpoints: readonly { readonly names: readonly string[]; readonly session: Session }[];
  readonly problems: readonly Problem[];
}

/** Applies every transaction again; what a line claims is computed anew. */
export function replay(lines: readonly JournalLine[]): Replayed {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const checkpoints: { readonly names: readonly string[]; readonly session: Session }[] = [];
  let session: Session | undefined;
  for (let start = 0; start < lines.length; ) {
    const first = lines[start];
    if (first === undefined) break;
    let end = start;
    while (lines[end]?.txId === first.txId) end += 1;
    if (seen.has(first.txId)) problems.push(problemAt(first, 'TRANSACTION', `${first.txId} appears twice.`));
    seen.add(first.txId);
    const own = lines.slice(start, end);
    session = transaction(session, own, problems);
    const names = own.flatMap(({ event }) => (event.type === 'checkpoint_created' ? [event.checkpoint] : []));
    if (names.length > 0 && session !== undefined) checkpoints.push({ names, session });
    start = end;
  }
  return { session, transactions: seen.size, checkpoints, problems };
}

function transaction(
  before: Session | undefined,
  lines: readonly JournalLine[],
  problems: Problem[],
): Session | undefined {
  let state = before;
  for (const line of lines) {
    const next = evolve(state, line.event);
    problems.push(...lineProblems(line, state, next));
    state = next;
  }
  const after = commitEvents(
    before,
    lines.map(({ event }) => event),
  );
  const last = lines.at(-1);
  if (after === undefined || last === undefined) return after;
  if (!last.txId.startsWith(`TX-${String(after.version).padStart(6, '0')}-`))
    problems.push(problemAt(last, 'TRANSACTION', `${last.txId} is transaction ${after.version}.`));
  for (const { invariant, where, text } of [
    ...breaches(after, after.updatedAt),
    ...stepBreaches(before, after),
  ])
    problems.push(problemAt(last, `INVARIANT_${invariant.toUpperCase()}`, `${where}: ${text}`));
  return after;
}

function lineProblems(
  line: JournalLine,
  before: Session | undefined,
  after: Session | undefined,
): readonly Problem[] {
  const expected = lineOf(line, before, after);
  if (expected === line.text) return [];
  let offset = 0;
  while (expected[offset] === line.text[offset]) offset += 1;
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, offset - 30), offset + 30));
  const text = `It says ${around(line.text)} where the events give ${around(expected)}.`;
  return [{ ...problemAt(line, 'PROJECTION', text), column: offset + 1 }];
}

function problemAt({ file, line }: JournalLine, code: string, text: string): Problem {
  return { file, line, column: 1, code, text };
}
