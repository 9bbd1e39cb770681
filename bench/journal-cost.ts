/** What one transaction costs behind a long journal beside one behind a short one: read, decided, built, pushed, all in process. */
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inTempFolder } from './child-cost.js';
import { changeLast, git, type OpenStore, openStore, sessionId } from './git-session.js';
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
  run: () =>
    inTempFolder(async (base) => {
      const long = await behind(base, LONG);
      const short = await behind(base, SHORT);
      try {
        const taken = await pairs(ROUNDS, long.step, short.step);
        return [
          ratioFigure('journal', METRIC, taken, 1.2, 'CPU time of this process, git store over file://'),
        ];
      } finally {
        for (const { ports } of [long, short]) await ports.close();
      }
    }),
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
      await changeLast(ports, isBlocked ? 'block_task' : 'unblock_task');
    });
  return { ports, step };
}
