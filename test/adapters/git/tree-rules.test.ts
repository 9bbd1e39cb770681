import { describe, expect, test } from '@jest/globals';
import {
  type ChangedEntry,
  collisions,
  folded,
  pathFaults,
  quoted,
  refusals,
} from '../../../src/adapters/git/tree-rules.js';
import { growth } from '../../support/growth.js';

const LIMITS = { maxBytes: 1000, maxFiles: 10, workflowsAllowed: false };

function entry(path: string | Uint8Array, more: Partial<ChangedEntry> = {}): ChangedEntry {
  const bytes = typeof path === 'string' ? Buffer.from(path) : path;
  return { path: bytes, mode: '100644', status: 'A', bytes: 1, target: null, ...more };
}

function link(path: string, target: string): ChangedEntry {
  return entry(path, { mode: '120000', target: Buffer.from(target) });
}

const refused = (one: ChangedEntry): boolean => refusals([one], LIMITS).length > 0;

describe('a changed path', () => {
  test.each([
    'src/a.ts',
    'a b/ü.md',
    '.gitignore',
    '.gitattributes',
    '.github/dependabot.yml',
    'git/x',
    'console.log',
    'a:b',
    'docs/.orchestrator.md',
    'sub/.orchestrator/x',
  ])('%s is fine', (path) => {
    expect(refusals([entry(path)], LIMITS)).toEqual([]);
  });

  test.each([
    '.orchestrator/state.json',
    '.Orchestrator/x',
    '.ORCHESTRATOR',
    '.orchestrator./x',
    '.orch\u200bestrator/x',
    'ORCHES~1/x',
    'ｏ/../x',
    '.git/config',
    'a/.GIT/hooks/x',
    'a/.git',
    'GIT~1/config',
    'git~2',
    '.g\u200cit/config',
    '.git /config',
    '.git./config',
    '.git::$INDEX_ALLOCATION/config',
    'a\\b',
    '..\\x',
    'a\nb',
    'x\n::set-output name=a::b',
    'a\u0000b',
    'a\u001b[31m',
    'a\u2028b',
    'a\u202egpj.exe',
    'CON.json',
    'dir/nul',
    'aux',
    'COM1.txt',
    'lpt¹',
    'a.',
    'a /b',
    'x/../y',
    './x',
    'a//b',
    `${'x'.repeat(256)}`,
    `${'long/'.repeat(300)}x`,
    '.github/workflows/ci.yml',
    '.GitHub/Workflows/ci.yml',
  ])('%j is refused', (path) => {
    expect(refused(entry(path))).toBe(true);
  });

  test('that is no UTF-8 is refused', () => {
    expect(refused(entry(Buffer.from([0x61, 0xff, 0x62])))).toBe(true);
    expect(refused(entry(Buffer.from([0xed, 0xa0, 0x80])))).toBe(true);
  });

  test('with an ugly name may be edited and removed where it is already', () => {
    expect(refusals([entry('CON.json', { status: 'M' })], LIMITS)).toEqual([]);
    expect(refusals([entry('a\\b', { status: 'D', mode: '000000' })], LIMITS)).toEqual([]);
  });

  test('of the orchestrator may not even be removed', () => {
    expect(refused(entry('.orchestrator/x', { status: 'D', mode: '000000' }))).toBe(true);
  });

  test('of a workflow is fine for a token that may push it', () => {
    expect(refusals([entry('.github/workflows/ci.yml')], { ...LIMITS, workflowsAllowed: true })).toEqual([]);
  });
});

describe('a mode', () => {
  test.each(['100644', '100755', '000000'])('%s is fine', (mode) => {
    expect(refused(entry('a', { mode }))).toBe(false);
  });
  test.each(['160000', '100664', '040000', '100600'])('%s is refused', (mode) => {
    expect(refused(entry('a', { mode }))).toBe(true);
  });
});

describe('a link', () => {
  test.each([
    ['a', 'b'],
    ['a', 'dir/b'],
    ['x/y/a', '../b'],
    ['x/y/a', '../../b'],
    ['x/a', './../b/'],
    ['a', '.'],
    ['a', 'c..d'],
  ])('%s -> %s stays in the tree', (path, target) => {
    expect(refusals([link(path, target)], LIMITS)).toEqual([]);
  });
  test.each([
    ['a', '..'],
    ['a', '../x'],
    ['x/a', '../../y'],
    ['a', '/etc/passwd'],
    ['a', 'C:/x'],
    ['a', 'c:x'],
    ['a', '..\\x'],
    ['a', '\\\\host\\share'],
    ['a', 'd/../../x'],
    ['a', 'd/..'],
    ['a', '.git/config'],
    ['x/a', '../.GIT/config'],
    ['a', '.orchestrator/sessions'],
    ['a', ''],
    ['a', 'x\ny'],
  ])('%s -> %s is refused', (path, target) => {
    expect(refused(link(path, target))).toBe(true);
  });
});

describe('a change', () => {
  test('is refused with all its reasons together', () => {
    const reasons = refusals([entry('.git/x'), entry('a\\b'), link('l', '/etc')], LIMITS);
    expect(reasons).toHaveLength(3);
  });

  test('with too many files or bytes is refused', () => {
    const many = Array.from({ length: 11 }, (_, index) => entry(`f${index}`));
    expect(refusals(many, LIMITS)).toHaveLength(1);
    expect(refusals([entry('a', { bytes: 1001 })], LIMITS)).toHaveLength(1);
    expect(refusals([entry('a', { bytes: 600 }), entry('b', { bytes: 600 })], LIMITS)).toHaveLength(1);
  });

  test('never gives an endless list of reasons', () => {
    const many = Array.from({ length: 5000 }, (_, index) => entry(`a\\${index}`));
    expect(refusals(many, { ...LIMITS, maxFiles: 10_000, maxBytes: 10_000 }).length).toBeLessThanOrEqual(51);
  });
});

describe('collisions', () => {
  const met = (added: string[], all: string[]): number => collisions(added, all).length;

  test.each([
    [['Task.json'], ['Task.json', 'task.json']],
    [
      ['a.txt', 'A.txt'],
      ['A.txt', 'a.txt'],
    ],
    [['src/A/new'], ['src/A/new', 'src/a/old']],
    [['cafe\u0301'], ['caf\u00e9', 'cafe\u0301']],
    [['stra\u00dfe'], ['strasse', 'stra\u00dfe']],
    [['\u212aelvin'], ['kelvin', '\u212aelvin']],
    [['docs'], ['Docs/x', 'docs']],
  ])('%j meets one of %j', (added, all) => {
    expect(met(added, all)).toBe(1);
  });

  test('are none between different names, or among names that were there before', () => {
    expect(met(['b'], ['a', 'A', 'b'])).toBe(0);
    expect(met(['src/new'], ['src/a', 'src/new', 'srcs/a'])).toBe(0);
    expect(met([], ['a', 'A'])).toBe(0);
  });
});

test('a name in a message is one harmless line', () => {
  expect(quoted('a\n::x\u2028\u202e')).toBe('"a\\n::x\\u2028\\u202e"');
  expect(quoted('x'.repeat(10_000)).length).toBeLessThan(250);
});

test('long hostile names cost time in proportion to their length', () => {
  const hostile = (size: number): void => {
    for (const character of ['.', ' ', '~', '\u200b', 'ß', '"', '.git'])
      for (const path of [character.repeat(size), `a${character.repeat(size)}b`]) {
        pathFaults(path);
        folded(path);
      }
  };
  expect(growth(hostile, 50_000)).toBeLessThan(12);
});
