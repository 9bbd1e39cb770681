import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createProcessIdentity } from '../../../src/adapters/process/process-identity.js';
import { acquireFolderLock, type HeldLock } from '../../../src/adapters/stores/folder-lock.js';
import { runChild } from '../../support/child.js';
import { tempFolders } from '../../support/temp-folder.js';

const tempFolder = tempFolders();
const liveness = createProcessIdentity();

function take(folder: string, waitSeconds = 0.2): Promise<HeldLock> {
  return acquireFolderLock({ folder, liveness, waitSeconds });
}

function heldBy(folder: string, generation: number, holder: object): void {
  writeFileSync(
    join(folder, `lock.${generation}`),
    `1${JSON.stringify({ ...liveness.self(), ...holder })}\n`,
  );
}

describe('the lock of a folder', () => {
  test('is taken once until it is released', async () => {
    const folder = tempFolder();
    const lock = await take(folder);
    await expect(take(folder)).rejects.toMatchObject({
      code: 'LOCK_TIMEOUT',
      message: expect.stringContaining(`process ${process.pid}`),
    });
    lock.release();
    (await take(folder)).release();
  });

  test('goes to a waiter as soon as it is released', async () => {
    const folder = tempFolder();
    const lock = await take(folder);
    const waiting = take(folder, 10);
    setTimeout(() => lock.release(), 30);
    (await waiting).release();
  });

  test('of a process that ended is taken over', async () => {
    const folder = tempFolder();
    const ended = await runChild('own-identity', null);
    heldBy(folder, 7, JSON.parse(ended.stdout));
    (await take(folder)).release();
    expect(readFileSync(join(folder, 'lock.8'), 'utf8')[0]).toBe('0');
  });

  test('of a process with the same pid that started at another time is taken over', async () => {
    const folder = tempFolder();
    heldBy(folder, 1, { startTime: '1' });
    (await take(folder)).release();
  });

  test('from before a restart of the machine is taken over', async () => {
    const folder = tempFolder();
    heldBy(folder, 1, { bootId: 'another-boot' });
    (await take(folder)).release();
  });

  test('of another machine is not judged', async () => {
    const folder = tempFolder();
    heldBy(folder, 1, { host: 'elsewhere' });
    await expect(take(folder)).rejects.toMatchObject({
      code: 'LOCK_TIMEOUT',
      message: expect.stringContaining('elsewhere'),
    });
  });

  test('that its maker never filled is taken over once it is old', async () => {
    const folder = tempFolder();
    const path = join(folder, 'lock.3');
    writeFileSync(path, '');
    await expect(take(folder)).rejects.toMatchObject({ code: 'LOCK_TIMEOUT' });
    const past = new Date(Date.now() - 60_000);
    utimesSync(path, past, past);
    (await take(folder)).release();
  });

  test('leaves a bounded number of files and keeps counting up', async () => {
    const folder = tempFolder();
    for (let n = 0; n < 40; n += 1) (await take(folder)).release();
    const generations = readdirSync(folder).map((name) => Number(name.slice('lock.'.length)));
    expect(Math.max(...generations)).toBe(40);
    expect(generations.length).toBeLessThanOrEqual(9);
  });

  test('is given way by a process that slept over its own number', async () => {
    const folder = tempFolder();
    heldBy(folder, 30, {});
    writeFileSync(join(folder, 'lock.2'), '0');
    await expect(take(folder)).rejects.toMatchObject({ code: 'LOCK_TIMEOUT' });
    expect(readdirSync(folder)).not.toContain('lock.3');
  });
});
