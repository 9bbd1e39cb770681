import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type MachineSpec, machineFaults, targetsFrom, transitionFault } from '../../src/domain/machine.js';
import { FaultList } from '../../src/schema/definition-fault.js';
import { readMachineFile } from '../../src/schema/machine-file.js';

function shipped(name: string): MachineSpec {
  const faults = new FaultList();
  const path = `machines/${name}.yml`;
  const machine = readMachineFile({ path, bytes: readFileSync(path) }, faults);
  if (machine === undefined) throw new Error(JSON.stringify(faults.sorted()));
  return machine;
}

/** What the orchestrator of a software factory may do, state by state. */
const ORCHESTRATOR: Readonly<Record<string, string>> = {
  INIT: 'WAVE_START SPAWN_ARCHITECT_PHASE_PLANNING',
  WAVE_START: 'SPAWN_ARCHITECT_WAVE_PLANNING SPAWN_CODE_REVIEWER_WAVE_IMPL SETUP_EFFORT_INFRASTRUCTURE',
  SPAWN_ARCHITECT_PHASE_PLANNING: 'WAITING_FOR_ARCHITECTURE_PLAN',
  SPAWN_ARCHITECT_WAVE_PLANNING: 'WAITING_FOR_ARCHITECTURE_PLAN',
  WAITING_FOR_ARCHITECTURE_PLAN: 'SPAWN_CODE_REVIEWER_PHASE_IMPL SPAWN_CODE_REVIEWER_WAVE_IMPL',
  SPAWN_CODE_REVIEWER_PHASE_IMPL: 'WAITING_FOR_IMPLEMENTATION_PLAN',
  SPAWN_CODE_REVIEWER_WAVE_IMPL: 'INJECT_WAVE_METADATA',
  INJECT_WAVE_METADATA: 'WAITING_FOR_IMPLEMENTATION_PLAN',
  WAITING_FOR_IMPLEMENTATION_PLAN: 'WAVE_START SETUP_EFFORT_INFRASTRUCTURE',
  SETUP_EFFORT_INFRASTRUCTURE: 'ANALYZE_CODE_REVIEWER_PARALLELIZATION',
  ANALYZE_CODE_REVIEWER_PARALLELIZATION: 'SPAWN_CODE_REVIEWERS_EFFORT_PLANNING',
  SPAWN_CODE_REVIEWERS_EFFORT_PLANNING: 'WAITING_FOR_EFFORT_PLANS',
  WAITING_FOR_EFFORT_PLANS: 'ANALYZE_IMPLEMENTATION_PARALLELIZATION',
  ANALYZE_IMPLEMENTATION_PARALLELIZATION: 'SPAWN_AGENTS',
  SPAWN_AGENTS: 'MONITOR',
  MONITOR: 'WAVE_COMPLETE ERROR_RECOVERY',
  WAVE_COMPLETE: 'INTEGRATION',
  INTEGRATION: 'SPAWN_CODE_REVIEWER_MERGE_PLAN',
  SPAWN_CODE_REVIEWER_MERGE_PLAN: 'WAITING_FOR_MERGE_PLAN',
  WAITING_FOR_MERGE_PLAN: 'SPAWN_INTEGRATION_AGENT',
  SPAWN_INTEGRATION_AGENT: 'MONITORING_INTEGRATION',
  MONITORING_INTEGRATION: 'WAVE_REVIEW INTEGRATION_FEEDBACK_REVIEW',
  INTEGRATION_FEEDBACK_REVIEW: 'SPAWN_CODE_REVIEWER_FIX_PLAN ERROR_RECOVERY',
  SPAWN_CODE_REVIEWER_FIX_PLAN: 'WAITING_FOR_FIX_PLANS',
  WAITING_FOR_FIX_PLANS: 'DISTRIBUTE_FIX_PLANS ERROR_RECOVERY',
  DISTRIBUTE_FIX_PLANS: 'SPAWN_ENGINEERS_FOR_FIXES',
  SPAWN_ENGINEERS_FOR_FIXES: 'MONITORING_FIX_PROGRESS',
  MONITORING_FIX_PROGRESS: 'SPAWN_CODE_REVIEWERS_FOR_REVIEW ERROR_RECOVERY',
  SPAWN_CODE_REVIEWERS_FOR_REVIEW: 'MONITOR',
  WAVE_REVIEW: 'WAVE_START PHASE_INTEGRATION',
  SPAWN_ARCHITECT_PHASE_ASSESSMENT: 'WAITING_FOR_PHASE_ASSESSMENT',
  WAITING_FOR_PHASE_ASSESSMENT: 'PHASE_COMPLETE ERROR_RECOVERY',
  PHASE_COMPLETE: 'CREATE_INTEGRATION_TESTING INIT',
  CREATE_INTEGRATION_TESTING: 'INTEGRATION_TESTING',
  INTEGRATION_TESTING: 'PRODUCTION_READY_VALIDATION',
  PRODUCTION_READY_VALIDATION: 'BUILD_VALIDATION',
  BUILD_VALIDATION: 'PR_PLAN_CREATION',
  PR_PLAN_CREATION: 'SUCCESS',
  ERROR_RECOVERY: 'PHASE_INTEGRATION SPAWN_AGENTS INTEGRATION HARD_STOP',
  PHASE_INTEGRATION: 'SPAWN_CODE_REVIEWER_PHASE_MERGE_PLAN',
  SPAWN_CODE_REVIEWER_PHASE_MERGE_PLAN: 'WAITING_FOR_PHASE_MERGE_PLAN',
  WAITING_FOR_PHASE_MERGE_PLAN: 'SPAWN_INTEGRATION_AGENT_PHASE',
  SPAWN_INTEGRATION_AGENT_PHASE: 'MONITORING_PHASE_INTEGRATION',
  MONITORING_PHASE_INTEGRATION: 'SPAWN_ARCHITECT_PHASE_ASSESSMENT PHASE_INTEGRATION_FEEDBACK_REVIEW',
  PHASE_INTEGRATION_FEEDBACK_REVIEW: 'SPAWN_CODE_REVIEWER_PHASE_FIX_PLAN ERROR_RECOVERY',
  SPAWN_CODE_REVIEWER_PHASE_FIX_PLAN: 'WAITING_FOR_PHASE_FIX_PLANS',
  WAITING_FOR_PHASE_FIX_PLANS: 'ERROR_RECOVERY',
  SUCCESS: '',
  HARD_STOP: '',
};

