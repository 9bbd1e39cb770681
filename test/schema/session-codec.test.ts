import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadSession, readSession } from '../../src/app/session-files.js';
import { verify } from '../../src/app/verify.js';
import type { Session } from '../../src/domain/session.js';
import { TaskTable } from '../../src/domain/task-table.js';
import { OrchestratorError } from '../../src/errors.js';
import { encodeStateFile } from '../../src/schema/session-codec.js';
import { sha256 } from '../../src/schema/sha256.js';
import { encodeTasksFile } from '../../src/schema/task-files.js';
import { definition, SESSION, sessionId, taskId, taskSpec } from '../support/engine.js';
import { livedSession } from '../support/lived-session.js';
import { storedFiles } from '../support/memory-store.js';
import { StoredEngine } from '../support/stored-session.js';

type Files = ReadonlyMap<string, Uint8Array>;

let lived: Files;
beforeAll(async () => {
  lived = (await livedSession()).store.files(SESSION);
});

/** The session with tasks that no codec has seen: whatever it remembers of them does not help it. */
function unseen(session: Session): Session {
  return { ...session, tasks: TaskTable.of([...session.tasks].map((task) => ({ ...task }))) };
}

function textOf(files: Files, path: string): string {
  return Buffer.from(files.get(path) ?? []).toString('utf8');
}

function withFiles(files: Files, changes: Readonly<Record<string, string | Uint8Array | undefined>>): Files {
  const next = new Map(files);
  for (const [path, content] of Object.entries(changes))
    if (content === undefined) next.delete(path);
    else next.set(path, typeof content === 'string' ? Buffer.from(content) : content);
  return next;
}

/** `state.json` with the hash that belongs to what it says. */
function resealed(text: string): string {
  const body = text.replace(/,\n {2}"sha256": "[0-9a-f]{64}"\n\}\n$/, '\n}\n');
  return `${body.slice(0, -3)},\n  "sha256": "${sha256(body)}"\n}\n`;
}

interface Refusal {
  readonly code: string;
  readonly place: string;
  readonly message: string;
}

/** How the session reads: `ok`, or the code and the place of the error. Anything but a coded error is thrown on. */
async function reading(files: Files): Promise<Refusal> {
  try {
    await readSession(SESSION, storedFiles(files));
    return { code: 'ok', place: '', message: '' };
  } catch (error) {
    if (!(error instanceof OrchestratorError)) throw error;
    const place = /^(\S+:\d+:\d+): /.exec(error.message)?.[1];
    return { code: error.code, place: place ?? 'nowhere', message: error.message };
  }
}

describe('a session in files', () => {
  test('comes back as it went, byte for byte', async () => {
    const { session, journal, groups } = await readSession(SESSION, storedFiles(lived));
    const tasks = encodeTasksFile(unseen(session), groups);
    expect(tasks).toBe(textOf(lived, 'tasks.json'));
    expect(encodeStateFile(unseen(session), journal, sha256(tasks))).toBe(textOf(lived, 'state.json'));
  });

  test('is the same whether it was loaded or lived through', async () => {
    const engine = await livedSession();
    const before = await engine.load();
    const done = await engine.one({ type: 'cancel_session', reason: 'enough' });
    const after = await readSession(SESSION, storedFiles(engine.store.files(SESSION)));
    const plain = ({ tasks, ...session }: Session): unknown => ({ ...session, tasks: [...tasks] });
    expect(done.loaded === undefined ? null : plain(done.loaded.session)).toEqual(plain(after.session));
    expect(after.session.version).toBe(before.session.version + 1);
  });

  test('has its tasks one per line, so that a diff shows what changed', () => {
    const lines = textOf(lived, 'tasks.json').split('\n');
    expect(lines.filter((line) => line.startsWith('    {"id":"'))).toHaveLength(5);
  });

  test('speaks snake case, UTC timestamps and no secret', async () => {
    for (const path of ['tasks.json', 'state.json', 'transaction-log.jsonl', 'definition.json']) {
      const text = textOf(lived, path);
      expect(text).not.toMatch(/"[a-z]+[A-Z][A-Za-z]*":/);
      expect(text).not.toMatch(/\d\d:\d\d:\d\d(?:\.\d+Z|[+-]\d\d:\d\d)/);
    }
  });
});

