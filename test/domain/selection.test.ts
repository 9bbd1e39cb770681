import { describe, expect, test } from '@jest/globals';
import { breaches } from '../../src/domain/invariants.js';
import { awaitingSelections, candidates, type Selection } from '../../src/domain/selection.js';
import {
  definition,
  Engine,
  phaseId,
  phaseSpec,
  proposed,
  rejectionCode,
  taskId,
  taskSpec,
} from '../support/engine.js';

const PHASES = ['01-domain', '02-application'].map((id) => phaseSpec(id));
const LAYERS = PHASES.map(({ id }) => ({ name: id.slice(3), phase: id, owner: null }));
const CHOOSER = '01-domain/00-choose';

/** `entity`, `service` and `screen` stand in the domain; its agent chooses first. The second layer has a choice of its own. */
function given(): Engine {
  const domain = { layer: 'domain' };
  const tasks = [
    taskSpec(CHOOSER, { ...domain, agent: 'domain-agent', select: true, dependencies: ['01-domain/map'] }),
    taskSpec('01-domain/map', domain),
    taskSpec('01-domain/entity', { ...domain, labels: { module: 'Customer' } }),
    taskSpec('01-domain/service', domain),
    taskSpec('01-domain/screen', domain),
    taskSpec('02-application/00-choose', { layer: 'application', select: true }),
    taskSpec('02-application/flow', { layer: 'application' }),
  ];
  const agent = { run: 'true', env: [], runner: null, reserve: { microUsd: 0, tokens: 0 } };
  return Engine.started(
    definition(awaitingSelections(tasks, PHASES), {
      phases: PHASES,
      layers: LAYERS,
      agents: { default: agent, 'domain-agent': agent },
    }),
  );
}

const NOTHING: Selection = { take: [], rejections: [], unreadable: 0 };
const rejection = (task: string, layer: string | null): Selection['rejections'][number] => ({
  task: taskId(task),
  layer,
  reason: 'Not ours.',
});

function choose(engine: Engine, selection: Partial<Selection>): string | null {
  engine.finish('01-domain/map');
  return rejectionCode(
    engine.finish(CHOOSER, 'succeeded', { selection: { ...NOTHING, ...selection }, reason: null }),
  );
}

const waits = (engine: Engine, id: string): readonly string[] =>
  engine.task(id).spec.dependencies.map(({ task, on }) => `${task} ${on}`);

