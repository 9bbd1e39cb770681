import { describe, expect, test } from '@jest/globals';
import { pinned } from '../../src/app/session-files.js';
import type { Engine } from '../support/engine.js';
import { definition, rejectionCode, SESSION, taskId, taskSpec } from '../support/engine.js';
import { snapshot, T, withTask } from '../support/task-states.js';

type SessionStatus = Engine['state']['status'];

function inSession(status: SessionStatus): Engine {
  const engine = withTask('pending', {}, { onFailure: 'fail' });
  if (status === 'paused') engine.ask({ type: 'pause_session', reason: 'lunch' });
  if (status === 'cancelled') engine.ask({ type: 'cancel_session', reason: 'enough' });
  if (status === 'failed') engine.ask({ type: 'fail_task', task: taskId(T), claimSha256: null, reason: 'x' });
  if (status === 'completed') for (const id of [T, 'p/other']) engine.finish(id);
  expect(engine.state.status).toBe(status);
  return engine;
}

/** A status: what the session becomes. `-`: nothing to do. Capitals: refused. */
const TABLE = {
  pause_session: {
    in_progress: 'paused',
    paused: '-',
    failed: 'SESSION_OVER',
    completed: 'SESSION_OVER',
    cancelled: 'SESSION_OVER',
  },
  resume_session: {
    in_progress: 'SESSION_NOT_PAUSED',
    paused: 'in_progress',
    failed: 'SESSION_OVER',
    completed: 'SESSION_OVER',
    cancelled: 'SESSION_OVER',
  },
  cancel_session: {
    in_progress: 'cancelled',
    paused: 'cancelled',
    failed: 'cancelled',
    completed: 'SESSION_OVER',
    cancelled: '-',
  },
} as const;
const STATUSES = ['in_progress', 'paused', 'failed', 'completed', 'cancelled'] as const;
const VERBS = ['pause_session', 'resume_session', 'cancel_session'] as const;

describe('a session', () => {
  test('starts once', () => {
    const engine = withTask('pending');
    const def = definition([taskSpec(T)]);
    const start = {
      type: 'start_session',
      session: SESSION,
      definition: def,
      definitionSha256: pinned(def).sha256,
      code: null,
    } as const;
    expect(rejectionCode(engine.ask(start))).toBe('SESSION_EXISTS');
  });

  test.each(VERBS.flatMap((verb) => STATUSES.map((status) => [verb, status, TABLE[verb][status]] as const)))(
    '%s when it is %s: %s',
    (type, status, expected) => {
      const engine = inSession(status);
      const before = engine.state;
      const code = rejectionCode(engine.ask({ type, reason: 'because' }));
      const answer = code ?? (engine.state === before ? '-' : engine.state.status);
      expect(answer).toBe(expected);
      if (code !== null) expect(engine.state).toBe(before);
    },
  );

  test.each(['completed', 'cancelled'] as const)(
    'that is %s takes no word about its tasks any more',
    (status) => {
      const engine = inSession(status);
      for (const type of ['block_task', 'retry_task'] as const)
        expect(rejectionCode(engine.verb(type, T))).toBe('SESSION_OVER');
      const add = taskSpec('p/n');
      expect(rejectionCode(engine.ask({ type: 'add_tasks', tasks: [{ id: add.id, spec: add }] }))).toBe(
        'SESSION_OVER',
      );
    },
  );

  test('that is over still answers a repeat of the word that ended its last task', () => {
    for (const [verb, how] of [
      ['skip_task', (engine: Engine) => engine.verb('skip_task', T)],
      ['cancel_task', (engine: Engine) => engine.verb('cancel_task', T)],
      ['complete', (engine: Engine) => engine.complete(T, { force: true })],
    ] as const) {
      const engine = withTask('pending');
      engine.finish('p/other');
      how(engine);
      expect([verb, engine.state.status]).toEqual([verb, 'completed']);
      const before = snapshot(engine);
      expect(rejectionCode(how(engine))).toBeNull();
      expect(snapshot(engine)).toBe(before);
    }
  });

  test('that is paused hands nothing out and opens nothing, and people may still answer for its tasks', () => {
    const engine = withTask('in_progress');
    engine.ask({ type: 'pause_session', reason: 'lunch' });
    expect(engine.state.statusReason).toBe('lunch');
    engine.report(T, 'succeeded');
    expect(rejectionCode(engine.verb('skip_task', 'p/other'))).toBeNull();
    expect(engine.state.phases[0]?.status).toBe('in_progress');
    engine.ask({ type: 'resume_session', reason: null });
    expect(engine.state.status).toBe('completed');
  });

  test('that is cancelled ends every unfinished task and attempt, and keeps what was done', () => {
    const engine = withTask('completed');
    engine.claim('p/other');
    engine.wait(9);
    engine.ask({ type: 'cancel_session', reason: 'enough' });
    expect(engine.task(T).status).toBe('completed');
    expect(engine.task('p/other')).toMatchObject({
      status: 'cancelled',
      claim: null,
      attempts: [{ outcome: 'cancelled', durationSeconds: 9, reason: 'enough' }],
    });
    expect(engine.state).toMatchObject({ statusReason: 'enough', running: [] });
  });

  test('counts its transactions and says who made the last one, and when', () => {
    const engine = withTask('pending');
    expect(engine.state.version).toBe(1);
    engine.wait(3);
    engine.ask({ type: 'block_task', task: taskId(T), reason: 'x', actor: 'ada' });
    expect(engine.state).toMatchObject({ version: 2, updatedBy: 'ada', updatedAt: engine.now });
    engine.ask({ type: 'block_task', task: taskId('p/none'), reason: 'x', actor: 'eve' });
    expect(engine.state).toMatchObject({ version: 2, updatedBy: 'ada' });
  });
});
