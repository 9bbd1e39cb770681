/** Eight processes claim on one ref at once: nothing may be lost, nothing claimed twice; how many tries a success takes is printed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSession } from '../src/app/session-files.js';
import { git, openStore, sessionId, startSession } from './git-session.js';
import { definitionOf } from './graph.js';
import type { Bench, Figure } from './measure.js';

const PROCESSES = 8;
const CLAIMS = 25;
const CLAIMER = fileURLToPath(new URL('./race-claimer.js', import.meta.url));

interface Claimed {
  readonly task: string;
  readonly tries: number;
}

export const raceBench: Bench = {
  id: 'race',
  title: `${PROCESSES} processes × ${CLAIMS} claims on one ref`,
  run: async () => {
    const base = mkdtempSync(join(tmpdir(), 'bench-'));
    try {
      return [await race(base)];
    } finally {
      rmSync(base, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    }
  },
};

async function race(base: string): Promise<Figure> {
  const bare = join(base, 'remote.git');
  git(base, 'init', '--quiet', '--bare', '--initial-branch=main', bare);
  const ports = await openStore(base, bare);
  const definition = definitionOf(PROCESSES * CLAIMS + 50);
  const [phase] = definition.phases;
  if (phase === undefined) throw new Error('Internal error: no phase');
  const tasks = definition.tasks.map((task) => ({ ...task, phase: phase.id, dependencies: [] }));
  const limits = { ...definition.limits, maxConcurrentAgents: tasks.length };
  await startSession(ports, { ...definition, phases: [phase], tasks, limits });
  await ports.close();
  const started = performance.now();
  const all = (await Promise.all(Array.from({ length: PROCESSES }, (_, n) => claimer(base, bare, n)))).flat();
  const seconds = (performance.now() - started) / 1000;
  // An auditor who saw nothing of the race: what counts is what everybody will read.
  const auditor = await openStore(base, bare);
  const loaded = await loadSession(auditor.store, sessionId());
  await auditor.close();
  const recorded = new Set<string>(loaded?.session.running ?? []);
  const lost = all.filter(({ task }) => !recorded.has(task)).length + (PROCESSES * CLAIMS - all.length);
  const doubled = all.length - new Set(all.map(({ task }) => task)).size;
  const versions = (loaded?.session.version ?? 0) - 1 - PROCESSES * CLAIMS;
  const tries = all.map((claim) => claim.tries);
  const perSuccess = tries.reduce((sum, value) => sum + value, 0) / tries.length;
  return {
    id: 'P10',
    metric: `${PROCESSES} processes × ${CLAIMS} claims: lost + doubled + version gaps`,
    ours: `${lost} + ${doubled} + ${versions}`,
    peer: '0',
    ratio: lost + doubled + Math.abs(versions),
    target: 0,
    note: `${perSuccess.toFixed(2)} tries per success, at most ${Math.max(...tries)}; ${(all.length / seconds).toFixed(1)} claims/s`,
    samples: { tries },
  };
}

async function claimer(base: string, bare: string, n: number): Promise<readonly Claimed[]> {
  const child = spawn(process.execPath, [CLAIMER, join(base, `claimer-${n}`), bare, String(CLAIMS)], {
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
