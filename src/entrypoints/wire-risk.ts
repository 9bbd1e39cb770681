/** The part of the composition root that asks whether the state would be lost with this machine. */
import { openUserRepository } from '../adapters/git/user-repository.js';
import { diskOf, shortLivedMachine } from '../adapters/process/short-lived-machine.js';
import { type Risk, stateAtRisk } from '../app/state-at-risk.js';
import type { StateSpec } from '../domain/definition.js';
import type { Root } from './root.js';

export async function riskOf(root: Root, state: StateSpec, env: NodeJS.ProcessEnv): Promise<Risk | null> {
  const machine = shortLivedMachine(env, diskOf(root.path));
  if (machine === null) return null;
  const asks = state.store === 'git' && root.git !== null;
  const remote = asks ? await (await openUserRepository(root.path)).remote(state.remote) : null;
  return stateAtRisk({ machine, store: state.store, remote: remote === null ? null : state.remote });
}
