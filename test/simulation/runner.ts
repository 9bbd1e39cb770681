/** The runner as a child process, as people start it, and the figures that it prints. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Figures } from './campaign.js';

export interface RunnerEnd {
  readonly code: number | null;
  /** Undefined where it printed none. */
  readonly figures: Figures | undefined;
  readonly said: string;
}

export function simulate(...args: readonly string[]): Promise<RunnerEnd> {
  const main = join(process.cwd(), 'build/test/simulation/main.js');
  const child = spawn(process.execPath, [main, '--json', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, figures: figuresIn(out), said }));
  });
}

function figuresIn(text: string): Figures | undefined {
  try {
    return JSON.parse(text) as Figures;
  } catch {
    return undefined;
  }
}
