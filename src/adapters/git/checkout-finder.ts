/**
 * Finds where a branch of the user's repository is checked out: in the work tree at hand, in another one that is linked to it, or nowhere.
 */
import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { isObjectId, type ObjectId } from '../../domain/ids.js';
import type { Git } from './git.js';
import type { UserRepository } from './user-repository.js';
import type { WorkTreePlace } from './work-tree.js';

export interface LocalBranch {
  /** Null: the repository has no such branch yet. */
  readonly tip: ObjectId | null;
  /** Where the remote's branch was when it was last looked at by the user; null when he never did. */
  readonly tracked: ObjectId | null;
  /** Null: nobody has it checked out. */
  readonly place: WorkTreePlace | null;
}

export type KnownRepository = Pick<UserRepository, 'root' | 'gitDir' | 'commonDir' | 'headRef'>;

/** The branch as the user's repository has it now. `git`: in the user's git directory; `tracking`: full name of its remote-tracking ref. */
export async function localBranch(
  git: Git,
  user: KnownRepository,
  ref: string,
  tracking: string | null,
): Promise<LocalBranch> {
  const format = '--format=%(refname)%00%(objectname)%00%(worktreepath)%00';
  const wanted = tracking === null ? [ref] : [ref, tracking];
  const shown = await git.text(['for-each-ref', format, ...wanted]);
  const lines = shown.split('\0\n').map((line) => line.replace(/\0$/, '').split('\0'));
  const [, tip, folder = ''] = lines.find(([name]) => name === ref) ?? [];
  const [, tracked] = lines.find(([name]) => name === tracking) ?? [];
  const bare = user.root === user.gitDir;
  const unborn = tip === undefined && user.headRef === ref;
  const here = bare ? null : { folder: user.root, gitDir: user.gitDir };
  return {
    tip: tip !== undefined && isObjectId(tip) ? tip : null,
    tracked: tracked !== undefined && isObjectId(tracked) ? tracked : null,
    place: unborn ? here : folder === '' ? null : placeOf(folder, user, here),
  };
}

function placeOf(folder: string, user: KnownRepository, here: WorkTreePlace | null): WorkTreePlace | null {
  // Of a submodule, git names the git directory instead of the work tree.
  if (here !== null && (same(folder, user.root) || same(folder, user.commonDir))) return here;
  const git = join(folder, '.git');
  // A linked work tree that somebody removed by hand.
  if (!existsSync(git)) return null;
  if (lstatSync(git).isDirectory()) return { folder, gitDir: git };
  const pointer = /^gitdir: (.+)$/m.exec(readFileSync(git, 'utf8'))?.[1]?.trim();
  if (pointer === undefined) return null;
  return { folder, gitDir: isAbsolute(pointer) ? pointer : resolve(folder, pointer) };
}

function same(one: string, other: string): boolean {
  return resolve(one) === resolve(other) || (existsSync(one) && realpathSync(one) === realpathSync(other));
}
