/**
 * P8 and P9: collectors of a stream that are done at the same moment, as real steps of the action, over smart HTTP with 100 ms added to each request. How
 * many pushes a report costs, how long it takes until all have landed, and that none is lost or applied twice.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ActionMachines, type Machine, openActionMachines } from '../test/support/action-machines.js';
import { inTempFolder } from './child-cost.js';
import { type Bench, type Figure, median } from './measure.js';

const WIDTHS = [2, 4, 8, 16, 32];
/** Compared with one collector on its own. */
const TIMED = 16;
const ROUNDS = 3;
const DELAY = 100;
const MOST_PUSHES = 2.25;
const MOST_TIMES = 3;
const AGENTS_AT_ONCE = 2;

export interface Herd {
  readonly width: number;
  /** `git push` calls, also those that the first answer of the server ended. */
  readonly pushes: number;
  /** Commits of the state that brought reports in. */
  readonly commits: number;
  readonly requests: number;
  readonly calls: number;
  readonly downloads: number;
  /** Until the last report was in the state. */
  readonly landedSeconds: number;
  /** Until the last process had ended. */
  readonly endedSeconds: number;
  readonly lost: number;
  readonly doubled: number;
}

export const herdBench: Bench = {
  id: 'herd',
  title: `${WIDTHS.join(', ')} collectors at once, HTTP + ${DELAY} ms`,
  run: async () => {
    const alone: Herd[] = [];
    const timed: Herd[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      alone.push(await herdOf(1));
      timed.push(await herdOf(TIMED));
    }
    const others: Herd[] = [];
    for (const width of WIDTHS) others.push(width === TIMED ? worst(timed) : await herdOf(width));
    return [
      ...others.map(pushFigure),
      timeFigure(alone, timed),
      soundFigure([...alone, ...timed, ...others]),
    ];
  },
};

/** One herd on a platform of its own. */
export async function herdOf(width: number): Promise<Herd> {
  return inTempFolder(async (folder) => {
    const machines = await openActionMachines(folder, projectOf(width));
    try {
      const { session, legs } = await advanced(machines);
      if (legs.length !== width) throw new Error(`advance made ${legs.length} legs instead of ${width}`);
      await inTurns(legs, AGENTS_AT_ONCE, async (leg, index) => {
        const ended = await machines.machine(`agent-${index}`).step({ command: 'agent', leg });
        if (ended.code !== 0)
          throw new Error(`agent ${index} ended with ${ended.code}: ${ended.stdout.slice(-800)}`);
      });
      return await stampede(machines, session, legs);
    } finally {
      await machines.close();
    }
  });
}

async function advanced(
  machines: ActionMachines,
): Promise<{ readonly session: string; readonly legs: readonly string[] }> {
  const ended = await machines
    .machine('advance')
    .step({ command: 'advance', dispatch: 'stream', start: 'if-none' });
  const matrix: unknown = JSON.parse(ended.outputs.get('matrix') ?? '{}');
  const rows = typeof matrix === 'object' && matrix !== null && 'include' in matrix ? matrix.include : [];
  const legs = Array.isArray(rows) ? rows.map((row) => JSON.stringify(row)) : [];
  if (legs.length === 0) throw new Error(`advance planned nothing: ${ended.stdout.slice(-800)}`);
  return { session: ended.outputs.get('session') ?? '', legs };
}

async function stampede(machines: ActionMachines, session: string, legs: readonly string[]): Promise<Herd> {
  const { github, results } = machines;
  const collectors: readonly Machine[] = legs.map((_, index) => machines.machine(`collect-${index}`));
  const from = { requests: github.requests.length, results: results.requests.length };
  github.fault = () => ({ delay: DELAY });
  const watch = watchRef(join(github.gitDir, 'refs/heads/orchestrator-state'));
  const started = performance.now();
  const ends = await Promise.all(
    collectors.map((machine, index) =>
      machine.step({ command: 'collect', dispatch: 'stream', session, leg: legs[index] ?? '', chain: '0' }),
    ),
  );
  const ended = performance.now();
  const moves = watch.stop();
  github.fault = () => 'none';
  const failed = ends.find(({ code }) => code !== 0);
  if (failed !== undefined)
    throw new Error(`a collector ended with ${failed.code}: ${failed.stdout.slice(-800)}`);
  const made = github.requests.slice(from.requests);
  const applied = ends.reduce((sum, { stdout }) => sum + appliedIn(stdout), 0);
  const state = await machines.machine('status').step({ command: 'status', session });
  const share = Number(state.outputs.get('progress') ?? 'NaN');
  const landed = Math.round((share / 100) * legs.length);
  return {
    width: legs.length,
    pushes: made.filter(({ operation, method }) => operation === 'git git-receive-pack' && method === 'GET')
      .length,
    commits: moves.length,
    requests: made.filter(({ operation }) => operation.startsWith('git ')).length,
    calls: made.filter(({ operation }) => !operation.startsWith('git ')).length,
    downloads: results.requests.slice(from.results).filter((request) => request === 'GET blob').length,
    landedSeconds: ((moves.at(-1) ?? Number.NaN) - started) / 1000,
    endedSeconds: (ended - started) / 1000,
    lost: legs.length - landed,
    doubled: applied - legs.length,
  };
}

