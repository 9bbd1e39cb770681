import { describe, expect, test } from '@jest/globals';
import { failureOf } from '../../support/github/forge-rig.js';
import { forgeRigs } from '../../support/github/with-forge.js';
import type { Dispatch } from '../../support/github/world.js';

const start = forgeRigs();
const ORDER = { file: 'orchestrator.yml', ref: 'refs/heads/main', inputs: { session: '0a1b2c3d' } };

describe('dispatching', () => {
  test('starts the workflow and names the run', async () => {
    const { github, forge } = await start();
    const dispatched: Dispatch[] = [];
    github.onDispatch = (dispatch) => void dispatched.push(dispatch);
    const started = await forge().runs.dispatch(ORDER);
    expect(dispatched).toEqual([{ ...ORDER, runId: Number(started.runId), actor: 'github-actions[bot]' }]);
    expect(started.url).toContain(`/actions/runs/${started.runId}`);
    expect(github.requests).toHaveLength(1);
  });

  test('does without the id where the platform does not tell it', async () => {
    const { github, forge } = await start();
    github.world.settings.dispatchDetails = 'untold';
    expect(await forge().runs.dispatch(ORDER)).toEqual({ runId: null, url: null });
    expect(github.world.dispatches).toHaveLength(1);
  });

  test('asks older servers again without the question, once', async () => {
    const { github, forge } = await start();
    github.world.settings.dispatchDetails = 'unknown';
    expect(await forge().runs.dispatch(ORDER)).toEqual({ runId: null, url: null });
    expect(github.requests.map(({ body }) => body)).toEqual([
      { ref: ORDER.ref, inputs: ORDER.inputs, return_run_details: true },
      { ref: ORDER.ref, inputs: ORDER.inputs },
    ]);
  });

  test.each([
    ['a workflow without the trigger', { ...ORDER, file: 'other.yml' }, /workflow_dispatch:/],
    ['a branch that is gone', { ...ORDER, ref: 'refs/heads/gone' }, /branch/],
    ['inputs that it does not have', { ...ORDER, inputs: { colour: 'red' } }, /inputs/],
    ['a workflow that is not there', { ...ORDER, file: 'gone.yml' }, /name/],
  ])('says what to do about %s', async (_, order, remedy) => {
    const { github, forge } = await start();
    const error = await failureOf(forge().runs.dispatch(order));
    expect(error.code).toBe('DISPATCH_REFUSED');
    expect(error.message).toContain(`/actions/workflows/${order.file}/dispatches`);
    expect(error.remedy).toMatch(remedy);
    expect(github.requests).toHaveLength(1);
  });

  test('names the permission that the token lacks', async () => {
    const { forge } = await start();
    const error = await failureOf(forge({ permissions: { actions: 'read' } }).runs.dispatch(ORDER));
    expect(error.code).toBe('DISPATCH_REFUSED');
    expect(error.remedy).toContain('actions: write');
  });

  test('names the policy that stops the event', async () => {
    const { github, forge } = await start();
    github.world.settings.forbiddenEvents = ['workflow_dispatch'];
    const error = await failureOf(forge().runs.dispatch(ORDER));
    expect(error.code).toBe('DISPATCH_REFUSED');
    expect(error.remedy).toContain('Policies');
  });

  test('is never repeated when the answer was lost', async () => {
    const { github, forge } = await start();
    github.fault = () => 'drop-after';
    const error = await failureOf(forge().runs.dispatch(ORDER));
    expect(error.code).toBe('API_UNREACHABLE');
    expect(error.mayHaveLanded).toBe(true);
    expect(github.world.dispatches).toHaveLength(1);
    expect(github.requests).toHaveLength(1);
  });

  test('a name that would lead elsewhere never leaves the process', async () => {
    const { github, forge } = await start();
    const { runs } = forge();
    await expect(runs.dispatch({ ...ORDER, file: '..' })).rejects.toThrow(/^Internal error/);
    await expect(runs.dispatch({ ...ORDER, ref: 'a..b' })).rejects.toThrow(/^Internal error/);
    await expect(runs.fate('7/../../x')).rejects.toThrow(/^Internal error/);
    expect(github.requests).toEqual([]);
  });
});

describe('the fate of runs', () => {
  test('tells the living, the ended and the forgotten', async () => {
    const { github, forge } = await start();
    const { runs } = forge();
    const live = github.addRun({ status: 'in_progress', attempt: 2 });
    const over = github.addRun({ status: 'completed', conclusion: 'cancelled' });
    expect(await runs.fate(String(live.id))).toEqual({ state: 'live', attempt: 2, conclusion: null });
    expect(await runs.fate(String(over.id))).toEqual({ state: 'over', attempt: 1, conclusion: 'cancelled' });
    expect(await runs.fate('99999999999')).toEqual({ state: 'gone', attempt: 0, conclusion: null });
  });

  test('lists the jobs of one attempt, page by page and no further than asked', async () => {
    const { github, forge } = await start();
    const run = github.addRun({ attempt: 2 });
    run.jobs.set(
      1,
      Array.from({ length: 250 }, (_, n) => ({
        id: n + 1,
        name: `orchestrate / leg ${n} / agent`,
        status: 'completed' as const,
        conclusion: n === 0 ? 'timed_out' : 'success',
      })),
    );
    const { runs } = forge();
    const jobs = await runs.jobs(String(run.id), 1, 9);
    expect(jobs).toHaveLength(250);
    expect(jobs[0]).toMatchObject({ name: 'orchestrate / leg 0 / agent', conclusion: 'timed_out' });
    expect(github.requests).toHaveLength(3);
    expect(await runs.jobs(String(run.id), 1, 1)).toHaveLength(100);
    expect(await runs.jobs(String(run.id), 2, 9)).toEqual([]);
  });
});
