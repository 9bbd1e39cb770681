import { describe, expect, test } from '@jest/globals';
import { advance } from '../../src/app/advance.js';
import { startOthers } from '../../src/app/sweep.js';
import { type AppRig, appRig } from '../support/app-context.js';
import { definition, SESSION, taskSpec } from '../support/engine.js';
import { MemoryForge, runFacts } from '../support/memory-forge.js';

const FACTS = runFacts({
  event: 'schedule',
  pullRequest: null,
  workflow: { file: 'orchestrator.yml', ref: 'refs/heads/main' },
});
const ANOTHER = 'ffffffff';

async function claimed(): Promise<AppRig> {
  const rig = await appRig(definition([taskSpec('p/a')]));
  await advance(rig.context, await rig.engine.load(), {
    maxParallel: null,
    holder: { kind: 'run', id: '17', attempt: 1, leg: null },
    defaultRunner: 'x',
    pack: false,
    salvage: null,
  });
  return rig;
}

describe('a sweep', () => {
  test('starts a run for each other session that has work', async () => {
    const rig = await appRig(definition([taskSpec('p/a')]));
    const forge = new MemoryForge();
    expect(await startOthers(rig.context, forge, FACTS, ANOTHER)).toEqual([SESSION]);
    expect(forge.dispatched).toEqual([{ session: SESSION, chain: '0' }]);
  });

  test('leaves alone what it works on itself, and what others have taken up a moment ago', async () => {
    const forge = new MemoryForge();
    expect(await startOthers((await claimed()).context, forge, FACTS, ANOTHER)).toEqual([]);
    expect(
      await startOthers((await appRig(definition([taskSpec('p/a')]))).context, forge, FACTS, SESSION),
    ).toEqual([]);
  });

  test('has somebody look after claims that are hours old', async () => {
    const rig = await claimed();
    const forge = new MemoryForge();
    rig.engine.clock.seconds += 2 * 3600 + 1;
    expect(await startOthers(rig.context, forge, FACTS, ANOTHER)).toEqual([SESSION]);
  });
});
