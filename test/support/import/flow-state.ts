/** States of flows in both schemas, written for these tests. */
export const FLOW = {
  workflow_id: 'TICKET-7',
  title: 'Add a login page',
  status: 'in_progress',
  health: 'healthy',
  progress: {
    current_phase: 'execution',
    completion_percentage: 60,
    phases: {
      understanding: { status: 'completed', duration_minutes: 15 },
      planning: { status: 'completed', duration_minutes: 30 },
      execution: { status: 'in_progress', started_at: '2025-06-29T11:15:00Z' },
      integration: { status: 'pending' },
      complete: { status: 'pending' },
    },
  },
  current_work: {
    activity: 'Writing the page',
    step: '3 of 5',
    blockers: [{ type: 'dependency', description: 'No design yet', timestamp: '2025-06-29T11:40:00Z' }],
    last_activity: '2025-06-29T11:45:00Z',
  },
  milestones: [
    { name: 'Requirements known', completed: true, timestamp: '2025-06-29T10:50:00Z' },
    { name: 'Plan approved', completed: true, timestamp: '2025-06-29T11:05:00Z' },
    { name: 'Page', completed: false, eta: '2025-06-29T12:00' },
    { name: 'Tests', completed: false },
  ],
  quality_indicators: {
    tests_passing: true,
    linting_clean: true,
    has_blockers: false,
    user_approval_needed: false,
  },
  artifacts: { working_doc: '.ai-workspace/TICKET-7/working-doc.md', commits: ['abc123d'] },
  meta: {
    started_at: '2025-06-29T10:30:00Z',
    updated_at: '2025-06-29T11:45:00Z',
    total_time_spent_minutes: 75,
  },
  legacy_tracking: {
    agent_history: [
      {
        agent: 'research',
        task: 'ticket_analysis',
        status: 'completed',
        timestamp: '2025-06-29T10:45:00Z',
        output_summary: 'Found it',
      },
      { agent: 'state_manager', task: 'update', status: 'completed', timestamp: '2025-06-29T10:46:00Z' },
      { agent: 'planning', task: 'plan', status: 'failed', timestamp: '2025-06-29T10:55:00Z' },
      { agent: 'execution', task: 'page', status: 'in_progress', timestamp: '2025-06-29T11:20:00Z' },
    ],
    user_checkpoints: [
      { phase: 'understanding', approved: true, timestamp: '2025-06-29T10:50:00Z', user_feedback: 'Go on' },
      { phase: 'planning', approved: false, timestamp: '2025-06-29T11:00:00Z', user_feedback: 'Too long' },
    ],
  },
};

/** The older schema. */
export const OLD_FLOW = {
  workflow_id: 'task-clean-up-2025-06-28',
  phase: 'coordination',
  started_at: '2025-06-28T10:00:00Z',
  updated_at: '2025-06-28T11:00:00Z',
  current_step: '2',
  completed_phases: ['understanding', 'planning'],
  next_actions: ['Split the work', 'Hand it out'],
  agent_history: [
    { agent: 'research', task: 'look', status: 'completed', timestamp: '2025-06-28T10:10:00Z' },
  ],
  user_checkpoints: [{ phase: 'understanding', approved: true, timestamp: '2025-06-28T10:20:00Z' }],
  commits_created: [
    { step: '1', commit_hash: 'abc', commit_message: 'x', timestamp: '2025-06-28T10:30:00Z' },
  ],
  context_summary: 'Clean up',
  quality_gates: { tests: true },
};

export const flowFiles = (flow: unknown, folder = 'TICKET-7'): Readonly<Record<string, string>> => ({
  [`.ai-workspace/${folder}/flow-state.json`]: `${JSON.stringify(flow, null, 2)}\n`,
  [`.ai-workspace/${folder}/working-doc.md`]: '# Working on it\n',
});
