/** The state of a definition that says nothing about it. */
import { DEFAULT_STATE, type StateSpec } from '../../domain/definition.js';
import type { StateDefaults } from '../../schema/state-keys.js';

export function unwritten({ defaultStore: store, defaultBranch, defaultRemote }: StateDefaults): StateSpec {
  const { branch, remote } = DEFAULT_STATE;
  return { store, branch: defaultBranch ?? branch, remote: defaultRemote ?? remote };
}
