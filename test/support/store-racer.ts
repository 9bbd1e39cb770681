/**
 * Child process: adds its own increments to a session's counter, deciding again after every conflict, and prints what it was told.
 * Every line it prints is one acknowledged transaction; a killed racer has printed all that it knew of. On standard error it says
 * that it starts, and at the end how often it tried.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { change, SESSION, textOf } from './state-change.js';
import { openStore, type StoreWish } from './test-store.js';

export interface RacerOrder {
  readonly wish: StoreWish;
  readonly increments: number;
  /** Kill this process before its n-th effect on the disk. */
  readonly killAt?: number;
}

const order: RacerOrder = JSON.parse(process.argv[2] ?? '{}');
let effects = 0;
const { store, close } = await openStore(order.wish, () => {
  effects += 1;
  if (effects === order.killAt) process.kill(process.pid, 'SIGKILL');
});

process.stderr.write('ready\n');
let tries = 0;
for (let n = 0; n < order.increments; n += 1) {
  for (let round = 0; ; round += 1) {
    const session = await store.load(SESSION);
    const taken = ((await textOf(session, 'transaction-log.jsonl')) ?? '')
      .split('\n')
      .filter((line) => line !== '');
    const version = taken.length + 1;
    const next = change(session?.revision ?? null, version);
    const log = [...taken, next.txId].map((line) => `${line}\n`).join('');
    const writes = [
      ...next.writes,
      { path: 'transaction-log.jsonl', bytes: Buffer.from(log) },
      { path: `outputs/${version}`, bytes: Buffer.from(next.txId) },
    ];
    tries += 1;
    const outcome = await store.commit({ ...next, writes });
    if (outcome.kind === 'committed') {
      process.stdout.write(`${next.txId}\n`);
      break;
    }
    if (outcome.kind !== 'conflict') throw new Error(`${outcome.kind}: ${outcome.reason}`);
    await sleep(Math.random() * Math.min(1500, 10 * 2 ** round));
  }
}
process.stderr.write(`${tries}\n`);
await close();
