import { afterEach, expect, test } from '@jest/globals';
import { definitionDrift } from '../../src/app/drift.js';
import { start } from '../../src/app/start.js';
import { SampleProject, sampleFiles } from '../support/sample-project.js';

const DEFINITION =
  'version: 1\ntitle: Drift\nphases: [{ id: 01-one }]\nagents: { default: { run: "true" } }\nchanges: { integrate: none }\nstate: { store: file }\n';
let project: SampleProject;
afterEach(() => project.dispose());

test('a session that is under way says which files moved away from what it is pinned to', async () => {
  project = new SampleProject(sampleFiles({ '01-one/a': '', '01-one/b': '' }, DEFINITION), { git: false });
  const { context, close } = await project.wired();
  const { session } = (await start(context, { ifNone: false })).loaded;
  const drift = (): Promise<readonly string[]> => definitionDrift(context, session);
  expect(await drift()).toEqual([]);

  project.write('orchestrator.yml', DEFINITION.replace('title: Drift', 'title: Another'));
  expect(await drift()).toEqual(['orchestrator.yml, a file that it includes or a schema was edited']);

  project.write('tasks/01-one/a.md', '---\ntitle: a\n---\nSomething else.\n');
  project.write('tasks/01-one/c.md', '---\ntitle: c\n---\nNew.\n');
  project.remove('tasks/01-one/b.md');
  expect(await drift()).toEqual([
    '01-one/c is new (orchestrator add tasks/01-one/c.md)',
    '01-one/a was edited',
    '01-one/b was removed',
  ]);

  project.write('orchestrator.yml', 'version: 1\n');
  expect(await drift()).toEqual([expect.stringContaining('faults now')]);
  project.remove('orchestrator.yml');
  expect(await drift()).toEqual(['it is gone']);
  expect(await definitionDrift(context, { ...session, status: 'completed' })).toEqual([]);
  await close();
});

test('an edit of an included file is noticed, and the session goes on with what it was', async () => {
  const including = DEFINITION.replace('agents: { default: { run: "true" } }', 'include: [team/agents.yml]');
  project = new SampleProject(sampleFiles({ '01-one/a': '' }, including), { git: false });
  project.write('team/agents.yml', 'agents:\n  default: { run: "true" }\n');
  const { context, close } = await project.wired();
  const { session } = (await start(context, { ifNone: false })).loaded;
  expect(session.definition.agents['default']?.run).toBe('true');
  expect(await definitionDrift(context, session)).toEqual([]);
  project.write('team/agents.yml', 'agents:\n  default: { run: "false" }\n');
  expect(await definitionDrift(context, session)).toEqual([expect.stringContaining('includes')]);
  project.remove('team/agents.yml');
  expect(await definitionDrift(context, session)).toEqual([expect.stringContaining('faults now')]);
  await close();
});
