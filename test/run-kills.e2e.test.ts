import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { SampleProject, sampleFiles } from './support/sample-project.js';

const BUNDLE = resolve('dist/index.js');
const KILLS = 25;

/** Appends a line to a file of its own and to its output: done twice, it would show twice. */
const AGENT = [
  'set -e',
  'sleep 0.0$((4 + $(printf %s "$ORCHESTRATOR_TASK" | wc -c) % 5))',
  'name=$(basename "$ORCHESTRATOR_TASK")',
  'mkdir -p work && echo "$name" >> "work/$name.txt"',
  'cat work/*.txt | sort -u | wc -l > /dev/null',
  'echo "$name" >> "$ORCHESTRATOR_OUTPUTS/out.txt"',
].join('\n');

function files(state: string): Record<string, string> {
  const definition = [
    'version: 1',
    'title: Killed and carried on',
    'phases: [{ id: 01-one }, { id: 02-two }]',
    'agents: { default: { run: sh agent.sh } }',
    'limits: { max_concurrent_agents: 3 }',
    'retry: { max_attempts: 60, backoff: 0s, factor: 1, max_backoff: 0s }',
    `state: { store: ${state} }`,
  ].join('\n');
  const tasks: Record<string, string> = {};
  for (const name of ['a', 'b', 'c', 'd']) tasks[`01-one/${name}`] = 'outputs: [out.txt]';
  tasks['02-two/e'] = 'outputs: [out.txt]\ndependencies: [01-one/a]\ninputs: [01-one/a/out.txt]';
  tasks['02-two/f'] = 'outputs: [out.txt]\ndependencies: [02-two/e]';
  return { ...sampleFiles(tasks, definition), 'agent.sh': AGENT, '.orchestrator/.gitignore': '*\n' };
}

interface Ended {
  readonly code: number | null;
  readonly killed: boolean;
  readonly text: string;
}

/** `orchestrator run`, killed without warning after so many milliseconds; null = left alone. */
function runBundle(root: string, killAfter: number | null): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [BUNDLE, 'run'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
    const timer = killAfter === null ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      done({ code, killed: signal === 'SIGKILL', text });
    });
  });
}

function ordered(values: Iterable<string>): string[] {
  return [...values].sort();
}

describe('orchestrator run, killed at random moments', () => {
  test.each(['file', 'git'])(
    'always comes to the same end when it is started again (%s store)',
    async (state) => {
      let kills = 0;
      let sessions = 0;
      const trees = new Set<string>();
      while (kills < KILLS) {
        const project = new SampleProject(files(state));
        try {
          let last: Ended = { code: null, killed: true, text: '' };
          for (let tries = 0; last.code !== 0 && tries < 40; tries += 1) {
            last = await runBundle(
              project.root,
              kills < KILLS && tries < 6 ? 60 + Math.random() * 900 : null,
            );
            if (last.killed) kills += 1;
            else if (last.code !== 0) throw new Error(`run ended with ${last.code}: ${last.text}`);
          }
          sessions += 1;
          const wired = await project.wired();
          const ids = await wired.context.store.sessions();
          await wired.close();
          expect(ids).toHaveLength(1);
          const id = ids[0] ?? '';
          expect(await project.verify(id)).toMatchObject({ ok: true, problems: [] });
          trees.add(project.git('rev-parse', `orchestrator/${id}^{tree}`));
          for (const name of ['a', 'b', 'c', 'd', 'e', 'f'])
            expect(project.git('show', `orchestrator/${id}:work/${name}.txt`)).toBe(name);
          expect(project.git('status', '--porcelain')).toBe('');
          expect(project.git('fsck', '--no-dangling', '--no-progress')).toBe('');
          const attempts = join(
            project.root,
            state === 'file' ? '.orchestrator' : '.git/orchestrator',
            'attempts',
            id,
          );
          expect(existsSync(attempts) ? ordered(readdirSync(attempts)) : []).toEqual([]);
          expect(readdirSync(join(project.root, '.git')).filter((name) => name.endsWith('.lock'))).toEqual(
            [],
          );
        } finally {
          project.dispose();
        }
      }
      expect(sessions).toBeGreaterThan(0);
      expect(trees.size).toBe(1);
    },
    180_000,
  );
});
