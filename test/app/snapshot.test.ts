import { describe, expect, test } from '@jest/globals';
import type { Context } from '../../src/app/context.js';
import { exportSnapshot, type Snapshot } from '../../src/app/export-snapshot.js';
import { importSnapshot } from '../../src/app/import-snapshot.js';
import type { CodeCarrier, SnapshotArchive } from '../../src/app/ports/snapshots.js';
import type { StateStore } from '../../src/app/ports.js';
import { sameRepository } from '../../src/app/same-repository.js';
import { verify } from '../../src/app/verify.js';
import type { ViewKind } from '../../src/domain/definition.js';
import type { CodeState } from '../../src/domain/event.js';
import type { ObjectId, SessionId } from '../../src/domain/ids.js';
import { OrchestratorError } from '../../src/errors.js';
import { sha256 } from '../../src/schema/sha256.js';
import type { RepositoryIdentity } from '../../src/schema/snapshot-manifest.js';
import { appRig, BASE, BRANCH, CODE, CodeTable } from '../support/app-context.js';
import { definition, objectId, SESSION, taskId, taskSpec } from '../support/engine.js';
import { codeOf } from '../support/error-code.js';
import { livedSession } from '../support/lived-session.js';
import { MemoryStore } from '../support/memory-store.js';
import { schemaFaults } from '../support/published-schema.js';
import { StoredEngine } from '../support/stored-session.js';

const TIP = objectId('c'.repeat(40));
const AHEAD = objectId('d'.repeat(40));

interface Place {
  readonly context: Context;
  readonly carrier: CodeCarrier;
  readonly code: CodeTable;
  /** Sessions that became the current one. */
  readonly pointed: SessionId[];
}

/** `ahead`: pairs of commits of which the first goes back to the second. */
async function place(
  store: StateStore,
  identity: RepositoryIdentity = { remote: null, roots: [BASE] },
  ahead: readonly (readonly [ObjectId, ObjectId])[] = [],
): Promise<Place> {
  const rig = await appRig(definition([taskSpec('p/x')]));
  const code = new CodeTable();
  const pointed: SessionId[] = [];
  const context: Context = {
    ...rig.context,
    store,
    code,
    pointer: {
      read: async () => null,
      write: async (session) => {
        pointed.push(session);
      },
    },
  };
  const carrier: CodeCarrier = {
    identity: async () => identity,
    bundle: async (refs) => Buffer.from(JSON.stringify(refs)),
    takeIn: async () => code.gone.clear(),
    goesBackTo: async (newer, older) => ahead.some(([a, b]) => a === newer && b === older),
  };
  return { context, carrier, code, pointed };
}

const ORDER = { orchestratorVersion: '1.2.3', withCode: false, log: null };

async function exported(at: Place, withCode = false): Promise<Snapshot> {
  return exportSnapshot(at.context, SESSION, { ...ORDER, withCode, carrier: at.carrier });
}

function archived(files: ReadonlyMap<string, Uint8Array>): SnapshotArchive {
  return {
    paths: [...files.keys()].sort(),
    read: async (path) => {
      const bytes = files.get(path);
      if (bytes === undefined) throw new Error(`no ${path}`);
      return bytes;
    },
  };
}

const archiveOf = ({ files }: Snapshot): SnapshotArchive =>
  archived(new Map(files.map(({ path, bytes }) => [path, bytes])));

async function take(at: Place, snapshot: Snapshot, force = false) {
  return importSnapshot(at.context, { archive: archiveOf(snapshot), carrier: at.carrier, force });
}

async function proven(store: StateStore) {
  const stored = await store.load(SESSION);
  return stored === undefined ? undefined : (await verify(SESSION, stored)).problems;
}

const notFound = (): never => {
  throw new OrchestratorError('DEFINITION_NOT_FOUND', 'm', 'r');
};

const claim = {
  type: 'claim_task',
  task: taskId('p/a'),
  claimSha256: sha256('secret'),
  holder: { kind: 'local', host: 'mill', bootId: 'b', pid: 7, startTime: '99' },
  baseSha: null,
  leaseSeconds: 600,
  missingInputs: [],
} as const;

