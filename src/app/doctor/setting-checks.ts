/** What the platform says of the repository and of Actions in it: is it open, may workflows run, is the one to start there? */
import { type Call, calls, goesOn, isStarted, workflowFiles } from './callers.js';
import { type Finding, finding } from './finding.js';
import { known, type Look, type PlatformLook } from './look.js';

/** Fewer requests than these may not see a run through. */
const FEW_REQUESTS = 50;

export async function checkSettings(look: Look): Promise<readonly Finding[]> {
  const { platform } = look;
  if (platform === null) return [];
  const { files } = await workflowFiles(look);
  const callers = files.filter(isStarted).flatMap(calls);
  return [
    ...(await ofRepository(look, platform)),
    ...(await ofActions(platform, callers)),
    ...(await ofJobs(look, platform, callers)),
    ...(await ofWorkflow(platform, callers)),
    ...ofBudget(platform),
  ];
}

async function ofRepository({ around }: Look, platform: PlatformLook): Promise<readonly Finding[]> {
  const { defaultBranch, archived, disabled, mayPush } = await platform.preflight.repository();
  const state = await known(around.state());
  const found: Finding[] = [];
  if (archived || disabled)
    found.push(
      finding('REPOSITORY_CLOSED', {
        evidence: `${platform.repository} is ${archived ? 'archived' : 'disabled'}: nothing can be committed to it.`,
        remedy: archived
          ? 'Unarchive it (Settings, General, Danger Zone).'
          : 'Its page says why; its owner can ask for it to be opened.',
      }),
    );
  if (mayPush === false)
    found.push(
      finding('TOKEN_READ_ONLY', {
        evidence: `GET /repos/${platform.repository} says that the owner of this token may not push.`,
        remedy:
          'Use a token of somebody with write access, or the GITHUB_TOKEN of a job with `contents: write`.',
      }),
    );
  if (state !== null && state.store !== 'file' && state.branch === defaultBranch)
    found.push(
      finding('STATE_ON_DEFAULT_BRANCH', {
        evidence: `The state is kept on ${defaultBranch}, the default branch, which rules and people protect and change.`,
        remedy: 'Give it a branch of its own: `state: { store: git, branch: orchestrator-state }`.',
      }),
    );
  return found;
}

