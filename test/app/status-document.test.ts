import { describe, expect, test } from '@jest/globals';
import { statusDocument, statusLine } from '../../src/app/status-document.js';
import { definition, Engine, phaseSpec, SESSION, taskId, taskSpec } from '../support/engine.js';

describe('status --json', () => {
  test('has the keys that programs rely on', () => {
    const gate = { approval: true, outputs: [] };
    const engine = Engine.started(
      definition([taskSpec('p/a'), taskSpec('p/b', { dependencies: ['p/a'] }), taskSpec('q/c')], {
        phases: [phaseSpec('p', { gate, title: 'First' }), phaseSpec('q')],
      }),
    );
    engine.ask({ type: 'fail_task', task: taskId('p/a'), claimSha256: null, reason: 'because' });
    const document = statusDocument(engine.state, engine.now);
    expect(document).toMatchObject({
      schema: 'orchestrator/status/1',
      session: SESSION,
      version: 2,
      title: 'A session',
      status: 'blocked',
      health: 'error',
      health_reasons: ['SESSION_BLOCKED', 'TASKS_FAILED'],
      phase: 'p',
      created_at: expect.stringMatching(/Z$/),
      updated_at: expect.stringMatching(/Z$/),
      code: null,
      progress: {
        total: 3,
        completed: 0,
        in_progress: 0,
        ready: 0,
        waiting: 1,
        blocked: 1,
        failed: 1,
        percent: 0,
      },
    });
    expect(document.phases[0]).toMatchObject({
      id: 'p',
      title: 'First',
      status: 'in_progress',
      gate: {
        open: false,
        unmet: [
          { code: 'TASKS_UNFINISHED', count: 1 },
          { code: 'TASKS_FAILED', count: 1 },
          { code: 'APPROVAL_MISSING', phase: 'p' },
        ],
      },
      progress: { total: 2 },
    });
    expect(document.tasks).toMatchObject([
      { id: 'p/a', phase: 'p', status: 'failed', attempts: 0, blocked_by: [], waiting_for: [] },
      { id: 'p/b', status: 'pending', standing: 'blocked', code: 'BLOCKED_BY', blocked_by: ['p/a'] },
      { id: 'q/c', status: 'pending', standing: 'waiting', code: 'PHASE_NOT_OPEN' },
    ]);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    for (let round = 0; round < 2; round += 1)
      expect(statusLine(engine.state, engine.now)).toBe(JSON.stringify(document));
  });
});
