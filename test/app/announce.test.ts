import { describe, expect, test } from '@jest/globals';
import { type Announced, type Announcement, announce } from '../../src/app/announce.js';
import { finaliseStuck } from '../../src/app/finalise-stuck.js';
import type { RunFacts } from '../../src/app/ports/forge.js';
import { MOST_CALLS } from '../../src/app/teller.js';
import { statusReport } from '../../src/domain/status.js';
import { signalWords } from '../../src/report/signal-words.js';
import { type AppRig, appRig, BASE, CODE } from '../support/app-context.js';
import { definition, objectId, phaseSpec, SESSION, taskId, taskSpec } from '../support/engine.js';
import { HEAD, MERGE, MemoryForge, pullRequest, runFacts } from '../support/memory-forge.js';

const CONTEXT = `orchestrator/${SESSION}`;
const WORDS = signalWords({ mention: [], secrets: [] });

async function rigOf(phases = ['p', 'q']): Promise<AppRig> {
  const specs = phases.map((id) => phaseSpec(id));
  return appRig(
    definition(
      phases.map((id) => taskSpec(`${id}/a`)),
      { phases: specs },
    ),
    { code: CODE },
  );
}

async function tell(
  rig: AppRig,
  forge: MemoryForge,
  facts: RunFacts = runFacts(),
  changes: Partial<Announcement> = {},
): Promise<Announced> {
  const { session } = await rig.engine.load();
  const report = statusReport(session, rig.engine.clock.now());
  const news = { session, report, phases: false, comment: true, ...changes };
  return announce(forge, facts, news, WORDS);
}

async function skipAll(rig: AppRig): Promise<void> {
  await rig.engine.one({ type: 'cancel_session', reason: null });
}

describe('announcing a session', () => {
  test('puts the status on the head of the pull request, never on the made-up merge', async () => {
    const forge = new MemoryForge();
    const answer = await tell(await rigOf(), forge);
    expect(answer).toMatchObject({ target: HEAD, commented: true, problems: [] });
    expect(forge.status(HEAD, CONTEXT)).toMatchObject({ state: 'pending', url: runFacts().url });
    expect(forge.statuses.has(MERGE)).toBe(false);
    expect(forge.calls()).toBeLessThanOrEqual(4);
  });

  test('a run that was started on the branch of a pull request tells its head, or the commit of the state that moved it', async () => {
    const started = runFacts({
      pullRequest: null,
      event: 'workflow_dispatch',
      ref: CODE.targetRef,
      sha: HEAD,
    });
    const forge = new MemoryForge();
    expect((await tell(await rigOf(), forge, { ...started, defaultBranch: 'other' })).target).toBe(HEAD);
    expect((await tell(await rigOf(), forge, { ...started, defaultBranch: 'main' })).target).toBe(BASE);
    const here = definition([taskSpec('p/a')], {
      state: { store: 'git', branch: 'current', remote: 'origin' },
    });
    const stateCommit = objectId('5c'.repeat(20));
    const rig = await appRig(here, { code: CODE });
    for (const facts of [{ ...started, defaultBranch: 'other' }, runFacts()])
      expect((await tell(rig, forge, facts, { stateCommit })).target).toBe(stateCommit);
  });

  test('uses the base of the code where there is no pull request, and nothing where that is a made-up merge', async () => {
    const rig = await rigOf();
    const forge = new MemoryForge();
    const facts = runFacts({ pullRequest: null, event: 'schedule' });
    expect(await tell(rig, forge, facts)).toMatchObject({ target: BASE, commented: false });
    const code = { ...CODE, targetRef: 'refs/pull/7/merge' };
    const merged = await appRig(definition([taskSpec('p/a')]), { code });
    expect((await tell(merged, forge, facts)).target).toBeNull();
  });

  test('writes nothing twice: neither an equal status nor a second comment', async () => {
    const rig = await rigOf();
    const forge = new MemoryForge();
    await tell(rig, forge);
    const before = forge.calls();
    expect((await tell(rig, forge)).written).toEqual([]);
    expect(forge.asked.slice(before)).toEqual(['statuses', 'listComments', 'writeComment']);
    expect(forge.comments.length).toBe(1);
    expect(forge.comments[0]?.body.startsWith(`<!-- orchestrator:${SESSION} -->`)).toBe(true);
  });

  test('leaves the comments of others alone, whatever they begin with', async () => {
    const forge = new MemoryForge();
    forge.comments.push({ issue: 7, author: 'eve', body: `<!-- orchestrator:${SESSION} -->mine` });
    await tell(await rigOf(), forge);
    expect(forge.comments.map(({ author }) => author)).toEqual(['eve', 'github-actions[bot]']);
  });

  test('tells of phases when asked, within the calls that a run may spend', async () => {
    const phases = Array.from({ length: 30 }, (_, index) => `p${index + 10}`);
    const rig = await rigOf(phases);
    const forge = new MemoryForge();
    await rig.engine.transact((draft) => {
      for (const phase of phases)
        rig.engine.ask(draft, { type: 'skip_task', task: taskId(`${phase}/a`), reason: 'x' });
    });
    const answer = await tell(rig, forge, runFacts(), { phases: true });
    expect(forge.calls()).toBe(MOST_CALLS);
    expect(answer.written[0]?.context).toBe(CONTEXT);
    expect(answer.problems.length).toBeGreaterThan(0);
  });

  test('says nothing for forks, and why', async () => {
    const forge = new MemoryForge();
    const answer = await tell(await rigOf(), forge, runFacts({ pullRequest: pullRequest({ fork: true }) }));
    expect(answer).toMatchObject({ target: null, written: [], commented: false });
    expect([answer.problems.length, forge.calls()]).toEqual([1, 0]);
  });

  test('reports what the platform refuses, and goes on with the rest', async () => {
    const forge = new MemoryForge();
    forge.forbidden.add('statuses').add('setStatus');
    const answer = await tell(await rigOf(), forge);
    expect(answer.problems.map((problem) => problem.includes('API_REFUSED'))).toEqual([true, true]);
    expect(answer.commented).toBe(true);
  });

  test('writes the one status that matters even where it may not read', async () => {
    const forge = new MemoryForge();
    forge.forbidden.add('statuses');
    await tell(await rigOf(), forge, runFacts(), { phases: true });
    expect(forge.statuses.get(HEAD)?.map(({ context }) => context)).toEqual([CONTEXT]);
  });

  test('ends as the session ends', async () => {
    const rig = await rigOf();
    const forge = new MemoryForge();
    await tell(rig, forge, runFacts(), { phases: true });
    await skipAll(rig);
    await tell(rig, forge, runFacts(), { phases: true });
    expect(forge.statuses.get(HEAD)?.map(({ state }) => state)).toEqual(['failure', 'failure']);
  });
});

