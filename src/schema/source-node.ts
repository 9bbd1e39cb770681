/**
 * What a YAML or JSON source says, as a tree in which every node and every key knows its place. Readers work on this tree alone, so
 * the same rules serve task files (line and column) and task lists that agents write (JSON path).
 */
/** Where a node stands. */
export interface Place {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  /** Path within the file, `phases[0].gate`; empty for the root. */
  readonly trail: string;
}

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** As written, without quotes. */
  readonly source: string;
  readonly at: Place;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly SourceNode[];
  readonly at: Place;
}

export interface SourceEntry {
  readonly key: string;
  readonly keyAt: Place;
  readonly value: SourceNode;
}

export interface MapNode {
  readonly kind: 'map';
  /** Keys are distinct. */
  readonly entries: readonly SourceEntry[];
  readonly at: Place;
}

export type SourceNode = ScalarNode | ListNode | MapNode;

/** A value with the place it was written at. */
export interface Located<T> {
  readonly value: T;
  readonly at: Place;
}

export function placeOfFile(file: string): Place {
  return { file, line: 1, column: 1, trail: '' };
}

/** Keys that mean something to JavaScript objects themselves. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
