/** What a test decides about the platform that its workflows run on. */
import type { Double } from './action-double.js';
import type { JsonObject } from './json.js';
import type { Permissions } from './permissions.js';
import type { KillWaits } from './step-process.js';

export interface JobFacts {
  readonly run: string;
  readonly attempt: number;
  /** As shown. */
  readonly job: string;
  /** Differs for every job of every attempt. */
  readonly jobId: string;
}

/** A job while it runs, for hooks. */
export interface LiveJob extends JobFacts {
  readonly key: string;
  /** As in the workflow file. */
  readonly id: string;
  readonly matrix: JsonObject;
  readonly workspace: string;
  readonly temp: string;
  /** The token of the job. */
  readonly token: string;
  /** The runner is gone: every process dies at once, no further step and no `post` runs, the job fails. */
  lose(): void;
  /** As if a person cancelled the run. */
  cancelRun(): void;
}

export interface LiveStep {
  readonly id: string;
  readonly name: string;
  readonly uses: string | null;
  readonly phase: 'main' | 'post';
}

export interface Hooks {
  readonly beforeJob?: (job: LiveJob) => void | Promise<void>;
  /** Before the condition of the step is looked at. */
  readonly beforeStep?: (job: LiveJob, step: LiveStep) => void | Promise<void>;
  readonly afterStep?: (job: LiveJob, step: LiveStep) => void | Promise<void>;
  /** Every line as it is printed, masked. */
  readonly line?: (job: LiveJob, text: string) => void;
}

export interface RigSettings {
  /** `owner/name`. */
  readonly slug: string;
  /** Bare repository that is the origin; null when workflows come from a folder. */
  readonly repository: string | null;
  /** Root of a repository's files, with `.github/workflows/` in it. */
  readonly folder: string | null;
  /** Where jobs live; the test removes it. */
  readonly scratch: string;
  /** URL that checkouts clone from. */
  readonly remoteUrl: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly resultsUrl: string;
  readonly tokenFor: (permissions: Permissions, job: JobFacts) => string;
  /** ACTIONS_RUNTIME_TOKEN of a job's actions. */
  readonly runtimeTokenFor: (job: JobFacts) => string;
  /** `owner/name` or `owner/name/path` to a folder with the action, or to a double of it. */
  readonly actions: Readonly<Record<string, string | Double>>;
  /** Program that runs JavaScript actions. */
  readonly node24: string;
  readonly vars: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** Of tokens that nobody gave permissions. */
  readonly defaultPermissions: Permissions;
  readonly defaultBranch: string;
  readonly actor: string;
  readonly waits: KillWaits;
  /** Milliseconds that a minute of `timeout-minutes` takes. */
  readonly minute: number;
  /** Jobs at once. */
  readonly runners: number;
  /** More variables on every runner, such as where certificates are. */
  readonly runnerEnv: Readonly<Record<string, string>>;
  readonly hooks: Hooks;
}

/** A payload part that tokens of artifact services are made of; unsigned, as fakes take it. */
export function unsignedRuntimeToken({ run, jobId }: JobFacts): string {
  const part = (value: JsonObject): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ scp: `Actions.Results:${run}:${jobId}` })}.rig`;
}
