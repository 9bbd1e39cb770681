import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { packFolder } from '../../../src/adapters/artifacts/archive-packing.js';
import { unpackArchive } from '../../../src/adapters/artifacts/archive-unpacking.js';
import { writeFiles } from '../../support/command-line.js';
import { type RawEntry, rawArchive } from '../../support/raw-archive.js';
import { tempFolders } from '../../support/temp-folder.js';

const temp = tempFolders();
const LIMITS = { maxBytes: 1024 * 1024, maxEntries: 100 };
const FILE = 0o100644;

async function codeOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
    return null;
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error ? error.code : error;
  }
}

describe('packing and unpacking', () => {
  test('what was packed comes back byte for byte, in folders and under odd names', async () => {
    const from = temp();
    const to = join(temp(), 'report');
    const files = {
      'report.json': '{}\n',
      'outputs/deep/er/a b.txt': 'spaces',
      'outputs/naïve–é.md': 'ä',
      'outputs/empty': '',
      'outputs/$(x) `y`.txt': 'z',
    };
    writeFiles(from, files);
    writeFileSync(join(from, 'change.pack'), Buffer.alloc(300_000, 7));
    const packed = await packFolder(from, temp(), LIMITS);
    expect(packed.leftOut).toEqual([]);
    await unpackArchive(packed.file, to, LIMITS);
    for (const [path, text] of Object.entries(files)) expect(readFileSync(join(to, path), 'utf8')).toBe(text);
    expect(readFileSync(join(to, 'change.pack')).equals(Buffer.alloc(300_000, 7))).toBe(true);
    expect(statSync(join(to, 'report.json')).mode & 0o777).toBe(0o644 & ~process.umask());
  });

  test('the same files are the same archive', async () => {
    const from = temp();
    writeFiles(from, { 'b/c.txt': 'c', 'a.txt': 'a' });
    const archives = [await packFolder(from, temp(), LIMITS), await packFolder(from, temp(), LIMITS)];
    const [first, second] = archives.map(({ file }) => readFileSync(file));
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
  });

  test('links, pipes and names that no archive may have are left out, and said', async () => {
    const from = temp();
    writeFiles(from, { 'a.txt': 'a', 'with:colon': 'x', 'back\\slash': 'x', aux: 'x' });
    symlinkSync('/etc/passwd', join(from, 'link'));
    symlinkSync('/etc', join(from, 'folder'));
    spawnSync('mkfifo', [join(from, 'pipe')]);
    const packed = await packFolder(from, temp(), LIMITS);
    expect([...packed.leftOut].sort()).toEqual([
      'aux',
      'back\\slash',
      'folder',
      'link',
      'pipe',
      'with:colon',
    ]);
    const to = join(temp(), 'x');
    await unpackArchive(packed.file, to, LIMITS);
    expect(readdirSync(to)).toEqual(['a.txt']);
  });

  test('too many or too large files are not packed', async () => {
    const from = temp();
    writeFiles(from, { a: 'aaaa', b: 'bbbb' });
    const place = temp();
    expect(await codeOf(packFolder(from, place, { maxBytes: 7, maxEntries: 9 }))).toBe('ARTIFACT_TOO_LARGE');
    expect(await codeOf(packFolder(from, place, { maxBytes: 99, maxEntries: 1 }))).toBe('ARTIFACT_TOO_LARGE');
    expect(readdirSync(place)).toEqual([]);
  });

  test('an archive of another tool is fine: bytes in memory, stored entries, folders listed before or after', async () => {
    const to = join(temp(), 'x');
    const bytes = rawArchive([
      { name: 'd/', mode: 0o040755 },
      { name: 'd/a', bytes: 'a', method: 0, mode: FILE, flags: 0 },
      { name: 'e/f', bytes: 'f' },
      { name: 'e/' },
    ]);
    await unpackArchive(bytes, to, LIMITS);
    expect([readFileSync(join(to, 'd/a'), 'utf8'), readFileSync(join(to, 'e/f'), 'utf8')]).toEqual([
      'a',
      'f',
    ]);
  });
});

