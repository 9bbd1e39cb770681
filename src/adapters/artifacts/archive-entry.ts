/**
 * Which entries an archive may have. Archives come from places that nobody trusts: what is not plainly a file or a folder below the root, under
 * a name that means the same on every system, is refused, and the whole archive with it. Pure.
 */
import { folded, pathFaults, utf8 } from '../git/tree-rules.js';

/** An entry of the archive's directory, as it is written there. */
export interface EntryFacts {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  /** The upper half holds the mode of Unix systems. */
  readonly attributes: number;
  readonly bytes: number;
}

export interface PlainArchiveEntry {
  /** `/`-separated, without a `/` at its end. */
  readonly path: string;
  readonly folder: boolean;
  readonly bytes: number;
}

const ENCRYPTED = 0x1 | 0x40 | 0x2000;
const NAME_IS_UTF8 = 0x800;
const STORED = 0;
const DEFLATED = 8;
const TYPE_MASK = 0o170000;
const FILE = 0o100000;
const FOLDER = 0o040000;

/** The entry as it may be unpacked, or why not. */
export function plainEntry(facts: EntryFacts): PlainArchiveEntry | string {
  const name = utf8(facts.name);
  if (name === undefined) return 'has a name that is no UTF-8';
  if (!/^[\x20-\x7e]*$/.test(name) && (facts.flags & NAME_IS_UTF8) === 0)
    return 'has a name in an unknown character set';
  const folder = name.endsWith('/');
  const path = folder ? name.slice(0, -1) : name;
  const fault = nameFault(path) ?? kindFault(facts, folder);
  return fault ?? { path, folder, bytes: facts.bytes };
}

/** What keeps a name out of an archive; undefined when nothing does. */
export function nameFault(path: string): string | undefined {
  if (path.startsWith('/')) return 'has an absolute path';
  if (/^[A-Za-z]:/.test(path)) return 'names a drive';
  // A stream of another file, on Windows.
  if (path.includes(':')) return 'holds a colon';
  return pathFaults(path)[0];
}

function kindFault(facts: EntryFacts, folder: boolean): string | undefined {
  if ((facts.flags & ENCRYPTED) !== 0) return 'is encrypted';
  if (facts.method !== STORED && facts.method !== DEFLATED)
    return `is packed by the unknown method ${facts.method}`;
  const type = (facts.attributes >>> 16) & TYPE_MASK;
  if (type === 0o120000) return 'is a symbolic link';
  if (type !== 0 && type !== FILE && type !== FOLDER) return 'is no regular file';
  if (type !== 0 && (type === FOLDER) !== folder)
    return 'is a file by its name and a folder by its mode, or the reverse';
  if (folder && facts.bytes > 0) return 'is a folder with bytes';
  return undefined;
}

interface Known {
  readonly path: string;
  readonly folder: boolean;
  /** Has an entry of its own, and is not only above one. */
  readonly listed: boolean;
}

/** The first entry that another one of the archive meets on some file system: the same name, but for case or form, or a file where a folder must be. */
export function firstMeeting(entries: readonly PlainArchiveEntry[]): string | undefined {
  const all = new Map<string, Known>();
  for (const { path, folder } of entries) {
    for (const above of foldersAbove(path)) {
      const known = all.get(folded(above));
      if (known === undefined) all.set(folded(above), { path: above, folder: true, listed: false });
      else if (!known.folder || known.path !== above) return path;
    }
    const known = all.get(folded(path));
    const meets = known !== undefined && (!folder || !known.folder || known.listed || known.path !== path);
    if (meets) return path;
    all.set(folded(path), { path, folder, listed: true });
  }
  return undefined;
}

function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
