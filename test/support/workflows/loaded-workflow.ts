/** A workflow together with all workflows that it calls, judged as the platform judges them before anything runs. */

import { beyond, type Permissions } from './permissions.js';
import { fieldsOf, literalText } from './template.js';
import { type JobModel, parseWorkflowFile, type WorkflowModel } from './workflow-file.js';
import type { WorkflowSource } from './workflow-source.js';

export interface LoadedWorkflow {
  readonly model: WorkflowModel;
  readonly source: WorkflowSource;
  /** What the jobs' tokens may do when they do not say; also the most that they may ask for, in a called workflow. */
  readonly ceiling: Permissions;
  readonly called: ReadonlyMap<string, LoadedWorkflow>;
}

export interface LoadOrder {
  readonly path: string;
  readonly source: WorkflowSource;
  /** The permissions that tokens have by default, or those of the calling job. */
  readonly ceiling: Permissions;
  readonly isCalled: boolean;
  readonly depth: number;
  /** `owner/name` and a ref to where its files are; null for a repository that nobody knows. */
  readonly find: (repository: string, ref: string) => Promise<WorkflowSource | null>;
}

export interface Loaded {
  readonly workflow: LoadedWorkflow | null;
  readonly errors: readonly string[];
}

const MOST_LEVELS = 10;

export function permissionsOfJob({ model, ceiling }: LoadedWorkflow, job: JobModel): Permissions {
  return job.permissions ?? model.permissions ?? ceiling;
}

export async function loadWorkflow(order: LoadOrder): Promise<Loaded> {
  const { path, source, ceiling, depth } = order;
  if (depth > MOST_LEVELS) return { workflow: null, errors: [`${path}: more than ${MOST_LEVELS} levels`] };
  const content = await source.read(path);
  if (content === null) return { workflow: null, errors: [`workflow was not found: ${path}`] };
  const { model, errors: found } = await parseWorkflowFile(path, content);
  if (found.length > 0) return { workflow: null, errors: found };
  const errors: string[] = [];
  if (order.isCalled && !model.events.has('workflow_call'))
    errors.push(`${path} is called and has no workflow_call trigger`);
  const called = new Map<string, LoadedWorkflow>();
  for (const job of model.jobs) {
    const wanted = permissionsOfJob({ model, source, ceiling, called }, job);
    if (order.isCalled)
      for (const one of beyond(wanted, ceiling)) errors.push(`${path}: job ${job.id} is requesting '${one}'`);
    if (job.uses === null) continue;
    const inner = await loadCalled(order, job.uses, wanted);
    errors.push(...inner.errors);
    if (inner.workflow === null) continue;
    errors.push(...wrongCall(path, job, inner.workflow.model));
    called.set(job.id, inner.workflow);
  }
  return { workflow: { model, source, ceiling, called }, errors };
}

async function loadCalled(order: LoadOrder, uses: string, ceiling: Permissions): Promise<Loaded> {
  const next = { ...order, ceiling, isCalled: true, depth: order.depth + 1 };
  const own = /^(?:\.|\$)\/(.+)$/.exec(uses)?.[1];
  if (own !== undefined) return loadWorkflow({ ...next, path: own });
  const [, repository = '', path = '', ref = ''] = /^([^/]+\/[^/]+)\/([^@]+)@(.+)$/.exec(uses) ?? [];
  const source = repository === '' ? null : await order.find(repository, ref);
  if (source === null) return { workflow: null, errors: [`workflow was not found: ${uses}`] };
  return loadWorkflow({ ...next, path, source });
}

/** Inputs and secrets that are missing, or that nobody declared. */
function wrongCall(path: string, job: JobModel, callee: WorkflowModel): readonly string[] {
  const at = `${path}: job ${job.id}`;
  const given = fieldsOf(job.with);
  const secrets = fieldsOf(job.secrets);
  const errors: string[] = [];
  for (const name of given.keys())
    if (!callee.call.inputs.some((input) => input.name.toLowerCase() === name.toLowerCase()))
      errors.push(`${at}: Invalid input, ${name} is not defined in the referenced workflow.`);
  for (const { name, required } of callee.call.inputs)
    if (required && !given.has(name))
      errors.push(`${at}: Input ${name} is required, but not provided while calling.`);
  if (literalText(job.secrets) === 'inherit') return errors;
  for (const name of secrets.keys())
    if (!callee.call.secrets.some((secret) => secret.name.toLowerCase() === name.toLowerCase()))
      errors.push(`${at}: Invalid secret, ${name} is not defined in the referenced workflow.`);
  for (const { name, required } of callee.call.secrets)
    if (required && !secrets.has(name))
      errors.push(`${at}: Secret ${name} is required, but not provided while calling.`);
  return errors;
}
