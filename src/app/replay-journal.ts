/**
 * Applies the journal again: every line computed anew from what its event did, every invariant held after every transaction. Costs a step the
 * same in a session of any size: what a transaction did not touch is looked at only once in so many of them.
 */

import type { JournalGap } from '../domain/event.js';
import { evolve, sealed } from '../domain/evolve.js';
import type { TaskId } from '../domain/ids.js';
import { type Breach, breaches, stepBreaches, touchedBreaches } from '../domain/invariants.js';
import type { Session } from '../domain/session.js';
import { isLineOf, type JournalLine, lineOf } from '../schema/journal.js';
import { type Problem, problemAt } from './verify-journal.js';

/** Sessions that a repair put in place of what the journal no longer gives, by the number of the repair's line. */
export type Anchors = ReadonlyMap<number, Session>;

export class Replay {
  readonly problems: Problem[] = [];
  /** The session after each transaction that took checkpoints, with their names. */
  readonly checkpoints: { readonly names: readonly string[]; readonly session: Session }[] = [];
  readonly #anchors: Anchors;
  /** Numbers of the lines behind which others are missing. */
  readonly #torn: ReadonlySet<number>;
  readonly #seen = new Set<string>();
  #open: JournalLine[] = [];
  #session: Session | undefined;
  #last: JournalLine | undefined;
  #blind: boolean;
  /** Tasks touched since every task was looked at. */
  #touched = 0;

  constructor(gaps: readonly JournalGap[] = [], anchors: Anchors = new Map()) {
    this.#anchors = anchors;
    this.#torn = new Set(gaps.map(({ after }) => after));
    this.#blind = this.#torn.has(0);
  }

  /** The session that the lines so far give; undefined before the first, and where lines are missing that no anchor has bridged yet. */
  get session(): Session | undefined {
    return this.#blind ? undefined : this.#session;
  }

  get transactions(): number {
    return this.#seen.size;
  }

  add(line: JournalLine): void {
    if (this.#open[0]?.txId !== line.txId) this.#close();
    this.#open.push(line);
  }

  end(): void {
    this.#close();
    if (this.session !== undefined && this.#last !== undefined && this.#touched > 0)
      this.#report(this.#last, breaches(this.session, this.session.updatedAt));
    this.#touched = 0;
  }

  #close(): void {
    const lines = this.#open;
    this.#open = [];
    const [first] = lines;
    if (first === undefined) return;
    if (this.#seen.has(first.txId))
      this.problems.push(problemAt(first, 'TRANSACTION', `${first.txId} appears twice.`));
    this.#seen.add(first.txId);
    const anchor = this.#anchors.get(first.seq);
    if (anchor !== undefined) {
      this.#session = anchor;
      this.#blind = false;
      // The repair did not believe what the lines before it give, so they cannot be held against copies of that time.
      this.checkpoints.length = 0;
    }
    if (lines.some(({ seq }) => this.#torn.has(seq))) this.#blind = true;
    if (!this.#blind) this.#apply(lines);
  }

  #apply(lines: readonly JournalLine[]): void {
    const before = this.#session;
    const touched = new Set<TaskId>();
    const names: string[] = [];
    let state = before;
    for (const line of lines) {
      const next = evolve(state, line.event);
      if (!isLineOf(line, state, next)) this.problems.push(projectionProblem(line, state, next));
      const task = taskOf(line);
      if (task !== null) touched.add(task);
      if (line.event.type === 'checkpoint_created') names.push(line.event.checkpoint);
      state = next;
    }
    const after = sealed(
      before,
      lines.map(({ event }) => event),
      state,
    );
    this.#session = after;
    this.#last = lines.at(-1);
    if (after === undefined || this.#last === undefined) return;
    if (names.length > 0) this.checkpoints.push({ names, session: after });
    if (!this.#last.txId.startsWith(`TX-${String(after.version).padStart(6, '0')}-`))
      this.problems.push(
        problemAt(this.#last, 'TRANSACTION', `${this.#last.txId} is transaction ${after.version}.`),
      );
    this.#report(this.#last, [
      ...this.#standing(before, after, touched),
      ...stepBreaches(before, after, touched),
    ]);
  }

  #standing(before: Session | undefined, after: Session, touched: ReadonlySet<TaskId>): readonly Breach[] {
    this.#touched += touched.size;
    if (before !== undefined && this.#touched < after.tasks.size)
      return touchedBreaches(before, after, touched);
    this.#touched = 0;
    return breaches(after, after.updatedAt);
  }

  #report(line: JournalLine, found: readonly Breach[]): void {
    for (const { invariant, where, text } of found)
      this.problems.push(problemAt(line, `INVARIANT_${invariant.toUpperCase()}`, `${where}: ${text}`));
  }
}

function taskOf({ event }: JournalLine): TaskId | null {
  return event.type === 'task_added' ? event.spec.id : 'task' in event ? event.task : null;
}

function projectionProblem(
  line: JournalLine,
  before: Session | undefined,
  after: Session | undefined,
): Problem {
  const expected = lineOf(line, before, after);
  let offset = 0;
  while (offset < expected.length && expected[offset] === line.text[offset]) offset += 1;
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, offset - 30), offset + 30));
  const text = `It says ${around(line.text)} where the events give ${around(expected)}.`;
  return { ...problemAt(line, 'PROJECTION', text), column: offset + 1 };
}
