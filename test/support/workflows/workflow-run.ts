/** One attempt of a run: from its event to its conclusion. */
import { dispatchedInputs } from './called-inputs.js';
import { type ConcurrencyGroups, type Holder, type Wish, wishOf } from './concurrency.js';
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
  /** Runs ask for their groups in the order they were started. */
  readonly turn: { readonly mine: Promise<void>; readonly over: () => void };
  readonly groups: ConcurrencyGroups;
  readonly slots: Slots;
  readonly ended: (record: JobRecord) => void;
}

/** Of what comes before any job. */
const NEUTRAL = { success: true, failure: false, cancelled: false };

export async function runAttempt(order: AttemptOrder): Promise<RunRecord> {
  const jobs: JobRecord[] = [];
  const errors: string[] = [];
  const { id, attempt, event, ref, sha, workflow: file } = order.facts;
  const record = (conclusion: RunRecord['conclusion']): RunRecord => ({
    id,
    attempt,
    event,
    ref,
    sha,
    workflow: file.path,
    conclusion,
    jobs,
    errors,
  });
  const ready = await prepare(order, errors);
  if (ready === null) return record('startup_failure');
  const { workflow, inputs, wish } = ready;
  const core = coreOf({ ...order, facts: ready.facts }, errors, (job) => {
    jobs.push(job);
    order.ended(job);
  });
  const holder: Holder = { name: id, cancel: core.cancelRun };
  await order.turn.mine;
  const entered = wish === null ? null : order.groups.enter(wish, holder, core.cancel);
  order.turn.over();
  if ((await entered) === 'replaced') return record('cancelled');
  try {
    const { result } = await runLevel(core, {
      workflow,
      prefix: '',
      keyPrefix: '',
      inputs,
      secrets: core.fork ? {} : { ...order.settings.secrets, ...order.secrets },
      held: wish === null ? [] : [wish.group.toLowerCase()],
      fresh: order.before === null,
      cancel: new AbortController().signal,
    });
    return record(core.cancel.aborted ? 'cancelled' : result);
  } finally {
    if (wish !== null) order.groups.leave(wish, holder);
  }
}

interface Ready {
  readonly workflow: LoadedWorkflow;
  /** With the workflow's name. */
  readonly facts: RunFacts;
  readonly inputs: JsonObject;
  readonly wish: Wish | null;
}

/** Everything that is judged before a run begins; null, and what is wrong among the errors, when it does not. */
async function prepare(order: AttemptOrder, errors: string[]): Promise<Ready | null> {
  const { settings } = order;
  const { workflow, errors: wrong } = await load(order);
  errors.push(...wrong);
  if (workflow === null || errors.length > 0) return null;
  const { dispatch, concurrency, name, path } = workflow.model;
  const facts = { ...order.facts, workflow: { path, name } };
  if (!listens(workflow, facts)) errors.push(`${path} has no trigger for ${facts.event}`);
  const contexts = { github: githubContext(settings, facts), vars: { ...settings.vars, ...order.vars } };
  const declared = facts.event === 'workflow_dispatch' ? dispatch : [];
  const typed = dispatchedInputs(declared, order.inputs, { status: NEUTRAL, contexts });
  errors.push(...typed.errors);
  if (errors.length > 0) return null;
  const scope = { status: NEUTRAL, contexts: { ...contexts, inputs: typed.inputs } };
  return { workflow, facts, inputs: typed.inputs, wish: wishOf(evaluate(concurrency, scope)) };
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

function typesOf(trigger: JsonObject[string]): readonly string[] {
  if (!isObject(trigger)) return [];
  const types = trigger['types'] ?? [];
  return Array.isArray(types) ? types.map(asText) : [asText(types)];
}
