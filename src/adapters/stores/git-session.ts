/**
 * One session as it stands in a commit: read from git objects, so that it never changes while somebody reads it.
 */
import type { StoredSession } from '../../app/ports.js';
import type { ObjectId } from '../../domain/ids.js';
import { byteName, MODE_TREE, textName } from '../git/tree.js';
import type { GitObjects } from './git-objects.js';
import { readInTree } from './placed-files.js';
import { isStatePath, requireStatePath } from './state-path.js';
import { fileOf, findFolder, foreignName } from './state-tree.js';

/** The session whose folder is the tree `revision`, found in `commit`, whose tree is `root`. */
export function gitSession(
  objects: GitObjects,
  revision: ObjectId,
  { commit, root }: { readonly commit: ObjectId; readonly root: ObjectId | null },
): StoredSession {
  return {
    revision,
    commit,
    read: async (path) => {
      requireStatePath(path);
      const segments = path.split('/');
      const folder = await findFolder(objects, revision, segments.slice(0, -1));
      if (folder === null) return undefined;
      const entry = (await objects.tree(folder)).get(byteName(segments.at(-1) ?? ''));
      const oid = fileOf(entry, path);
      return oid === undefined ? undefined : objects.blob(oid);
    },
    placed: (path) => readInTree(objects, root, path),
    list: async (folder) => {
      if (folder !== '') requireStatePath(folder);
      const oid = await findFolder(objects, revision, folder === '' ? [] : folder.split('/'));
      const paths = await filesBelow(objects, oid, folder === '' ? '' : `${folder}/`);
      return paths.sort();
    },
  };
}

async function filesBelow(objects: GitObjects, oid: ObjectId | null, place: string): Promise<string[]> {
  const paths: string[] = [];
  for (const entry of (await objects.tree(oid)).values()) {
    const name = textName(entry.name);
    if (!isStatePath(name)) throw foreignName(place, entry.name);
    if (entry.mode === MODE_TREE) paths.push(...(await filesBelow(objects, entry.oid, `${place}${name}/`)));
    else if (fileOf(entry, place + name) !== undefined) paths.push(place + name);
  }
  return paths;
}
