/** What a run asks of the platform whatever its size, and what a run costs that finds nothing to do, beside git alone reading the same branch. */
import { join } from 'node:path';
import { type ActionMachines, openActionMachines } from '../test/support/action-machines.js';
import { callsOf, gitRequestsOf, pushesOf, quickProject, quickWave } from '../test/support/quick-wave.js';
import { inTempFolder } from './child-cost.js';
import { gitBeside } from './git-session.js';
import { type Bench, type Figure, median } from './measure.js';

const SIZES = [1, 50, 256];
const MOST_CALLS = 8;
const MOST_IDLE_CALLS = 2;
const MOST_IDLE_SECONDS = 1.5;
const ROUNDS = 5;

export const platformCallsBench: Bench = {
  id: 'rest',
  title: `requests of a run of ${SIZES.join(', ')} tasks, and of one with nothing to do`,
  run: async () => {
    const figures: Figure[] = [];
    for (const size of SIZES) figures.push(await on(size, (machines) => waveFigure(machines, size)));
    return [...figures, ...(await on(1, idleFigures))];
  },
};

async function on<T>(
  tasks: number,
  work: (machines: ActionMachines, folder: string) => Promise<T>,
): Promise<T> {
  return inTempFolder(async (folder) => {
    const machines = await openActionMachines(folder, quickProject(tasks));
    try {
      return await work(machines, folder);
    } finally {
      await machines.close();
    }
  });
}

async function waveFigure(machines: ActionMachines, tasks: number): Promise<Figure> {
  const machine = machines.machine('writer');
  await machine.step({ command: 'start' });
  machines.github.requests.length = 0;
  const { collected } = await quickWave(machines, machine);
  if (collected.code !== 0)
    throw new Error(`collect ended with ${collected.code}: ${collected.stdout.slice(-800)}`);
  const calls = callsOf(machines.github).length;
  return {
    id: 'rest',
    metric: `REST calls of a run of ${tasks} tasks`,
    ours: String(calls),
    peer: null,
    ratio: calls,
    target: MOST_CALLS,
    note: `${pushesOf(machines.github)} pushes, ${gitRequestsOf(machines.github)} git requests; agents make no call`,
    samples: { calls: [calls] },
  };
}

async function idleFigures(machines: ActionMachines, folder: string): Promise<readonly Figure[]> {
  const machine = machines.machine('writer');
  const first = await machine.step({ command: 'advance', start: 'if-none' });
  const order = { command: 'advance', chain: '1', session: first.outputs.get('session') ?? '' };
  // The first one tells how the session stands; from then on there is nothing to tell.
  await machine.step(order);
  const ours: number[] = [];
  const alone: number[] = [];
  machines.github.requests.length = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    const { code } = await machine.step(order);
    if (code !== 0) throw new Error(`advance ended with ${code}`);
    ours.push((performance.now() - started) / 1000);
    alone.push(await fetchSeconds(machines, join(folder, `fetch-${round}.git`)));
  }
  const calls = callsOf(machines.github).length / ROUNDS;
  const over = median(ours.map((seconds, index) => seconds - (alone[index] ?? Number.NaN)));
  return [
    {
      id: 'idle',
      metric: 'REST calls of a run with nothing to do',
      ours: String(calls),
      peer: null,
      ratio: calls,
      target: MOST_IDLE_CALLS,
      note: null,
      samples: { calls: [calls] },
    },
    {
      id: 'idle',
      metric: `seconds of it over those of git fetch alone`,
      ours: `${median(ours).toFixed(2)} s`,
      peer: `${median(alone).toFixed(2)} s`,
      ratio: over,
      target: MOST_IDLE_SECONDS,
      note: 'wall time of the whole step',
      samples: { ours, alone },
    },
  ];
}

async function fetchSeconds({ github }: ActionMachines, gitDir: string): Promise<number> {
  await gitBeside('/', 'init', '--quiet', '--bare', gitDir);
  const header = `http.extraHeader=Authorization: basic ${Buffer.from('x-access-token:ghs_write').toString('base64')}`;
  const started = performance.now();
  await gitBeside(gitDir, '-c', header, 'fetch', '--quiet', '--depth=1', github.gitUrl, 'orchestrator-state');
  return (performance.now() - started) / 1000;
}
