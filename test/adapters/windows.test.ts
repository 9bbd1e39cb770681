/** What Windows asks of us, as far as it can be shown without one. */
import { win32 } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { pathFaults } from '../../src/adapters/git/tree-rules.js';
import { endingOf } from '../../src/adapters/process/process-group.js';
import { slashedPath } from '../../src/adapters/slashed-path.js';
import { type Renaming, renameOver } from '../../src/adapters/stores/durable-file.js';
import { isCheckpointName } from '../../src/domain/checkpoint.js';
import { isSegment, isTaskId } from '../../src/domain/ids.js';
import { outputPathProblem } from '../../src/schema/safe-path.js';
import { faultPlaces, taskText } from '../support/definition-files.js';

const RESERVED = ['con', 'CON', 'Nul', 'nul.x', 'aux.tar.gz', 'prn', 'com1', 'LPT9.txt', 'com0'];

describe('a name that Windows keeps for itself', () => {
  test.each([...RESERVED, 'a.', 'a ', 'a/..'])('%j is no id, and no file of a session', (name) => {
    expect(isSegment(name)).toBe(false);
    expect(isTaskId(`p1/${name}`)).toBe(false);
    expect(isCheckpointName(name)).toBe(false);
    expect(outputPathProblem(`out/${name}`)).toBeDefined();
    expect(pathFaults(`out/${name}`)).not.toEqual([]);
  });

  test.each(['con .txt', 'COM¹', 'conin$', 'a/con/b', 'b. /c'])('%j is no output', (name) => {
    expect(outputPathProblem(name)).toBeDefined();
    expect(pathFaults(name)).not.toEqual([]);
  });

  test.each(['console', 'auxiliary.md', 'com10', 'null', 'a.con'])('%j is a name like any other', (name) => {
    expect(isSegment(name)).toBe(true);
    expect(outputPathProblem(name)).toBeUndefined();
    expect(pathFaults(name)).toEqual([]);
  });

  test('is a fault of the definition, as a task and as an output', () => {
    expect(faultPlaces({ 'tasks/p1/nul.x.md': taskText() })).toEqual(['tasks/p1/nul.x.md:1:1 BAD_ID']);
    expect(faultPlaces({ 'tasks/p1/a.md': taskText('outputs: [con, "b ", c.]') })).toEqual(
      ['11', '16', '22'].map((column) => `tasks/p1/a.md:3:${column} PATH_UNSAFE`),
    );
  });
});

describe('a path', () => {
  test.each([
    ['C:\\repo', 'C:\\repo\\tasks\\p1\\a.md', 'tasks/p1/a.md'],
    ['C:\\repo\\', 'c:\\REPO\\tasks', 'tasks'],
    ['C:\\repo\\sub', 'C:\\repo\\tasks\\a.md', '../tasks/a.md'],
    ['C:\\repo', 'D:\\other\\a.md', 'D:/other/a.md'],
    ['\\\\host\\share\\repo', '\\\\host\\share\\repo\\a b\\c.md', 'a b/c.md'],
  ])('seen from %s is written with slashes: %s', (from, to, written) => {
    expect(slashedPath(from, to, win32)).toBe(written);
  });

  test('with a backslash in it is one of nobody’s files', () => {
    expect(outputPathProblem('a\\b')).toBeDefined();
    expect(pathFaults('a\\b')).not.toEqual([]);
  });
});

describe('a rename onto a file that somebody reads', () => {
  const busy = (code: string) => Object.assign(new Error(code), { code });

  async function renamed(codes: readonly string[], platform: NodeJS.Platform): Promise<readonly number[]> {
    const left = [...codes];
    const paused: number[] = [];
    const system: Renaming = {
      platform,
      rename: () => {
        const code = left.shift();
        if (code !== undefined) throw busy(code);
      },
      pause: async (milliseconds) => void paused.push(milliseconds),
    };
    await renameOver('from', 'to', system);
    return paused;
  }

  test('is tried again on Windows until the reader has gone', async () => {
    expect(await renamed(['EPERM', 'EBUSY', 'EACCES'], 'win32')).toEqual([25, 25, 25]);
  });

  test('is given up after a second there, and at once elsewhere or for any other reason', async () => {
    await expect(renamed(Array(100).fill('EBUSY'), 'win32')).rejects.toMatchObject({ code: 'EBUSY' });
    await expect(renamed(['EPERM'], 'linux')).rejects.toMatchObject({ code: 'EPERM' });
    await expect(renamed(['ENOSPC'], 'win32')).rejects.toMatchObject({ code: 'ENOSPC' });
  });
});

describe('the processes of an agent', () => {
  test('are ended as a tree on Windows, and as a group elsewhere', () => {
    expect(endingOf(42, 'SIGKILL', 'win32')).toEqual({ program: ['taskkill', '/T', '/F', '/PID', '42'] });
    expect(endingOf(42, 'SIGTERM', 'win32')).toBeNull();
    expect(endingOf(42, 'SIGTERM', 'linux')).toEqual({ signalled: -42 });
    expect(endingOf(42, 'SIGKILL', 'darwin')).toEqual({ signalled: -42 });
  });
});
