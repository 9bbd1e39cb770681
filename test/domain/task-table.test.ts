import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { newTask, type Task } from '../../src/domain/task.js';
import { TaskTable } from '../../src/domain/task-table.js';
import { START, taskId, taskSpec } from '../support/engine.js';

function task(id: string, title = id, dependencies: readonly string[] = []): Task {
  return newTask(taskSpec(id, { title, dependencies }), START, 'tester', null);
}

function titles(table: TaskTable): readonly string[] {
  return [...table].map(({ spec }) => `${spec.id}=${spec.title}`);
}

describe('the table of tasks', () => {
  test('does what a list does, and every earlier table stays as it was', () => {
    const actions = fc.array(
      fc.record({ kind: fc.constantFrom('append', 'replace'), id: fc.nat(80), from: fc.nat(200) }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(fc.nat(70), actions, (first, script) => {
        const initial = Array.from({ length: first }, (_, index) => task(`p/t${index}`));
        const versions: { readonly table: TaskTable; readonly model: readonly Task[] }[] = [
          { table: TaskTable.of(initial), model: initial },
        ];
        for (const [step, { kind, id, from }] of script.entries()) {
          const base = versions[from % versions.length];
          if (base === undefined) continue;
          const next = task(`p/t${id}`, `step ${step}`);
          const known = base.model.some(({ spec }) => spec.id === next.spec.id);
          const replaced = base.model.map((old) => (old.spec.id === next.spec.id ? next : old));
          versions.push(
            kind === 'append'
              ? { table: base.table.append(next), model: known ? base.model : [...base.model, next] }
              : { table: base.table.replace(next), model: replaced },
          );
        }
        for (const { table, model } of versions) {
          const rows = [...table];
          expect(rows.length === model.length && rows.every((row, index) => row === model[index])).toBe(true);
          expect(table.size).toBe(model.length);
          const places = new Map(model.map(({ spec }, position) => [spec.id, position]));
          const wrong = Array.from({ length: 81 }, (_, id) => taskId(`p/t${id}`)).filter((name) => {
            const position = places.get(name);
            return (
              table.position(name) !== position ||
              table.get(name) !== (position === undefined ? undefined : model[position])
            );
          });
          expect(wrong).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  test.each([0, 1, 31, 32, 33, 1023, 1024, 1025, 32_768, 32_769])(
    'holds %i tasks, built at once or one by one',
    (count) => {
      const tasks = Array.from({ length: count }, (_, index) => task(`p/t${index}`));
      const at_once = TaskTable.of(tasks);
      const one_by_one = tasks.reduce((table, next) => table.append(next), TaskTable.of([]));
      for (const table of [at_once, one_by_one]) {
        expect(table.size).toBe(count);
        for (const position of [0, 1, 31, 32, count - 1])
          expect(table.at(position)).toBe(position < 0 ? undefined : tasks[position]);
        expect(table.at(count)).toBeUndefined();
        expect(table.at(-1)).toBeUndefined();
      }
    },
  );

  test('two branches of one history do not see each other’s tasks', () => {
    const base = TaskTable.of([task('p/a')]);
    const left = base.append(task('p/b', 'left', ['p/a']));
    const right = base.append(task('p/c', 'right', ['p/a']));
    expect(titles(left)).toEqual(['p/a=p/a', 'p/b=left']);
    expect(titles(right)).toEqual(['p/a=p/a', 'p/c=right']);
    expect(left.has(taskId('p/c'))).toBe(false);
    expect(right.has(taskId('p/b'))).toBe(false);
    expect(base.has(taskId('p/b'))).toBe(false);
    expect([...left.dependents(taskId('p/a'))].map(({ spec }) => spec.id)).toEqual(['p/b']);
    expect([...right.dependents(taskId('p/a'))].map(({ spec }) => spec.id)).toEqual(['p/c']);
    expect([...base.dependents(taskId('p/a'))]).toEqual([]);
  });

  test('the same id on two branches is two tasks', () => {
    const base = TaskTable.of([]);
    const left = base.append(task('p/b', 'left'));
    const right = base.append(task('p/b', 'right'));
    expect([left.get(taskId('p/b'))?.spec.title, right.get(taskId('p/b'))?.spec.title]).toEqual([
      'left',
      'right',
    ]);
  });

  test('knows ids that differ by case alone', () => {
    const base = TaskTable.of([task('p/Read')]);
    expect(base.sameButForCase(taskId('P/READ'))).toBe('p/Read');
    expect(base.sameButForCase(taskId('p/Read'))).toBe('p/Read');
    expect(base.sameButForCase(taskId('p/write'))).toBeUndefined();
    base.append(task('p/Write'));
    expect(base.sameButForCase(taskId('p/write'))).toBeUndefined();
  });

  test('dependents come in table order, each once', () => {
    const table = TaskTable.of([task('p/c', 'c', ['p/a', 'p/a']), task('p/a'), task('p/b', 'b', ['p/a'])]);
    expect([...table.dependents(taskId('p/a'))].map(({ spec }) => spec.id)).toEqual(['p/c', 'p/b']);
    expect([...table.dependents(taskId('p/none'))]).toEqual([]);
  });
});
