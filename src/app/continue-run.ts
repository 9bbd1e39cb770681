/**
 * Starts the next run of the workflow, once for each transaction that asked for it. A start that is lost, doubled or late changes nothing but
 * time: the run that comes of it derives what to do from the state alone, and the schedule sweeps up what nobody started.
 */
import type { Session } from '../domain/session.js';
import { OrchestratorError } from '../errors.js';
import type { Forge, RunFacts } from './ports/forge.js';

export type Continued =
  | { readonly kind: 'started'; readonly runId: string | null; readonly url: string | null }
  | { readonly kind: 'not-started'; readonly reason: string };

/**
 * `depth`: how many runs in a row have asked for the next by themselves, the new one included. Started on the branch that the session works for, and
 * where that has no such workflow, on the one that this run's came from.
 */
export async function continueRun(
  forge: Forge,
  facts: RunFacts,
  session: Pick<Session, 'id' | 'code'>,
  depth: number,
): Promise<Continued> {
  const { workflow } = facts;
  if (workflow === null)
    return { kind: 'not-started', reason: 'This run does not say which workflow file it came from.' };
  const inputs = { session: session.id, chain: String(depth) };
  let reason = '';
  for (const ref of branches(facts, session, workflow.ref))
    try {
      const { runId, url } = await forge.runs.dispatch({ file: workflow.file, ref, inputs });
      return { kind: 'started', runId, url };
    } catch (error) {
      // What is committed stays committed, and the schedule goes on with it: no reason to fail the run that brought the work in.
      if (!(error instanceof OrchestratorError)) throw error;
      reason ||= `${error.message} ${error.remedy}`;
      if (error.code !== 'DISPATCH_REFUSED') break;
    }
  return { kind: 'not-started', reason };
}

/** Where to start it, best first. The merge commit of a pull request is no place that a run can be started on. */
function branches(
  { pullRequest, defaultBranch }: RunFacts,
  { code }: Pick<Session, 'code'>,
  own: string,
): ReadonlySet<string> {
  const works = code?.targetRef.startsWith(HEADS) === true ? code.targetRef.slice(HEADS.length) : null;
  const from = own.startsWith('refs/pull/') ? defaultBranch : own.replace(/^refs\/heads\//, '');
  return new Set([pullRequest?.headRef ?? works, from].filter((ref) => ref !== null));
}

const HEADS = 'refs/heads/';
