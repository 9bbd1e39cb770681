import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { at, document, orchestrator, writeFiles } from '../support/command-line.js';
import { filesBelow } from '../support/import/files-below.js';
import { FLOW, flowFiles } from '../support/import/flow-state.js';
import { LAYERED_STATE } from '../support/import/layered-tasks.js';
import { TASK_FILES } from '../support/import/task-files.js';
import { tempFolders } from '../support/temp-folder.js';

const folders = tempFolders();

/** Imports files from elsewhere and writes them out again in that system's own words. */
function thereAndBack(texts: Readonly<Record<string, string>>) {
  const [source, folder] = [folders(), folders()];
  writeFiles(source, texts);
  const said = document(orchestrator(folder, ['import', source, '--root', '.', '--agent', 'true', '--json']));
  const out = join(folder, 'out');
  const written = orchestrator(folder, ['views', '--root', '.', '--out', out]);
  expect([at(said, 'created'), written.code]).toEqual([true, 0]);
  const read = (path: string): unknown => JSON.parse(readFileSync(join(out, path), 'utf8'));
  return { folder, out, read };
}

describe('what was imported', () => {
  test('from a flow is written as a flow again, and read again as the same', () => {
    const { out, read } = thereAndBack(flowFiles(FLOW));
    const flow = read(filesBelow(out).find((path) => path.endsWith('flow-state.json')) ?? '');
    expect(flow).toMatchObject({
      workflow_id: FLOW.workflow_id,
      title: FLOW.title,
      status: FLOW.status,
      progress: { current_phase: 'execution', phases: { planning: { status: 'completed' } } },
      current_work: { activity: FLOW.current_work.activity, step: FLOW.current_work.step },
      milestones: FLOW.milestones.map(({ name, completed }) => ({ name, completed })),
      quality_indicators: { tests_passing: true, linting_clean: true },
      artifacts: { working_doc: FLOW.artifacts.working_doc, commits: FLOW.artifacts.commits },
    });
    const again = folders();
    writeFiles(again, { 'flow-state.json': JSON.stringify(flow) });
    const read2 = document(orchestrator(again, ['import', '.', '--root', '.', '--check', '--json']));
    expect(at(read2, 'phases')).toMatchObject([
      { id: 'understanding', status: 'completed' },
      { id: 'planning', status: 'completed' },
      { id: 'execution', status: 'in_progress' },
      { id: 'integration', status: 'pending' },
      { id: 'complete', status: 'pending' },
    ]);
  }, 60_000);

  test('from tasks with status files is written as status files again', () => {
    const { out, read } = thereAndBack(TASK_FILES);
    const path = filesBelow(out).find((one) => one.endsWith('status/01-analysis/01-measure.json'));
    expect(read(path ?? '')).toMatchObject({ task_id: '01-analysis/01-measure', status: 'completed' });
  }, 60_000);

  test('from layers with owners is written as queues again', () => {
    const { out, read } = thereAndBack(LAYERED_STATE);
    const path = filesBelow(out).find((one) => one.endsWith('domain-agent-queue.json'));
    expect(at(read(path ?? ''), 'queue', 0, 'status')).toBe('queued');
  }, 60_000);
});

test('an import that was killed between its files and its session is simply done again', () => {
  const folder = folders();
  writeFiles(folder, { 'there/tasks/01-a/one.md': '---\ntitle: One\ntask_id: 01-a/one\n---\nDo it.\n' });
  const call = () =>
    document(orchestrator(folder, ['import', 'there', '--root', '.', '--agent', 'true', '--json']));
  const first = call();
  expect(at(first, 'files')).toEqual(['tasks', 'orchestrator.yml']);
  rmSync(join(folder, '.orchestrator'), { recursive: true });
  rmSync(join(folder, 'orchestrator.yml'));
  const second = call();
  expect([at(second, 'created'), at(second, 'files')]).toEqual([true, ['orchestrator.yml']]);
  expect(existsSync(join(folder, 'tasks/01-a/one.md'))).toBe(true);
  expect(orchestrator(folder, ['verify', '--root', '.']).code).toBe(0);
}, 60_000);
