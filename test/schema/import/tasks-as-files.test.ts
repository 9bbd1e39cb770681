import { describe, expect, test } from '@jest/globals';
import { readSource } from '../../support/import/memory-tree.js';
import { TASK_FILES } from '../../support/import/task-files.js';

const read = readSource(TASK_FILES);
const task = (id: string) => {
  const found = read.settled.tasks.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

describe('tasks as files', () => {
  test('are told by their front matter', () => {
    expect(read.format).toBe('task-files');
  });

  test('have their folders as phases, in the order of their numbers, with the limits and timeouts of the five names', () => {
    expect(read.settled.phases.map(({ id, timeout, from }) => [id, timeout, from.maxParallel])).toEqual([
      ['01-analysis', '8h', 6],
      ['02-planning', '6h', 3],
      ['03-implementation', '12h', 10],
      ['04-validation', '4h', 2],
    ]);
  });

  test('are what has front matter and is no README or TEMPLATE, with their paths as ids', () => {
    expect(read.settled.tasks.map(({ id }) => id)).toEqual([
      '01-analysis/01-measure',
      '01-analysis/02-sort',
      '02-planning/01-choose',
      '03-implementation/01-build',
      '04-validation/01-check',
    ]);
    expect(read.said).toContain('tasks/00-OVERVIEW.md:1 NOT_A_TASK');
  });

  test('keep the note behind an item that is no YAML, and it is said', () => {
    expect(task('03-implementation/01-build').outputs).toEqual([
      { path: 'engine/src/part.rs', note: '(modified)', source: true },
      { path: 'engine/src/extra.rs', note: '(new or modified)', source: true },
      { path: 'report.md', note: null, source: false },
    ]);
    expect(read.said.filter((line) => line.endsWith('NOTE_KEPT'))).toEqual([
      'tasks/01-analysis/01-measure.md:9 NOTE_KEPT',
      'tasks/03-implementation/01-build.md:13 NOTE_KEPT',
      'tasks/03-implementation/01-build.md:14 NOTE_KEPT',
    ]);
  });

  test('find their inputs by each of the four conventions', () => {
    expect(task('01-analysis/01-measure').inputs).toEqual(['suite/**/*.ts']);
    expect(task('01-analysis/02-sort').inputs).toEqual([
      'workspace/outputs/01-analysis/01-measure/results.json',
    ]);
    expect(task('02-planning/01-choose').inputs).toEqual([
      'workspace/outputs/01-analysis/02-sort/failures.json',
      'workspace/outputs/01-analysis/01-measure/results.json',
    ]);
    expect(task('03-implementation/01-build').inputs).toEqual([
      'workspace/outputs/02-planning/01-choose/plan.md',
    ]);
  });

  test('may name an input that nobody makes: it is said, and nothing waits for it', () => {
    expect(read.said).toContain('tasks/02-planning/01-choose.md:12 INPUT_UNKNOWN');
  });

  test('may name folders as outputs', () => {
    expect(task('01-analysis/01-measure').outputs[1]).toEqual({ path: 'logs', note: null, source: false });
    expect(task('01-analysis/01-measure').found.map(({ path }) => path)).toEqual([
      'results.json',
      'logs/run.txt',
    ]);
  });

  test('may call phases with and without their number, and each is the folder', () => {
    expect(task('03-implementation/01-build').dependencies).toEqual(['02-planning/01-choose']);
    expect(read.said.filter((line) => line.endsWith('PHASE_NORMALISED'))).toHaveLength(3);
  });

  test('may depend on what is not there: said and dropped', () => {
    expect(task('04-validation/01-check').dependencies).toEqual(['03-implementation/01-build']);
    expect(read.said).toContain('tasks/04-validation/01-check.md:7 DEPENDENCY_UNKNOWN');
  });

  test('keep estimates as written, ranges too; one that is none is said', () => {
    expect(task('01-analysis/01-measure').estimate).toBe('3-5 hours');
    expect(task('02-planning/01-choose').estimate).toBeNull();
    expect(read.said).toContain('tasks/02-planning/01-choose.md:5 ESTIMATE_UNREADABLE');
  });

  test('may call themselves what their path does not say: the path counts', () => {
    expect(read.said).toContain('tasks/04-validation/01-check.md:2 ID_DIFFERS');
  });

  test('are as far as their status files say', () => {
    expect(read.settled.tasks.map(({ from }) => [from.progress.status, from.progress.word])).toEqual([
      ['completed', 'completed'],
      ['completed', 'completed'],
      ['pending', 'running'],
      ['pending', 'blocked'],
      ['pending', null],
    ]);
    expect(read.said).toEqual(
      expect.arrayContaining([
        'workspace/status/02-planning/01-choose.json:1 RUNNING_LOST',
        'workspace/status/02-planning/01-choose.json:1 TIME_ASSUMED',
        'workspace/status/03-implementation/01-build.json:1 STATUS_DERIVED',
        'workspace/status/03-implementation/77-gone.json:1 NOT_CARRIED',
      ]),
    );
  });

  test('have outputs that a tool left below another root, found by the same suffix', () => {
    expect(task('01-analysis/02-sort').found).toEqual([
      {
        path: 'failures.json',
        file: 'engine/workspace/outputs/01-analysis/02-sort/failures.json',
        source: false,
      },
    ]);
    expect(read.said).toContain('tasks/01-analysis/02-sort.md:11 OUTPUT_ELSEWHERE');
  });

  test('keep every key and note of their front matter', () => {
    expect(task('03-implementation/01-build').from.raw).toMatchObject({
      complexity: 'high',
      phase: '03-implementation',
      notes: { 'outputs 0': '(modified)' },
    });
  });

  test('whose outputs are all there without a status file are done only when that is asked for', () => {
    const texts = Object.fromEntries(
      Object.entries(TASK_FILES).filter(([path]) => path !== 'workspace/status/01-analysis/01-measure.json'),
    );
    const asked = readSource(texts, { adoptOutputs: true });
    const unasked = readSource(texts);
    expect(unasked.settled.tasks[0]?.from.progress.status).toBe('pending');
    expect(unasked.said).toContain('tasks/01-analysis/01-measure.md:10 OUTPUTS_FOUND');
    expect(asked.settled.tasks[0]?.from.progress.status).toBe('completed');
  });
});
