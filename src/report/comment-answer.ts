/** What the orchestrator answers to a comment that asked it for something. Never begins like a comment that asks. */
import type { Explanation } from '../domain/explain.js';
import type { Session } from '../domain/session.js';
import type { StatusReport } from '../domain/status.js';
import type { Task } from '../domain/task.js';
import { fittingSections } from './byte-budget.js';
import { standText } from './conclusion-text.js';
import { durationText } from './duration-text.js';
import { code } from './markdown-text.js';
import {
  more,
  phaseSection,
  progressBar,
  type Room,
  taskSection,
  waitingSection,
} from './session-sections.js';
import { countsText } from './status-text.js';

const MOST_BYTES = 60_000;
const MOST_REASONS = 20;
const ROOM: Room = { items: 20, phases: 40, tasks: 100, taskBytes: 30_000 };

export interface RefusalWords {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

export interface DoneWords {
  /** Id of a task or phase, or `session`. */
  readonly subject: string;
  readonly status: string;
  readonly version: number;
  readonly changed: boolean;
}

/** Usage of every verb, one a line. */
export function helpAnswer(usages: readonly string[]): string {
  return joined([
    [
      'The first line of a new comment may be one of these:',
      '',
      ...usages.map((usage) => `- ${code(usage)}`),
      '',
    ],
  ]);
}

export function refusedAnswer({ code: name, message, remedy }: RefusalWords): string {
  return joined([
    [`**Not done** (${code(name)}): ${code(message, 600)}`, '', `→ ${code(asComment(remedy), 600)}`, ''],
  ]);
}

export function doneAnswer({ subject, status, version, changed }: DoneWords): string {
  const what = `${code(subject, 300)} ${changed ? 'is' : 'was'} **${code(status)}** ${changed ? 'now' : 'already; nothing was changed'}`;
  return joined([[`Done: ${what}, version ${version}.`, '']]);
}

export function statusAnswer(session: Session, report: StatusReport): string {
  const head = [
    `Session ${session.id}, version ${session.version}: ${code(session.definition.title)}`,
    '',
    `${progressBar(report)} ${countsText(report.progress)}`,
    '',
    `**${code(standText(session, report).text, 300)}**`,
    '',
  ];
  return joined([
    head,
    waitingSection(session, report, ROOM),
    phaseSection(report, ROOM),
    taskSection(report.tasks, ROOM),
  ]);
}

export function explainAnswer(task: Task, explanation: Explanation): string {
  const shown = explanation.because.slice(0, MOST_REASONS);
  const standing = explanation.standing === 'over' ? '' : `, ${explanation.standing}`;
  const attempts = task.attempts.slice(-10).map((attempt) => {
    const took = attempt.durationSeconds === null ? '' : `, ${durationText(attempt.durationSeconds)}`;
    const why = attempt.reason === null ? '' : `: ${code(attempt.reason, 300)}`;
    return `- attempt ${attempt.n}: ${attempt.outcome ?? 'running'}${took}${why}`;
  });
  return joined([
    [`Task ${code(task.spec.id, 300)}: **${task.status}${standing}**`, '', code(task.spec.title), ''],
    [
      ...shown.map(({ code: name, text, on }) => {
        const hangsOn = on === null ? '' : ` → ${code(asComment(on), 300)}`;
        return `- ${code(name)}: ${code(text, 500)}${hangsOn}`;
      }),
      ...more(explanation.because.length - shown.length),
      '',
    ],
    attempts.length === 0 ? [] : [...attempts, ''],
  ]);
}

/** Commands of the shell as comments, where a comment can do the same. */
export function asComment(text: string): string {
  return text
    .replaceAll(/(?<![/\w])orchestrator unblock /g, '/orchestrator retry ')
    .replaceAll(
      /(?<![/\w])orchestrator (?=(?:approve|retry|skip|cancel|pause|resume|status|explain)\b)/g,
      '/orchestrator ',
    );
}

function joined(sections: readonly (readonly string[])[]): string {
  return fittingSections(sections, MOST_BYTES).join('\n');
}
