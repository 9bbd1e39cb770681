/**
 * What an import has to say about its source: everything it mended, gave up, or found said twice and differently, each with its place. A
 * finding is never a reason to stop; what is, is thrown.
 */
import { quoted } from '../definition-fault.js';

/**
 * `repair`: read although it was written wrongly. `loss`: cannot be carried over; the raw words are kept. `contradiction`: said twice, and
 * one of the two was taken. `note`: what a reader should know.
 */
export const FINDING_KINDS = ['repair', 'loss', 'contradiction', 'note'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Every code a finding may have, with its kind; the codes are the contract, the words are not. */
export const FINDING_CODES = {
  AGENT_UNKNOWN: 'note',
  AGGREGATE_DIFFERS: 'contradiction',
  ALREADY_DERIVED: 'note',
  BOTH_PRESENT: 'contradiction',
  CASE_DIFFERS: 'repair',
  COUNT_DIFFERS: 'contradiction',
  CYCLE_CUT: 'loss',
  DEPENDENCY_ADDED: 'repair',
  DEPENDENCY_DROPPED: 'loss',
  DEPENDENCY_UNKNOWN: 'loss',
  DUPLICATE_ID: 'contradiction',
  DUPLICATE_KEY: 'repair',
  DUPLICATE_LINE: 'repair',
  ESTIMATE_UNREADABLE: 'loss',
  FILE_LEFT_OUT: 'loss',
  FORBIDDEN_KEY: 'loss',
  FOREIGN_PATH: 'repair',
  ID_CHANGED: 'repair',
  ID_DIFFERS: 'contradiction',
  ID_MISSING: 'repair',
  INPUT_UNKNOWN: 'loss',
  LINE_BROKEN: 'loss',
  LOOP_SEEN: 'note',
  MIXED_SYNTAX: 'repair',
  NOT_A_TASK: 'note',
  NOT_CARRIED: 'loss',
  NOTE_KEPT: 'repair',
  OLD_SCHEMA: 'repair',
  OUTPUT_CHANGED: 'repair',
  OUTPUT_ELSEWHERE: 'repair',
  OUTPUT_MISSING: 'contradiction',
  OUTPUTS_FOUND: 'note',
  OWNER_MISSING: 'contradiction',
  PHASE_DIFFERS: 'contradiction',
  PHASE_MOVED: 'contradiction',
  PHASE_NORMALISED: 'repair',
  RUNNING_LOST: 'repair',
  STATE_OUT_OF_STEP: 'contradiction',
  STATUS_DERIVED: 'repair',
  STATUS_UNKNOWN: 'loss',
  STRAY_LINE: 'repair',
  SYNTAX_MENDED: 'repair',
  TIME_ASSUMED: 'repair',
  TIME_UNREADABLE: 'loss',
  TITLE_MISSING: 'repair',
  TRANSITION_ILLEGAL: 'contradiction',
  TRANSITION_ORDER: 'contradiction',
  TYPE_DIFFERS: 'loss',
  UNKNOWN_KEY: 'note',
  UNKNOWN_STATE: 'contradiction',
  VERSION_MISSING: 'repair',
  WORD_CHANGED: 'repair',
} as const satisfies Readonly<Record<string, FindingKind>>;
export type FindingCode = keyof typeof FINDING_CODES;

export interface Finding {
  readonly kind: FindingKind;
  readonly code: FindingCode;
  /** Relative to the source, `/`-separated. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  readonly message: string;
}

/** Where in its document a value lies, key by key. */
export type Trail = readonly (string | number)[];

/** A file that was read, and where in it a value stands. */
export interface Locator {
  readonly file: string;
  /** 1-based line and column of each trail, in one pass: asked for only when something is to be said. */
  places(trails: readonly Trail[]): readonly (readonly [line: number, column: number])[];
}

/** A place in a source. */
export interface Spot {
  readonly in: Locator;
  readonly trail: Trail;
}

/** More findings of one code than anybody reads; the rest is counted. */
const MOST_OF_A_CODE = 500;

/** A locator for one line of a file. */
export function lineOfFile(file: string, line: number, column = 1): Spot {
  return { in: { file, places: (trails) => trails.map(() => [line, column] as const) }, trail: [] };
}

interface Unplaced {
  readonly at: Spot;
  readonly code: FindingCode;
  readonly message: string;
}

/** Collects findings; hands them out sorted by file, line and column. */
export class FindingList {
  readonly #found: Unplaced[] = [];
  readonly #counts = new Map<FindingCode, number>();

  add(at: Spot, code: FindingCode, message: string): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count <= MOST_OF_A_CODE) this.#found.push({ at, code, message });
  }

  /** How many there were of each code, those left out of the list included. */
  get counts(): ReadonlyMap<FindingCode, number> {
    return this.#counts;
  }

  sorted(): readonly Finding[] {
    const byFile = new Map<Locator, Unplaced[]>();
    for (const found of this.#found) {
      const same = byFile.get(found.at.in);
      if (same === undefined) byFile.set(found.at.in, [found]);
      else same.push(found);
    }
    const placed: Finding[] = [];
    for (const [locator, founds] of byFile) {
      const places = locator.places(founds.map(({ at }) => at.trail));
      for (const [index, { code, message }] of founds.entries()) {
        const [line, column] = places[index] ?? [1, 1];
        placed.push({ kind: FINDING_CODES[code], code, file: locator.file, line, column, message });
      }
    }
    return placed.sort(
      (a, b) =>
        (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
        a.line - b.line ||
        a.column - b.column ||
        (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
    );
  }
}

/** `file:line:col CODE (kind) message` */
export function formatFinding({ file, line, column, code, kind, message }: Finding): string {
  return `${file}:${line}:${column} ${code} (${kind}) ${message}`;
}

/** A value from outside as a message shows it. */
export function shownValue(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' && value !== null ? 'a map' : String(value);
}
