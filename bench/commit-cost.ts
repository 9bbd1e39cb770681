/**
 * P5: one uncontended commit (read, decide, build, push; in process) beside a bare `git push` of the very same commit to a second
 * repository. P7: the git processes that a commit starts, counted.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitProcesses } from '../src/adapters/git/git.js';
import type { LoadedSession } from '../src/app/session-files.js';
import { BRANCH, claimNext, git, type OpenStore, openStore, startSession } from './git-session.js';
import { definitionOf } from './graph.js';
import { type Bench, type Figure, median, type Pairs, pairs, ratioFigure } from './measure.js';

const TASKS = 1_000;
const ROUNDS = 15;

export const commitCostBench: Bench = {
  id: 'p5',
  title: `one commit at ${TASKS} tasks beside a bare push of it`,
  run: async () => {
    const base = mkdtempSync(join(tmpdir(), 'bench-'));
    const ports = await prepared(base);
    try {
      return await measured(base, ports);
    } finally {
      await ports.close();
      rmSync(base, { recursive: true, force: true });
    }
  },
};

/** A session of unconnected tasks at `remote.git`; `floor.git` and `local.git` follow it. */
async function prepared(base: string): Promise<OpenStore> {
  for (const name of ['remote.git', 'floor.git', 'local.git'])
    git(base, 'init', '--quiet', '--bare', '--initial-branch=main', name);
  const ports = await openStore(base, join(base, 'remote.git'));
  const definition = definitionOf(TASKS);
  await startSession(ports, {
    ...definition,
    phases: definition.phases.slice(0, 1),
    tasks: definition.tasks.map((task) => ({
      ...task,
      phase: definition.phases[0]?.id ?? task.phase,
      dependencies: [],
    })),
    limits: { ...definition.limits, maxConcurrentAgents: TASKS },
  });
  follow(base);
  pushBare(base);
  return ports;
}

async function measured(base: string, ports: OpenStore): Promise<readonly Figure[]> {
  const read = await against(base, async () => {
    await claimed(ports);
  });
  let known = await claimed(ports);
  const continued = await against(base, async () => {
    known = await claimed(ports, known);
  });
  return [
    commitFigure('P5', `one commit at ${TASKS} tasks ÷ bare git push of it`, read, 2),
    commitFigure('', '  the same, going on from the last commit', continued, null),
    {
      id: 'P7',
      metric: 'git processes: reading and committing; committing alone',
      ours: `${median(read.processes)}; ${median(continued.processes)}`,
      peer: '1',
      ratio: median(continued.processes),
      target: 1,
      note: 'those that we start',
      samples: { read: read.processes, continued: continued.processes },
    },
  ];
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

async function against(base: string, commit: () => Promise<void>): Promise<Measured> {
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
    pushBare(base);
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

function pushBare(base: string): void {
  git(join(base, 'local.git'), 'push', '--quiet', '../floor.git', `${BRANCH}:${BRANCH}`);
}
