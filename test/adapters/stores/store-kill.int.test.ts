import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runChild } from '../../support/child.js';
import { bareRepository, git, workRepository } from '../../support/git-command.js';
import { change, SESSION, textOf } from '../../support/state-change.js';
import { landed } from '../../support/store-contract.js';
import { tempFolders } from '../../support/temp-folder.js';
import { openStore, type StoreWish } from '../../support/test-store.js';

const tempFolder = tempFolders();

/** The transactions that are there, after checking that every file belongs to the same one. */
async function audit(wish: StoreWish): Promise<readonly string[]> {
  const { store, close } = await openStore(wish);
  try {
    const session = await store.load(SESSION);
    if (session === undefined) return [];
    const log = ((await textOf(session, 'transaction-log.jsonl')) ?? '').trim().split('\n');
    expect(JSON.parse((await textOf(session, 'state.json')) ?? '')).toEqual({
      _version: log.length,
      tx: log.at(-1),
    });
    expect(await session.list('outputs')).toEqual(log.map((_, index) => `outputs/${index + 1}`).sort());
    expect(await textOf(session, `outputs/${log.length}`)).toBe(log.at(-1));
    return log;
  } finally {
    await close();
  }
}

describe('a process killed before its n-th effect, for every n', () => {
  const cases = [
    [0, false],
    [2, false],
    [2, true],
  ] as const;
  for (const [before, later] of cases)
    test(`leaves the state before or after its transaction, with ${before} transactions there already${later ? ', files in place later' : ''}`, async () => {
      const wish = { kind: 'file', root: join(tempFolder(), '.orchestrator'), later } as const;
      if (before > 0) await runChild('store-racer', { wish, increments: before });
      const results: ('old' | 'new')[] = [];
      for (let killAt = 1; ; killAt += 1) {
        const old = await audit(wish);
        const racer = await runChild('store-racer', { wish, increments: 1, killAt });
        const now = await audit(wish);
        if (racer.signal === null) {
          expect(now).toHaveLength(old.length + 1);
          break;
        }
        expect(racer.signal).toBe('SIGKILL');
        expect(now.slice(0, old.length)).toEqual(old);
        expect(now.length - old.length).toBeLessThanOrEqual(1);
        results.push(now.length === old.length ? 'old' : 'new');
        // Back to the start, so that the first transaction of a session is tried at every point too.
        if (before === 0) rmSync(wish.root, { recursive: true, force: true });
      }
      expect(results).toContain('old');
      expect(results).toContain('new');
      const { store } = await openStore(wish);
      const session = await store.load(SESSION);
      landed(await store.commit(change(session?.revision ?? null, 99)));
    });
});

describe('processes killed at random moments', () => {
  async function killLoop(wish: StoreWish, kills: number, most: number): Promise<readonly string[]> {
    const acknowledged: string[] = [];
    await runChild('store-racer', { wish, increments: 1 }).then((racer) =>
      acknowledged.push(racer.stdout.trim()),
    );
    // On a busy machine many are killed before they did anything: those prove nothing.
    for (let kill = 0; kill < kills || (acknowledged.length <= kills && kill < 20 * kills); kill += 1) {
      const racer = await runChild(
        'store-racer',
        { wish, increments: 100_000 },
        { killAfterMs: Math.random() * most },
      );
      expect(racer.stderr).toBe('ready\n');
      acknowledged.push(...racer.stdout.split('\n').filter((line) => line !== ''));
      const log = await audit(wish);
      expect(new Set(log).size).toBe(log.length);
      expect(log.filter((txId) => acknowledged.includes(txId))).toEqual(acknowledged);
      // What landed unheard stays landed, and counts from now on.
      acknowledged.splice(0, acknowledged.length, ...log);
    }
    return acknowledged;
  }

  test.each([false, true])('leave the file store whole (files in place later: %s)', async (later) => {
    const wish: StoreWish = { kind: 'file', root: join(tempFolder(), '.orchestrator'), later };
    expect((await killLoop(wish, 20, 160)).length).toBeGreaterThan(20);
  });

  test('leave the user’s repository whole', async () => {
    const own = tempFolder();
    const user = workRepository(join(own, 'work'));
    const log = await killLoop({ kind: 'git', own, user }, 8, 300);
    expect(git(user, 'rev-list', '--count', 'orchestrator-state')).toBe(String(log.length));
    expect(git(user, 'fsck', '--full', '--no-dangling')).toBe('');
  });

  test('leave the remote whole', async () => {
    const own = tempFolder();
    const url = bareRepository(join(own, 'remote.git'));
    const log = await killLoop({ kind: 'git', own, url }, 8, 300);
    expect(git(url, 'rev-list', '--count', 'orchestrator-state')).toBe(String(log.length));
    expect(git(url, 'fsck', '--full', '--no-dangling')).toBe('');
  });
});
