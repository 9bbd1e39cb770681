/** Plays histories with a bug planted in the product until it is seen. */
import { simulate } from './runner.js';

/** `code` 0 and one bad history: it was seen. */
export async function caughtWithin(
  name: string,
  histories: number,
): Promise<{ readonly code: number | null; readonly bad: number | undefined; readonly said: string }> {
  const { code, figures, said } = await simulate(
    ...['--bug', name, '--runs', String(histories), '--tasks', '4'],
  );
  return { code, bad: figures?.bad, said };
}
