import { describe, expect, test } from '@jest/globals';
import { readSource, type Texts } from '../../support/import/memory-tree.js';
import { LEGACY_WORKFLOW, WORKFLOW, workflowState } from '../../support/import/workflow-items.js';

const progressOf = (texts: Texts) =>
  Object.fromEntries(
    readSource(texts).settled.tasks.map(({ id, from }) => [id, [from.progress.status, from.progress.word]]),
  );
const linesOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes).split('\n').length - 1;

describe('a workflow of phases and items', () => {
  const read = readSource({ 'workflow.yaml': WORKFLOW });
  const task = (id: string) => read.settled.tasks.find((one) => one.id === id)?.from;

  test('has its phases as phases and its items as tasks, in their order', () => {
    expect(read.format).toBe('workflow-items');
    expect(read.settled.phases.map(({ id, title, from }) => [id, title, from.approval])).toEqual([
      ['PLAN', 'Plan it', true],
      ['EXECUTE', 'Build it', false],
      ['LEARN', 'Learn from it', false],
    ]);
    expect(read.settled.tasks.map(({ id }) => id)).toEqual([
      'PLAN/write_plan',
      'PLAN/agree',
      'EXECUTE/tests',
      'EXECUTE/nasty',
      'LEARN/notes',
    ]);
    expect(read.said).toContain('workflow.yaml:38 DUPLICATE_ID');
  });

  test('only ever enforced one exit gate: another one is said and is none', () => {
    expect(read.said).toContain('workflow.yaml:25 NOT_CARRIED');
  });

  test('has files as outputs, and commands as checks, each word of them a word for the shell as well', () => {
    expect(task('PLAN/write_plan')?.outputs).toEqual([{ path: 'docs/plan.md', note: null, source: false }]);
    expect(task('EXECUTE/tests')?.checks).toEqual(["echo 'a b' '&&' true"]);
  });

  test('puts no setting into a command that could break out of it', () => {
    expect(task('EXECUTE/nasty')?.checks).toEqual([]);
    expect(read.said).toContain('workflow.yaml:32 NOT_CARRIED');
  });

  test('has items that wait for a person', () => {
    expect(task('PLAN/agree')?.progress).toMatchObject({ status: 'blocked' });
  });

  test('passes every gate by itself in the mode zero_human, and waits for people in the mode hybrid', () => {
    const unattended = readSource({ 'workflow.yaml': WORKFLOW.replace('supervised', 'zero_human') });
    expect(unattended.settled.phases[0]?.from.approval).toBe(false);
    expect(unattended.settled.tasks[1]?.from.progress.status).toBe('skipped');
    const hybrid = readSource({ 'workflow.yaml': WORKFLOW.replace('supervised', 'hybrid') });
    expect(hybrid.settled.phases[0]?.from.approval).toBe(true);
    expect(hybrid.said).toContain('workflow.yaml:5 WORD_CHANGED');
  });
});

