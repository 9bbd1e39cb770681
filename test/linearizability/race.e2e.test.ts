import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { git } from '../support/git-command.js';
import { tempFolders } from '../support/temp-folder.js';
import { anomalies } from './checker.js';
import { contend } from './contention.js';
import type { History } from './history.js';
import { openPlace, type PlaceKind } from './places.js';
import { race } from './race.js';

const temp = tempFolders();
const WRITERS = 16;
/** The machine may have other things to do. */
const PATIENCE = 180_000;

async function raced(kind: PlaceKind, operations: number): Promise<{ readonly changed: number }> {
  const place = await openPlace(kind, temp(), WRITERS);
  try {
    const history = await race(place, { seed: 7, writers: WRITERS, operations, kills: 0.08 });
    expect(anomalies(history)).toEqual([]);
    return { changed: history.operations.filter(({ result }) => result.kind === 'changed').length };
  } finally {
    await place.close();
  }
}

test(
  `${WRITERS} processes at once on one ref over smart HTTP: what was acknowledged is there, once`,
  async () => {
    const place = await openPlace('http', temp(), WRITERS);
    try {
      const counted = await contend(place, { writers: WRITERS, transactions: 1, waits: true });
      expect(counted).toMatchObject({ acknowledged: WRITERS, failed: 0, total: WRITERS });
      const { tries, pushes } = counted;
      console.log(`${tries / WRITERS} tries and ${(pushes ?? 0) / WRITERS} pushes per transaction`);
    } finally {
      await place.close();
    }
  },
  PATIENCE,
);

describe(`${WRITERS} processes of the shipped command line on one session, some of them killed`, () => {
  test(
    'make one order of transactions over files',
    async () => {
      expect((await raced('file', 64)).changed).toBeGreaterThan(16);
    },
    PATIENCE,
  );

  test(
    'make one order of transactions over a git ref',
    async () => {
      expect((await raced('git', 32)).changed).toBeGreaterThan(8);
    },
    PATIENCE,
  );

  test(
    'make one order of transactions over smart HTTP on a network that loses requests and answers',
    async () => {
      expect((await raced('http', 24)).changed).toBeGreaterThan(4);
    },
    PATIENCE,
  );
});

describe('a race in which something is really wrong is not taken for an order', () => {
  test(
    'a writer whose remote is a copy is acknowledged what nobody else has',
    async () => {
      // Who does what is a matter of speed: until the one with the copy reads what it wrote.
      let history = await forked(3);
      for (let seed = 4; seed < 10 && !readsItsOwn(history, 1); seed += 1) history = await forked(seed);
      expect(readsItsOwn(history, 1)).toBe(true);
      const kinds = new Set(anomalies(history).map(({ kind }) => kind));
      expect([...kinds]).toEqual(expect.arrayContaining(['lost', 'forked-read']));
    },
    PATIENCE,
  );

  test(
    'a branch that was put back loses what was acknowledged',
    async () => {
      const folder = temp();
      const place = await openPlace('git', folder, 2);
      const bare = join(folder, 'served', 'remote.git');
      const before = git(bare, 'rev-parse', 'refs/heads/orchestrator-state');
      const first = await race(place, { seed: 5, writers: 2, operations: 8, kills: 0 });
      expect(anomalies(first)).toEqual([]);
      git(bare, 'update-ref', 'refs/heads/orchestrator-state', before);
      const second = await race(place, { seed: 5, writers: 1, operations: 0, kills: 0 });
      const kinds = anomalies({ ...second, operations: first.operations }).map(({ kind }) => kind);
      expect(new Set(kinds)).toContain('lost');
    },
    PATIENCE,
  );
});

/** Two writers, each with a remote of its own. */
async function forked(seed: number): Promise<History> {
  const folder = temp();
  const place = await openPlace('git', folder, 2);
  const copy = join(folder, 'copy.git');
  git('/', 'clone', '--quiet', '--mirror', join(folder, 'served', 'remote.git'), copy);
  git(place.folderOf(1), 'remote', 'set-url', 'origin', `file://${copy}`);
  return race(place, { seed, writers: 2, operations: 12, kills: 0 });
}

function readsItsOwn({ operations }: History, number: number): boolean {
  const own = operations.filter(({ writer }) => writer === number);
  return own.some(
    (read) =>
      read.result.kind === 'read' &&
      own.some(({ result, returned }) => result.kind === 'changed' && returned < read.invoked),
  );
}
