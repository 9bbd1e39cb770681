/** A promise that was broken, as a checker found it. */

export interface Violation {
  /** `I1` … `I20`, or a word. */
  readonly invariant: string;
  readonly text: string;
}
