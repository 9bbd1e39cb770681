import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { conclusionOf, endings } from '../support/caller-project.js';
import { at, document, orchestrator } from '../support/command-line.js';
import { git } from '../support/git-command.js';
import { openPlatform, type Platform } from '../support/platform.js';
import { tempFolders } from '../support/temp-folder.js';

const folders = tempFolders();
const open: Platform[] = [];
afterAll(async () => {
  for (const platform of open) await platform.close();
});

const WRITTEN = ['orchestrator.yml', 'tasks/01-start/01-hello.md', '.github/workflows/orchestrator.yml'];

/** What stands in the console of the page: the commands behind each prompt. */
function commandsOfThePage(): readonly string[] {
  const page = readFileSync('docs/getting-started.md', 'utf8');
  return [...page.matchAll(/^\$ orchestrator ([^#\n]+?)\s*(?:#.*)?$/gm)].map(([, words = '']) => words);
}

describe('the page for getting started', () => {
  test('leads a new user from nothing to a finished session', async () => {
    const folder = join(folders(), 'new');
    mkdirSync(folder);
    git(folder, 'init', '--quiet', '--initial-branch=main');
    expect(commandsOfThePage().slice(0, 4)).toEqual(['init --github', 'validate', 'run --dry-run', 'doctor']);
    expect(document(orchestrator(folder, ['init', '--github', '--json']))).toMatchObject({
      created: WRITTEN,
    });
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message', 'Tasks');
    expect(orchestrator(folder, ['validate']).code).toBe(0);
    expect(orchestrator(folder, ['run', '--dry-run']).code).toBe(0);
    // Nothing but what the page says is to be replaced.
    const doctor = orchestrator(folder, ['doctor', '--json']);
    const findings = at(document(doctor), 'findings');
    const errors = (Array.isArray(findings) ? findings : []).filter((one) => at(one, 'severity') === 'error');
    expect(new Set(errors.map((one) => at(one, 'code')))).toEqual(new Set(['REFERENCE_PLACEHOLDER']));

    const files = WRITTEN.map((path) => [path, readFileSync(join(folder, path), 'utf8')]);
    const platform = await openPlatform(join(folders(), 'platform'), Object.fromEntries(files));
    open.push(platform);
    const runs = await platform.drive({ workflow: 'orchestrator.yml' });
    expect([endings(runs), conclusionOf(runs)]).toEqual([['success'], 'completed']);

    git(platform.work, 'fetch', '--quiet', platform.github.gitDir, '+refs/heads/*:refs/remotes/origin/*');
    const states = git(platform.work, 'ls-tree', '-r', '--name-only', 'origin/orchestrator-state');
    expect(states).toContain('outputs/01-start/01-hello/hello.md');
    // A sweep afterwards finds nothing to do, and is no failure.
    const sweep = await platform.drive({ workflow: 'orchestrator.yml', event: 'schedule' });
    expect([endings(sweep), conclusionOf(sweep)]).toEqual([['success'], 'waiting']);
  }, 120_000);
});