describe('statuses that got stuck', () => {
  const OLD = objectId('01d0'.repeat(10));

  async function stuck(): Promise<{ rig: AppRig; forge: MemoryForge }> {
    const rig = await rigOf();
    const forge = new MemoryForge();
    await tell(rig, forge, runFacts({ pullRequest: pullRequest({ headSha: OLD }) }), { phases: true });
    // The sweep is another run.
    forge.asked.length = 0;
    return { rig, forge };
  }

  function sweep(rig: AppRig, forge: MemoryForge, current = HEAD): ReturnType<typeof finaliseStuck> {
    return finaliseStuck(rig.context, forge, { runUrl: 'https://x/y', current, past: [OLD] }, WORDS);
  }

  const states = (forge: MemoryForge): unknown => forge.statuses.get(OLD)?.map(({ state }) => state);

  test('on a head that the branch has left end with a pointer to the new one', async () => {
    const { rig, forge } = await stuck();
    await sweep(rig, forge);
    expect(states(forge)).toEqual(['error', 'error']);
    expect(forge.status(OLD, CONTEXT)?.description).toContain(HEAD.slice(0, 12));
  });

  test('of a session that is over end as it did', async () => {
    const { rig, forge } = await stuck();
    await skipAll(rig);
    await sweep(rig, forge);
    expect(states(forge)).toEqual(['failure', 'failure']);
  });

  test('of a session that is gone end, too', async () => {
    const { rig, forge } = await stuck();
    rig.engine.store.lose(SESSION);
    await sweep(rig, forge);
    expect(states(forge)).toEqual(['error', 'error']);
  });

  test('wait on while they may, and what is not ours is left alone', async () => {
    const { rig, forge } = await stuck();
    const foreign = { context: 'ci/build', state: 'pending', description: 'x', url: null } as const;
    const near = { ...foreign, context: 'orchestrator/not-a-session' } as const;
    forge.statuses.get(OLD)?.push(foreign, near);
    const answer = await sweep(rig, forge, OLD);
    expect(answer).toEqual({ written: [], problems: [] });
  });

  test('swept again cost one call a head', async () => {
    const { rig, forge } = await stuck();
    await sweep(rig, forge);
    const again = new MemoryForge();
    for (const [sha, list] of forge.statuses) again.statuses.set(sha, list);
    await sweep(rig, again);
    expect(again.asked).toEqual(['statuses', 'statuses']);
  });
});
