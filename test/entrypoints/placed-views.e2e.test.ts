/** Views at the places where the tools of another system look for them, on the built bundle. */
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { at, document, orchestrator, writeFiles } from '../support/command-line.js';
import { git } from '../support/git-command.js';
import { YAML_STATE } from '../support/import/factory-state.js';
import { type SmallProject, smallProject, task } from '../support/small-project.js';
import { tempFolders } from '../support/temp-folder.js';

const temp = tempFolders();
const VIEWS = `views:
  - { kind: orchestrator-state, path: factory/orchestrator-state.yaml }
  - { kind: status, path: "workspace/status/{task}.json" }
  - { kind: checkpoints, path: docs/state/checkpoints }
`;

function project(options: SmallProject, views = VIEWS): string {
  const folder = temp();
  smallProject(folder, options);
  const path = join(folder, 'orchestrator.yml');
  writeFileSync(path, `${readFileSync(path, 'utf8')}${views}`);
  if (existsSync(join(folder, '.git'))) git(folder, 'commit', '--quiet', '--all', '--message=views');
  return folder;
}

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

describe('the state of a factory', () => {
  test('is written again at its own place with every step of the file store, and proved', () => {
    const folder = project({});
    expect(orchestrator(folder, ['run', '--quiet']).code).toBe(0);
    const text = read(folder, 'factory/orchestrator-state.yaml');
    expect(parse(text)).toMatchObject({
      current_phase: 2,
      current_wave: 1,
      current_state: null,
      efforts_completed: [
        { effort_id: '01-one/01-first', status: 'completed', assigned_agent: 'default' },
        { effort_id: '01-one/02-second', dependencies: ['01-one/01-first'] },
        { effort_id: '02-two/01-third' },
      ],
      efforts_pending: [],
      phases: [
        { phase_id: 1, status: 'completed', waves: [{ wave_id: 1, wave_name: '01-one' }] },
        { phase_id: 2 },
      ],
      metadata: { project_name: 'A small project', status: 'completed' },
    });
    expect(JSON.parse(read(folder, 'workspace/status/01-one/01-first.json'))).toMatchObject({
      status: 'completed',
    });
    expect(existsSync(join(folder, 'docs/state/checkpoints/checkpoint-01-one-complete-meta.json'))).toBe(
      true,
    );
    const verified = document(orchestrator(folder, ['verify', '--json']));
    expect([at(verified, 'ok'), at(verified, 'elsewhere')]).toEqual([true, []]);
  }, 60_000);

  test('that somebody changed is said where it is a copy, and is damage where it is the record', () => {
    const folder = project({});
    orchestrator(folder, ['start']);
    writeFileSync(join(folder, 'factory/orchestrator-state.yaml'), 'current_state: MINE\n');
    const verified = document(orchestrator(folder, ['verify', '--json']));
    expect([at(verified, 'ok'), at(verified, 'elsewhere')]).toEqual([
      true,
      ['factory/orchestrator-state.yaml'],
    ]);
    const id = String(at(verified, 'session'));
    writeFileSync(join(folder, `.orchestrator/sessions/${id}/orchestrator-state.yaml`), 'current_phase: 9\n');
    const damaged = orchestrator(folder, ['verify', '--json']);
    expect([damaged.code, at(JSON.parse(damaged.stdout), 'problems', 0)]).toMatchObject([
      3,
      { file: 'orchestrator-state.yaml', line: 1, code: 'SNAPSHOT' },
    ]);
    expect(orchestrator(folder, ['repair', '--yes']).code).toBe(0);
    const healed = document(orchestrator(folder, ['verify', '--json']));
    expect([at(healed, 'ok'), at(healed, 'elsewhere')]).toEqual([true, []]);
  }, 60_000);

  test('goes in the same commit where the state is on the branch that is worked on, and is no part of the code', () => {
    const folder = project({
      store: 'git',
      branch: 'current',
      integrate: 'session-branch',
      tasks: {
        '01-one/a': task('A', [], [], 'change code.txt hello'),
        '02-two/b': task('B', [], [], 'change code.txt more'),
      },
    });
    expect(orchestrator(folder, ['run', '--quiet']).code).toBe(0);
    expect(git(folder, 'status', '--porcelain')).toBe('');
    const changed = git(folder, 'show', '--name-only', '--format=', 'HEAD').split('\n');
    expect(changed).toContain('factory/orchestrator-state.yaml');
    expect(changed.some((path) => /^\.orchestrator\/sessions\/.*\/state\.json$/.test(path))).toBe(true);
    expect(at(document(orchestrator(folder, ['verify', '--json'])), 'ok')).toBe(true);
    const again = document(orchestrator(folder, ['start', '--json']));
    expect(orchestrator(folder, ['run', '--quiet']).code).toBe(0);
    const branch = `orchestrator/${String(at(again, 'session'))}`;
    expect(git(folder, 'ls-tree', '-r', '--name-only', branch)).not.toContain('factory/');
    git(folder, 'merge', '--quiet', '--no-edit', branch);
    expect(existsSync(join(folder, 'factory/orchestrator-state.yaml'))).toBe(true);
  }, 90_000);

  test('is refused in an agent’s change, in any spelling', () => {
    const folder = project({
      store: 'git',
      integrate: 'session-branch',
      tasks: {
        '01-one/a': task('A', [], [], 'change Factory/Orchestrator-State.yaml mine'),
        '02-two/b': task('B', [], [], 'say x'),
      },
    });
    orchestrator(folder, ['run', '--quiet']);
    const shown = document(orchestrator(folder, ['explain', '01-one/a', '--json']));
    expect(at(shown, 'status')).not.toBe('completed');
    expect(JSON.stringify(shown)).toContain('by the orchestrator alone');
  }, 60_000);

  test('is never written through a link, and nothing else is then', () => {
    const folder = project({});
    const outside = temp();
    symlinkSync(outside, join(folder, 'factory'));
    const started = orchestrator(folder, ['start', '--json']);
    expect([started.code, at(JSON.parse(started.stdout), 'error', 'code')]).toEqual([3, 'STATE_CORRUPT']);
    expect(existsSync(join(outside, 'orchestrator-state.yaml'))).toBe(false);
    expect(at(document(orchestrator(folder, ['session', 'list', '--json'])), 'sessions')).toEqual([]);
  }, 60_000);

  test('comes back from an import as it was', () => {
    const [source, folder, again] = [temp(), temp(), temp()];
    writeFiles(source, { 'orchestrator-state.yaml': YAML_STATE });
    orchestrator(folder, ['import', source, '--root', '.', '--agent', 'true', '--json']);
    orchestrator(folder, ['views', '--root', '.', '--out', again]);
    const text = read(again, 'orchestrator-state.yaml');
    expect(parse(text)).toMatchObject({
      current_phase: 1,
      efforts_completed: [{ effort_id: 'E1.1.1' }, { effort_id: 'E1.1.2' }],
      metadata: { project_name: 'Look-alike' },
    });
    expect(at(document(orchestrator(folder, ['verify', '--root', '.', '--json'])), 'ok')).toBe(true);
  }, 60_000);
});

