/**
 * Copies of views beside the sessions: files at the root of the repository that are written with the state and never read back. In git they are part of
 * the same commit; on a disk each of them is whole or as it was, and the next transaction writes it again.
 */
import { lstatSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileWrite } from '../../app/ports.js';
import type { ObjectId } from '../../domain/ids.js';
import { OrchestratorError } from '../../errors.js';
import { byteName } from '../git/tree.js';
import { systemCode } from './disk-error.js';
import { renameOver } from './durable-file.js';
import type { GitObjects } from './git-objects.js';
import { requireRoom } from './session-folder.js';
import { isStatePath } from './state-path.js';
import { editTree, fileOf, findFolder } from './state-tree.js';

/** Throws a bug's error for a path that leads into the state itself, or out of the repository. */
export function requirePlace(path: string): void {
  if (!isStatePath(path) || path.split('/')[0]?.toLowerCase() === '.orchestrator')
    throw new Error(`Internal error: nothing is placed at ${JSON.stringify(path)}`);
}

/** The tree with the files in it; an empty one where the last session has taken the last file of the branch along. */
export async function placedInTree(
  objects: GitObjects,
  tree: ObjectId | null,
  placed: readonly FileWrite[] = [],
): Promise<ObjectId> {
  const edits = await Promise.all(
    placed.map(async ({ path, bytes }) => [path, await objects.writeBlob(bytes)] as const),
  );
  const edited = edits.length === 0 ? tree : await editTree(objects, tree, new Map(edits));
  return edited ?? (await objects.writeEmptyTree());
}

/** A plain file of a tree; undefined when there is none. */
export async function readInTree(
  objects: GitObjects,
  root: ObjectId | null,
  path: string,
): Promise<Uint8Array | undefined> {
  requirePlace(path);
  const segments = path.split('/');
  const folder = await findFolder(objects, root, segments.slice(0, -1));
  const oid = fileOf((await objects.tree(folder)).get(byteName(segments.at(-1) ?? '')), path);
  return oid === undefined ? undefined : objects.blob(oid);
}

/** Throws `STATE_CORRUPT` or `WRITE_REFUSED` where a link, a file or a folder stands in the way of a file. */
export function requirePlaces(root: string, placed: readonly FileWrite[]): void {
  for (const { path } of placed) {
    requireRoom(root, dirname(path), () => false);
    const there = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (there === undefined || there.isFile()) continue;
    throw new OrchestratorError(
      'WRITE_REFUSED',
      `${join(root, path)} is ${there.isSymbolicLink() ? 'a symbolic link' : 'no plain file'}, and a view is to be written there.`,
      'Move it away, or give the view another path; nothing was changed.',
    );
  }
}

/** Only after {@link requirePlaces}. */
export async function placeFiles(root: string, placed: readonly FileWrite[], txId: string): Promise<void> {
  for (const { path, bytes } of placed) {
    const target = join(root, path);
    const beside = `${target}.${txId}.tmp`;
    mkdirSync(dirname(target), { recursive: true });
    try {
      writeFileSync(beside, bytes, { flag: 'wx' });
      await renameOver(beside, target);
    } catch (cause) {
      rmSync(beside, { force: true });
      throw cause;
    }
  }
}

/** A plain file below the root, reached through no link; undefined when there is none. */
export function readPlaced(root: string, path: string): Uint8Array | undefined {
  requirePlace(path);
  const target = join(root, path);
  try {
    const isStraight = realpathSync.native(target) === join(realpathSync.native(root), path);
    return isStraight && lstatSync(target).isFile() ? readFileSync(target) : undefined;
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(systemCode(cause) ?? '')) return undefined;
    throw cause;
  }
}
