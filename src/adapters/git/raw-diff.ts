/**
 * Reads what `git diff-tree -r -z --raw` prints. Paths stay bytes: a tree may hold names that are no text.
 */

export interface RawChange {
  readonly path: Uint8Array;
  /** Octal, `000000` when the path is gone. */
  readonly mode: string;
  readonly oldMode: string;
  /** All zeros when the path is gone. */
  readonly oid: string;
  /** `A`, `D`, `M` or `T`. */
  readonly status: string;
}

/** One entry for each changed path; a last entry without its end (output cut short) is left out. */
export function parseRawDiff(output: Buffer): readonly RawChange[] {
  const changes: RawChange[] = [];
  let at = 0;
  while (at < output.length) {
    const headEnd = output.indexOf(0, at);
    const pathEnd = headEnd < 0 ? -1 : output.indexOf(0, headEnd + 1);
    if (pathEnd < 0) break;
    const [oldMode, mode, , oid, status] = output.toString('latin1', at + 1, headEnd).split(' ');
    if (oldMode === undefined || mode === undefined || oid === undefined || status === undefined)
      throw new Error(`Internal error: git printed an unknown raw diff line`);
    changes.push({ path: output.subarray(headEnd + 1, pathEnd), mode, oldMode, oid, status });
    at = pathEnd + 1;
  }
  return changes;
}
