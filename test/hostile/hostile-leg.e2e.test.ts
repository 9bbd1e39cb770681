/** One leg of a wave reads all it can reach and harms whom it can; the others, the state and every job with a right to write are none the worse for it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hostileWords, tempFolder } from '../support/hostile-ground.js';
import { openShieldedPlatform, type StoredTask, storedTasks } from '../support/hostile-platform.js';
import type { Platform } from '../support/platform.js';
import type { JobRecord, RunRecord } from '../support/workflows/run-record.js';

const ground = tempFolder();
const loot = join(ground.folder, 'loot');

/** In this order, one after the other: `a` and `b` are done when `m` begins, `z` has not begun. */
const FILES = hostileWords(loot, {
  title: 'Four words',
  agents: [
    'default: { run: sh agent.sh }',
    `keyed: { run: 'test -n "$ANTHROPIC_API_KEY" && sh agent.sh', env: [ANTHROPIC_API_KEY] }`,
  ],
  names: { a: 'default', b: 'keyed', m: 'default', z: 'default' },
});

/** Of the agent that does `b`. */
const MODEL_KEY = 'key-of-a-model-0123456789';

let platform: Platform;
let runs: readonly RunRecord[];
let jobs: readonly JobRecord[];
let tasks: readonly StoredTask[];
let told: unknown;
let everything: string;

beforeAll(async () => {
  platform = await openShieldedPlatform(join(ground.folder, 'platform'), FILES);
  runs = await platform.drive({ workflow: 'orchestrator.yml', secrets: { ANTHROPIC_API_KEY: MODEL_KEY } });
  jobs = runs.flatMap((run) => run.jobs);
  tasks = storedTasks(platform);
  told = JSON.parse(readFileSync(join(loot, 'loot.json'), 'utf8'));
  everything = readFileSync(join(loot, 'everything.txt'), 'latin1');
}, 120_000);
afterAll(async () => {
  await platform.close();
  ground.remove();
});

function at(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function listed(name: string): readonly unknown[] {
  const value = at(told, name);
  return Array.isArray(value) ? value : [];
}

/** How each attempt at harm ended, for those whose name begins so. */
function ends(beginning: string): ReadonlySet<unknown> {
  const meant = listed('tried').filter((one) => String(at(one, 'what')).startsWith(beginning));
  return new Set(meant.map((one) => at(one, 'end')));
}

function claimsOf(records: readonly JobRecord[]): ReadonlyMap<string, string> {
  const found = records.flatMap(({ outputs }) => [...(outputs['matrix'] ?? '').matchAll(CLAIM)]);
  return new Map(found.map(([, task = '', claim = '']) => [claim, task]));
}
const CLAIM = /"id":"([^"]+)","attempt":\d+,"claim":"([0-9a-f]{32})"/g;

function hostileJob(): JobRecord {
  const found = jobs.find(({ log }) => log.includes('::error::pwned'));
  if (found === undefined) throw new Error('nobody was hostile');
  return found;
}

/** It looks at its parents by way of /proc. */
const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux('what a hostile leg can reach', () => {
  test('in its own environment is what it was given', () => {
    const names = listed('environment').map(String);
    expect(names.filter((name) => /TOKEN|SECRET|KEY|^(?:ACTIONS|INPUT|GITHUB|RUNNER)_/.test(name))).toEqual(
      [],
    );
  });

  test('is all of its job: the read token, the runtime token, and its own claim', () => {
    const above = listed('above').map(String);
    expect(above).toEqual(
      expect.arrayContaining(['ACTIONS_RUNTIME_TOKEN', 'INPUT_GITHUB-TOKEN', 'INPUT_LEG']),
    );
    expect(at(told, 'token')).toBe(hostileJob().token);
    expect(hostileJob().permissions).toEqual({ contents: 'read' });
    const own = [...claimsOf(jobs)].find(([, task]) => task === '01-write/m')?.[0] ?? 'none';
    expect(everything).toContain(own);
  });

  test('holds no token that may write, no claim of anybody else, and no key that other agents have', () => {
    const writing = jobs.filter(({ permissions }) => Object.values(permissions).includes('write'));
    expect(writing.length).toBeGreaterThan(0);
    const others = [...claimsOf(jobs)].filter(([, task]) => task !== '01-write/m').map(([claim]) => claim);
    expect(others.length).toBeGreaterThan(2);
    for (const secret of [platform.person, MODEL_KEY, ...writing.map(({ token }) => token), ...others])
      expect(everything.includes(secret)).toBe(false);
  });

  test('are the reports of its siblings, and no way to write one like them', () => {
    expect(listed('othersRead')).toEqual(['01-write/a', '01-write/b']);
    expect(ends('forge')).toEqual(new Set(['uploaded']));
    expect(ends('invent')).toEqual(new Set(['uploaded']));
    for (const task of tasks) expect(JSON.stringify(task)).not.toContain('failed');
    const log = jobs.find(({ id }) => id === 'collect')?.log ?? '';
    expect(log.match(/not sealed by the claim/g)).toHaveLength(2);
    expect(log).toContain('UNKNOWN_TASK');
    expect(log).toContain('CLAIM_UNKNOWN');
  });
});

