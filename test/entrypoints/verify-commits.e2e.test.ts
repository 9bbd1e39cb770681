/** Commits that changed a session by another hand than the orchestrator's: found, named, put on record by a repair. On the built bundle. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { at, document, orchestrator } from '../support/command-line.js';
import { git } from '../support/git-command.js';
import { schemaFaults } from '../support/published-schema.js';
import { smallProject } from '../support/small-project.js';
import { tempFolders } from '../support/temp-folder.js';

const temp = tempFolders();
const BRANCH = 'orchestrator-state';

function done(): { readonly folder: string; readonly session: string } {
  const folder = temp();
  smallProject(folder, { store: 'git' });
  expect(orchestrator(folder, ['run', '--quiet']).code).toBe(0);
  return { folder, session: String(at(document(orchestrator(folder, ['status', '--json'])), 'session')) };
}

/** Changes a file of the session as a person would, and answers with the commit. */
function edited(folder: string, path: string, message = 'By hand'): string {
  const tree = mkdtempSync(join(tmpdir(), 'orchestrator-test-'));
  try {
    git(folder, 'worktree', 'add', '--quiet', '--force', tree, BRANCH);
    appendFileSync(join(tree, path), 'x\n');
    git(tree, 'add', '--all', '--force');
    git(tree, 'commit', '--quiet', '--message', message);
    return git(tree, 'rev-parse', 'HEAD').trim();
  } finally {
    git(folder, 'worktree', 'remove', '--force', tree);
    rmSync(tree, { recursive: true, force: true });
  }
}

interface Judged {
  readonly code: number | null;
  readonly doc: unknown;
  readonly codes: readonly unknown[];
}

function verified(folder: string, ...words: readonly string[]): Judged {
  const ended = orchestrator(folder, ['verify', '--json', ...words]);
  const doc: unknown = JSON.parse(ended.stdout);
  const problems = at(doc, 'problems');
  return {
    code: ended.code,
    doc,
    codes: Array.isArray(problems) ? problems.map((one) => at(one, 'code')) : [],
  };
}

describe('commits on the state branch', () => {
  test('are a transaction each, and what cannot be judged is said', () => {
    const { folder } = done();
    const { code, doc } = verified(folder);
    expect(schemaFaults('verify', doc)).toEqual([]);
    expect([code, at(doc, 'commits')]).toEqual([
      0,
      { ours: at(doc, 'transactions'), mended: 0, cut: null, whole: null },
    ]);
    expect(at(doc, 'unjudged')).toHaveLength(1);
  });

  test('by another hand are named, whatever they say of themselves, until a repair has put them on record', () => {
    const { folder, session } = done();
    const place = `.orchestrator/sessions/${session}`;
    const note = edited(folder, `${place}/outputs/note`);
    expect(verified(folder)).toMatchObject({ code: 3, codes: ['FOREIGN_COMMIT'] });
    const forged = edited(
      folder,
      `${place}/transaction-log.jsonl`,
      `x\n\nOrchestrator-Session: ${session}\nOrchestrator-Transaction: TX-000099-0123456789abcdef\nOrchestrator-Version: 99`,
    );
    const { stdout } = orchestrator(folder, ['verify']);
    expect(stdout).toContain(`Commit ${note} changed the session`);
    expect(stdout).toContain(`Commit ${forged} says that it is TX-000099`);
    expect(orchestrator(folder, ['repair', '--yes']).code).toBe(0);
    const { code, doc } = verified(folder);
    expect([code, at(doc, 'commits', 'mended')]).toEqual([0, 2]);
  });

  test('beside the session are nobody’s business', () => {
    const { folder } = done();
    edited(folder, 'README.md');
    expect(verified(folder).code).toBe(0);
  });
});

describe('a range of commits', () => {
  test('is judged by what it did to sessions, and by nothing else', () => {
    const { folder, session } = done();
    const first = git(folder, 'rev-list', '--max-parents=0', BRANCH).trim();
    expect(verified(folder, '--range', `${first}..${BRANCH}`)).toMatchObject({ code: 0 });
    expect(at(verified(folder, '--range', 'HEAD..HEAD').doc, 'sessions')).toEqual([]);
    const before = git(folder, 'rev-parse', BRANCH).trim();
    edited(folder, `.orchestrator/sessions/${session}/outputs/note`);
    expect(verified(folder, '--range', `${before}..${BRANCH}`).code).toBe(3);
    expect(verified(folder, '--range', `${first}..${before}`).code).toBe(0);
  });

  test('that this clone holds only the end of is not passed', () => {
    const { folder } = done();
    const shallow = join(temp(), 'clone');
    git(folder, 'clone', '--quiet', '--depth=2', '--branch', BRANCH, `file://${folder}`, shallow);
    writeFileSync(join(shallow, 'orchestrator.yml'), readFileSync(join(folder, 'orchestrator.yml')));
    const [from = ''] = git(shallow, 'rev-list', 'HEAD').trim().split('\n').slice(-1);
    const { code, codes } = verified(shallow, '--range', `${from}~0..HEAD`);
    expect([code, codes]).toEqual([0, []]);
    git(shallow, 'commit', '--quiet', '--allow-empty', '--message', 'x');
    const orphan = git(shallow, 'commit-tree', '-m', 'another root', 'HEAD^{tree}').trim();
    expect(verified(shallow, '--range', `${orphan}..HEAD`)).toMatchObject({
      code: 3,
      codes: ['HISTORY_CUT'],
    });
  });

  test('that nobody knows is refused with what to do', () => {
    const { folder } = done();
    for (const range of ['nowhere..HEAD', 'HEAD', 'HEAD..', '--help..HEAD', 'HEAD..HEAD..HEAD'])
      expect([range, orchestrator(folder, ['verify', `--range=${range}`]).code]).toEqual([range, 2]);
  });

  test('says nothing of state that is in files', () => {
    const folder = temp();
    smallProject(folder, { store: 'file' });
    git(folder, 'init', '--quiet');
    git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'x');
    expect(orchestrator(folder, ['run', '--quiet']).code).toBe(0);
    expect(orchestrator(folder, ['verify', '--range', 'HEAD..HEAD']).code).toBe(2);
  });
});
