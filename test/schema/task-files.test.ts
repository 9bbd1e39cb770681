import { beforeAll, describe, expect, test } from '@jest/globals';
import { type LoadedSession, readSession } from '../../src/app/session-files.js';
import { verify } from '../../src/app/verify.js';
import type { Session } from '../../src/domain/session.js';
import { TaskTable } from '../../src/domain/task-table.js';
import { OrchestratorError } from '../../src/errors.js';
import { encodeTasks, WHOLE_UP_TO } from '../../src/schema/task-files.js';
import { GROUP_SIZE, needsHold, SHARD_SIZE, standingOf } from '../../src/schema/task-index.js';
import { definition, SESSION, taskId, taskSpec } from '../support/engine.js';
import { storedFiles } from '../support/memory-store.js';
import { StoredEngine } from '../support/stored-session.js';

type Files = ReadonlyMap<string, Uint8Array>;

const SIZE = GROUP_SIZE + 2 * SHARD_SIZE + 1;

function started(size: number): Promise<StoredEngine> {
  return StoredEngine.started(definition(Array.from({ length: size }, (_, n) => taskSpec(`p/t${n}`))));
}

function pathsOf(files: Files): readonly string[] {
  return [...files.keys()].filter((path) => path.startsWith('tasks/')).sort();
}

function textOf(files: Files, path: string): string {
  return Buffer.from(files.get(path) ?? []).toString('utf8');
}

/** The session with tasks that no codec has seen: whatever it remembers of them does not help it. */
function unseen(session: Session): Session {
  return { ...session, tasks: TaskTable.of([...session.tasks].map((task) => ({ ...task }))) };
}

async function problemsOf(engine: StoredEngine): Promise<readonly unknown[]> {
  return (await verify(SESSION, storedFiles(engine.store.files(SESSION)))).problems;
}

function written(engine: StoredEngine): readonly string[] {
  const { writes } = engine.store.asked.at(-1) ?? { writes: [] };
  return writes.map(({ path }) => path).filter((path) => path.startsWith('tasks/'));
}

