/**
 * What to change when the platform refuses an operation: the permission that a job's token needs for it, or the setting that stands in the
 * way. Pure.
 */
import type { Rejection } from './rejection.js';

const REPO = '/repos/{owner}/{repo}';

/** Operation, as the platform documents it, to the line missing from `permissions:` of the job. First match wins. */
const PERMISSIONS: readonly (readonly [start: string, permission: string])[] = [
  [`POST ${REPO}/statuses/`, 'statuses: write'],
  [`GET ${REPO}/commits/{ref}/status`, 'statuses: read'],
  [`POST ${REPO}/check-runs`, 'checks: write'],
  [`POST ${REPO}/actions/workflows/`, 'actions: write'],
  [`GET ${REPO}/actions/`, 'actions: read'],
  [`POST ${REPO}/pulls`, 'pull-requests: write'],
  [`PATCH ${REPO}/pulls/`, 'pull-requests: write'],
  [`GET ${REPO}/pulls`, 'pull-requests: read'],
  [`POST ${REPO}/issues/`, 'issues: write` (on pull requests also `pull-requests: write'],
  [`PATCH ${REPO}/issues/`, 'issues: write` (on pull requests also `pull-requests: write'],
  [`GET ${REPO}/issues/`, 'issues: read` (on pull requests also `pull-requests: read'],
  ['query sticky', 'issues: read` (on pull requests also `pull-requests: read'],
  [`GET ${REPO}/collaborators/`, 'contents: read'],
  ['mutation createCommitOnBranch', 'contents: write'],
  ['mutation updateRefs', 'contents: write'],
  [`GET ${REPO}/`, 'contents: read'],
];

/** The platform's words to the setting behind them. Wording differs a little between its versions, hence patterns. */
const SETTINGS: readonly (readonly [said: RegExp, remedy: string])[] = [
  [
    /not permitted to create or approve pull requests/i,
    'Turn on "Allow GitHub Actions to create and approve pull requests" (Settings, Actions, General; where it is grey, in the organization), or open the pull request by hand.',
  ],
  [
    /event '?[\w-]*'? is not allowed to trigger|not allowed to trigger (?:actions )?workflows/i,
    "Let the event and the actor github-actions[bot] pass in the Actions policy that names them (Settings, Actions, Policies; or the organization's or enterprise's).",
  ],
  [
    /does not have '?workflow_dispatch'? trigger/i,
    'Add `workflow_dispatch:` under `on:` of that workflow, on the default branch and on the ref that is started.',
  ],
  [
    /no ref found/i,
    'The branch is gone. Start the workflow from a branch that exists; the default branch is safest.',
  ],
  [
    /unexpected inputs|required input|inputs? .*not (?:provided|defined)/i,
    "Give the workflow the inputs of the example callers (`session` and `reason`): its `on.workflow_dispatch.inputs` do not fit the orchestrator's.",
  ],
  [
    /actions (?:has|have) been disabled|actions (?:is|are) (?:currently )?disabled|disabled workflow|workflow is disabled/i,
    'Turn Actions on for the repository (Settings, Actions, General), and the workflow on its page under Actions.',
  ],
  [
    /archived/i,
    'The repository is archived and cannot change. Unarchive it (Settings, General, Danger Zone).',
  ],
  [
    /SAML|single sign-on|\bSSO\b/i,
    'Authorize the token for the organization (Configure SSO beside the token in the settings of its owner), or use the GITHUB_TOKEN of the job.',
  ],
  [
    /IP allow list/i,
    "Add the runner's address to the organization's IP allow list, or use a runner that is on it.",
  ],
  [
    /issues (?:are|has been|is) disabled/i,
    'Turn Issues on (Settings, General, Features), or leave comments out.',
  ],
  [
    /suspended|billing|spending limit|payment/i,
    'The account or its plan stands in the way: see Settings, Billing and plans.',
  ],
  [/locked/i, 'Unlock the conversation, or let the token write to locked ones.'],
];

/** The next step for a refused call, in words for people. */
export function remedyFor(rejection: Rejection): string {
  const setting = SETTINGS.find(([said]) => said.test(rejection.said))?.[1];
  if (rejection.headers['x-github-sso'] !== undefined) return SSO;
  if (setting !== undefined) return setting;
  switch (rejection.status) {
    case 401:
      return 'The token is not known to GitHub or has expired: a job token ends with its job, after 24 hours at most. Pass the `github.token` of the job as `github-token`, or renew the one you pass.';
    case 403:
      return missingPermission(rejection);
    case 404:
      return `It does not exist, or the token may not see it. Check the name first. ${missingPermission(rejection)}`;
    case 409:
      return 'Somebody else changed the same thing at that moment, or the repository is empty. Run the same command again.';
    case 410:
      return 'It was deleted, or the feature is switched off in the settings of the repository.';
    default:
      return rejection.kinds.includes('FORBIDDEN') || rejection.kinds.includes('INSUFFICIENT_SCOPES')
        ? missingPermission(rejection)
        : 'GitHub does not take these values: look at its message.';
  }
}

const SSO = SETTINGS.find(([said]) => said.test('SSO'))?.[1] ?? '';

function missingPermission(rejection: Rejection): string {
  if (rejection.fork)
    return 'A run for a pull request from a fork has a token that can only read: this is as it should be. The state moves on in the next run of the repository itself.';
  const needed = permissionOf(rejection.operation) ?? accepted(rejection.headers);
  return needed === null
    ? 'Give the token the right to do this (in a workflow: `permissions:` of the job).'
    : `Give the token \`${needed}\` (in a workflow: \`permissions:\` of the job, and of every job that calls it; naming one permission sets all others to none).`;
}

/** What a job's `permissions:` must say for an operation; null for one without. */
export function permissionOf(operation: string): string | null {
  return PERMISSIONS.find(([start]) => operation.startsWith(start))?.[1] ?? null;
}

/** GitHub tells fine-grained tokens itself what they lack. */
function accepted(headers: Readonly<Record<string, string>>): string | null {
  const said = headers['x-accepted-github-permissions'] ?? '';
  return /^[a-z_]{1,40}=(?:read|write|admin)(?:[,;] ?[a-z_]{1,40}=(?:read|write|admin)){0,5}$/.test(said)
    ? said.replaceAll('=', ': ').replaceAll('_', '-')
    : null;
}
