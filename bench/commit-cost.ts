/**
 * P5: one uncontended commit (decide, build, push; in process, going on from the last one) beside a bare `git push` of the very same commit to a
 * second repository, and one that reads the state first beside a bare fetch and push. P6: a commit at 10,000 tasks beside one at 20, and the bytes
 * it leaves. P7: the git processes that a commit starts, counted.
 */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { gitProcesses } from '../src/adapters/git/git.js';
import type { LoadedSession } from '../src/app/session-files.js';
import { inTempFolder } from './child-cost.js';
import {
  BRANCH,
  changeLast,
  claimNext,
  git,
  type OpenStore,
  openStore,
  startSession,
} from './git-session.js';
import { definitionOf } from './graph.js';
import { type Bench, type Figure, median, type Pairs, pairs, ratioFigure } from './measure.js';

const TASKS = 1_000;
const FEW = 20;
const MANY = 10_000;
const ROUNDS = 15;
const SIZE_ROUNDS = 41;
const MOST_BYTES = 4096;

export const commitCostBench: Bench = {
  id: 'p5',
  title: `one commit at ${TASKS} tasks beside a bare push of it`,
  run: () =>
    inTempFolder(async (base) => {
      const place = await opened(base, TASKS);
      try {
        return await againstPushes(place);
      } finally {
        await place.ports.close();
      }
    }),
};

export const commitSizeBench: Bench = {
  id: 'p6',
  title: `one commit at ${MANY} tasks beside one at ${FEW}`,
  run: () =>
    inTempFolder(async (base) => {
      const places = [await opened(join(base, 'many'), MANY), await opened(join(base, 'few'), FEW)] as const;
      try {
        return await bySize(...places);
      } finally {
        for (const { ports } of places) await ports.close();
      }
    }),
};

interface Place {
  readonly base: string;
  readonly ports: OpenStore;
}

/** A session of unconnected tasks at `remote.git`; `floor.git` and `local.git` follow it. */
async function opened(base: string, size: number): Promise<Place> {
  mkdirSync(base, { recursive: true });
  for (const name of ['remote.git', 'floor.git', 'local.git'])
    git(base, 'init', '--quiet', '--bare', '--initial-branch=main', name);
  const ports = await openStore(base, join(base, 'remote.git'));
  const definition = definitionOf(size);
  const [phase] = definition.phases;
  if (phase === undefined) throw new Error('Internal error: no phase');
  await startSession(ports, {
    ...definition,
    phases: [phase],
    tasks: definition.tasks.map((task) => ({ ...task, phase: phase.id, dependencies: [] })),
    limits: { ...definition.limits, maxConcurrentAgents: size },
  });
  follow(base);
  pushBare(base);
  return { base, ports };
}

async function againstPushes({ base, ports }: Place): Promise<readonly Figure[]> {
  const pushed = (): void => pushBare(base);
  const read = await against(base, () => claimed(ports), [() => fetchBare(base), pushed]);
  let known = await claimed(ports);
  const goOn = async (): Promise<void> => {
    known = await claimed(ports, known);
  };
  const continued = await against(base, goOn, [pushed]);
  return [
    commitFigure('P5', `one commit at ${TASKS} tasks ÷ bare git push of it`, continued, 1.3),
    commitFigure('', '  reading the state first ÷ bare git fetch and push', read, null),
    {
      id: 'P7',
      metric: 'git processes: committing; reading and committing',
      ours: `${median(continued.processes)}; ${median(read.processes)}`,
      peer: '1; 2',
      ratio: median(continued.processes),
      target: 1,
      note: 'those that we start',
      samples: { read: read.processes, continued: continued.processes },
    },
  ];
}

async function bySize(many: Place, few: Place): Promise<readonly Figure[]> {
  const taken = await pairs(SIZE_ROUNDS, await changing(many), await changing(few));
  const metric = `one commit at ${MANY} tasks ÷ at ${FEW}`;
  const bytes = sentBytes(many);
  return [
    ratioFigure('P6', metric, taken, 1.3, 'wall time, over file://, going on from the last commit'),
    {
      id: 'P6',
      metric: `bytes of a commit at ${MANY} tasks as git packs it`,
      ours: `${Math.round(bytes)} B`,
      peer: `${MOST_BYTES} B`,
      ratio: bytes / MOST_BYTES,
      target: 1,
      note: null,
      samples: { bytes: [bytes] },
    },
  ];
}

/** A step that commits one more change; takes milliseconds. */
async function changing({ ports }: Place): Promise<() => Promise<number>> {
  let known = await changeLast(ports, 'block_task');
  let isBlocked = true;
  return async () => {
    const started = performance.now();
    known = await changeLast(ports, isBlocked ? 'unblock_task' : 'block_task', known);
    isBlocked = !isBlocked;
    return performance.now() - started;
  };
}

/** Bytes of the pack that carries a commit to whoever has the one before it: the median of the newest commits. */
function sentBytes({ base }: Place): number {
  const bare = join(base, 'remote.git');
  const newest = git(bare, 'rev-list', '--max-count=20', BRANCH).split('\n');
  return median(newest.map((oid) => thinPack(bare, oid)));
}

function thinPack(bare: string, oid: string): number {
  const args = ['-C', bare, 'pack-objects', '--thin', '--revs', '--stdout', '-q'];
  return execFileSync('git', args, { input: `${oid}\n^${oid}^\n`, maxBuffer: 1e9 }).length;
}

/** One claim that surely was a commit. */
async function claimed(ports: OpenStore, from?: LoadedSession): Promise<LoadedSession> {
  const { task, loaded } = await claimNext(ports, randomUUID(), from);
  if (task === null || loaded === undefined) throw new Error('Internal error: nothing was left to claim');
  return loaded;
}

interface Measured extends Pairs {
  readonly processes: readonly number[];
}

/** `floor`: what a plain git does for the same commit, measured together. */
async function against(
  base: string,
  commit: () => Promise<unknown>,
  floor: readonly (() => void)[],
): Promise<Measured> {
  const processes: number[] = [];
  const ours = async (): Promise<number> => {
    const before = gitProcesses.started;
    const started = performance.now();
    await commit();
    const took = performance.now() - started;
    processes.push(gitProcesses.started - before);
    return took;
  };
  const peer = async (): Promise<number> => {
    follow(base);
    const started = performance.now();
    for (const step of floor) step();
    return performance.now() - started;
  };
  const taken = await pairs(ROUNDS, ours, peer, 'ours first');
  return { ...taken, processes };
}

function commitFigure(id: string, metric: string, taken: Measured, target: number | null): Figure {
  const figure = ratioFigure(id, metric, taken, target, 'wall time, over file://');
  return { ...figure, samples: { ...figure.samples, processes: taken.processes } };
}

function follow(base: string): void {
  git(join(base, 'local.git'), 'fetch', '--quiet', '../remote.git', `+${BRANCH}:${BRANCH}`);
}

/** Asks whether the ref has moved, as whoever does not know it must. */
function fetchBare(base: string): void {
  git(join(base, 'local.git'), 'fetch', '--quiet', '../remote.git', `+${BRANCH}:refs/heads/seen`);
}

function pushBare(base: string): void {
  git(join(base, 'local.git'), 'push', '--quiet', '../floor.git', `${BRANCH}:${BRANCH}`);
}
