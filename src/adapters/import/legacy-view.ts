/** Is there state of an older tool in a root, and which files would be read of it? One look at one name where there is none. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { DefinitionTarget } from '../../app/ports/imports.js';
import type { SourceTree } from '../../schema/import/source-tree.js';
import { openSource } from './source-folder.js';

export const LEGACY_STATE = '.workflow_state.json';
const NAMES = /^(?:\.workflow_|workflow\.ya?ml$)/;

/** Links are no state: they are never followed. */
export function hasLegacyState(root: string): boolean {
  return lstatSync(join(root, LEGACY_STATE), { throwIfNoEntry: false })?.isFile() === true;
}

export function openLegacy(root: string): SourceTree {
  return openSource(root, (name) => NAMES.test(name));
}

/** Nothing is ever written there. */
export const NO_TARGET: DefinitionTarget = {
  taskFolder: () => 'tasks',
  place: () => {
    throw new Error('Internal error: a view of older files is written nowhere');
  },
  treeHas: () => true,
};
