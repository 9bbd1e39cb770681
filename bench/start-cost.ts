/** P11: what the action costs before it knows what it is to do, beside starting Node for nothing. */
import { execFileSync } from 'node:child_process';
import { EXIT } from '../src/errors.js';
import { CLI, cpuOfChild, inTempFolder, nodeOf } from './child-cost.js';
import { type Bench, missing, type Pairs, pairs, ratioFigure } from './measure.js';

const ROUNDS = 9;
const TARGET = 1.3;
const MAJOR = 24;
const METRIC = 'start of the action up to its entry point ÷ node -e 0';

export const startCostBench: Bench = {
  id: 'p11',
  title: `${METRIC}`,
  run: async () => {
    if (process.platform === 'win32') return [missing('P11', METRIC, TARGET, 'needs a POSIX shell')];
    const node = nodeOf(MAJOR) ?? process.execPath;
    return inTempFolder(async (folder) => {
      const against = (exit: number, ...variables: readonly string[]): Promise<Pairs> =>
        pairs(
          ROUNDS,
          async () => cpuOfChild(folder, 'env', ['GITHUB_ACTIONS=true', ...variables, node, CLI], exit),
          async () => cpuOfChild(folder, 'env', [node, '-e', '0']),
        );
      // Inputs are read, and one is found wrong: what comes after them is not loaded any more.
      const begun = await against(EXIT.usage, `RUNNER_TEMP=${folder}`, 'INPUT_COMMAND=no-such-command');
      const ended = await against(EXIT.done, `RUNNER_TEMP=${folder}`, 'STATE_orchestrator_started=true');
      return [
        ratioFigure('P11', METRIC, begun, TARGET, `CPU time, ${versionOf(node)}; inputs read and refused`),
        ratioFigure('', '  the end of a step that left nothing to send', ended, TARGET),
      ];
    });
  },
};

function versionOf(node: string): string {
  return `Node ${execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()}`;
}
