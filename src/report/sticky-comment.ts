/**
 * The one comment on a pull request that is kept up to date in place: how far the session is, what waits for whom with the comments to type, tasks
 * folded away. It mentions nobody but those it was told to.
 */
import type { SessionId } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import type { StatusReport } from '../domain/status.js';
import { bytesOf, fittingSections } from './byte-budget.js';
import { standText } from './conclusion-text.js';
import { type ApiUse, apiText } from './job-summary.js';
import { code, link, mention } from './markdown-text.js';
import { redacted } from './redaction.js';
import { phaseSection, progressBar, type Room, taskSection, waitingSection } from './session-sections.js';
import { countsText } from './status-text.js';

/** The platform takes 65,535 characters. */
export const MOST_COMMENT_BYTES = 65_000;
const ROOM: Room = { items: 20, phases: 40, tasks: 150, taskBytes: 40_000 };

export interface CommentNews {
  /** Of the run that wrote it. */
  readonly runUrl: string | null;
  readonly api: ApiUse | null;
}

export interface CommentOptions {
  /** Logins and teams to mention while something waits for a person. */
  readonly mention: readonly string[];
  /** Values that must not be shown. */
  readonly secrets: readonly string[];
}

/** What a comment of ours begins with, so that the next run finds it. */
export function commentMarker(session: SessionId): string {
  return `<!-- orchestrator:${session} -->`;
}

export function stickyComment(
  session: Session,
  report: StatusReport,
  news: CommentNews,
  options: CommentOptions,
): string {
  const { text } = standText(session, report);
  const head = [
    commentMarker(session.id),
    `### ${code(session.definition.title)}`,
    '',
    `${progressBar(report)} ${countsText(report.progress)}`,
    '',
    `**${code(text, 300)}**`,
    '',
  ];
  const waiting = waitingSection(session, report, ROOM);
  const called =
    waiting.length === 0
      ? []
      : options.mention
          .slice(0, 10)
          .map(mention)
          .filter((name) => name !== '');
  const footer = [footerText(session, news), ''];
  const body = fittingSections(
    [
      head,
      called.length === 0 ? [] : [called.join(' '), ''],
      waiting,
      phaseSection(report, ROOM),
      taskSection(report.tasks, ROOM),
    ],
    MOST_COMMENT_BYTES - bytesOf(footer),
  );
  return redacted([...body, ...footer].join('\n'), options.secrets);
}

function footerText(session: Session, { runUrl, api }: CommentNews): string {
  const parts = [
    `session ${session.id}`,
    `version ${session.version}`,
    ...(runUrl === null ? [] : [link('run', runUrl)]),
    ...(api === null ? [] : [apiText(api)]),
    `${code('/orchestrator help')} lists what comments can do`,
  ];
  return `<sub>${parts.join(' · ')}</sub>`;
}
