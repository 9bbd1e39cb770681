import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runChild } from '../../support/child.js';
import { bareRepository, git, workRepository } from '../../support/git-command.js';
import { SESSION, textOf } from '../../support/state-change.js';
import { tempFolders } from '../../support/temp-folder.js';
import { openStore, type StoreWish } from '../../support/test-store.js';

const PROCESSES = 8;

const tempFolder = tempFolders();

/** Lets real processes race, and compares what they were told with what is there. */
async function race(wish: StoreWish, increments: number): Promise<number> {
  const racers = await Promise.all(
    Array.from({ length: PROCESSES }, () => runChild('store-racer', { wish, increments })),
  );
  for (const racer of racers) expect(racer).toMatchObject({ code: 0 });
  const acknowledged = racers.flatMap((racer) => racer.stdout.trim().split('\n'));
  const { store, close } = await openStore(wish);
  try {
    const session = await store.load(SESSION);
    const log = ((await textOf(session, 'transaction-log.jsonl')) ?? '').trim().split('\n');
    expect(log).toHaveLength(PROCESSES * increments);
    expect([...log].sort()).toEqual([...acknowledged].sort());
    expect(new Set(log).size).toBe(log.length);
    for (const [index, txId] of log.entries()) {
      expect(await textOf(session, `outputs/${index + 1}`)).toBe(txId);
      expect(txId.startsWith(`TX-${String(index + 1).padStart(6, '0')}-`)).toBe(true);
    }
  } finally {
    await close();
  }
  const tries = racers.reduce((sum, racer) => sum + Number(racer.stderr.trim().split('\n').at(-1)), 0);
  return tries / (PROCESSES * increments);
}

describe(`${PROCESSES} processes racing on one session lose and double nothing`, () => {
  const report = (name: string, tries: number): void => {
    process.stderr.write(`${name}: ${tries.toFixed(2)} tries per transaction\n`);
  };

  test('in the file store', async () => {
    report('file store', await race({ kind: 'file', root: join(tempFolder(), '.orchestrator') }, 25));
  });

  test('in the git store over own refs', async () => {
    const own = tempFolder();
    const user = workRepository(join(own, 'work'));
    report('git store, own refs', await race({ kind: 'git', own, user }, 25));
    expect(git(user, 'rev-list', '--count', 'orchestrator-state')).toBe(String(PROCESSES * 25));
    expect(git(user, 'fsck', '--full', '--no-dangling')).toBe('');
  });

  test('in the git store over a remote', async () => {
    const own = tempFolder();
    const url = bareRepository(join(own, 'remote.git'));
    report('git store, remote', await race({ kind: 'git', own, url }, 10));
    expect(git(url, 'rev-list', '--count', 'orchestrator-state')).toBe(String(PROCESSES * 10));
  });
});
