/**
 * Child process: makes its transactions on one session as every verb does, and says how often it tried. Told to, it never waits between two tries.
 * It begins when it is told to on standard input, so that all begin together.
 */
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { stamp, transaction } from '../../src/app/context.js';
import { transact } from '../../src/app/transact.js';
import { isSessionId } from '../../src/domain/ids.js';
import { wire } from '../../src/entrypoints/wire.js';

export interface Contention {
  readonly folder: string;
  readonly session: string;
  readonly writer: number;
  readonly transactions: number;
  readonly waits: boolean;
}

export interface Contended {
  readonly tries: readonly number[];
  readonly failed: readonly string[];
}

const order: Contention = JSON.parse(process.argv[2] ?? '{}');
const { session } = order;
if (!isSessionId(session)) throw new Error(`${session} is no session`);
const wired = await wire({
  cwd: order.folder,
  root: null,
  definitionFile: null,
  actor: `writer ${order.writer}`,
  writes: true,
  env: {},
  reporter: { info: () => undefined, warn: () => undefined },
  token: null,
  run: null,
  stateBranch: null,
  store: null,
});
const patient = wired.context;
const clock = order.waits ? patient.clock : { ...patient.clock, sleep: async () => sleep(0) };
const context = { ...patient, clock };
const tries: number[] = [];
const failed: string[] = [];
process.stderr.write('ready\n');
await once(process.stdin, 'data');
for (let n = 0; n < order.transactions; n += 1) {
  try {
    const done = await transact(context, session, transaction(context, session, 'raise'), (draft) => {
      const total = (draft.session.budget.tokens ?? 0) + 1;
      const budget = { microUsd: null, tokens: total, agentSeconds: null };
      return draft.ask({ ...stamp(context), type: 'raise_budget', budget, reason: null });
    });
    tries.push(done.tries);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    failed.push(String(error.code));
  }
}
await wired.close();
const said: Contended = { tries, failed };
process.stdout.write(`${JSON.stringify(said)}\n`);
process.stdin.destroy();
