/**
 * The journal as a chain: every line's hash followed and every number counted. Says which lines are not what their neighbours were written
 * beside; places that a repair has put on record are left out.
 */
import type { Definition } from '../domain/definition.js';
import type { JournalGap } from '../domain/event.js';
import { type JournalLine, NO_LINE, parseJournal } from '../schema/journal.js';
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

/** The lines of one file. Throws STATE_CORRUPT or STATE_CONFLICT_MARKERS for what cannot be read at all. */
export function linesIn({ name, bytes }: JournalFile, definition: Definition): readonly JournalLine[] {
  return parseJournal(name, textOf(name, bytes), definition);
}

/** Follows the lines one after the other, and forgets them again. */
export class Chain {
  readonly problems: Problem[] = [];
  readonly #gaps: readonly JournalGap[];
  #last: JournalLine | undefined;
  #hash: string = NO_LINE;
  /** Lines since the chain broke; null while it holds. The first is the one before the break, if there is one. */
  #broken: { readonly before: JournalLine | undefined; readonly since: JournalLine[] } | null = null;

  /** `gaps`: places that a repair has written off. */
  constructor(gaps: readonly JournalGap[]) {
    this.#gaps = gaps;
  }

  /** Hash of the last line. */
  get hash(): string {
    return this.#hash;
  }

  get last(): JournalLine | undefined {
    return this.#last;
  }

  add(line: JournalLine): void {
    const { seq, prev, text } = line;
    const previous = this.#last?.seq ?? 0;
    const known = this.#gaps.some(({ after, before }) => after === previous && before === seq);
    this.#follow(prev === this.#hash || known);
    if (seq !== previous + 1 && !known)
      this.problems.push(problemAt(line, 'SEQUENCE', `It comes after line ${previous} and says seq ${seq}.`));
    this.#broken?.since.push(line);
    this.#last = line;
    this.#hash = sha256(text);
  }

  /** `head`: the hash of the last line as the snapshot has it; undefined where that cannot be read. */
  end(head: string | undefined): void {
    const holds = head === undefined || head === this.#hash;
    this.#follow(holds);
    if (!holds) this.#name(this.#broken?.since ?? []);
  }

  /**
   * A line whose own `prev` was changed breaks the chain on both of its sides; then it is named, and not the sound one before it.
   */
  #follow(holds: boolean): void {
    if (!holds) this.#broken ??= { before: this.#last, since: [] };
    else if (this.#broken !== null) this.#name(this.#broken.since.slice(0, -1));
  }

  #name(lines: readonly JournalLine[]): void {
    const first = this.#broken?.before ?? this.#broken?.since[0];
    for (const line of lines.length > 0 || first === undefined ? lines : [first])
      this.problems.push(
        problemAt(line, 'CHAIN', 'The line is not the one that its neighbours were written beside.'),
      );
    this.#broken = null;
  }
}

export function problemAt({ file, line }: JournalLine, code: string, text: string): Problem {
  return { file, line, column: 1, code, text };
}
