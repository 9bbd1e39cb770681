/** `status` for people: progress, phases with bars, tasks, and what waits for whom. */
import type { Session } from '../domain/session.js';
import type { PhaseReport, Progress, StatusReport, TaskReport } from '../domain/status.js';
import { attention, describeUnmet } from './attention.js';
import { durationText } from './duration-text.js';
import { cut, plainText } from './plain-text.js';
import { bar, fitted, type Look, lookOf, mark, paint, phaseMark, type Style } from './style.js';

export interface StatusView {
  /** Where the state is. */
  readonly location: string;
  /** Phases only. */
  readonly phasesOnly: boolean;
}

/** More tasks than these are not listed one by one; the unfinished ones come first then. */
const MOST_TASKS = 60;
const BAR_WIDTH = 12;

/** The whole picture, line by line. */
export function statusText(
  session: Session,
  report: StatusReport,
  style: Style,
  view: StatusView,
): readonly string[] {
  return [
    ...headLines(session, report, style, view.location),
    '',
    ...phaseLines(report, style),
    ...(view.phasesOnly ? [] : taskLines(report, style)),
    ...attentionLines(session, report, style),
  ];
}

function headLines(session: Session, report: StatusReport, style: Style, location: string): string[] {
  const { progress } = report;
  const health = report.healthReasons.length === 0 ? '' : ` (${report.healthReasons.join(', ')})`;
  const colour = report.health === 'healthy' ? 'green' : report.health === 'warning' ? 'yellow' : 'red';
  return [
    paint(style, 'bold', fitted(style, plainText(session.definition.title))),
    `Session ${session.id}, version ${session.version}: ${paint(style, colour, report.status)}, ${report.health}${health}`,
    ...(session.statusReason === null ? [] : [fitted(style, `  ${plainText(session.statusReason)}`)]),
    paint(style, 'dim', fitted(style, `State: ${plainText(location, 300)}`)),
    `${bar(style, progress.percent, BAR_WIDTH * 2)} ${percent(progress)}  ${countsText(progress)}`,
  ];
}

function percent(progress: Progress): string {
  return `${String(progress.percent).padStart(3)} %`;
}

/** `12 of 20 done, 3 running, 2 ready` */
export function countsText(progress: Progress): string {
  const done = progress.completed + progress.skipped;
  const parts: readonly (readonly [number, string])[] = [
    [progress.in_progress, 'running'],
    [progress.ready, 'ready'],
    [progress.waiting, 'waiting'],
    [progress.blocked, 'blocked'],
    [progress.failed, 'failed'],
    [progress.skipped, 'skipped'],
    [progress.cancelled, 'cancelled'],
  ];
  const rest = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  return [`${done} of ${progress.total} done`, ...rest].join(', ');
}

/** One line a phase. */
export function phaseLines(report: StatusReport, style: Style): readonly string[] {
  const width = Math.max(4, ...report.phases.map(({ id }) => id.length));
  return report.phases.map((phase) => {
    const name = phase.id.padEnd(width);
    return `  ${phaseMark(style, phase.status)} ${name} ${bar(style, phasePercent(phase), BAR_WIDTH)} ${percent(phase.progress)}  ${phaseNote(phase)}`;
  });
}

/** A completed phase without tasks is full, not empty. */
function phasePercent(phase: PhaseReport): number {
  return phase.status === 'completed' ? 100 : phase.progress.percent;
}

function phaseNote(phase: PhaseReport): string {
  const counts = countsText(phase.progress);
  if (phase.status !== 'in_progress') return counts;
  const gate = phase.gate.unmet.filter(({ code }) => code !== 'TASKS_UNFINISHED').map(describeUnmet);
  return gate.length === 0 ? counts : `${counts}; gate: ${gate.join(', ')}`;
}

function taskLines({ tasks: unsorted, phases }: StatusReport, style: Style): readonly string[] {
  if (unsorted.length === 0) return [];
  // Tasks that were added later stand at the end of the session, and belong to their phase.
  const place = new Map(phases.map(({ id }, index) => [id, index]));
  const phaseOf = ({ task }: TaskReport): number => place.get(task.spec.phase) ?? 0;
  const tasks = unsorted.toSorted((a, b) => phaseOf(a) - phaseOf(b));
  const all = tasks.length <= MOST_TASKS;
  const shown = (all ? tasks : tasks.toSorted((a, b) => interest(a) - interest(b))).slice(0, MOST_TASKS);
  const width = Math.min(60, Math.max(...shown.map(({ task }) => task.spec.id.length)));
  const lines = shown.map((report) => taskLine(report, width, style));
  const rest = tasks.length - shown.length;
  return ['', ...lines, ...(rest > 0 ? [`  … and ${rest} more (status --json lists all)`] : [])];
}

const ORDER: readonly Look[] = ['failed', 'escalated', 'blocked', 'in_progress', 'ready', 'waiting'];

function interest({ task, explanation }: TaskReport): number {
  const place = ORDER.indexOf(lookOf(task.status, explanation.standing));
  return place === -1 ? ORDER.length : place;
}

function taskLine({ task, explanation }: TaskReport, width: number, style: Style): string {
  const look = lookOf(task.status, explanation.standing);
  const id = cut(task.spec.id, width).padEnd(width);
  const note = taskNote({ task, explanation });
  const room = style.columns === null ? null : style.columns - width - 20;
  const fittedNote = room === null ? note : cut(note, Math.max(10, room));
  return `  ${mark(style, look)} ${id} ${look.padEnd(11)} ${paint(style, 'dim', fittedNote)}`.trimEnd();
}

function taskNote({ task, explanation }: TaskReport): string {
  const last = task.attempts.at(-1);
  const seconds = last?.durationSeconds ?? null;
  const again = task.attempts.length > 1 ? `, attempt ${task.attempts.length}` : '';
  switch (task.status) {
    case 'completed':
      return `${seconds === null ? '' : durationText(seconds)}${again}${task.evidence === 'by_hand' ? ' by hand' : ''}`.replace(
        /^[, ]+/,
        '',
      );
    case 'in_progress':
      return `attempt ${task.claim?.attempt ?? task.attempts.length}${task.owner === null ? '' : ` with ${plainText(task.owner, 40)}`}`;
    default:
      return plainText(explanation.because[0]?.text ?? '', 160);
  }
}

/** `Waits for a person`, with the verbs; empty when nobody has to do anything. */
export function attentionLines(session: Session, report: StatusReport, style: Style): readonly string[] {
  const items = attention(session, report);
  if (items.length === 0) return [];
  const shown = items.slice(0, 20);
  const lines = shown.flatMap(({ subject, text, verbs }) => [
    fitted(style, `  ${subject} ${text}`),
    ...verbs.map((verb, index) => `      ${index === 0 ? '→' : 'or'} ${verb}`),
  ]);
  const rest = items.length - shown.length;
  return [
    '',
    paint(style, 'yellow', 'Waits for a person:'),
    ...lines,
    ...(rest > 0 ? [`  … and ${rest} more`] : []),
  ];
}
