/** Files in memory, seen as a stored session: what came in an archive, or is on its way into one. */
import type { StoredSession } from './ports.js';

export function filesView(files: ReadonlyMap<string, Uint8Array>, revision = ''): StoredSession {
  return {
    revision,
    commit: null,
    read: async (path) => files.get(path),
    list: async (folder) =>
      [...files.keys()].filter((path) => folder === '' || path.startsWith(`${folder}/`)).sort(),
  };
}
