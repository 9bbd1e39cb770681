/** `npm run simulate:faults -- --seed N --runs M`: plays histories and says what was found. */
import { parseArgs } from 'node:util';
import { playHistory } from './history.js';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '1000' },
    tasks: { type: 'string', default: '6' },
    trace: { type: 'boolean', default: false },
    without: { type: 'string', default: '' },
  },
});
const first = Number(values.seed);
const runs = values.trace ? 1 : Number(values.runs);
const began = performance.now();
let steps = 0;
let transactions = 0;
let bad = 0;
const outcomes = new Map<string, number>();
const kinds = new Map<string, number>();
const troubles = new Map<string, number>();
const count = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
for (let seed = first; seed < first + runs; seed += 1) {
  const trace: string[] = [];
  const without = new Set(values.without.split(',').filter(Boolean));
  const history = await playHistory({
    seed,
    tasks: Number(values.tasks),
    without,
    ...(values.trace ? { trace } : {}),
  });
  steps += history.steps;
  transactions += history.transactions;
  count(outcomes, history.outcome);
  for (const { kind } of history.faults) count(kinds, kind);
  for (const { code } of history.troubles) count(troubles, code);
  if (values.trace) console.log(trace.join('\n'));
  if (history.violations.length > 0) {
    bad += 1;
    if (bad <= 15) {
      console.log(`seed ${seed}:`);
      for (const { invariant, text } of history.violations.slice(0, 3)) console.log(`  ${invariant} ${text}`);
    }
  }
}
const seconds = (performance.now() - began) / 1000;
console.log(
  `${runs} histories, ${steps} steps, ${transactions} transactions, ${bad} bad, ${(runs / seconds).toFixed(0)}/s`,
);
console.log(Object.fromEntries(outcomes), Object.fromEntries(kinds), Object.fromEntries(troubles));
