/** The words of everything that is told on the platform, put together for the use cases that tell it. Secrets are taken out last. */
import type { Session } from '../domain/session.js';
import type { StatusReport } from '../domain/status.js';
import { doneAnswer, explainAnswer, helpAnswer, refusedAnswer, statusAnswer } from './comment-answer.js';
import { commitStatus, phaseStatuses, type StatusSignal } from './commit-status.js';
import { redacted } from './redaction.js';
import { type CommentNews, type CommentOptions, commentMarker, stickyComment } from './sticky-comment.js';

/** Statuses and the comment that is kept up to date. */
export function signalWords(options: CommentOptions) {
  const clean = (signal: StatusSignal): StatusSignal => ({
    ...signal,
    description: redacted(signal.description, options.secrets),
  });
  return {
    status: (session: Session, report: StatusReport): StatusSignal => clean(commitStatus(session, report)),
    phases: (session: Session, report: StatusReport): readonly StatusSignal[] =>
      phaseStatuses(session, report).map(clean),
    comment: (session: Session, report: StatusReport, news: CommentNews) => ({
      marker: commentMarker(session.id),
      body: stickyComment(session, report, news, options),
    }),
  };
}

/** Answers to comments. */
export function answerWords(secrets: readonly string[]) {
  const clean =
    <Facts extends readonly unknown[]>(answer: (...facts: Facts) => string) =>
    (...facts: Facts): string =>
      redacted(answer(...facts), secrets);
  return {
    help: clean(helpAnswer),
    refused: clean(refusedAnswer),
    done: clean(doneAnswer),
    status: clean(statusAnswer),
    explain: clean(explainAnswer),
  };
}