describe('a session in a snapshot', () => {
  test('arrives byte for byte in another store, and proves itself there', async () => {
    const engine = await livedSession();
    const from = await place(engine.store);
    const to = await place(new MemoryStore());
    const done = await take(to, await exported(from));
    expect(done).toMatchObject({ kind: 'new', repository: 'same', settled: [], refs: [] });
    expect(await proven(to.context.store)).toEqual([]);
    const store = to.context.store as MemoryStore;
    expect([...store.files(SESSION)].sort()).toEqual([...engine.store.files(SESSION)].sort());
    expect(to.pointed).toEqual([SESSION]);
  });

  test('is the same bytes for the same version, whenever it is made', async () => {
    const engine = await livedSession();
    const from = await place(engine.store);
    const first = await exported(from);
    engine.clock.seconds += 3600;
    expect(await exported(from)).toEqual(first);
    const [manifest] = first.files;
    expect(schemaFaults('snapshot', JSON.parse(Buffer.from(manifest?.bytes ?? '').toString()))).toEqual([]);
  });

  test('that cannot be proven is not exported', async () => {
    const engine = await livedSession();
    engine.store.damage(SESSION, 'outputs/p/a/out.json', Buffer.from('{}'));
    expect(await codeOf(exported(await place(engine.store)))).toBe('STATE_CORRUPT');
  });

  test('leaves views and what no session has behind; views are made anew', async () => {
    const engine = await StoredEngine.started(
      definition([taskSpec('p/a'), taskSpec('p/b')], {
        views: ['status', 'flow-state', 'orchestrator-state'].map((kind) => ({
          kind: kind as ViewKind,
          path: null,
        })),
      }),
    );
    await engine.one(claim);
    engine.store.damage(SESSION, 'secrets/key', Buffer.from('x'));
    const from = await place(engine.store);
    const snapshot = await exported(from);
    const names = snapshot.files.map(({ path }) => path);
    expect(names.filter((path) => /secrets|flow-state|status\//.test(path))).toEqual([]);
    const to = await place(new MemoryStore());
    await take(to, snapshot);
    const files = (to.context.store as MemoryStore).files(SESSION);
    expect([...files.keys()]).toEqual(expect.arrayContaining(['flow-state.json', 'orchestrator-state.yaml']));
    expect(await proven(to.context.store)).toEqual([]);
    expect(files.has('secrets/key')).toBe(false);
  });

  test('whose views are copied beside the sessions is for a repository that asks for the same, or forced', async () => {
    const views = [{ kind: 'flow-state' as const, path: 'src/index.json' }];
    const engine = await StoredEngine.started(definition([taskSpec('p/a')], { views }));
    const snapshot = await exported(await place(engine.store));
    const to = await place(new MemoryStore());
    const compile = async () => ({
      definition: definition([taskSpec('p/a')], { views }),
      prompts: new Map(),
      remarks: [],
    });
    const without = { ...to, context: { ...to.context, definitions: { compile: notFound } } };
    expect(await codeOf(take(without, snapshot))).toBe('SNAPSHOT_FOREIGN');
    expect((to.context.store as MemoryStore).asked).toEqual([]);
    const same = { ...to, context: { ...to.context, definitions: { compile } } };
    expect(await take(same, snapshot)).toMatchObject({ kind: 'new' });
    const out = await place(new MemoryStore());
    expect(await take(out, snapshot, true)).toMatchObject({ kind: 'new' });
  });

  test('is taken in with its live claims cancelled, in one transaction', async () => {
    const engine = await StoredEngine.started(definition([taskSpec('p/a'), taskSpec('p/b')]));
    await engine.one(claim);
    const snapshot = await exported(await place(engine.store));
    const to = await place(new MemoryStore());
    const done = await take(to, snapshot);
    expect(done.settled).toEqual(['p/a']);
    const { session } = done.loaded;
    expect(session.version).toBe(snapshot.manifest.version + 1);
    expect(session.tasks.get(taskId('p/a'))).toMatchObject({ status: 'pending', claim: null });
    expect((to.context.store as MemoryStore).asked).toHaveLength(1);
    expect(await proven(to.context.store)).toEqual([]);
    // The same archive again: what is here went on from it.
    expect(await take(to, snapshot)).toMatchObject({ kind: 'older', settled: [] });
    expect((to.context.store as MemoryStore).asked).toHaveLength(1);
  });

  test('that is here already, at this version or further on, changes nothing', async () => {
    const engine = await livedSession();
    const from = await place(engine.store);
    const before = await exported(from);
    const commits = engine.store.asked.length;
    expect(await take(from, before)).toMatchObject({ kind: 'same' });
    await engine.one({ type: 'pause_session', reason: 'later' });
    expect(await take(from, before)).toMatchObject({ kind: 'older' });
    expect(engine.store.asked).toHaveLength(commits + 1);
    expect(from.pointed).toEqual([]);
  });

  test('that went on elsewhere is taken; one that went on in another way is refused', async () => {
    const engine = await livedSession();
    const to = await place(new MemoryStore());
    await take(to, await exported(await place(engine.store)));
    await engine.one({ type: 'pause_session', reason: 'elsewhere' });
    const newer = await exported(await place(engine.store));
    expect(await take(to, newer)).toMatchObject({ kind: 'newer' });
    expect(await proven(to.context.store)).toEqual([]);
    const other = await place(new MemoryStore());
    await take(other, newer);
    await engine.one({ type: 'resume_session', reason: 'here' });
    const third = new StoredEngine(other.context.store as MemoryStore);
    await third.one({ type: 'resume_session', reason: 'there' });
    const held = (other.context.store as MemoryStore).files(SESSION);
    expect(await codeOf(take(other, await exported(await place(engine.store)), true))).toBe(
      'SNAPSHOT_DIVERGED',
    );
    expect((other.context.store as MemoryStore).files(SESSION)).toBe(held);
  });

  test('that somebody else has brought in meanwhile is not written twice', async () => {
    const engine = await livedSession();
    const snapshot = await exported(await place(engine.store));
    const store = new MemoryStore();
    const rival = await place(store);
    const to = await place(store);
    let before: string | undefined;
    store.answers.push({
      kind: 'rival',
      act: async () => {
        await take(rival, snapshot);
        before = (await store.load(SESSION))?.revision;
      },
    });
    expect(await take(to, snapshot)).toMatchObject({ kind: 'new' });
    expect((await store.load(SESSION))?.revision).toBe(before);
    expect(await proven(store)).toEqual([]);
  });

  test('is found again when the answer of the store was lost', async () => {
    const engine = await livedSession();
    const store = new MemoryStore();
    store.answers.push({ kind: 'unknown-applied' });
    const done = await take(await place(store), await exported(await place(engine.store)));
    expect(done.kind).toBe('new');
    expect(store.asked).toHaveLength(1);
  });
});

describe('the repository of a snapshot', () => {
  test('must be this one, unless it is meant for another', async () => {
    const engine = await livedSession();
    const snapshot = await exported(await place(engine.store));
    const to = await place(new MemoryStore(), { remote: null, roots: [TIP] });
    expect(await codeOf(take(to, snapshot))).toBe('SNAPSHOT_FOREIGN');
    expect(await to.context.store.sessions()).toEqual([]);
    expect(await take(to, snapshot, true)).toMatchObject({ kind: 'new', repository: 'other' });
  });

  const https = 'https://example.com/own/er.git';
  test.each<[string, RepositoryIdentity | null, RepositoryIdentity | null]>([
    ['same', null, null],
    ['same', { remote: https, roots: [BASE] }, { remote: 'https://else.example/fork', roots: [BASE, TIP] }],
    ['other', { remote: https, roots: [BASE] }, { remote: https, roots: [TIP] }],
    ['same', { remote: https, roots: [] }, { remote: 'example.com:own/er', roots: [TIP] }],
    ['same', { remote: 'ssh://example.com/own/er', roots: [] }, { remote: https, roots: [] }],
    ['other', { remote: https, roots: [] }, { remote: 'https://example.com/own/other', roots: [] }],
    ['other', { remote: https, roots: [] }, { remote: 'https://example.com:8443/own/er', roots: [] }],
    ['other', null, { remote: https, roots: [] }],
    ['unknown', { remote: null, roots: [BASE] }, { remote: https, roots: [] }],
    ['same', { remote: null, roots: [] }, null],
  ])('is told to be %s from first commits, else from remotes: %j, %j', (sameness, one, two) => {
    expect(sameRepository(one, two)).toBe(sameness);
    expect(sameRepository(two, one)).toBe(sameness);
  });
});

describe('the code of a snapshot', () => {
  async function withCode(code: CodeState = CODE): Promise<Place> {
    const engine = await StoredEngine.started(definition([taskSpec('p/a')]), code);
    const at = await place(engine.store);
    at.code.tips.set(BRANCH, TIP);
    return at;
  }

  test('is named by its commits, and missed by name where it is not at hand', async () => {
    const from = await withCode();
    const snapshot = await exported(from);
    expect(snapshot.manifest.code).toEqual({
      baseSha: BASE,
      refs: [{ ref: `refs/heads/${BRANCH}`, sha: TIP }],
      bundled: false,
    });
    const to = await place(new MemoryStore());
    to.code.gone.add(TIP);
    const failed = take(to, snapshot);
    await expect(failed).rejects.toThrow(TIP);
    expect(await codeOf(failed)).toBe('SNAPSHOT_CODE_MISSING');
    expect(await to.context.store.sessions()).toEqual([]);
  });

  test('travels along where it is asked for, and its branch is made with the state', async () => {
    const snapshot = await exported(await withCode(), true);
    const to = await place(new MemoryStore());
    to.code.gone.add(TIP);
    expect(await take(to, snapshot)).toMatchObject({ kind: 'new', refs: [`refs/heads/${BRANCH}`] });
    const [asked] = (to.context.store as MemoryStore).asked;
    expect(asked?.refs).toEqual([{ ref: `refs/heads/${BRANCH}`, before: null, after: TIP }]);
  });

  test.each([
    [
      'goes on from the branch here',
      [[TIP, AHEAD]],
      [{ ref: `refs/heads/${BRANCH}`, before: AHEAD, after: TIP }],
    ],
    ['is behind the branch here, which stays', [[AHEAD, TIP]], []],
  ] as const)('%s', async (_, ahead, refs) => {
    const snapshot = await exported(await withCode());
    const to = await place(new MemoryStore(), undefined, ahead);
    to.code.tips.set(BRANCH, AHEAD);
    await take(to, snapshot);
    expect((to.context.store as MemoryStore).asked[0]?.refs).toEqual(refs);
  });

  test('is refused beside a branch that went another way', async () => {
    const snapshot = await exported(await withCode());
    const to = await place(new MemoryStore());
    to.code.tips.set(BRANCH, AHEAD);
    expect(await codeOf(take(to, snapshot))).toBe('SNAPSHOT_DIVERGED');
    expect(await to.context.store.sessions()).toEqual([]);
  });

  test('on a branch that no session names is refused: merged work would go there', async () => {
    const snapshot = await exported(await withCode({ ...CODE, branch: 'main' }));
    expect(await codeOf(take(await place(new MemoryStore()), snapshot))).toBe('SNAPSHOT_INVALID');
  });
});

/** An archive whose `snapshot.json` was made to fit what was done to its files. */
function forged(
  { files }: Snapshot,
  change: (files: Map<string, Uint8Array>) => void,
  manifestToo: (manifest: Record<string, unknown>) => void = () => undefined,
): SnapshotArchive {
  const all = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const manifest = JSON.parse(Buffer.from(all.get('snapshot.json') ?? '').toString()) as Record<
    string,
    unknown
  >;
  change(all);
  manifest['files'] = [...all]
    .filter(([path]) => path !== 'snapshot.json')
    .map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }));
  manifestToo(manifest);
  if (all.has('snapshot.json')) all.set('snapshot.json', Buffer.from(JSON.stringify(manifest)));
  return archived(all);
}

