/**
 * Opens any store from plain data, so that child processes of a test can open the same one.
 */

import { createProcessIdentity } from '../../src/adapters/process/process-identity.js';
import { createFileStore } from '../../src/adapters/stores/file-store.js';
import type { StateStore } from '../../src/app/ports.js';
import { openGitStore } from './git-store-rig.js';

export type StoreWish =
  | { readonly kind: 'file'; readonly root: string; readonly lockSeconds?: number; readonly later?: boolean }
  | {
      readonly kind: 'git';
      readonly own: string;
      readonly user?: string;
      readonly url?: string;
      readonly current?: boolean;
    };

export interface OpenStore {
  readonly store: StateStore;
  close(): Promise<void>;
}

/** Opens the store; `step` is called before every effect of the file store. */
export async function openStore(
  wish: StoreWish,
  step: (effect: string) => void = () => undefined,
): Promise<OpenStore> {
  if (wish.kind === 'git') {
    const { store, repository } = await openGitStore(wish);
    return { store, close: () => repository.close() };
  }
  const { root, lockSeconds = 60, later = false } = wish;
  const store = createFileStore({
    root,
    lockSeconds,
    liveness: createProcessIdentity(),
    step,
    rollForward: later ? 'later' : 'at once',
  });
  return { store, close: () => store.close() };
}
