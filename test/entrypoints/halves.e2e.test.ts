import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { at, document, orchestrator, writeFiles } from '../support/command-line.js';
import { git } from '../support/git-command.js';
import { smallProject, task } from '../support/small-project.js';
import { tempFolders } from '../support/temp-folder.js';
import { workflowStep } from '../support/workflow-step.js';

const temp = tempFolders();

function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

const TASKS = {
  '01-one/01-a': task('A', ['a.txt'], [], 'write a.txt a'),
  '02-two/01-b': `---\ntitle: B\ndependencies: [01-one/01-a]\ninputs: [01-one/01-a/a.txt]\noutputs: [b.txt, src/b.txt, { check: test -f src/b.txt }]\n---\nwrite b.txt b\nchange src/b.txt from-b\n`,
};

interface Ready {
  readonly folder: string;
  readonly leg: string;
}

/** A session whose next leg is the task with inputs and a check. */
function readyForB(): Ready {
  const folder = temp();
  smallProject(folder, { store: 'git', integrate: 'session-branch', tasks: TASKS });
  expect(orchestrator(folder, ['start']).code).toBe(0);
  const reports = join(temp(), 'first');
  orchestrator(folder, ['agent', '--leg', nextLeg(folder), '--reports', reports]);
  expect(orchestrator(folder, ['collect', '--reports', reports]).code).toBe(0);
  return { folder, leg: nextLeg(folder) };
}

function nextLeg(folder: string): string {
  const advanced = document(orchestrator(folder, ['advance', '--json']));
  return JSON.stringify(items(at(advanced, 'matrix', 'include'))[0]);
}

/** What a step that starts an agent by itself would do. */
function work(prepared: unknown): void {
  const path = (name: string): string => String(at(prepared, name));
  expect(readFileSync(path('prompt'), 'utf8')).toContain('change src/b.txt from-b');
  expect(readFileSync(join(path('inputs'), '01-one/01-a/a.txt'), 'utf8')).toBe('a\n');
  writeFileSync(join(path('outputs'), 'b.txt'), 'b\n');
  writeFiles(path('workspace'), { 'src/b.txt': 'from-b\n' });
  expect(git(path('workspace'), 'status', '--porcelain', '--untracked-files=all')).toContain('src/b.txt');
}

function reportIn(folder: string): unknown {
  const [name = ''] = readdirSync(folder);
  return JSON.parse(readFileSync(join(folder, name, 'report.json'), 'utf8'));
}

