/**
 * Child process: tries one transaction with a file of so many bytes and prints the code of the error, or what became of it.
 */
import { randomBytes } from 'node:crypto';
import { change, SESSION } from './state-change.js';
import { openStore, type StoreWish } from './test-store.js';

export interface BigWriteOrder {
  readonly wish: StoreWish;
  readonly bytes: number;
}

const order: BigWriteOrder = JSON.parse(process.argv[2] ?? '{}');
const { store, close } = await openStore(order.wish);
const session = await store.load(SESSION);
const big = { 'outputs/big': randomBytes(order.bytes / 2).toString('hex') };
const word = await store.commit(change(session?.revision ?? null, 2, big)).then(
  (outcome) => outcome.kind,
  (cause: unknown) =>
    typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : String(cause),
);
process.stdout.write(String(word));
await close();
