import { describe, expect, test } from '@jest/globals';
import { continueRun } from '../../src/app/continue-run.js';
import type { Forge, RunFacts } from '../../src/app/ports/forge.js';
import { chooseForRun } from '../../src/app/sweep.js';
import { OrchestratorError } from '../../src/errors.js';
import { appRig, CODE } from '../support/app-context.js';
import { definition, SESSION, taskSpec } from '../support/engine.js';
import { MemoryForge, pullRequest, runFacts } from '../support/memory-forge.js';

const WORKFLOW = { file: 'orchestrator.yml', ref: 'refs/heads/main' };
const TOPIC = { ...CODE, targetRef: 'refs/heads/topic' };

/** A platform that has the workflow on these branches only, and the branches that it was asked to start it on. */
function platformWith(...branches: readonly string[]): { readonly forge: Forge; readonly asked: string[] } {
  const asked: string[] = [];
  const forge = new MemoryForge();
  const dispatch: Forge['runs']['dispatch'] = async ({ ref }) => {
    asked.push(ref);
    if (branches.includes(ref)) return { runId: '9', url: null };
    throw new OrchestratorError('DISPATCH_REFUSED', `No ref found for: ${ref}`, 'Name another.');
  };
  return { forge: Object.assign(forge, { runs: { ...forge.runs, dispatch } }), asked };
}

async function started(facts: Partial<RunFacts>, code = TOPIC, branches = ['main', 'topic']) {
  const { forge, asked } = platformWith(...branches);
  const run = runFacts({ workflow: WORKFLOW, pullRequest: null, ...facts });
  const { kind } = await continueRun(forge, run, { id: SESSION, code }, 1);
  return { kind, asked };
}

describe('the next run', () => {
  test('is started on the branch of the pull request, or on the one that the session works for', async () => {
    expect(await started({ pullRequest: pullRequest({ headRef: 'main' }) })).toMatchObject({
      asked: ['main'],
    });
    expect(await started({ event: 'issue_comment' })).toEqual({ kind: 'started', asked: ['topic'] });
    expect(await started({}, { ...CODE, targetRef: 'HEAD' })).toMatchObject({ asked: ['main'] });
  });

  test('is started where this one came from when that branch has no such workflow', async () => {
    expect(await started({}, TOPIC, ['main'])).toEqual({ kind: 'started', asked: ['topic', 'main'] });
    expect(await started({}, TOPIC, [])).toEqual({ kind: 'not-started', asked: ['topic', 'main'] });
  });

  test('is never started on the merge that the platform made up', async () => {
    const workflow = { file: 'pr.yml', ref: 'refs/pull/7/merge' };
    expect(await started({ workflow }, TOPIC, ['main'])).toMatchObject({ asked: ['topic', 'main'] });
  });
});

describe('a run for a pull request', () => {
  test('means the session of its own branch, and never that of another', async () => {
    const rig = await appRig(definition([taskSpec('p/a')]), { code: TOPIC });
    const of = async (headRef: string): Promise<string | undefined> =>
      (await chooseForRun(rig.context, pullRequest({ headRef })))?.session.id;
    expect(await of('topic')).toBe(SESSION);
    expect(await of('another')).toBeUndefined();
    expect((await chooseForRun(rig.context, null))?.session.id).toBe(SESSION);
  });

  test('may mean one that works on no branch at all', async () => {
    const rig = await appRig(definition([taskSpec('p/a')]));
    expect((await chooseForRun(rig.context, pullRequest()))?.session.code).toBeNull();
  });
});
