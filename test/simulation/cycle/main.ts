/** `npm run simulate:cycle -- --seed N --runs M`: histories on the emulated platform around the built bundle, and what was found. */
import { register } from 'node:module';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '5' },
    /** Stops after the history that is being played by then. */
    minutes: { type: 'string', default: 'Infinity' },
    json: { type: 'boolean', default: false },
  },
});
register('./json-hooks.js', import.meta.url);
const { playCycle } = await import('./play.js');
const began = performance.now();
const happened: Record<string, number> = {};
let [histories, bad, runs, transactions] = [0, 0, 0, 0];
const isTime = (): boolean => performance.now() - began < Number(values.minutes) * 60_000;
const first = Number(values.seed);
for (let seed = first; seed < first + Number(values.runs) && isTime(); seed += 1) {
  const history = await playCycle(seed);
  histories += 1;
  runs += history.runs;
  transactions += history.transactions;
  for (const kind of history.happened) happened[kind] = (happened[kind] ?? 0) + 1;
  if (history.violations.length > 0) {
    bad += 1;
    for (const { invariant, text } of history.violations) console.error(`seed ${seed}: ${invariant} ${text}`);
    console.error(history.log);
  }
  if (!values.json)
    console.log(
      `seed ${seed}: ${history.status}, ${history.runs} runs, ${history.transactions} transactions, ${history.happened.join(', ')}`,
    );
}
const seconds = Math.round((performance.now() - began) / 1000);
console.log(
  JSON.stringify({ histories, runs, transactions, bad, seconds, happened }, null, values.json ? 0 : 1),
);
process.exitCode = bad === 0 ? 0 : 1;
