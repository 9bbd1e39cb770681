/**
 * Puts the files of an imported definition into the root: all of them or none, nothing overwritten. They are written beside their places first
 * and moved there when every one is complete; files that are there already must be the very same, so that a broken-off import can be
 * repeated.
 */
import { randomBytes } from 'node:crypto';
import {
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { DefinitionBytes, DefinitionTarget } from '../../app/ports/imports.js';
import { OrchestratorError } from '../../errors.js';
import { errorCode } from '../definition/read-definition.js';
import { TreeFiles } from '../definition/tree-files.js';

const TASK_FOLDERS = ['tasks', 'imported-tasks'];

export function createDefinitionTarget(root: string): DefinitionTarget {
  const tree = new TreeFiles(root);
  return {
    treeHas: (path) => tree.has(path),
    taskFolder: (tasks) => {
      const folder = TASK_FOLDERS.find(
        (name) => isFree(join(root, name)) || holdsExactly(join(root, name), tasks),
      );
      if (folder !== undefined) return folder;
      throw occupied(TASK_FOLDERS.join(' and '));
    },
    place: (definition, folder, tasks) => place(root, { definition, folder, tasks }),
  };
}

function occupied(path: string): OrchestratorError {
  return new OrchestratorError(
    'IMPORT_TARGET',
    `${path} exists already and is something else; an import overwrites nothing.`,
    'Move it away, or import into another folder: --root DIR',
  );
}

function isFree(folder: string): boolean {
  return lstatSync(folder, { throwIfNoEntry: false }) === undefined;
}

/** The folder holds these files, byte for byte, and no other Markdown. */
function holdsExactly(folder: string, tasks: readonly DefinitionBytes[]): boolean {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return false;
  const there = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => !entry.isDirectory(),
  );
  return there.length === tasks.length && tasks.every(({ path, bytes }) => isSame(join(folder, path), bytes));
}

function isSame(file: string, bytes: Uint8Array): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() === true && readFileSync(file).equals(bytes);
}

function place(
  root: string,
  files: {
    readonly definition: DefinitionBytes;
    readonly folder: string;
    readonly tasks: readonly DefinitionBytes[];
  },
): ReturnType<DefinitionTarget['place']> {
  const definition = join(root, files.definition.path);
  const folder = join(root, files.folder);
  const hasDefinition = !isFree(definition);
  if (hasDefinition && !isSame(definition, files.definition.bytes)) throw occupied(files.definition.path);
  const hasTasks = !isFree(folder);
  const staged = join(root, `.orchestrator-import-${randomBytes(6).toString('hex')}`);
  const created: string[] = [];
  const undo = (): void => {
    if (created.includes(files.folder)) rmSync(folder, { recursive: true, force: true });
    if (created.includes(files.definition.path)) rmSync(definition, { force: true });
  };
  try {
    if (!hasTasks && files.tasks.length > 0) {
      writeAll(join(staged, 'tasks'), files.tasks);
      renameSync(join(staged, 'tasks'), folder);
      created.push(files.folder);
    }
    if (!hasDefinition) {
      writeAll(staged, [{ path: 'definition', bytes: files.definition.bytes }]);
      // Exclusive: a definition that somebody wrote meanwhile stays.
      linkSync(join(staged, 'definition'), definition);
      created.push(files.definition.path);
    }
  } catch (error) {
    undo();
    if (errorCode(error) === 'EEXIST') throw occupied(files.definition.path);
    throw new OrchestratorError(
      'WRITE_REFUSED',
      `The definition could not be written to ${root} (${errorCode(error)}).`,
      'Make the folder writable and import again; nothing was changed.',
      { cause: error },
    );
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
  return { created, undo };
}

function writeAll(folder: string, files: readonly DefinitionBytes[]): void {
  const made = new Set<string>();
  for (const { path, bytes } of files) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true });
      made.add(parent);
    }
    writeFileSync(file, bytes);
  }
}
