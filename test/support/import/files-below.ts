/** Every plain file below a folder, sorted, git's own left out. */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith('.git/'))
    .sort();
}
