import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { createArtifactStore } from '../../../src/adapters/stores/artifact-store.js';
import { stateArtifactName } from '../../../src/adapters/stores/artifact-versions.js';
import type { StateStore } from '../../../src/app/ports.js';
import { ArtifactWorld } from '../../support/artifact-world.js';
import { closedAfterTest } from '../../support/closed-after-test.js';
import { objectId } from '../../support/object-id.js';
import { change, SESSION, sessionId, textOf } from '../../support/state-change.js';
import { landed, storeContract } from '../../support/store-contract.js';
import { tempFolders } from '../../support/temp-folder.js';

const closing = closedAfterTest();
const tempFolder = tempFolders();

let world: ArtifactWorld;
let folder: string;
let said: string[];
let runs: number;
beforeEach(() => {
  world = new ArtifactWorld();
  folder = join(tempFolder(), 'artifacts');
  said = [];
  runs = 0;
});

/** The store as another run has it; `run` null: outside of an action. */
function open(run: string | null = `run-${++runs}`): StateStore {
  const exchange = run === null ? null : world.exchange(run);
  const reporter = { warn: (line: string) => void said.push(line) };
  return closing(
    createArtifactStore({ remote: world.remote, exchange, folder, reporter, repository: 'octo/factory' }),
  ).store;
}

storeContract(
  'the artifact store, each process in a run of its own',
  async () => ({
    open: async () => open(),
  }),
  'for good',
);
storeContract(
  'the artifact store, all processes in one run',
  async () => ({
    open: async () => open('the-run'),
  }),
  'for good',
);

describe('a transaction in an artifact', () => {
  test('is one artifact with the whole session, and the ones before it stay as they are', async () => {
    const store = open();
    const first = landed(await store.commit(change(null, 1, { note: 'a' })));
    landed(await store.commit(change(first, 2, { more: 'b' })));
    expect(world.kept.map(({ name }) => name)).toEqual([
      `orchestrator-state-${SESSION}-v1`,
      `orchestrator-state-${SESSION}-v2`,
    ]);
    expect(await (await open().load(SESSION))?.list('')).toEqual(['more', 'note', 'state.json']);
  });

  test('costs two requests of the API, none of them a download', async () => {
    const store = open();
    let revision = landed(await store.commit(change(null, 1)));
    for (let version = 2; version < 5; version += 1) {
      const before = world.asked.length;
      revision = landed(await store.commit(change(revision, version)));
      expect(world.asked.slice(before)).toEqual([
        stateArtifactName(SESSION, version),
        stateArtifactName(SESSION, version),
      ]);
    }
  });

  test('is found however many other artifacts there are since', async () => {
    const [store, other] = [open(), open()];
    const first = landed(await store.commit(change(null, 1)));
    await other.load(SESSION);
    landed(await store.commit(change(first, 2)));
    for (let n = 0; n < 1200; n += 1) world.add(`report-${n}`, 'x', new Uint8Array());
    expect(await textOf(await other.load(SESSION), 'state.json')).toContain('"_version":2');
  });

  test('says once that this is weaker than a branch', async () => {
    const store = open();
    const first = landed(await store.commit(change(null, 1)));
    landed(await store.commit(change(first, 2)));
    expect(said).toEqual([expect.stringContaining('concurrency')]);
  });

  test('moves no code', async () => {
    const refs = [{ ref: 'refs/heads/orchestrator/0a1b2c3d', before: null, after: objectId('1'.repeat(40)) }];
    expect(await open().commit(change(null, 1, {}, { refs }))).toMatchObject({ kind: 'refs-refused' });
    expect(world.kept).toEqual([]);
  });

  test('is refused outside of an action, where reading still works', async () => {
    const first = landed(await open().commit(change(null, 1)));
    const reader = open(null);
    expect((await reader.load(SESSION))?.revision).toBe(first);
    await expect(reader.commit(change(first, 2))).rejects.toMatchObject({ code: 'WRITE_REFUSED' });
  });

  test('with a name that no archive may have is refused, not cut', async () => {
    const store = open();
    for (const path of ['outputs/a:b', 'outputs/con', 'outputs/x.', 'outputs/STATE'])
      await expect(
        store.commit(change(null, 1, { [path]: 'x', 'outputs/state': 'y' })),
      ).rejects.toMatchObject({
        code: 'WRITE_REFUSED',
      });
    expect(world.kept).toEqual([]);
  });

  test('leaves nothing on the machine when the store is closed', async () => {
    const exchange = world.exchange('r');
    const reporter = { warn: () => undefined };
    const opened = createArtifactStore({
      remote: world.remote,
      exchange,
      folder,
      reporter,
      repository: 'o/f',
    });
    landed(await opened.store.commit(change(null, 1)));
    await opened.close();
    expect(readdirSync(folder)).toEqual([]);
    expect(existsSync(folder)).toBe(true);
  });
});

