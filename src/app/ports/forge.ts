/**
 * What the use cases need from the platform that hosts the repository and runs the workflows. Every call to it is counted: a run may spend only
 * a handful. Nothing that it answers is a reason to change a session except through `decide`.
 */
import type { Instant, ObjectId } from '../../domain/ids.js';

/** The workflow run that this process is a part of, from the runner's environment and the event's payload. */
export interface RunFacts {
  readonly id: string;
  readonly attempt: number;
  /** For people. */
  readonly url: string;
  /** `owner/name`. */
  readonly repository: string;
  /** `workflow_dispatch`, `schedule`, `pull_request`, `issue_comment`, … */
  readonly event: string;
  /** Login of whoever caused the run. */
  readonly actor: string;
  /** Full ref that the run was started for. */
  readonly ref: string;
  readonly sha: ObjectId;
  /** File name of the workflow that users call (not of the reusable one), such as `orchestrator.yml`, and the ref it was taken from. */
  readonly workflow: { readonly file: string; readonly ref: string } | null;
  readonly defaultBranch: string | null;
  /** Set for events of pull requests. */
  readonly pullRequest: PullRequestFacts | null;
  /** Set for `issue_comment`. */
  readonly comment: CommentFacts | null;
  /** Set for `workflow_run`: the run whose end caused this one. */
  readonly upstream: { readonly id: string; readonly headSha: ObjectId; readonly event: string } | null;
}

export interface PullRequestFacts {
  readonly number: number;
  /** Short name of its branch. */
  readonly headRef: string;
  readonly headSha: ObjectId;
  /** Where the branch stood before the push that caused the run, if one did. */
  readonly previousHeadSha?: ObjectId | null;
  readonly baseRef: string;
  /** Its branch lives in another repository: tokens are read-only, and nothing of it is trusted. */
  readonly fork: boolean;
}

export interface CommentFacts {
  readonly id: number;
  readonly issue: number;
  /** The issue is a pull request. */
  readonly onPullRequest: boolean;
  readonly body: string;
  readonly author: string;
  /** `User`, `Bot`, `Organization`, … */
  readonly authorType: string;
  /** `created`, `edited`, `deleted`. */
  readonly action: string;
  /** When it was written; approvals count only for what had not changed since. */
  readonly createdAt?: Instant | null;
  readonly url: string;
}

/** What became of a workflow run. `gone`: the platform does not know it any more. */
export interface RunFate {
  readonly state: 'live' | 'over' | 'gone';
  /** The newest attempt. */
  readonly attempt: number;
  /** `success`, `failure`, `cancelled`, `timed_out`, …; null while it lives. */
  readonly conclusion: string | null;
}

/** A job of one attempt of a run. */
export interface JobFate {
  /** As shown, with the names of calling jobs before it: `orchestrate / leg 3 / agent`. */
  readonly name: string;
  /** Null while it runs. */
  readonly conclusion: string | null;
  readonly url: string | null;
}

export interface WorkflowRuns {
  /** Starts the workflow file; the run's id where the platform tells it. Throws DISPATCH_REFUSED. */
  dispatch(order: {
    readonly file: string;
    readonly ref: string;
    readonly inputs: Readonly<Record<string, string>>;
  }): Promise<{ readonly runId: string | null; readonly url: string | null }>;
  fate(runId: string): Promise<RunFate>;
  /** At most `pages` pages of 100. */
  jobs(runId: string, attempt: number, pages: number): Promise<readonly JobFate[]>;
}

export type StatusState = 'pending' | 'success' | 'failure' | 'error';

export interface CommitStatus {
  readonly context: string;
  readonly state: StatusState;
  /** At most 140 characters. */
  readonly description: string;
  readonly url: string | null;
}

export interface CheckRun {
  readonly name: string;
  readonly sha: ObjectId;
  readonly conclusion: 'success' | 'failure' | 'neutral' | 'action_required' | null;
  readonly title: string;
  readonly summary: string;
  readonly url: string | null;
}

export interface Signals {
  setStatus(sha: ObjectId, status: CommitStatus): Promise<void>;
  /** The newest status of each context. */
  statuses(sha: ObjectId): Promise<readonly CommitStatus[]>;
  /** Creates the comment that bears the marker (an HTML comment at its start), or rewrites it in place; only our own comments are touched. */
  upsertComment(issue: number, marker: string, body: string): Promise<void>;
  comment(issue: number, body: string): Promise<void>;
  react(commentId: number, reaction: '+1' | '-1' | 'eyes' | 'confused' | 'rocket'): Promise<void>;
  createCheckRun(check: CheckRun): Promise<void>;
}

/** What a person may do in the repository, weakest first. */
export const PERMISSIONS = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;
export type Permission = (typeof PERMISSIONS)[number];

