/** Forge rigs that go away with their test. */
import { afterEach, expect } from '@jest/globals';
import { tempFolders } from '../temp-folder.js';
import { type ForgeRig, forgeRig } from './forge-rig.js';

/** Call at the top of a suite: the function it gives starts a rig. After the test, every request must have been as GitHub describes it. */
export function forgeRigs(): () => Promise<ForgeRig> {
  const started: ForgeRig[] = [];
  afterEach(async () => {
    for (const rig of started.splice(0)) {
      await rig.close();
      expect(rig.github.violations).toEqual([]);
    }
  });
  const folder = tempFolders();
  return async () => {
    const rig = await forgeRig(folder());
    started.push(rig);
    return rig;
  };
}
