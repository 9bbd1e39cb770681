import { describe, expect, test } from '@jest/globals';
import { parseRemoteUrl } from '../../../src/adapters/git/remote-url.js';

describe('the URL of a remote', () => {
  test.each([
    ['https://github.com/a/b.git', 'https://github.com/a/b.git', 'https://github.com/a/b.git'],
    ['http://localhost:3000/a', 'http://localhost:3000/a', 'http://localhost:3000/a'],
    ['ssh://git@github.com/a/b', 'ssh://git@github.com/a/b', 'ssh://github.com/a/b'],
    ['git@github.com:a/b.git', 'git@github.com:a/b.git', 'github.com:a/b.git'],
    ['host.xz:path/to', 'host.xz:path/to', 'host.xz:path/to'],
    ['file:///srv/a b.git', 'file:///srv/a b.git', 'file:///srv/a b.git'],
    ['/srv/a.git', '/srv/a.git', '/srv/a.git'],
    ['../a.git', '/home/you/a.git', '/home/you/a.git'],
    ['./with:colon', '/home/you/repo/with:colon', '/home/you/repo/with:colon'],
  ])('%s is used', (text, url, display) => {
    expect(parseRemoteUrl(text, '/home/you/repo')).toEqual({ url, display });
  });

  test.each([
    '',
    '-oProxyCommand=x',
    '--upload-pack=x',
    'ext::sh -c touch% /tmp/x',
    'fd::7',
    'EXT::x',
    'transport.helper::x',
    'ssh://-oProxyCommand=x/a',
    'ssh://-oProxyCommand=x@host/a',
    '-oProxyCommand=x:a',
    'user@-oProxyCommand:a',
    'ftp://host/a',
    'javascript://x',
    'https://exa mple/a',
    'https://host/a\n::set-output',
    'a\0b',
  ])('%j is refused', (text) => {
    expect(() => parseRemoteUrl(text, '/home/you/repo')).toThrow(
      expect.objectContaining({ code: 'REMOTE_REFUSED' }),
    );
  });

  test('credentials in it travel in a header and are never shown', () => {
    expect(parseRemoteUrl('https://user:p%40ss@github.com/a/b.git?x=secret', '/')).toEqual({
      url: 'https://github.com/a/b.git',
      display: 'https://github.com/a/b.git',
      authorization: {
        urlPrefix: 'https://github.com/',
        header: `Basic ${Buffer.from('user:p@ss').toString('base64')}`,
      },
    });
    expect(() => parseRemoteUrl('ftp://user:secret@host/a', '/')).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('secret') }),
    );
  });
});
