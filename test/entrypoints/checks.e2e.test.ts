import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { at, document, orchestrator } from '../support/command-line.js';
import { git } from '../support/git-command.js';
import { schemaFaults } from '../support/published-schema.js';
import { type ResultsService, serveResults } from '../support/results-service.js';
import { smallProject, task } from '../support/small-project.js';
import { tempFolders } from '../support/temp-folder.js';
import { type StepEnded, startWorkflowStep } from '../support/workflow-step.js';

const temp = tempFolders();

function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

const CHECK = 'grep good src/a.txt || { echo no good; exit 5; }';
const CHECKED = ['a.txt', `{ check: "${CHECK}" }`];
const AGENT = 'write a.txt a\nchange src/a.txt';
const RETRY = '{ max_attempts: 2, backoff: 0s }';

function project(word: string): string {
  const folder = temp();
  const tasks = { '01-one/01-a': task('A', CHECKED, [], `${AGENT} ${word}`) };
  smallProject(folder, { store: 'git', integrate: 'session-branch', tasks, retry: RETRY });
  return folder;
}

/** Claims the wave of a run; answers with its only leg. */
function advanced(folder: string, run: string): string {
  const legs = items(
    at(document(orchestrator(folder, ['advance', '--json', '--run', run])), 'matrix', 'include'),
  );
  expect(legs).toMatchObject([{ checks: true }]);
  return JSON.stringify(legs[0]);
}

describe('checks on another machine, by hand', () => {
  test('let a good change into the code', () => {
    const folder = project('good');
    expect(orchestrator(folder, ['start']).code).toBe(0);
    const leg = advanced(folder, '77/1');
    const reports = join(temp(), 'reports');
    const words = ['--leg', '-', '--reports', reports, '--run', '77/1', '--json'];
    const agent = orchestrator(folder, ['agent', '--checks', 'separate', ...words], { input: leg });
    expect([agent.code, at(document(agent), 'results', 0, 'outcome')]).toEqual([0, 'succeeded']);
    const [name = ''] = readdirSync(reports);
    expect(JSON.parse(readFileSync(join(reports, name, 'report.json'), 'utf8'))).toMatchObject({
      checks: [],
    });
    const check = orchestrator(folder, ['check', ...words], { input: leg });
    expect([check.code, at(document(check), 'results', 0, 'passed')]).toEqual([0, true]);
    const folderOfVerdict = String(at(document(check), 'results', 0, 'folder'));
    const verdict = JSON.parse(readFileSync(join(folderOfVerdict, 'check.json'), 'utf8'));
    expect(schemaFaults('check', verdict)).toEqual([]);
    expect(readdirSync(reports)).toHaveLength(2);
    const collected = document(
      orchestrator(folder, [
        'collect',
        '--reports',
        reports,
        '--checks',
        'separate',
        '--run',
        '77/1',
        '--json',
      ]),
    );
    expect(at(collected, 'applied')).toMatchObject([{ outcome: 'succeeded', status: 'completed' }]);
    const id = String(at(collected, 'session'));
    expect(git(folder, 'show', `orchestrator/${id}:src/a.txt`)).toBe('good');
    expect(orchestrator(folder, ['verify']).code).toBe(0);
    // Afterwards the claim is over, and there is nothing left to check.
    const late = orchestrator(folder, ['check', ...words], { input: leg });
    expect([late.code, at(document(late), 'results', 0, 'passed')]).toEqual([0, null]);
  }, 30_000);

  test('tell the next attempt why the last one did not pass', () => {
    const folder = project('bad');
    orchestrator(folder, ['start']);
    for (const [run, status] of [
      ['77/1', 'pending'],
      ['78/1', 'failed'],
    ]) {
      const leg = advanced(folder, String(run));
      const reports = join(temp(), 'reports');
      const words = ['--leg', leg, '--reports', reports];
      orchestrator(folder, ['agent', '--checks', 'separate', ...words]);
      const check = orchestrator(folder, ['check', ...words, '--json']);
      expect([check.code, at(document(check), 'results', 0, 'passed')]).toEqual([0, false]);
      const collecting = [
        'collect',
        '--reports',
        reports,
        '--checks',
        'separate',
        '--run',
        String(run),
        '--json',
      ];
      expect(at(document(orchestrator(folder, collecting)), 'applied')).toMatchObject([
        { outcome: 'invalid', status, reason: `Check failed with exit code 5: ${CHECK}\nno good` },
      ]);
    }
    const files = git(folder, 'ls-tree', '-r', '--name-only', 'orchestrator-state').split('\n');
    expect(files.filter((path) => path.includes('/feedback/'))).toHaveLength(2);
  }, 40_000);

  test('know only two ways', () => {
    const folder = project('good');
    orchestrator(folder, ['start']);
    const words = ['collect', '--reports', temp(), '--checks', 'never'];
    expect(orchestrator(folder, words).code).toBe(2);
  });
});

const RUN = 'run-id';

describe('checks in a job of their own', () => {
  let service: ResultsService;
  beforeAll(async () => {
    service = await serveResults();
  });
  afterAll(async () => service.close());

  const step = async (
    workspace: string,
    job: string,
    inputs: Readonly<Record<string, string>>,
    machine = temp(),
  ): Promise<StepEnded> =>
    startWorkflowStep({
      workspace,
      temp: machine,
      inputs,
      attempt: '1',
      env: service.environment(RUN, job),
    }).ended;

  const handedOut = async (workspace: string): Promise<string> => {
    const ended = await step(workspace, 'advance', { command: 'advance', start: 'if-none' });
    expect(ended.outputs.get('has-checks')).toBe('true');
    return JSON.stringify(items(at(JSON.parse(ended.outputs.get('matrix') ?? '{}'), 'include'))[0]);
  };

  test('fetch only the reports of their leg, and bring their verdict to whoever collects', async () => {
    const workspace = project('good');
    const leg = await handedOut(workspace);
    const agent = await step(workspace, 'agent-0', { command: 'agent', leg, checks: 'separate' });
    expect(agent.code).toBe(0);
    const before = service.artifacts().length;
    const stranger = service.artifacts()[0]?.name.replace(/-[0-9a-f]{16}-/, `-${'0'.repeat(16)}-`) ?? '';
    service.plant(RUN, 'other', stranger, Buffer.from('x'));
    const machine = temp();
    const check = await step(workspace, 'check-0', { command: 'check', leg }, machine);
    expect([check.code, service.artifacts().length]).toEqual([0, before + 2]);
    expect(check.stdout).not.toContain('ARTIFACT_INVALID');
    expect(readdirSync(check.outputs.get('report-path') ?? '')).toHaveLength(2);
    const collected = await step(workspace, 'collect', { command: 'collect', checks: 'separate' });
    expect([collected.code, collected.outputs.get('conclusion')]).toEqual([0, 'completed']);
  }, 30_000);

  test('believe no verdict that comes from the job of the agent', async () => {
    const workspace = project('good');
    const leg = await handedOut(workspace);
    const machine = temp();
    await step(workspace, 'agent-1', { command: 'agent', leg, checks: 'separate' }, machine);
    const forged = await step(workspace, 'agent-1', { command: 'check', leg }, machine);
    expect(forged.code).toBe(0);
    const collected = await step(workspace, 'collect', { command: 'collect', checks: 'separate' });
    expect(collected.stdout).toContain('CHECK_FOREIGN');
    expect(collected.stdout).toContain('lost');
  }, 30_000);
});
