/** Which workflows of the repository call the orchestrator, and how: its workflow as a whole, or its action in steps of their own. */
import type { Place } from '../../schema/source-node.js';
import {
  type Access,
  type Grant,
  readWorkflow,
  type WorkflowFile,
  type WorkflowJob,
} from '../../schema/workflow-file.js';
import { type Finding, finding } from './finding.js';
import type { Look } from './look.js';

/** Workflows that can be called, to what their jobs ask of the token. A caller that grants less fails before anything starts. */
export const ASKED: Readonly<Record<string, Readonly<Record<string, Access>>>> = {
  'orchestrate.yml': { actions: 'write', contents: 'write', 'pull-requests': 'write', statuses: 'write' },
  'task.yml': { actions: 'write', contents: 'write', 'pull-requests': 'write', statuses: 'write' },
  'agent.yml': { contents: 'read' },
};

/** Commands that run what an agent wrote, or the agent itself. */
const WITH_AGENTS = new Set(['agent', 'check', 'prepare', 'submit', 'run']);
const READ_ONLY = new Set([
  'agent',
  'check',
  'prepare',
  'submit',
  'validate',
  'status',
  'explain',
  'verify',
  'doctor',
  'plan',
  'tell-plan',
]);
/** Commands after which a run may ask for the next one. */
const GOES_ON = new Set(['advance', 'collect', 'run']);

interface CallFacts {
  readonly file: WorkflowFile;
  readonly job: string;
  readonly at: Place;
  /** What the token of the job may do; null where the repository's default decides. */
  readonly grant: Grant | null;
  readonly serialised: boolean;
}

/** A job that calls one of our workflows. */
export interface WorkflowCall extends CallFacts {
  readonly kind: 'workflow';
  /** File name of the called workflow. */
  readonly called: string;
  readonly inputs: ReadonlyMap<string, string>;
}

/** A step of our action. */
export interface StepCall extends CallFacts {
  readonly kind: 'step';
  readonly command: string;
  /** It commits state. */
  readonly writes: boolean;
  /** The job runs agents, or what they wrote. */
  readonly agents: boolean;
  readonly inJob: WorkflowJob;
}

export type Call = WorkflowCall | StepCall;

/** Every call in a file, in the order of its jobs. */
export function calls(file: WorkflowFile): readonly Call[] {
  return file.jobs.flatMap((job): readonly Call[] => {
    const grant = job.permissions ?? file.permissions;
    const facts = { file, job: job.id, grant, serialised: job.serialised || file.serialised };
    const called = job.uses === null ? null : calledWorkflow(job.uses.value);
    if (job.uses !== null && called !== null)
      return [{ ...facts, kind: 'workflow', at: job.uses.at, called, inputs: job.inputs }];
    return job.steps.flatMap(({ uses, inputs }): StepCall[] => {
      const command = inputs.get('command');
      if (uses === null || command === undefined || !isOurAction(uses.value)) return [];
      const writes = !READ_ONLY.has(command);
      const agents = WITH_AGENTS.has(command);
      return [{ ...facts, kind: 'step', at: uses.at, command, writes, agents, inJob: job }];
    });
  });
}

/** The call advances a session, so the workflow has to be one that can be started again. */
export function goesOn(call: Call): boolean {
  return call.kind === 'step' ? GOES_ON.has(call.command) : call.called === 'orchestrate.yml';
}

/** People and the platform start it; false for one that is only there to be called. */
export function isStarted({ events }: WorkflowFile): boolean {
  return [...events.keys()].some((event) => event !== 'workflow_call');
}

function calledWorkflow(uses: string): string | null {
  const found = /^(\.|\$|[\w.-]+\/[\w.-]+)\/\.github\/workflows\/([\w.-]+?)\.ya?ml(?:@.+)?$/.exec(uses);
  const [, from = '', name = ''] = found ?? [];
  const file = `${name}.yml`;
  const ours = name === 'orchestrate' || /^[.$]$|\/orchestrator$/.test(from);
  return ours && Object.hasOwn(ASKED, file) ? file : null;
}

function isOurAction(uses: string): boolean {
  return /^[\w.-]+\/orchestrator@/.test(uses) || /^(?:\.|\$)\/?$/.test(uses);
}

/** Does the grant hold this permission? */
export function grants(grant: Grant, name: string, access: Access): boolean {
  const held = grant.kind === 'all' ? grant.access : (grant.names.get(name) ?? 'none');
  return access === 'none' || held === 'write' || held === access;
}

/** The workflow files that can be read, and findings for those that cannot. */
export async function workflowFiles({
  around,
}: Look): Promise<{ readonly files: readonly WorkflowFile[]; readonly unreadable: readonly Finding[] }> {
  const read = (await around.workflows()).map(readWorkflow);
  return {
    files: read.flatMap((one) => (one.kind === 'workflow' ? [one.workflow] : [])),
    unreadable: read.flatMap((one) =>
      one.kind === 'workflow'
        ? []
        : one.faults.slice(0, 1).map((fault) =>
            finding('WORKFLOW_UNREADABLE', {
              evidence: `${fault.code} ${fault.message}`,
              remedy: `${fault.remedy} Until then nobody can tell whether it calls the orchestrator.`,
              place: fault,
            }),
          ),
    ),
  };
}
