/** The files of `.github/workflows` in a work tree, as they are: links are named and never followed. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../../schema/source-text.js';
import { errorCode } from './read-definition.js';

const FOLDER = '.github/workflows';
/** As the platform has it. */
const MAX_BYTES = 500 * 1024;
/** More than anybody has. */
const MOST_FILES = 1000;

/** Sorted by path; none where there is no such folder. */
export function readWorkflowFiles(root: string): readonly SourceFile[] {
  if (lstatSync(join(root, FOLDER), { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(join(root, FOLDER))
    .filter((name) => /\.ya?ml$/.test(name))
    .toSorted()
    .slice(0, MOST_FILES)
    .map((name) => readOne(root, `${FOLDER}/${name}`));
}

function readOne(root: string, path: string): SourceFile {
  try {
    const stats = lstatSync(join(root, path));
    if (stats.isSymbolicLink()) return { path, problem: 'symlink', detail: '' };
    if (!stats.isFile()) return { path, problem: 'unreadable', detail: 'no plain file' };
    if (stats.size > MAX_BYTES) return { path, problem: 'too-large', detail: `${stats.size} bytes` };
    return { path, bytes: readFileSync(join(root, path)) };
  } catch (error) {
    return { path, problem: 'unreadable', detail: errorCode(error) };
  }
}