function appliedIn(log: string): number {
  return Number(/: (\d+) reports? applied/.exec(log)?.[1] ?? 0);
}

/** When a ref moved. */
function watchRef(file: string): { stop(): readonly number[] } {
  const look = (): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  const moves: number[] = [];
  let last = look();
  const compare = (): void => {
    const now = look();
    if (now !== last) moves.push(performance.now());
    last = now;
  };
  const timer = setInterval(compare, 10);
  return {
    stop: () => {
      clearInterval(timer);
      compare();
      return moves;
    },
  };
}

function projectOf(tasks: number): Readonly<Record<string, string>> {
  const names = Array.from({ length: tasks }, (_, index) => String(index + 1).padStart(3, '0'));
  return {
    'orchestrator.yml': `version: 1
title: A herd
phases: [{ id: 01-all }, { id: 02-after }]
agents: { default: { run: sh agent.sh } }
limits: { max_concurrent_agents: 256 }
changes: { integrate: session-branch, protected: ["agent.sh"] }
`,
    'agent.sh': `set -e
name=$(basename "$ORCHESTRATOR_TASK")
mkdir -p work
printf '%s\\n' "$name" > "work/$name.txt"
printf '%s\\n' "$name" > "$ORCHESTRATOR_OUTPUTS/word"
`,
    ...Object.fromEntries(
      names.map((name) => [
        `tasks/01-all/${name}.md`,
        `---\ntitle: Task ${name}\noutputs: [word]\n---\nWrite.\n`,
      ]),
    ),
  };
}

async function inTurns<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T, index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index];
      if (item !== undefined) await work(item, index);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

function worst(herds: readonly Herd[]): Herd {
  const [first, ...rest] = herds;
  if (first === undefined) throw new Error('Internal error: no herd');
  return rest.reduce((found, herd) => (herd.pushes > found.pushes ? herd : found), first);
}

function pushFigure(herd: Herd): Figure {
  const { width, pushes, commits, requests, calls, downloads } = herd;
  return {
    id: 'P8',
    metric: `pushes per report landed, ${width} collectors at once`,
    ours: `${pushes} ÷ ${width}`,
    peer: `${(1 + 1 / width).toFixed(2)}`,
    ratio: pushes / width,
    target: MOST_PUSHES,
    note: `${commits} commits, ${requests} git and ${calls} REST requests, ${downloads} downloads, ${herd.landedSeconds.toFixed(1)} s until landed, ${herd.endedSeconds.toFixed(1)} s until all ended`,
    samples: { pushes: [pushes], commits: [commits], seconds: [herd.landedSeconds, herd.endedSeconds] },
  };
}

function timeFigure(alone: readonly Herd[], timed: readonly Herd[]): Figure {
  const one = alone.map(({ landedSeconds }) => landedSeconds);
  const many = timed.map(({ landedSeconds }) => landedSeconds);
  return {
    id: 'P9',
    metric: `until ${TIMED} collectors' reports landed ÷ until one's did`,
    ours: `${median(many).toFixed(2)} s`,
    peer: `${median(one).toFixed(2)} s`,
    ratio: median(many.map((seconds, index) => seconds / (one[index] ?? Number.NaN))),
    target: MOST_TIMES,
    note: `all ended after ${median(timed.map(({ endedSeconds }) => endedSeconds)).toFixed(2)} s against ${median(alone.map(({ endedSeconds }) => endedSeconds)).toFixed(2)} s; all on this machine's processors`,
    samples: { ours: many, peer: one },
  };
}

function soundFigure(herds: readonly Herd[]): Figure {
  const lost = herds.reduce((sum, herd) => sum + herd.lost, 0);
  const doubled = herds.reduce((sum, herd) => sum + Math.abs(herd.doubled), 0);
  return {
    id: 'P10',
    metric: `reports of ${herds.length} herds: lost + applied twice`,
    ours: `${lost} + ${doubled}`,
    peer: '0',
    ratio: lost + doubled,
    target: 0,
    note: null,
    samples: { lost: herds.map((herd) => herd.lost), doubled: herds.map((herd) => herd.doubled) },
  };
}
