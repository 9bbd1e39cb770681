/**
 * The two streams of a command line: answers go to standard output, everything else to standard error. A reader that went away is no error:
 * what nobody reads is dropped.
 */
import type { Style } from '../../report/style.js';

export interface Terminal {
  /** How answers look. */
  readonly out: Style;
  /** How everything else looks. */
  readonly err: Style;
  /** Standard error may be redrawn. */
  readonly live: boolean;
  /** Standard output may be redrawn. */
  readonly outLive: boolean;
  readonly quiet: boolean;
  readonly json: boolean;
  /** Standard output is gone: nobody reads answers any more. */
  readonly closed: () => boolean;
  print(text: string): void;
  /** A remark; silent with `--quiet`. */
  note(line: string): void;
  /** Something that must be seen. */
  warn(line: string): void;
  /** Raw text for a redraw, on standard error. */
  draw(text: string): void;
  /** Columns and rows of standard error as they are now. */
  size(): { readonly columns: number; readonly rows: number };
}

export interface TerminalOptions {
  readonly quiet: boolean;
  readonly json: boolean;
  readonly noColour: boolean;
  readonly env: NodeJS.ProcessEnv;
}

export function createTerminal(options: TerminalOptions): Terminal {
  const { stdout, stderr } = process;
  const closed = new Set<NodeJS.WriteStream>();
  const write = (stream: NodeJS.WriteStream, text: string): void => {
    if (!closed.has(stream)) stream.write(text);
  };
  for (const stream of [stdout, stderr]) stream.on('error', () => closed.add(stream));
  const dumb = options.env['TERM'] === 'dumb';
  const style = (stream: NodeJS.WriteStream): Style => {
    const tty = stream.isTTY === true;
    return {
      colour: tty && !dumb && !options.noColour && (options.env['NO_COLOR'] ?? '') === '',
      unicode: !(tty && dumb),
      columns: tty ? (stream.columns ?? 80) : null,
    };
  };
  return {
    out: style(stdout),
    err: style(stderr),
    live: stderr.isTTY === true && !dumb && !options.quiet,
    outLive: stdout.isTTY === true && !dumb,
    quiet: options.quiet,
    json: options.json,
    closed: () => closed.has(stdout),
    print: (text) => write(stdout, text === '' ? '' : `${text}\n`),
    note: (line) => {
      if (!options.quiet) write(stderr, `${line}\n`);
    },
    warn: (line) => write(stderr, `${line}\n`),
    draw: (text) => write(stderr, text),
    size: () => ({ columns: stderr.columns ?? 80, rows: stderr.rows ?? 24 }),
  };
}
