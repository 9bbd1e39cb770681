/**
 * What was seen of a session from outside: each operation with its real-time interval and how it ended, and the order that the journal gives
 * the transactions. All times are of one clock, that of the process which started them all.
 */

/** What a writer asked for. Each carries its own id into the journal. */
export type Ask =
  /** Accepted where the total is less so far, refused where it is more. */
  | { readonly kind: 'raise'; readonly total: number }
  /** Accepted where the task is pending, refused where it is blocked. */
  | { readonly kind: 'block'; readonly task: string }
  /** Accepted where the task is blocked; changes nothing where it is pending. */
  | { readonly kind: 'unblock'; readonly task: string }
  | { readonly kind: 'read' };

export interface SeenLine {
  readonly seq: number;
  readonly version: number;
  /** Hash of the line before it: whoever shows the same one has seen the same past. */
  readonly prev: string;
  readonly operation: string;
  /** Id of the operation that it stands for; null for what is not of these operations. */
  readonly id: string | null;
}

export type Result =
  /** Acknowledged, and something was changed. */
  | { readonly kind: 'changed'; readonly version: number }
  /** Acknowledged: it was so already. */
  | { readonly kind: 'nothing'; readonly version: number }
  /** Told that the state does not allow it. */
  | { readonly kind: 'refused'; readonly code: string }
  /** Told that nothing was changed, for a reason outside of the state. */
  | { readonly kind: 'failed'; readonly code: string }
  /** Killed, or told that nobody knows. */
  | { readonly kind: 'unknown'; readonly code: string }
  /** What a reader saw: the version, and the last lines up to it. */
  | { readonly kind: 'read'; readonly version: number; readonly lines: readonly SeenLine[] };

export interface Operation {
  readonly id: string;
  readonly writer: number;
  readonly ask: Ask;
  /** Milliseconds. */
  readonly invoked: number;
  readonly returned: number;
  readonly result: Result;
}

export interface History {
  readonly operations: readonly Operation[];
  /** The whole journal, as it stands after the last operation. */
  readonly journal: readonly SeenLine[];
  /** `_version` of the state after the last operation. */
  readonly version: number;
}
