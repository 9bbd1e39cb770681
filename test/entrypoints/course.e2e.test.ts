/** Verbs about the course of a session, as people type them: on the built bundle. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { at, document, orchestrator } from '../support/command-line.js';
import { smallProject, task } from '../support/small-project.js';
import { tempFolders } from '../support/temp-folder.js';

const temp = tempFolders();

/** Exit code, then what the document says at this path. */
function said(folder: string, args: readonly string[], ...path: readonly string[]): readonly unknown[] {
  const ended = orchestrator(folder, [...args, '--json']);
  const value = ended.code === 0 ? document(ended) : JSON.parse(ended.stdout);
  return [ended.code, at(value, ...path)];
}

const refused = (folder: string, args: readonly string[]): readonly unknown[] =>
  said(folder, args, 'error', 'code');

function project(keys: string): string {
  const folder = temp();
  smallProject(folder, {
    tasks: {
      '01-domain/entity': task('Entity', [], [], 'say hello'),
      '01-domain/service': task('Service', [], [], 'say hello'),
      '02-ui/screen': task('Screen', [], [], 'say hello'),
    },
  });
  const path = join(folder, 'orchestrator.yml');
  const written = readFileSync(path, 'utf8').replace('01-one', '01-domain').replace('02-two', '02-ui');
  writeFileSync(path, `${written}${keys}`);
  return folder;
}

