/**
 * The log of a workflow step. While a verb runs, the runner is told to read no commands, so that nothing an agent prints or a title says can be
 * one; what must become an annotation is kept until the end.
 */
import { randomBytes } from 'node:crypto';
import { PLAIN } from '../../report/style.js';
import type { Terminal } from '../cli/terminal.js';

export interface StepLog {
  readonly terminal: Terminal;
  /** Lines that people must see: at most ten annotations a step are shown. */
  readonly alerts: readonly string[];
  /** The runner reads commands again. */
  resume(): void;
}

export function openStepLog(write: (text: string) => void): StepLog {
  const token = randomBytes(16).toString('hex');
  const alerts: string[] = [];
  let stopped = true;
  write(`::stop-commands::${token}\n`);
  const line = (text: string): void => {
    if (text !== '') write(`${text}\n`);
  };
  const terminal: Terminal = {
    out: PLAIN,
    err: PLAIN,
    live: false,
    outLive: false,
    quiet: false,
    json: false,
    closed: () => false,
    print: line,
    note: line,
    warn: (text) => {
      if (text.startsWith('ALERT:')) alerts.push(text);
      line(text);
    },
    draw: write,
    size: () => ({ columns: 120, rows: 40 }),
  };
  return {
    terminal,
    alerts,
    resume: () => {
      if (stopped) write(`::${token}::\n`);
      stopped = false;
    },
  };
}
