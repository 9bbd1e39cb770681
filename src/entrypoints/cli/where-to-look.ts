/** Commands that show what a session changed, for the end of a run. */
import { openUserRepository } from '../../adapters/git/user-repository.js';
import { CURRENT_BRANCH, type StoreKind } from '../../domain/definition.js';
import type { Session } from '../../domain/session.js';
import { branchOfSession } from '../../domain/state-branch.js';
import { shellWord } from './program-name.js';

export interface LookOptions {
  readonly root: string;
  readonly cwd: string;
  /** How the reader calls this program. */
  readonly program: string;
  /** Where the state is: a session that was taken in from elsewhere may be pinned to another place. */
  readonly store: StoreKind;
}

/** In the order in which one would try them. */
export async function whereToLook(session: Session, options: LookOptions): Promise<readonly string[]> {
  const { program, root, cwd } = options;
  const { code } = session;
  const lines = root === cwd ? [] : [`cd ${shellWord(root)}`];
  if (code !== null && [...session.tasks].some(({ change }) => change !== null)) {
    const remote = await remoteName(session, options);
    if (remote !== null) lines.push(`git fetch ${shellWord(remote)} ${code.branch}`);
    const tip = remote === null ? code.branch : 'FETCH_HEAD';
    lines.push(`git log --oneline --stat ${code.baseSha.slice(0, 12)}..${tip}`);
  }
  lines.push(...(await outputLines(session, options)));
  return [...lines, `${program} status`, `${program} log`, `${program} verify`];
}

/** How to read the last output: the result, where tasks go from analysis to report. */
async function outputLines(session: Session, options: LookOptions): Promise<readonly string[]> {
  const { store } = options;
  const { store: pinned, branch: named } = session.definition.state;
  // Which branch it is then, only the definition here knows.
  if (store !== pinned) return [];
  const branch = branchOfSession(named, session.id);
  // Added tasks come last in the table, so the order of the phases counts.
  const made = [...session.tasks].filter(
    ({ status, outputDigests }) => status === 'completed' && outputDigests.some(({ source }) => !source),
  );
  const phase = session.phases.findLast(({ id }) => made.some(({ spec }) => spec.phase === id))?.id;
  const last = made.findLast(({ spec }) => spec.phase === phase);
  const files = last?.outputDigests.filter(({ source }) => !source).map(({ path }) => path) ?? [];
  const file = files.find((path) => path.endsWith('.md')) ?? files[0];
  if (last === undefined || file === undefined) return [];
  const path = `.orchestrator/sessions/${session.id}/outputs/${last.spec.id}/${file}`;
  // What is on the branch that is checked out is in the work tree.
  if (store === 'file' || branch === CURRENT_BRANCH) return [`cat ${shellWord(path)}`];
  if (store === 'artifact') return [];
  const remote = await remoteName(session, options);
  const show = `git show ${shellWord(`${remote === null ? branch : 'FETCH_HEAD'}:${path}`)}`;
  return remote === null ? [show] : [`git fetch ${shellWord(remote)} ${shellWord(branch)}`, show];
}

/** The remote that holds the session's branch; null when it is in the repository itself. */
async function remoteName(session: Session, { root, store }: LookOptions): Promise<string | null> {
  const { remote } = session.definition.state;
  if (store === 'file') return null;
  const user = await openUserRepository(root);
  return (await user.remote(remote)) === null ? null : remote;
}