describe('the course of a session', () => {
  test('layers: a task is rejected to another one, and a gate that does not open is answered', () => {
    const folder = project('layers: [domain, ui]\n');
    expect(said(folder, ['start'], 'created')).toEqual([0, true]);
    expect(refused(folder, ['reject', 'service', '--layer', 'none', '--reason', 'x'])).toEqual([
      4,
      'UNKNOWN_LAYER',
    ]);
    expect(
      said(folder, ['reject', 'service', '--layer', 'ui', '--reason', 'It is a screen.'], 'status'),
    ).toEqual([0, 'pending']);
    const [, log] = said(folder, ['log', '--operation', 'reject_task'], 'lines', '0', 'event');
    expect(log).toMatchObject({ original_layer: 'domain', suggested_layer: 'ui' });
    expect(said(folder, ['escalate', 'entity', '--to', 'lead', '--reason', 'x'], 'status')).toEqual([
      0,
      'escalated',
    ]);
    expect(refused(folder, ['gate', 'domain', 'perhaps'])).toEqual([2, 'USAGE']);
    expect(said(folder, ['gate', 'domain', 'proceed', '--reason', 'Late.'], 'status')).toEqual([
      0,
      'completed',
    ]);
    expect(said(folder, ['status'], 'health_reasons', '0')).toEqual([0, 'GATE_PROCEEDED']);
    expect(said(folder, ['verify'], 'ok')).toEqual([0, true]);
  });

  test('queues: tasks are given to somebody, updated many at once, and shown in order', () => {
    const folder = project('views: [queues, status, flow-state]\n');
    orchestrator(folder, ['start']);
    expect(said(folder, ['assign', 'service', 'entity', '--owner', 'ann'], 'operations')).toEqual([
      0,
      ['create_queue', 'claim_task'],
    ]);
    writeFileSync(
      join(folder, 'updates.json'),
      JSON.stringify({
        '01-domain/entity': { status: 'blocked', test_files: ['a'] },
        screen: { owner: 'bob' },
      }),
    );
    expect(said(folder, ['update', '--from', 'updates.json'], 'version')).toEqual([0, 3]);
    expect(said(folder, ['queue', 'ann'], 'queues', '0', 'queue')).toMatchObject([
      0,
      [
        { position: 1, task_id: '01-domain/service', status: 'queued' },
        { position: 2, task_id: '01-domain/entity', status: 'blocked', test_files: ['a'] },
      ],
    ]);
    expect(refused(folder, ['update', 'screen', 'owner=x', '--if-version', '2'])).toEqual([5, 'CONTENTION']);
    expect(refused(folder, ['update', 'screen', 'title=x'])).toEqual([4, 'SPEC_KEY']);
    expect(said(folder, ['next', '--agent', 'ann'], 'claimed', 'task')).toEqual([0, '01-domain/service']);
    const [, files] = said(folder, ['views', '--out', 'out'], 'files');
    expect(files).toContain('agent-invocations.jsonl');
    expect(readFileSync(join(folder, 'out', 'agent-invocations.jsonl'), 'utf8')).toContain(
      'agent_invocation_start',
    );
    expect(existsSync(join(folder, 'out', 'agent-queues', 'ann-queue.json'))).toBe(true);
    expect(said(folder, ['verify'], 'ok')).toEqual([0, true]);
  });

  test('split: a list takes the place of a task', () => {
    const folder = project('');
    orchestrator(folder, ['start']);
    writeFileSync(
      join(folder, 'parts.json'),
      '[{"id":"01-domain/one","title":"One"},{"id":"01-domain/two","title":"Two"}]',
    );
    const words = ['split', 'entity', '--list', 'parts.json', '--reason', 'Too large.'];
    expect(said(folder, words, 'operations')).toEqual([0, ['add_task', 'split_task']]);
    expect(said(folder, words, 'changed')).toEqual([0, false]);
    expect(orchestrator(folder, ['run', '--quiet']).code).toBe(0);
    expect(said(folder, ['verify'], 'ok')).toEqual([0, true]);
  });

  test('machines: those that come along can be asked, shown, used and entered', () => {
    const folder = project('machine: machines/m.yml\n');
    const shown = orchestrator(folder, ['machine', 'show', 'engineer']);
    expect(shown.code).toBe(0);
    mkdirSync(join(folder, 'machines'));
    writeFileSync(join(folder, 'machines', 'm.yml'), shown.stdout);
    expect(said(folder, ['machine', 'check', 'sw-engineer', 'INIT', 'IMPLEMENTATION'], 'legal')).toEqual([
      0,
      true,
    ]);
    const check = ['machine', 'check', 'orchestrator', 'MONITOR', 'SPAWN_CODE_REVIEWER_WAVE_IMPL'];
    expect(refused(folder, check)).toEqual([4, 'ILLEGAL_TRANSITION']);
    orchestrator(folder, ['start']);
    expect(said(folder, ['transition', 'IMPLEMENTATION', '--reason', 'Begin.'], 'state')).toEqual([
      0,
      'IMPLEMENTATION',
    ]);
    expect(refused(folder, ['transition', 'COMPLETED', '--reason', 'x'])).toEqual([4, 'ILLEGAL_TRANSITION']);
    expect(said(folder, ['machine', 'state'])[1]).toMatchObject({
      current_state: 'IMPLEMENTATION',
      previous_state: 'INIT',
      transition_reason: 'Begin.',
      legal_targets: ['MEASURE_SIZE', 'REQUEST_REVIEW', 'BLOCKED'],
    });
    const env = { AGENT_TYPE: 'sw-engineer', ORCHESTRATOR_ATTEMPT: '1' };
    expect(orchestrator(folder, ['machine', 'enter', 'FIX_ISSUES'], { env }).code).toBe(0);
    expect(orchestrator(folder, ['machine', 'enter', 'COMPLETED'], { env }).code).toBe(4);
    expect(readFileSync(join(folder, 'agent-internal-state.yaml'), 'utf8')).toContain(
      'agent_state: FIX_ISSUES',
    );
    expect(orchestrator(folder, ['transition', 'MEASURE_SIZE', '--reason', 'x'], { env }).code).toBe(4);
  });

  test('flow: a workflow that is kept by hand, from its ticket to its end', () => {
    const folder = temp();
    smallProject(folder);
    const flow = (...words: readonly string[]): readonly unknown[] => said(folder, ['flow', ...words]);
    expect(flow('initialize_workflow', 'TICKET-7', '--title', 'Add login')).toMatchObject([
      0,
      { workflow_id: 'TICKET-7', progress: { current_phase: 'understanding', completion_percentage: 0 } },
    ]);
    expect(flow('update_delegation', 'research', 'analysis')[0]).toBe(0);
    expect(
      flow(
        'update_completion',
        'research',
        '--summary',
        'Found it.',
        '--milestone',
        'Known',
        '--quality',
        'tests_passing=true',
      ),
    ).toMatchObject([
      0,
      { milestones: [{ name: 'Known', completed: true }], quality_indicators: { tests_passing: true } },
    ]);
    expect(flow('update_current_activity', 'Writing', '--step', '3 of 5')).toMatchObject([
      0,
      { progress: { completion_percentage: 60 }, current_work: { activity: 'Writing', step: '3 of 5' } },
    ]);
    expect(flow('update_milestone', 'Later', '--eta', '2h')[0]).toBe(0);
    expect(flow('update_blocker', 'add', 'No server', '--severity', 'high')).toMatchObject([
      0,
      { health: 'error' },
    ]);
    expect(refused(folder, ['flow', 'update_health', 'healthy'])).toEqual([4, 'COMPUTED_VALUE']);
    expect(said(folder, ['flow', 'update_health'], 'value')).toEqual([0, 'error']);
    expect(flow('update_blocker', 'remove', 'B1')).toMatchObject([0, { health: 'healthy' }]);
    expect(flow('update_quality', 'linting_clean=true')[0]).toBe(0);
    expect(flow('update_user_checkpoint', 'understanding', '--feedback', 'Good.')).toMatchObject([
      0,
      {
        progress: { current_phase: 'planning' },
        legacy_tracking: { user_checkpoints: [{ user_feedback: 'Good.' }] },
      },
    ]);
    expect(flow('update_phase_transition', 'integration')).toMatchObject([
      0,
      { progress: { current_phase: 'integration' } },
    ]);
    expect(flow('update_commit', 'abc123', 'Add login')).toMatchObject([
      0,
      { artifacts: { commits: ['abc123'] } },
    ]);
    expect(said(folder, ['flow', 'update_progress', '60'], 'value')).toEqual([0, '60']);
    expect(flow('update_phase_transition', 'complete')).toMatchObject([0, { status: 'completed' }]);
    expect(said(folder, ['flow', 'get_current_state', '--session', 'TICKET-7'], 'title')).toEqual([
      0,
      'Add login',
    ]);
    expect(said(folder, ['verify'], 'ok')).toEqual([0, true]);
  });

  test('a condition of a task leaves it out where it does not hold', () => {
    const folder = project('');
    const path = join(folder, 'tasks', '02-ui', 'screen.md');
    const when = "when: tasks['01-domain/entity'].outcome == 'failed'";
    writeFileSync(path, readFileSync(path, 'utf8').replace('title:', `${when}\ntitle:`));
    expect(orchestrator(folder, ['run', '--quiet']).code).toBe(0);
    expect(said(folder, ['explain', 'screen'], 'status')).toEqual([0, 'skipped']);
  });
});
