import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { at, document, orchestrator, writeFiles } from '../support/command-line.js';
import { git } from '../support/git-command.js';
import { LEGACY_WORKFLOW } from '../support/import/workflow-items.js';
import { smallProject, task } from '../support/small-project.js';
import { tempFolders } from '../support/temp-folder.js';

const folders = tempFolders();

/** Codes of what doctor finds in the place of the state. */
function codes(folder: string, env: NodeJS.ProcessEnv = {}): readonly unknown[] {
  const ended = orchestrator(folder, ['doctor', '--json', '--root', folder], { env });
  const findings = at(document(ended), 'findings');
  return Array.isArray(findings) ? findings.map((one: unknown) => at(one, 'code')) : [];
}

describe('doctor, where the state lies,', () => {
  test('finds a pointer to nothing, links, files of others and of older programs', () => {
    const folder = folders();
    smallProject(folder, { store: 'file' });
    expect(orchestrator(folder, ['start']).code).toBe(0);
    const sound = codes(folder);
    writeFiles(folder, { '.workflow_state.json': '{}', '.orchestrator/strange.txt': 'x' });
    writeFileSync(join(folder, '.orchestrator/current'), 'deadbeef\n');
    symlinkSync('/', join(folder, '.orchestrator/link'));
    const found = codes(folder);
    for (const code of ['POINTER_DANGLING', 'LEGACY_STATE', 'FOREIGN_FILE', 'STATE_LINK'])
      expect([code, sound.includes(code), found.includes(code)]).toEqual([code, false, true]);
  });

  test('names the secrets that agents are to be given and that are not set', () => {
    const folder = folders();
    smallProject(folder);
    const definition = join(folder, 'orchestrator.yml');
    const text = readFileSync(definition, 'utf8');
    writeFileSync(definition, text.replace('run: node agent.mjs', 'run: node agent.mjs, env: [MODEL_KEY]'));
    expect(codes(folder)).toContain('SECRET_MISSING');
    expect(codes(folder, { MODEL_KEY: 'key' })).not.toContain('SECRET_MISSING');
  });

  test('has nothing against what a migration leaves behind', () => {
    const folder = folders();
    writeFiles(folder, LEGACY_WORKFLOW);
    expect(codes(folder)).toContain('LEGACY_STATE');
    expect(orchestrator(folder, ['migrate', '--root', folder]).code).toBe(0);
    expect(codes(folder)).not.toContain('LEGACY_STATE');
    expect(codes(folder)).not.toContain('FOREIGN_FILE');
  });

  test('tells of changes in the code that a state which was put back does not know, and that it does know them otherwise', () => {
    const folder = folders();
    const tasks = { '01-one/01-first': task('First', [], [], 'change a.txt hello') };
    smallProject(folder, { store: 'git', integrate: 'session-branch', tasks });
    expect(orchestrator(folder, ['run']).code).toBe(0);
    expect(codes(folder)).not.toContain('CODE_AHEAD');
    const states = git(folder, 'rev-list', '--first-parent', 'orchestrator-state').split('\n');
    git(folder, 'update-ref', 'refs/heads/orchestrator-state', states.at(-1) ?? '');
    expect(codes(folder)).toContain('CODE_AHEAD');
    expect(orchestrator(folder, ['run']).code).toBe(0);
    git(folder, 'update-ref', 'refs/heads/orchestrator-state', states[0] ?? '');
    expect(codes(folder)).not.toContain('CODE_AHEAD');
  });
});
