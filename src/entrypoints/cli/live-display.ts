/**
 * Progress of `run` in a terminal: what happened scrolls by above, the bottom lines show phases and running tasks and are redrawn at most ten times
 * a second. Only looks at what it is told; text of agents and titles is made plain first.
 */
import type { ActiveAttempt } from '../../app/run-observer.js';
import { type Session, tallyTotal } from '../../domain/session.js';
import { durationText } from '../../report/duration-text.js';
import { cut, plainText } from '../../report/plain-text.js';
import { bar, mark, paint, phaseMark, type Style } from '../../report/style.js';
import type { ProgressView } from './run-progress.js';
import type { Terminal } from './terminal.js';

const FRAME_MILLISECONDS = 100;
const MOST_PHASES = 12;
const ESC = String.fromCharCode(0x1b);

export class LiveDisplay implements ProgressView {
  readonly #terminal: Terminal;
  readonly #now: () => number;
  readonly #lastLines = new Map<string, string>();
  readonly #clock: NodeJS.Timeout;
  #session: Session | null = null;
  #active: readonly ActiveAttempt[] = [];
  #drawn = 0;
  #drawnAt = 0;
  #timer: NodeJS.Timeout | null = null;

  /** `now`: seconds since 1970. */
  constructor(terminal: Terminal, now: () => number) {
    this.#terminal = terminal;
    this.#now = now;
    this.#clock = setInterval(() => this.#soon(), 1000);
    this.#clock.unref();
  }

  event(line: string): void {
    this.#clear();
    this.#terminal.draw(`${line}\n`);
    this.#draw();
  }

  changed(session: Session, active: readonly ActiveAttempt[]): void {
    this.#session = session;
    this.#active = active;
    const running = new Set(active.map(({ task }) => task));
    for (const task of this.#lastLines.keys()) if (!running.has(task)) this.#lastLines.delete(task);
    this.#soon();
  }

  line(task: string, text: string): void {
    this.#lastLines.set(task, plainText(text, 300));
    this.#soon();
  }

  close(): void {
    clearInterval(this.#clock);
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#clear();
  }

  #soon(): void {
    if (this.#timer !== null) return;
    const wait = Math.max(0, FRAME_MILLISECONDS - (performance.now() - this.#drawnAt));
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#draw();
    }, wait);
    this.#timer.unref();
  }

  #clear(): void {
    if (this.#drawn > 0) this.#terminal.draw(`${ESC}[${this.#drawn}A${ESC}[J`);
    this.#drawn = 0;
  }

  #draw(): void {
    if (this.#session === null) return;
    const { columns, rows } = this.#terminal.size();
    const style = { ...this.#terminal.err, columns };
    const lines = this.#lines(this.#session, style).slice(0, Math.max(1, rows - 2));
    this.#clear();
    this.#terminal.draw(`${lines.join('\n')}\n`);
    this.#drawn = lines.length;
    this.#drawnAt = performance.now();
  }

  #lines(session: Session, style: Style): readonly string[] {
    const columns = style.columns ?? 80;
    const width = Math.min(
      Math.max(...session.phases.map(({ id }) => id.length)),
      Math.max(10, columns - 40),
    );
    const phases = shownPhases(session).map(({ id, status, tally }) => {
      const total = tallyTotal(tally) - tally.cancelled;
      const done = tally.completed + tally.skipped;
      const percent = status === 'completed' ? 100 : total === 0 ? 0 : (100 * done) / total;
      const rest = tally.failed > 0 ? `, ${tally.failed} failed` : '';
      return `${phaseMark(style, status)} ${cut(id, width).padEnd(width)} ${bar(style, percent, 16)} ${done}/${total}${rest}`;
    });
    return ['', ...phases, ...this.#active.map((attempt) => this.#running(attempt, style))];
  }

  #running({ task, attempt, since }: ActiveAttempt, style: Style): string {
    const columns = style.columns ?? 80;
    const again = attempt > 1 ? ` attempt ${attempt}` : '';
    const head = cut(`${task}${again}  ${elapsedText(this.#now() - since)}`, columns - 4);
    const room = columns - [...head].length - 7;
    const last = this.#lastLines.get(task) ?? '';
    const tail = room > 8 && last !== '' ? `  ${paint(style, 'dim', cut(last, room))}` : '';
    return `  ${mark(style, 'in_progress')} ${head}${tail}`;
  }
}

/** The clock of sessions knows whole seconds. */
function elapsedText(seconds: number): string {
  return seconds < 60 ? `${Math.max(0, Math.round(seconds))} s` : durationText(seconds);
}

/** Around the open phase when there are too many. */
function shownPhases(session: Session): Session['phases'] {
  if (session.phases.length <= MOST_PHASES) return session.phases;
  const open = Math.max(
    0,
    session.phases.findIndex(({ status }) => status !== 'completed'),
  );
  const start = Math.max(0, Math.min(open - 3, session.phases.length - MOST_PHASES));
  return session.phases.slice(start, start + MOST_PHASES);
}
