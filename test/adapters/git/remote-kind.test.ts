import { expect, test } from '@jest/globals';
import { remoteKind } from '../../../src/adapters/git/remote-kind.js';

const HOSTS = ['github.com', 'git.acme.example'];

test.each([
  ['https://github.com/o/r.git', 'github', 'o/r'],
  ['https://github.com/o/r', 'github', 'o/r'],
  ['https://github.com/o/r/', 'github', 'o/r'],
  ['https://GitHub.com/o/r', 'github', 'o/r'],
  ['github.com:o/r.git', 'github', 'o/r'],
  ['ssh://git@github.com/o/r.git', 'github', 'o/r'],
  ['ssh://git@git.acme.example:22/o/r.git', 'github', 'o/r'],
  ['https://git.acme.example/o/r', 'github', 'o/r'],
  ['https://gitlab.com/o/r.git', 'web', null],
  ['https://github.com.evil.example/o/r.git', 'web', null],
  ['https://github.com/o/r/tree', 'web', null],
  ['example.com:o/r.git', 'ssh', null],
  ['/srv/git/r.git', 'path', null],
  ['file:///srv/git/r.git', 'path', null],
])('%s is of the kind %s, repository %s', (display, kind, repository) => {
  expect(remoteKind(display, HOSTS)).toEqual({ kind, repository });
});
