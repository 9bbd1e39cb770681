import { describe, expect, test } from '@jest/globals';
import { FLOW, flowFiles, OLD_FLOW } from '../../support/import/flow-state.js';
import { readSource } from '../../support/import/memory-tree.js';

describe('a flow', () => {
  const read = readSource(flowFiles(FLOW));
  const codes = read.findings.map(({ code }) => code);

  test('has five phases; people let each pass but the last', () => {
    expect(read.format).toBe('flow-state');
    expect(read.settled.phases.map(({ id, from }) => [id, from.approval])).toEqual([
      ['understanding', true],
      ['planning', true],
      ['execution', true],
      ['integration', true],
      ['complete', false],
    ]);
  });

  test('keeps what people said to its phases, and says where the flow went on without their word', () => {
    expect(read.settled.phases.map(({ from }) => from.approved)).toEqual([
      { by: 'user', feedback: 'Go on' },
      { by: 'nobody', feedback: 'passed although it was declined' },
      null,
      null,
      null,
    ]);
    expect(codes).toContain('STATE_OUT_OF_STEP');
  });

  test('has delegations and milestones as tasks: done, left behind, or still to be done one after the other', () => {
    expect(
      read.settled.tasks.map(({ id, dependencies, from }) => [id, from.progress.status, dependencies]),
    ).toEqual([
      ['understanding/research-ticket_analysis', 'completed', []],
      ['understanding/milestone-Requirements-known', 'completed', []],
      ['planning/planning-plan', 'skipped', []],
      ['planning/milestone-Plan-approved', 'completed', []],
      ['execution/execution-page', 'blocked', []],
      ['execution/milestone-Page', 'pending', []],
      ['execution/milestone-Tests', 'pending', ['execution/milestone-Page']],
    ]);
  });

  test('blocks what is next in it where it has blockers', () => {
    expect(
      read.settled.tasks.find(({ from }) => from.progress.status === 'blocked')?.from.progress,
    ).toMatchObject({
      reason: 'No design yet',
    });
  });

  test('has no delegation of its own state manager', () => {
    expect(codes).toContain('STRAY_LINE');
  });

  test('stores health and flags that are not so: said, and nothing of it is taken over', () => {
    expect(read.findings.filter(({ code }) => code === 'AGGREGATE_DIFFERS').map(({ line }) => line)).toEqual([
      5, 66,
    ]);
  });

  test('stores a percentage: that of its steps is right, any other one is said', () => {
    const drifted = { ...FLOW, progress: { ...FLOW.progress, completion_percentage: 90 } };
    expect(
      readSource(flowFiles(drifted)).findings.filter(({ code }) => code === 'AGGREGATE_DIFFERS'),
    ).toHaveLength(3);
  });

  test('has its milestones, blockers, quality, activity, commits and documents put on record, and its ticket', () => {
    expect(read.work?.ticket).toBe('TICKET-7');
    expect(read.work?.notes).toEqual([
      { type: 'update_milestone', milestone: 'Requirements known', completed: true, eta: null },
      { type: 'update_milestone', milestone: 'Plan approved', completed: true, eta: null },
      { type: 'update_milestone', milestone: 'Page', completed: false, eta: 1_751_198_400 },
      { type: 'update_milestone', milestone: 'Tests', completed: false, eta: null },
      {
        type: 'add_blocker',
        kind: 'dependency',
        severity: 'medium',
        description: 'No design yet',
        about: null,
      },
      { type: 'update_quality', quality: { tests_passing: true, linting_clean: true } },
      { type: 'update_activity', activity: 'Writing the page', step: '3 of 5' },
      {
        type: 'record_artifact',
        kind: 'working_doc',
        path: '.ai-workspace/TICKET-7/working-doc.md',
        removed: false,
      },
      { type: 'record_commit', hash: 'abc123d', message: '', step: null },
    ]);
  });

  test('keeps the documents beside it, and all its own keys', () => {
    expect(read.work?.kept.map(({ path }) => path)).toEqual(['files/.ai-workspace/TICKET-7/working-doc.md']);
    expect(read.work?.raw).toMatchObject({ artifacts: { commits: ['abc123d'] } });
  });

  test('in the older schema has its phase coordination, its next actions, and is said to be old', () => {
    const old = readSource(flowFiles(OLD_FLOW, 'old'));
    expect(old.said).toContain('.ai-workspace/old/flow-state.json:1 OLD_SCHEMA');
    expect(old.settled.phases.map(({ id }) => id)).toContain('coordination');
    expect(old.settled.tasks.map(({ id, from }) => [id, from.progress.status])).toEqual([
      ['understanding/research-look', 'completed'],
      ['coordination/next-Split-the-work', 'pending'],
      ['coordination/next-Hand-it-out', 'pending'],
    ]);
  });

  test('that changed last is meant where there are several; the others are named', () => {
    const both = readSource({ ...flowFiles(FLOW), ...flowFiles(OLD_FLOW, 'old') });
    expect(both.settled.title).toBe('Add a login page');
    expect(both.said).toContain('.ai-workspace/old/flow-state.json:1 NOT_CARRIED');
  });
});
