/** State machines of phases, beside the session's or alone. */
import { describe, expect, test } from '@jest/globals';
import { standingMachines } from '../../src/domain/decide-machine.js';
import { statusReport } from '../../src/domain/status.js';
import { MACHINE } from '../support/course-request.js';
import { definition, Engine, phaseId, phaseSpec, rejectionCode, taskSpec } from '../support/engine.js';

const retry = { ...taskSpec('a/one').retry, maxAttempts: 1 };

function given(changes: Parameters<typeof definition>[1] = {}): Engine {
  return Engine.started(
    definition(
      ['a/one', 'a/two', 'b/three'].map((id) => taskSpec(id, { retry })),
      {
        phases: [phaseSpec('a', { machine: MACHINE }), phaseSpec('b', { machine: MACHINE })],
        ...changes,
      },
    ),
  );
}

const go = (engine: Engine, to: string, within?: string) =>
  rejectionCode(
    engine.ask({
      type: 'transition_state',
      to,
      reason: `to ${to}`,
      approved: false,
      ...(within === undefined ? {} : { within: phaseId(within) }),
    }),
  );
const states = (engine: Engine) => engine.state.phases.map(({ machine }) => machine?.currentState ?? null);

describe('the machine of a phase', () => {
  test('is entered when the phase opens, and not before', () => {
    const engine = given();
    expect(states(engine)).toEqual(['WORK', null]);
    expect(engine.state.phases[0]?.machine).toMatchObject({ previousState: null, recent: [] });
    engine.finish('a/one');
    engine.finish('a/two');
    expect(states(engine)).toEqual(['CHECK', 'WORK']);
  });

  test('is moved by its own tasks and nobody else’s, and leaves the session’s where it is', () => {
    const engine = given({ machine: MACHINE });
    engine.verb('block_task', 'a/one');
    expect(states(engine)).toEqual(['TROUBLE', null]);
    expect(engine.state.notes.machine?.currentState).toBe('TROUBLE');
    const other = given({ phases: [phaseSpec('a', { machine: MACHINE }), phaseSpec('b')] });
    other.finish('a/one');
    other.finish('a/two');
    other.verb('block_task', 'b/three');
    expect(states(other)).toEqual(['CHECK', null]);
  });

  test('is asked for by its phase, or by nothing where it is the only one', () => {
    const engine = given();
    expect(go(engine, 'END')).toBe('ILLEGAL_TRANSITION');
    expect(go(engine, 'CHECK')).toBeNull();
    expect(states(engine)).toEqual(['CHECK', null]);
    expect(go(engine, 'CHECK', 'b')).toBe('NO_MACHINE');
    const both = given({ machine: MACHINE });
    expect(go(both, 'CHECK')).toBeNull();
    expect([both.state.notes.machine?.currentState, ...states(both)]).toEqual(['CHECK', 'WORK', null]);
    expect(go(both, 'STOP', 'a')).toBeNull();
    expect(states(both)).toEqual(['STOP', null]);
    expect(go(both, 'WORK', 'a')).toBe('HUMAN_STOP');
  });

  test('that goes round in circles shows in the health', () => {
    const engine = given();
    for (const to of ['TROUBLE', 'WORK', 'TROUBLE', 'WORK'])
      engine.ask({ type: 'transition_state', to, reason: `x ${engine.state.version}`, approved: true });
    expect(standingMachines(engine.state)[0]?.state.pingPongCount).toBeGreaterThan(2);
    expect(statusReport(engine.state, engine.now).healthReasons).toContain('MACHINE_STUCK');
  });

  test('goes on where it stood when the phase is open again', () => {
    const engine = given({
      layers: [
        { name: 'a', phase: phaseId('a'), owner: null },
        { name: 'b', phase: phaseId('b'), owner: null },
      ],
    });
    engine.finish('a/one');
    engine.finish('a/two');
    expect(
      rejectionCode(
        engine.ask({
          type: 'reject_task',
          task: engine.task('b/three').spec.id,
          claimSha256: null,
          layer: 'a',
          reopen: true,
          reason: 'x',
        }),
      ),
    ).toBeNull();
    expect(states(engine)[0]).toBe('CHECK');
  });
});