const GOOD: RawEntry = { name: 'report.json', bytes: '{}' };
const BOMB = Buffer.alloc(3 * 1024 * 1024);

const HOSTILE: readonly (readonly [string, readonly RawEntry[] | Buffer, string])[] = [
  ['an absolute path', [GOOD, { name: '/etc/x' }], 'ARTIFACT_INVALID'],
  ['a path that climbs', [GOOD, { name: '../x' }], 'ARTIFACT_INVALID'],
  ['a path that climbs further on', [GOOD, { name: 'a/../../x' }], 'ARTIFACT_INVALID'],
  ['a path with a dot', [GOOD, { name: './x' }], 'ARTIFACT_INVALID'],
  ['an empty part', [GOOD, { name: 'a//x' }], 'ARTIFACT_INVALID'],
  ['no name', [GOOD, { name: '' }], 'ARTIFACT_INVALID'],
  ['the root itself', [GOOD, { name: '/' }], 'ARTIFACT_INVALID'],
  ['a drive', [GOOD, { name: 'C:x' }], 'ARTIFACT_INVALID'],
  ['a drive with a backslash', [GOOD, { name: 'C:\\x' }], 'ARTIFACT_INVALID'],
  ['a backslash', [GOOD, { name: 'a\\..\\x' }], 'ARTIFACT_INVALID'],
  ['a NUL', [GOOD, { name: 'a\0.txt' }], 'ARTIFACT_INVALID'],
  ['a line break', [GOOD, { name: 'a\n::error::x' }], 'ARTIFACT_INVALID'],
  ['another stream of a file', [GOOD, { name: 'report.json::$DATA' }], 'ARTIFACT_INVALID'],
  ['a device', [GOOD, { name: 'outputs/NUL.txt' }], 'ARTIFACT_INVALID'],
  ['a dot at the end', [GOOD, { name: 'outputs/a.' }], 'ARTIFACT_INVALID'],
  ['a .git folder in disguise', [GOOD, { name: 'outputs/.G\u200cit/config' }], 'ARTIFACT_INVALID'],
  ['a short name of .git', [GOOD, { name: 'git~1/config' }], 'ARTIFACT_INVALID'],
  ['a right-to-left mark', [GOOD, { name: 'a\u202etxt.exe' }], 'ARTIFACT_INVALID'],
  ['a part of 256 bytes', [GOOD, { name: `outputs/${'ä'.repeat(128)}` }], 'ARTIFACT_INVALID'],
  ['no UTF-8', [GOOD, { name: Buffer.from([0x61, 0xff]) }], 'ARTIFACT_INVALID'],
  ['an unknown character set', [GOOD, { name: 'ä', flags: 0 }], 'ARTIFACT_INVALID'],
  ['the same name twice', [GOOD, GOOD], 'ARTIFACT_INVALID'],
  ['the same name but for case', [GOOD, { name: 'REPORT.json' }], 'ARTIFACT_INVALID'],
  ['the same name but for Unicode form', [{ name: 'o/é' }, { name: 'o/e\u0301' }], 'ARTIFACT_INVALID'],
  ['a folder but for case', [{ name: 'out/a' }, { name: 'OUT/b' }], 'ARTIFACT_INVALID'],
  ['a file where a folder is', [{ name: 'a/b' }, { name: 'a' }], 'ARTIFACT_INVALID'],
  ['a folder where a file is', [{ name: 'a' }, { name: 'a/b' }], 'ARTIFACT_INVALID'],
  ['a symbolic link', [GOOD, { name: 'l', bytes: '/etc/passwd', mode: 0o120777 }], 'ARTIFACT_INVALID'],
  [
    'a link and a file below it',
    [{ name: 'l', bytes: '/tmp', mode: 0o120777 }, { name: 'l/x' }],
    'ARTIFACT_INVALID',
  ],
  ['a pipe', [GOOD, { name: 'p', mode: 0o010644 }], 'ARTIFACT_INVALID'],
  ['a device file', [GOOD, { name: 'p', mode: 0o020644 }], 'ARTIFACT_INVALID'],
  ['a socket', [GOOD, { name: 'p', mode: 0o140644 }], 'ARTIFACT_INVALID'],
  ['a file that says it is a folder', [GOOD, { name: 'p', mode: 0o040755 }], 'ARTIFACT_INVALID'],
  ['an encrypted entry', [GOOD, { name: 'e', bytes: 'x', flags: 0x801 }], 'ARTIFACT_INVALID'],
  ['a method nobody knows', [GOOD, { name: 'e', bytes: 'x', method: 12 }], 'ARTIFACT_INVALID'],
  ['a wrong checksum', [GOOD, { name: 'e', bytes: 'x', crc: 1 }], 'ARTIFACT_INVALID'],
  ['a size that is too small', [GOOD, { name: 'e', bytes: 'xxxx', size: 1 }], 'ARTIFACT_INVALID'],
  ['a size that is too large', [GOOD, { name: 'e', bytes: 'x', size: 9 }], 'ARTIFACT_INVALID'],
  ['a bomb', [GOOD, { name: 'b', bytes: BOMB }], 'ARTIFACT_TOO_LARGE'],
  ['a bomb that lies', [GOOD, { name: 'b', bytes: BOMB, size: 10 }], 'ARTIFACT_INVALID'],
  [
    'many small bombs',
    ['a', 'b', 'c', 'd'].map((name) => ({ name, bytes: BOMB.subarray(0, 400_000) })),
    'ARTIFACT_TOO_LARGE',
  ],
  [
    'too many entries',
    Array.from({ length: 101 }, (_, index) => ({ name: `f${index}` })),
    'ARTIFACT_TOO_LARGE',
  ],
  ['no bytes at all', Buffer.alloc(0), 'ARTIFACT_INVALID'],
  ['no archive', Buffer.from('{"not": "a zip"}'.repeat(20)), 'ARTIFACT_INVALID'],
  [
    'half an archive',
    rawArchive([GOOD, { name: 'x', bytes: BOMB.subarray(0, 9000) }]).subarray(0, 60),
    'ARTIFACT_INVALID',
  ],
  ['a directory that is cut off', beheaded(), 'ARTIFACT_INVALID'],
];

