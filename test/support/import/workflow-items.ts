/** A workflow of phases and items with two sessions' worth of slips, written for these tests. */
import { createHash } from 'node:crypto';

export const WORKFLOW = `name: Build a thing
version: "1.0"
description: Five phases, cut to three
settings:
  supervision_mode: supervised
  test_command: echo
  hostile: "x; rm -rf /"
phases:
  - id: PLAN
    name: Plan it
    exit_gate: human_approval
    notes: ["Think first"]
    items:
      - id: write_plan
        name: Write the plan
        description: One page
        verification: { type: file_exists, path: docs/plan.md }
      - id: agree
        name: Agree on it
        skippable: true
        skip_conditions: ["nobody there"]
        verification: { type: manual_gate, description: "Somebody has read it" }
  - id: EXECUTE
    name: Build it
    exit_gate: green_lights
    items:
      - id: tests
        step_type: gate
        verification: { type: command, command: "{{test_command}} 'a b' && true", expect_exit_code: 0 }
      - id: nasty
        required: false
        verification: { type: command, command: "echo {{hostile}}" }
  - id: LEARN
    name: Learn from it
    items:
      - id: notes
        notes: ["What went well"]
      - id: notes
`;

export const CHECKSUM = createHash('sha256').update(WORKFLOW).digest('hex').slice(0, 16);

const item = (id: string, status: string, more: Record<string, unknown> = {}) => ({
  id,
  status,
  started_at: null,
  completed_at: status === 'completed' ? '2026-01-06T04:08:17.276066Z' : null,
  skipped_at: null,
  skip_reason: null,
  notes: null,
  retry_count: 0,
  ...more,
});

export const workflowState = (more: Record<string, unknown> = {}): string =>
  `${JSON.stringify(
    {
      workflow_id: 'wf_0123abcd',
      workflow_type: 'Build a thing',
      workflow_version: '1.0',
      task_description: 'Make the thing better',
      project: null,
      status: 'active',
      current_phase_id: 'EXECUTE',
      phases: {
        PLAN: {
          id: 'PLAN',
          status: 'completed',
          started_at: '2026-01-06T04:00:00Z',
          completed_at: '2026-01-06T04:08:17+00:00',
          items: {
            write_plan: item('write_plan', 'completed', {
              verification_result: {
                type: 'file_exists',
                path: '/home/other/repo/docs/plan.md',
                exists: true,
              },
            }),
            agree: item('agree', 'skipped', { skip_reason: 'nobody there' }),
          },
        },
        EXECUTE: {
          id: 'EXECUTE',
          status: 'active',
          started_at: '2026-01-06T04:08:17Z',
          completed_at: null,
          items: {
            tests: item('tests', 'in_progress'),
            nasty: item('nasty', 'failed', { notes: 'no shell' }),
          },
        },
        LEARN: { id: 'LEARN', status: 'pending', started_at: null, completed_at: null, items: {} },
      },
      created_at: '2026-01-06T04:00:00Z',
      updated_at: '2026-01-06T04:08:17+00:00',
      completed_at: null,
      metadata: { workflow_yaml_checksum: CHECKSUM, phase_PLAN_approved: true },
      ...more,
    },
    null,
    2,
  )}\n`;

const event = (workflow: string, type: string) =>
  `{"timestamp":"2026-01-06T04:08:17.276066Z","event_type":"${type}","workflow_id":"${workflow}","phase_id":null,"item_id":null,"message":"m","details":{},"actor":"system"}`;

export const LEGACY_WORKFLOW: Readonly<Record<string, string>> = {
  'workflow.yaml': WORKFLOW,
  '.workflow_state.json': workflowState(),
  '.workflow_log.jsonl': `${[
    event('wf_00000001', 'workflow_started'),
    event('wf_00000002', 'workflow_started'),
    event('wf_0123abcd', 'workflow_started'),
    event('wf_00000001', 'workflow_completed'),
    event('wf_00000001', 'workflow_completed'),
  ].join('\n')}\n`,
  '.workflow_checkpoints/cp_20260106_053301_bddea0.json': '{"checkpoint_id":"cp_20260106_053301_bddea0"}',
  '.workflow_checkpoints/cp_20260106_053302_bddea1.json': '{"checkpoint_id":',
};
