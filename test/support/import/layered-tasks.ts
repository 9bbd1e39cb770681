/** A migration in layers, written for these tests: batches in camelCase as its input, and a state with the slips that such states have. */

const task = (id: string, more: Record<string, unknown> = {}) => ({
  id,
  title: `Title of ${id}`,
  description: `Do what ${id} says.`,
  dependencies: [],
  ...more,
});

/** Two shapes of batches in one list, as tools have left them. */
export const BATCHES = {
  'docs/input/tasks.json': `${JSON.stringify(
    [
      {
        metadata: { batch_number: 1, primary_phase: 'PHASE-01' },
        tasks: [
          task('TASK-001', {
            title: 'Set the project up',
            suggestedPhase: 'PHASE-01',
            priority: 'critical',
            effortEstimate: '30 minutes',
            acceptanceCriteria: ['It builds'],
            relatedRequirements: ['NFR-5'],
            skillsRequired: ['TypeScript'],
            deliverables: ['shop/package.json', 'shop/src/', 'All tests pass'],
          }),
          task('TASK-002', {
            title: 'Customer entity',
            suggestedPhase: 'PHASE-02',
            priority: 'high',
            effortEstimate: '2-3 hours',
            dependencies: ['TASK-001'],
            deliverables: ['shop/src/customer.ts'],
          }),
        ],
        suggestedNewPhases: [],
        summary: {},
      },
      {
        batch: 2,
        tasks: [
          task('TASK-003', {
            title: 'Put it online',
            suggestedPhase: 'deployment',
            priority: 'low',
            effortEstimate: 'soon',
            dependencies: ['TASK-002'],
          }),
          { id: 'TASK-004', suggestedPhase: 'PHASE-01', dependencies: ['TASK-002'] },
        ],
        metadata: { primary_phases: ['deployment'] },
      },
    ],
    null,
    2,
  )}\n`,
};

const at = '2025-11-20T10:00:00.123456+00:00';

export const LAYERED_STATE = {
  'docs/state/tasks.json': `${JSON.stringify(
    {
      _last_modified: at,
      _last_modified_by: 'domain-agent',
      framework_version: '4.4.1',
      total_tasks: 9,
      tasks: [
        task('TASK-001', {
          layer: 'domain',
          status: 'completed',
          owner: 'domain-agent',
          status_history: [{ status: 'completed', timestamp: at, agent: 'domain-agent' }],
        }),
        task('TASK-002', { layer: 'domain', status: 'queued', owner: 'domain-agent', module: 'Customer' }),
        task('TASK-003', {
          layer: 'application',
          status: 'pending',
          owner: null,
          rejection_history: [
            {
              rejected_by: 'domain-agent',
              original_layer: 'domain',
              suggested_layer: 'application',
              reason: 'It\'s a "DTO"; $(rm -rf /)',
              timestamp: at,
            },
          ],
        }),
        task('TASK-004', { layer: 'domain', status: 'in_progress', owner: null, dependencies: ['TASK-003'] }),
        task('TASK-005', {
          layer: 'infrastructure_backend',
          status: 'blocked',
          owner: 'x',
          blocker_info: { reason: 'No database yet' },
        }),
        task('TASK-006', { layer: 'infrastructure_backend', status: 'escalated', owner: 'x' }),
        task('TASK-007', {
          layer: null,
          status: 'weird',
          status_history: [{ status: 'blocked', timestamp: at }],
        }),
        { id: 'TASK-008', layer: 'infrastructure_frontend', status: 'pending', customKey: [1, { a: 2 }] },
        task('TASK-008', { layer: 'domain', status: 'completed' }),
      ],
    },
    null,
    2,
  ).replace('"total_tasks": 9', '"total_tasks": 7')}\n`,
  'docs/state/transaction-log.jsonl': [
    `{"tx_id":"TX-1763632800","timestamp":"2025-11-20T10:00:00Z","agent":"orchestrator","operation":"claim_task","task_id":"TASK-001"}`,
    `{"tx_id":"TX-1763632801","timestamp":"2025-11-20T10:00:01Z","agent":"orchestrator","operation":"update_task","task_id":"TASK-001"}`,
    `{"tx_id":"TX-1763632801","timestamp":"2025-11-20T10:00:01Z","agent":"orchestrator","operation":"update_task","task_id":"TASK-002"}`,
    `{"test":"true"}`,
    `{"tx_id":"TX-1763632803","timestamp":"2025-11-20T10:00:03Z","agent":"orchestrator","operation":"complete_task","task_id":""}`,
    `{"tx_id":"TX-1763632804","timestamp":"2025-11-20T10:00:04Z","agent":"a","operation":"complete_task","task_id":"TASK-003"}`,
    `{"tx_id":"TX-1763632805","timestamp":"2025-11-20T1`,
  ].join('\n'),
  'docs/state/agent-invocations.jsonl':
    '{"tx_id":"TX-1","timestamp":"2025-11-20T10:00:00Z","event":"agent_invocation_start","agent":"domain-agent","phase":"A","module":"Customer"}\n',
  'docs/state/agent-queues/domain-queue.json': JSON.stringify({
    agent: 'domain-agent',
    total_tasks: 3,
    completed: 0,
    queue: [
      { position: 1, task_id: 'TASK-001', title: 'x', status: 'pending' },
      { position: 3, task_id: 'TASK-004', title: 'x', status: 'in_progress' },
      { position: 3, task_id: 'TASK-099', title: 'x', status: 'pending' },
    ],
  }),
  'docs/state/checkpoints/checkpoint-domain-complete-meta.json':
    '{"checkpoint_name":"checkpoint-domain-complete"}',
  'docs/input/tasks.json': JSON.stringify([
    { metadata: {}, tasks: [{ id: 'TASK-001' }, { id: 'TASK-010' }] },
  ]),
};
