import { describe, expect, test } from '@jest/globals';
import type { Command } from '../../src/domain/command.js';
import { legalTargets } from '../../src/domain/decide-machine.js';
import type { MachineSpec, MachineStateSpec } from '../../src/domain/machine.js';
import { statusReport } from '../../src/domain/status.js';
import { MACHINE } from '../support/course-request.js';
import { definition, Engine, rejectionCode, taskId, taskSpec } from '../support/engine.js';

function given(machine: MachineSpec | null = MACHINE): Engine {
  const retry = { ...taskSpec('p/a').retry, maxAttempts: 1 };
  return Engine.started(definition([taskSpec('p/a', { retry }), taskSpec('p/b', { retry })], { machine }));
}

type Transition = Extract<Command, { type: 'transition_state' }>;
let asked = 0;

function go(engine: Engine, to: string, changes: Partial<Transition> = {}): string | null {
  asked += 1;
  const reason = `step ${asked}`;
  return rejectionCode(engine.ask({ type: 'transition_state', to, reason, approved: false, ...changes }));
}

const state = (engine: Engine): string => engine.state.notes.machine?.currentState ?? 'none';

describe('the machine of a session', () => {
  test('records where it came from, when and why', () => {
    const engine = given();
    engine.wait(5);
    expect(go(engine, 'CHECK', { reason: 'Everything is written.', actor: 'ann' })).toBeNull();
    expect(engine.state.notes.machine).toMatchObject({
      currentState: 'CHECK',
      previousState: 'WORK',
      transitionTime: engine.now,
      transitionReason: 'Everything is written.',
      recent: [{ from: 'WORK', to: 'CHECK', by: 'ann', at: engine.now }],
    });
  });

  test('refuses what is no transition, and names those that are', () => {
    const engine = given();
    const decision = engine.ask({ type: 'transition_state', to: 'END', reason: 'x', approved: true });
    expect(decision).toMatchObject({
      kind: 'refused',
      rejection: { code: 'ILLEGAL_TRANSITION', remedy: 'From there it goes to: CHECK, STOP, TROUBLE' },
    });
    expect(go(engine, 'NOWHERE')).toBe('UNKNOWN_STATE');
    expect(go(given(null), 'CHECK')).toBe('NO_MACHINE');
  });

  test('asks its guards about the session', () => {
    const engine = given();
    engine.ask({ type: 'add_blocker', kind: 'x', severity: 'low', description: 'd', about: null });
    go(engine, 'CHECK');
    expect(go(engine, 'END')).toBe('GUARD_FAILED');
    expect(legalTargets(engine.state)).not.toContain('END');
    engine.ask({ type: 'resolve_blocker', blocker: 'B1', reason: null });
    expect(legalTargets(engine.state)).toContain('END');
    expect(go(engine, 'END')).toBeNull();
    expect(go(engine, 'WORK')).toBe('ILLEGAL_TRANSITION');
  });

  test('stops for a person', () => {
    const engine = given();
    go(engine, 'STOP');
    expect(go(engine, 'WORK')).toBe('HUMAN_STOP');
    expect(go(engine, 'WORK', { approved: true })).toBeNull();
  });

  test('goes to trouble by itself when an agent is blocked, with the reason', () => {
    const engine = given();
    engine.finish('p/a', 'blocked', { reason: 'No database.' });
    expect(engine.state.notes.machine).toMatchObject({
      currentState: 'TROUBLE',
      transitionReason: 'Agent blocked: p/a: No database.',
    });
    const moved = engine.log.at(-1)?.events.find(({ type }) => type === 'state_transitioned');
    expect(moved).toMatchObject({ by: 'orchestrator', from: 'WORK', to: 'TROUBLE' });
  });

  test('goes on by itself only when all are done, never for one', () => {
    const engine = given();
    engine.finish('p/a');
    expect(state(engine)).toBe('WORK');
    engine.finish('p/b');
    expect(state(engine)).toBe('CHECK');
  });

  test('stays where it is for a task that asks to be split', () => {
    const engine = given();
    engine.finish('p/a', 'needs_split');
    expect(state(engine)).toBe('WORK');
  });

  test('is stuck when it goes to and fro, and a person takes it further', () => {
    const engine = given();
    for (const to of ['CHECK', 'WORK', 'CHECK']) expect(go(engine, to)).toBeNull();
    expect(go(engine, 'WORK')).toBe('MACHINE_STUCK');
    expect(go(engine, 'WORK', { approved: true })).toBeNull();
    expect(statusReport(engine.state, engine.now)).toMatchObject({
      health: 'error',
      healthReasons: ['MACHINE_STUCK'],
    });
  });

  test('is stuck when it enters the same state, or an error state, too often', () => {
    const same = given();
    go(same, 'CHECK');
    expect(go(same, 'CHECK')).toBeNull();
    expect(go(same, 'CHECK')).toBe('MACHINE_STUCK');
    const wide = given({ ...MACHINE, limits: { ...MACHINE.limits, pingPong: 99 } });
    for (let n = 0; n < 3; n += 1) {
      expect(go(wide, 'TROUBLE')).toBeNull();
      expect(go(wide, 'WORK')).toBeNull();
    }
    expect(go(wide, 'TROUBLE')).toBe('MACHINE_STUCK');
  });

  test('does not go by itself where a person has to say the word, or where no way leads', () => {
    const stop: MachineStateSpec = {
      ...(MACHINE.states.WORK ?? {
        description: null,
        agent: null,
        terminal: false,
        entry: false,
        to: [],
        on: {},
      }),
      human: true,
    };
    const engine = given({ ...MACHINE, states: { ...MACHINE.states, WORK: stop } });
    engine.finish('p/a', 'blocked');
    expect(state(engine)).toBe('WORK');
  });

  test('asked again word for word changes nothing', () => {
    const engine = given();
    go(engine, 'CHECK', { reason: 'once' });
    const { version } = engine.state;
    expect(go(engine, 'CHECK', { reason: 'once' })).toBeNull();
    expect(engine.state.version).toBe(version);
    expect(engine.task('p/a').spec.id).toBe(taskId('p/a'));
  });
});
