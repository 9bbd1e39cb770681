/**
 * The branch of the state may be one for each session: `orchestrator/state/{session}`. Then sessions share nothing, not even a ref.
 */
import { isSegment, isSessionId, type SessionId } from './ids.js';

const PLACE = '/{session}';

/** What such branches have in common, with the slash at its end; null for a branch that all sessions share. */
export function sessionFolder(branch: string): string | null {
  return branch.endsWith(PLACE) ? branch.slice(0, -PLACE.length + 1) : null;
}

/** The branch of one session. */
export function branchOfSession(branch: string, session: string): string {
  const folder = sessionFolder(branch);
  return folder === null ? branch : `${folder}${session}`;
}

/** The session behind the name of a branch; null for a branch that is none of them. */
export function sessionOfBranch(folder: string, branch: string): SessionId | null {
  const id = branch.startsWith(folder) ? branch.slice(folder.length) : '';
  return isSessionId(id) ? id : null;
}

/** Folders of branches that hold code: `orchestrator/<session>`, and below the others. */
const OF_CODE: ReadonlySet<string> = new Set(['orchestrator', 'orchestrator-held', 'orchestrator-task']);

/** Could this be the name of the state's branch? `collides`: git keeps no branch beside another whose name is a folder of it. */
export function branchFault(branch: string): 'no-name' | 'collides' | null {
  const folder = sessionFolder(branch)?.slice(0, -1);
  if (!(folder ?? branch).split('/').every(isSegment)) return 'no-name';
  const [first = '', second = ''] = branch.split('/');
  return OF_CODE.has(folder ?? branch) || (OF_CODE.has(first) && isSessionId(second)) ? 'collides' : null;
}
