/** What it costs that many write at once: tries for each success, with the pause between tries and without. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { at } from '../support/command-line.js';
import type { Contention } from './contender.js';
import type { Place } from './places.js';

export interface ContentionFigures {
  readonly acknowledged: number;
  readonly failed: number;
  readonly tries: number;
  readonly pushes: number | null;
  readonly milliseconds: number;
  /** The total that each success raised by one. */
  readonly total: number;
}

/** All begin together, each with this many transactions. */
export async function contend(
  place: Place,
  options: { readonly writers: number; readonly transactions: number; readonly waits: boolean },
): Promise<ContentionFigures> {
  const before = place.pushes();
  const writers = Array.from({ length: options.writers }, (_, writer) =>
    contender({
      folder: place.folderOf(writer),
      session: place.session,
      writer,
      transactions: options.transactions,
      waits: options.waits,
    }),
  );
  await Promise.all(writers.map(({ ready }) => ready));
  const begun = performance.now();
  for (const { go } of writers) go();
  const said = await Promise.all(writers.map(({ ended }) => ended));
  const milliseconds = performance.now() - begun;
  const tries = said.flatMap((one) => numbersAt(one, 'tries'));
  const after = place.pushes();
  return {
    acknowledged: tries.length,
    failed: said.flatMap((one) => numbersAt(one, 'failed')).length,
    tries: tries.reduce((sum, count) => sum + count, 0),
    pushes: after === null || before === null ? null : after - before,
    milliseconds,
    total: await place.total(),
  };
}

function numbersAt(said: unknown, key: string): readonly number[] {
  const list = at(said, key);
  return Array.isArray(list) ? list.map(Number) : [];
}

function contender(order: Contention): {
  readonly ready: Promise<unknown>;
  readonly go: () => void;
  readonly ended: Promise<unknown>;
} {
  const script = resolve('build/test/linearizability/contender.js');
  const child = spawn(process.execPath, [script, JSON.stringify(order)], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString('utf8');
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8');
  });
  return {
    ready: Promise.race([once(child.stderr, 'data'), once(child, 'close')]),
    go: () => child.stdin.write('go\n'),
    ended: once(child, 'close').then(() => {
      if (stdout === '') throw new Error(`a writer ended without a word: ${stderr}`);
      return JSON.parse(stdout);
    }),
  };
}
