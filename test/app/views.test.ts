/** What files of other systems say of a session that did not go well. */
import { describe, expect, test } from '@jest/globals';
import { foldReports } from '../../src/app/fold-reports.js';
import { invocations } from '../../src/app/invocations.js';
import { next } from '../../src/app/next.js';
import { flowState, taskStatus } from '../../src/app/views.js';
import type { Outcome } from '../../src/domain/definition.js';
import { type AppRig, appRig, received } from '../support/app-context.js';
import { definition, SESSION, taskId, taskSpec } from '../support/engine.js';

const once = { ...taskSpec('p/a').retry, maxAttempts: 1 };

/** One attempt of the only task, ended like that. */
async function ended(outcome: Outcome, details: string): Promise<AppRig> {
  const rig = await appRig(definition([taskSpec('p/a', { retry: once })]));
  const { claimed } = await next(rig.context, await rig.engine.load(), {
    task: null,
    agent: null,
    layer: null,
  });
  const one = received('p/a', claimed?.claim ?? '', { report: { outcome, details, exit_code: 1 } });
  await rig.engine.transact((draft) => foldReports(rig.context, draft, [one]));
  return rig;
}

async function statusOf(rig: AppRig): Promise<unknown> {
  const task = (await rig.engine.load()).session.tasks.get(taskId('p/a'));
  return task === undefined ? null : taskStatus(task, []);
}

describe('an attempt that failed', () => {
  test('has its error in its status file and in the invocations', async () => {
    const rig = await ended('failed', 'No compiler.');
    expect(await statusOf(rig)).toMatchObject({
      status: 'failed',
      error: 'No compiler.',
      outputs_validated: false,
      exit_code: 1,
    });
    expect((await invocations(await rig.engine.load())).at(-1)).toMatchObject({
      event: 'agent_invocation_end',
      phase: 'B',
      success: false,
      error: 'No compiler.',
    });
  });

  test.each([
    ['timed_out', 'It took too long.', 'Timeout'],
    ['invalid', 'Missing output: a.txt', 'Missing outputs'],
  ] as const)('as %s (%s) has the error %s', async (outcome, details, error) => {
    expect(await statusOf(await ended(outcome, details))).toMatchObject({ status: 'failed', error });
  });
});

describe('a flow', () => {
  test.each([
    ['cancelled', 'paused'],
    ['failed', 'blocked'],
  ] as const)('of a session that was %s says %s', async (status, word) => {
    const rig = await appRig(definition([taskSpec('p/a')], { onFailure: 'fail' }));
    await rig.engine.one(
      status === 'cancelled'
        ? { type: 'cancel_session', reason: 'x' }
        : { type: 'fail_task', task: taskId('p/a'), claimSha256: null, reason: 'x' },
    );
    const { session } = await rig.engine.load();
    expect(session.status).toBe(status);
    expect(flowState(session, rig.engine.clock.now()).status).toBe(word);
  });
});

test('a record of a task says when it changed last, and the snapshot who changed it', async () => {
  const rig = await ended('failed', 'No compiler.');
  const text = (path: string): string =>
    Buffer.from(rig.engine.store.files(SESSION).get(path) ?? '').toString('utf8');
  expect(text('tasks.json')).toMatch(/"id":"p\/a".*"updated_at":"[^"]+Z"/);
  expect(JSON.parse(text('state.json'))).toMatchObject({
    _version: 3,
    _last_modified: expect.stringMatching(/Z$/),
    _last_modified_by: expect.any(String),
  });
});
