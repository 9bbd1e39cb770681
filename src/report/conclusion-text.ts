/** How a session stands, in one line that names what it waits for and who can go on with what. */
import type { Session } from '../domain/session.js';
import { type StatusReport, waitsForApproval } from '../domain/status.js';
import { type Attention, attention, lacksBudget } from './attention.js';
import { counted } from './duration-text.js';
import { cut, plainText } from './plain-text.js';
import { countsText } from './status-text.js';

/** `empty`: ended without any task done, which is no success. `moving`: goes on by itself. */
export type Stand =
  | 'completed'
  | 'empty'
  | 'failed'
  | 'cancelled'
  | 'paused'
  | 'approval'
  | 'budget'
  | 'blocked'
  | 'moving';

export interface StandText {
  readonly stand: Stand;
  /** One plain line, foreign words in it. */
  readonly text: string;
  /** The comment that would help most; null where none is called for. */
  readonly answer: string | null;
}

export function standText(session: Session, report: StatusReport): StandText {
  const items = attention(session, report);
  const stand = standOf(session, report);
  const answer = ['completed', 'empty', 'cancelled', 'budget'].includes(stand)
    ? null
    : (items.find(({ comments }) => comments.length > 0)?.comments[0] ?? null);
  return { stand, text: wordsOf(stand, session, report, items), answer };
}

function standOf(session: Session, report: StatusReport): Stand {
  switch (report.status) {
    case 'completed':
      return report.progress.completed > 0 ? 'completed' : 'empty';
    case 'failed':
    case 'cancelled':
    case 'paused':
      return report.status;
    default:
      if (waitsForApproval(session) !== null) return 'approval';
      if (report.status !== 'blocked') return 'moving';
      return lacksBudget(report) === null ? 'blocked' : 'budget';
  }
}

function wordsOf(stand: Stand, session: Session, report: StatusReport, items: readonly Attention[]): string {
  const counts = countsText(report.progress);
  const why = session.statusReason === null ? '' : `: ${plainText(session.statusReason)}`;
  switch (stand) {
    case 'completed':
      return `Completed, ${counts}`;
    case 'empty':
      return 'Ended without any task done';
    case 'failed':
      return `Failed, ${counts}${failedNames(report)}`;
    case 'cancelled':
      return `Cancelled, ${counts}${why}`;
    case 'paused':
      return `Paused${why}`;
    case 'approval':
      return `Phase ${waitsForApproval(session) ?? ''} is done and waits for approval`;
    case 'budget':
      return `The budget is spent: ${lacksBudget(report) ?? ''}; ${counts}`;
    case 'blocked':
      return `Blocked: ${blocker(report, items)}`;
    default:
      return movingText(report, items);
  }
}

function failedNames(report: StatusReport): string {
  const failed = report.tasks.filter(({ task }) => task.status === 'failed');
  return failed.length === 0 ? '' : `: ${names(failed.map(({ task }) => task.spec.id))}`;
}

/** What keeps everything from moving: the first thing for a person, else the first task that cannot start. */
function blocker(report: StatusReport, items: readonly Attention[]): string {
  const [first] = items;
  const rest = items.length > 1 ? `; ${items.length - 1} more` : '';
  if (first !== undefined) return `${first.subject} ${first.text}${rest}`;
  const stuck = report.tasks.find(({ explanation }) => explanation.standing !== 'over');
  if (stuck !== undefined)
    return `${stuck.task.spec.id}: ${plainText(stuck.explanation.because[0]?.text ?? stuck.explanation.code)}`;
  const phase = report.phases.find(({ status }) => status !== 'completed');
  return `phase ${phase?.id ?? ''} cannot be left: ${phase?.gate.unmet.map(({ code }) => code).join(', ') ?? ''}`;
}

function movingText(report: StatusReport, items: readonly Attention[]): string {
  const running = report.tasks.filter(({ task }) => task.status === 'in_progress');
  const backing = report.tasks.filter(({ explanation }) => explanation.code === 'BACKING_OFF');
  const { progress } = report;
  const parts = [
    running.length === 0 ? '' : `waits for ${names(running.map(({ task }) => task.spec.id))}`,
    progress.ready === 0 ? '' : `${progress.ready} ready`,
    backing.length === 0 ? '' : `${names(backing.map(({ task }) => task.spec.id))} will be tried again`,
    items.length === 0 ? '' : `${counted(items.length, 'thing')} for a person`,
  ].filter((part) => part !== '');
  const done = `${progress.completed + progress.skipped} of ${progress.total} done`;
  return parts.length === 0 ? done : `${done}; ${parts.join('; ')}`;
}

/** `a, b and 3 more` */
function names(ids: readonly string[]): string {
  const shown = ids.slice(0, 2).map((id) => cut(id, 60));
  const rest = ids.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}