const ENGINEER: Readonly<Record<string, string>> = {
  INIT: 'IMPLEMENTATION',
  IMPLEMENTATION: 'MEASURE_SIZE REQUEST_REVIEW',
  MEASURE_SIZE: 'TEST_WRITING SPLIT_IMPLEMENTATION',
  SPLIT_IMPLEMENTATION: 'MEASURE_SIZE',
  TEST_WRITING: 'COMPLETED',
  FIX_ISSUES: 'IMPLEMENTATION',
  REQUEST_REVIEW: 'COMPLETED',
  COMPLETED: '',
  BLOCKED: '',
};

const REVIEWER: Readonly<Record<string, string>> = {
  INIT: 'PHASE_IMPLEMENTATION_PLANNING WAVE_IMPLEMENTATION_PLANNING WAVE_MERGE_PLANNING PHASE_MERGE_PLANNING EFFORT_PLAN_CREATION CODE_REVIEW',
  PHASE_IMPLEMENTATION_PLANNING: 'COMPLETED',
  WAVE_IMPLEMENTATION_PLANNING: 'WAVE_DIRECTORY_ACKNOWLEDGMENT',
  WAVE_DIRECTORY_ACKNOWLEDGMENT: 'EFFORT_PLAN_CREATION',
  WAVE_MERGE_PLANNING: 'COMPLETED',
  PHASE_MERGE_PLANNING: 'COMPLETED',
  EFFORT_PLAN_CREATION: 'COMPLETED',
  CODE_REVIEW: 'VALIDATION CREATE_SPLIT_PLAN',
  CREATE_SPLIT_PLAN: 'SPLIT_REVIEW',
  SPLIT_REVIEW: 'VALIDATION',
  VALIDATION: 'COMPLETED',
  COMPLETED: '',
};

