/** Jobs that run agents: what an agent could reach there, and on which machines it runs. */
import type { Definition } from '../../domain/definition.js';
import { type Call, calls, type StepCall, workflowFiles } from './callers.js';
import { type Finding, finding } from './finding.js';
import { known, type Look } from './look.js';

/** Machines that the platform makes anew for each job. */
const HOSTED = /^(?:ubuntu|windows|macos)-/;
const EXPRESSION = /\$\{\{/;

export async function checkJobs(look: Look): Promise<readonly Finding[]> {
  const { files } = await workflowFiles(look);
  const all = files.flatMap(calls);
  const steps = all.filter((call) => call.kind === 'step');
  const pinned = await known(look.around.definition());
  const labels = agentLabels(pinned?.definition ?? null, steps);
  return [
    ...steps.filter(({ agents }) => agents).flatMap(besideAgents),
    ...all.flatMap((call) => sharedRunner(call, labels)),
  ];
}

function besideAgents(call: StepCall): readonly Finding[] {
  const { inJob, grant, job, command, at } = call;
  const found: Finding[] = [];
  const checkouts = inJob.steps.filter(({ uses }) => /^actions\/checkout@/.test(uses?.value ?? ''));
  for (const { uses, inputs } of checkouts)
    if (inputs.get('persist-credentials') !== 'false')
      found.push(
        finding('CREDENTIALS_NEAR_AGENTS', {
          evidence: `The job ${job} runs agents, and its checkout leaves the token of the job on the disk.`,
          remedy: 'Add `with: { persist-credentials: false }` to that checkout.',
          place: uses?.at,
        }),
      );
  const writes =
    grant === null
      ? []
      : grant.kind === 'all'
        ? [`${grant.access}-all`].filter((word) => word === 'write-all')
        : [...grant.names].filter(([, access]) => access === 'write').map(([name]) => `${name}: write`);
  // One machine that does everything is for people who trust their agents: `run` cannot do with less.
  if (writes.length > 0 && command !== 'run')
    found.push(
      finding('AGENT_MAY_WRITE', {
        evidence: `The job ${job} runs \`${command}\` and grants ${writes.join(', ')}.`,
        remedy:
          'Give it `permissions: { contents: read }` alone: what an agent can reach in its job is the agent’s.',
        place: at,
      }),
    );
  return found;
}

/** Labels of machines that agents run on, beside the hosted ones. */
function agentLabels(definition: Definition | null, steps: readonly StepCall[]): ReadonlySet<string> {
  const written =
    definition === null
      ? []
      : [
          ...Object.values(definition.agents).map(({ runner }) => runner),
          ...definition.tasks.map(({ runner }) => runner),
          ...definition.phases.map(({ taskDefaults }) => taskDefaults.runner),
          ...(definition.runners ?? []).map(({ label }) => label),
        ];
  const named = steps.filter(({ agents }) => agents).flatMap(({ inJob }) => ownLabels(inJob.runsOn));
  return new Set([...written.filter((label) => label !== null), ...named].filter(isOwn));
}

function isOwn(label: string): boolean {
  return !HOSTED.test(label) && !EXPRESSION.test(label);
}

/** `self-hosted` beside others says only that: the others tell the machines apart. */
function ownLabels(labels: readonly string[]): readonly string[] {
  const own = labels.filter(isOwn);
  return own.length > 1 ? own.filter((label) => label !== 'self-hosted') : own;
}

function sharedRunner(call: Call, labels: ReadonlySet<string>): readonly Finding[] {
  const trusted =
    call.kind === 'workflow'
      ? ownLabels([call.inputs.get('trusted-runner') ?? 'ubuntu-latest'])
      : call.writes && !call.agents
        ? ownLabels(call.inJob.runsOn)
        : [];
  return trusted
    .filter((label) => labels.has(label))
    .map((label) =>
      finding('RUNNER_SHARED', {
        evidence: `Agents and the job ${call.job}, which may write, run on the same own machines (${JSON.stringify(label)}).`,
        remedy:
          'Use a hosted label or machines of their own for jobs that may write (`trusted-runner`), unless these machines are made anew for each job.',
        place: call.at,
      }),
    );
}