describe('a long journal', () => {
  test('moves whole into segments, and every transaction stays where it was written', async () => {
    const engine = await StoredEngine.started(definition([taskSpec('p/a')]));
    const lines: string[] = [];
    let before = '';
    for (let n = 0; n < 6; n += 1) {
      const type = n % 2 === 0 ? 'block_task' : 'unblock_task';
      await engine.one({ type, task: taskId('p/a'), reason: `${n} ${'x'.repeat(30_000)}` });
      const { live } = await engine.load();
      lines.push(live.trimEnd().split('\n').at(-1) ?? '');
      before = live;
    }
    const files = engine.store.files(SESSION);
    const { journal } = await engine.load();
    expect(journal.segments).toBe(2);
    const whole = [
      ...['journal/00001.jsonl', 'journal/00002.jsonl'].map((name) => textOf(files, name)),
      before,
    ]
      .join('')
      .trimEnd()
      .split('\n');
    expect(whole.slice(-6)).toEqual(lines);
    expect((await verify(SESSION, storedFiles(files))).problems).toEqual([]);
  });

  test('costs a commit no more than a short one', async () => {
    const engine = await StoredEngine.started(definition([taskSpec('p/a')]));
    let most = 0;
    for (let n = 0; n < 12; n += 1) {
      const type = n % 2 === 0 ? 'block_task' : 'unblock_task';
      await engine.one({ type, task: taskId('p/a'), reason: `${n} ${'x'.repeat(20_000)}` });
      const live = engine.store.asked.at(-1)?.writes.find(({ path }) => path === 'transaction-log.jsonl');
      most = Math.max(most, live?.bytes.length ?? 0);
    }
    expect(most).toBeLessThan(64 * 1024 + 50_000);
  });
});

const ROOT_FILES = ['state.json', 'tasks.json', 'definition.json', 'transaction-log.jsonl'] as const;

