/** Many processes find that there is no session, at the same moment: one is started. Real processes, both kinds of store. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { at, document, orchestrator } from '../support/command-line.js';
import { bareRepository, git } from '../support/git-command.js';
import { smallProject } from '../support/small-project.js';
import { tempFolders } from '../support/temp-folder.js';

const temp = tempFolders();
const MANY = 6;

async function startedIn(
  folder: string,
): Promise<{ readonly code: number | null; readonly session: unknown }> {
  const child = spawn(
    process.execPath,
    [join(process.cwd(), 'dist/index.js'), 'start', '--if-none', '--json'],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  let stdout = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, session: at(JSON.parse(stdout), 'session') };
}

test('in one folder', async () => {
  const folder = temp();
  smallProject(folder, { store: 'file' });
  const started = await Promise.all(Array.from({ length: MANY }, () => startedIn(folder)));
  expect(new Set(started.map(({ session }) => session)).size).toBe(1);
  expect(started.map(({ code }) => code)).toEqual(started.map(() => 0));
  expect(at(document(orchestrator(folder, ['session', 'list', '--json'])), 'sessions')).toHaveLength(1);
}, 60_000);

test('in clones of one repository', async () => {
  const base = temp();
  const url = bareRepository(join(base, 'remote.git'));
  const first = join(base, 'first');
  git(base, 'init', '--quiet', '--initial-branch=main', first);
  smallProject(first, { store: 'git' });
  git(first, 'add', '--all');
  git(first, 'commit', '--quiet', '--allow-empty', '--message', 'Tasks');
  git(first, 'remote', 'add', 'origin', url);
  git(first, 'push', '--quiet', 'origin', 'main');
  const clones = Array.from({ length: MANY }, (_, index) => join(base, `clone-${index}`));
  for (const clone of clones) git(base, 'clone', '--quiet', '--branch', 'main', url, clone);
  const started = await Promise.all(clones.map(startedIn));
  expect(new Set(started.map(({ session }) => session)).size).toBe(1);
  expect(started.map(({ code }) => code)).toEqual(started.map(() => 0));
}, 60_000);