describe('an agent that somebody else starts', () => {
  test('leaves the same report in two halves as in one piece, and it is collected like any other', () => {
    const { folder, leg } = readyForB();
    const whole = join(temp(), 'whole');
    expect(orchestrator(folder, ['agent', '--leg', leg, '--reports', whole]).code).toBe(0);

    const place = temp();
    const workspace = join(place, 'work');
    const halves = join(temp(), 'halves');
    const prepared = document(
      orchestrator(folder, ['prepare', '--leg', leg, '--workspace', workspace, '--json']),
    );
    expect(existsSync(halves)).toBe(false);
    work(prepared);
    writeFileSync(
      join(place, 'said.txt'),
      `hello\n::error::fake\n${String(at(JSON.parse(leg), 'tasks', 0, 'claim'))}\n`,
    );
    const submit = [
      'submit',
      '--workspace',
      workspace,
      '--reports',
      halves,
      '--log',
      join(place, 'said.txt'),
    ];
    expect(orchestrator(folder, submit).code).toBe(0);

    const times = { started_at: null, completed_at: null, duration_seconds: null };
    const [one, two] = [reportIn(whole), reportIn(halves)];
    expect(two).toMatchObject({ outcome: 'succeeded', change: { files: 1 }, checks: [{ exit_code: 0 }] });
    expect({ ...Object(two), ...times }).toEqual({ ...Object(one), ...times });
    const [name = ''] = readdirSync(halves);
    const log = readFileSync(join(halves, name, 'agent.log'), 'utf8');
    expect(log).toContain('hello\n\\::error::fake\n***\n');
    // The workspace stays with whoever named it; what was laid out beside it goes.
    expect(readdirSync(place).sort()).toEqual(['said.txt', 'work']);

    const collected = document(orchestrator(folder, ['collect', '--reports', halves, '--json']));
    expect([at(collected, 'applied', 0, 'status'), at(collected, 'conclusion')]).toEqual([
      'completed',
      'completed',
    ]);
    expect(git(folder, 'show', `orchestrator/${String(at(collected, 'session'))}:src/b.txt`)).toBe('from-b');
    expect(orchestrator(folder, submit).code).toBe(2);
  });

  test.each([
    [['--outcome', 'failure'], 'failed'],
    [['--outcome', 'cancelled'], 'cancelled'],
    [['--outcome', 'skipped'], 'failed'],
    [[], 'invalid'],
  ])('submitted with %j and nothing made is %s', (words, outcome) => {
    const { folder, leg } = readyForB();
    const workspace = join(temp(), 'work');
    const reports = join(temp(), 'reports');
    orchestrator(folder, ['prepare', '--leg', leg, '--workspace', workspace]);
    expect(
      orchestrator(folder, ['submit', '--workspace', workspace, '--reports', reports, ...words]).code,
    ).toBe(0);
    expect(reportIn(reports)).toMatchObject({ outcome });
  });

  test('speaks through its status file, also at the root of the workspace', () => {
    const { folder, leg } = readyForB();
    const workspace = join(temp(), 'work');
    const reports = join(temp(), 'reports');
    orchestrator(folder, ['prepare', '--leg', leg, '--workspace', workspace]);
    writeFileSync(join(workspace, 'agent-status.yaml'), 'status: BLOCKED\ndetails: no key\n');
    orchestrator(folder, ['submit', '--workspace', workspace, '--reports', reports]);
    expect(reportIn(reports)).toMatchObject({ outcome: 'blocked', details: 'no key' });
  });

  test('is not prepared twice, in a folder with something in it, for a claim that is over, or from a leg of two', () => {
    const { folder, leg } = readyForB();
    const place = temp();
    const workspace = join(place, 'work');
    const prepare = (row: string, where: string): number | null =>
      orchestrator(folder, ['prepare', '--leg', row, '--workspace', where]).code;
    mkdirSync(join(place, 'full/x'), { recursive: true });
    expect(prepare(leg, join(place, 'full'))).toBe(2);
    const row: { tasks: unknown[] } = JSON.parse(leg);
    expect(prepare(JSON.stringify({ ...row, tasks: [...row.tasks, ...row.tasks] }), workspace)).toBe(2);
    expect(prepare(leg, workspace)).toBe(0);
    const note = readdirSync(place).find((name) => name.endsWith('.json')) ?? '';
    expect(statSync(join(place, note)).mode & 0o077).toBe(0);
    expect(prepare(leg, workspace)).toBe(2);
    orchestrator(folder, ['cancel']);
    expect(prepare(leg, join(place, 'other'))).toBe(4);
    const late = orchestrator(folder, ['submit', '--workspace', workspace, '--reports', join(place, 'r')]);
    expect(late.code).toBe(4);
    expect(existsSync(workspace)).toBe(true);
  });

  test('as steps of a job: outputs lead the agent, and the report is where collect looks', () => {
    const { folder, leg } = readyForB();
    const machine = temp();
    const step = (inputs: Record<string, string>) =>
      workflowStep({ workspace: folder, temp: machine, inputs, attempt: '1' });
    const prepared = step({ command: 'prepare', leg });
    expect([prepared.code, prepared.commands]).toEqual([0, []]);
    const outputs = Object.fromEntries(prepared.outputs);
    expect(outputs['workspace']).toBe(join(machine, 'orchestrator-workspace'));
    expect(outputs['deadline']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(prepared.stdout).not.toContain(String(at(JSON.parse(leg), 'tasks', 0, 'claim')));
    work(outputs);
    writeFileSync(outputs['status-file'] ?? '', 'status: COMPLETED\ndetails: all done\n');
    const submitted = step({ command: 'submit', outcome: 'success' });
    expect([submitted.code, submitted.outputs.get('report-path')]).toEqual([
      0,
      join(machine, 'orchestrator-reports'),
    ]);
    expect(readdirSync(machine).filter((name) => /^orchestrator-(attempt|prepared)/.test(name))).toEqual([]);
    expect(step({ command: 'collect' }).outputs.get('conclusion')).toBe('completed');
    expect(step({ command: 'submit', outcome: 'perhaps' }).code).toBe(2);
  });

  test('nothing of the agent that the definition names is run', () => {
    const { folder, leg } = readyForB();
    writeFileSync(join(folder, 'agent.mjs'), 'throw new Error("started")');
    const workspace = join(temp(), 'work');
    expect(orchestrator(folder, ['prepare', '--leg', leg, '--workspace', workspace]).code).toBe(0);
    expect(
      spawnSync('git', ['-C', workspace, 'status', '--porcelain'], { encoding: 'utf8' }).stdout,
    ).not.toContain('src');
  });
});
