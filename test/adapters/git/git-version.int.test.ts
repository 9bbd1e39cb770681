import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { requireGit, requireGitVersion } from '../../../src/adapters/git/git-version.js';
import { openUserRepository } from '../../../src/adapters/git/user-repository.js';
import { tempFolders } from '../../support/temp-folder.js';

const tempFolder = tempFolders();
const path = process.env['PATH'];
afterEach(() => {
  process.env['PATH'] = path;
});

/** Makes `git` answer this to everything. */
function fakeGit(answer: string): void {
  const folder = tempFolder();
  writeFileSync(join(folder, 'git'), `#!/bin/sh\necho '${answer}'\n`);
  chmodSync(join(folder, 'git'), 0o755);
  process.env['PATH'] = folder;
}

describe('the version of git', () => {
  test.each([
    'git version 2.38.0',
    'git version 2.39.5 (Apple Git-154)',
    'git version 2.100.1.windows.1',
    'git version 3.0.0',
  ])('%s will do', (text) => {
    expect(() => requireGitVersion(text)).not.toThrow();
  });

  test.each(['git version 2.37.9', 'git version 1.99', 'git version 2.9.5', 'hello', ''])(
    '%j will not',
    (text) => {
      expect(() => requireGitVersion(text)).toThrow(expect.objectContaining({ code: 'GIT_TOO_OLD' }));
    },
  );

  test('is asked of the git on PATH', async () => {
    await requireGit();
    fakeGit('git version 2.30.2');
    await expect(requireGit()).rejects.toMatchObject({ code: 'GIT_TOO_OLD' });
    await expect(openUserRepository(process.cwd())).rejects.toMatchObject({ code: 'GIT_TOO_OLD' });
  });

  test('cannot be asked where there is no git', async () => {
    process.env['PATH'] = tempFolder();
    await expect(requireGit()).rejects.toMatchObject({ code: 'GIT_MISSING' });
    await expect(openUserRepository(process.cwd())).rejects.toMatchObject({ code: 'GIT_MISSING' });
  });
});
