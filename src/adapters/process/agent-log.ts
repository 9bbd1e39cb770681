/**
 * The bounded log of one attempt: the first part goes to the file as it comes, the last part is kept in memory and written at the end,
 * so that endless output costs neither disk nor memory. Every line is made plain before anybody sees it.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { OrchestratorError } from '../../errors.js';
import { type Mask, plainLine } from './log-line.js';
import { hasCode, messageOf } from './system-error.js';

export interface AgentLogOptions {
  readonly file: string;
  readonly mask: Mask;
  /** Called with each line until the log is full. */
  readonly line?: ((text: string) => void) | undefined;
  /** Bytes kept from the beginning; 256 KiB unless told. */
  readonly headBytes?: number;
  /** Bytes kept from the end; 768 KiB unless told. */
  readonly tailBytes?: number;
}

/** A longer line is broken, with enough held back that a secret across the break is still seen whole. */
const LONGEST_LINE = 32 * 1024;
const HELD_BACK = 8 * 1024;
/** What is kept for reasons and feedback. */
const MOST_RECENT = 50;
const LONGEST_RECENT = 500;

/** Takes the bytes of one output stream. */
export interface LogStream {
  write(chunk: Buffer): void;
  end(): void;
}

export class AgentLog {
  readonly #options: AgentLogOptions;
  readonly #descriptor: number;
  readonly #headBytes: number;
  readonly #tailBytes: number;
  #written = 0;
  #announced = 0;
  #tail: string[] = [];
  #tailSize = 0;
  #tailStart = 0;
  #cutBytes = 0;
  #recent: string[] = [];
  #broken: unknown = null;
  #closed = false;

  private constructor(options: AgentLogOptions, descriptor: number) {
    this.#options = options;
    this.#descriptor = descriptor;
    this.#headBytes = options.headBytes ?? 256 * 1024;
    this.#tailBytes = options.tailBytes ?? 768 * 1024;
  }

  static open(options: AgentLogOptions): AgentLog {
    return new AgentLog(options, openSync(options.file, 'w'));
  }

  /** A stream of its own for each pipe, so that half lines of two pipes never mix. */
  stream(): LogStream {
    const decoder = new StringDecoder('utf8');
    let rest = '';
    return {
      write: (chunk) => {
        rest = this.#lines(rest + decoder.write(chunk));
      },
      end: () => {
        rest = this.#lines(rest + decoder.end());
        if (rest !== '') this.#add(rest.replace(/\r$/, ''));
        rest = '';
      },
    };
  }

  /** A line of our own. */
  note(text: string): void {
    for (const line of text.split('\n')) this.#add(line);
  }

  /** The last lines, at most `most` of them, for a reason or a feedback. */
  lastLines(most: number): readonly string[] {
    return this.#recent.slice(-most);
  }

  /** Forgets the last lines, so that the next command's are its own. */
  startSection(): void {
    this.#recent = [];
  }

  /** Writes what was kept from the end. Throws `DISK_FULL` or `WRITE_REFUSED` when the file could not be written. */
  close(): void {
    if (this.#cutBytes > 0) this.#put(`[… ${this.#cutBytes} bytes of output left out here …]\n`);
    const tail = this.#tail.slice(this.#tailStart);
    if (tail.length > 0) this.#put(`${tail.join('\n')}\n`);
    this.release();
    if (this.#broken !== null) throw unwritable(this.#options.file, this.#broken);
  }

  /** Gives the file back, whatever happened. */
  release(): void {
    if (this.#closed) return;
    this.#closed = true;
    closeSync(this.#descriptor);
  }

  #lines(text: string): string {
    const lines = text.split(/\r\n|\n|\r(?!$)/);
    let rest = lines.pop() ?? '';
    for (const line of lines) this.#add(line);
    if (rest.length <= LONGEST_LINE) return rest;
    rest = this.#options.mask(rest);
    const at = Math.max(0, rest.length - HELD_BACK);
    if (at > 0) this.#add(rest.slice(0, at));
    return rest.slice(at);
  }

  #add(raw: string): void {
    const line = plainLine(raw, this.#options.mask);
    const size = Buffer.byteLength(line) + 1;
    this.#recent.push(line.length <= LONGEST_RECENT ? line : copyOfStart(line));
    if (this.#recent.length > 2 * MOST_RECENT) this.#recent = this.#recent.slice(-MOST_RECENT);
    this.#announce(line, size);
    if (this.#tailSize === 0 && this.#cutBytes === 0 && this.#written + size <= this.#headBytes) {
      this.#put(`${line}\n`);
      this.#written += size;
      return;
    }
    this.#tail.push(line);
    this.#tailSize += size;
    while (this.#tailSize > this.#tailBytes && this.#tailStart < this.#tail.length) {
      const dropped = Buffer.byteLength(this.#tail[this.#tailStart] ?? '') + 1;
      this.#tail[this.#tailStart] = '';
      this.#tailStart += 1;
      this.#tailSize -= dropped;
      this.#cutBytes += dropped;
    }
    if (this.#tailStart > 10_000) {
      this.#tail = this.#tail.slice(this.#tailStart);
      this.#tailStart = 0;
    }
  }

  #announce(line: string, size: number): void {
    const most = this.#headBytes + this.#tailBytes;
    if (this.#announced > most) return;
    this.#announced += size;
    this.#options.line?.(
      this.#announced > most ? '[… more output than is shown; the log keeps its end …]' : line,
    );
  }

  #put(text: string): void {
    if (this.#broken !== null) return;
    try {
      writeSync(this.#descriptor, text);
    } catch (cause) {
      // Thrown in close(): the agent's pipe has no caller that could take it.
      this.#broken = cause;
    }
  }
}

/** A copy: a mere slice would keep the whole chunk in memory. */
function copyOfStart(line: string): string {
  return `${Buffer.from(line.slice(0, LONGEST_RECENT)).toString('utf8')}…`;
}

function unwritable(file: string, cause: unknown): OrchestratorError {
  const full = hasCode(cause, 'ENOSPC') || hasCode(cause, 'EDQUOT');
  return new OrchestratorError(
    full ? 'DISK_FULL' : 'WRITE_REFUSED',
    `The log ${file} could not be written: ${messageOf(cause)}`,
    'Free some space or choose another folder, then run the same command again.',
    { cause },
  );
}
