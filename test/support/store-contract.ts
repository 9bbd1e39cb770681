/**
 * What every store promises, as one suite that each of them must pass.
 */
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { CommitOutcome, Revision, StateStore } from '../../src/app/ports.js';
import { objectId } from './object-id.js';
import { change, SESSION, sessionId, textOf } from './state-change.js';

export interface StoreRig {
  /** Another store over the same state, as another process would have it. */
  readonly open: () => Promise<StateStore>;
}

/** Revision of a commit that must have landed. */
export function landed(outcome: CommitOutcome): Revision {
  expect(outcome).toMatchObject({ kind: 'committed' });
  if (outcome.kind !== 'committed') throw new Error(outcome.reason);
  return outcome.revision;
}

/** Runs the suite against the store that `makeRig` sets up afresh for each test. */
export function storeContract(
  name: string,
  makeRig: () => Promise<StoreRig>,
  kept: 'removable' | 'for good' = 'removable',
): void {
  describe(`${name} keeps the contract of a store`, () => {
    let one: StateStore;
    let other: StateStore;
    beforeEach(async () => {
      const rig = await makeRig();
      one = await rig.open();
      other = await rig.open();
    });

    test('there is no session before the first transaction', async () => {
      expect(await one.sessions()).toEqual([]);
      expect(await one.load(SESSION)).toBeUndefined();
    });

    test('what was committed is read back, byte for byte, by this store and by another', async () => {
      const bytes = Buffer.from(Array.from({ length: 512 }, (_, index) => index % 256));
      const first = change(null, 1);
      const writes = [
        ...first.writes,
        { path: 'outputs/01-a/x.bin', bytes },
        { path: 'empty', bytes: new Uint8Array() },
      ];
      const revision = landed(await one.commit({ ...first, writes }));
      for (const store of [one, other]) {
        const session = await store.load(SESSION);
        expect(session?.revision).toBe(revision);
        expect(Buffer.from((await session?.read('outputs/01-a/x.bin')) ?? [])).toEqual(bytes);
        expect((await session?.read('empty'))?.length).toBe(0);
        expect(await session?.read('outputs/01-a/none')).toBeUndefined();
        await expect(session?.read('outputs')).rejects.toMatchObject({ code: 'STATE_CORRUPT' });
      }
    });

    test('a transaction changes and removes what it names and leaves the rest alone', async () => {
      const first = landed(await one.commit(change(null, 1, { 'a/x': '1', 'a/y': '2', b: '3' })));
      landed(
        await one.commit(change(first, 2, { 'a/x': 'new', 'c/d/e': '4' }, { removes: ['b', 'a/absent'] })),
      );
      const session = await other.load(SESSION);
      expect(await session?.list('')).toEqual(['a/x', 'a/y', 'c/d/e', 'state.json']);
      expect(await textOf(session, 'a/x')).toBe('new');
      expect(await textOf(session, 'a/y')).toBe('2');
    });

    test('a folder is listed sorted, and one that is absent is empty', async () => {
      landed(
        await one.commit(
          change(null, 1, { 'outputs/t/b': '', 'outputs/t/a/z': '', 'outputs/u/c': '', z: '' }),
        ),
      );
      const session = await other.load(SESSION);
      expect(await session?.list('outputs')).toEqual(['outputs/t/a/z', 'outputs/t/b', 'outputs/u/c']);
      expect(await session?.list('outputs/t')).toEqual(['outputs/t/a/z', 'outputs/t/b']);
      expect(await session?.list('prompts')).toEqual([]);
    });

    test('a file may become a folder and a folder a file', async () => {
      const first = landed(await one.commit(change(null, 1, { 'a/b': '1', c: '2' })));
      landed(await one.commit(change(first, 2, { a: '3', 'c/d': '4' }, { removes: ['a/b', 'c'] })));
      expect(await (await other.load(SESSION))?.list('')).toEqual(['a', 'c/d', 'state.json']);
    });

    test('a session id is taken only once', async () => {
      landed(await one.commit(change(null, 1)));
      expect(await other.commit(change(null, 1))).toMatchObject({ kind: 'conflict' });
      expect(await one.commit(change(null, 1))).toMatchObject({ kind: 'conflict' });
    });

    test('a transaction on a session that is not there is a conflict', async () => {
      const gone = landed(await one.commit(change(null, 1)));
      expect(await one.commit(change(gone, 1, {}, { session: sessionId('ffffffff') }))).toMatchObject({
        kind: 'conflict',
      });
    });

    test('whoever decided on an older revision loses and changes nothing', async () => {
      const first = landed(await one.commit(change(null, 1)));
      const seen = await other.load(SESSION);
      const second = landed(await one.commit(change(first, 2, { who: 'one' })));
      expect(await other.commit(change(seen?.revision ?? null, 2, { who: 'other' }))).toMatchObject({
        kind: 'conflict',
      });
      const now = await other.load(SESSION);
      expect(now?.revision).toBe(second);
      expect(await textOf(now, 'who')).toBe('one');
      landed(await other.commit(change(second, 3, { who: 'other' })));
    });

    test('of two writers with the same bytes, at most one is told that it won', async () => {
      const base = landed(await one.commit(change(null, 1)));
      const same = { 'state.json': 'the same', note: 'the same' };
      const [a, b] = await Promise.all([
        one.commit(change(base, 2, same)),
        other.commit(change(base, 2, same)),
      ]);
      expect([a.kind, b.kind].sort()).toEqual(['committed', 'conflict']);
    });

    test('sessions do not stand in each other’s way', async () => {
      const second = sessionId('11111111');
      const a = landed(await one.commit(change(null, 1, { note: 'a' })));
      const b = landed(await other.commit(change(null, 1, { note: 'b' }, { session: second })));
      landed(await one.commit(change(a, 2, { note: 'a2' })));
      landed(await other.commit(change(b, 2, { note: 'b2' }, { session: second })));
      expect(await one.sessions()).toEqual([SESSION, second]);
      expect(await textOf(await other.load(SESSION), 'note')).toBe('a2');
      expect(await textOf(await one.load(second), 'note')).toBe('b2');
    });

    test('a chain of transactions goes on without a load between', async () => {
      let revision = landed(await one.commit(change(null, 1)));
      for (let version = 2; version <= 6; version += 1)
        revision = landed(
          await one.commit(change(revision, version, { [`outputs/${version}`]: String(version) })),
        );
      expect((await other.load(SESSION))?.revision).toBe(revision);
    });

    test('no revision comes back', async () => {
      const seen = new Set<Revision>();
      let revision = landed(await one.commit(change(null, 1, { flip: 'a' })));
      for (let version = 2; version <= 5; version += 1) {
        seen.add(revision);
        revision = landed(await one.commit(change(revision, version, { flip: version % 2 ? 'a' : 'b' })));
        expect(seen.has(revision)).toBe(false);
      }
    });

    if (kept === 'removable')
      test('a session that is removed is gone for everybody, others stay, and its id is free again', async () => {
        const second = sessionId('11111111');
        const base = landed(await one.commit(change(null, 1, { 'outputs/a/b': '1' })));
        landed(await other.commit(change(null, 1, { note: 'b' }, { session: second })));
        const removal = { ...change(base, 1), writes: [], removesSession: true } as const;
        expect(await other.commit({ ...removal, base: 'another' })).toMatchObject({ kind: 'conflict' });
        expect(await other.commit(removal)).toMatchObject({ kind: 'committed' });
        for (const store of [one, other]) {
          expect(await store.load(SESSION)).toBeUndefined();
          expect(await store.sessions()).toEqual([second]);
          expect(await textOf(await store.load(second), 'note')).toBe('b');
        }
        expect(await one.commit(change(base, 2))).toMatchObject({ kind: 'conflict' });
        const last = (await one.load(second))?.revision ?? '';
        const end = { ...change(last, 1), session: second, writes: [], removesSession: true } as const;
        expect(await one.commit(end)).toMatchObject({ kind: 'committed' });
        expect(await other.sessions()).toEqual([]);
        const again = landed(await other.commit(change(null, 1)));
        expect((await one.load(SESSION))?.revision).toBe(again);
        expect(await (await one.load(SESSION))?.list('')).toEqual(['state.json']);
      });

    test('a path that leaves the session is a bug and writes nothing', async () => {
      for (const path of ['../x', '/x', 'a//b', 'a/../b', '', '.git/config', 'a\\b', 'a\nb', 'x/.GIT/y'])
        await expect(one.commit(change(null, 1, { [path]: 'x' }))).rejects.toThrow(/^Internal error:/);
      expect(await one.load(SESSION)).toBeUndefined();
    });

    test('a commit it does not know has no session', async () => {
      landed(await one.commit(change(null, 1)));
      const commit = (await one.load(SESSION))?.commit;
      if (commit !== null && commit !== undefined)
        expect((await other.loadAt(SESSION, commit))?.commit).toBe(commit);
      expect(await other.loadAt(sessionId('ffffffff'), commit ?? ABSENT)).toBeUndefined();
    });
  });
}

const ABSENT = objectId('0123456789012345678901234567890123456789');
