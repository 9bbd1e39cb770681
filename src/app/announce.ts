/**
 * Tells the platform how a session stands: commit statuses on the head of the pull request, one comment kept up to date. The state is committed
 * already when this runs, so a platform that refuses to be told is a problem to report, never a reason to fail or to decide otherwise.
 */
import { CURRENT_BRANCH } from '../domain/definition.js';
import type { ObjectId } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import type { StatusReport } from '../domain/status.js';
import type { CommitStatus, Forge, RunFacts } from './ports/forge.js';
import { COMMENT_CALLS, type StatusWords, Teller } from './teller.js';

/** What the run that tells it adds to the session. */
export interface News {
  readonly runUrl: string | null;
  readonly api: { readonly calls: number; readonly remaining: number | null } | null;
}

/** The words, made elsewhere. All pure. */
export interface SignalWords {
  status(session: Session, report: StatusReport): StatusWords;
  phases(session: Session, report: StatusReport): readonly StatusWords[];
  comment(
    session: Session,
    report: StatusReport,
    news: News,
  ): { readonly marker: string; readonly body: string };
}

export interface Announcement {
  readonly session: Session;
  readonly report: StatusReport;
  /** One status for each phase as well. */
  readonly phases: boolean;
  /** Keep one comment on the pull request up to date. */
  readonly comment: boolean;
  /** The commit that the state was read from; null where it is none. */
  readonly stateCommit?: ObjectId | null;
}

export interface Announced {
  /** The commit that bears the statuses; null = there is none to put them on. */
  readonly target: ObjectId | null;
  readonly written: readonly CommitStatus[];
  readonly commented: boolean;
  /** Why something was not told, in words and errors of the platform. */
  readonly problems: readonly string[];
}

/**
 * Where people look: the head of the pull request, or of the branch of one where the run that it caused has started this one. State that lives on that
 * branch moves the head itself. On the default branch it stays where the work began, or each run would leave a status behind. Never the commit of a
 * merge that the platform made up.
 */
export function signalTarget(
  facts: RunFacts,
  { code, definition }: Session,
  stateCommit: ObjectId | null = null,
): ObjectId | null {
  const moved = definition.state.branch === CURRENT_BRANCH ? stateCommit : null;
  if (facts.pullRequest !== null) return moved ?? facts.pullRequest.headSha;
  if (code === null || code.targetRef.startsWith('refs/pull/')) return null;
  const isOwn = facts.ref === code.targetRef && facts.ref !== `refs/heads/${facts.defaultBranch}`;
  return isOwn ? (moved ?? facts.sha) : code.baseSha;
}

/** Spends at most what is left of {@link MOST_CALLS}. Throws for bugs alone. */
export async function announce(
  forge: Forge,
  facts: RunFacts,
  news: Announcement,
  words: SignalWords,
): Promise<Announced> {
  if (facts.pullRequest?.fork === true) {
    const problem =
      'The branch of the pull request lives in a fork: its runs may write neither statuses nor comments.';
    return { target: null, written: [], commented: false, problems: [problem] };
  }
  const teller = new Teller(forge, facts.url);
  const target = signalTarget(facts, news.session, news.stateCommit);
  if (target !== null) {
    const wanted = [
      words.status(news.session, news.report),
      ...(news.phases ? words.phases(news.session, news.report) : []),
    ];
    await teller.bring(target, wanted);
  }
  const commented = news.comment && (await comment(teller, { forge, facts, news, words }));
  return { target, written: teller.written, commented, problems: teller.problems };
}

interface Telling {
  readonly forge: Forge;
  readonly facts: RunFacts;
  readonly news: Announcement;
  readonly words: SignalWords;
}

async function comment(teller: Teller, { forge, facts, news, words }: Telling): Promise<boolean> {
  const issue =
    facts.pullRequest?.number ?? (facts.comment?.onPullRequest === true ? facts.comment.issue : null);
  if (issue === null) return false;
  const { session, report } = news;
  // The comment counts itself.
  const api = { calls: forge.calls() + COMMENT_CALLS, remaining: forge.remaining() };
  const { marker, body } = words.comment(session, report, { runUrl: facts.url, api });
  return teller.comment(issue, marker, body);
}
