import { beforeAll, describe, expect, test } from '@jest/globals';
import type { StoredSession } from '../../src/app/ports.js';
import { readSession } from '../../src/app/session-files.js';
import { type Verified, verify } from '../../src/app/verify.js';
import { OrchestratorError } from '../../src/errors.js';
import { sha256 } from '../../src/schema/sha256.js';
import { definition, SESSION, sessionId, taskId, taskSpec } from '../support/engine.js';
import { livedSession } from '../support/lived-session.js';
import { storedFiles } from '../support/memory-store.js';
import { StoredEngine } from '../support/stored-session.js';

const LOG = 'transaction-log.jsonl';

type Files = ReadonlyMap<string, Uint8Array>;

let lived: Files;
/** One task, two transactions. */
let small: Files;
/** A session whose journal has moved into segments. */
let segmented: Files;

beforeAll(async () => {
  const tiny = await StoredEngine.started(definition([taskSpec('p/a')]));
  await tiny.one({ type: 'block_task', task: taskId('p/a'), reason: 'why' });
  small = tiny.store.files(SESSION);
  lived = (await livedSession()).store.files(SESSION);
  const engine = await StoredEngine.started(definition([taskSpec('p/a'), taskSpec('p/b')]));
  for (let n = 0; n < 3; n += 1) {
    const reason = `${n} ${'x'.repeat(66_000)}`;
    await engine.one({ type: 'block_task', task: taskId('p/a'), reason });
    await engine.one({ type: 'unblock_task', task: taskId('p/a'), reason: null });
  }
  segmented = engine.store.files(SESSION);
});

function changed(
  files: Files,
  path: string,
  change: (bytes: Buffer) => Uint8Array | undefined,
): StoredSession {
  const next = new Map(files);
  const bytes = change(Buffer.from(files.get(path) ?? []));
  if (bytes === undefined) next.delete(path);
  else next.set(path, bytes);
  return storedFiles(next);
}

function flipped(files: Files, path: string, offset: number, mask: number): StoredSession {
  return changed(files, path, (bytes) => {
    bytes[offset] = (bytes[offset] ?? 0) ^ mask;
    return bytes;
  });
}

function lineOf(files: Files, path: string, offset: number): number {
  return Buffer.from(files.get(path) ?? [])
    .subarray(0, offset)
    .toString('latin1')
    .split('\n').length;
}

function offsetsOf(files: Files, path: string, step = 1): readonly number[] {
  const length = files.get(path)?.length ?? 0;
  return Array.from({ length: Math.ceil(length / step) }, (_, index) => Math.min(index * step, length - 1));
}

function names(answer: Verified, file: string, line?: number): boolean {
  return answer.problems.some((found) => found.file === file && (line === undefined || found.line === line));
}

/** Offsets at which a changed byte is not seen, or not named with its line. */
async function unseen(
  files: Files,
  path: string,
  offsets: readonly number[],
  mask: number,
): Promise<readonly string[]> {
  const missed: string[] = [];
  for (const offset of offsets) {
    const answer = await verify(SESSION, flipped(files, path, offset, mask));
    if (answer.ok || !names(answer, path, lineOf(files, path, offset)))
      missed.push(`${path} offset ${offset}: ${JSON.stringify(answer.problems.slice(0, 3))}`);
  }
  return missed;
}

describe('verify of a sound session', () => {
  test('passes, and counts what it has seen', async () => {
    const answer = await verify(SESSION, storedFiles(lived));
    expect(answer).toMatchObject({ ok: true, problems: [], outputs: 1, session: SESSION });
    const { session } = await readSession(SESSION, storedFiles(lived));
    expect(answer.version).toBe(session.version);
    expect(answer.transactions).toBe(session.version);
    const log = Buffer.from(lived.get('transaction-log.jsonl') ?? []).toString();
    expect(answer.lines).toBe(log.trimEnd().split('\n').length);
  });

  test('passes when its journal has moved into segments', async () => {
    expect([...segmented.keys()].filter((path) => path.startsWith('journal/')).length).toBeGreaterThan(1);
    expect(await verify(SESSION, storedFiles(segmented))).toMatchObject({ ok: true, transactions: 7 });
  });

  test('passes when its tasks lie in shards', async () => {
    const tasks = Array.from({ length: 130 }, (_, index) => taskSpec(`p/t${index}`));
    const engine = await StoredEngine.started(definition(tasks));
    await engine.one({ type: 'block_task', task: taskId('p/t129'), reason: 'x' });
    const files = engine.store.files(SESSION);
    expect(await verify(SESSION, storedFiles(files))).toMatchObject({ ok: true });
    const shard = 'tasks/0001/03.jsonl';
    const answer = await verify(SESSION, flipped(files, shard, (files.get(shard)?.length ?? 0) - 40, 1));
    expect(names(answer, shard, 30)).toBe(true);
    expect(
      (
        await verify(
          SESSION,
          changed(files, shard, () => undefined),
        )
      ).ok,
    ).toBe(false);
  });
});

