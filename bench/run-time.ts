/**
 * The time `run` takes for many short tasks, each report durable before its dependents start, beside GNU make with the same graph, the
 * same commands and as many at a time.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLI, inTempFolder, isInstalled, statusIn, wallOfChild } from './child-cost.js';
import { type Bench, missing, pairs, ratioFigure } from './measure.js';
import { lightEdges, taskName, writeDefinition } from './task-files.js';

const TASKS = 300;
const PARALLEL = 8;
const COMMAND = 'sleep 0.05';
const ROUNDS = 3;
const TARGET = 1.3;
const METRIC = `run of ${TASKS} tasks of 50 ms, ${PARALLEL} at a time ÷ make -j${PARALLEL}`;

export const runTimeBench: Bench = {
  id: 'run',
  title: METRIC,
  run: async () => {
    if (!isInstalled('make')) return [missing('run', METRIC, TARGET, 'GNU make is not installed')];
    return inTempFolder(async (base) => {
      const edges = lightEdges(TASKS, PARALLEL * 2);
      writeFileSync(join(base, 'Makefile'), makefile(edges));
      let round = 0;
      const ours = async (): Promise<number> => {
        const folder = join(base, `round-${round++}`);
        mkdirSync(folder);
        writeDefinition(folder, edges, COMMAND, PARALLEL);
        const took = wallOfChild(folder, process.execPath, [CLI, 'run']);
        const { status, progress } = statusIn(folder);
        if (status !== 'completed' || progress.completed !== TASKS)
          throw new Error(
            `run left the session ${status} with ${progress.completed} of ${TASKS} tasks completed`,
          );
        return took;
      };
      const peer = async (): Promise<number> => wallOfChild(base, 'make', ['-s', `-j${PARALLEL}`]);
      return [
        ratioFigure(
          'run',
          METRIC,
          await pairs(ROUNDS, ours, peer),
          TARGET,
          'wall time; state on disk at every step',
        ),
      ];
    });
  },
};

function makefile(edges: readonly (readonly number[])[]): string {
  const all = edges.map((_, task) => taskName(task)).join(' ');
  const rules = edges.map(
    (list, task) => `${taskName(task)}: ${list.map(taskName).join(' ')}\n\t@${COMMAND}\n`,
  );
  return [`all: ${all}\n`, `.PHONY: all ${all}\n`, ...rules].join('\n');
}
