/**
 * Which git is on PATH, and whether it is new enough: older ones lack `merge-tree --write-tree` and would fail half way.
 */
import { tmpdir } from 'node:os';
import { OrchestratorError } from '../../errors.js';
import { Git } from './git.js';

export const MINIMUM_GIT = [2, 38] as const;

/** Throws `GIT_TOO_OLD` unless the text of `git --version` names at least {@link MINIMUM_GIT}. */
export function requireGitVersion(versionText: string): void {
  const found = /(\d+)\.(\d+)/.exec(versionText);
  const major = Number(found?.[1] ?? 0);
  const minor = Number(found?.[2] ?? 0);
  if (major > MINIMUM_GIT[0] || (major === MINIMUM_GIT[0] && minor >= MINIMUM_GIT[1])) return;
  throw new OrchestratorError(
    'GIT_TOO_OLD',
    `git is too old or unknown: ${JSON.stringify(versionText.trim().slice(0, 80))}; ${MINIMUM_GIT.join('.')} is the minimum.`,
    `Install git ${MINIMUM_GIT.join('.')} or newer and make sure it comes first on PATH.`,
  );
}

/** Throws `GIT_MISSING` or `GIT_TOO_OLD`; asks the git on PATH once per call. */
export async function requireGit(): Promise<void> {
  requireGitVersion(await gitVersion());
}

/** What the git on PATH says of itself. Throws `GIT_MISSING`. */
export async function gitVersion(): Promise<string> {
  return new Git({ gitDir: tmpdir() }).text(['--version']);
}