/** An archive whose first bytes are missing: its directory points past its entries. */
function beheaded(): Buffer {
  return rawArchive([GOOD, { name: 'x', bytes: 'xyz' }]).subarray(20);
}

describe('hostile archives', () => {
  test.each(HOSTILE)('%s is refused and leaves nothing behind', async (_, content, code) => {
    const place = join(temp(), 'inside');
    mkdirSync(place);
    const bytes = Buffer.isBuffer(content) ? content : rawArchive(content);
    expect(await codeOf(unpackArchive(bytes, join(place, 'report'), LIMITS))).toBe(code);
    const file = join(temp(), 'archive.zip');
    writeFileSync(file, bytes);
    expect(await codeOf(unpackArchive(file, join(place, 'report'), LIMITS))).toBe(code);
    expect(readdirSync(place)).toEqual([]);
    expect(existsSync(join(place, '..', 'x'))).toBe(false);
  });

  test('a folder that is there already is not written into', async () => {
    const place = temp();
    writeFiles(place, { 'report/report.json': 'mine' });
    expect(await codeOf(unpackArchive(rawArchive([GOOD]), join(place, 'report'), LIMITS))).not.toBeNull();
    expect(readFileSync(join(place, 'report/report.json'), 'utf8')).toBe('mine');
    expect(readdirSync(place)).toEqual(['report']);
  });
});
