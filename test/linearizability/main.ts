/** `npm run linearize -- --writers 16 --operations 10000`: a race, and whether what was seen of it is one order of transactions. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { anomalies } from './checker.js';
import { contend } from './contention.js';
import { contentionText, figures } from './figures.js';
import { openPlace, PLACES } from './places.js';
import { race } from './race.js';

const { values } = parseArgs({
  options: {
    writers: { type: 'string', default: '16' },
    operations: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    /** Part of the calls that are killed. */
    kills: { type: 'string', default: '0.05' },
    /** `file`, `git` (file://), `http` (smart HTTP whose network is in trouble); several with commas. */
    places: { type: 'string', default: PLACES.join(',') },
    /** Counts tries instead: all writers at once, with the pause between tries and without. */
    contention: { type: 'boolean', default: false },
  },
});

for (const kind of PLACES.filter((known) => values.places.split(',').includes(known))) {
  const folder = mkdtempSync(join(tmpdir(), 'linearize-'));
  const place = await openPlace(kind, folder, Number(values.writers));
  try {
    if (values.contention) {
      const writers = Number(values.writers);
      const transactions = Math.max(1, Math.round(Number(values.operations) / writers));
      let before = 0;
      for (const waits of [true, false]) {
        const counted = await contend(place, { writers, transactions, waits });
        console.log(contentionText(kind, waits, counted));
        if (counted.total - before !== counted.acknowledged) process.exitCode = 1;
        before = counted.total;
      }
      continue;
    }
    const begun = performance.now();
    const history = await race(place, {
      seed: Number(values.seed),
      writers: Number(values.writers),
      operations: Number(values.operations),
      kills: Number(values.kills),
    });
    const found = anomalies(history);
    console.log(figures(kind, history, { pushes: place.pushes(), milliseconds: performance.now() - begun }));
    for (const { kind, operation, text } of found) console.log(`ANOMALY ${kind} ${operation}: ${text}`);
    console.log(found.length === 0 ? 'linearizable' : `${found.length} anomalies`);
    if (found.length > 0) process.exitCode = 1;
  } finally {
    await place.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