describe('a selection', () => {
  test('comes before the tasks that it may choose, but not before those that it needs itself', () => {
    const engine = given();
    expect(waits(engine, '01-domain/entity')).toEqual([`${CHOOSER} done`]);
    expect(waits(engine, '01-domain/map')).toEqual([]);
    expect(waits(engine, '02-application/00-choose')).toEqual([]);
    expect(rejectionCode(engine.claim('01-domain/entity'))).toBe('NOT_READY');
    engine.finish('01-domain/map');
    expect(rejectionCode(engine.claim(CHOOSER))).toBeNull();
  });

  test('chooses among the tasks of its layer that are nobody’s and not begun', () => {
    const engine = given();
    engine.ask({ type: 'assign_tasks', tasks: [taskId('01-domain/screen')], owner: 'somebody' });
    engine.finish('01-domain/map');
    const ids = candidates(engine.state, engine.task(CHOOSER).spec).map(({ spec }) => spec.id);
    expect(ids).toEqual(['01-domain/entity', '01-domain/service']);
    const module = { ...engine.task(CHOOSER).spec, labels: { module: 'Customer' } };
    expect(candidates(engine.state, module).map(({ spec }) => spec.id)).toEqual(['01-domain/entity']);
    const phase = { ...engine.task(CHOOSER).spec, layer: null, phase: phaseId('02-application') };
    expect(candidates(engine.state, phase).map(({ spec }) => spec.id)).toEqual(['02-application/flow']);
  });

  test('gives its agent what it takes, in a queue, and sends the others where they belong, in one transaction', () => {
    const engine = given();
    const { length } = engine.log;
    choose(engine, {
      take: [taskId('01-domain/service'), taskId('01-domain/entity')],
      rejections: [rejection('01-domain/screen', 'application')],
    });
    expect(engine.log.length).toBe(length + 4);
    expect(engine.task('01-domain/entity').owner).toBe('domain-agent');
    expect(engine.state.notes.queues).toMatchObject([
      { agent: 'domain-agent', tasks: ['01-domain/service', '01-domain/entity'] },
    ]);
    const screen = engine.task('01-domain/screen');
    expect(screen).toMatchObject({ status: 'pending', owner: null });
    expect(screen.spec).toMatchObject({ layer: 'application', phase: '02-application' });
    expect(screen.rejectionHistory).toMatchObject([
      { by: 'tester', originalLayer: 'domain', reason: 'Not ours.' },
    ]);
    expect(waits(engine, '01-domain/screen')).toEqual(['02-application/00-choose done']);
    expect(breaches(engine.state, engine.now)).toEqual([]);
  });

  test('is free to take nothing: the tasks are anybody’s then', () => {
    const engine = given();
    choose(engine, {});
    expect(engine.task('01-domain/entity').owner).toBeNull();
    expect(rejectionCode(engine.claim('01-domain/entity'))).toBeNull();
  });

  test('passes over whatever was not up for choice, and puts that on record', () => {
    const engine = given();
    choose(engine, {
      take: ['01-domain/map', CHOOSER, '02-application/flow', '01-domain/entity', 'p/nothing'].map(taskId),
      rejections: [rejection('01-domain/entity', 'application'), rejection('02-application/flow', 'domain')],
      unreadable: 2,
    });
    expect([...engine.state.tasks].flatMap(({ owner, spec }) => (owner === null ? [] : [spec.id]))).toEqual([
      '01-domain/entity',
    ]);
    expect(engine.task('02-application/flow').rejectionHistory).toEqual([]);
    const reason = engine.task(CHOOSER).attempts[0]?.reason ?? '';
    for (const name of ['01-domain/map', CHOOSER, '02-application/flow', '01-domain/entity', 'p/nothing'])
      expect(reason).toContain(name);
    expect(reason).toContain('2');
  });

  test('names a few of many strangers', () => {
    const engine = given();
    choose(engine, { take: Array.from({ length: 500 }, (_, n) => taskId(`p/x${n}`)) });
    expect((engine.task(CHOOSER).attempts[0]?.reason ?? '').length).toBeLessThan(400);
  });

  test.each([
    ['a layer that there is not', 'cellar'],
    ['its own layer', 'domain'],
    ['nowhere', null],
  ])('that sends a task to %s leaves it to a person', (_, layer) => {
    const engine = given();
    choose(engine, { rejections: [rejection('01-domain/screen', layer)] });
    expect(engine.task('01-domain/screen')).toMatchObject({
      status: 'escalated',
      escalationInfo: { to: 'user' },
    });
    expect(engine.task('01-domain/screen').spec.layer).toBe('domain');
  });

  test('does not send a task back where it was rejected', () => {
    const engine = Engine.started(
      definition(
        awaitingSelections(
          [
            taskSpec('p/a-choose', { layer: 'a', select: true }),
            taskSpec('p/b-choose', { layer: 'b', select: true, dependencies: ['p/a-choose'] }),
            taskSpec('p/x', { layer: 'a' }),
          ],
          [phaseSpec('p')],
        ),
      ),
    );
    engine.finish('p/a-choose', 'succeeded', {
      selection: { ...NOTHING, rejections: [rejection('p/x', 'b')] },
    });
    expect(waits(engine, 'p/x')).toEqual(['p/b-choose done']);
    engine.finish('p/b-choose', 'succeeded', {
      selection: { ...NOTHING, rejections: [rejection('p/x', 'a')] },
    });
    expect(engine.status('p/x')).toBe('escalated');
  });

  test('that fails for good keeps nobody waiting', () => {
    const engine = given();
    engine.finish('01-domain/map');
    for (let n = 0; n < 3; n += 1) {
      engine.finish(CHOOSER, 'failed', { reason: `fault ${'abc'[n]}` });
      engine.wait(1000);
    }
    expect(engine.status(CHOOSER)).toBe('failed');
    expect(rejectionCode(engine.claim('01-domain/entity'))).toBeNull();
  });

  test('is waited for by tasks that are added where it chooses', () => {
    const engine = given();
    const add = () =>
      engine.ask({ type: 'add_tasks', tasks: [proposed(taskSpec('01-domain/more', { layer: 'domain' }))] });
    expect(rejectionCode(add())).toBeNull();
    expect(waits(engine, '01-domain/more')).toEqual([`${CHOOSER} done`]);
    expect(add()).toMatchObject({ kind: 'accepted', events: [] });
  });

  test('is neither added to a session nor split', () => {
    const engine = given();
    const more = proposed(taskSpec('01-domain/more', { layer: 'domain', select: true }));
    expect(rejectionCode(engine.ask({ type: 'add_tasks', tasks: [more] }))).toBe('TASKS_REFUSED');
    const children = [proposed(taskSpec('01-domain/part', { layer: 'domain' }))];
    const split = engine.ask({ type: 'split_task', task: taskId(CHOOSER), children, reason: 'x' });
    expect(rejectionCode(split)).toBe('SPLIT_REFUSED');
  });

  test('never closes a circle: of two that would wait for each other’s tasks, one goes ahead', () => {
    const tasks = awaitingSelections(
      [
        taskSpec('p/a-choose', { layer: 'a', select: true, dependencies: ['p/y'] }),
        taskSpec('p/b-choose', { layer: 'b', select: true, dependencies: ['p/x'] }),
        taskSpec('p/x', { layer: 'a' }),
        taskSpec('p/y', { layer: 'b' }),
      ],
      [phaseSpec('p')],
    );
    const engine = Engine.started(definition(tasks));
    for (let round = 0; round < 4; round += 1)
      for (const { id, select } of tasks)
        if (engine.status(id) === 'pending')
          engine.finish(id, 'succeeded', select === true ? { selection: NOTHING } : {});
    expect(engine.state.status).toBe('completed');
  });
});
