import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import * as z from 'zod';
import { readDefinition } from '../../src/adapters/definition/read-definition.js';
import { isTaskId } from '../../src/domain/ids.js';
import { formatFault } from '../../src/errors.js';
import { parseTaskList } from '../../src/schema/task-list.js';
import { type ExampleRun, runExample } from '../support/example-run.js';

const features = z.array(
  z.strictObject({
    id: z.string(),
    title: z.string().min(1),
    prompt: z.string().min(1),
    dependencies: z.array(z.string()),
    inputs: z.array(z.string()),
    outputs: z.array(z.string()),
    touches: z.array(z.string()).length(1),
    estimate: z.string(),
  }),
);
const comparison = z.object({
  modules: z.array(z.object({ path: z.string(), same: z.boolean() })),
  exports_equal: z.boolean(),
  tests_equal: z.boolean(),
  tests: z.object({
    before: z.object({ passed: z.number(), failed: z.number() }),
    after: z.object({ passed: z.number(), failed: z.number() }),
  }),
});

describe('the ES module example', () => {
  let run: ExampleRun;

  beforeAll(async () => {
    run = await runExample('esm-migration');
  });
  afterAll(() => {
    run?.dispose();
  });

  test('the planner writes one task per module, at least ten of them free to go at once', () => {
    const tasks = features.parse(JSON.parse(run.output('02-planning/01-features/features.json')));
    expect(tasks.every(({ id }) => isTaskId(id) && id.startsWith('03-implementation/'))).toBe(true);
    expect(tasks.filter(({ dependencies }) => dependencies.length === 1).length).toBeGreaterThanOrEqual(10);
    expect(new Set(tasks.flatMap(({ touches }) => touches)).size).toBe(tasks.length);
    expect(run.tasks.length).toBe(tasks.length + 9);
  });

  test('the definition compiles, and takes the list of the planner for its third phase', async () => {
    const compiled = await readDefinition({ root: resolve('examples/esm-migration'), defaultStore: 'git' });
    if (compiled.kind !== 'ok') throw new Error(compiled.faults.map(formatFault).join('\n'));
    expect(compiled.warnings).toEqual([]);
    const { definition } = compiled;
    const [, , phase] = definition.phases;
    if (phase === undefined) throw new Error('there is no third phase');
    const list = parseTaskList(Buffer.from(run.output('02-planning/01-features/features.json')), {
      definition,
      phase: phase.id,
      taskOf: (id) => definition.tasks.find((task) => task.id === id),
    });
    expect(list).toMatchObject({ kind: 'ok' });
  });

  test('every declared file is there and satisfies its schema', () => {
    const ajv = new Ajv({ allErrors: true });
    const faults: string[] = [];
    for (const task of run.tasks)
      for (const output of task.outputs) {
        if (typeof output === 'object' && 'check' in output) continue;
        const path = typeof output === 'string' ? output : output.path;
        const text = /^(?:src\/|package\.json)/.test(path)
          ? readFileSync(join(run.tree, path), 'utf8')
          : run.output(`${task.id}/${path}`);
        if (text.trim() === '') faults.push(`${task.id}/${path} is empty`);
        if (typeof output === 'string' || output.schema === undefined) continue;
        const schema = z
          .record(z.string(), z.unknown())
          .parse(JSON.parse(readFileSync(join(run.tree, output.schema), 'utf8')));
        if (!ajv.validate(schema, JSON.parse(text)))
          faults.push(`${task.id}/${path}: ${ajv.errorsText(ajv.errors)}`);
      }
    expect(faults).toEqual([]);
  });

  test('the library offers the same names and passes the same tests as before', () => {
    const result = comparison.parse(JSON.parse(run.output('05-report/01-comparison/comparison.json')));
    expect(result).toMatchObject({ exports_equal: true, tests_equal: true });
    expect(result.tests.after).toMatchObject({ passed: result.tests.before.passed, failed: 0 });
    expect(result.tests.after.passed).toBeGreaterThan(30);
    expect(result.modules.length).toBeGreaterThan(12);
  });

  test('the converted library is ES modules through and through', () => {
    const printed = execFileSync(
      process.execPath,
      [
        '-e',
        "import('./src/index.js').then((tally) => console.log(tally.render.toMarkdown(tally.read('a\\n1\\n'))))",
      ],
      { cwd: run.tree, encoding: 'utf8' },
    );
    expect(printed).toBe('| a |\n| ---: |\n| 1 |\n\n');
    const sources = run.tasks.flatMap(({ id }) =>
      id.startsWith('03-implementation/')
        ? [readFileSync(join(run.tree, `src/${id.split('/')[1]}.js`), 'utf8')]
        : [],
    );
    expect(sources.filter((text) => /\bmodule\.exports\b|'use strict'/.test(text))).toEqual([]);
    expect(existsSync(join(run.tree, '.orchestrator'))).toBe(false);
  });
});
