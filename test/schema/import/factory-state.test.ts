import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { FaultList } from '../../../src/schema/definition-fault.js';
import { FACTORY_TRANSITIONS, mayFollow } from '../../../src/schema/import/factory-machine.js';
import { readMachineFile } from '../../../src/schema/machine-file.js';
import { MIXED_STATE, STATUS_FILES, V3_STATE, YAML_STATE } from '../../support/import/factory-state.js';
import { readSource, type Texts } from '../../support/import/memory-tree.js';

const rows = (texts: Texts) =>
  readSource(texts).settled.tasks.map(({ id, from }) => [id, from.progress.status, from.progress.word]);

describe('a factory state that scripts have appended to', () => {
  const read = readSource({ 'orchestrator-state.yaml': YAML_STATE });
  const codes = (code: string) => read.findings.filter((one) => one.code === code);

  test('has keys twice: the last ones count, and each is said', () => {
    expect(read.format).toBe('factory-state');
    expect(codes('DUPLICATE_KEY').map(({ line }) => line)).toEqual([22, 26, 27, 28]);
    expect(read.work?.raw).toMatchObject({ current_state: 'PROCESS_REVIEW', previous_state: 'MONITOR' });
  });

  test('has its plans and metrics as sections, as they stand there', () => {
    const more = 'phase_architecture_plans: { phase1: plan.md }\nmetrics: { lines: 800 }\nodd: 1\n';
    expect(readSource({ 'orchestrator-state.yaml': YAML_STATE + more }).work?.notes).toEqual([
      { type: 'update_section', section: 'phase_architecture_plans', data: { phase1: 'plan.md' } },
      { type: 'update_section', section: 'metrics', data: { lines: 800 } },
    ]);
  });

  test('stands in a state that its machine does not have', () => {
    expect(codes('UNKNOWN_STATE').map(({ line }) => line)).toEqual([26]);
  });

  test('has a phase for each wave, its efforts as tasks, then integration, review, and the assessment of the phase', () => {
    expect(read.settled.phases.map(({ id }) => id)).toEqual(['phase1-wave1', 'phase1-wave2']);
    expect(rows({ 'orchestrator-state.yaml': YAML_STATE })).toEqual([
      ['phase1-wave1/E1.1.1-models', 'completed', 'completed'],
      ['phase1-wave1/E1.1.2-storage', 'completed', 'completed'],
      ['phase1-wave1/zz-integration', 'completed', 'PROCESS_REVIEW'],
      ['phase1-wave1/zz-review', 'completed', 'PROCESS_REVIEW'],
      ['phase1-wave2/E1.2.1', 'pending', 'in_progress'],
      ['phase1-wave2/E1.2.2-report', 'pending', 'pending'],
      ['phase1-wave2/zz-integration', 'pending', null],
      ['phase1-wave2/zz-review', 'pending', null],
      ['phase1-wave2/zz-assessment', 'pending', null],
    ]);
  });

  test('has an effort in two lists: done counts, and it is said', () => {
    expect(codes('STATE_OUT_OF_STEP').map(({ line }) => line)).toEqual([14, 18]);
  });

  test('has totals that are not the sums: said, never taken over', () => {
    expect(codes('COUNT_DIFFERS').map(({ line }) => line)).toEqual([15]);
    expect(codes('OLD_SCHEMA').map(({ line }) => line)).toEqual([19]);
  });
});

describe('reports beside a factory state', () => {
  const read = readSource(STATUS_FILES);
  const at = (file: string) => read.findings.filter((one) => one.file.includes(file)).map(({ code }) => code);

  test('count for work that was given out, in whatever YAML agents write', () => {
    expect(rows(STATUS_FILES)).toContainEqual(['phase1-wave2/E1.2.1', 'completed', 'completed']);
    expect(at('/1.2.1/')).toEqual(expect.arrayContaining(['STATE_OUT_OF_STEP', 'SYNTAX_MENDED']));
  });

  test('do not count where the state says something else', () => {
    expect(rows(STATUS_FILES)).toContainEqual(['phase1-wave2/E1.2.2-report', 'pending', 'pending']);
    expect(at('E1.2.2-report')).toEqual(['STATE_OUT_OF_STEP', 'TIME_ASSUMED']);
  });

  test('about nobody, or in words that nobody knows, change nothing', () => {
    expect(at('E1.2.9')).toEqual(['NOT_CARRIED']);
    expect(at('E1.1.2/')).toEqual(['STATUS_UNKNOWN']);
  });
});

