import { afterEach, expect, test } from '@jest/globals';
import { SampleProject, sampleFiles } from '../support/sample-project.js';

let sample: SampleProject | undefined;
afterEach(() => sample?.dispose());

/** Takes what its file shows it, but for screens. */
const AGENT = `
import { readFileSync, writeFileSync } from 'node:fs';
const { ORCHESTRATOR_SELECTION: file, ORCHESTRATOR_STATUS: status } = process.env;
if (file !== undefined) {
  const ids = JSON.parse(readFileSync(file, 'utf8')).tasks.map(({ id }) => id);
  const isScreen = (id) => id.includes('screen');
  const rejections = ids.filter(isScreen).map((task_id) => ({ task_id, suggested_layer: 'web', reason: 'A screen.' }));
  writeFileSync(status, JSON.stringify({ status: 'COMPLETED', take: ids.filter((id) => !isScreen(id)), rejections }));
}
`;

test('an agent chooses its tasks before anybody works on them', async () => {
  sample = new SampleProject({
    ...sampleFiles(
      {
        'core/choose': 'select: true\nagent: owner',
        'core/model': '',
        'core/screen': '',
        'web/page': '',
      },
      [
        'version: 1',
        'title: Sample',
        'phases: [{ id: core }, { id: web }]',
        'layers: [core, web]',
        'agents: { default: { run: node agent.mjs }, owner: { run: node agent.mjs } }',
        'state: { store: file }',
        '',
      ].join('\n'),
    ),
    'agent.mjs': AGENT,
  });
  const end = await sample.run();
  expect(end.conclusion).toBe('completed');
  expect(end.seen.started[0]).toBe('core/choose#1');
  const { session } = end.loaded;
  const found = Object.fromEntries(
    [...session.tasks].map(({ spec, owner }) => [spec.id, `${spec.phase} ${owner ?? '-'}`]),
  );
  expect(found).toMatchObject({ 'core/model': 'core owner', 'core/screen': 'web -', 'web/page': 'web -' });
  expect(await sample.verify(session.id)).toMatchObject({ ok: true, problems: [] });
});
