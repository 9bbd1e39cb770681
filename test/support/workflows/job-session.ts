/** One job while it runs: its folders, environment, masks, status and what its steps left behind. No step is executed here. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scope, StatusAnswers } from './expression.js';
import type { JsonObject } from './json.js';
import type { LoadedWorkflow } from './loaded-workflow.js';
import type { Annotation } from './log-reader.js';
import { Masks } from './masks.js';
import type { Permissions } from './permissions.js';
import { killTracked, killTree } from './process-tree.js';
import type { LiveJob, RigSettings } from './rig-settings.js';
import { githubContext, type JobPlaces, type RunFacts, runnerContext } from './run-facts.js';
import type { StepRecord } from './run-record.js';
import type { StepCall } from './step-call.js';
import type { JobModel } from './workflow-file.js';

export interface JobOrder {
  readonly settings: RigSettings;
  readonly run: RunFacts;
  readonly workflow: LoadedWorkflow;
  readonly model: JobModel;
  readonly key: string;
  /** As shown. */
  readonly name: string;
  readonly matrix: JsonObject;
  readonly strategy: JsonObject;
  readonly needs: JsonObject;
  readonly inputs: JsonObject;
  readonly vars: JsonObject;
  readonly secrets: Readonly<Record<string, string>>;
  readonly permissions: Permissions;
  /** The job is to be cancelled. */
  readonly cancel: AbortSignal;
  readonly cancelRun: () => void;
}

/** What came of a step, as `steps` shows it. */
export interface StepFacts {
  readonly outputs: Readonly<Record<string, string>>;
  readonly outcome: string;
  readonly conclusion: string;
}

/** Where steps stand: in the job itself, or inside a composite action. */
export interface Frame {
  readonly steps: Map<string, StepFacts>;
  readonly inputs: JsonObject;
  /** Of the step that uses the composite action. */
  readonly env: Readonly<Record<string, string>>;
  readonly actionPath: string | null;
  /** The folder that `$/` means. */
  readonly self: () => Promise<string>;
  failed: boolean;
}

/** Registered once the main part of an action has been started. */
export interface PostStep {
  readonly call: StepCall;
  readonly due: () => boolean;
  /** Answers whether it succeeded. */
  readonly run: (phase: StepCall) => Promise<boolean>;
}

export class JobSession {
  readonly order: JobOrder;
  readonly jobId = randomUUID();
  readonly places: JobPlaces;
  readonly masks = new Masks();
  readonly token: string;
  readonly runtimeToken: string;
  readonly live: LiveJob;
  readonly frame: Frame;
  readonly records: StepRecord[] = [];
  readonly annotations: Annotation[] = [];
  readonly annotationCount = { count: 0 };
  readonly posts: PostStep[] = [];
  /** Set by workflow, job and GITHUB_ENV. */
  env: Readonly<Record<string, string>> = {};
  paths: readonly string[] = [];
  failed = false;
  /** The job has to stop: by a person, by its own timeout, by a sibling. */
  readonly cancelled: AbortSignal;
  readonly #timeout = new AbortController();
  readonly #lost = new AbortController();
  readonly #github: JsonObject;
  #process: number | null = null;

  constructor(order: JobOrder) {
    const { settings, run, workflow } = order;
    this.order = order;
    const facts = { run: run.id, attempt: run.attempt, job: order.name, jobId: this.jobId };
    this.token = settings.tokenFor(order.permissions, facts);
    this.runtimeToken = settings.runtimeTokenFor(facts);
    for (const secret of [this.token, this.runtimeToken, ...Object.values(order.secrets)])
      this.masks.add(secret);
    this.places = prepare(settings, run);
    this.cancelled = AbortSignal.any([order.cancel, this.#timeout.signal]);
    this.frame = {
      steps: new Map(),
      inputs: order.inputs,
      env: {},
      actionPath: null,
      self: () => workflow.source.folder(),
      failed: false,
    };
    this.#github = {
      ...githubContext(settings, run),
      job: order.model.id,
      token: this.token,
      workspace: this.places.workspace,
      event_path: this.places.eventFile,
    };
    this.live = {
      ...facts,
      key: order.key,
      id: order.model.id,
      matrix: order.matrix,
      workspace: this.places.workspace,
      temp: this.places.temp,
      token: this.token,
      lose: () => this.lose(),
      cancelRun: order.cancelRun,
    };
  }

  get isLost(): boolean {
    return this.#lost.signal.aborted;
  }

  get timedOut(): boolean {
    return this.#timeout.signal.aborted;
  }

  /** The job has used up its time. */
  runOut(): void {
    this.#timeout.abort();
  }

  lose(): void {
    this.#lost.abort();
    if (this.#process !== null) killTree(this.#process);
    killTracked(this.jobId);
  }

  started(pid: number): void {
    this.#process = pid;
    if (this.isLost) killTree(pid);
  }

  /** The status functions as a step of this frame sees them. */
  status(frame: Frame): StatusAnswers {
    const cancelled = this.cancelled.aborted;
    const failed = frame === this.frame ? this.failed : frame.failed;
    return { success: !cancelled && !failed, failure: !cancelled && failed, cancelled };
  }

  github(frame: Frame, action: string): JsonObject {
    return {
      ...this.#github,
      action,
      action_path: frame.actionPath ?? '',
      action_status: frame.failed ? 'failure' : 'success',
    };
  }

  scope(frame: Frame, env: Readonly<Record<string, string>> = {}, action = ''): Scope {
    const { order } = this;
    const status = this.status(frame);
    const { source } = order.workflow;
    return {
      status,
      contexts: {
        github: this.github(frame, action),
        env: { ...this.env, ...frame.env, ...env },
        vars: order.vars,
        secrets: { ...order.secrets, GITHUB_TOKEN: this.token },
        needs: order.needs,
        matrix: order.matrix,
        strategy: order.strategy,
        inputs: frame.inputs,
        steps: stepsContext(frame),
        runner: runnerContext(this.places),
        job: {
          status: status.cancelled ? 'cancelled' : this.failed ? 'failure' : 'success',
          workflow_repository: source.repository,
          workflow_sha: source.sha,
          workflow_file_path: order.workflow.model.path,
          workflow_ref: `${source.repository}/${order.workflow.model.path}@${source.sha}`,
        },
      },
    };
  }
}

function stepsContext(frame: Frame): JsonObject {
  return Object.fromEntries(
    Array.from(frame.steps, ([id, { outputs, outcome, conclusion }]) => [
      id,
      { outputs, outcome, conclusion },
    ]),
  );
}

function prepare(settings: RigSettings, run: RunFacts): JobPlaces {
  const root = mkdtempSync(join(settings.scratch, `run-${run.id}-${run.attempt}-`));
  const name = settings.slug.split('/')[1] ?? '';
  const places = {
    workspace: join(root, 'work', name, name),
    temp: join(root, 'work', '_temp'),
    home: join(root, 'home'),
    tools: join(root, 'tools'),
    eventFile: join(root, 'work', '_temp', '_github_workflow', 'event.json'),
  };
  for (const folder of [
    places.workspace,
    places.home,
    places.tools,
    join(places.temp, '_github_workflow'),
    join(places.temp, '_runner_file_commands'),
  ])
    mkdirSync(folder, { recursive: true });
  writeFileSync(places.eventFile, JSON.stringify(run.payload, null, 2));
  return places;
}
