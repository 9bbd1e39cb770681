/** The parts of which everything that is written about a session in Markdown consists: who has to act, phases, tasks. */
import type { Session } from '../domain/session.js';
import type { StatusReport, TaskReport } from '../domain/status.js';
import { attention, describeUnmet } from './attention.js';
import { bytesOf, fitting } from './byte-budget.js';
import { durationText } from './duration-text.js';
import { code, row } from './markdown-text.js';
import { bar, lookOf, PLAIN } from './style.js';

/** How many entries of each kind, and bytes for the tasks. */
export interface Room {
  readonly items: number;
  readonly phases: number;
  readonly tasks: number;
  readonly taskBytes: number;
}

/** `████░░░░ 42 %` */
export function progressBar({ progress }: StatusReport): string {
  return `\`${bar(PLAIN, progress.percent, 20)}\` **${progress.percent} %**`;
}

/** What waits for a person, each with the comment or the command that answers it; empty when nobody has to act. */
export function waitingSection(session: Session, report: StatusReport, room: Room): readonly string[] {
  const items = attention(session, report);
  if (items.length === 0) return [];
  const shown = items.slice(0, room.items);
  return [
    '### Waits for a person',
    '',
    ...shown.map(({ subject, text, verbs, comments }) => {
      const answers = comments.length > 0 ? comments : verbs;
      return `- ${code(`${subject} ${text}`, 300)} → ${answers.map((answer) => code(answer, 400)).join(' or ')}`;
    }),
    ...more(items.length - shown.length),
    '',
  ];
}

/** A last point of a list; none when nothing was left out. */
export function more(count: number): readonly string[] {
  return count > 0 ? [`- … and ${count} more`] : [];
}

export function phaseSection(report: StatusReport, room: Room): readonly string[] {
  const rest = report.phases.length - room.phases;
  return [
    row('phase', 'status', 'done', 'running', 'ready', 'failed', 'gate'),
    '|---|---|---|---|---|---|---|',
    ...report.phases.slice(0, room.phases).map(({ id, status, gate, progress }) => {
      const done = `${progress.completed + progress.skipped} of ${progress.total}`;
      const unmet = status === 'in_progress' ? code(gate.unmet.map(describeUnmet).join(', ')) : '';
      const { in_progress: running, ready, failed } = progress;
      return row(code(id), status, done, `${running}`, `${ready}`, `${failed}`, unmet);
    }),
    '',
    ...(rest > 0 ? [`… and ${rest} more phases.`, ''] : []),
  ];
}

const ORDER = ['failed', 'escalated', 'blocked', 'in_progress', 'ready', 'waiting'];

/** Folded; what needs somebody stands first, and what does not fit is counted. */
export function taskSection(tasks: readonly TaskReport[], room: Room): readonly string[] {
  const looked = tasks.map((report) => ({
    ...report,
    look: lookOf(report.task.status, report.explanation.standing),
  }));
  const place = (look: string): number => (ORDER.includes(look) ? ORDER.indexOf(look) : ORDER.length);
  const head = [
    '<details><summary>Tasks</summary>',
    '',
    row('task', '', 'attempts', 'took', 'why'),
    '|---|---|---|---|---|',
  ];
  const foot = ['', '</details>', ''];
  const rows = looked
    .toSorted((a, b) => place(a.look) - place(b.look))
    .slice(0, room.tasks)
    .map(taskRow);
  const shown = fitting(rows, room.taskBytes - bytesOf(head) - bytesOf(foot) - 40);
  const rest = tasks.length - shown.length;
  return [...head, ...shown, '', ...(rest > 0 ? [`… and ${rest} more.`] : []), ...foot];
}

function taskRow({ task, explanation, look }: TaskReport & { readonly look: string }): string {
  const seconds = task.attempts.at(-1)?.durationSeconds ?? null;
  const why = task.status === 'completed' ? '' : code(explanation.because[0]?.text ?? '');
  const took = seconds === null ? '' : durationText(seconds);
  return row(code(task.spec.id, 300), look, String(task.attempts.length), took, why);
}
