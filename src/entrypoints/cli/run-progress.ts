/** What `run` tells while it goes on: one line for each thing that happens, in a terminal with a live picture below. */
import type { ActiveAttempt, RunObserver } from '../../app/run-observer.js';
import { isTaskId } from '../../domain/ids.js';
import type { Session } from '../../domain/session.js';
import { durationText } from '../../report/duration-text.js';
import { plainText } from '../../report/plain-text.js';
import { mark, paint } from '../../report/style.js';
import type { Terminal } from './terminal.js';

/** Where the lines go. */
export interface ProgressView {
  event(line: string): void;
  changed(session: Session, active: readonly ActiveAttempt[]): void;
  line(task: string, text: string): void;
  close(): void;
}

/** Without a terminal: plain lines, and nothing of what agents print (it is in their logs). */
export function plainView(terminal: Terminal): ProgressView {
  return {
    event: (line) => terminal.note(line),
    changed: () => undefined,
    line: () => undefined,
    close: () => undefined,
  };
}

export function progressObserver(terminal: Terminal, view: ProgressView): RunObserver {
  const style = terminal.err;
  const event = (text: string): void => view.event(`${paint(style, 'dim', timeOfDay(new Date()))} ${text}`);
  return {
    changed: (session, active) => view.changed(session, active),
    started: ({ task, attempt }) => {
      if (!terminal.live)
        event(`${mark(style, 'in_progress')} ${task}${attempt > 1 ? ` (attempt ${attempt})` : ''}`);
    },
    line: (task, text) => view.line(task, text),
    applied: (result, session) => event(appliedText(result, session)),
    ignored: ({ task, code, reason }) =>
      event(
        `${mark(style, 'blocked')} ignored a report of ${plainText(task)}: ${code}, ${plainText(reason)}`,
      ),
    alert: (text) => {
      if (terminal.live) view.event(paint(style, 'red', plainText(text, 1000)));
      else terminal.warn(plainText(text, 1000));
    },
  };

  function appliedText(result: Parameters<RunObserver['applied']>[0], session: Session): string {
    const task = isTaskId(result.task) ? session.tasks.get(result.task) : undefined;
    const seconds = task?.attempts.find(({ n }) => n === result.attempt)?.durationSeconds ?? null;
    const took = seconds === null ? '' : ` (${durationText(seconds)})`;
    if (result.status === 'completed') return `${mark(style, 'completed')} ${result.task}${took}`;
    const reason = result.reason === null ? '' : `: ${plainText(result.reason)}`;
    const again = result.status === 'pending' ? ', will be tried again' : `, ${result.status}`;
    const look = result.status === 'failed' ? 'failed' : 'blocked';
    return `${mark(style, look)} ${result.task}${took} ${result.outcome}${again}${reason}`;
  }
}

/** `12:03:05`, where the reader is. */
function timeOfDay(at: Date): string {
  return [at.getHours(), at.getMinutes(), at.getSeconds()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
