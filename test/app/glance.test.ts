import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Glance } from '../../src/app/glance.js';
import type { DependencyCondition, Outcome } from '../../src/domain/definition.js';
import type { Session } from '../../src/domain/session.js';
import { statusReport } from '../../src/domain/status.js';
import { EMPTY_JOURNAL } from '../../src/schema/journal.js';
import { encodeStateFile } from '../../src/schema/session-codec.js';
import { encodeTasks, WHOLE_UP_TO } from '../../src/schema/task-files.js';
import { definition, Engine, SESSION, taskId, taskSpec } from '../support/engine.js';
import { storedFiles } from '../support/memory-store.js';

type Files = ReadonlyMap<string, Uint8Array>;

function filesOf(session: Session): Files {
  const { files, tasksSha256 } = encodeTasks(session);
  const state = Buffer.from(encodeStateFile(session, EMPTY_JOURNAL, tasksSha256));
  return new Map([['state.json', state], ...files.map(({ path, bytes }) => [path, bytes] as const)]);
}

function glanceAt(files: Files): Promise<Glance> {
  return Glance.of(SESSION, storedFiles(files));
}

interface Plan {
  readonly size: number;
  readonly needs: readonly {
    readonly back: number;
    readonly on: DependencyCondition;
    readonly input: boolean;
    readonly when: string | null;
  }[];
  readonly steps: readonly { readonly at: number; readonly what: number }[];
  readonly wait: number;
}

const plans: fc.Arbitrary<Plan> = fc.record({
  size: fc.constantFrom(1, 9, WHOLE_UP_TO, WHOLE_UP_TO + 1, WHOLE_UP_TO + 60),
  needs: fc.array(
    fc.record({
      back: fc.integer({ min: 0, max: 70 }),
      on: fc.constantFrom<DependencyCondition>('succeeded', 'succeeded', 'failed', 'done'),
      input: fc.boolean(),
      when: fc.constantFrom(null, null, 'success()', 'failure()', 'attempts'),
    }),
    { minLength: 1, maxLength: 40 },
  ),
  steps: fc.array(fc.record({ at: fc.nat(200), what: fc.nat(8) }), { maxLength: 60 }),
  wait: fc.constantFrom(0, 20, 700),
});

const UNCONNECTED = { back: 0, on: 'done', input: false, when: null } as const;

/** Tasks of two phases, each with at most one dependency, some of which hand a file over. */
function engineOf({ size, needs }: Plan): Engine {
  const idOf = (index: number): string => `${index < size * 0.8 ? 'p' : 'q'}/t${index}`;
  return Engine.started(
    definition(
      Array.from({ length: size }, (_, index) => {
        const { back, on, input, when } = needs[index % needs.length] ?? UNCONNECTED;
        const other = index - back;
        const producer = taskId(idOf(other < 0 ? 0 : other));
        const depends = back > 0 && other >= 0;
        const takes = depends && input && on === 'succeeded';
        return taskSpec(idOf(index), {
          outputs: [{ kind: 'file', path: 'out.json', schema: null, allowEmpty: false }],
          dependencies: depends ? [{ task: producer, on }] : [],
          when: depends && when === 'attempts' ? `tasks['${producer}'].attempts < 2` : depends ? when : null,
          inputs: takes ? [{ path: `${producer}/out.json`, producer, output: 'out.json' }] : [],
        });
      }),
    ),
  );
}

const OUTCOMES: readonly Outcome[] = ['succeeded', 'succeeded', 'failed'];

function walk(engine: Engine, { steps }: Plan): void {
  const ids = [...engine.state.tasks].map(({ spec }) => spec.id);
  for (const { at, what } of steps) {
    const id = ids[at % ids.length];
    if (id === undefined) return;
    if (what < OUTCOMES.length) engine.finish(id, OUTCOMES[what]);
    else if (what === 3) engine.claim(id);
    else if (what === 4) engine.verb('skip_task', id);
    else if (what === 5) engine.verb('block_task', id);
    else if (what === 6) engine.verb('cancel_task', id);
    // Completed by a person without the file that others may wait for.
    else if (what === 7) engine.complete(id, { force: true, missing: ['out.json'] });
    else engine.verb('retry_task', id);
  }
}

describe('a look at a session', () => {
  test('finds the ready tasks that a full reading finds, and counts the same', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const engine = engineOf(plan);
        walk(engine, plan);
        engine.wait(plan.wait);
        const report = statusReport(engine.state, engine.now);
        const wanted = report.tasks
          .filter(({ explanation }) => explanation.standing === 'ready')
          .map(({ task }) => ({ id: task.spec.id, title: task.spec.title, phase: task.spec.phase }));
        const glance = await glanceAt(filesOf(engine.state));
        expect(await glance.ready(engine.now)).toEqual(wanted);
        expect(glance.phases()).toEqual(
          engine.state.phases.map(({ id, status, tally }) => ({ id, status, tally })),
        );
        expect(glance.size).toBe(plan.size);
      }),
      { numRuns: 150 },
    );
  });

  test('reads the files of the groups that it needs, and no record', async () => {
    const tasks = Array.from({ length: 2_500 }, (_, n) => taskSpec(n < 1_200 ? `p/t${n}` : `q/t${n}`));
    const files = filesOf(Engine.started(definition(tasks)).state);
    const read: string[] = [];
    const stored = storedFiles(files);
    const glance = await Glance.of(SESSION, {
      ...stored,
      read: (path) => {
        read.push(path);
        return stored.read(path);
      },
    });
    expect(glance.phases().map(({ tally }) => tally.pending)).toEqual([1_200, 1_300]);
    expect(read).toEqual(['state.json', 'tasks.json']);
    expect(await glance.ready(Engine.started(definition(tasks)).now)).toHaveLength(1_200);
    const inGroups = read.filter((path) => path.startsWith('tasks/')).sort();
    expect(inGroups).toEqual(
      ['0001', '0002'].flatMap((group) =>
        ['index.json', 'names.txt', 'needs.txt'].map((file) => `tasks/${group}/${file}`),
      ),
    );
  });

  test.each(['tasks.json', 'tasks/0001/index.json', 'tasks/0001/needs.txt', 'tasks/0001/names.txt'])(
    'never believes a file that is not the one on record: %s',
    async (path) => {
      const engine = Engine.started(
        definition(Array.from({ length: WHOLE_UP_TO + 1 }, (_, n) => taskSpec(`p/t${n}`))),
      );
      const files = new Map(filesOf(engine.state));
      files.set(path, Buffer.concat([files.get(path) ?? Buffer.alloc(0), Buffer.from('\n')]));
      const looking = glanceAt(files).then((glance) => glance.ready(engine.now));
      await expect(looking).rejects.toMatchObject({ code: 'STATE_CORRUPT' });
    },
  );
});
