import { describe, expect, test } from '@jest/globals';
import { explain } from '../../src/domain/explain.js';
import { definition, Engine, phaseSpec, RETRY, rejectionCode, taskId, taskSpec } from '../support/engine.js';
import { T, withTask } from '../support/task-states.js';

function told(engine: Engine, id: string = T): ReturnType<typeof explain> {
  return explain(engine.state, engine.task(id), engine.now);
}

describe('explain', () => {
  test('READY: a task that has everything it needs', () => {
    expect(told(withTask('pending'))).toMatchObject({ standing: 'ready', code: 'READY' });
  });

  test.each([
    ['LIMIT_AGENTS', {}, { maxConcurrentAgents: 1 }, null],
    ['LIMIT_PHASE', {}, {}, 1],
    ['LIMIT_RESOURCE', { resources: ['db'] }, {}, null],
    ['LIMIT_TOUCHES', { touches: ['src/**'] }, {}, null],
  ] as const)('%s: ready, and only a limit holds it back', (code, spec, limits, maxParallel) => {
    const engine = Engine.started(
      definition([taskSpec('p/a', spec), taskSpec('p/b', spec)], {
        phases: [phaseSpec('p', { maxParallel })],
        limits: {
          maxConcurrentAgents: 9,
          maxTasksAdded: 0,
          maxChain: 200,
          maxOutputBytes: 1,
          resources: { db: 1 },
          ...limits,
        },
      }),
    );
    engine.claim('p/a');
    expect(told(engine, 'p/b')).toMatchObject({ standing: 'ready', code });
  });

  test('PHASE_NOT_OPEN: names the phase', () => {
    const engine = Engine.started(definition([taskSpec('p/a'), taskSpec('q/b')]));
    expect(told(engine, 'q/b')).toMatchObject({
      standing: 'waiting',
      code: 'PHASE_NOT_OPEN',
      because: [{ on: 'q' }],
    });
  });

  test('DEPENDENCY_OPEN: names every task it waits for', () => {
    const engine = Engine.started(
      definition([taskSpec('p/a'), taskSpec('p/b'), taskSpec('p/c', { dependencies: ['p/a', 'p/b'] })]),
    );
    expect(told(engine, 'p/c')).toMatchObject({
      standing: 'waiting',
      code: 'DEPENDENCY_OPEN',
      waitingFor: ['p/a', 'p/b'],
      blockedBy: [],
    });
  });

  test('BLOCKED_BY: names the tasks at the root of it and the verbs that help', () => {
    const engine = Engine.started(
      definition([
        taskSpec('p/a'),
        taskSpec('p/b', { dependencies: ['p/a'] }),
        taskSpec('p/c', { dependencies: ['p/b'] }),
      ]),
    );
    engine.ask({ type: 'fail_task', task: taskId('p/a'), claimSha256: null, reason: 'because' });
    expect(told(engine, 'p/b')).toMatchObject({
      standing: 'blocked',
      code: 'BLOCKED_BY',
      blockedBy: ['p/a'],
    });
    const far = told(engine, 'p/c');
    expect(far).toMatchObject({
      standing: 'blocked',
      code: 'BLOCKED_BY',
      blockedBy: ['p/a'],
      waitingFor: ['p/b'],
    });
    expect(far.because[0]).toMatchObject({ code: 'BLOCKED_BY', on: 'orchestrator retry p/a, or skip p/a' });
    expect(told(engine, 'p/b').because.map(({ code }) => code)).toEqual(['BLOCKED_BY', 'DEPENDENCY_FAILED']);
  });

  test('BLOCKED_BY: names no verb that would be refused, once the phase of the root is behind', () => {
    const tasks = [taskSpec('p/a'), taskSpec('q/b', { dependencies: ['p/a'] })];
    const engine = Engine.started(definition(tasks));
    engine.verb('cancel_task', 'p/a');
    expect(engine.state.phases[0]?.status).toBe('completed');
    expect(told(engine, 'q/b').because[0]?.on).toBe('orchestrator skip q/b');
    expect(rejectionCode(engine.verb('skip_task', 'q/b'))).toBeNull();
  });

  test('INPUT_MISSING: names the path of the input that its producer does not have', () => {
    const engine = Engine.started(
      definition([
        taskSpec('p/a'),
        taskSpec('p/b', {
          dependencies: ['p/a'],
          inputs: [{ path: 'p/a/x.json', producer: taskId('p/a'), output: 'x.json' }],
        }),
      ]),
    );
    expect(told(engine, 'p/b').code).toBe('DEPENDENCY_OPEN');
    engine.finish('p/a');
    expect(told(engine, 'p/b')).toMatchObject({
      standing: 'waiting',
      code: 'INPUT_MISSING',
      because: [{ on: 'p/a/x.json' }],
    });
  });

  test('BACKING_OFF: until its next attempt may begin', () => {
    const engine = withTask('pending');
    engine.finish(T, 'failed');
    expect(told(engine)).toMatchObject({ standing: 'waiting', code: 'BACKING_OFF' });
    expect(told(engine).because[0]?.on).toBe(String(engine.now + 30));
    engine.wait(30);
    expect(told(engine)).toMatchObject({ standing: 'ready', code: 'READY' });
  });

  test('CLAIMED, and CLAIM_OVERDUE once the lease is over', () => {
    const engine = withTask('in_progress');
    expect(told(engine)).toMatchObject({ standing: 'claimed', code: 'CLAIMED' });
    engine.wait(7200);
    expect(told(engine).code).toBe('CLAIMED');
    engine.wait(1);
    expect(told(engine)).toMatchObject({ standing: 'claimed', code: 'CLAIM_OVERDUE' });
  });

  test('CLAIMED by a process of some machine names it', () => {
    const engine = withTask('pending');
    engine.ask({
      type: 'claim_task',
      task: taskId(T),
      claimSha256: engine.task(T).spec.promptSha256,
      holder: { kind: 'local', host: 'mill', bootId: 'b', pid: 77, startTime: '1' },
      baseSha: null,
      leaseSeconds: 10,
      missingInputs: [],
    });
    expect(told(engine).because[0]?.text).toContain('process 77 on mill');
  });

  test.each([
    ['blocked', 'blocked', 'BLOCKED', 'orchestrator unblock p/t'],
    [
      'escalated',
      'escalated',
      'ESCALATED',
      'orchestrator retry p/t, skip p/t or complete p/t --force --reason TEXT',
    ],
    ['completed', 'over', 'COMPLETED', null],
    ['failed', 'over', 'FAILED', 'orchestrator retry p/t, or skip p/t'],
    ['skipped', 'over', 'SKIPPED', 'orchestrator retry p/t'],
    ['cancelled', 'over', 'CANCELLED', 'orchestrator retry p/t'],
  ] as const)(
    'a task that is %s stands %s, code %s, with the verb that changes it',
    (status, standing, code, on) => {
      expect(told(withTask(status))).toMatchObject({ standing, code, because: [{ code, on }] });
    },
  );

  test.each([
    ['paused', 'SESSION_PAUSED', 'orchestrator resume'],
    ['failed', 'SESSION_FAILED', 'orchestrator retry TASK'],
  ] as const)('of a pending task in a session that is %s: %s', (status, code, on) => {
    const engine = withTask('pending', {}, { onFailure: 'fail' });
    if (status === 'paused') engine.ask({ type: 'pause_session', reason: null });
    else engine.ask({ type: 'fail_task', task: taskId('p/other'), claimSha256: null, reason: 'x' });
    expect(told(engine)).toMatchObject({ standing: 'waiting', code, because: [{ on }] });
  });

  test('says of a failure how often it was tried and why it failed last', () => {
    const engine = withTask('pending', { retry: { ...RETRY, maxAttempts: 1 } });
    engine.claim(T);
    engine.report(T, 'failed', { reason: 'exit code 7' });
    expect(told(engine).because[0]?.text).toMatch(/1 attempt.*exit code 7/);
  });
});
