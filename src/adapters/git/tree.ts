/**
 * Git's tree and commit objects as bytes and back. Names stay byte strings (latin1), because trees that others wrote must come out
 * exactly as they went in.
 */
import { isObjectId, type ObjectId } from '../../domain/ids.js';
import type { ObjectFormat } from './object-writer.js';

export const MODE_TREE = '40000';
export const MODE_FILE = '100644';

export interface TreeEntry {
  readonly mode: string;
  /** The name's bytes, one per character. */
  readonly name: string;
  readonly oid: ObjectId;
}

/** A name as its bytes, one per character: the form in which entries carry it. */
export function byteName(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** The text of a byte name. */
export function textName(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** Entries of a tree object, in its order. */
export function parseTree(bytes: Buffer, format: ObjectFormat): readonly TreeEntry[] {
  const width = format === 'sha1' ? 20 : 32;
  const entries: TreeEntry[] = [];
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at);
    const end = bytes.indexOf(0, space);
    const oid = bytes.toString('hex', end + 1, end + 1 + width);
    if (space < 0 || end < 0 || !isObjectId(oid)) throw new Error('Internal error: git gave a torn tree');
    entries.push({
      mode: bytes.toString('latin1', at, space),
      name: bytes.toString('latin1', space + 1, end),
      oid,
    });
    at = end + 1 + width;
  }
  return entries;
}

/** A tree object of these entries, put into git's order: by bytes, folders as if their name ended in `/`. */
export function encodeTree(entries: Iterable<TreeEntry>): Buffer {
  const key = (entry: TreeEntry): string => (entry.mode === MODE_TREE ? `${entry.name}/` : entry.name);
  const sorted = [...entries].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return Buffer.concat(
    sorted.flatMap((entry) => [
      Buffer.from(`${entry.mode} ${entry.name}\0`, 'latin1'),
      Buffer.from(entry.oid, 'hex'),
    ]),
  );
}

export interface CommitData {
  readonly tree: ObjectId;
  readonly parents: readonly ObjectId[];
  readonly message: string;
}

/** What matters of a commit object. */
export function parseCommit(bytes: Buffer): CommitData {
  const end = bytes.indexOf('\n\n');
  const header = bytes.toString('latin1', 0, end < 0 ? bytes.length : end);
  const [tree] = valuesOf(header, 'tree');
  if (tree === undefined) throw new Error('Internal error: git gave a commit without a tree');
  return {
    tree,
    parents: valuesOf(header, 'parent'),
    message: end < 0 ? '' : bytes.toString('utf8', end + 2),
  };
}

function valuesOf(header: string, key: string): ObjectId[] {
  return header
    .split('\n')
    .filter((line) => line.startsWith(`${key} `))
    .map((line) => line.slice(key.length + 1))
    .filter(isObjectId);
}

/** A commit object by one identity, at `seconds` since 1970, in UTC. */
export function encodeCommit(commit: CommitData, identity: string, seconds: number): Buffer {
  return Buffer.from(
    [
      `tree ${commit.tree}`,
      ...commit.parents.map((parent) => `parent ${parent}`),
      `author ${identity} ${seconds} +0000`,
      `committer ${identity} ${seconds} +0000`,
      '',
      commit.message,
    ].join('\n'),
    'utf8',
  );
}
