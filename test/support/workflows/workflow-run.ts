/** One attempt of a run: from its event to its conclusion. */
import { dispatchedInputs } from './called-inputs.js';
import { type ConcurrencyGroups, type Holder, wishOf } from './concurrency.js';
import { runLevel } from './job-graph.js';
import type { RunCore } from './job-level.js';
import { previousOf } from './job-results.js';
import { asText, isObject, type JsonObject } from './json.js';
import { type LoadedWorkflow, loadWorkflow } from './loaded-workflow.js';
import { RESTRICTED } from './permissions.js';
import type { RigSettings } from './rig-settings.js';
import { githubContext, isFromFork, type RunFacts } from './run-facts.js';
import type { JobRecord, RunRecord } from './run-record.js';
import type { Slots } from './slots.js';
import { evaluate } from './template.js';
import { commitSource, folderSource, resolveCommit, type WorkflowSource } from './workflow-source.js';

export interface AttemptOrder {
  readonly settings: RigSettings;
  readonly facts: RunFacts;
  readonly inputs: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** Jobs of the attempt before that need not run again; null for a first attempt and for a re-run of everything. */
  readonly before: readonly JobRecord[] | null;
  readonly cancel: AbortController;
  readonly groups: ConcurrencyGroups;
  readonly slots: Slots;
  readonly ended: (record: JobRecord) => void;
}

export async function runAttempt(order: AttemptOrder): Promise<RunRecord> {
  const { settings, facts } = order;
  const jobs: JobRecord[] = [];
  const errors: string[] = [];
  const record = (conclusion: RunRecord['conclusion']): RunRecord => ({
    id: facts.id,
    attempt: facts.attempt,
    workflow: facts.workflow.path,
    event: facts.event,
    ref: facts.ref,
    sha: facts.sha,
    conclusion,
    jobs,
    errors,
  });
  const { workflow, errors: wrong } = await load(order);
  errors.push(...wrong);
  if (workflow === null || errors.length > 0) return record('startup_failure');
  const { events, dispatch, concurrency, name } = workflow.model;
  const named = { ...order, facts: { ...facts, workflow: { path: facts.workflow.path, name } } };
  if (!listens(workflow, facts)) errors.push(`${facts.workflow.path} has no trigger for ${facts.event}`);
  const scope = {
    status: { success: true, failure: false, cancelled: false },
    contexts: { github: githubContext(settings, named.facts), vars: order.vars, inputs: {} },
  };
  const typed = dispatchedInputs(events.has('workflow_dispatch') ? dispatch : [], order.inputs, scope);
  errors.push(...typed.errors);
  if (errors.length > 0) return record('startup_failure');
  const core = coreOf(named, errors, (job) => {
    jobs.push(job);
    order.ended(job);
  });
  const wish = wishOf(
    evaluate(concurrency, { ...scope, contexts: { ...scope.contexts, inputs: typed.inputs } }),
  );
  const holder: Holder = { name: facts.id, cancel: core.cancelRun };
  if (wish !== null && (await order.groups.enter(wish, holder, core.cancel)) === 'replaced')
    return record('cancelled');
  try {
    const { result } = await runLevel(core, {
      workflow,
      prefix: '',
      keyPrefix: '',
      inputs: typed.inputs,
      secrets: core.fork ? {} : { ...settings.secrets, ...order.secrets },
      held: wish === null ? [] : [wish.group.toLowerCase()],
      fresh: order.before === null,
      cancel: new AbortController().signal,
    });
    return record(core.cancel.aborted ? 'cancelled' : result);
  } finally {
    if (wish !== null) order.groups.leave(wish, holder);
  }
}

function coreOf(order: AttemptOrder, errors: string[], ended: (job: JobRecord) => void): RunCore {
  const { settings, facts } = order;
  return {
    settings,
    facts,
    vars: { ...settings.vars, ...order.vars },
    fork: isFromFork(settings, facts),
    cancel: order.cancel.signal,
    cancelRun: () => order.cancel.abort(),
    groups: order.groups,
    slots: order.slots,
    previous: order.before === null ? null : previousOf(order.before),
    errors,
    ended,
  };
}

async function load({ settings, facts }: AttemptOrder): ReturnType<typeof loadWorkflow> {
  return loadWorkflow({
    path: facts.workflow.path,
    source: ownSource(settings, facts.sha),
    ceiling: settings.defaultPermissions ?? RESTRICTED,
    isCalled: false,
    depth: 0,
    find: (repository, ref) => foreignSource(settings, repository, ref),
  });
}

function ownSource(settings: RigSettings, sha: string): WorkflowSource {
  if (settings.folder !== null) return folderSource(settings.slug, settings.folder);
  if (settings.repository === null) throw new Error('the workflow rig needs a repository or a folder');
  return commitSource(settings.slug, settings.repository, sha, settings.scratch);
}

async function foreignSource(
  settings: RigSettings,
  repository: string,
  ref: string,
): Promise<WorkflowSource | null> {
  const known = Object.entries(settings.actions).find(
    ([name]) => name.toLowerCase() === repository.toLowerCase(),
  )?.[1];
  if (typeof known === 'string') return folderSource(repository, known);
  if (repository.toLowerCase() !== settings.slug.toLowerCase() || settings.repository === null) return null;
  const sha = await resolveCommit(settings.repository, ref);
  return sha === null ? null : ownSource(settings, sha);
}

/** The workflow has the trigger, for this type of activity. */
function listens({ model }: LoadedWorkflow, { event, payload }: RunFacts): boolean {
  const trigger = model.events.get(event);
  if (trigger === undefined) return false;
  if (event === 'repository_dispatch' || !isObject(payload)) return true;
  const types = typesOf(evaluate(trigger, { status: NEUTRAL, contexts: {} }));
  const action = asText(payload['action']);
  return types.length === 0 || action === '' || types.includes(action);
}

const NEUTRAL = { success: true, failure: false, cancelled: false };

function typesOf(trigger: JsonObject[string]): readonly string[] {
  if (!isObject(trigger)) return [];
  const types = trigger['types'] ?? [];
  return Array.isArray(types) ? types.map(asText) : [asText(types)];
}
