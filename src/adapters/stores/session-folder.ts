/**
 * The single effects that a transaction has on a session's folder. Each may be done twice: a process that carries on after a killed
 * one cannot know how far that one came.
 */
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmdirSync, type Stats, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OrchestratorError } from '../../errors.js';
import { slashedPath } from '../slashed-path.js';
import { diskError, systemCode } from './disk-error.js';

/** Text of a file; undefined when there is none. */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return undefined;
    throw cause;
  }
}

/** Folders of these paths; `.` is the session's own. */
export function foldersOf(writes: readonly { readonly path: string }[]): ReadonlySet<string> {
  return new Set(writes.map(({ path }) => dirname(path)));
}

/** Makes a folder below the session's. Throws `STATE_CORRUPT` where a link or a file stands in its place. */
export function makeFolder(session: string, folder: string): void {
  refuseLinks(session, folder);
  for (const path of downTo(session, folder)) {
    const found = statsOf(path);
    if (found === undefined) mkdirSync(path, { recursive: path === session });
    else if (!found.isDirectory()) throw inTheWay(path, 'a file');
  }
}

/** Throws `STATE_CORRUPT` where {@link makeFolder} would. `removed`: paths that will not be there any more. */
export function requireRoom(session: string, folder: string, removed: (path: string) => boolean): void {
  refuseLinks(session, folder);
  for (const path of downTo(session, folder)) {
    const found = statsOf(path);
    if (found === undefined || found.isDirectory()) continue;
    if (!removed(slashedPath(session, path))) throw inTheWay(path, 'a file');
  }
}

/** Throws `STATE_CORRUPT` when the way to a folder goes through a link: somebody could have led it out of the session. */
export function refuseLinks(session: string, folder: string): void {
  for (const path of downTo(session, folder))
    if (statsOf(path)?.isSymbolicLink() === true) throw inTheWay(path, 'a symbolic link');
}

function downTo(session: string, folder: string): readonly string[] {
  const segments = folder === '.' ? [] : folder.split('/');
  return [session, ...segments.map((_, depth) => join(session, ...segments.slice(0, depth + 1)))];
}

function inTheWay(path: string, what: string): OrchestratorError {
  return new OrchestratorError(
    'STATE_CORRUPT',
    `${path} is ${what} where a folder belongs.`,
    'Move it away; nothing was changed.',
  );
}

/** Removes a file, if there is one; a folder that took its name since stays. */
export function removeFile(path: string): void {
  if (statsOf(path)?.isDirectory() === true) return;
  try {
    unlinkSync(path);
  } catch (cause) {
    if (!['ENOENT', 'ENOTDIR'].includes(systemCode(cause) ?? '')) throw cause;
  }
}

/** A folder that a removal left empty goes too, so that a file may take its name. */
export function removeEmptyFolders(session: string, folder: string): void {
  for (let place = folder; place !== '.'; place = dirname(place)) {
    try {
      rmdirSync(join(session, place));
    } catch {
      return;
    }
  }
}

/** Leaves a folder alone that has anything in it. */
export function removeEmptyFolder(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (cause) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(systemCode(cause) ?? '')) throw cause;
  }
}

/** Of the name itself, never of what a link leads to. */
function statsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (cause) {
    // A file where a folder would have to be: there is nothing of that name.
    if (systemCode(cause) === 'ENOTDIR') return undefined;
    throw cause;
  }
}

/** State is never written through a link: it could lead anywhere. */
export function refuseLink(folder: string): void {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return;
  throw new OrchestratorError(
    'WRITE_REFUSED',
    `${folder} is a symbolic link; state is not written through one.`,
    'Replace the link by the folder itself, or choose another root with --root.',
  );
}

/** Names of what lies in a folder; none where there is no folder. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return [];
    throw diskError(cause, folder);
  }
}
