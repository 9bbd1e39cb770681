/** The same hostile leg where every leg has a collector of its own, which folds whatever reports it sees. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { callerOf } from '../support/cycle-example.js';
import { hostileWords, tempFolder } from '../support/hostile-ground.js';
import { openShieldedPlatform, type StoredTask, storedTasks } from '../support/hostile-platform.js';
import type { Platform } from '../support/platform.js';
import type { JobRecord, RunRecord } from '../support/workflows/run-record.js';

const ground = tempFolder();
const loot = join(ground.folder, 'loot');
const NAMES = ['a', 'b', 'm', 'z'];
const FILES = {
  ...hostileWords(loot, {
    title: 'Four words, each collected by itself',
    agents: ['default: { run: sh agent.sh }'],
    names: Object.fromEntries(NAMES.map((name) => [name, 'default'])),
  }),
  '.github/workflows/orchestrator.yml': callerOf('stream.yml'),
};

let platform: Platform;
let runs: readonly RunRecord[];
let jobs: readonly JobRecord[];
let tasks: readonly StoredTask[];
let told: { readonly tried: readonly { readonly what: string; readonly end: unknown }[] };

beforeAll(async () => {
  platform = await openShieldedPlatform(join(ground.folder, 'platform'), FILES);
  runs = await platform.drive({ workflow: 'orchestrator.yml' });
  jobs = runs.flatMap((run) => run.jobs);
  tasks = storedTasks(platform);
  told = JSON.parse(readFileSync(join(loot, 'loot.json'), 'utf8'));
}, 120_000);
afterAll(async () => {
  await platform.close();
  ground.remove();
});

const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux('a hostile leg of a stream', () => {
  test('forges and invents reports, and no collector takes one of them for real', () => {
    expect(told.tried.some(({ what, end }) => what.startsWith('forge') && end === 'uploaded')).toBe(true);
    const log = jobs.map((job) => job.log).join('\n');
    expect(log).toContain('not sealed by the claim');
    for (const { outcomes } of tasks) expect(outcomes).not.toContain('failed');
  });

  test('pushes nothing, and is refused by the API', () => {
    const ends = (beginning: string): ReadonlySet<unknown> =>
      new Set(told.tried.filter(({ what }) => what.startsWith(beginning)).map(({ end }) => end));
    expect([ends('push'), ends('POST'), ends('PATCH')]).toEqual([
      new Set([128]),
      new Set([403]),
      new Set([403]),
    ]);
  });

  test('keeps nobody from getting done', () => {
    expect(tasks.map(({ id, status, outcomes }) => [id, status, outcomes.at(-1)])).toEqual(
      NAMES.map((name) => [`01-write/${name}`, 'completed', 'succeeded']),
    );
    expect(runs.at(-1)?.conclusion).toBe('success');
    expect(platform.github.violations).toEqual([]);
  });
});
