/** State machines of agents and of phases, as files of the project: on the built bundle. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { at, BUNDLE, document, orchestrator, writeFiles } from '../support/command-line.js';
import { git } from '../support/git-command.js';
import { filesBelow } from '../support/import/files-below.js';
import { smallProject, task } from '../support/small-project.js';
import { tempFolders } from '../support/temp-folder.js';

const temp = tempFolders();

const WRITER = `name: writer
agent: writer
initial: READ
states:
  READ: [WRITE]
  WRITE: { to: [DONE] }
  PLAN: { entry: true, to: [WRITE] }
  DONE:
terminal: [DONE]
`;
const STAGE = `name: stage
initial: OPEN
states:
  OPEN: { to: [SHUT, LATE], on: { completed: SHUT } }
  LATE: [SHUT]
  SHUT:
terminal: [SHUT]
`;

/** The agent goes through the states that it is given, and changes a file. */
function project(run: string, options: { readonly store?: 'file' | 'git' } = {}): string {
  const folder = temp();
  smallProject(folder, {
    ...options,
    ...(options.store === 'git' ? { integrate: 'session-branch' as const } : {}),
    tasks: { '01-one/a': task('A', [], [], 'say x'), '02-two/b': task('B', [], [], 'say x') },
  });
  const path = join(folder, 'orchestrator.yml');
  const text = readFileSync(path, 'utf8')
    .replace('- id: 01-one\n', '- id: 01-one\n    machine: machines/stage.yml\n')
    .replace('run: node agent.mjs', `machine: machines/writer.yml, run: ${JSON.stringify(run)}`);
  writeFileSync(path, text);
  writeFiles(folder, { 'machines/writer.yml': WRITER, 'machines/stage.yml': STAGE });
  if (options.store === 'git') {
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message=machines');
  }
  return folder;
}

const enter = (state: string): string => `"${process.execPath}" "${BUNDLE}" machine enter ${state} --json`;

describe('a machine of the project', () => {
  test('is the one that an agent asks within its attempt, and its state travels with the report alone', () => {
    const folder = project(
      `${enter('READ')} && ${enter('WRITE')} && echo x > made.txt && ! ${enter('READ')}`,
      {
        store: 'git',
      },
    );
    const started = document(orchestrator(folder, ['start', '--json']));
    const leg = at(document(orchestrator(folder, ['advance', '--json'])), 'matrix', 'include', 0);
    const reports = temp();
    orchestrator(folder, ['agent', '--leg', JSON.stringify(leg), '--reports', reports]);
    const collected = document(orchestrator(folder, ['collect', '--reports', reports, '--json']));
    expect(at(collected, 'applied')).toMatchObject([{ task: '01-one/a', outcome: 'succeeded' }]);
    const branch = `orchestrator/${String(at(started, 'session'))}`;
    const files = git(folder, 'ls-tree', '-r', '--name-only', branch).split('\n');
    expect(files).toContain('made.txt');
    expect(files).not.toContain('agent-internal-state.yaml');
    const report = filesBelow(reports).find((file) => file.endsWith('report.json')) ?? '';
    expect(JSON.parse(readFileSync(join(reports, report), 'utf8'))).toMatchObject({ agent_state: 'WRITE' });
  }, 60_000);

  test('refuses a state that does not follow, within the attempt', () => {
    const folder = project(
      `${enter('WRITE')} && ${enter('DONE')} && ! ${enter('NOWHERE')} && ${enter('PLAN')}`,
    );
    const ended = orchestrator(folder, ['run', '--quiet']);
    expect(ended.code).not.toBe(0);
    const log = orchestrator(folder, ['log', '01-one/a', '--json']);
    expect(log.stdout + log.stderr).toContain('ILLEGAL_TRANSITION');
  }, 60_000);

  test('of a phase is entered when it opens, asked for, moved, and moves by itself', () => {
    const folder = project('true');
    orchestrator(folder, ['start']);
    const state = () => document(orchestrator(folder, ['machine', 'state', '--json']));
    expect(at(state(), 'phases')).toMatchObject([
      { phase: '01-one', machine: 'stage', current_state: 'OPEN', legal_targets: ['SHUT', 'LATE'] },
    ]);
    const words = ['transition', 'LATE', '--phase', '01-one', '--reason', 'x', '--json'];
    expect(at(document(orchestrator(folder, words)), 'state')).toBe('LATE');
    const wrong = orchestrator(folder, ['transition', 'OPEN', '--reason', 'x', '--json']);
    expect([wrong.code, at(JSON.parse(wrong.stdout), 'error', 'code')]).toEqual([4, 'ILLEGAL_TRANSITION']);
    expect(orchestrator(folder, ['run', '--quiet']).code).toBe(0);
    const status = document(orchestrator(folder, ['status', '--json']));
    expect(at(status, 'phases', 0, 'machine')).toEqual({ current_state: 'LATE', previous_state: 'OPEN' });
    const log = document(orchestrator(folder, ['log', '--operation', 'transition_state', '--json']));
    expect(at(log, 'lines', 0, 'event')).toMatchObject({ from: 'OPEN', to: 'LATE', within: '01-one' });
    expect(at(document(orchestrator(folder, ['verify', '--json'])), 'ok')).toBe(true);
  }, 60_000);

  test('that is not there, or knows no such beginning, is a fault with its place', () => {
    const folder = project('true');
    const path = join(folder, 'orchestrator.yml');
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      `${text.replace('machines/stage.yml', 'machines/stag.yml')}split: { agent: default, state: PLANN }\n`,
    );
    expect(at(JSON.parse(orchestrator(folder, ['validate', '--json']).stdout), 'faults')).toMatchObject([
      { line: 5, code: 'MACHINE_MISSING' },
      { code: 'BAD_VALUE', remedy: 'Did you mean PLAN?' },
    ]);
  });
});
