/**
 * Things that a test opens and that must not outlive it.
 */
import { afterEach } from '@jest/globals';
import { type GitStoreFound, type GitStoreWish, openGitStore } from './git-store-rig.js';

/** Call at the top of a suite: what is handed to the function it gives is closed after the test, last opened first. */
export function closedAfterTest(): <T extends { close(): unknown }>(thing: T) => T {
  const opened: { close(): unknown }[] = [];
  afterEach(async () => {
    for (const thing of opened.splice(0).reverse()) await thing.close();
  });
  return (thing) => {
    opened.push(thing);
    return thing;
  };
}

/** Call at the top of a suite: the function it gives opens git stores that are closed after the test. */
export function gitStores(): (wish: GitStoreWish) => Promise<GitStoreFound> {
  const closing = closedAfterTest();
  return async (wish) => {
    const found = await openGitStore(wish);
    closing(found.repository);
    return found;
  };
}
