/**
 * Starts the next run of the workflow, once for each transaction that asked for it. A start that is lost, doubled or late changes nothing but
 * time: the run that comes of it derives what to do from the state alone, and the schedule sweeps up what nobody started.
 */
import type { SessionId } from '../domain/ids.js';
import { OrchestratorError } from '../errors.js';
import type { Forge, RunFacts } from './ports/forge.js';

export type Continued =
  | { readonly kind: 'started'; readonly runId: string | null; readonly url: string | null }
  | { readonly kind: 'not-started'; readonly reason: string };

/** `depth`: how many runs in a row have asked for the next by themselves, the new one included. */
export async function continueRun(
  forge: Forge,
  facts: RunFacts,
  session: SessionId,
  depth: number,
): Promise<Continued> {
  const order = workflowOf(facts);
  if (order === null)
    return { kind: 'not-started', reason: 'This run does not say which workflow file it came from.' };
  try {
    const inputs = { session, chain: String(depth) };
    const { runId, url } = await forge.runs.dispatch({ ...order, inputs });
    return { kind: 'started', runId, url };
  } catch (error) {
    // What is committed stays committed, and the schedule goes on with it: no reason to fail the run that brought the work in.
    if (error instanceof OrchestratorError)
      return { kind: 'not-started', reason: `${error.message} ${error.remedy}` };
    throw error;
  }
}

/** The caller's file, on a branch: the merge commit of a pull request is no place that a run can be started on. */
function workflowOf({
  workflow,
  pullRequest,
}: RunFacts): { readonly file: string; readonly ref: string } | null {
  if (workflow === null) return null;
  if (pullRequest !== null) return { file: workflow.file, ref: pullRequest.headRef };
  return { file: workflow.file, ref: workflow.ref.replace(/^refs\/heads\//, '') };
}
