/**
 * A test rig, not a product: executes workflow files on this host as the platform would, so that tests can drive whole cycles. Files are parsed and
 * evaluated by the platform's own packages; steps are real processes.
 *
 * It does not do: containers, services, Docker actions, `pre` of actions, background steps, path and branch filters of triggers, problem matchers,
 * caches, `hashFiles`, environments' protection, approvals, Windows. Everything shares one host: jobs have their own workspace, home, temporary
 * folder and environment, but not their own machine. What nobody outside knows was decided: too large job outputs fail the job; in a cancelled run
 * each job of a called workflow is asked by its own condition; a lost runner is a failed job.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkout, nothing } from './checkout-double.js';
import { ConcurrencyGroups } from './concurrency.js';
import type { JsonObject } from './json.js';
import { RESTRICTED } from './permissions.js';
import { type RigSettings, unsignedRuntimeToken } from './rig-settings.js';
import { fullPayload, type RunFacts } from './run-facts.js';
import type { JobRecord, RunRecord } from './run-record.js';
import { Slots } from './slots.js';
import { PLATFORM_WAITS } from './step-process.js';
import { runAttempt } from './workflow-run.js';
import { resolveCommit } from './workflow-source.js';

export type RigOptions = Partial<RigSettings> & Pick<RigSettings, 'scratch'>;

export interface RunOrder {
  /** File name in `.github/workflows/`, or a path. */
  readonly workflow: string;
  /** Of the run, where the platform has given it one already. */
  readonly id?: string;
  readonly event?: string;
  readonly payload?: JsonObject;
  /** Of a dispatch. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Short names are branches. */
  readonly ref?: string;
  /** Without one, the commit of the ref. */
  readonly sha?: string;
  readonly actor?: string;
  readonly vars?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
}

export interface RunHandle {
  readonly id: string;
  readonly attempt: number;
  readonly order: RunOrder;
  /** Jobs that have ended so far. */
  readonly jobs: readonly JobRecord[];
  readonly finished: Promise<RunRecord>;
  cancel(): void;
}

const MINUTE = 60_000;

export class WorkflowRig {
  readonly settings: RigSettings;
  readonly groups = new ConcurrencyGroups();
  /** Every attempt, in the order started. */
  readonly runs: RunHandle[] = [];
  readonly #slots: Slots;
  #turn: Promise<void> = Promise.resolve();
  #nextId = 7_000_000_001;
  readonly #facts = new Map<string, RunFacts>();

  constructor(options: RigOptions) {
    this.settings = withDefaults(options);
    this.#slots = new Slots(this.settings.runners);
    mkdirSync(this.settings.scratch, { recursive: true });
  }