describe('a session of many tasks', () => {
  let engine: StoredEngine;
  beforeAll(async () => {
    engine = await started(SIZE);
  });

  test('has them in groups of shards, and comes back as it went', async () => {
    const files = engine.store.files(SESSION);
    const paths = pathsOf(files);
    expect(paths.filter((path) => path.endsWith('.jsonl'))).toHaveLength(Math.ceil(SIZE / SHARD_SIZE));
    expect(paths.filter((path) => path.endsWith('/index.json'))).toEqual([
      'tasks/0001/index.json',
      'tasks/0002/index.json',
    ]);
    const { session } = await engine.load();
    expect(session.tasks.size).toBe(SIZE);
    for (const { path, bytes } of encodeTasks(unseen(session)).files)
      expect(textOf(files, path)).toBe(Buffer.from(bytes).toString());
    expect(textOf(files, 'tasks.json').length).toBeLessThan(1_000);
    expect(await problemsOf(engine)).toEqual([]);
  });

  test('writes only the shard and the index that a change is in', async () => {
    const one = await started(SIZE);
    await one.one({ type: 'block_task', task: taskId(`p/t${SHARD_SIZE}`), reason: 'x' });
    expect(written(one)).toEqual(['tasks/0001/02.jsonl', 'tasks/0001/index.json']);
    await one.one({ type: 'block_task', task: taskId(`p/t${GROUP_SIZE}`), reason: 'x' });
    expect(written(one)).toEqual(['tasks/0002/01.jsonl', 'tasks/0002/index.json']);
    expect(await problemsOf(one)).toEqual([]);
  });

  test('says in its indexes where each task stands', async () => {
    const one = await started(WHOLE_UP_TO + 1);
    await one.one({ type: 'block_task', task: taskId('p/t7'), reason: 'x' });
    await one.one({ type: 'skip_task', task: taskId('p/t8'), reason: 'x' });
    const { groups } = await one.load();
    const letters = [...(groups[0]?.standing ?? '')].map(standingOf);
    expect(letters.slice(6, 10)).toEqual([
      { status: 'pending', skip: null },
      { status: 'blocked', skip: null },
      { status: 'skipped', skip: 'person' },
      { status: 'pending', skip: null },
    ]);
  });

  test('says in its indexes what each task needs', async () => {
    const specs = Array.from({ length: WHOLE_UP_TO + 1 }, (_, n) =>
      taskSpec(`p/t${n}`, {
        dependencies:
          n === 9
            ? [
                { task: taskId('p/t1'), on: 'succeeded' },
                { task: taskId('p/t20'), on: 'failed' },
              ]
            : n === 10
              ? [{ task: taskId('p/t1'), on: 'done' }]
              : [],
      }),
    );
    const one = await StoredEngine.started(definition(specs));
    const lines = textOf(one.store.files(SESSION), 'tasks/0001/needs.txt').split('\n');
    const holds = (position: number, met: Readonly<Record<number, number>>): boolean =>
      needsHold(
        lines[position] ?? '',
        position,
        Uint8Array.from(specs, (_, n) => met[n] ?? 0),
        { succeeded: 1, failed: 2, done: 4 },
      );
    expect(holds(8, {})).toBe(true);
    expect(holds(9, {})).toBe(false);
    expect(holds(9, { 1: 1 })).toBe(false);
    expect(holds(9, { 1: 5, 20: 4 })).toBe(false);
    expect(holds(9, { 1: 5, 20: 6 })).toBe(true);
    expect(holds(10, { 1: 1 })).toBe(false);
    expect(holds(10, { 1: 4 })).toBe(true);
  });

  test('gets its groups at the moment when tasks are added beyond what one file holds', async () => {
    const one = await started(WHOLE_UP_TO);
    expect(pathsOf(one.store.files(SESSION))).toEqual([]);
    for (const name of ['p/new1', 'p/new2']) {
      const spec = taskSpec(name);
      await one.transact((draft) => {
        one.ask(draft, { type: 'add_tasks', tasks: [{ id: spec.id, spec }] });
        draft.writes.push({ path: `prompts/${name}.md`, bytes: Buffer.from(name) });
      });
    }
    expect(written(one)).toEqual([
      'tasks/0001/needs.txt',
      'tasks/0001/names.txt',
      'tasks/0001/03.jsonl',
      'tasks/0001/index.json',
    ]);
    expect((await one.load()).session.tasks.size).toBe(WHOLE_UP_TO + 2);
    expect(await problemsOf(one)).toEqual([]);
  });

  test('is read again only where it changed, with the same result', async () => {
    const one = await started(SIZE);
    const first = await one.load();
    await one.one({ type: 'block_task', task: taskId('p/t3'), reason: 'x' });
    const read: string[] = [];
    const files = storedFiles(one.store.files(SESSION));
    const watched = {
      ...files,
      read: (path: string) => {
        read.push(path);
        return files.read(path);
      },
    };
    const again = await readSession(SESSION, watched, first);
    const fresh = await readSession(SESSION, files);
    expect([...again.session.tasks]).toEqual([...fresh.session.tasks]);
    expect(read.filter((path) => path.startsWith('tasks/'))).toEqual([
      'tasks/0001/index.json',
      'tasks/0001/01.jsonl',
    ]);
  });

  test('is refused when a file of a group is missing, changed, torn, or another one', async () => {
    const files = engine.store.files(SESSION);
    const damages = (path: string, other: string): readonly (string | undefined)[] => {
      const text = textOf(files, path);
      return [
        undefined,
        '',
        text.slice(0, 500),
        text.replace(/[ep]/, 'q'),
        textOf(files, other),
        text.replaceAll('\n', '\r\n'),
        `\u{feff}${text}`,
      ];
    };
    for (const [path, other] of [
      ['tasks/0001/02.jsonl', 'tasks/0001/03.jsonl'],
      ['tasks/0001/index.json', 'tasks/0002/index.json'],
    ] as const)
      for (const content of damages(path, other)) {
        const next = new Map(files);
        if (content === undefined) next.delete(path);
        else next.set(path, Buffer.from(content));
        const error: unknown = await readSession(SESSION, storedFiles(next)).then(
          (_: LoadedSession) => null,
          (cause: unknown) => cause,
        );
        expect(error).toBeInstanceOf(OrchestratorError);
        expect(error).toMatchObject({
          code: 'STATE_CORRUPT',
          message: expect.stringMatching(new RegExp(`^${path.replace('.', '\\.')}:\\d+:\\d+: `)),
        });
      }
  });

  test.each(['needs.txt', 'names.txt', 'index.json'])(
    'has a view that verify makes again: %s',
    async (name) => {
      const files = new Map(engine.store.files(SESSION));
      const path = `tasks/0001/${name}`;
      files.set(path, Buffer.from(`${textOf(files, path)} `));
      const { ok, problems } = await verify(SESSION, storedFiles(files));
      expect(ok).toBe(false);
      expect(problems.map(({ file }) => file)).toContain(path);
    },
  );
});
