/** Asks GitHub what can be known before any work is done. One request for each question, all of them reading. */
import type { ActionsSettings, BranchRule, HostedRepository, Preflight } from '../../app/ports/forge.js';
import type { Api, ApiCall } from './api.js';
import { ApiError } from './api-error.js';
import {
  actionsSettingsAnswer,
  branchAnswer,
  jobDefaultsAnswer,
  newestRunsAnswer,
  repositoryAnswer,
  rulesAnswer,
  workflowAnswer,
} from './preflight-answers.js';
import { isRefName } from './ref-name.js';

const REPO = '/repos/{owner}/{repo}';

/** The port's part for `doctor`. */
export function createPreflight(api: Api): Preflight {
  return {
    repository: () => repository(api),
    rules: (branch) => rules(api, branch),
    branch: async (name) => {
      const data = await asked(api, {
        operation: `GET ${REPO}/branches/{branch}`,
        parameters: { branch: branchName(name) },
        shape: branchAnswer,
      });
      if (data === 'absent' || data === 'forbidden') return null;
      const required = data.protection?.required_status_checks;
      const checks = required?.enforcement_level === 'off' ? [] : (required?.contexts ?? []);
      return { protected: data.protected, checks };
    },
    actions: () => actions(api),
    jobDefaults: async () => {
      const data = await asked(api, {
        operation: `GET ${REPO}/actions/permissions/workflow`,
        shape: jobDefaultsAnswer,
      });
      return data === 'absent' || data === 'forbidden'
        ? null
        : {
            writes: data.default_workflow_permissions === 'write',
            mayOpenPulls: data.can_approve_pull_request_reviews,
          };
    },
    workflow: async (file) => {
      const data = await asked(api, {
        operation: `GET ${REPO}/actions/workflows/{workflow_id}`,
        parameters: { workflow_id: file },
        shape: workflowAnswer,
      });
      if (data === 'forbidden') return { state: 'unknown' };
      return data === 'absent' ? null : { state: data.state };
    },
    newestRun: async (file) => {
      const data = await asked(api, {
        operation: `GET ${REPO}/actions/workflows/{workflow_id}/runs`,
        parameters: { workflow_id: file, per_page: 1, exclude_pull_requests: true },
        shape: newestRunsAnswer,
      });
      const run = data === 'absent' || data === 'forbidden' ? undefined : data.workflow_runs[0];
      return run === undefined ? null : { conclusion: run.conclusion, url: run.html_url };
    },
    calls: api.calls,
    remaining: api.remaining,
  };
}

async function repository(api: Api): Promise<HostedRepository> {
  const { data } = await api.ask({ operation: `GET ${REPO}`, shape: repositoryAnswer });
  const may = data.permissions;
  return {
    defaultBranch: data.default_branch,
    archived: data.archived,
    disabled: data.disabled ?? false,
    private: data.private,
    // Of the token of a job, the platform says that it may nothing at all: the answer is about people.
    mayPush: may === undefined || !may.pull ? null : may.push,
  };
}

async function rules(api: Api, branch: string): Promise<readonly BranchRule[]> {
  const { data } = await api.ask({
    operation: `GET ${REPO}/rules/branches/{branch}`,
    parameters: { branch: branchName(branch), per_page: 100 },
    shape: rulesAnswer,
  });
  return data.map(({ type, ruleset_source, parameters }) => ({
    type,
    source: ruleset_source ?? null,
    parameters: parameters ?? {},
  }));
}

async function actions(api: Api): Promise<ActionsSettings | null> {
  const data = await asked(api, {
    operation: `GET ${REPO}/actions/permissions`,
    shape: actionsSettingsAnswer,
  });
  if (data === 'absent' || data === 'forbidden') return null;
  return {
    enabled: data.enabled,
    allowed: data.allowed_actions ?? null,
    pinningRequired: data.sha_pinning_required ?? false,
  };
}

/** The answer, or which "no" it was. Limits and lost connections are thrown. */
async function asked<T>(api: Api, call: ApiCall<T>): Promise<T | 'absent' | 'forbidden'> {
  try {
    return (await api.ask(call)).data;
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'API_REFUSED') throw error;
    if (error.status === 404) return 'absent';
    if (error.status === 403) return 'forbidden';
    throw error;
  }
}

/** Names of branches come from the definition and go into a path. */
function branchName(name: string): string {
  if (!isRefName(`refs/heads/${name}`))
    throw new Error(`Internal error: ${JSON.stringify(name)} is no name of a branch`);
  return name;
}
