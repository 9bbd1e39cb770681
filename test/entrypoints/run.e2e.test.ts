import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { at, document, orchestrator, startOrchestrator } from '../support/command-line.js';
import { git } from '../support/git-command.js';
import { smallProject, task } from '../support/small-project.js';
import { tempFolders } from '../support/temp-folder.js';

const temp = tempFolders();

const SLOW = {
  '01-one/01-a': task('A', ['a.txt'], [], 'say working\nsleep 20000\nwrite a.txt a'),
  '02-two/01-b': task('B', ['b.txt'], [], 'write b.txt b'),
};

describe('a run that is stopped', () => {
  test('the first signal ends the agents, gives the task back and prints the command that resumes', async () => {
    const folder = temp();
    smallProject(folder, { tasks: SLOW, retry: '{ max_attempts: 3, backoff: 0s }' });
    const run = startOrchestrator(folder, ['run']);
    await run.said('● 01-one/01-a');
    run.process.kill('SIGINT');
    const { code, stdout, stderr } = await run.ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/resume with: node \S+ run --session [0-9a-f]{8}/i);
    expect(stdout).toMatch(/^Interrupted/);
    const status = document(orchestrator(folder, ['status', '--json']));
    expect([at(status, 'progress', 'in_progress'), at(status, 'progress', 'failed')]).toEqual([0, 0]);
    expect(orchestrator(folder, ['verify']).code).toBe(0);
  });

  test('a killed run is carried on by the command that it printed at its start', async () => {
    const folder = temp();
    smallProject(folder, { tasks: SLOW, retry: '{ max_attempts: 3, backoff: 0s }' });
    const run = startOrchestrator(folder, ['run', '--phase', '01-one']);
    await run.said('● 01-one/01-a');
    run.process.kill('SIGKILL');
    const { stderr } = await run.ended;
    const resume = /resume with: node \S+ (run .+)$/m.exec(stderr)?.[1]?.split(' ') ?? [];
    expect(resume.slice(0, 2)).toEqual(['run', '--session']);
    const again = startOrchestrator(folder, resume);
    await again.said('● 01-one/01-a (attempt 2)');
    again.process.kill('SIGTERM');
    await again.ended;
    expect(orchestrator(folder, ['verify']).code).toBe(0);
  });
});

describe('an example', () => {
  test('is copied to a repository of its own, and an unknown one is named with its neighbour', () => {
    const folder = temp();
    const wrong = orchestrator(folder, ['run', '--example', 'esm-migrations']);
    expect([wrong.code, wrong.stderr.includes('--example esm-migration')]).toEqual([2, true]);
    const ended = orchestrator(folder, ['run', '--example', 'esm-migration'], {
      env: { EXAMPLE_PACE_MS: '1', TMPDIR: folder },
    });
    expect([ended.code, ended.signal]).toEqual([0, null]);
    expect(ended.stdout).toMatch(/^Completed/);
    const place = /repository of its own: (.+)$/m.exec(ended.stderr)?.[1] ?? '';
    expect(existsSync(join(place, '.git'))).toBe(true);
    // Every command of "Look" works as it is printed.
    const look = ended.stdout.split('\nLook:\n')[1] ?? '';
    const log = /git log (.+)$/m.exec(look)?.[1] ?? '';
    expect(git(place, 'log', ...log.split(' ')).split('\n').length).toBeGreaterThan(5);
    const show = /git show (.+)$/m.exec(look)?.[1] ?? '';
    expect(git(place, 'show', show)).toContain('tally');
    expect(git(place, 'status', '--porcelain')).toBe('');
    rmSync(place, { recursive: true, force: true });
  });
});

test('agents that are larger than the machine start one at a time, and that is said', () => {
  const folder = temp();
  const tasks = Object.fromEntries(
    ['a', 'b', 'c'].map((name) => [`01-one/${name}`, task(name, [`${name}.txt`], [], `write ${name}.txt x`)]),
  );
  smallProject(folder, {
    tasks: { ...tasks, '02-two/d': task('D', ['d.txt'], [], 'write d.txt x') },
    secondPhase: 'limits: { max_cpu_per_agent: 4000, max_memory_gb: 4 }\n',
  });
  const { code, stderr } = orchestrator(folder, ['run']);
  expect([code, stderr.split('This machine is smaller than an agent may be').length - 1]).toEqual([0, 1]);
  const waits: number[] = [];
  let running = 0;
  for (const line of stderr.split('\n')) {
    if (line.includes('● 0')) running += 1;
    if (line.includes('✓ 0')) running -= 1;
    waits.push(running);
  }
  expect(Math.max(...waits)).toBe(1);
  expect(orchestrator(folder, ['verify']).code).toBe(0);
});

test('sixteen agents at once wait for one signal, and nobody warns of that', () => {
  const folder = temp();
  const names = Array.from({ length: 16 }, (_, index) => `t${index}`);
  const tasks = Object.fromEntries(names.map((name) => [`01-one/${name}`, task(name, [], [], 'sleep 400')]));
  smallProject(folder, {
    tasks: { ...tasks, '02-two/z': task('Z', [], [], 'say done') },
    secondPhase: 'limits: { max_concurrent_agents: 16 }\n',
  });
  const ended = orchestrator(folder, ['run']);
  expect([ended.code, ended.stderr.includes('Warning')]).toEqual([0, false]);
});
