/** The verbs about what was: the journal, versions, checkpoints, how a run begins, sessions that are over. On the built bundle, with both kinds of store. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { at, document, type Ended, orchestrator } from '../support/command-line.js';
import { schemaFaults } from '../support/published-schema.js';
import { smallProject, task } from '../support/small-project.js';
import { tempFolders } from '../support/temp-folder.js';

const temp = tempFolders();

function json(folder: string, ...args: readonly string[]): unknown {
  const ended = orchestrator(folder, [...args, '--json']);
  if (ended.code !== 0) throw new Error(`${args.join(' ')}: ${ended.stderr}`);
  return document(ended);
}

function code(ended: Ended): unknown {
  return at(JSON.parse(ended.stdout), 'error', 'code');
}

const list = (value: unknown, ...path: readonly string[]): readonly unknown[] => {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
};

describe.each(['file', 'git'] as const)('with state in the %s store', (store) => {
  function done(): string {
    const folder = temp();
    smallProject(folder, { store });
    expect(orchestrator(folder, ['run', '--quiet']).code).toBe(0);
    return folder;
  }

  test('the journal, any version and the difference of two can be asked for', () => {
    const folder = done();
    const log = json(folder, 'log', '--task', '02-second');
    expect(list(log, 'lines').map((line) => at(line, 'operation'))).toEqual(['claim_task', 'complete_task']);
    const gates = json(folder, 'log', '--operation', 'checkpoint_created', '--since', '1d');
    expect(list(gates, 'lines').map((line) => at(line, 'event', 'checkpoint'))).toEqual([
      'checkpoint-01-one-complete',
      'checkpoint-02-two-complete',
    ]);
    const first = json(folder, 'status', '--at', '1');
    expect([at(first, 'version'), at(first, 'progress', 'completed')]).toEqual([1, 0]);
    expect(schemaFaults('status', first)).toEqual([]);
    const diff = json(folder, 'diff', '1');
    expect(schemaFaults('difference', diff)).toEqual([]);
    expect(list(diff, 'tasks')).toHaveLength(3);
    expect(json(folder, 'status', '--diff', '1..')).toEqual(diff);
    for (const wrong of [
      ['status', '--at', '99'],
      ['diff', '1', 'x'],
      ['log', '--operation', 'nothing'],
      ['log', '--since', 'soon'],
    ])
      expect([orchestrator(folder, wrong).code, wrong]).toEqual([2, wrong]);
    const follow = orchestrator(folder, ['log', '--follow', '--json', '--last', '2']);
    expect(
      follow.stdout
        .trim()
        .split('\n')
        .map((line) => typeof at(JSON.parse(line), 'seq')),
    ).toEqual(['number', 'number']);
  });

  test('a checkpoint is gone back to, the work is done again, and the proof holds', () => {
    const folder = done();
    const before = json(folder, 'checkpoint', 'list');
    expect(list(before, 'checkpoints').map((one) => [at(one, 'gate'), at(one, 'progress_percent')])).toEqual([
      ['01-one', 66.7],
      ['02-two', 100],
    ]);
    const plan = json(folder, 'checkpoint', 'restore', 'checkpoint-01-one-complete', '--dry-run');
    expect([at(plan, 'dry_run'), list(plan, 'difference', 'tasks').length]).toEqual([true, 1]);
    expect(at(json(folder, 'status'), 'status')).toBe('completed');
    json(folder, 'checkpoint', 'restore', 'checkpoint-01-one-complete');
    expect(at(json(folder, 'checkpoint', 'restore', 'checkpoint-01-one-complete'), 'changed')).toBe(false);
    expect([at(json(folder, 'status'), 'status'), at(json(folder, 'status'), 'phase')]).toEqual([
      'in_progress',
      '02-two',
    ]);
    expect(orchestrator(folder, ['verify']).code).toBe(0);
    expect(orchestrator(folder, ['run', '--quiet']).code).toBe(0);
    expect(at(json(folder, 'checkpoint', 'create', 'mine'), 'checkpoint', 'name')).toBe('mine');
    expect(code(orchestrator(folder, ['checkpoint', 'create', 'a/b', '--json']))).toBe('CHECKPOINT_NAME');
    expect(code(orchestrator(folder, ['checkpoint', 'restore', 'yours', '--json']))).toBe(
      'UNKNOWN_CHECKPOINT',
    );
    expect(list(json(folder, 'checkpoint', 'list'), 'checkpoints').map((one) => at(one, 'name'))).toEqual([
      'checkpoint-01-one-complete',
      'checkpoint-02-two-complete',
      'checkpoint-02-two-complete-2',
      'mine',
    ]);
    expect(orchestrator(folder, ['verify']).code).toBe(0);
  });

  test('sessions that are over are removed, others never', () => {
    const folder = done();
    const id = String(at(json(folder, 'status'), 'session'));
    expect(list(json(folder, 'session', 'cleanup', '--older-than', '0s'), 'removed')).toEqual([]);
    const next = String(at(json(folder, 'start'), 'session'));
    expect(code(orchestrator(folder, ['session', 'remove', next, '--json']))).toBe('SESSION_UNFINISHED');
    expect(list(json(folder, 'session', 'compact'), 'sessions')).toEqual([]);
    const plan = json(folder, 'session', 'cleanup', '--older-than', '0s', '--dry-run');
    expect(list(plan, 'removed').map((one) => at(one, 'id'))).toEqual([id]);
    json(folder, 'session', 'cleanup', '--older-than', '0s');
    expect(list(json(folder, 'session', 'list'), 'sessions').map((one) => at(one, 'id'))).toEqual([next]);
    if (store === 'file') expect(readdirSync(join(folder, '.orchestrator/sessions'))).toEqual([next]);
    else expect(existsSync(join(folder, '.git/orchestrator/sessions', id))).toBe(false);
    expect(orchestrator(folder, ['session', 'remove', id]).code).toBe(3);
    expect(orchestrator(folder, ['run', '--quiet']).code).toBe(0);
    expect(orchestrator(folder, ['verify']).code).toBe(0);
  });
});

describe('a run that begins on a session', () => {
  test('resumes, restarts or only looks, as it is told', () => {
    const folder = temp();
    smallProject(folder, {
      tasks: {
        '01-one/01-a': task('A', ['a.txt'], [], 'fail'),
        '02-two/01-b': task('B', ['b.txt'], [], 'write b.txt b'),
      },
    });
    expect(orchestrator(folder, ['run', '--quiet']).code).toBe(1);
    const old = String(at(json(folder, 'status'), 'session'));
    const seen = json(folder, 'run', '--recover', 'inspect');
    expect([at(seen, 'session'), list(seen, 'blockers').length]).toEqual([old, 1]);
    expect(at(json(folder, 'advance', '--recover', 'inspect'), 'has_work')).toBe(false);
    const version = at(json(folder, 'status'), 'version');
    expect(at(seen, 'version')).toBe(version);
    const again = orchestrator(folder, ['run', '--recover', 'resume', '--json']);
    expect([again.code, at(document(again), 'session')]).toEqual([1, old]);
    const fresh = orchestrator(folder, ['run', '--recover', 'RESTART', '--json']);
    expect([fresh.code, at(document(fresh), 'session') === old]).toEqual([1, false]);
    expect(at(json(folder, 'status', '--session', old), 'status')).toBe('cancelled');
    const kept = json(folder, 'checkpoint', 'list', '--session', old);
    expect(list(kept, 'checkpoints').map((one) => at(one, 'name'))).toEqual(['before-restart']);
    expect(
      readFileSync(join(folder, `.orchestrator/sessions/${old}/checkpoints/before-restart.json`)).length,
    ).toBeGreaterThan(100);
    expect(orchestrator(folder, ['run', '--recover', 'somehow']).code).toBe(2);
    for (const id of [old, String(at(document(fresh), 'session'))])
      expect(orchestrator(folder, ['verify', '--session', id]).code).toBe(0);
  });
});
