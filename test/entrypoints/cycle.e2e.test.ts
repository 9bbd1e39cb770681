import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { at, document, orchestrator } from '../support/command-line.js';
import { git } from '../support/git-command.js';
import { schemaFaults } from '../support/published-schema.js';
import { smallProject, task } from '../support/small-project.js';
import { tempFolders } from '../support/temp-folder.js';
import { type StepEnded, workflowStep } from '../support/workflow-step.js';

const temp = tempFolders();

function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Everything an agent could try to say to the runner. */
const HOSTILE = [
  'say ::set-output name=matrix::evil',
  'say ::add-mask::a',
  'say   ::stop-commands::x',
  'say ##[set-env name=PATH]/evil',
  'say ::error::fake',
].join('\n');

const TASKS = {
  '01-one/01-a': task('A', ['a.txt'], [], `${HOSTILE}\nwrite a.txt a\nchange src/a.txt from-a`),
  '01-one/02-b': task('B', ['b.txt'], [], 'write b.txt b\nchange src/b.txt from-b'),
  '02-two/01-c': task('C', ['c.txt'], [], 'write c.txt c\nchange src/c.txt from-c'),
};

describe('the cycle by hand, with no GitHub anywhere', () => {
  test('advance, one agent per leg and collect, twice, bring the session to its end', () => {
    const folder = temp();
    smallProject(folder, { store: 'git', integrate: 'session-branch', tasks: TASKS });
    expect(orchestrator(folder, ['start']).code).toBe(0);
    const sizes: number[] = [];
    for (const wave of ['1', '2']) {
      const reports = join(temp(), 'reports');
      const advanced = document(orchestrator(folder, ['advance', '--json', '--run', `77/${wave}`]));
      expect(at(advanced, 'conclusion')).toBe('work');
      expect(schemaFaults('advance', advanced)).toEqual([]);
      const legs = items(at(advanced, 'matrix', 'include'));
      sizes.push(legs.length);
      expect(at(advanced, 'state_sha')).toBe(git(folder, 'rev-parse', 'orchestrator-state'));
      for (const leg of legs) {
        const ended = orchestrator(folder, ['agent', '--leg', '-', '--reports', reports, '--json'], {
          input: JSON.stringify(leg),
        });
        expect([ended.code, at(document(ended), 'results', 0, 'outcome')]).toEqual([0, 'succeeded']);
      }
      const collected = document(
        orchestrator(folder, ['collect', '--reports', reports, '--run', `77/${wave}`, '--json']),
      );
      expect(items(at(collected, 'applied')).length).toBe(legs.length);
      expect(schemaFaults('collect', collected)).toEqual([]);
      expect(at(collected, 'continue')).toBe(wave === '1');
      // A second collector finds everything folded already.
      const again = document(orchestrator(folder, ['collect', '--reports', reports, '--json']));
      expect(items(at(again, 'applied'))).toEqual([]);
    }
    expect(sizes).toEqual([2, 1]);
    const last = document(orchestrator(folder, ['advance', '--json']));
    expect([at(last, 'conclusion'), at(last, 'has_work'), at(last, 'matrix')]).toEqual([
      'completed',
      false,
      { include: [] },
    ]);
    const id = String(at(last, 'session'));
    expect(git(folder, 'show', `orchestrator/${id}:src/c.txt`)).toBe('from-c');
    expect(git(folder, 'status', '--porcelain')).toBe('');
    expect(orchestrator(folder, ['verify']).code).toBe(0);
  });

  test('a leg that is none is exit 2, a claim that is over is exit 4 and runs nothing', () => {
    const folder = temp();
    smallProject(folder, { store: 'git', integrate: 'session-branch', tasks: TASKS });
    orchestrator(folder, ['start']);
    const reports = join(folder, '..', 'never');
    for (const leg of ['nonsense', '{}', '[]', '{"leg":1}'])
      expect(orchestrator(folder, ['agent', '--leg', leg, '--reports', reports]).code).toBe(2);
    const [leg] = items(at(document(orchestrator(folder, ['advance', '--json'])), 'matrix', 'include'));
    orchestrator(folder, ['cancel']);
    const late = orchestrator(folder, [
      'agent',
      '--leg',
      JSON.stringify(leg),
      '--reports',
      join(temp(), 'r'),
      '--json',
    ]);
    expect([late.code, at(document(late), 'error', 'code')]).toEqual([4, 'CLAIM_NOT_LIVE']);
  });
});