describe('several uploads of one version', () => {
  test('the first one counts, and the others decide again', async () => {
    const stores = [open(), open(), open(), open()];
    const base = landed(await open().commit(change(null, 1)));
    for (const store of stores) await store.load(SESSION);
    const outcomes = await Promise.all(
      stores.map((store, n) => store.commit(change(base, 2, { who: String(n) }))),
    );
    expect(outcomes.filter(({ kind }) => kind === 'committed')).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === 'conflict')).toHaveLength(3);
    const winner = outcomes.findIndex(({ kind }) => kind === 'committed');
    for (const store of [...stores, open()])
      expect(await textOf(await store.load(SESSION), 'who')).toBe(String(winner));
  });

  test('the first one counts also when somebody went on from it before it was told so', async () => {
    const [one, other] = [open(), open()];
    const base = landed(await one.commit(change(null, 1)));
    const list = world.remote.list;
    let raced = false;
    world.remote.list = async (name, pages) => {
      if (!raced && world.kept.some((kept) => kept.name === stateArtifactName(SESSION, 2))) {
        raced = true;
        const session = await other.load(SESSION);
        landed(await other.commit(change(session?.revision ?? null, 3)));
      }
      return list(name, pages);
    };
    landed(await one.commit(change(base, 2)));
    expect(raced).toBe(true);
    expect(await textOf(await one.load(SESSION), 'state.json')).toContain('"_version":3');
  });

  test('a loser goes on from the winner, and nobody’s increment is lost', async () => {
    const total = 12;
    await Promise.all(
      Array.from({ length: 3 }, async () => {
        const store = open();
        for (let n = 0; n < total / 3; ) if (await increment(store)) n += 1;
      }),
    );
    const session = await open().load(SESSION);
    expect(((await textOf(session, 'log')) ?? '').trim().split('\n')).toHaveLength(total);
  });

  async function increment(store: StateStore): Promise<boolean> {
    const session = await store.load(SESSION);
    const log = (await textOf(session, 'log')) ?? '';
    const version = log.split('\n').length;
    const next = change(session?.revision ?? null, version);
    const writes = [...next.writes, { path: 'log', bytes: Buffer.from(`${log}${next.txId}\n`) }];
    return (await store.commit({ ...next, writes })).kind === 'committed';
  }
});

describe('an upload without an answer', () => {
  test('that arrived is unknown, and found by whoever looks', async () => {
    const store = open();
    const first = landed(await store.commit(change(null, 1)));
    world.onUpload = async () => 'lost';
    const second = change(first, 2);
    expect(await store.commit(second)).toMatchObject({ kind: 'unknown' });
    expect(await textOf(await store.load(SESSION), 'state.json')).toContain(second.txId);
  });

  test('that did not arrive is an error, and changes nothing', async () => {
    const store = open();
    const first = landed(await store.commit(change(null, 1)));
    world.onUpload = async () => 'failed';
    await expect(store.commit(change(first, 2))).rejects.toMatchObject({ code: 'ARTIFACT_FAILED' });
    expect((await store.load(SESSION))?.revision).toBe(first);
  });
});

describe('an artifact that has expired', () => {
  test('is an error that names it, and never no session', async () => {
    const store = open();
    const first = landed(await store.commit(change(null, 1)));
    landed(await store.commit(change(first, 2)));
    for (const one of world.kept) one.expired = true;
    const later = open();
    await expect(later.load(SESSION)).rejects.toMatchObject({
      code: 'ARTIFACT_EXPIRED',
      message: expect.stringContaining(`orchestrator-state-${SESSION}-v2`),
    });
    await expect(later.sessions()).rejects.toMatchObject({ code: 'ARTIFACT_EXPIRED' });
    await expect(later.commit(change(null, 1))).resolves.toMatchObject({ kind: 'conflict' });
  });

  test('of another session does not stand in the way', async () => {
    const store = open();
    landed(await store.commit(change(null, 1)));
    for (const one of world.kept) one.expired = true;
    const second = sessionId('11111111');
    landed(await store.commit(change(null, 1, {}, { session: second })));
    expect(await open().sessions()).toEqual([second]);
  });

  test('between the list and the download is told in the same way', async () => {
    const store = open();
    landed(await store.commit(change(null, 1)));
    const reader = open(null);
    await reader.sessions();
    for (const one of world.kept) one.expired = true;
    await expect(reader.load(SESSION)).rejects.toMatchObject({ code: 'ARTIFACT_EXPIRED' });
  });
});

describe('what somebody else uploaded', () => {
  test('under a name that is not quite ours is no state', async () => {
    landed(await open().commit(change(null, 1)));
    for (const name of [
      `orchestrator-state-${SESSION}-v02`,
      `orchestrator-state-${SESSION}-v0`,
      `orchestrator-state-${SESSION}-v2 `,
      `orchestrator-state-${SESSION.toUpperCase()}-v2`,
      `orchestrator-state-${SESSION}-v99999999999999999999`,
    ])
      world.add(name, 'x', new Uint8Array([1, 2, 3]));
    expect(await textOf(await open().load(SESSION), 'state.json')).toContain('"_version":1');
  });

  test('that is no archive is an error with its own code', async () => {
    landed(await open().commit(change(null, 1)));
    world.add(stateArtifactName(SESSION, 2), 'x', new Uint8Array([1, 2, 3]));
    await expect(open().load(SESSION)).rejects.toMatchObject({ code: 'ARTIFACT_INVALID' });
  });
});
