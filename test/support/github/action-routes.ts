/** Workflow dispatches, runs, jobs and artifacts of the fake GitHub. */
import { parse } from 'yaml';
import { fieldOf, isRecord, textOf } from './json.js';
import {
  type Ask,
  DEFAULT_BRANCH,
  type Dispatch,
  type FakeArtifact,
  type FakeJob,
  type FakeRun,
  HOME_ID,
  type Need,
  NOT_FOUND,
  no,
  ok,
  pageOf,
  type Reply,
  type Routes,
  type World,
} from './world.js';

const ACTIONS = '/repos/{owner}/{repo}/actions';
const READ: Need = [['actions', 'read']];

export const ACTION_ROUTES: Routes = {
  [`POST ${ACTIONS}/workflows/{workflow_id}/dispatches`]: { need: [['actions', 'write']], answer: dispatch },
  [`GET ${ACTIONS}/workflows/{workflow_id}`]: {
    need: READ,
    answer: ({ world, value }) => {
      const file = value('workflow_id');
      return workflowText(world, DEFAULT_BRANCH, file) === null
        ? NOT_FOUND
        : ok({ id: 1, name: file, path: `.github/workflows/${file}`, state: 'active' });
    },
  },
  [`GET ${ACTIONS}/workflows/{workflow_id}/runs`]: {
    need: READ,
    answer: ({ world, value, query }) => runList(world, query, (run) => run.file === value('workflow_id')),
  },
  [`GET ${ACTIONS}/runs`]: { need: READ, answer: ({ world, query }) => runList(world, query, () => true) },
  [`GET ${ACTIONS}/runs/{run_id}`]: {
    need: READ,
    answer: (ask) => ofRun(ask, (run) => ok(runBody(ask.world, run))),
  },
  [`GET ${ACTIONS}/runs/{run_id}/attempts/{attempt_number}`]: {
    need: READ,
    answer: (ask) =>
      ofRun(ask, (run) => {
        const attempt = Number(ask.value('attempt_number'));
        return attempt > run.attempt ? NOT_FOUND : ok({ ...runBody(ask.world, run), run_attempt: attempt });
      }),
  },
  [`GET ${ACTIONS}/runs/{run_id}/jobs`]: {
    need: READ,
    answer: (ask) => ofRun(ask, (run) => jobList(ask, run, run.attempt)),
  },
  [`GET ${ACTIONS}/runs/{run_id}/attempts/{attempt_number}/jobs`]: {
    need: READ,
    answer: (ask) => ofRun(ask, (run) => jobList(ask, run, Number(ask.value('attempt_number')))),
  },
  [`GET ${ACTIONS}/runs/{run_id}/artifacts`]: {
    need: READ,
    answer: (ask) =>
      ofRun(ask, (run) =>
        artifactList(
          ask,
          ask.world.artifacts.filter((one) => one.run === run.id),
        ),
      ),
  },
  [`GET ${ACTIONS}/artifacts`]: { need: READ, answer: (ask) => artifactList(ask, ask.world.artifacts) },
  [`GET ${ACTIONS}/artifacts/{artifact_id}`]: {
    need: READ,
    answer: (ask) => ofArtifact(ask, (artifact) => ok(artifactBody(artifact))),
  },
  [`GET ${ACTIONS}/artifacts/{artifact_id}/{archive_format}`]: {
    need: READ,
    answer: (ask) =>
      ofArtifact(ask, (artifact) =>
        artifact.expired
          ? no(410, 'Artifact has expired')
          : { status: 302, headers: { location: `${ask.world.storage}/archive/${artifact.id}?sig=once` } },
      ),
  },
  [`GET ${ACTIONS}/permissions`]: {
    need: [['administration', 'read']],
    answer: () => ok({ enabled: true, allowed_actions: 'all' }),
  },
  [`GET ${ACTIONS}/permissions/workflow`]: {
    need: [['administration', 'read']],
    answer: ({ world }) =>
      ok({
        default_workflow_permissions: 'read',
        can_approve_pull_request_reviews: world.settings.actionsMayOpenPulls,
      }),
  },
};

async function dispatch(ask: Ask): Promise<Reply> {
  const { world, body, caller } = ask;
  const details = fieldOf(body, 'return_run_details');
  if (details !== undefined && world.settings.dispatchDetails === 'unknown')
    return no(400, 'Invalid request.\n\n"return_run_details" is not a permitted key.');
  const file = ask.value('workflow_id');
  if (workflowText(world, DEFAULT_BRANCH, file) === null) return NOT_FOUND;
  const ref = textOf(body, 'ref');
  const full = [ref, `refs/heads/${ref}`, `refs/tags/${ref}`].find(
    (name) => name.startsWith('refs/') && world.git.resolve(name) !== null,
  );
  if (full === undefined) return no(422, `No ref found for: ${ref}`);
  const inputs = inputsOf(body);
  const fault = dispatchFault(world, workflowText(world, full, file) ?? '', inputs);
  if (fault !== null) return fault;
  const sha = world.git.resolve(full) ?? '';
  const run = newRun(world, { event: 'workflow_dispatch', file, ref: full, sha });
  const order: Dispatch = { file, ref: full, inputs, runId: run.id, actor: caller.login };
  world.dispatches.push(order);
  await world.onDispatch(order);
  if (details !== true || world.settings.dispatchDetails !== 'told') return { status: 204 };
  const page = `${world.origin}/${world.owner}/${world.name}/actions/runs/${run.id}`;
  return ok({ workflow_run_id: run.id, run_url: page, html_url: page });
}

