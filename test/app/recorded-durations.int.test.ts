import { afterEach, expect, test } from '@jest/globals';
import { recordedDurations } from '../../src/app/recorded-durations.js';
import { start } from '../../src/app/start.js';
import { SampleProject, sampleFiles } from '../support/sample-project.js';

let project: SampleProject | undefined;
afterEach(() => project?.dispose());

const definition = (store: string): string =>
  `version: 1\ntitle: Twice\nphases: [{ id: one }, { id: two }]\nagents: { default: { run: "true" } }\nchanges: { integrate: none }\nstate: { store: ${store} }\n`;

test.each(['file', 'git'])(
  'a session starts with how long its phases took before (%s store)',
  async (store) => {
    project = new SampleProject(sampleFiles({ 'one/a': '', 'two/b': '' }, definition(store)));
    const first = await project.run();
    expect(first.loaded.session.definition.startedWith).toEqual({ features: expect.any(Array) });
    const lasted = first.loaded.session.phases.map(
      ({ openedAt, completedAt }) => (completedAt ?? 0) - (openedAt ?? 0),
    );

    const { context, close } = await project.wired();
    const { session } = (await start(context, { ifNone: false })).loaded;
    expect(session.definition.startedWith?.recorded).toEqual({
      phases: { one: lasted[0], two: lasted[1] },
      delegations: {},
    });
    await close();
    expect(await project.verify(session.id)).toMatchObject({ ok: true, problems: [] });

    // One that is not over tells nothing.
    const again = await project.wired();
    await again.context.store.sessions();
    expect(await recordedDurations(again.context, [{ id: 'two' }])).toEqual({
      phases: { two: lasted[1] },
      delegations: {},
    });
    await again.close();
  },
);

test('a store that was not looked at is not asked for earlier sessions', async () => {
  project = new SampleProject(sampleFiles({ 'one/a': '', 'two/b': '' }, definition('git')));
  await project.run();
  const { context, close } = await project.wired();
  expect(await recordedDurations(context, [{ id: 'one' }])).toBeNull();
  await close();
});
