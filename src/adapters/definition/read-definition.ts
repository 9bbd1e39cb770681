/**
 * Reads the files of a definition from a work tree and has them compiled. Sizes are looked at before anything is read, and no symbolic
 * link is followed: a link can lead to what is no part of the code base.
 */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { OrchestratorError } from '../../errors.js';
import { type Compiled, compileDefinition } from '../../schema/compile-definition.js';
import { MAX_SOURCE_BYTES, type SourceFile } from '../../schema/source-text.js';
import type { StateDefaults } from '../../schema/state-keys.js';
import { slashedPath } from '../slashed-path.js';
import { TreeFiles } from './tree-files.js';

export const DEFINITION_FILE = 'orchestrator.yml';

export interface DefinitionPlace extends StateDefaults {
  /** Absolute path of the root. */
  readonly root: string;
  /** Another definition file, absolute or relative to the root. */
  readonly definitionFile?: string;
}

/** Reads and compiles the definition of a work tree. Throws `DEFINITION_NOT_FOUND` when there is no definition file. */
export async function readDefinition(place: DefinitionPlace): Promise<Compiled> {
  const path = definitionPath(place);
  const tree = new TreeFiles(place.root);
  const definition = readSource(place.root, path);
  if (definition === undefined)
    throw new OrchestratorError(
      'DEFINITION_NOT_FOUND',
      `There is no definition file ${path} in ${place.root}.`,
      place.definitionFile === undefined
        ? 'Write one with: orchestrator init'
        : 'Name a file that exists, relative to the root.',
    );
  return compileDefinition({
    definition,
    taskFiles: (folder) => taskFiles(place.root, folder),
    schema: (schemaPath) => readSource(place.root, schemaPath),
    treeHas: (pathOrGlob) => tree.has(pathOrGlob),
    defaultStore: place.defaultStore,
    defaultBranch: place.defaultBranch,
    defaultRemote: place.defaultRemote,
  });
}

/** The definition file itself, or undefined when there is none. */
export function definitionSourceFile(place: DefinitionPlace): SourceFile | undefined {
  return readSource(place.root, definitionPath(place));
}

function definitionPath({ root, definitionFile }: DefinitionPlace): string {
  if (definitionFile === undefined) return DEFINITION_FILE;
  const path = slashedPath(root, resolve(root, definitionFile));
  if (path === '' || isAbsolute(path) || path.split('/')[0] === '..')
    throw new OrchestratorError(
      'DEFINITION_NOT_FOUND',
      `The definition file ${definitionFile} lies outside ${root}.`,
      'Name a file below the root.',
    );
  return path;
}

/** Every Markdown file below the folder, links included as what they are. */
function taskFiles(root: string, folder: string): SourceFile[] {
  if (isBehindLink(root, folder)) return [{ path: folder, problem: 'symlink', detail: '' }];
  const files: SourceFile[] = [];
  const open = [folder];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (lstatSync(join(root, next), { throwIfNoEntry: false })?.isDirectory() !== true) continue;
    for (const entry of readdirSync(join(root, next), { withFileTypes: true })) {
      const path = `${next}/${entry.name}`;
      if (entry.isSymbolicLink()) files.push({ path, problem: 'symlink', detail: '' });
      else if (entry.isDirectory()) open.push(path);
      else if (isTaskFileName(entry.name)) {
        const file = readSource(root, path);
        if (file !== undefined) files.push(file);
      }
    }
  }
  return files;
}

function isTaskFileName(name: string): boolean {
  return name.endsWith('.md') || /^(?:readme|template)\.md$/i.test(name);
}

/** A file below the root as it is; undefined when there is none. Links are named and never followed. */
export function readSource(root: string, path: string): SourceFile | undefined {
  if (isBehindLink(root, path)) return { path, problem: 'symlink', detail: '' };
  const full = join(root, path);
  const stat = lstatSync(full, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  if (!stat.isFile()) return { path, problem: 'unreadable', detail: 'no plain file' };
  if (stat.size > MAX_SOURCE_BYTES) return { path, problem: 'too-large', detail: `${stat.size} bytes` };
  try {
    return { path, bytes: readFileSync(full) };
  } catch (error) {
    return { path, problem: 'unreadable', detail: errorCode(error) };
  }
}

/** Some part of the path below the root is a symbolic link. */
function isBehindLink(root: string, path: string): boolean {
  let full = root;
  for (const segment of path.split('/')) {
    full = join(full, segment);
    if (lstatSync(full, { throwIfNoEntry: false })?.isSymbolicLink() === true) return true;
  }
  return false;
}

/** `ENOENT` and the like, or the error in words. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
}
