/**
 * The tree of the state branch: finds a session in it, and makes a new tree from an old one and some edits. What is not edited is
 * carried over untouched; links, submodules and executable files are refused, never followed.
 */
import type { ObjectId } from '../../domain/ids.js';
import { OrchestratorError } from '../../errors.js';
import { byteName, MODE_FILE, MODE_TREE, type TreeEntry, textName } from '../git/tree.js';
import type { GitObjects } from './git-objects.js';

/** New content of a path; null removes it. */
export type Edits = ReadonlyMap<string, ObjectId | null>;

/** The folder that an entry names, or null when there is none. Throws `STATE_CORRUPT` for anything else. */
export function folderOf(entry: TreeEntry | undefined, place: string): ObjectId | null {
  if (entry === undefined) return null;
  if (entry.mode !== MODE_TREE) throw corrupt(place, entry.mode, 'a folder');
  return entry.oid;
}

/** The file that an entry names, or undefined when there is none. Throws `STATE_CORRUPT` for anything else. */
export function fileOf(entry: TreeEntry | undefined, place: string): ObjectId | undefined {
  if (entry === undefined) return undefined;
  if (entry.mode !== MODE_FILE) throw corrupt(place, entry.mode, 'a plain file');
  return entry.oid;
}

/** Id of the folder at a path below a tree; null when any part of the path is absent. */
export async function findFolder(
  objects: GitObjects,
  root: ObjectId | null,
  path: readonly string[],
): Promise<ObjectId | null> {
  let oid = root;
  for (const [index, segment] of path.entries()) {
    if (oid === null) return null;
    const entry = (await objects.tree(oid)).get(byteName(segment));
    oid = folderOf(entry, path.slice(0, index + 1).join('/'));
  }
  return oid;
}

/** Names in a folder, sorted. */
export async function namesIn(objects: GitObjects, folder: ObjectId | null): Promise<readonly string[]> {
  return [...(await objects.tree(folder)).values()].map((entry) => textName(entry.name)).sort();
}

/** What stands at a path, whatever it is, as a name that is equal for equal bytes; null when nothing does. */
export async function whatHolds(
  objects: GitObjects,
  root: ObjectId | null,
  path: readonly string[],
): Promise<string | null> {
  let oid = root;
  let found: string | null = null;
  for (const segment of path) {
    const entry = oid === null ? undefined : (await objects.tree(oid)).get(byteName(segment));
    if (entry === undefined) return null;
    found = `${entry.mode} ${entry.oid}`;
    oid = entry.mode === MODE_TREE ? entry.oid : null;
  }
  return found;
}

/** Writes the tree that results from edits; null when nothing is left in it. */
export async function editTree(
  objects: GitObjects,
  root: ObjectId | null,
  edits: Edits,
  place = '',
): Promise<ObjectId | null> {
  const tree = new Map(await objects.tree(root));
  const below = new Map<string, Map<string, ObjectId | null>>();
  const here: [string, ObjectId | null][] = [];
  for (const [path, oid] of edits) {
    const slash = path.indexOf('/');
    if (slash < 0) here.push([path, oid]);
    else {
      const name = path.slice(0, slash);
      const inner = below.get(name) ?? new Map<string, ObjectId | null>();
      below.set(name, inner.set(path.slice(slash + 1), oid));
    }
  }
  // Removals, then folders, then files: so that a file may become a folder within one change, and the other way round.
  for (const [name, oid] of here) if (oid === null) setFile(tree, name, null, place);
  for (const [name, inner] of below) {
    const old = folderOf(tree.get(byteName(name)), place + name);
    const oid = await editTree(objects, old, inner, `${place}${name}/`);
    setEntry(tree, name, MODE_TREE, oid);
  }
  for (const [name, oid] of here) if (oid !== null) setFile(tree, name, oid, place);
  return objects.writeTree(tree);
}

/** Writes the tree in which the folder at a path is replaced by another one. */
export async function replaceFolder(
  objects: GitObjects,
  root: ObjectId | null,
  path: readonly string[],
  folder: ObjectId | null,
): Promise<ObjectId | null> {
  const [name, ...rest] = path;
  if (name === undefined) return folder;
  const tree = new Map(await objects.tree(root));
  const old = folderOf(tree.get(byteName(name)), name);
  setEntry(tree, name, MODE_TREE, await replaceFolder(objects, old, rest, folder));
  return objects.writeTree(tree);
}

function setFile(tree: Map<string, TreeEntry>, name: string, oid: ObjectId | null, place: string): void {
  fileOf(tree.get(byteName(name)), place + name);
  setEntry(tree, name, MODE_FILE, oid);
}

function setEntry(tree: Map<string, TreeEntry>, name: string, mode: string, oid: ObjectId | null): void {
  const key = byteName(name);
  if (oid === null) tree.delete(key);
  else tree.set(key, { mode, name: key, oid });
}

const KINDS: Readonly<Record<string, string>> = {
  [MODE_TREE]: 'a folder',
  [MODE_FILE]: 'a plain file',
  '100755': 'an executable file',
  '120000': 'a symbolic link',
  '160000': 'a submodule',
};

function corrupt(place: string, mode: string, expected: string): OrchestratorError {
  return new OrchestratorError(
    'STATE_CORRUPT',
    `${JSON.stringify(place)} on the state branch is ${KINDS[mode] ?? `of mode ${mode}`} where ${expected} belongs.`,
    'Somebody else committed there: put it back with git, or remove that commit; nothing was changed.',
  );
}

/** Error for a name on the state branch that no store of ours wrote. */
export function foreignName(place: string, name: string): OrchestratorError {
  return new OrchestratorError(
    'STATE_CORRUPT',
    `${JSON.stringify(place + textName(name))} on the state branch is a name that no session writes.`,
    'Somebody else committed there: remove it with git; nothing was changed.',
  );
}
