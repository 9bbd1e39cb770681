import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createCodeCarrier } from '../../../src/adapters/git/code-bundle.js';
import { openOwnRepository } from '../../../src/adapters/git/own-repository.js';
import { openUserRepository } from '../../../src/adapters/git/user-repository.js';
import { createProcessIdentity } from '../../../src/adapters/process/process-identity.js';
import type { CodeCarrier } from '../../../src/app/ports/snapshots.js';
import { objectId } from '../../support/engine.js';
import { codeOf } from '../../support/error-code.js';
import { git, workRepository } from '../../support/git-command.js';
import { tempFolders } from '../../support/temp-folder.js';

const temp = tempFolders();
const REF = 'refs/heads/orchestrator/0a1b2c3d';

async function carried<T>(folder: string, work: (carrier: CodeCarrier) => Promise<T>): Promise<T> {
  const user = await openUserRepository(folder);
  const own = await openOwnRepository({
    folder: join(temp(), 'own'),
    liveness: createProcessIdentity(),
    user,
    remote: null,
  });
  try {
    return await work(createCodeCarrier({ own, user, remote: 'origin' }));
  } finally {
    await own.close();
  }
}

/** A repository with a branch of two commits of its own. */
function withBranch(): {
  readonly folder: string;
  readonly refs: { ref: string; sha: ReturnType<typeof objectId> }[];
} {
  const folder = workRepository(temp());
  for (const name of ['one', 'two']) {
    writeFileSync(join(folder, name), name);
    git(folder, 'add', name);
    git(folder, 'commit', '--quiet', `--message=${name}`);
  }
  git(folder, 'update-ref', REF, 'HEAD');
  return { folder, refs: [{ ref: REF, sha: objectId(git(folder, 'rev-parse', 'HEAD')) }] };
}

describe('code in a bundle', () => {
  test('reaches a repository that had none of it, and no ref moves there', async () => {
    const { folder, refs } = withBranch();
    const bundle = await carried(folder, (carrier) => carrier.bundle(refs));
    const other = workRepository(temp(), { other: 'other' });
    const before = git(other, 'for-each-ref');
    await carried(other, (carrier) => carrier.takeIn(bundle, refs));
    expect(git(other, 'show', `${refs[0]?.sha}:two`)).toBe('two');
    expect(git(other, 'rev-list', '--count', refs[0]?.sha ?? '')).toBe('3');
    expect(git(other, 'for-each-ref')).toBe(before);
  });

  test('is one that git itself reads, and the same bytes however the repository is packed', async () => {
    const { folder, refs } = withBranch();
    const bundle = await carried(folder, (carrier) => carrier.bundle(refs));
    const file = join(temp(), 'code.bundle');
    writeFileSync(file, bundle);
    expect(git(folder, 'bundle', 'list-heads', file)).toBe(`${refs[0]?.sha} ${REF}`);
    git(folder, 'repack', '-adfq');
    const again = await carried(folder, (carrier) => carrier.bundle(refs));
    expect(Buffer.from(again).equals(bundle)).toBe(true);
  });

  test('of a history that is cut off is not made', async () => {
    const { folder, refs } = withBranch();
    const clone = join(temp(), 'clone');
    git('/', 'clone', '--quiet', '--depth=1', `file://${folder}`, clone);
    expect(await codeOf(carried(clone, (carrier) => carrier.bundle(refs)))).toBe('SNAPSHOT_CODE_MISSING');
  });

  test.each([
    [
      'other branches',
      (bundle: Buffer) => Buffer.from(bundle.toString('latin1').replace('0a1b2c3d', '0a1b2c3e'), 'latin1'),
    ],
    ['a damaged pack', (bundle: Buffer) => Buffer.concat([bundle.subarray(0, -30), Buffer.alloc(30)])],
    ['no pack', (bundle: Buffer) => bundle.subarray(0, bundle.indexOf('PACK'))],
    ['no bundle', () => Buffer.from('x')],
  ] as const)('with %s is refused, and leaves no object behind', async (_, spoil) => {
    const { folder, refs } = withBranch();
    const bundle = spoil(Buffer.from(await carried(folder, (carrier) => carrier.bundle(refs))));
    const other = workRepository(temp(), { other: 'other' });
    const objects = git(other, 'count-objects', '-v');
    expect(await codeOf(carried(other, (carrier) => carrier.takeIn(bundle, refs)))).toBe('SNAPSHOT_INVALID');
    expect(git(other, 'count-objects', '-v')).toBe(objects);
  });

  test('without some of its history is refused', async () => {
    const { folder, refs } = withBranch();
    const [tip] = refs;
    const pack = git(folder, 'rev-parse', 'HEAD~1');
    const file = join(temp(), 'thin.bundle');
    git(folder, 'bundle', 'create', '--quiet', file, `${pack}..${REF}`);
    const thin = readFileSync(file);
    const header = Buffer.from(`# v2 git bundle\n${tip?.sha} ${REF}\n\n`);
    const forged = Buffer.concat([header, thin.subarray(thin.indexOf('PACK'))]);
    const other = workRepository(temp(), { other: 'other' });
    expect(await codeOf(carried(other, (carrier) => carrier.takeIn(forged, refs)))).toBe('SNAPSHOT_INVALID');
    expect(() => git(other, 'cat-file', '-e', tip?.sha ?? '')).toThrow();
  });

  test('knows the repository by its first commits and its remote, without credentials', async () => {
    const { folder } = withBranch();
    git(folder, 'remote', 'add', 'origin', 'https://user:secret@example.com/own/er.git');
    expect(await carried(folder, (carrier) => carrier.identity())).toEqual({
      remote: 'https://example.com/own/er.git',
      roots: [git(folder, 'rev-list', '--max-parents=0', 'HEAD')],
    });
    const clone = join(temp(), 'clone');
    git('/', 'clone', '--quiet', '--depth=1', `file://${folder}`, clone);
    expect(await carried(clone, (carrier) => carrier.identity())).toMatchObject({ roots: [] });
  });

  test('tells whether one commit goes back to another', async () => {
    const { folder, refs } = withBranch();
    const older = objectId(git(folder, 'rev-parse', 'HEAD~1'));
    const newer = refs[0]?.sha ?? older;
    await carried(folder, async (carrier) => {
      expect(await carrier.goesBackTo(newer, older)).toBe(true);
      expect(await carrier.goesBackTo(older, newer)).toBe(false);
    });
  });
});
