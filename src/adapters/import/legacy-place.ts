/** Is there state of an older tool in a root? One look at one name where there is none, and nothing loaded for it. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';

export const LEGACY_STATE = '.workflow_state.json';

/** Links are no state: they are never followed. */
export function hasLegacyState(root: string): boolean {
  return lstatSync(join(root, LEGACY_STATE), { throwIfNoEntry: false })?.isFile() === true;
}