describe('an archive that was tampered with', () => {
  const edited = (path: string, from: string, to: string) => (files: Map<string, Uint8Array>) => {
    const text = Buffer.from(files.get(path) ?? '').toString();
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    files.set(path, Buffer.from(text.replace(from, to)));
  };
  const nothing = (): void => undefined;
  type Case = readonly [
    string,
    (files: Map<string, Uint8Array>) => void,
    ((manifest: Record<string, unknown>) => void)?,
    string?,
  ];
  const CASES: readonly Case[] = [
    ['no manifest', (files) => files.delete('snapshot.json')],
    ['a file that no session has', (files) => files.set('session/run.sh', Buffer.from('x'))],
    ['a file of another place', (files) => files.set('hooks/post-commit', Buffer.from('x'))],
    ['a view', (files) => files.set('session/flow-state.json', Buffer.from('{}'))],
    ['an output that is not on record', edited('session/outputs/p/a/out.json', '3', '4')],
    ['a journal with another word', edited('session/transaction-log.jsonl', 'lunch', 'dinner')],
    ['a task with another status', edited('session/tasks.json', '"skipped"', '"completed"')],
    ['another definition', edited('session/definition.json', 'p/a', 'p/z')],
    ['a prompt that is gone', (files) => files.delete('session/prompts/p/a.md')],
    ['a state that is gone', (files) => files.delete('session/state.json')],
    ['a journal that is cut off', (files) => files.set('session/transaction-log.jsonl', Buffer.from('{'))],
    ['another version', nothing, (manifest) => Object.assign(manifest, { version: 99 })],
    ['another session', nothing, (manifest) => Object.assign(manifest, { session: 'ffffffff' })],
    [
      'code that its session has not',
      nothing,
      (manifest) => Object.assign(manifest, { code: { base_sha: BASE, refs: [], bundled: false } }),
    ],
    ['an unknown key', nothing, (manifest) => Object.assign(manifest, { hooks: [] })],
    ['a schema of somebody else', nothing, (manifest) => Object.assign(manifest, { schema: 'else/1' })],
    [
      'a newer schema',
      nothing,
      (manifest) => Object.assign(manifest, { schema: 'orchestrator/snapshot/9' }),
      'STATE_NEWER_SCHEMA',
    ],
    [
      'a file listed twice',
      nothing,
      (manifest) => Object.assign(manifest, { files: [manifest['files'], manifest['files']].flat() }),
    ],
    ['a file that is not listed', nothing, (manifest) => Object.assign(manifest, { files: [] })],
  ];

  test.each(CASES)('%s: refused before anything is written', async (...row: Case) => {
    const [, change, manifestToo, code] = row;
    const engine = await livedSession();
    const archive = forged(await exported(await place(engine.store)), change, manifestToo);
    const to = await place(new MemoryStore());
    const work = importSnapshot(to.context, { archive, carrier: to.carrier, force: true });
    expect(await codeOf(work)).toBe(code ?? 'SNAPSHOT_INVALID');
    expect((to.context.store as MemoryStore).asked).toEqual([]);
  });

  test('a file that is not what the manifest says: refused', async () => {
    const engine = await livedSession();
    const { files } = await exported(await place(engine.store));
    const all = new Map(files.map(({ path, bytes }) => [path, bytes]));
    all.set('session/prompts/p/a.md', Buffer.from('rm -rf'));
    const to = await place(new MemoryStore());
    const work = importSnapshot(to.context, { archive: archived(all), carrier: to.carrier, force: true });
    expect(await codeOf(work)).toBe('SNAPSHOT_INVALID');
  });

  test.each(['refs/heads/main', `refs/heads/orchestrator/${'e'.repeat(8)}`])(
    'a branch of somebody else (%s): refused',
    async (ref) => {
      const engine = await StoredEngine.started(definition([taskSpec('p/a')]), CODE);
      const snapshot = await exported(await place(engine.store));
      const archive = forged(snapshot, nothing, (manifest) => {
        manifest['code'] = { base_sha: BASE, refs: [{ ref, sha: TIP }], bundled: false };
      });
      const to = await place(new MemoryStore());
      const work = importSnapshot(to.context, { archive, carrier: to.carrier, force: true });
      expect(await codeOf(work)).toBe('SNAPSHOT_INVALID');
    },
  );
});
