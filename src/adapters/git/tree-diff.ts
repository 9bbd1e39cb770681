/**
 * Compares two trees level by level from their raw objects. `git diff-tree` gathers everything before it prints a word, shows modes
 * other than they are stored, and follows trees of a few kilobytes into billions of paths; this stops at a limit.
 */
import { isObjectId, type ObjectId } from '../../domain/ids.js';
import type { Git } from './git.js';
import type { RawChange } from './raw-diff.js';

export interface TreeDiffLimits {
  /** More changes than this are not looked for. */
  readonly mostChanges: number;
  /** Folders within folders. */
  readonly deepest: number;
}

export interface TreeDiff {
  /** Sorted by path. */
  readonly changes: readonly RawChange[];
  /** Null when the comparison is complete. */
  readonly stopped: 'too many' | 'too deep' | 'broken' | null;
}

interface Entry {
  readonly name: Buffer;
  readonly mode: string;
  readonly oid: string;
}

/** Two folders at the same path; null where one side has none. */
interface Pair {
  readonly path: Buffer;
  readonly before: string | null;
  readonly after: string | null;
}

const GONE = '000000';
const FOLDER = '40000';

/** Every path whose entry differs between the trees `before` and `after`, folders themselves left out. */
export async function diffTrees(
  git: Git,
  before: ObjectId,
  after: ObjectId,
  limits: TreeDiffLimits,
): Promise<TreeDiff> {
  const changes: RawChange[] = [];
  let level: Pair[] = before === after ? [] : [{ path: Buffer.alloc(0), before, after }];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.deepest) return { changes, stopped: 'too deep' };
    const trees = await readTrees(git, level);
    if (trees === undefined) return { changes, stopped: 'broken' };
    const next: Pair[] = [];
    for (const pair of level) {
      compare(pair, trees, changes, next);
      // Every folder that differs holds at least one change.
      if (changes.length + next.length > limits.mostChanges) return { changes, stopped: 'too many' };
    }
    level = next;
  }
  changes.sort((a, b) => Buffer.compare(a.path, b.path));
  return { changes, stopped: null };
}

type Trees = ReadonlyMap<string, ReadonlyMap<string, Entry>>;

function compare(pair: Pair, trees: Trees, changes: RawChange[], next: Pair[]): void {
  const before = entriesOf(trees, pair.before);
  const after = entriesOf(trees, pair.after);
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const old = before.get(key);
    const now = after.get(key);
    if (old?.oid === now?.oid && old?.mode === now?.mode) continue;
    const name = (now ?? old)?.name ?? Buffer.alloc(0);
    const path = pair.path.length === 0 ? name : Buffer.concat([pair.path, Buffer.from('/'), name]);
    const oldFile = old !== undefined && !isFolder(old) ? old : undefined;
    const nowFile = now !== undefined && !isFolder(now) ? now : undefined;
    if (oldFile !== undefined || nowFile !== undefined) changes.push(changeOf(path, oldFile, nowFile));
    const oldFolder = old !== undefined && isFolder(old) ? old.oid : null;
    const nowFolder = now !== undefined && isFolder(now) ? now.oid : null;
    if (oldFolder !== nowFolder) next.push({ path, before: oldFolder, after: nowFolder });
  }
}

const NONE: ReadonlyMap<string, Entry> = new Map();

function entriesOf(trees: Trees, oid: string | null): ReadonlyMap<string, Entry> {
  return oid === null ? NONE : (trees.get(oid) ?? NONE);
}

function isFolder(entry: Entry): boolean {
  return entry.mode === FOLDER || entry.mode === '040000';
}

function changeOf(path: Buffer, old: Entry | undefined, now: Entry | undefined): RawChange {
  const status = old === undefined ? 'A' : now === undefined ? 'D' : sameType(old, now) ? 'M' : 'T';
  return {
    path,
    oldMode: old?.mode ?? GONE,
    mode: now?.mode ?? GONE,
    oid: now?.oid ?? '0'.repeat(old?.oid.length ?? 40),
    status,
  };
}

function sameType(old: Entry, now: Entry): boolean {
  return old.mode.slice(0, 3) === now.mode.slice(0, 3);
}

/** All trees of one level with one process; undefined when one is missing or no tree. */
async function readTrees(git: Git, level: readonly Pair[]): Promise<Trees | undefined> {
  const wanted = new Set(level.flatMap((pair) => [pair.before, pair.after]).filter((oid) => oid !== null));
  const output = await git.bytes(['cat-file', '--batch'], [...wanted].map((oid) => `${oid}\n`).join(''));
  const trees = new Map<string, ReadonlyMap<string, Entry>>();
  let at = 0;
  while (at < output.length) {
    const headEnd = output.indexOf(0x0a, at);
    const [oid, type, size] = output.toString('latin1', at, headEnd).split(' ');
    if (oid === undefined || type !== 'tree') return undefined;
    const end = headEnd + 1 + Number(size);
    const entries = parseTree(output.subarray(headEnd + 1, end), oid.length / 2);
    if (entries === undefined) return undefined;
    trees.set(oid, entries);
    at = end + 1;
  }
  return trees;
}

/** `<mode> <name>\0<binary id>` again and again; undefined when it is anything else or a name comes twice. */
function parseTree(bytes: Buffer, idBytes: number): ReadonlyMap<string, Entry> | undefined {
  const entries = new Map<string, Entry>();
  let at = 0;
  while (at < bytes.length) {
    const space = bytes.indexOf(0x20, at);
    const nul = bytes.indexOf(0, space);
    if (space < 0 || nul < 0 || nul + 1 + idBytes > bytes.length) return undefined;
    const name = bytes.subarray(space + 1, nul);
    const oid = bytes.toString('hex', nul + 1, nul + 1 + idBytes);
    const key = name.toString('latin1');
    if (entries.has(key) || !isObjectId(oid)) return undefined;
    entries.set(key, { name, mode: bytes.toString('latin1', at, space), oid });
    at = nul + 1 + idBytes;
  }
  return entries;
}