describe('the state of a workflow', () => {
  const read = readSource(LEGACY_WORKFLOW);

  test('is read from the older files, and says how far each item is', () => {
    expect(read.settled.title).toBe('Make the thing better');
    expect(progressOf(LEGACY_WORKFLOW)).toEqual({
      'PLAN/write_plan': ['completed', 'completed'],
      'PLAN/agree': ['skipped', 'skipped'],
      'EXECUTE/tests': ['pending', 'in_progress'],
      'EXECUTE/nasty': ['failed', 'failed'],
      'LEARN/notes': ['pending', null],
    });
    expect(read.settled.phases[0]?.from.approved).toMatchObject({ by: 'human' });
  });

  test('lies in newer files as well: they count, and it is said', () => {
    const both = readSource({
      ...LEGACY_WORKFLOW,
      '.orchestrator/current': 'a3f7b2d1',
      '.orchestrator/sessions/a3f7b2d1/state.json': workflowState({ task_description: 'The newer one' }),
    });
    expect(both.settled.title).toBe('The newer one');
    expect(both.said).toContain('.workflow_state.json:1 BOTH_PRESENT');
  });

  test('may be meant by a pointer that leads nowhere; other sessions are named', () => {
    const lost = readSource({
      'workflow.yaml': WORKFLOW,
      '.orchestrator/current': 'ffffffff\n',
      '.orchestrator/sessions/00000001/state.json': workflowState(),
      '.orchestrator/sessions/a3f7b2d1/state.json': workflowState({ task_description: 'Taken' }),
    });
    expect(lost.settled.title).toBe('Taken');
    expect(lost.said).toEqual(
      expect.arrayContaining([
        '.orchestrator/current:1 STATE_OUT_OF_STEP',
        '.orchestrator/sessions/00000001/state.json:1 NOT_CARRIED',
      ]),
    );
  });

  test('of a completed workflow whose last phase is still active is completed', () => {
    const texts = { ...LEGACY_WORKFLOW, '.workflow_state.json': workflowState({ status: 'completed' }) };
    expect(progressOf(texts)).toMatchObject({
      'EXECUTE/tests': ['skipped', 'in_progress'],
      'LEARN/notes': ['skipped', null],
    });
    expect(
      readSource(texts).said.filter((line) => line.endsWith('STATE_OUT_OF_STEP')).length,
    ).toBeGreaterThan(0);
  });

  test('that was given up is cancelled, one that pauses is paused', () => {
    const ended = (status: string) =>
      readSource({ ...LEGACY_WORKFLOW, '.workflow_state.json': workflowState({ status }) }).work?.ended;
    expect(ended('abandoned')?.status).toBe('cancelled');
    expect(ended('paused')?.status).toBe('paused');
    expect(ended('active')).toBeNull();
  });

  test('passed a gate without the approval that it asks for: said', () => {
    const texts = { ...LEGACY_WORKFLOW, '.workflow_state.json': workflowState({ metadata: {} }) };
    expect(readSource(texts).settled.phases[0]?.from.approved).toMatchObject({ by: 'nobody' });
    expect(readSource(texts).said.filter((line) => line.endsWith('STATE_OUT_OF_STEP'))).toHaveLength(1);
  });

  test('was made with another definition: said, and the copy that it is pinned to goes before the file', () => {
    const metadata = { workflow_yaml_checksum: '0000000000000000' };
    expect(
      readSource({ ...LEGACY_WORKFLOW, '.workflow_state.json': workflowState({ metadata }) }).said,
    ).toContain('workflow.yaml:1 STATE_OUT_OF_STEP');
    const pinned = { name: 'Pinned', phases: [{ id: 'PLAN', items: [{ id: 'other' }] }] };
    const read = readSource({
      ...LEGACY_WORKFLOW,
      '.workflow_state.json': workflowState({ metadata, workflow_definition: pinned }),
    });
    expect(read.settled.tasks.map(({ id }) => id)).toEqual(['PLAN/other']);
  });

  test('without any definition describes itself', () => {
    const { 'workflow.yaml': _gone, ...texts } = LEGACY_WORKFLOW;
    expect(Object.keys(progressOf(texts))).toEqual([
      'PLAN/write_plan',
      'PLAN/agree',
      'EXECUTE/tests',
      'EXECUTE/nasty',
    ]);
  });

  test('has a log of many workflows: each is kept by itself, and one that ends twice is said', () => {
    const files = Object.fromEntries((read.work?.kept ?? []).map(({ path, bytes }) => [path, bytes]));
    expect(linesOf(files['log.jsonl'])).toBe(1);
    expect(linesOf(files['other-workflows/wf_00000001.jsonl'])).toBe(3);
    expect(linesOf(files['other-workflows/wf_00000002.jsonl'])).toBe(1);
    expect(read.said).toContain('.workflow_log.jsonl:5 DUPLICATE_LINE');
    expect(
      read.findings.find(({ file, line }) => file === '.workflow_log.jsonl' && line === 1)?.message,
    ).toContain('Never ended: wf_00000002');
  });

  test('keeps its checkpoints, the broken ones too', () => {
    expect(read.work?.kept.filter(({ path }) => path.includes('checkpoints'))).toHaveLength(2);
    expect(read.said).toContain('.workflow_checkpoints/cp_20260106_053302_bddea1.json:1 LINE_BROKEN');
  });

  test('was copied from another folder: said, and a time without a zone is taken for UTC', () => {
    const read = readSource({
      ...LEGACY_WORKFLOW,
      '.orchestrator/sessions/a3f7b2d1/state.json': workflowState(),
      '.orchestrator/sessions/a3f7b2d1/meta.json': JSON.stringify({
        session_id: 'a3f7b2d1',
        created_at: '2026-01-06T04:00:00.123456',
        repo_root: '/home/other/repo',
      }),
    });
    expect(read.said.filter((line) => line.includes('meta.json'))).toEqual([
      '.orchestrator/sessions/a3f7b2d1/meta.json:1 TIME_ASSUMED',
      '.orchestrator/sessions/a3f7b2d1/meta.json:1 FOREIGN_PATH',
    ]);
  });
});