onLinux('what a hostile leg cannot do', () => {
  test('is to push anything anywhere', () => {
    expect(ends('push')).toEqual(new Set([128]));
  });

  test('is to call the API', () => {
    expect(ends('POST')).toEqual(new Set([403]));
    expect(ends('PATCH')).toEqual(new Set([403]));
    expect(ends('GET /actions')).toEqual(new Set([403]));
  });

  test('is to act as another run or another job, or to write over what is there', () => {
    expect(ends('another')).toEqual(new Set([403]));
    expect(ends('the list of another run')).toEqual(new Set([403]));
    expect(ends('a name that is taken')).toEqual(new Set([409]));
    expect(ends('an end of what is ended')).toEqual(new Set([404]));
  });

  test('is to crowd out its siblings: five hundred artifacts of one job are fetched up to its share', () => {
    expect(ends('flood')).toEqual(new Set([500]));
    expect(jobs.find(({ id }) => id === 'collect')?.log).toContain('ARTIFACT_SURPLUS');
  });

  test('is to speak as the runner’s own steps do', () => {
    expect(jobs.flatMap(({ annotations }) => annotations.map(({ message }) => message))).not.toContain(
      'pwned',
    );
    expect(hostileJob().log).not.toContain(String.fromCharCode(27));
  });

  test('is to live on after its job', () => {
    expect(existsSync(`/proc/${String(at(told, 'daemon'))}`)).toBe(false);
  });

  test('is to be run by a job that may write', () => {
    // What it left in the path, and for shells to read first, was never needed; the action's own program ran once more, at the end of its own job.
    expect(existsSync(join(loot, 'ran.txt'))).toBe(false);
    const ran = readFileSync(join(loot, 'action-ran.txt'), 'utf8').trim().split('\n');
    expect(ran.map((line): unknown => at(JSON.parse(line), 'INPUT_GITHUB-TOKEN'))).toEqual([
      hostileJob().token,
    ]);
  });

  test('is to have the end of its step upload what lies elsewhere', () => {
    const marked = platform.results.artifacts().filter(({ name }) => /-[ab]{16}-r1$/.test(name));
    expect(marked.map(({ name }) => name.slice(-19))).toEqual([`${'a'.repeat(16)}-r1`]);
    expect(marked.some(({ bytes }) => bytes.includes('passwd'))).toBe(false);
  });
});

onLinux('in the end', () => {
  test('a sibling whose report was deleted is lost, and done again; the others have noticed nothing', () => {
    expect(tasks).toEqual([
      { id: '01-write/a', status: 'completed', outcomes: ['lost', 'succeeded'] },
      { id: '01-write/b', status: 'completed', outcomes: ['succeeded'] },
      { id: '01-write/m', status: 'completed', outcomes: ['succeeded'] },
      { id: '01-write/z', status: 'completed', outcomes: ['succeeded'] },
    ]);
    expect(runs.map(({ conclusion }) => conclusion)).toEqual(['success', 'success']);
    expect(platform.github.violations).toEqual([]);
  });
});