describe('a damaged file is a coded error with its place, and never no session', () => {
  test.each(ROOT_FILES)('missing: %s', async (path) => {
    const found = await reading(withFiles(lived, { [path]: undefined }));
    expect(found).toMatchObject({ code: 'STATE_CORRUPT', place: `${path}:1:1` });
  });

  test.each(ROOT_FILES)('empty: %s', async (path) => {
    const found = await reading(withFiles(lived, { [path]: '' }));
    expect(found.code).toBe('STATE_CORRUPT');
    expect(found.place).toBe(`${path}:1:1`);
  });

  test.each(ROOT_FILES)('cut off anywhere: %s', async (path) => {
    const bytes = lived.get(path) ?? Buffer.alloc(0);
    for (let length = 1; length < bytes.length; length += Math.max(1, Math.floor(bytes.length / 150))) {
      const found = await reading(withFiles(lived, { [path]: bytes.subarray(0, length) }));
      expect([length, found.code]).toEqual([length, 'STATE_CORRUPT']);
      expect(found.place).toMatch(new RegExp(`^${path}:\\d+:\\d+$`));
    }
  });

  test.each(ROOT_FILES)('binary: %s', async (path) => {
    const noise = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 131 + 7) % 256));
    for (const content of [noise, Buffer.alloc(64), Buffer.from([0xff, 0xfe, 0x7b, 0x00])]) {
      const found = await reading(withFiles(lived, { [path]: content }));
      expect(found.code).toBe('STATE_CORRUPT');
      expect(found.place).toMatch(new RegExp(`^${path}:\\d+:\\d+$`));
    }
  });

  test.each(ROOT_FILES)('a byte order mark, or a NUL in the middle: %s', async (path) => {
    const text = textOf(lived, path);
    expect((await reading(withFiles(lived, { [path]: `\u{feff}${text}` }))).code).toBe('STATE_CORRUPT');
    const nul = `${text.slice(0, 40)}\0${text.slice(41)}`;
    expect((await reading(withFiles(lived, { [path]: nul }))).code).toBe('STATE_CORRUPT');
  });

  test.each(ROOT_FILES)('CRLF line ends: %s', async (path) => {
    const changed = withFiles(lived, { [path]: textOf(lived, path).replaceAll('\n', '\r\n') });
    const found = await reading(changed);
    const problems = (await verify(SESSION, storedFiles(changed))).problems;
    if (path !== 'state.json') expect(found.code).toBe('STATE_CORRUPT');
    expect(problems.some(({ file }) => file === path)).toBe(true);
  });

  test.each(ROOT_FILES)('conflict markers: %s', async (path) => {
    const text = textOf(lived, path);
    const lines = text.split('\n');
    const at = Math.min(2, lines.length - 1);
    const merged = [
      ...lines.slice(0, at),
      '<<<<<<< ours',
      lines[at],
      '=======',
      lines[at],
      '>>>>>>> theirs',
      ...lines.slice(at + 1),
    ];
    const found = await reading(withFiles(lived, { [path]: merged.join('\n') }));
    const hashed = path === 'definition.json';
    expect(found.code).toBe(hashed ? 'STATE_CORRUPT' : 'STATE_CONFLICT_MARKERS');
    expect(found.place).toBe(hashed ? `${path}:1:1` : `${path}:${at + 1}:1`);
  });

  test.each(['state.json', 'tasks.json'] as const)('of a newer or a foreign schema: %s', async (path) => {
    const name = path.replace('.json', '');
    const schema = (to: string): Files =>
      withFiles(lived, { [path]: textOf(lived, path).replace(`orchestrator/${name}/1`, to) });
    expect(await reading(schema(`orchestrator/${name}/2`))).toMatchObject({
      code: 'STATE_NEWER_SCHEMA',
      place: `${path}:2:13`,
    });
    expect(await reading(schema('somebody/else/1'))).toMatchObject({
      code: 'STATE_FOREIGN',
      place: `${path}:2:13`,
    });
    expect(await reading(schema(`x\\n::error::${'y'.repeat(5_000)}`))).toMatchObject({
      code: 'STATE_FOREIGN',
    });
    for (const content of ['{}', '[]', 'null', '"text"', '{"schema":3}'])
      expect((await reading(withFiles(lived, { [path]: content }))).code).toBe('STATE_FOREIGN');
  });

  test('of another session', async () => {
    const foreign = withFiles(lived, {
      'state.json': resealed(textOf(lived, 'state.json').replaceAll(SESSION, sessionId('ffffffff'))),
    });
    expect((await reading(foreign)).code).toBe('STATE_FOREIGN');
  });

  test('of another version', async () => {
    const text = textOf(lived, 'tasks.json').replace(/"_version": \d+/, '"_version": 3');
    const found = await reading(withFiles(lived, { 'tasks.json': text }));
    expect(found).toMatchObject({ code: 'STATE_CORRUPT', place: 'tasks.json:1:1' });
    expect(found.message).toContain('version');
  });

  test.each(['tasks_sha256', 'definition_sha256', 'head_sha256', 'live_sha256', 'sha256'])(
    'of another %s',
    async (key) => {
      const text = textOf(lived, 'state.json').replace(
        new RegExp(`"${key}": "[0-9a-f]{64}"`),
        `"${key}": "${'0'.repeat(64)}"`,
      );
      expect((await reading(withFiles(lived, { 'state.json': text }))).place).toMatch(/^state\.json:/);
      const found = await reading(withFiles(lived, { 'state.json': resealed(text) }));
      expect(found.code).toBe(key === 'sha256' ? 'ok' : 'STATE_CORRUPT');
      if (key !== 'sha256') expect(found.place).not.toBe('nowhere');
    },
  );

  test('a flipped bit anywhere in state.json is seen', async () => {
    const bytes = Buffer.from(textOf(lived, 'state.json'));
    for (let at = 0; at < bytes.length; at += 1) {
      const hurt = Buffer.from(bytes);
      hurt[at] = (hurt[at] ?? 0) ^ 1;
      const found = await reading(new Map([...lived, ['state.json', hurt]]));
      expect(found.code).toMatch(/^STATE_/);
    }
  });

  test('a flipped bit in an early line of the live journal is seen before anything is built on it', async () => {
    const text = textOf(lived, 'transaction-log.jsonl').replace('"agent":"tester"', '"agent":"uester"');
    const found = await reading(withFiles(lived, { 'transaction-log.jsonl': text }));
    expect(found).toMatchObject({ code: 'STATE_CORRUPT', place: 'transaction-log.jsonl:1:1' });
  });

  test.each([
    ['an unknown status', /"status": "in_progress"/, '"status": "sleeping"'],
    ['a huge version', /"_version": \d+/, '"_version": 1e308'],
    ['an endless version', /"_version": \d+/, '"_version": 1e999'],
    ['a negative version', /"_version": \d+/, '"_version": -1'],
    ['a fraction', /"_version": \d+/, '"_version": 1.5'],
    ['a version that is text', /"_version": \d+/, '"_version": "1"'],
    ['no timestamp', /"created_at": "[^"]*"/, '"created_at": "2026-02-30T00:00:00Z"'],
    ['another kind of timestamp', /"_last_modified": "[^"]*"/, '"_last_modified": "20 Nov"'],
    ['an unknown key', /"title":/, '"more": 1,\n  "title":'],
    ['__proto__', /"title":/, '"__proto__": {"status": "completed"},\n  "title":'],
    ['constructor', /"title":/, '"constructor": {"prototype": {}},\n  "title":'],
    ['a list of segments', /"segments": 0/, '"segments": [{"name": "../../x.jsonl"}]'],
    ['values nested without end', /"title": "[^"]*"/, `"title": ${'['.repeat(9_000)}${']'.repeat(9_000)}`],
  ])('state.json with %s', async (_what, pattern, replacement) => {
    const text = textOf(lived, 'state.json').replace(pattern, replacement);
    expect(text).not.toBe(textOf(lived, 'state.json'));
    const found = await reading(withFiles(lived, { 'state.json': text }));
    expect(found.code).toBe('STATE_CORRUPT');
    expect(found.place).toMatch(/^state\.json:\d+:\d+$/);
    expect(found.message.length).toBeLessThan(600);
  });

  test.each([
    ['an unknown status', /"status":"skipped"/, '"status":"sleeping"'],
    ['an unknown key', /"title":/, '"more":1,"title":'],
    ['a spec within', /"title":/, '"spec":{},"title":'],
    ['__proto__', /"title":/, '"__proto__":{"claim":null},"title":'],
    ['__proto__ among labels', /"labels":\{/, '"labels":{"__proto__":"x",'],
    ['a hostile id', /"id":"p\/b"/, '"id":"../../etc"'],
    ['an endless number', /"priority":50/, '"priority":1e999'],
    ['a negative count', /"n":1/, '"n":-1'],
    ['values nested without end', /"title":"[^"]*"/, `"title":${'['.repeat(9_000)}${']'.repeat(9_000)}`],
  ])('tasks.json with %s', async (_what, pattern, replacement) => {
    const text = textOf(lived, 'tasks.json').replace(pattern, replacement);
    expect(text).not.toBe(textOf(lived, 'tasks.json'));
    const state = resealed(
      textOf(lived, 'state.json').replace(
        /"tasks_sha256": "[0-9a-f]{64}"/,
        `"tasks_sha256": "${sha256(text)}"`,
      ),
    );
    const found = await reading(withFiles(lived, { 'tasks.json': text, 'state.json': state }));
    expect(found.code).toBe('STATE_CORRUPT');
    expect(found.place).toMatch(/^tasks\.json:[89]:\d+$|^tasks\.json:1[0-9]:\d+$/);
  });

  test('tasks.json in another layout is read, and its faults are found where they are', async () => {
    const value: unknown = JSON.parse(textOf(lived, 'tasks.json'));
    const pretty = `${JSON.stringify(value, null, 1)}\n`;
    const files = (text: string): Files =>
      withFiles(lived, {
        'tasks.json': text,
        'state.json': resealed(
          textOf(lived, 'state.json').replace(
            /"tasks_sha256": "[0-9a-f]{64}"/,
            `"tasks_sha256": "${sha256(text)}"`,
          ),
        ),
      });
    expect((await reading(files(pretty))).code).toBe('ok');
    const hurt = pretty.replace('"status": "skipped"', '"status": "sleeping"');
    const line = hurt.slice(0, hurt.indexOf('sleeping')).split('\n').length;
    expect((await reading(files(hurt))).place).toBe(`tasks.json:${line}:14`);
    expect((await verify(SESSION, storedFiles(files(pretty)))).ok).toBe(false);
  });

  test('a large file of nothing is told from a session at once', async () => {
    for (const content of [' '.repeat(10_000_000), '['.repeat(10_000_000)])
      expect((await reading(withFiles(lived, { 'state.json': content }))).code).toBe('STATE_CORRUPT');
  });
});

describe('what a store remembers of a session', () => {
  test('never hides that its files were changed', async () => {
    const engine = await livedSession();
    await engine.load();
    const text = textOf(engine.store.files(SESSION), 'tasks.json').replace('"skipped"', '"pending"');
    engine.store.damage(SESSION, 'tasks.json', Buffer.from(text));
    await expect(loadSession(engine.store, SESSION)).rejects.toMatchObject({ code: 'STATE_CORRUPT' });
    engine.store.damage(SESSION, 'definition.json', Buffer.from('{}'));
    await expect(loadSession(engine.store, SESSION)).rejects.toMatchObject({ code: 'STATE_CORRUPT' });
  });
});
