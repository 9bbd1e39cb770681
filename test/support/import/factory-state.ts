/** States of a software factory, with every slip of such files, written for these tests. */

/** As shell scripts append to it: the same keys again and again. */
export const YAML_STATE = `current_phase: 1
current_wave: 2
current_state: WAVE_START
efforts_completed:
  - E1.1.1-models
  - effort_id: E1.1.2
    effort_name: storage
    status: COMPLETE
efforts_in_progress:
  - id: "1.2.1"
    status: in_progress
efforts_pending:
  - E1.2.2-report
  - E1.1.1
waves_completed: 0
completed_waves: [1, 2]
phase_1:
  status: PENDING
waves_per_phase: { phase1: 2 }
metadata:
  project_name: Look-alike
current_state: MONITOR
previous_state: SPAWN_AGENTS
transition_time: "2025-10-31T21:54:27+02:00"
transition_reason: "All are out"
current_state: PROCESS_REVIEW
previous_state: MONITOR
transition_reason: "One is done"
`;

export const STATUS_FILES: Readonly<Record<string, string>> = {
  'orchestrator-state.yaml': YAML_STATE,
  'efforts/phase1/wave2/1.2.1/agent-status.yaml':
    'agent: sw-engineer\nstatus:  "COMPLETED" \ndetails: "Half: done" and more\n',
  'efforts/phase1/wave2/E1.2.2-report/agent-status.yaml':
    'status: BLOCKED\ntimestamp: "2025-10-31T21:54:27"\n',
  'efforts/phase1/wave2/E1.2.9-unknown/agent-status.yaml': 'status: COMPLETED\n',
  'efforts/phase1/wave1/E1.1.2/agent-status.yaml': 'status: FANCY\n',
};

/** One line of JSON that a YAML tool has appended to. */
export const MIXED_STATE = `{"current_phase":1,"current_wave":1,"current_state":"MONITOR","efforts_completed":{},"efforts_pending":{"E1.1.1":{"status":"PENDING"}},note: appended, more: [a, b]}
`;

const step = (from: string, to: string, minute: number, more: Record<string, unknown> = {}) => ({
  from_state: from,
  to_state: to,
  timestamp: `2025-10-31T21:${String(minute).padStart(2, '0')}:27Z`,
  validated_by: 'state-manager',
  ...more,
});

export const V3_STATE = {
  current_state: 'INTEGRATION',
  state_machine: {
    name: 'software-factory',
    current_state: 'WAVE_REVIEW',
    previous_state: 'MONITORING_INTEGRATION',
    state_history: [
      step('INIT', 'WAVE_START', 10),
      step('WAVE_START', 'MONITOR', 12, { orchestrator_proposed: 'SPAWN_AGENTS', proposal_rejected: true }),
      step('MONITOR', 'CREATE_NEXT_SPLIT_INFRASTRUCTURE', 11),
      ...Array.from({ length: 12 }, (_, index) =>
        index % 2 === 0
          ? step('MONITOR', 'ERROR_RECOVERY', 20 + index)
          : step('ERROR_RECOVERY', 'SPAWN_AGENTS', 20 + index),
      ),
    ],
  },
  project_progression: { current_phase: 1, current_wave: 2 },
  pre_planned_infrastructure: {
    efforts: {
      phase1_wave1_models: { effort_id: 'E1.1.1', branch_name: 'p/E1.1.1', dependencies: [], created: true },
      'E1.2.1': {
        effort_id: 'E1.2.1',
        branch_name: 'p/E1.2.1',
        dependencies: ['E1.1.1'],
        status: 'INTEGRATED',
      },
      'E1.2.2': { effort_id: 'E1.2.2', dependencies: ['1.2.1'], status: 'SPLIT_DEPRECATED' },
      'E1.2.3': { effort_id: 'E1.2.3', status: 'needs_split' },
    },
  },
};
