import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ObjectFormat } from '../../../src/adapters/git/object-writer.js';
import { PackWriter } from '../../../src/adapters/git/pack-writer.js';
import type { ObjectId } from '../../../src/domain/ids.js';
import { tempFolders } from '../../support/temp-folder.js';

const folders = tempFolders();

function repository(format: ObjectFormat): string {
  const folder = folders();
  execFileSync('git', ['init', '--quiet', '--bare', `--object-format=${format}`, folder]);
  return folder;
}

function typesOf(folder: string, oids: readonly ObjectId[]): readonly string[] {
  const args = ['-C', folder, 'cat-file', '--batch-check=%(objecttype) %(objectsize)'];
  return execFileSync('git', args, { input: oids.join('\n'), encoding: 'utf8' })
    .trim()
    .split('\n');
}

describe.each<ObjectFormat>(['sha1', 'sha256'])('packs of %s objects', (format) => {
  test('hold what was written, and git finds nothing wrong with them', async () => {
    const folder = repository(format);
    const writer = new PackWriter(join(folder, 'objects/pack'), format);
    const contents = [Buffer.alloc(0), Buffer.from('a'), randomBytes(300_000), Buffer.alloc(2_000_000, 'x')];
    const blobs = await Promise.all(contents.map((content) => writer.write('blob', content)));
    await writer.flush();
    expect(typesOf(folder, blobs)).toEqual(contents.map(({ length }) => `blob ${length}`));
    execFileSync('git', ['-C', folder, 'fsck', '--strict', '--full'], { stdio: 'pipe' });
    for (const [index, content] of contents.entries()) {
      const read = execFileSync('git', ['-C', folder, 'cat-file', 'blob', blobs[index] ?? ''], {
        maxBuffer: 10_000_000,
      });
      expect(hashOf(read)).toBe(hashOf(content));
    }
  });

  test('that are made one lose no object, however many there are', async () => {
    const folder = repository(format);
    const packs = join(folder, 'objects/pack');
    const writer = new PackWriter(packs, format);
    const oids: ObjectId[] = [];
    for (let n = 0; n < 620; n += 1) {
      oids.push(await writer.write('blob', Buffer.from(`blob ${n}\n`)));
      // One that each pack asks for again is in none of them twice.
      await writer.write('blob', Buffer.from('blob 0\n'));
      await writer.flush();
    }
    const files = readdirSync(packs);
    expect(files.length).toBeLessThan(2 * 2 * 24);
    expect(files.filter((name) => !/\.(?:pack|idx)$/.test(name))).toEqual([]);
    expect(typesOf(folder, oids)).toEqual(oids.map((_, n) => `blob ${`blob ${n}\n`.length}`));
    execFileSync('git', ['-C', folder, 'fsck', '--strict', '--full'], { stdio: 'pipe' });
  });
});

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