  /** Starts a run; its id is known at once. */
  start(order: RunOrder): RunHandle {
    const id = order.id ?? String(this.#nextId++);
    const number = this.runs.filter((run) => run.attempt === 1).length + 1;
    return this.#attempt(order, null, async () => ({ ...(await this.#factsOf(order, id)), id, number }), {
      id,
      attempt: 1,
    });
  }

  run(order: RunOrder): Promise<RunRecord> {
    return this.start(order).finished;
  }

  /** Runs what failed again (and what depends on it), or everything: same run, next attempt, same commit. */
  startRerun(run: RunRecord, which: 'failed' | 'all', actor?: string): RunHandle {
    const facts = this.#facts.get(run.id);
    const first = this.runs.find(({ id }) => id === run.id);
    if (facts === undefined || first === undefined) throw new Error(`there is no run ${run.id}`);
    const attempt = 1 + this.runs.filter(({ id }) => id === run.id).length;
    const again = { ...facts, attempt, triggeringActor: actor ?? facts.triggeringActor };
    const before = which === 'failed' ? run.jobs : null;
    return this.#attempt(first.order, before, async () => again, { id: run.id, attempt });
  }

  rerun(run: RunRecord, which: 'failed' | 'all'): Promise<RunRecord> {
    return this.startRerun(run, which).finished;
  }

  cancel(run: RunHandle): Promise<RunRecord> {
    run.cancel();
    return run.finished;
  }

  /** Waits for all runs, those that were started meanwhile included. */
  async idle(): Promise<void> {
    for (let seen = 0; seen < this.runs.length; ) {
      seen = this.runs.length;
      await Promise.all(this.runs.map(({ finished }) => finished));
    }
  }

  #attempt(
    order: RunOrder,
    before: readonly JobRecord[] | null,
    factsOf: () => Promise<RunFacts>,
    { id, attempt }: { readonly id: string; readonly attempt: number },
  ): RunHandle {
    const cancel = new AbortController();
    const jobs: JobRecord[] = [];
    const turn = this.#nextTurn();
    const go = async (): Promise<RunRecord> => {
      const facts = await factsOf();
      this.#facts.set(id, facts);
      return await runAttempt({
        settings: this.settings,
        facts,
        inputs: order.inputs ?? {},
        vars: order.vars ?? {},
        secrets: order.secrets ?? {},
        before,
        cancel,
        turn,
        groups: this.groups,
        slots: this.#slots,
        ended: (job) => jobs.push(job),
      });
    };
    const handle = {
      id,
      attempt,
      order,
      jobs,
      finished: go().finally(turn.over),
      cancel: () => cancel.abort(),
    };
    this.runs.push(handle);
    return handle;
  }

  #nextTurn(): { readonly mine: Promise<void>; readonly over: () => void } {
    const mine = this.#turn;
    let over = (): void => undefined;
    this.#turn = new Promise((done) => {
      over = done;
    });
    return { mine, over };
  }

  async #factsOf(order: RunOrder, id: string): Promise<RunFacts> {
    const { settings } = this;
    const event = order.event ?? 'workflow_dispatch';
    const actor = order.actor ?? settings.actor;
    const path = order.workflow.includes('/') ? order.workflow : `.github/workflows/${order.workflow}`;
    const given = order.ref ?? settings.defaultBranch;
    const ref = given.startsWith('refs/') ? given : `refs/heads/${given}`;
    const found =
      order.sha ?? (settings.repository === null ? null : await resolveCommit(settings.repository, ref));
    if (found === null && settings.folder === null)
      throw new Error(`No ref found for: ${ref} in ${settings.repository}`);
    const dispatch = event === 'workflow_dispatch' ? { inputs: order.inputs ?? {}, ref, workflow: path } : {};
    return {
      id,
      attempt: 1,
      number: 1,
      event,
      payload: fullPayload(settings, actor, { ...dispatch, ...order.payload }),
      ref,
      sha: found ?? '0'.repeat(40),
      actor,
      triggeringActor: actor,
      workflow: { path, name: path },
    };
  }
}

function withDefaults(options: RigOptions): RigSettings {
  const { repository = null, folder = null, scratch } = options;
  const url = 'http://127.0.0.1:9';
  return {
    slug: 'acme/widgets',
    remoteUrl: repository ?? '',
    serverUrl: url,
    apiUrl: `${url}/api/v3`,
    graphqlUrl: `${url}/api/graphql`,
    resultsUrl: url,
    tokenFor: (_, job) => `ghs_${job.jobId.replaceAll('-', '')}`,
    runtimeTokenFor: unsignedRuntimeToken,
    node24: process.execPath,
    vars: {},
    secrets: {},
    defaultPermissions: RESTRICTED,
    defaultBranch: 'main',
    actor: 'octocat',
    waits: PLATFORM_WAITS,
    minute: MINUTE,
    runners: 20,
    runnerEnv: {},
    hooks: {},
    ...options,
    repository,
    folder,
    scratch: join(scratch, 'runner'),
    actions: { 'actions/checkout': checkout, 'actions/setup-node': nothing, ...options.actions },
  };
}
