import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createCodeRepository } from '../../../src/adapters/git/code-repository.js';
import type { CodeRepository, MergeOutcome } from '../../../src/app/ports.js';
import type { ObjectId } from '../../../src/domain/ids.js';
import { AttemptRig, LIMITS, testClock } from '../../support/attempt-rig.js';
import { ObjectForge } from '../../support/hostile-tree.js';

let rig: AttemptRig;
let forge: ObjectForge;
beforeAll(() => {
  rig = new AttemptRig({ 'a.txt': '1\n2\n3\n4\n5\n6\n7\n', 'b.txt': 'b\n', 'src/c.txt': 'c\n' });
  forge = new ObjectForge(join(rig.source, '.git'));
});
afterAll(() => rig.dispose());

/** Candidate of a change that puts these files at the root of the base's tree; null removes one. */
async function candidate(files: Readonly<Record<string, string | null>>): Promise<ObjectId> {
  const entries = forge.entriesOf(rig.base).filter((entry) => !Object.hasOwn(files, entry.name.toString()));
  const changed = Object.entries(files).flatMap(([name, text]) =>
    text === null ? [] : [{ mode: '100644', name, oid: forge.blob(text) }],
  );
  const change = await rig.code.importChange(
    forge.change(forge.tree([...entries, ...changed]), rig.base),
    rig.base,
    LIMITS,
  );
  if (change.kind !== 'ok') throw new Error(change.reasons.join());
  return change.candidate;
}

const merge = (tip: ObjectId, candidate: ObjectId): Promise<MergeOutcome> =>
  rig.code.merge({
    base: rig.base,
    tip,
    candidate,
    message: 'Merge a task\n\nTrailer: x',
    at: testClock.now(),
  });

async function merged(tip: ObjectId, one: ObjectId): Promise<ObjectId> {
  const outcome = await merge(tip, one);
  if (outcome.kind !== 'merged') throw new Error(outcome.paths.join());
  return outcome.commit;
}

const show = (commit: ObjectId, path: string): Promise<string> => rig.git.text(['show', `${commit}:${path}`]);

describe('a merge', () => {
  test('onto the base takes the candidate as it is', async () => {
    const commit = await merged(rig.base, await candidate({ 'new.txt': 'new\n' }));
    expect(await show(commit, 'new.txt')).toBe('new');
    const text = await rig.git.text(['cat-file', 'commit', commit]);
    expect(text).toContain(`parent ${rig.base}\n`);
    expect(text.endsWith('Merge a task\n\nTrailer: x')).toBe(true);
  });

  test('of changes in different places keeps them all', async () => {
    const first = await merged(
      rig.base,
      await candidate({ 'a.txt': 'one\n2\n3\n4\n5\n6\n7\n', 'x.txt': 'x\n' }),
    );
    const second = await merged(
      first,
      await candidate({ 'a.txt': '1\n2\n3\n4\n5\n6\nseven\n', 'b.txt': null }),
    );
    expect(await show(second, 'a.txt')).toBe('one\n2\n3\n4\n5\n6\nseven');
    expect(await show(second, 'x.txt')).toBe('x');
    expect((await rig.git.run(['cat-file', '-e', `${second}:b.txt`])).code).not.toBe(0);
    expect(await rig.git.text(['rev-parse', `${second}^`])).toBe(first);
  });

  test('of changes in the same place is a conflict that names the paths', async () => {
    const first = await merged(rig.base, await candidate({ 'a.txt': 'x\n', 'b.txt': 'x\n' }));
    const outcome = await merge(first, await candidate({ 'a.txt': 'y\n', 'b.txt': null }));
    expect(outcome).toEqual({ kind: 'conflict', paths: ['a.txt', 'b.txt'] });
  });

  test('of names that some systems take for one is a conflict', async () => {
    const first = await merged(rig.base, await candidate({ 'Task.json': '1\n' }));
    const outcome = await merge(first, await candidate({ 'task.json': '2\n' }));
    expect(outcome).toEqual({ kind: 'conflict', paths: ['Task.json', 'task.json'] });
  });

  test('is the same commit when it is made again, and moves no ref', async () => {
    const refs = rig.sourceGit('for-each-ref');
    const one = await candidate({ 'again.txt': 'x\n' });
    const at = testClock.now();
    const order = { base: rig.base, tip: rig.base, candidate: one, message: 'm', at };
    expect(await rig.code.merge(order)).toEqual(await rig.code.merge(order));
    expect(rig.sourceGit('for-each-ref')).toBe(refs);
    expect(await rig.git.text(['for-each-ref'])).toBe('');
  });
});

describe('the head', () => {
  test('is the branch that is checked out, or HEAD when there is none', async () => {
    expect(await rig.code.head()).toEqual({ ref: 'refs/heads/main', sha: rig.base });
    rig.sourceGit('checkout', '--quiet', '--detach');
    expect(await rig.code.head()).toEqual({ ref: 'HEAD', sha: rig.base });
    rig.sourceGit('checkout', '--quiet', 'main');
  });

  test('of a repository without commits, or of none, is a named error', async () => {
    const empty = join(rig.folder, 'empty');
    execFileSync('git', ['init', '--quiet', '--template=', empty]);
    const at = (sourceGitDir: string): CodeRepository => createCodeRepository({ git: rig.git, sourceGitDir });
    await expect(at(join(empty, '.git')).head()).rejects.toMatchObject({ code: 'GIT_NO_COMMITS' });
    await expect(at(join(rig.folder, 'nowhere')).head()).rejects.toMatchObject({ code: 'GIT_NO_REPOSITORY' });
  });
});

describe('the tip of a branch', () => {
  test('is that of the own branch without a remote', async () => {
    expect(await rig.code.tip('main')).toBe(rig.base);
    expect(await rig.code.tip('absent')).toBe(null);
    expect(await rig.code.tip('main@{0}')).toBe(null);
    expect(await rig.code.tip('../../HEAD')).toBe(null);
  });
});

test('missing inputs are the paths and globs that match nothing', async () => {
  const paths = [
    'a.txt',
    'src',
    'src/',
    'src/*.txt',
    '**/c.txt',
    'nope',
    '*.md',
    'a.txt/x',
    'src/**',
    'a b',
    'x\ny',
  ];
  expect(await rig.code.missingInputs(rig.base, paths)).toEqual(['nope', '*.md', 'a.txt/x', 'a b', 'x\ny']);
  expect(await rig.code.missingInputs(rig.base, [])).toEqual([]);
});
