import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { runInGroup } from '../../../src/adapters/process/agent-process.js';
import { startInSecondProcess } from '../../../src/adapters/process/second-process.js';
import type { StartShell } from '../../../src/adapters/process/shell-child.js';

const ENTRY = join(process.cwd(), 'build', 'src', 'entrypoints', 'index.js');
const start = startInSecondProcess(ENTRY, 'serve-starts');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'orchestrator-test-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Waits until the process has come to its end; the test's own limit is the limit. */
async function gone(pid: string): Promise<void> {
  expect(pid).toMatch(/^[0-9]+$/);
  while (existsSync(`/proc/${pid}/cwd`)) await new Promise((resolve) => setTimeout(resolve, 20));
}

let commands = 0;

interface Told {
  readonly marker?: string;
  readonly start?: StartShell;
  readonly seconds?: number;
  readonly signal?: AbortSignal;
  readonly started?: (pgid: number) => void;
}

/** The command's end and how many bytes it wrote, with the first of them. */
async function ran(command: string, told: Told = {}): Promise<Record<string, unknown>> {
  let bytes = 0;
  let text = '';
  const stream = {
    write: (chunk: Buffer) => {
      bytes += chunk.length;
      if (text.length < 1000) text += chunk.toString();
    },
    end: () => undefined,
  };
  const marker = told.marker ?? `SECOND_PROCESS_TEST=${++commands}`;
  const [name = '', value = ''] = marker.split('=');
  const end = await runInGroup({
    command,
    cwd: folder,
    env: { PATH: process.env['PATH'], GREETING: 'hello', [name]: value },
    start: told.start ?? start,
    timeLimitMilliseconds: (told.seconds ?? 60) * 1000,
    graceMilliseconds: 300,
    signal: told.signal,
    started: told.started,
    stdout: stream,
    stderr: stream,
    marker,
  });
  return { ...end, bytes, text };
}

describe('a command started by a second process', () => {
  test('has the environment, the folder and the exit code of its own', async () => {
    expect(await ran('echo "$GREETING $PWD"; exit 7')).toMatchObject({
      cause: 'exit',
      exitCode: 7,
      text: `hello ${folder}\n`,
    });
    expect(await ran('env')).toMatchObject({ text: expect.not.stringContaining('NODE_CHANNEL_FD') });
  });

  test('that no shell is needed for and that does not exist is explained by the shell', async () => {
    expect(await ran('no-such-program --now')).toMatchObject({
      cause: 'exit',
      exitCode: 127,
      text: expect.stringContaining('no-such-program'),
    });
  });

  test('that no system takes ends unstartable', async () => {
    expect(await ran('true \0')).toMatchObject({ cause: 'unstartable' });
  });

  test('is heard to its last byte', async () => {
    expect(await ran('head -c 50000000 /dev/zero; echo end >&2')).toMatchObject({ bytes: 50_000_004 });
  });

  test('is ended with its whole group at its deadline', async () => {
    const file = join(folder, 'child');
    const end = await ran(`trap "" TERM; (sleep 60 & echo $! > ${file}; wait); sleep 60`, { seconds: 0.5 });
    expect(end).toMatchObject({ cause: 'deadline' });
    await gone(readFileSync(file, 'utf8').trim());
  });

  test('is ended at the word of its caller', async () => {
    const stop = new AbortController();
    expect(await ran('sleep 60', { signal: stop.signal, started: () => stop.abort() })).toMatchObject({
      cause: 'abort',
      signal: 'SIGTERM',
    });
  });

  test('runs beside many others, each with its own end', async () => {
    const ends = await Promise.all(Array.from({ length: 20 }, (_, code) => ran(`exit ${code}`)));
    expect(ends.map((end) => end['exitCode'])).toEqual(Array.from({ length: 20 }, (_, code) => code));
  });
});

describe('when the second process dies', () => {
  test('its commands are ended, and the next ones start without it', async () => {
    const own = startInSecondProcess(ENTRY, 'serve-starts');
    const file = join(folder, 'orphan');
    const told = { start: own, marker: `SECOND_PROCESS_TEST=${folder}` };
    const parent = `ps -o ppid= -p $$ 2>/dev/null || awk '/^PPid/ {print $2}' /proc/$$/status`;
    const end = await ran(`echo $$ > ${file}; kill -9 $(${parent}); sleep 60`, told);
    expect(end).toMatchObject({ exitCode: null, signal: 'SIGKILL' });
    await gone(readFileSync(file, 'utf8').trim());
    expect(await ran('echo again', told)).toMatchObject({ exitCode: 0, text: 'again\n' });
  });

  test('a file that is no program of ours is no more than a detour', async () => {
    const own = startInSecondProcess(join(folder, 'nothing-here.js'), 'serve-starts');
    expect(await ran('exit 3', { start: own })).toMatchObject({ cause: 'exit', exitCode: 3 });
  });
});