describe('verify sees every single byte', () => {
  test.each([LOG, 'tasks.json', 'state.json'])(
    'of %s of a small session, and names its line',
    async (path) => {
      expect(await unseen(small, path, offsetsOf(small, path), 0x01)).toEqual([]);
    },
  );

  test.each([
    [LOG, 0x01, 29],
    [LOG, 0x20, 41],
    [LOG, 0x80, 41],
    ['tasks.json', 0x01, 37],
    ['tasks.json', 0x80, 61],
    ['state.json', 0x02, 7],
    ['state.json', 0x80, 11],
  ])(
    'of %s of a session that has been through everything (flip %i, every %ith)',
    async (path, mask, step) => {
      expect(await unseen(lived, path, offsetsOf(lived, path, step), mask)).toEqual([]);
    },
  );

  test('of line breaks, and of the last line of the journal, which no later line vouches for', async () => {
    const bytes = Buffer.from(lived.get(LOG) ?? []);
    const last = bytes.lastIndexOf(10, bytes.length - 2);
    const ends = offsetsOf(lived, LOG).filter((offset) => offset > last || bytes[offset] === 10);
    expect(await unseen(lived, LOG, ends, 0x04)).toEqual([]);
  });

  test('of the segments of a journal', async () => {
    for (const path of [...segmented.keys()].filter((name) => name.startsWith('journal/'))) {
      const length = segmented.get(path)?.length ?? 0;
      const dense = offsetsOf(segmented, path).slice(-700);
      const offsets = [
        ...dense.filter((offset) => offset % 13 === 0),
        ...offsetsOf(segmented, path, 9_001),
        length - 1,
      ];
      expect(await unseen(segmented, path, offsets, 0x02)).toEqual([]);
    }
  });

  test('of definition.json, and names the file', async () => {
    for (const offset of offsetsOf(small, 'definition.json')) {
      const answer = await verify(SESSION, flipped(small, 'definition.json', offset, 0x01));
      expect([offset, answer.problems[0]?.file]).toEqual([offset, 'definition.json']);
    }
  });

  test('of prompts and accepted outputs', async () => {
    for (const path of ['prompts/p/a.md', 'prompts/q/new.md', 'outputs/p/a/out.json']) {
      const hurt = await verify(SESSION, flipped(lived, path, 1, 1));
      expect(hurt.problems).toMatchObject([{ file: path, code: 'HASH' }]);
      const gone = await verify(
        SESSION,
        changed(lived, path, () => undefined),
      );
      expect(gone.problems).toMatchObject([{ file: path, code: 'MISSING' }]);
    }
  });
});

