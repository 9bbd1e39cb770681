import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { packSnapshot, withArchive, writeArchive } from '../../../src/adapters/artifacts/snapshot-archive.js';
import { codeOf } from '../../support/error-code.js';
import { type RawEntry, rawArchive } from '../../support/raw-archive.js';
import { tempFolders } from '../../support/temp-folder.js';

const temp = tempFolders();
const FILE = 0o100644;
const LIMITS = { maxBytes: 1000, maxEntries: 5 };

function stored(bytes: Uint8Array): string {
  const file = join(temp(), 'a.zip');
  writeFileSync(file, bytes);
  return file;
}

const scratchFolders = (): readonly string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith('orchestrator-snapshot-'));

const HOSTILE: readonly (readonly [string, readonly RawEntry[], string])[] = [
  ['an absolute path', [{ name: '/etc/cron.d/x', bytes: 'x' }], 'SNAPSHOT_INVALID'],
  ['a way out', [{ name: 'session/../../x', bytes: 'x' }], 'SNAPSHOT_INVALID'],
  ['a drive', [{ name: 'C:/x', bytes: 'x' }], 'SNAPSHOT_INVALID'],
  ['a backslash', [{ name: 'session\\x', bytes: 'x' }], 'SNAPSHOT_INVALID'],
  ['a symbolic link', [{ name: 'link', bytes: '/etc', mode: 0o120777 }], 'SNAPSHOT_INVALID'],
  ['a device', [{ name: 'null', mode: 0o020666 }], 'SNAPSHOT_INVALID'],
  [
    'a name twice',
    [
      { name: 'a', bytes: '1' },
      { name: 'a', bytes: '2' },
    ],
    'SNAPSHOT_INVALID',
  ],
  ['names that differ by case alone', [{ name: 'a' }, { name: 'A' }], 'SNAPSHOT_INVALID'],
  ['a file that is a folder as well', [{ name: 'a' }, { name: 'a/b' }], 'SNAPSHOT_INVALID'],
  ['a wrong checksum', [{ name: 'a', bytes: 'x', crc: 1 }], 'SNAPSHOT_INVALID'],
  ['an unknown method', [{ name: 'a', bytes: 'x', method: 12 }], 'SNAPSHOT_INVALID'],
  ['encryption', [{ name: 'a', bytes: 'x', flags: 0x801 }], 'SNAPSHOT_INVALID'],
  ['more bytes than it may have', [{ name: 'a', bytes: Buffer.alloc(2000) }], 'SNAPSHOT_TOO_LARGE'],
  ['more bytes than it says', [{ name: 'a', bytes: Buffer.alloc(100_000), size: 10 }], 'SNAPSHOT_INVALID'],
  ['too many entries', [...'abcdef'].map((name) => ({ name })), 'SNAPSHOT_TOO_LARGE'],
];

describe('the archive of a snapshot', () => {
  test.each(HOSTILE)('with %s is refused, and nothing of it stays', async (_, entries, code) => {
    const file = stored(rawArchive(entries.map((entry) => ({ mode: FILE, ...entry }))));
    const before = scratchFolders();
    let opened = false;
    const work = withArchive(file, async () => (opened = true), LIMITS);
    expect(await codeOf(work)).toBe(code);
    expect(opened).toBe(false);
    expect(scratchFolders().filter((name) => !before.includes(name))).toEqual([]);
  });

  test('that is no archive, or is not there, is refused', async () => {
    const body = async (): Promise<void> => undefined;
    expect(await codeOf(withArchive(stored(Buffer.from('no zip')), body))).toBe('SNAPSHOT_INVALID');
    expect(await codeOf(withArchive(join(temp(), 'absent.zip'), body))).toBe('SNAPSHOT_INVALID');
    expect(await codeOf(withArchive(temp(), body))).toBe('SNAPSHOT_INVALID');
  });

  test('gives back what was packed, and the same files are the same bytes', async () => {
    const files = [
      { path: 'snapshot.json', bytes: Buffer.from('{}\n') },
      { path: 'session/outputs/a b/ä.bin', bytes: Buffer.alloc(70_000, 3) },
      { path: 'session/empty', bytes: Buffer.alloc(0) },
    ];
    const packed = await packSnapshot(files);
    expect(packed.equals(await packSnapshot(files))).toBe(true);
    await withArchive(stored(packed), async (archive) => {
      expect(archive.paths).toEqual(files.map(({ path }) => path).sort());
      for (const { path, bytes } of files) expect(bytes.equals(await archive.read(path))).toBe(true);
    });
  });

  test('is not made of names that some system does not take, nor of more than an import would take', async () => {
    const bytes = Buffer.from('x');
    expect(await codeOf(packSnapshot([{ path: 'a:b', bytes }]))).toBe('WRITE_REFUSED');
    expect(
      await codeOf(
        packSnapshot([
          { path: 'a', bytes },
          { path: 'A', bytes },
        ]),
      ),
    ).toBe('WRITE_REFUSED');
    const large = [{ path: 'a', bytes: Buffer.alloc(1001) }];
    expect(await codeOf(packSnapshot(large, LIMITS))).toBe('SNAPSHOT_TOO_LARGE');
  });

  test('is never written over a file that holds something else, nor through a link', async () => {
    const folder = temp();
    const file = join(folder, 'a.zip');
    expect(await writeArchive(file, Buffer.from('one'))).toBe('written');
    expect(await writeArchive(file, Buffer.from('one'))).toBe('same');
    expect(await writeArchive(file, Buffer.from('two'))).toBe('held');
    expect(readFileSync(file, 'utf8')).toBe('one');
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'link'));
    expect(await writeArchive(join(folder, 'link'), Buffer.from('x'))).toBe('held');
    expect(existsSync(join(folder, 'elsewhere'))).toBe(false);
  });
});