describe('the cycle as an action', () => {
  const set = (step: StepEnded, name: string): string => step.outputs.get(name) ?? '';

  test('steps with the environment GitHub gives bring the session to its end', () => {
    const folder = temp();
    smallProject(folder, { store: 'git', integrate: 'session-branch', tasks: TASKS });
    const machine = temp();
    const step = (inputs: Record<string, string>, attempt = '1'): StepEnded =>
      workflowStep({ workspace: folder, temp: machine, inputs, attempt });

    const first = step({ command: 'advance', start: 'if-none', 'github-token': 'ghs_secret_token_1234' });
    expect([first.code, set(first, 'has-work'), set(first, 'count'), set(first, 'conclusion')]).toEqual([
      0,
      'true',
      '2',
      'work',
    ]);
    expect(first.stdout).toContain('::add-mask::ghs_secret_token_1234');
    expect(Object.keys(JSON.parse(set(first, 'matrix')))).toEqual(['include']);
    // A masked output is dropped by the platform, and a claim in the log is for everybody.
    for (const row of items(at(JSON.parse(set(first, 'matrix')), 'include')))
      expect(first.stdout).not.toContain(String(at(row, 'tasks', 0, 'claim')));
    expect(first.summary).toContain('```mermaid');

    const legs = items(at(JSON.parse(set(first, 'matrix')), 'include'));
    for (const leg of legs) {
      const agent = step({ command: 'agent', leg: JSON.stringify(leg) });
      expect(agent.code).toBe(0);
      expect(agent.commands).toEqual([]);
      expect(set(agent, 'report-path')).toBe(join(machine, 'orchestrator-reports'));
    }
    const collected = step({ command: 'collect' });
    expect([collected.code, set(collected, 'conclusion'), set(collected, 'progress')]).toEqual([
      0,
      'work',
      '66',
    ]);
    expect(collected.summary).not.toMatch(/<(?!\/?details>|\/?summary>)/);

    const second = step({ command: 'advance' });
    for (const leg of items(at(JSON.parse(set(second, 'matrix')), 'include')))
      step({ command: 'agent', leg: JSON.stringify(leg) });
    expect(set(step({ command: 'collect' }), 'status')).toBe('completed');
    const over = step({ command: 'status', session: set(first, 'session') });
    expect([set(over, 'conclusion'), set(over, 'phase')]).toEqual(['completed', '']);
    const none = step({ command: 'advance', session: set(first, 'session') });
    expect([none.code, set(none, 'has-work'), set(none, 'matrix')]).toEqual([0, 'false', '{"include":[]}']);
    expect(step({ command: 'verify', session: set(first, 'session') }).code).toBe(0);
  });

  test('a lower attempt of the same run is over: its claims are handed out anew', () => {
    const folder = temp();
    smallProject(folder, {
      store: 'git',
      integrate: 'session-branch',
      tasks: TASKS,
      retry: '{ max_attempts: 2, backoff: 0s }',
    });
    const machine = temp();
    const inputs = { command: 'advance', start: 'if-none' };
    const first = workflowStep({ workspace: folder, temp: machine, inputs, attempt: '1' });
    const again = workflowStep({ workspace: folder, temp: machine, inputs, attempt: '2' });
    expect([set(again, 'session'), set(again, 'count')]).toEqual([
      set(first, 'session'),
      set(first, 'count'),
    ]);
    expect(set(again, 'matrix')).not.toBe(set(first, 'matrix'));
  });

  test('wrong inputs fail the step once, with code and remedy', () => {
    const folder = temp();
    smallProject(folder, { store: 'git', integrate: 'session-branch', tasks: TASKS });
    const machine = temp();
    const cases: readonly (readonly [Record<string, string>, number, string])[] = [
      [{ command: 'advanc' }, 2, 'Did you mean: advance'],
      [{}, 2, 'Use one of'],
      [{ command: 'agent' }, 2, 'toJSON(matrix)'],
      [{ command: 'advance', 'max-parallel': '0' }, 2, 'whole number'],
      [{ command: 'retry', task: '--force' }, 2, 'id of a task'],
      [{ command: 'status' }, 6, 'command start'],
    ];
    for (const [inputs, code, remedy] of cases) {
      const step = workflowStep({ workspace: folder, temp: machine, inputs, attempt: '1' });
      expect([inputs, step.code]).toEqual([inputs, code]);
      const errors = step.commands.filter((line) => line.startsWith('::error'));
      expect(errors.length).toBe(1);
      expect(errors[0]).toContain(remedy);
    }
  });

  test('a definition with faults annotates their places', () => {
    const folder = temp();
    smallProject(folder, {
      store: 'git',
      integrate: 'session-branch',
      tasks: { '01-one/01-a': task('A', [], ['01-one/nope'], '') },
    });
    const step = workflowStep({
      workspace: folder,
      temp: temp(),
      inputs: { command: 'start' },
      attempt: '1',
    });
    expect(step.code).toBe(3);
    expect(
      step.commands.some((line) => /^::error title=[A-Z_]+,file=tasks\/01-one\/01-a\.md,line=/.test(line)),
    ).toBe(true);
  });

  test('a failed task is one annotation, and the step that collected it succeeds', () => {
    const folder = temp();
    smallProject(folder, {
      store: 'git',
      integrate: 'session-branch',
      tasks: {
        '01-one/01-a': task('A', [], [], 'fail'),
        '01-one/02-b': task('B', [], ['01-one/01-a'], 'say hi'),
      },
    });
    const machine = temp();
    const step = (inputs: Record<string, string>): StepEnded =>
      workflowStep({ workspace: folder, temp: machine, inputs, attempt: '1' });
    const advanced = step({ command: 'advance', start: 'if-none' });
    for (const leg of items(at(JSON.parse(set(advanced, 'matrix')), 'include')))
      expect(step({ command: 'agent', leg: JSON.stringify(leg) }).code).toBe(0);
    const collected = step({ command: 'collect' });
    expect([collected.code, set(collected, 'conclusion'), set(collected, 'health')]).toEqual([
      0,
      'blocked',
      'error',
    ]);
    expect(
      collected.commands.filter((line) =>
        line.startsWith('::error title=Task failed::ALERT: Task 01-one/01-a failed'),
      ),
    ).toHaveLength(1);
    expect(collected.summary).toContain('orchestrator retry 01-one/01-a');
    expect(step({ command: 'retry', task: '01-one/01-a' }).code).toBe(0);
    expect(step({ command: 'skip', task: '01-one/01-a' }).code).toBe(0);
  });

  test('run starts a session only where it is told to, and then goes to the end', () => {
    const folder = temp();
    smallProject(folder, { store: 'git', integrate: 'session-branch', tasks: TASKS });
    const machine = temp();
    const step = (inputs: Record<string, string>): StepEnded =>
      workflowStep({ workspace: folder, temp: machine, inputs, attempt: '1' });
    expect(step({ command: 'run' }).code).toBe(6);
    const run = step({ command: 'run', start: 'if-none' });
    expect([run.code, set(run, 'conclusion'), set(run, 'status'), run.commands]).toEqual([
      0,
      'completed',
      'completed',
      [],
    ]);
    // A schedule that finds nothing unfinished starts nothing by itself.
    expect(step({ command: 'run' }).code).toBe(6);
  });

  test('post says nothing and succeeds, and an attempt cannot use the action to change state', () => {
    const folder = temp();
    smallProject(folder, { store: 'git', integrate: 'session-branch', tasks: TASKS });
    const post = workflowStep({
      workspace: folder,
      temp: temp(),
      inputs: { command: 'advance', start: 'if-none' },
      attempt: '1',
      env: { STATE_orchestrator_started: 'true' },
    });
    expect([post.code, post.stdout, post.stderr, post.outputs.size]).toEqual([0, '', '', 0]);
    const inside = workflowStep({
      workspace: folder,
      temp: temp(),
      inputs: { command: 'start' },
      attempt: '1',
      env: { ORCHESTRATOR_ATTEMPT: '1' },
    });
    expect(inside.code).toBe(4);
    expect(git(folder, 'for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
  });
});
