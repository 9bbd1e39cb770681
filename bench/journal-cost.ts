/** What one transaction costs behind a long journal beside one behind a short one: read, decided, built, pushed, all in process. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transact } from '../src/app/transact.js';
import { clock, git, type OpenStore, openStore, sessionId } from './git-session.js';
import { longSession } from './long-session.js';
import { type Bench, cpuOf, pairs, ratioFigure } from './measure.js';

const TASKS = 100;
const SHORT = 1_000;
const LONG = 100_000;
const ROUNDS = 41;
const METRIC = `one transaction at ${LONG} journal lines ÷ at ${SHORT}`;

export const journalCostBench: Bench = {
  id: 'journal',
  title: METRIC,
  run: async () => {
    const base = mkdtempSync(join(tmpdir(), 'bench-'));
    const long = await behind(base, LONG);
    const short = await behind(base, SHORT);
    try {
      const taken = await pairs(ROUNDS, long.step, short.step);
      return [ratioFigure('journal', METRIC, taken, 1.2, 'CPU time of this process, git store over file://')];
    } finally {
      for (const { ports } of [long, short]) await ports.close();
      rmSync(base, { recursive: true, force: true });
    }
  },
};

/** A store whose one session has so many lines behind it, and a step that adds one more transaction. */
async function behind(
  base: string,
  lines: number,
): Promise<{ readonly ports: OpenStore; readonly step: () => Promise<number> }> {
  const folder = join(base, String(lines));
  mkdirSync(folder);
  git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', 'remote.git');
  const ports = await openStore(folder, join(folder, 'remote.git'));
  const files = longSession(TASKS, lines, 1);
  await ports.store.commit({
    session: sessionId(),
    base: null,
    txId: `TX-000001-${randomBytes(8).toString('hex')}`,
    version: 1,
    writes: [...files].map(([path, bytes]) => ({ path, bytes })),
    removes: [],
    refs: [],
    summary: 'a long past',
    run: null,
  });
  let isBlocked = false;
  const step = (): Promise<number> =>
    cpuOf(async () => {
      isBlocked = !isBlocked;
      await change(ports, isBlocked ? 'block_task' : 'unblock_task');
    });
  return { ports, step };
}

async function change(ports: OpenStore, type: 'block_task' | 'unblock_task'): Promise<void> {
  await transact(ports, sessionId(), { run: null, summary: () => 'bench' }, (draft) => {
    const last = draft.session.tasks.at(draft.session.tasks.size - 1);
    if (last === undefined) throw new Error('Internal error: no task');
    const task = last.spec.id;
    const decision = draft.ask({ type, task, reason: 'a question', now: clock.now(), actor: 'bench' });
    if (decision.kind === 'refused') throw new Error(`Internal error: ${decision.rejection.message}`);
  });
}
