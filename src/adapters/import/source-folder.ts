/**
 * A folder, or one file, as the source of an import. Follows no link, opens nothing but plain files, and has limits for everything: another
 * system's folder is as hostile as any.
 */
import { lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { basename, join } from 'node:path';
import { OrchestratorError } from '../../errors.js';
import type { SourceTree } from '../../schema/import/source-tree.js';
import { errorCode } from '../definition/read-definition.js';
import { pathFaults } from '../git/tree-rules.js';

const MOST_FILES = 400_000;
const MOST_BYTES_OF_A_FILE = 128 * 1024 * 1024;
const MOST_BYTES = 1024 * 1024 * 1024;
const DEEPEST = 32;
/** Nobody's work; other people's code by the hundred thousand. */
const LEFT_OUT: ReadonlySet<string> = new Set(['.git', 'node_modules']);

interface Listing {
  readonly paths: string[];
  readonly leftOut: { readonly path: string; readonly why: string }[];
}

/** Throws IMPORT_SOURCE when there is nothing at that path, or more than an import takes. `topLevel`: names in the folder itself that are looked at; all unless told. */
export function openSource(path: string, topLevel: (name: string) => boolean = () => true): SourceTree {
  const stats = statOf(path);
  const listing: Listing = { paths: [], leftOut: [] };
  if (stats.isDirectory()) list(path, '', { into: listing, topLevel }, 0);
  else listing.paths.push(basename(path));
  const fileOf = (name: string): string => (stats.isDirectory() ? join(path, name) : path);
  const known = new Set(listing.paths);
  let total = 0;
  return {
    location: path.split('\\').join('/'),
    paths: listing.paths.sort((a, b) => (a < b ? -1 : 1)),
    leftOut: listing.leftOut,
    bytes: (name) => {
      if (!known.has(name)) return undefined;
      const bytes = readPlain(fileOf(name));
      total += bytes?.length ?? 0;
      if (total > MOST_BYTES) throw tooMuch(path, `more than ${MOST_BYTES} bytes`);
      return bytes;
    },
  };
}

function statOf(path: string): Stats {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats !== undefined && (stats.isDirectory() || (stats.isFile() && stats.size <= MOST_BYTES_OF_A_FILE)))
    return stats;
  throw new OrchestratorError(
    'IMPORT_SOURCE',
    stats === undefined
      ? `There is nothing at ${path}.`
      : stats.isSymbolicLink()
        ? `${path} is a symbolic link.`
        : `${path} is neither a folder nor a file of at most ${MOST_BYTES_OF_A_FILE} bytes.`,
    'Name the folder that holds the files of the other system.',
  );
}

function tooMuch(path: string, what: string): OrchestratorError {
  return new OrchestratorError('IMPORT_SOURCE', `${path} holds ${what}.`, 'Name a folder further down.');
}

interface Listed {
  readonly into: Listing;
  readonly topLevel: (name: string) => boolean;
}

function list(root: string, folder: string, listed: Listed, depth: number): void {
  const { into, topLevel } = listed;
  for (const entry of entriesOf(join(root, folder), folder, into)) {
    if (depth === 0 && !topLevel(entry.name)) continue;
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (LEFT_OUT.has(entry.name)) continue;
      if (depth >= DEEPEST) into.leftOut.push({ path, why: `it lies deeper than ${DEEPEST} folders` });
      else list(root, path, listed, depth + 1);
    } else if (entry.isSymbolicLink()) into.leftOut.push({ path, why: 'it is a symbolic link' });
    else if (!entry.isFile()) into.leftOut.push({ path, why: 'it is no plain file' });
    else if (/[\p{Cc}\\]/u.test(path)) into.leftOut.push({ path, why: 'its name holds strange characters' });
    else if (pathFaults(entry.name).length > 0)
      into.leftOut.push({ path, why: 'its name is one that not every system keeps' });
    else into.paths.push(path);
    if (into.paths.length + into.leftOut.length > MOST_FILES)
      throw tooMuch(root, `more than ${MOST_FILES} files`);
  }
}

function entriesOf(full: string, folder: string, into: Listing) {
  try {
    return readdirSync(full, { withFileTypes: true });
  } catch (error) {
    into.leftOut.push({ path: folder, why: `it cannot be read (${errorCode(error)})` });
    return [];
  }
}

/** Undefined for what became something else meanwhile, or cannot be read. */
function readPlain(file: string): Uint8Array | undefined {
  try {
    const stats = lstatSync(file);
    return stats.isFile() && stats.size <= MOST_BYTES_OF_A_FILE ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}
