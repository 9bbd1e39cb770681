/** State on a machine that does not last: said when a session starts and by `doctor`, while there is time to choose another place. */
import type { StateSpec } from '../domain/definition.js';

export interface StateHome {
  /** What kind of machine goes away with its disk; null for one that stays. */
  readonly machine: string | null;
  readonly store: StateSpec['store'];
  /** Of the remote that holds the state; null where there is none, and the repository's own refs do. */
  readonly remote: string | null;
}

export interface Risk {
  readonly evidence: string;
  readonly remedy: string;
}

/** What would be lost, and what to do about it; null where the state is somewhere else. */
export function stateAtRisk({ machine, store, remote }: StateHome): Risk | null {
  if (machine === null || store === 'api' || store === 'artifact') return null;
  if (store === 'git' && remote !== null) return null;
  const where =
    store === 'file'
      ? 'the state is kept in a folder on it (`store: file`)'
      : 'the state is kept in this clone: it has no remote to push to';
  return {
    evidence: `This is ${machine}, whose disk goes away with it, and ${where}.`,
    remedy:
      store === 'file'
        ? 'Write `state: { store: git }` into orchestrator.yml: every step is then pushed as a commit, and your branch is left alone.'
        : 'Add the remote (git remote add), or name another with `state: { remote: … }`.',
  };
}