describe('verify names what it finds', () => {
  const edited = (edit: (lines: string[]) => string[]): StoredSession =>
    changed(lived, LOG, (bytes) =>
      Buffer.from(`${edit(bytes.toString().trimEnd().split('\n')).join('\n')}\n`),
    );

  test('a link that was changed: the line that holds it, and not the sound one before it', async () => {
    const answer = await verify(
      SESSION,
      edited((lines) =>
        lines.map((line, index) =>
          index === 4
            ? line.replace(/"prev":"(.)/, (_, digit) => `"prev":"${digit === '0' ? '1' : '0'}`)
            : line,
        ),
      ),
    );
    expect(answer.problems.filter(({ code }) => code === 'CHAIN').map(({ line }) => line)).toEqual([5]);
  });

  test('a line that is missing, one that is there twice, and two that were swapped', async () => {
    const missing = await verify(
      SESSION,
      edited((lines) => lines.toSpliced(3, 1)),
    );
    expect(missing.problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['CHAIN', 'SEQUENCE']));
    const twice = await verify(
      SESSION,
      edited((lines) => lines.toSpliced(3, 0, lines[3] ?? '')),
    );
    expect(twice.problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['CHAIN', 'SEQUENCE']));
    const swapped = await verify(
      SESSION,
      edited((lines) => lines.toSpliced(3, 2, lines[4] ?? '', lines[3] ?? '')),
    );
    expect(swapped.ok).toBe(false);
  });

  test('lines cut off at the end', async () => {
    const cut = await verify(
      SESSION,
      edited((lines) => lines.slice(0, -1)),
    );
    expect(cut.problems[0]).toMatchObject({ file: LOG, code: 'CHAIN' });
    const torn = await verify(
      SESSION,
      changed(lived, LOG, (bytes) => bytes.subarray(0, -9)),
    );
    expect(torn.problems[0]).toMatchObject({ file: LOG, code: 'STATE_CORRUPT' });
  });

  test('a journal that was written anew from some line on, hashes and all', async () => {
    const forged = edited((lines) => {
      const next = [...lines];
      next[6] = (next[6] ?? '').replaceAll('"tester"', '"nobody"');
      for (let index = 7; index < next.length; index += 1)
        next[index] = (next[index] ?? '').replace(
          /"prev":"[0-9a-f]{64}"/,
          `"prev":"${sha256(next[index - 1] ?? '')}"`,
        );
      return next;
    });
    const answer = await verify(SESSION, forged);
    expect(answer.ok).toBe(false);
    expect(names(answer, LOG) || names(answer, 'tasks.json') || names(answer, 'state.json')).toBe(true);
  });

  test('a segment that is missing', async () => {
    const answer = await verify(
      SESSION,
      changed(segmented, 'journal/00001.jsonl', () => undefined),
    );
    expect(answer.ok).toBe(false);
  });

  test('the files of another session', async () => {
    const answer = await verify(sessionId('ffffffff'), storedFiles(lived));
    expect(answer.problems).toMatchObject([{ code: 'FOREIGN' }]);
  });

  test('a file that is missing, empty, or in conflict', async () => {
    for (const path of ['definition.json', 'tasks.json', 'state.json', LOG]) {
      const gone = await verify(
        SESSION,
        changed(lived, path, () => undefined),
      );
      expect(gone.problems.some(({ file, code }) => file === path && code === 'STATE_CORRUPT')).toBe(true);
      const empty = await verify(
        SESSION,
        changed(lived, path, () => Buffer.alloc(0)),
      );
      expect(names(empty, path)).toBe(true);
      const conflict = await verify(
        SESSION,
        changed(lived, path, (bytes) => Buffer.concat([Buffer.from('<<<<<<< ours\n'), bytes])),
      );
      expect(names(conflict, path, 1)).toBe(true);
    }
  });

  test('an empty folder, without throwing', async () => {
    expect((await verify(SESSION, storedFiles(new Map()))).problems).toMatchObject([
      { code: 'STATE_CORRUPT' },
    ]);
  });

  test('text of a damaged file only as one harmless line', async () => {
    const hostile = await verify(
      SESSION,
      edited((lines) =>
        lines.map((line, index) =>
          index === 2 ? line.replace('{', '{"::error::\\u001b[31m\\u202e\\n":1,') : line,
        ),
      ),
    );
    expect(hostile.ok).toBe(false);
    for (const { text } of hostile.problems) expect(text).not.toMatch(/[\p{Cc}\u202e]/u);
  });
});

describe('loading a damaged session', () => {
  test.each(['state.json', 'tasks.json', 'definition.json', 'transaction-log.jsonl'])(
    'either gives the session or a coded error, for every byte of %s',
    async (path) => {
      for (const mask of [0x01, 0x80])
        for (const offset of offsetsOf(lived, path, 67)) {
          const stored = flipped(lived, path, offset, mask);
          const error: unknown = await readSession(SESSION, stored).then(
            () => undefined,
            (cause: unknown) => cause,
          );
          if (error === undefined) continue;
          expect(error).toBeInstanceOf(OrchestratorError);
          if (error instanceof OrchestratorError) {
            expect(error.code).toMatch(/^STATE_/);
            expect(error.message).toMatch(/^[a-z./-]+:\d+:\d+: /);
          }
        }
    },
    60_000,
  );
});