describe('three kinds of state at the same path', () => {
  const at = (value: unknown) => readSource({ '.orchestrator/state.json': JSON.stringify(value) });

  test('a store of tasks is told by its content', () => {
    const read = at({
      tasks: {
        'task-0a1b2c3d': { agent_id: 'a', phase: 'PLAN', claimed_at: '2026-01-06T04:00:00', transitions: [] },
        'task-00000002': {
          agent_id: 'b',
          phase: 'EXECUTE',
          claimed_at: '2026-01-06T04:00:00Z',
          completed_at: '2026-01-06T05:00:00Z',
        },
        'task-00000003': { agent_id: 'b', phase: 'EXECUTE' },
      },
      dependencies: { 'task-0a1b2c3d': ['task-00000002', 'task-ffffffff'] },
      completed: ['task-00000002'],
      blockers: [{ task_id: 'task-00000003', blocker: 'no key', timestamp: '2026-01-06T04:00:00Z' }],
    });
    expect(read.settled.tasks.map(({ id, from }) => [id, from.progress.status])).toEqual([
      ['tasks/task-00000002', 'completed'],
      ['tasks/task-0a1b2c3d', 'pending'],
      ['tasks/task-00000003', 'blocked'],
    ]);
    expect(read.said).toEqual(
      expect.arrayContaining([
        '.orchestrator/state.json:1 DEPENDENCY_UNKNOWN',
        '.orchestrator/state.json:1 RUNNING_LOST',
        '.orchestrator/state.json:1 TIME_ASSUMED',
      ]),
    );
  });

  test('so is a state of phase runs', () => {
    const read = at({
      workflow_id: 'wf_1',
      status: 'running',
      phases_completed: ['PLAN'],
      phase_executions: [
        { phase_id: 'PLAN', attempt: 1, status: 'failed' },
        { phase_id: 'PLAN', attempt: 2, status: 'completed' },
        { phase_id: 'EXECUTE', attempt: 1, status: 'running' },
      ],
    });
    expect(read.settled.tasks.map(({ id, from }) => [id, from.progress.status])).toEqual([
      ['PLAN/run', 'completed'],
      ['EXECUTE/run', 'pending'],
    ]);
  });

  test('and a workflow', () => {
    expect(readSource({ '.orchestrator/state.json': workflowState() }).settled.phases).toHaveLength(3);
  });

  test('a list of requirements knows the word done', () => {
    const read = readSource({
      '.claude/prd_state.json': JSON.stringify({
        prd_id: 'p1',
        prd_title: 'The thing',
        tasks: [
          { id: 'T1', description: 'First\nand more', dependencies: [], status: 'done' },
          { id: 'T2', description: 'Second', dependencies: ['T1'], status: 'running' },
        ],
      }),
    });
    expect(read.settled.tasks.map(({ title, from }) => [title, from.progress.status])).toEqual([
      ['First', 'completed'],
      ['Second', 'pending'],
    ]);
    expect(read.said).toContain('.claude/prd_state.json:1 WORD_CHANGED');
  });

  test('a file that is none of them is never taken for an empty state', () => {
    expect(() =>
      readSource({ '.orchestrator/state.json': '{"hello":1}' }, { from: 'workflow-items' }),
    ).toThrow();
    expect(() => readSource({ '.workflow_state.json': '' })).toThrow();
  });
});