function inputsOf(body: unknown): Record<string, string> {
  const given = fieldOf(body, 'inputs');
  return Object.fromEntries(
    Object.entries(isRecord(given) ? given : {}).map(([name, value]) => [name, String(value)]),
  );
}

function dispatchFault(world: World, text: string, inputs: Readonly<Record<string, string>>): Reply | null {
  const on = fieldOf(parse(text), 'on');
  const trigger = fieldOf(on, 'workflow_dispatch');
  const listens =
    on === 'workflow_dispatch' ||
    (Array.isArray(on) ? on.includes('workflow_dispatch') : isRecord(on) && 'workflow_dispatch' in on);
  if (!listens) return no(422, "Workflow does not have 'workflow_dispatch' trigger");
  if (world.settings.forbiddenEvents.includes('workflow_dispatch'))
    return no(403, "Event 'workflow_dispatch' is not allowed to trigger Actions workflows");
  const known = fieldOf(trigger, 'inputs');
  const strangers = Object.keys(inputs).filter((name) => !isRecord(known) || !(name in known));
  return strangers.length === 0 ? null : no(422, `Unexpected inputs provided: ${JSON.stringify(strangers)}`);
}

function workflowText(world: World, ref: string, file: string): string | null {
  const blob = world.git.resolve(`${ref}:.github/workflows/${file}`);
  return blob === null ? null : world.git.bytes(['cat-file', 'blob', blob]).toString('utf8');
}

/** A run that was just asked for. */
export function newRun(world: World, facts: Pick<FakeRun, 'event' | 'file' | 'ref' | 'sha'>): FakeRun {
  const run: FakeRun = {
    ...facts,
    id: world.next(),
    attempt: 1,
    status: 'queued',
    conclusion: null,
    jobs: new Map(),
  };
  world.runs.set(run.id, run);
  return run;
}

function ofRun({ world, value }: Ask, then: (run: FakeRun) => Reply): Reply {
  const run = world.runs.get(Number(value('run_id')));
  return run === undefined ? NOT_FOUND : then(run);
}

function runBody(world: World, run: FakeRun): object {
  return {
    id: run.id,
    status: run.status,
    conclusion: run.conclusion,
    run_attempt: run.attempt,
    event: run.event,
    head_sha: run.sha,
    path: `.github/workflows/${run.file}`,
    html_url: `${world.origin}/${world.owner}/${world.name}/actions/runs/${run.id}`,
  };
}

function runList(world: World, query: URLSearchParams, fits: (run: FakeRun) => boolean): Reply {
  const status = query.get('status');
  const all = [...world.runs.values()]
    .reverse()
    .filter((run) => fits(run) && (status === null || [run.status, run.conclusion].includes(status)));
  return ok({
    total_count: all.length,
    workflow_runs: pageOf(all, query).map((run) => runBody(world, run)),
  });
}

function jobList({ world, query }: Ask, run: FakeRun, attempt: number): Reply {
  const jobs: readonly FakeJob[] = run.jobs.get(attempt) ?? [];
  return ok({
    total_count: jobs.length,
    jobs: pageOf(jobs, query).map((job) => ({
      ...job,
      run_id: run.id,
      html_url: `${world.origin}/${world.owner}/${world.name}/actions/runs/${run.id}/job/${job.id}`,
    })),
  });
}

/** Newest first. */
function artifactList({ query }: Ask, artifacts: readonly FakeArtifact[]): Reply {
  const name = query.get('name');
  const all = artifacts.filter((one) => name === null || one.name === name).sort((a, b) => b.id - a.id);
  return ok({ total_count: all.length, artifacts: pageOf(all, query).map(artifactBody) });
}

function artifactBody(artifact: FakeArtifact): object {
  return {
    id: artifact.id,
    name: artifact.name,
    size_in_bytes: artifact.bytes.byteLength,
    expired: artifact.expired,
    created_at: artifact.createdAt,
    workflow_run: {
      id: artifact.run,
      repository_id: HOME_ID,
      head_repository_id: artifact.headRepository ?? HOME_ID,
    },
  };
}

function ofArtifact({ world, value }: Ask, then: (artifact: FakeArtifact) => Reply): Reply {
  const artifact = world.artifacts.find(({ id }) => id === Number(value('artifact_id')));
  return artifact === undefined ? NOT_FOUND : then(artifact);
}