test('a flow lies at the place of its ticket', () => {
  const folder = project(
    {},
    'ticket: BILL 7/8\nviews: [{ kind: flow-state, path: ".ai-workspace/{ticket}/flow-state.json" }]\n',
  );
  expect(orchestrator(folder, ['start']).code).toBe(0);
  expect(JSON.parse(read(folder, '.ai-workspace/BILL-7-8/flow-state.json'))).toMatchObject({
    workflow_id: 'BILL 7/8',
  });
});

test('queues and checkpoints lie where their tools look for them', () => {
  const folder = project(
    {},
    'views: [{ kind: queues, path: "docs/{agent}-queue.json" }, { kind: checkpoints, path: docs/checkpoints }]\n',
  );
  orchestrator(folder, ['start']);
  orchestrator(folder, ['assign', '01-one/01-first', '--owner', 'ann']);
  orchestrator(folder, ['checkpoint', 'create', 'before', '--reason', 'x']);
  expect(JSON.parse(read(folder, 'docs/ann-queue.json'))).toMatchObject({ agent: 'ann', total_tasks: 1 });
  expect(JSON.parse(read(folder, 'docs/checkpoints/before-meta.json'))).toMatchObject({ total_tasks: 3 });
  expect(existsSync(join(folder, 'docs/checkpoints/before.json'))).toBe(true);
});

test('a path that no file can have is a fault with its place', () => {
  const folder = project(
    {},
    'views: [{ kind: status, path: one.json }, { kind: queues, path: "q/{agnt}.json" }, { kind: flow-state, path: ../x }]\n',
  );
  const faults = at(JSON.parse(orchestrator(folder, ['validate', '--json']).stdout), 'faults');
  expect(faults).toMatchObject([
    { code: 'BAD_VALUE', remedy: 'Name {task} in it.' },
    { code: 'BAD_VALUE', remedy: 'Did you mean {agent}?' },
    { code: 'BAD_VALUE' },
    { code: 'PATH_UNSAFE' },
  ]);
});