const ARCHITECT: Readonly<Record<string, string>> = {
  INIT: 'PHASE_ARCHITECTURE_PLANNING WAVE_ARCHITECTURE_PLANNING WAVE_REVIEW PHASE_ASSESSMENT INTEGRATION_REVIEW',
  PHASE_ARCHITECTURE_PLANNING: 'PHASE_DIRECTORY_ACKNOWLEDGMENT',
  PHASE_DIRECTORY_ACKNOWLEDGMENT: 'DECISION',
  WAVE_ARCHITECTURE_PLANNING: 'DECISION',
  WAVE_REVIEW: 'DECISION WAVE_ARCHITECTURE_PLANNING',
  PHASE_ASSESSMENT: 'DECISION PHASE_ARCHITECTURE_PLANNING',
  INTEGRATION_REVIEW: 'ARCHITECTURE_AUDIT',
  ARCHITECTURE_AUDIT: 'ARCHITECTURE_VALIDATION',
  ARCHITECTURE_VALIDATION: 'DECISION',
  DECISION: '',
};

function table(machine: MachineSpec): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(machine.states).map(([name, { to }]) => [name, to.map((edge) => edge.to).sort()]),
  );
}

function wanted(list: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(list).map(([name, to]) => [
      name,
      to
        .split(' ')
        .filter((word) => word !== '')
        .sort(),
    ]),
  );
}

describe('the machines that come along', () => {
  test.each([
    ['orchestrator', ORCHESTRATOR],
    ['engineer', ENGINEER],
    ['reviewer', REVIEWER],
    ['architect', ARCHITECT],
  ])('%s has exactly its states and transitions, and no dead end', (name, list) => {
    const machine = shipped(name);
    expect(table(machine)).toEqual(wanted(list));
    expect(machineFaults(machine)).toEqual([]);
  });

  test('the orchestrator has 49 states and 65 transitions, two ends, and one way that leads from everywhere', () => {
    const machine = shipped('orchestrator');
    const states = Object.values(machine.states);
    expect(states).toHaveLength(49);
    expect(states.reduce((sum, { to }) => sum + to.length, 0)).toBe(65);
    expect(Object.keys(machine.states).filter((name) => machine.states[name]?.terminal)).toEqual([
      'SUCCESS',
      'HARD_STOP',
    ]);
    for (const [name, { terminal }] of Object.entries(machine.states))
      if (!terminal && name !== 'ERROR_RECOVERY')
        expect(targetsFrom(machine, name).map(({ to }) => to)).toContain('ERROR_RECOVERY');
  });

  test('names the legal states where a transition is not one', () => {
    expect(
      transitionFault(shipped('orchestrator'), 'MONITOR', 'SPAWN_CODE_REVIEWER_WAVE_IMPL', null),
    ).toEqual({
      code: 'ILLEGAL_TRANSITION',
      legal: ['WAVE_COMPLETE', 'ERROR_RECOVERY'],
    });
    expect(transitionFault(shipped('orchestrator'), 'MONITOR', 'PROCESS_REVIEW', null)).toEqual({
      code: 'UNKNOWN_STATE',
      state: 'PROCESS_REVIEW',
    });
    expect(transitionFault(shipped('engineer'), 'COMPLETED', 'IMPLEMENTATION', null)).toEqual({
      code: 'TERMINAL_STATE',
      legal: [],
    });
  });

  test('lets nobody leave out a step between the ground of an effort and its agent', () => {
    const machine = shipped('orchestrator');
    const loose: MachineSpec = {
      ...machine,
      states: {
        ...machine.states,
        SETUP_EFFORT_INFRASTRUCTURE: {
          description: null,
          agent: null,
          terminal: false,
          entry: false,
          human: false,
          on: {},
          to: ['ANALYZE_CODE_REVIEWER_PARALLELIZATION', 'SPAWN_AGENTS'].map((to) => ({
            to,
            guard: null,
            when: null,
          })),
        },
      },
    };
    expect(targetsFrom(loose, 'SETUP_EFFORT_INFRASTRUCTURE').map(({ to }) => to)).toEqual([
      'ANALYZE_CODE_REVIEWER_PARALLELIZATION',
      'ERROR_RECOVERY',
    ]);
  });
});
