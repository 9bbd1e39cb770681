/**
 * A template: a folder with a definition and what goes with it, to begin from. All of it is read and judged before anything is written, and
 * what is there already is never touched.
 */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OrchestratorError } from '../../errors.js';
import { DEFINITION_FILE } from './read-definition.js';

const MOST_FILES = 300;
const MOST_BYTES = 1024 * 1024;
const MOST_FOLDERS_DEEP = 12;

export interface TemplateFile {
  readonly bytes: Uint8Array;
  readonly executable: boolean;
}

/** By path, `/`-separated. */
export type TemplateFiles = ReadonlyMap<string, TemplateFile>;

/** Reads a template. Throws TEMPLATE_INVALID for links, special files, too much of everything, and for a folder without a definition. */
export function readTemplate(folder: string): TemplateFiles {
  const files = new Map<string, TemplateFile>();
  const open: string[] = [''];
  for (let below = open.pop(); below !== undefined; below = open.pop()) {
    if (below.split('/').length > MOST_FOLDERS_DEEP) throw invalid(folder, below, 'lies too deep');
    for (const name of readdirSync(join(folder, below)).toSorted()) {
      const path = below === '' ? name : `${below}/${name}`;
      if (isOfTheRepository(path)) continue;
      const stats = lstatSync(join(folder, path));
      if (stats.isDirectory()) open.push(path);
      else if (stats.isSymbolicLink()) throw invalid(folder, path, 'is a symbolic link');
      else if (!stats.isFile()) throw invalid(folder, path, 'is no plain file');
      else if (stats.size > MOST_BYTES) throw invalid(folder, path, `has ${stats.size} bytes`);
      else
        files.set(path, { bytes: readFileSync(join(folder, path)), executable: (stats.mode & 0o111) !== 0 });
      if (files.size > MOST_FILES) throw invalid(folder, path, `is one of more than ${MOST_FILES} files`);
    }
  }
  if (!files.has(DEFINITION_FILE)) throw invalid(folder, DEFINITION_FILE, 'is not there');
  return files;
}

/** A clone brings its own `.git` along; state, packages and a README about the template are not what one begins from. */
function isOfTheRepository(path: string): boolean {
  return (
    /^(?:\.git|git~1|\.orchestrator|node_modules|TEMPLATE\.md)$/i.test(path) || /(?:^|\/)\.git$/i.test(path)
  );
}

/** Throws TEMPLATE_REFUSED where a template cannot be written: another definition is there, or a link in the way. */
export function refuseTarget(root: string, files: TemplateFiles): void {
  for (const path of files.keys()) refuseBlocked(root, path);
  const own = join(root, DEFINITION_FILE);
  const stats = lstatSync(own, { throwIfNoEntry: false });
  const text = files.get(DEFINITION_FILE)?.bytes;
  if (stats === undefined || (stats.isFile() && text !== undefined && readFileSync(own).equals(text))) return;
  throw new OrchestratorError(
    'TEMPLATE_REFUSED',
    `${DEFINITION_FILE} is in ${root} already, and says something else than the template.`,
    'Begin in a folder without one, or move yours away first.',
  );
}

/** Nothing is written through a link: it could lead out of the root. */
function refuseBlocked(root: string, path: string): void {
  const parts = path.split('/').slice(0, -1);
  for (let depth = 1; depth <= parts.length; depth += 1) {
    const folder = parts.slice(0, depth).join('/');
    const stats = lstatSync(join(root, folder), { throwIfNoEntry: false });
    if (stats !== undefined && !stats.isDirectory())
      throw new OrchestratorError(
        'TEMPLATE_REFUSED',
        `${folder} in ${root} is ${stats.isSymbolicLink() ? 'a symbolic link' : 'no folder'}, and ${path} would have to be written below it.`,
        'Move it away, or begin in another folder.',
      );
  }
}

function invalid(folder: string, path: string, problem: string): OrchestratorError {
  return new OrchestratorError(
    'TEMPLATE_INVALID',
    `${folder} cannot be a template: ${JSON.stringify(path)} ${problem}.`,
    `A template is a folder of plain files, at most ${MOST_FILES} of at most ${MOST_BYTES / 1024} KB, with an ${DEFINITION_FILE}.`,
  );
}
