/** Paths as all our files have them, with `/` between their parts, on whatever system. */
import path from 'node:path';

/** What of `node:path` is needed: that of this system, unless told. */
export type Paths = Pick<typeof path, 'relative' | 'sep'>;

/** Where `to` lies as seen from `from`. One on another drive stays absolute. */
export function slashedPath(from: string, to: string, paths: Paths = path): string {
  return paths.relative(from, to).split(paths.sep).join('/');
}
