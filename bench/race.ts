/**
 * Processes that claim on one ref at once: nothing may be lost, nothing claimed twice, no version left out; how many tries a success takes is
 * printed. Eight of them in every run; from one to 32, ten thousand transactions in all, by hand.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSession } from '../src/app/session-files.js';
import type { Definition } from '../src/domain/definition.js';
import { inTempFolder } from './child-cost.js';
import { git, type OpenStore, openFiles, openStore, sessionId, startSession } from './git-session.js';
import { definitionOf } from './graph.js';
import type { Bench, Figure } from './measure.js';

const PROCESSES = 8;
const CLAIMS = 25;
/** So many processes claim so often each, in so many sessions one after the other. */
interface Heat {
  readonly processes: number;
  readonly claims: number;
  readonly sessions: number;
}

const LONG: Readonly<Record<Place, readonly Heat[]>> = {
  files: [
    { processes: 32, claims: 8, sessions: 5 },
    { processes: 16, claims: 16, sessions: 5 },
    { processes: 8, claims: 31, sessions: 8 },
    { processes: 4, claims: 62, sessions: 8 },
    { processes: 2, claims: 125, sessions: 8 },
    { processes: 1, claims: 250, sessions: 8 },
  ],
  git: [
    { processes: 32, claims: 4, sessions: 1 },
    { processes: 16, claims: 8, sessions: 1 },
    { processes: 8, claims: 16, sessions: 1 },
    { processes: 4, claims: 40, sessions: 1 },
    { processes: 2, claims: 80, sessions: 1 },
    { processes: 1, claims: 200, sessions: 1 },
  ],
};
const CLAIMER = fileURLToPath(new URL('./race-claimer.js', import.meta.url));

interface Claimed {
  readonly task: string;
  readonly tries: number;
}

export const raceBench: Bench = {
  id: 'race',
  title: `${PROCESSES} processes × ${CLAIMS} claims on one ref`,
  run: () => inTempFolder(async (base) => [figureOf([await race(base, PROCESSES, CLAIMS, 'git')], 'git')]),
};

export const longRaceBench: Bench = {
  id: 'p10',
  title: 'ten thousand transactions of 1 to 32 processes, over files and over a git ref',
  byHand: true,
  run: async () => {
    const figures: Figure[] = [];
    for (const place of ['files', 'git'] as const)
      for (const heat of LONG[place]) {
        figures.push(await heats(heat, place));
        process.stderr.write(`${figures.at(-1)?.metric}: ${figures.at(-1)?.ours}\n`);
      }
    const sum = (of: (figure: Figure) => number): number => figures.reduce((all, one) => all + of(one), 0);
    const wrong = sum(({ ratio }) => ratio ?? 1);
    return [
      ...figures,
      {
        id: 'P10',
        metric: `${sum(({ samples }) => samples['tries']?.length ?? 0)} transactions: lost + doubled + version gaps`,
        ours: String(wrong),
        peer: '0',
        ratio: wrong,
        target: 0,
        note: null,
        samples: {},
      },
    ];
  },
};

type Place = 'files' | 'git';

async function heats({ processes, claims, sessions }: Heat, place: Place): Promise<Figure> {
  const ended: Ended[] = [];
  for (let n = 0; n < sessions; n += 1)
    ended.push(await inTempFolder((base) => race(base, processes, claims, place)));
  return figureOf(ended, place);
}

interface Ended {
  readonly processes: number;
  readonly tries: readonly number[];
  readonly seconds: number;
  readonly lost: number;
  readonly doubled: number;
  readonly gaps: number;
}

async function race(base: string, processes: number, claims: number, place: Place): Promise<Ended> {
  const bare = join(base, 'remote.git');
  git(base, 'init', '--quiet', '--bare', '--initial-branch=main', bare);
  const open = (): Promise<OpenStore> =>
    place === 'git' ? openStore(base, bare) : openFiles(join(base, 'files'));
  const ports = await open();
  await startSession(ports, unconnected(processes * claims + 50));
  await ports.close();
  const started = performance.now();
  const where = place === 'git' ? bare : '';
  const racers = Array.from({ length: processes }, (_, n) => claimer(base, where, { n, claims }));
  const all = (await Promise.all(racers)).flat();
  const seconds = (performance.now() - started) / 1000;
  // An auditor who saw nothing of the race: what counts is what everybody will read.
  const auditor = await open();
  const loaded = await loadSession(auditor.store, sessionId());
  await auditor.close();
  const recorded = new Set<string>(loaded?.session.running ?? []);
  return {
    processes,
    tries: all.map((claim) => claim.tries),
    seconds,
    lost: all.filter(({ task }) => !recorded.has(task)).length + (processes * claims - all.length),
    doubled: all.length - new Set(all.map(({ task }) => task)).size,
    gaps: Math.abs((loaded?.session.version ?? 0) - 1 - processes * claims),
  };
}

function figureOf(ended: readonly Ended[], place: Place): Figure {
  const sum = (of: (one: Ended) => number): number => ended.reduce((all, one) => all + of(one), 0);
  const tries = ended.flatMap((one) => one.tries);
  const [lost, doubled, gaps] = [sum((one) => one.lost), sum((one) => one.doubled), sum((one) => one.gaps)];
  const perSuccess = tries.reduce((all, value) => all + value, 0) / tries.length;
  return {
    id: 'P10',
    metric: `${tries.length} claims of ${ended[0]?.processes} processes over ${place}: lost + doubled + version gaps`,
    ours: `${lost} + ${doubled} + ${gaps}`,
    peer: '0',
    ratio: lost + doubled + gaps,
    target: 0,
    note: `${perSuccess.toFixed(2)} tries per success, at most ${Math.max(...tries)}; ${(tries.length / sum((one) => one.seconds)).toFixed(1)} claims/s`,
    samples: { tries },
  };
}

/** One phase of tasks that can all be claimed at once. */
function unconnected(size: number): Definition {
  const definition = definitionOf(size);
  const [phase] = definition.phases;
  if (phase === undefined) throw new Error('Internal error: no phase');
  const tasks = definition.tasks.map((task) => ({ ...task, phase: phase.id, dependencies: [] }));
  const limits = { ...definition.limits, maxConcurrentAgents: size };
  return { ...definition, phases: [phase], tasks, limits };
}

async function claimer(
  base: string,
  bare: string,
  { n, claims }: { readonly n: number; readonly claims: number },
): Promise<readonly Claimed[]> {
  const child = spawn(process.execPath, [CLAIMER, join(base, `claimer-${n}`), bare, String(claims)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  await once(child, 'close');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [task = '', tries = ''] = line.split(' ');
      return { task, tries: Number(tries) };
    });
}
