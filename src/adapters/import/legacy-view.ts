/** The files of an older tool, as they are read in memory. */
import type { DefinitionTarget } from '../../app/ports/imports.js';
import type { SourceTree } from '../../schema/import/source-tree.js';
import { openSource } from './source-folder.js';

const NAMES = /^(?:\.workflow_|workflow\.ya?ml$)/;

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