/** In a workflow run, the answer is there already: it runs. */
async function ofActions(
  { preflight, run }: PlatformLook,
  callers: readonly Call[],
): Promise<readonly Finding[]> {
  if (run !== null) return [];
  const settings = await preflight.actions();
  if (settings === null)
    return [
      hidden(
        'GET /repos/{owner}/{repo}/actions/permissions',
        'whether Actions are on, and which may be used',
      ),
    ];
  const found: Finding[] = [];
  if (!settings.enabled)
    found.push(
      finding('ACTIONS_OFF', {
        evidence: 'Actions are switched off for this repository.',
        remedy: 'Turn them on (Settings, Actions, General, Actions permissions).',
      }),
    );
  const foreign = callers.filter((call) => !/^[.$]\//.test(usesOf(call)));
  if (settings.enabled && foreign[0] !== undefined && settings.allowed !== null && settings.allowed !== 'all')
    found.push(
      finding('ACTION_NOT_ALLOWED', {
        evidence:
          settings.allowed === 'selected'
            ? `Only selected actions may run here, and ${JSON.stringify(usesOf(foreign[0]))} has to be one of them.`
            : `Only actions of this owner may run here, and ${JSON.stringify(usesOf(foreign[0]))} is called.`,
        remedy:
          'Allow it, and actions/checkout (Settings, Actions, General, Actions permissions; or those of the organization), or keep a copy of your own.',
        place: foreign[0].at,
      }),
    );
  if (settings.pinningRequired)
    for (const call of foreign)
      if (!/@[0-9a-f]{40}$/.test(usesOf(call)))
        found.push(
          finding('ACTION_NOT_ALLOWED', {
            evidence: `Actions must be named by their full commit here, and ${JSON.stringify(usesOf(call))} is not.`,
            remedy: 'Name the full commit after the @.',
            place: call.at,
          }),
        );
  return found;
}

function usesOf(call: Call): string {
  const { file, job } = call;
  const found = file.jobs.find(({ id }) => id === job);
  if (call.kind === 'workflow') return found?.uses?.value ?? '';
  return found?.steps.find(({ uses }) => uses?.at === call.at)?.uses?.value ?? '';
}

/** Asked only where it matters: for pull requests, and for jobs that say nothing of permissions. */
async function ofJobs(
  { around }: Look,
  { preflight }: PlatformLook,
  callers: readonly Call[],
): Promise<readonly Finding[]> {
  const pinned = await known(around.definition());
  const opens = pinned?.definition.changes.integrate === 'pull-request';
  const unstated = callers.filter(({ grant }) => grant === null);
  if (!opens && unstated.length === 0) return [];
  const defaults = await preflight.jobDefaults();
  if (defaults === null)
    return [
      hidden(
        'GET /repos/{owner}/{repo}/actions/permissions/workflow',
        'whether workflows may open pull requests',
      ),
    ];
  const found: Finding[] = [];
  if (opens && !defaults.mayOpenPulls)
    found.push(
      finding('PULLS_NOT_ALLOWED', {
        evidence: '`integrate: pull-request`, and workflows may not open pull requests here.',
        remedy:
          'Turn on "Allow GitHub Actions to create and approve pull requests" (Settings, Actions, General; where it is grey, in the organization), or choose `integrate: session-branch`.',
      }),
    );
  if (!defaults.writes)
    for (const { job, at } of unstated)
      found.push(
        finding('JOB_PERMISSIONS', {
          evidence: `The job ${job} says nothing of permissions, and the repository gives such jobs read alone.`,
          remedy: 'Give the job `permissions:` of its own, as in examples/workflows/.',
          place: at,
        }),
      );
  return found;
}

/** The workflow that a run would start, or each that could. */
async function ofWorkflow(
  { preflight, run }: PlatformLook,
  callers: readonly Call[],
): Promise<readonly Finding[]> {
  const own = callers.find((call) => goesOn(call) && call.file.events.has('workflow_dispatch'));
  const file = run?.workflow?.file ?? own?.file.file.split('/').at(-1) ?? null;
  if (file === null) return [];
  const asked = `GET /repos/{owner}/{repo}/actions/workflows/${file}`;
  const workflow = await preflight.workflow(file);
  if (workflow === null)
    return [
      finding('WORKFLOW_NOT_FOUND', {
        evidence: `${asked} answers 404: the default branch has no such workflow, so no run can be started by another.`,
        remedy: `Bring .github/workflows/${file} to the default branch.`,
      }),
    ];
  if (workflow.state === 'unknown')
    return [hidden(asked, 'whether the next run can be started (`actions: read`)')];
  if (workflow.state !== 'active')
    return [
      finding('WORKFLOW_OFF', {
        evidence: `The workflow ${file} is ${workflow.state}.`,
        remedy:
          'Enable it on its page under Actions; after 60 days without activity public repositories switch schedules off.',
      }),
    ];
  const last = await preflight.newestRun(file);
  if (last?.conclusion !== 'startup_failure') return [];
  return [
    finding('RUN_DID_NOT_START', {
      evidence: `The newest run of ${file} could not start: ${last.url}`,
      remedy:
        'Its page says why: a caller that grants too little, an action that is not allowed, or a policy ("Event … is not allowed to trigger Actions workflows": let the event and github-actions[bot] pass it).',
    }),
  ];
}

function ofBudget({ preflight }: PlatformLook): readonly Finding[] {
  const left = preflight.remaining();
  if (left === null || left >= FEW_REQUESTS) return [];
  return [
    finding('RATE_LIMIT_LOW', {
      evidence: `${left} requests are left in this hour for this token.`,
      remedy:
        'Wait for the next hour. All jobs of a repository share 1,000 requests an hour; the orchestrator needs at most 8 a run.',
    }),
  ];
}

function hidden(operation: string, what: string): Finding {
  return finding('SETTINGS_HIDDEN', {
    evidence: `This token may not ask ${operation}: ${what} cannot be told beforehand.`,
    remedy: 'Nothing to do in a workflow: its token never may. Ask once with the token of an administrator.',
  });
}
