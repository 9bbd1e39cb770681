/** A question to whoever sits at the keyboard. Without a terminal on both sides nobody is asked anything. */
import { createInterface } from 'node:readline/promises';
import type { Call } from './call.js';

/** Is there somebody to ask? Never with `--json` or `--quiet`, and never in a workflow. */
export function someoneToAsk({ terminal, env }: Call): boolean {
  const automated = ['CI', 'GITHUB_ACTIONS'].some(
    (name) => !['', 'false', '0', undefined].includes(env[name]),
  );
  return terminal.live && !terminal.json && process.stdin.isTTY === true && !automated;
}

/** The answer, without spaces around it; null when the input ended. */
export async function answerTo(question: string): Promise<string | null> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await new Promise((resolve) => {
      lines.once('close', () => resolve(null));
      void lines.question(question).then(
        (answer) => resolve(answer.trim()),
        () => resolve(null),
      );
    });
  } finally {
    lines.close();
  }
}
