import { describe, expect, test } from '@jest/globals';
import { BATCHES, LAYERED_STATE } from '../../support/import/layered-tasks.js';
import { readSource } from '../../support/import/memory-tree.js';

describe('batches of tasks in camelCase', () => {
  const read = readSource(BATCHES);

  test('are told by their keys, and both shapes of a batch give their tasks', () => {
    expect(read.format).toBe('layered-tasks');
    expect(read.settled.tasks.map(({ id }) => id)).toEqual([
      'PHASE-01/TASK-001',
      'PHASE-02/TASK-002',
      'PHASE-02/TASK-004',
      'deployment/TASK-003',
    ]);
  });

  test('have the suggested phases as phases, the numbered ones first', () => {
    expect(read.settled.phases.map(({ id }) => id)).toEqual(['PHASE-01', 'PHASE-02', 'deployment']);
  });

  test('know the priority critical, efforts as estimates, and skills', () => {
    const [first] = read.settled.tasks;
    expect(first).toMatchObject({
      priority: 'critical',
      estimate: '30 minutes',
      labels: { skills_required: ['TypeScript'] },
    });
    expect(read.said).toContain('docs/input/tasks.json:61 ESTIMATE_UNREADABLE');
  });

  test('have those deliverables as outputs that are paths; the others stay in the prompt', () => {
    expect(read.settled.tasks[0]?.outputs.map(({ path }) => path)).toEqual(['shop/package.json', 'shop/src']);
    expect(read.said).toContain('docs/input/tasks.json:28 NOT_CARRIED');
    expect(read.settled.tasks[0]?.from.prompt).toContain('- All tests pass');
    expect(read.settled.tasks[0]?.from.prompt).toContain('- It builds');
  });

  test('get their layer by their words', () => {
    expect(read.settled.tasks.map(({ layer }) => layer)).toEqual([null, 'domain', null, null]);
  });

  test('that wait for a later phase move there, and it is said', () => {
    expect(read.said).toContain('docs/input/tasks.json:63 PHASE_MOVED');
  });
});

describe('a state in layers', () => {
  const read = readSource(LAYERED_STATE);
  const progress = (key: string) => read.settled.tasks.find(({ from }) => from.key === key)?.from.progress;

  test('goes before the input beside it, and has one phase for each layer, in their order', () => {
    expect(read.settled.phases.map(({ id }) => id)).toEqual([
      'domain',
      'application',
      'infrastructure_backend',
      'infrastructure_frontend',
      'unclassified',
    ]);
    expect(read.said).toContain('docs/input/tasks.json:1 NOT_CARRIED');
    expect(read.work?.layers).toEqual([
      'domain',
      'application',
      'infrastructure_backend',
      'infrastructure_frontend',
    ]);
  });

  test('without a version counts as version 0, and a task without a title has its id as one', () => {
    expect(read.said).toContain('docs/state/tasks.json:1 VERSION_MISSING');
    expect(read.settled.tasks.find(({ from }) => from.key === 'TASK-008')?.title).toBe('TASK-008');
    expect(read.said.filter((line) => line.endsWith('TITLE_MISSING'))).toHaveLength(1);
  });

  test('has its words in ours, its own kept', () => {
    expect(progress('TASK-001')).toEqual({ status: 'completed', word: 'completed', reason: null });
    expect(progress('TASK-002')).toEqual({ status: 'pending', word: 'queued' });
    expect(progress('TASK-004')).toEqual({ status: 'pending', word: 'in_progress' });
    expect(progress('TASK-005')).toEqual({ status: 'blocked', word: 'blocked', reason: 'No database yet' });
    expect(progress('TASK-006')).toMatchObject({ status: 'escalated' });
    expect(progress('TASK-007')).toEqual({ status: 'pending', word: 'weird' });
  });

  test('is told where it contradicts itself', () => {
    const codes = read.findings.map(({ code, message }) => `${code} ${message.split(' ')[0]}`);
    expect(codes).toEqual(
      expect.arrayContaining([
        'COUNT_DIFFERS total_tasks',
        'DUPLICATE_ID "TASK-008"',
        'OWNER_MISSING TASK-004',
        'OWNER_MISSING TASK-006',
        'STATUS_UNKNOWN "weird"',
        'STATE_OUT_OF_STEP The',
        'PHASE_MOVED TASK-004',
      ]),
    );
  });

  test('has queues whose counts, positions, owners and words are held against the tasks', () => {
    const said = read.findings
      .filter(({ file }) => file.includes('queue'))
      .map(({ code }) => code)
      .sort();
    expect(said).toEqual(['COUNT_DIFFERS', 'NOT_CARRIED', 'STATE_OUT_OF_STEP', 'STATE_OUT_OF_STEP']);
  });

  test('has a log with ids that repeat, a line of a check, a line without a task and one that is cut: each is said', () => {
    const said = read.said.filter((line) => line.startsWith('docs/state/transaction-log'));
    expect(said).toEqual([
      'docs/state/transaction-log.jsonl:1 STATE_OUT_OF_STEP',
      'docs/state/transaction-log.jsonl:3 DUPLICATE_LINE',
      'docs/state/transaction-log.jsonl:4 STRAY_LINE',
      'docs/state/transaction-log.jsonl:5 ID_MISSING',
      'docs/state/transaction-log.jsonl:7 LINE_BROKEN',
    ]);
  });

  test('keeps logs, queues and checkpoints byte for byte, and every record with its unknown keys', () => {
    expect(read.work?.kept.map(({ path }) => path)).toEqual([
      'files/docs/state/agent-invocations.jsonl',
      'files/docs/state/agent-queues/domain-queue.json',
      'files/docs/state/checkpoints/checkpoint-domain-complete-meta.json',
      'files/docs/state/transaction-log.jsonl',
    ]);
    expect(read.settled.tasks.find(({ from }) => from.key === 'TASK-008')?.from.raw).toMatchObject({
      customKey: [1, { a: 2 }],
    });
  });

  test('tells the agent why a task was rejected, as text and nothing else', () => {
    expect(read.settled.tasks.find(({ from }) => from.key === 'TASK-003')?.from.prompt).toContain(
      'domain → application: It\'s a "DTO"; $(rm -rf /)',
    );
  });
});