describe('a factory state in mixed syntax', () => {
  test('is read as YAML from where it stops being JSON', () => {
    const read = readSource({ 'orchestrator-state.yaml': MIXED_STATE });
    expect(read.findings.find(({ code }) => code === 'MIXED_SYNTAX')).toMatchObject({ line: 1, column: 136 });
    expect(read.settled.tasks[0]?.id).toBe('phase1-wave1/E1.1.1');
  });
});

describe('a factory state with a machine', () => {
  const read = readSource({ 'orchestrator-state-v3.json': JSON.stringify(V3_STATE, null, 1) });
  const codes = read.findings.map(({ code }) => code);

  test('says two different states: the machine counts', () => {
    expect(read.findings.find(({ code }) => code === 'STATE_OUT_OF_STEP')?.message).toContain('INTEGRATION');
  });

  test('has a history that is held against the machine', () => {
    expect(codes).toEqual(
      expect.arrayContaining([
        'TRANSITION_ILLEGAL',
        'UNKNOWN_STATE',
        'TRANSITION_ORDER',
        'WORD_CHANGED',
        'LOOP_SEEN',
      ]),
    );
  });

  test('has efforts planned ahead, merged, split and too large ones', () => {
    expect(rows({ 'orchestrator-state-v3.json': JSON.stringify(V3_STATE) })).toEqual(
      expect.arrayContaining([
        ['phase1-wave2/E1.2.1', 'completed', 'INTEGRATED'],
        ['phase1-wave2/E1.2.2', 'cancelled', 'SPLIT_DEPRECATED'],
        ['phase1-wave2/E1.2.3', 'blocked', 'needs_split'],
        ['phase1-wave2/zz-integration', 'completed', 'WAVE_REVIEW'],
        ['phase1-wave2/zz-review', 'pending', null],
      ]),
    );
  });

  test('the machine that histories are held against has 49 states, 65 transitions, and one that follows any', () => {
    const transitions = [...FACTORY_TRANSITIONS.values()].reduce((sum, targets) => sum + targets.length, 0);
    expect([FACTORY_TRANSITIONS.size, transitions]).toEqual([49, 65]);
    expect(mayFollow('INIT', 'ERROR_RECOVERY')).toBe(true);
    expect(mayFollow('MONITOR', 'SPAWN_CODE_REVIEWER_WAVE_IMPL')).toBe(false);
  });
});

test('the machine that histories are held against is the one that comes along', () => {
  const faults = new FaultList();
  const file = { path: 'orchestrator.yml', bytes: readFileSync('machines/orchestrator.yml') };
  const machine = readMachineFile(file, faults);
  const targets = Object.entries(machine?.states ?? {}).map(([state, { to }]) => [
    state,
    to.map((edge) => edge.to).sort(),
  ]);
  expect(Object.fromEntries(targets)).toEqual(
    Object.fromEntries([...FACTORY_TRANSITIONS].map(([state, to]) => [state, [...to].sort()])),
  );
});

test('a factory that says the same twice and differently: phases, spellings, counters, an example that was never taken out', () => {
  const read = readSource({
    'orchestrator-state.yaml': `current_phase: 2
current_wave: 1
current_state: MONITOR
phases:
  - phase_id: phase2
    waves:
      - wave_id: wave1
        efforts:
          - { effort_id: models, status: COMPLETE, effort_name: Models }
          - { effort_id: E2.1.2, status: COMPLETED }
          - { effort_id: E2.1.3, status: needs_split }
          - { name: nobody }
phase_2: { status: PENDING }
`,
    'fix-cascade-state.json': JSON.stringify({
      cascade_id: 'example-cascade',
      status: 'ACTIVE',
      containers_fixed: 1,
      containers: ['a', 'b'],
    }),
  });
  expect(read.settled.tasks.slice(0, 3).map(({ id, from }) => [id, from.progress.status])).toEqual([
    ['phase2-wave1/models-Models', 'completed'],
    ['phase2-wave1/E2.1.2', 'completed'],
    ['phase2-wave1/E2.1.3', 'blocked'],
  ]);
  expect(read.said).toEqual([
    'fix-cascade-state.json:1 NOT_CARRIED',
    'fix-cascade-state.json:1 COUNT_DIFFERS',
    'orchestrator-state.yaml:1 CASE_DIFFERS',
    'orchestrator-state.yaml:9 WORD_CHANGED',
    'orchestrator-state.yaml:12 ID_MISSING',
    'orchestrator-state.yaml:13 STATE_OUT_OF_STEP',
  ]);
});
