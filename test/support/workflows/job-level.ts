/** Where a job stands: its run, its workflow, what came before it; and records of jobs that never had a runner. */
import type { ConcurrencyGroups } from './concurrency.js';
import type { Scope, StatusAnswers } from './expression.js';
import type { Previous } from './job-results.js';
import { utcNow } from './job-runner.js';
import type { JsonObject } from './json.js';
import type { LoadedWorkflow } from './loaded-workflow.js';
import type { RigSettings } from './rig-settings.js';
import { githubContext, type RunFacts } from './run-facts.js';
import type { JobRecord, Result } from './run-record.js';
import type { Slots } from './slots.js';
import { literalText } from './template.js';
import type { JobModel } from './workflow-file.js';

/** What all levels of a run share. */
export interface RunCore {
  readonly settings: RigSettings;
  readonly facts: RunFacts;
  readonly vars: JsonObject;
  /** Tokens and secrets are those of a run from a fork. */
  readonly fork: boolean;
  readonly cancel: AbortSignal;
  readonly cancelRun: () => void;
  readonly groups: ConcurrencyGroups;
  readonly slots: Slots;
  readonly previous: Previous | null;
  readonly errors: string[];
  readonly ended: (record: JobRecord) => void;
}

/** A workflow within the run. */
export interface Level {
  readonly workflow: LoadedWorkflow;
  /** `caller / `, and for keys `caller[0]/`. */
  readonly prefix: string;
  readonly keyPrefix: string;
  readonly inputs: JsonObject;
  readonly secrets: Readonly<Record<string, string>>;
  /** Groups held by the callers, in lower case. */
  readonly held: readonly string[];
  /** Something before it ran again: nothing of an earlier attempt counts. */
  readonly fresh: boolean;
  /** Of the calling job: a sibling failed, or its group was taken. A cancelled run is each job's own matter. */
  readonly cancel: AbortSignal;
}

export interface LevelEnd {
  readonly result: Result;
  readonly outputs: Readonly<Record<string, string>>;
  readonly executed: boolean;
}

/** A job of a level, with what is known when its needs are over. */
export interface Node {
  readonly core: RunCore;
  readonly level: Level;
  readonly job: JobModel;
  readonly needs: JsonObject;
  readonly status: StatusAnswers;
  readonly fresh: boolean;
}

export function levelScope(core: RunCore, level: Level, needs: JsonObject): Scope {
  return {
    status: { success: true, failure: false, cancelled: core.cancel.aborted },
    contexts: {
      github: githubContext(core.settings, core.facts),
      vars: core.vars,
      inputs: level.inputs,
      needs,
    },
  };
}

export function nodeScope({ core, level, needs, status }: Node): Scope {
  return { ...levelScope(core, level, needs), status };
}

/** A condition, a matrix or a group that cannot be evaluated fails the job, and is told with the run. */
export function failed(node: Node, key: string, error: unknown): LevelEnd {
  const message = `${node.job.id}: ${error instanceof Error ? error.message : String(error)}`;
  node.core.errors.push(message);
  const name = literalText(node.job.name) ?? node.job.id;
  node.core.ended(emptyRecord(node, { key, name, conclusion: 'failure', message }));
  return { result: 'failure', outputs: {}, executed: true };
}

export interface Empty {
  readonly key: string;
  readonly name: string;
  readonly conclusion: Result;
  readonly message: string | null;
}

/** Of a job that never had a runner. */
export function emptyRecord(node: Node, { key, name, conclusion, message }: Empty): JobRecord {
  const now = utcNow();
  const { core, level, job } = node;
  return {
    key,
    id: job.id,
    name: name.startsWith(level.prefix) ? name : `${level.prefix}${name}`,
    conclusion,
    result: conclusion,
    outputs: {},
    steps: [],
    annotations:
      message === null ? [] : [{ level: 'error', message, title: null, file: null, line: null, step: '' }],
    permissions: {},
    token: '',
    runsOn: [],
    environment: null,
    matrix: {},
    log: message ?? '',
    attempt: core.facts.attempt,
    startedAt: now,
    completedAt: now,
  };
}
