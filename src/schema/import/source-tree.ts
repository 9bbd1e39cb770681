/**
 * The files that an import is made from, whatever they lie in. Reading is bounded and follows no link; whoever implements it says what it
 * left out.
 */

export interface SourceTree {
  /** For people: where the files are. */
  readonly location: string;
  /** `/`-separated, relative to the source, sorted. */
  readonly paths: readonly string[];
  /** What was left out, and why: links, special files, files too large. */
  readonly leftOut: readonly { readonly path: string; readonly why: string }[];
  /** Bytes of a file; undefined when there is none. */
  bytes(path: string): Uint8Array | undefined;
}
