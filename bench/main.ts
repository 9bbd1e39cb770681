/**
 * `npm run bench`: prints every figure beside its peer or floor, measured in the same run. `npm run bench -- p3 race` picks, `--json FILE`
 * keeps the samples. Exit code 1 when a target is missed by more than the slack.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { commitCostBench, commitSizeBench } from './commit-cost.js';
import { drainBench } from './drain.js';
import { eventCostBench } from './event-cost.js';
import { growthBench } from './growth.js';
import { herdBench } from './herd.js';
import { importBench } from './import.js';
import { journalCostBench } from './journal-cost.js';
import { legacyCostBench } from './legacy-cost.js';
import { type Bench, type Figure, missing } from './measure.js';
import { planningBench } from './planning.js';
import { platformCallsBench } from './platform-calls.js';
import { longRaceBench, raceBench } from './race.js';
import { readyCostBench } from './ready-cost.js';
import { runTimeBench } from './run-time.js';
import { startCostBench } from './start-cost.js';
import { statusCostBench } from './status-cost.js';
import { documentOf, tableOf, verdictOf } from './table.js';
import { verifyCostBench } from './verify-cost.js';

const BENCHES: readonly Bench[] = [
  readyCostBench,
  planningBench,
  drainBench,
  eventCostBench,
  commitCostBench,
  commitSizeBench,
  raceBench,
  longRaceBench,
  herdBench,
  platformCallsBench,
  runTimeBench,
  startCostBench,
  statusCostBench,
  legacyCostBench,
  verifyCostBench,
  importBench,
  journalCostBench,
  growthBench,
];

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'string' }, list: { type: 'boolean' } },
  });
  if (values.list === true) {
    for (const { id, title } of BENCHES) console.log(`${id}  ${title}`);
    return;
  }
  const unknown = positionals.filter((id) => !BENCHES.some((bench) => bench.id === id));
  if (unknown.length > 0)
    throw new Error(`no bench ${unknown.join(', ')}; there are ${BENCHES.map(({ id }) => id).join(' ')}`);
  const figures: Figure[] = [];
  for (const bench of BENCHES) {
    if (positionals.length > 0 ? !positionals.includes(bench.id) : bench.byHand === true) continue;
    process.stderr.write(`${bench.id}: ${bench.title} …\n`);
    figures.push(...(await takenBy(bench)));
  }
  console.log(tableOf(figures));
  if (values.json !== undefined) writeFileSync(values.json, documentOf(figures, versions()));
  if (figures.some((figure) => verdictOf(figure) === 'MISSED')) process.exitCode = 1;
}

/** One bench that cannot be taken does not cost the others; it counts as missed. */
async function takenBy(bench: Bench): Promise<readonly Figure[]> {
  try {
    return await bench.run();
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    process.exitCode = 1;
    return [missing(bench.id, bench.title, null, `could not be taken: ${said.split('\n')[0] ?? ''}`)];
  }
}

function versions(): Record<string, string | null> {
  return { node: process.version, git: versionOf('git'), make: versionOf('make') };
}

function versionOf(program: string): string | null {
  try {
    return execFileSync(program, ['--version'], { encoding: 'utf8' }).split('\n')[0] ?? null;
  } catch {
    return null;
  }
}

await main();
