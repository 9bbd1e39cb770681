/** P12: what `status --json` of a session in a folder costs on Node 24, beside a script that does nothing. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLI, cpuOfChild, inTempFolder, nodeOf, statusIn } from './child-cost.js';
import { type Bench, missing, pairs, ratioFigure } from './measure.js';
import { lightEdges, writeDefinition } from './task-files.js';

const TASKS = 100;
const ROUNDS = 9;
const TARGET = 2;
const MAJOR = 24;
const METRIC = `status --json of ${TASKS} tasks ÷ an empty script`;

export const statusCostBench: Bench = {
  id: 'p12',
  title: `${METRIC}, Node ${MAJOR}`,
  run: async () => {
    if (process.platform === 'win32') return [missing('P12', METRIC, TARGET, 'needs a POSIX shell')];
    const node = nodeOf(MAJOR);
    if (node === null)
      return [missing('P12', METRIC, TARGET, `no Node ${MAJOR}: set NODE_${MAJOR} to its path`)];
    return inTempFolder(async (folder) => {
      writeDefinition(folder, lightEdges(TASKS, 10), 'true', 4);
      execFileSync(node, [CLI, 'start'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
      const { total } = statusIn(folder, node).progress;
      if (total !== TASKS) throw new Error(`start made a session of ${total} tasks instead of ${TASKS}`);
      const empty = join(folder, 'empty.mjs');
      writeFileSync(empty, '');
      const taken = await pairs(
        ROUNDS,
        async () => cpuOfChild(folder, node, [CLI, 'status', '--json']),
        async () => cpuOfChild(folder, node, [empty]),
      );
      return [ratioFigure('P12', METRIC, taken, TARGET, `CPU time, Node ${MAJOR}`)];
    });
  },
};
