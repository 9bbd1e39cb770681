/** What looking for an older tool's files costs a verb that finds none: the verb with the look, beside the same verb less the look. */

import { hasLegacyState } from '../src/adapters/import/legacy-place.js';
import { EXIT } from '../src/errors.js';
import { CLI, cpuOfChild, inTempFolder } from './child-cost.js';
import { type Bench, cpuOf, median, missing, type Pairs, ratioFigure } from './measure.js';

const ROUNDS = 9;
const LOOKS = 20_000;
const TARGET = 1.1;
const METRIC = 'status where nothing is: older files looked for ÷ not looked for';

export const legacyCostBench: Bench = {
  id: 'legacy',
  title: METRIC,
  run: async () => {
    if (process.platform === 'win32') return [missing('', METRIC, TARGET, 'needs a POSIX shell')];
    return inTempFolder(async (folder) => {
      const ours: number[] = [];
      const peer: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const whole = cpuOfChild(folder, process.execPath, [CLI, 'status', '--root', folder], EXIT.nothing);
        ours.push(whole);
        peer.push(whole - (await oneLook(folder)));
      }
      const ratio = median(ours.map((value, index) => value / (peer[index] ?? Number.NaN)));
      const taken: Pairs = { ours, peer, ratio };
      return [ratioFigure('', METRIC, taken, TARGET, `CPU time; one look is taken from ${LOOKS} of them`)];
    });
  },
};

/** CPU milliseconds. */
async function oneLook(folder: string): Promise<number> {
  const all = await cpuOf(() => {
    for (let look = 0; look < LOOKS; look += 1)
      if (hasLegacyState(folder)) throw new Error('there is something where nothing should be');
  });
  return all / LOOKS;
}
