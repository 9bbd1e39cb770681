/** One pull request from the session's branch: opened when the first change is on it, then kept up to date in place. */
import type { Session } from '../domain/session.js';
import { statusReport } from '../domain/status.js';
import type { Context } from './context.js';
import type { Forge, PullRequestEnd } from './ports/forge.js';

/** What stands in the pull request; made from the session by `report/`. */
export type DescribeSession = (session: Session, report: ReturnType<typeof statusReport>) => string;

/** Null where the definition asks for none, or nothing is on the branch yet. */
export async function publishPullRequest(
  context: Context,
  forge: Forge,
  session: Session,
  describe: DescribeSession,
): Promise<PullRequestEnd | null> {
  const { code, definition } = session;
  if (definition.changes.integrate !== 'pull-request' || code === null) return null;
  if (![...session.tasks].some(({ change }) => change !== null)) return null;
  const base = code.targetRef.replace(/^refs\/heads\//, '');
  // Work that started from a detached commit has no branch that it could be asked to join.
  if (base === code.targetRef || base === code.branch) return null;
  return forge.pulls.upsert({
    title: `${definition.title} (session ${session.id})`,
    body: describe(session, statusReport(session, context.clock.now())),
    head: code.branch,
    base,
  });
}
