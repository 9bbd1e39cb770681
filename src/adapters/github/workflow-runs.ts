/** Starts workflows and asks what became of runs and their jobs. */
import type { JobFate, RunFate, WorkflowRuns } from '../../app/ports/forge.js';
import { dispatchAnswer, jobsAnswer, runAnswer } from './answers.js';
import type { Api } from './api.js';
import { ApiError } from './api-error.js';
import { refuseOtherRefs } from './ref-name.js';

const DISPATCH = 'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches';
const RUN = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
const JOBS = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs';

type Dispatched = Awaited<ReturnType<WorkflowRuns['dispatch']>>;

/** The port's half for runs. */
export function createWorkflowRuns(api: Api): WorkflowRuns {
  return {
    dispatch: (order) => dispatch(api, order),
    fate: (runId) => fate(api, runId),
    jobs: (runId, attempt, pages) => jobs(api, { runId, attempt, pages }),
  };
}

async function dispatch(api: Api, order: Parameters<WorkflowRuns['dispatch']>[0]): Promise<Dispatched> {
  refuseOtherRefs(order.ref);
  const parameters = { workflow_id: order.file, ref: order.ref, inputs: order.inputs };
  const start = async (more: { readonly return_run_details?: true }): Promise<Dispatched> => {
    const { data } = await api.ask({
      operation: DISPATCH,
      parameters: { ...parameters, ...more },
      shape: dispatchAnswer,
    });
    return typeof data === 'object'
      ? { runId: String(data.workflow_run_id), url: data.html_url ?? null }
      : { runId: null, url: null };
  };
  try {
    return await start({ return_run_details: true });
  } catch (error) {
    // Older servers of companies refuse the field; nothing was started then.
    if (!(isRefusal(error) && /return_run_details|permitted key/i.test(error.said))) throw named(error);
  }
  try {
    return await start({});
  } catch (error) {
    throw named(error);
  }
}

function isRefusal(error: unknown): error is ApiError {
  return error instanceof ApiError && (error.status === 400 || error.status === 422);
}

/** Under the port's code. Limits and lost connections keep their own. */
function named(error: unknown): unknown {
  return error instanceof ApiError && error.code === 'API_REFUSED'
    ? new ApiError('DISPATCH_REFUSED', error, error, error)
    : error;
}

async function fate(api: Api, runId: string): Promise<RunFate> {
  const parameters = { run_id: knownRun(runId), exclude_pull_requests: true };
  try {
    const { data } = await api.ask({ operation: RUN, parameters, shape: runAnswer });
    const over = data.status === 'completed';
    return {
      state: over ? 'over' : 'live',
      attempt: data.run_attempt,
      conclusion: over ? data.conclusion : null,
    };
  } catch (error) {
    if (error instanceof ApiError && error.status === 404)
      return { state: 'gone', attempt: 0, conclusion: null };
    throw error;
  }
}

async function jobs(
  api: Api,
  wish: { readonly runId: string; readonly attempt: number; readonly pages: number },
): Promise<readonly JobFate[]> {
  const found: JobFate[] = [];
  for (let page = 1; page <= wish.pages; page++) {
    const { data } = await api.ask({
      operation: JOBS,
      parameters: { run_id: knownRun(wish.runId), attempt_number: wish.attempt, per_page: 100, page },
      shape: jobsAnswer,
    });
    found.push(
      ...data.jobs.map((job) => ({ name: job.name, conclusion: job.conclusion, url: job.html_url })),
    );
    if (data.jobs.length < 100 || found.length >= data.total_count) break;
  }
  return found;
}

/** Ids of runs are read from state and payloads; they go into a path. */
export function knownRun(runId: string): string {
  if (!/^[1-9]\d{0,18}$/.test(runId))
    throw new Error(`Internal error: ${JSON.stringify(runId)} is no id of a workflow run`);
  return runId;
}
