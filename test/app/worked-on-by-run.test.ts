import { describe, expect, test } from '@jest/globals';
import { advance } from '../../src/app/advance.js';
import { workedOnByRun } from '../../src/app/worked-on-by-run.js';
import { appRig } from '../support/app-context.js';
import { definition, SESSION, taskSpec } from '../support/engine.js';

const HOLDER = { kind: 'run', id: '17', attempt: 1, leg: null } as const;

describe('the session that a run has worked on before', () => {
  test.each([
    ['17/2', SESSION],
    ['17/1', null],
    ['18/2', null],
  ])('as %s is %s', async (run, session) => {
    const { context, engine } = await appRig(definition([taskSpec('p/a')]), { run: '17/1' });
    await advance(context, await engine.load(), {
      maxParallel: null,
      holder: HOLDER,
      defaultRunner: 'x',
      pack: false,
      salvage: null,
    });
    expect(await workedOnByRun({ ...context, run })).toBe(session);
  });
});
