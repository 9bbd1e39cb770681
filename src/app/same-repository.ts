/** Are two repositories the same one, as far as can be told from what each knows of itself? */
import type { RepositoryIdentity } from '../schema/snapshot-manifest.js';

export type Sameness = 'same' | 'other' | 'unknown';

/**
 * First commits decide where both know theirs: a clone keeps them whatever its remote is called. Else the remotes do. Two folders without any
 * repository have nothing that could differ.
 */
export function sameRepository(one: RepositoryIdentity | null, two: RepositoryIdentity | null): Sameness {
  const knows = (some: RepositoryIdentity | null): boolean =>
    some !== null && (some.roots.length > 0 || some.remote !== null);
  if (!knows(one) && !knows(two)) return 'same';
  if (one === null || two === null) return 'other';
  if (one.roots.length > 0 && two.roots.length > 0)
    return one.roots.some((root) => two.roots.includes(root)) ? 'same' : 'other';
  if (one.remote !== null && two.remote !== null)
    return plain(one.remote) === plain(two.remote) ? 'same' : 'other';
  return 'unknown';
}

/** `git@host:owner/name.git`, `ssh://host/owner/name` and `https://host/owner/name/` are the same place. */
function plain(remote: string): string {
  return remote
    .replace(/^[a-z+]+:\/\//i, '')
    .replace(/^[^@/]*@/, '')
    .replace(/^([^/:]+):(?!\d+\/)/, '$1/')
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
    .toLowerCase();
}

export function identityText(identity: RepositoryIdentity | null): string {
  if (identity === null) return 'a folder without a repository';
  const [root] = identity.roots;
  const began = root === undefined ? '' : `first commit ${root.slice(0, 12)}`;
  if (identity.remote === null)
    return began === '' ? 'a repository without commits' : `a repository, ${began}`;
  return `${identity.remote}${began === '' ? '' : `, ${began}`}`;
}
