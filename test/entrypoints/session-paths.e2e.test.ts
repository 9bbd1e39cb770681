import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { at, document, orchestrator } from '../support/command-line.js';
import { git } from '../support/git-command.js';
import { filesBelow } from '../support/import/files-below.js';
import { smallProject } from '../support/small-project.js';
import { tempFolders } from '../support/temp-folder.js';

const folders = tempFolders();

function pathsOf(folder: string): {
  readonly paths: unknown;
  readonly commit: string;
  readonly session: string;
} {
  expect(orchestrator(folder, ['start']).code).toBe(0);
  const before = filesBelow(folder);
  const shown = document(orchestrator(folder, ['session', 'show', '--json']));
  expect(filesBelow(folder)).toEqual(before);
  return {
    paths: at(shown, 'paths'),
    commit: String(at(shown, 'commit')),
    session: String(at(shown, 'session')),
  };
}

test('session show names every path of a session in a folder, and makes none of them', () => {
  const folder = folders();
  smallProject(folder);
  const { paths, session } = pathsOf(folder);
  const own = join(folder, '.orchestrator/sessions', session);
  expect(paths).toMatchObject({
    root: folder,
    session_dir: own,
    state_file: join(own, 'state.json'),
    legacy_state_file: join(folder, '.workflow_state.json'),
    log_file: join(own, 'transaction-log.jsonl'),
    checkpoints_dir: join(own, 'checkpoints'),
    feedback_dir: join(own, 'feedback'),
    meta_file: join(folder, '.orchestrator/meta.json'),
    migration_marker: join(folder, '.orchestrator/.migration_complete'),
  });
  expect(readFileSync(String(at(paths, 'state_file')), 'utf8')).toContain(session);
  for (const name of [
    'legacy_state_file',
    'checkpoints_dir',
    'feedback_dir',
    'meta_file',
    'migration_marker',
  ])
    expect([name, existsSync(String(at(paths, name)))]).toEqual([name, false]);
}, 30_000);

test('session show names the paths of a session in git within the tree of its commit', () => {
  const folder = folders();
  smallProject(folder, { store: 'git' });
  const { paths, commit, session } = pathsOf(folder);
  expect(git(folder, 'show', `${commit}:${at(paths, 'state_file')}`)).toContain(session);
  expect(git(folder, 'show', `${commit}:${at(paths, 'log_file')}`)).toContain('create_session');
}, 30_000);