export interface People {
  permission(login: string): Promise<Permission>;
}

export interface PullRequestOrder {
  readonly title: string;
  readonly body: string;
  /** Short names of branches of this repository. */
  readonly head: string;
  readonly base: string;
}

export type PullRequestEnd =
  | { readonly kind: 'opened' | 'updated' | 'unchanged'; readonly number: number; readonly url: string }
  /** The repository does not let workflows open pull requests: the branch is there, a person follows `compareUrl`. */
  | { readonly kind: 'refused'; readonly reason: string; readonly compareUrl: string };

export interface PullRequests {
  /** One open pull request for the head branch: opened once, then kept up to date in place. */
  upsert(order: PullRequestOrder): Promise<PullRequestEnd>;
  get(number: number): Promise<PullRequestFacts | null>;
}

/** An artifact of any run of this repository, found over the REST API. */
export interface RemoteArtifact {
  readonly id: number;
  readonly name: string;
  readonly bytes: number;
  readonly runId: string;
  readonly expired: boolean;
  readonly createdAt: string;
}

export interface RemoteArtifacts {
  ofRun(runId: string, pages: number): Promise<readonly RemoteArtifact[]>;
  /** Newest first, of all runs. `name` exact, or null for all. */
  list(name: string | null, pages: number): Promise<readonly RemoteArtifact[]>;
  /** The archive's bytes. Throws ARTIFACT_EXPIRED, ARTIFACT_TOO_LARGE. */
  download(id: number, mostBytes: number): Promise<Uint8Array>;
}

export interface Forge {
  readonly runs: WorkflowRuns;
  readonly signals: Signals;
  readonly people: People;
  readonly pulls: PullRequests;
  readonly artifacts: RemoteArtifacts;
  /** REST and GraphQL requests so far, repeated ones included. */
  calls(): number;
  /** What the platform said is left of this hour's budget; null before the first call. */
  remaining(): number | null;
}

/** An artifact of the run that this process is part of, as the results service lists it. */
export interface RunArtifact {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  /** Which job uploaded it: artifacts of different jobs differ here, and no job can claim another's. */
  readonly job: string;
  readonly createdAt: string | null;
  readonly digest: string | null;
}

/** Artifacts of this very run, over the results service: costs no REST calls, and needs the variables that only actions get. */
export interface ArtifactExchange {
  /** Packs a folder. Throws ARTIFACT_EXISTS when the name is taken in this run, ARTIFACT_FAILED otherwise. */
  upload(name: string, folder: string): Promise<{ readonly id: string; readonly bytes: number }>;
  list(): Promise<readonly RunArtifact[]>;
  /**
   * Checks the digest and unpacks into a new folder; answers the bytes unpacked. Throws ARTIFACT_INVALID for archives that are not plain,
   * ARTIFACT_TOO_LARGE, ARTIFACT_EXPIRED.
   */
  download(artifact: RunArtifact, folder: string, mostBytes: number): Promise<{ readonly bytes: number }>;
}

/** What the platform says of the repository. */
export interface HostedRepository {
  readonly defaultBranch: string;
  readonly archived: boolean;
  readonly disabled: boolean;
  readonly private: boolean;
  /** Of a person's token; null where the platform does not say, as for the token of a job. */
  readonly mayPush: boolean | null;
}

/** A rule that applies to a branch, of whatever ruleset. */
export interface BranchRule {
  /** `pull_request`, `required_signatures`, … as the platform names it. */
  readonly type: string;
  /** The repository, organization or enterprise that made it. */
  readonly source: string | null;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export interface ActionsSettings {
  readonly enabled: boolean;
  /** `all`, `local_only`, `selected`; null where the platform does not say. */
  readonly allowed: string | null;
  readonly pinningRequired: boolean;
}

/** What can be asked before any work is done. Changes nothing; each method is one request. Null: the token may not ask, or there is no such thing. */
export interface Preflight {
  repository(): Promise<HostedRepository>;
  rules(branch: string): Promise<readonly BranchRule[]>;
  /** Protection of the older kind; null when there is no such branch yet. */
  branch(name: string): Promise<{ readonly protected: boolean; readonly checks: readonly string[] } | null>;
  actions(): Promise<ActionsSettings | null>;
  /** What jobs get that say nothing of permissions, and whether they may open pull requests. */
  jobDefaults(): Promise<{ readonly writes: boolean; readonly mayOpenPulls: boolean } | null>;
  /** As the default branch has it: `active`, `disabled_manually`, …; `unknown` when the token may not ask. */
  workflow(file: string): Promise<{ readonly state: string } | null>;
  /** The newest run of a workflow file. */
  newestRun(file: string): Promise<{ readonly conclusion: string | null; readonly url: string } | null>;
  calls(): number;
  remaining(): number | null;
}
