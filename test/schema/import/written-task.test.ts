import { expect, test } from '@jest/globals';
import { compileDefinition } from '../../../src/schema/compile-definition.js';
import { definitionText, taskText } from '../../../src/schema/import/render-definition.js';
import { writtenTask } from '../../../src/schema/import/written-task.js';
import { STATUS_FILES, V3_STATE } from '../../support/import/factory-state.js';
import { FLOW, flowFiles, OLD_FLOW } from '../../support/import/flow-state.js';
import { BATCHES, LAYERED_STATE } from '../../support/import/layered-tasks.js';
import { readSource, type Texts } from '../../support/import/memory-tree.js';
import { TASK_FILES } from '../../support/import/task-files.js';
import { LEGACY_WORKFLOW } from '../../support/import/workflow-items.js';

const SOURCES: readonly (readonly [string, Texts])[] = [
  ['tasks as files', TASK_FILES],
  ['batches', BATCHES],
  ['layers', LAYERED_STATE],
  ['a workflow', LEGACY_WORKFLOW],
  ['a flow', flowFiles(FLOW)],
  ['an older flow', flowFiles(OLD_FLOW)],
  ['a factory', STATUS_FILES],
  ['a factory with a machine', { 'orchestrator-state-v3.json': JSON.stringify(V3_STATE) }],
];

test.each(SOURCES)('the files that %s becomes compile to what is taken for them unread', (_, texts) => {
  const { settled } = readSource(texts);
  const encoder = new TextEncoder();
  const files = settled.tasks.map((task) => ({
    path: `tasks/${task.id}.md`,
    bytes: encoder.encode(taskText(task)),
  }));
  const options = {
    source: 'x',
    taskFolder: 'tasks',
    agent: 'true',
    integrate: false,
    store: 'file',
  } as const;
  const given = {
    definition: { path: 'orchestrator.yml', bytes: encoder.encode(definitionText(settled, options)) },
    taskFiles: () => files,
    schema: () => undefined,
    treeHas: () => true,
    defaultStore: 'file',
  } as const;
  const written = new Map(
    settled.tasks.map((task, index) => {
      const { path = '', bytes = new Uint8Array() } = files[index] ?? {};
      return [task.id, writtenTask(task, path, bytes)] as const;
    }),
  );
  const read = compileDefinition(given);
  expect(read.kind).toBe('ok');
  expect(compileDefinition({ ...given, written })).toEqual(read);
});
