/**
 * The compiled definition: what a session is pinned to when it starts. Plain data; files are turned into it by
 * `adapters/definition`, and nothing in it changes while the session runs.
 */
import type { Instant, PhaseId, Sha256, TaskId } from './ids.js';
import type { MachineSpec } from './machine.js';
import type { StartFacts } from './start-facts.js';

/** How an attempt ended. */
export const OUTCOMES = [
  'succeeded',
  'failed',
  'timed_out',
  'lost',
  'blocked',
  'rejected',
  'needs_split',
  'conflict',
  'invalid',
  'cancelled',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** `succeeded`: the other task completed. `failed`: it failed for good. `done`: it is terminal, however it ended. */
export const DEPENDENCY_CONDITIONS = ['succeeded', 'failed', 'done'] as const;
export type DependencyCondition = (typeof DEPENDENCY_CONDITIONS)[number];

export interface Dependency {
  readonly task: TaskId;
  readonly on: DependencyCondition;
}

/** A file an agent reads: an output of another task (`producer` set), or a file or glob of the code base. */
export interface InputSpec {
  /** As declared. */
  readonly path: string;
  readonly producer: TaskId | null;
  /** Path within the producer's outputs; null for files of the code base. */
  readonly output: string | null;
}

export type OutputSpec =
  | {
      readonly kind: 'file';
      /** Relative, `/`-separated, without `..`. */
      readonly path: string;
      /** Key into {@link Definition.schemas}: the JSON schema that the file must satisfy. */
      readonly schema: string | null;
      readonly allowEmpty: boolean;
    }
  | {
      readonly kind: 'check';
      readonly command: string;
      /** Indicator that its verdict sets: true where it passed. */
      readonly quality?: string;
    };

export interface RetryPolicy {
  /** Attempts in all, the first included; `lost` attempts are counted apart, with the same limit. */
  readonly maxAttempts: number;
  readonly backoffSeconds: number;
  readonly factor: number;
  readonly maxBackoffSeconds: number;
  readonly on: readonly Outcome[];
  /** So many equal failures in a row go to a person instead of another try; unstated: 3. */
  readonly sameFailure?: number;
  /** A task that was stopped so often, and sent back each time, goes to a person; unstated: 3. */
  readonly pingPong?: number;
}

/** The authored, unchanging part of a task. */
export interface TaskSpec {
  readonly id: TaskId;
  readonly title: string;
  readonly phase: PhaseId;
  readonly layer: string | null;
  /** Key into {@link Definition.agents}. */
  readonly agent: string;
  /** Larger goes first. critical 100, high 75, medium 50, low 25. */
  readonly priority: number;
  readonly dependencies: readonly Dependency[];
  readonly inputs: readonly InputSpec[];
  readonly outputs: readonly OutputSpec[];
  readonly estimateSeconds: number | null;
  /** Per attempt. */
  readonly timeoutSeconds: number;
  /** Globs of code paths: tasks whose globs overlap never run together. */
  readonly touches: readonly string[];
  /** Keys into {@link Limits.resources}; one unit each. */
  readonly resources: readonly string[];
  readonly runner: string | null;
  /** Left out when this expression does not hold once its dependencies are over; null = always done. */
  readonly when: string | null;
  readonly retry: RetryPolicy;
  readonly promptSha256: Sha256;
  /** Free labels that carry no rule: `complexity`, `skills_required`, `module`. */
  readonly labels: Readonly<Record<string, string | readonly string[]>>;
  /** Its work is to list the parts that take the place of this task. */
  readonly splits?: TaskId;
  /** State of its agent's machine in which the work begins. */
  readonly entryState?: string;
  /** Its work is to choose among the tasks of its layer and module. */
  readonly select?: true;
  /** What its attempts may use before a person is asked. */
  readonly budget?: BudgetSpec;
}

export interface GateSpec {
  /** Waits for a person. */
  readonly approval: boolean;
  /** `<task id>/<path>` of accepted outputs that must exist. */
  readonly outputs: readonly { readonly task: TaskId; readonly path: string }[];
}

/** What tasks that another task wrote get for the keys that they may not set themselves. */
export interface TaskDefaults {
  readonly agent: string;
  readonly runner: string | null;
  readonly timeoutSeconds: number;
  readonly resources: readonly string[];
  readonly checks: readonly string[];
  readonly when: string | null;
  readonly retry: RetryPolicy;
  readonly budget?: BudgetSpec;
}

export interface TasksFrom {
  readonly task: TaskId;
  /** Declared output of that task: a JSON array of tasks, or a folder of task files. */
  readonly path: string;
  readonly allowEmpty: boolean;
  readonly folder?: true;
}

export interface PhaseSpec {
  readonly id: PhaseId;
  readonly title: string;
  readonly maxParallel: number | null;
  readonly gate: GateSpec;
  readonly tasksFrom: TasksFrom | null;
  readonly taskDefaults: TaskDefaults;
  /** What all attempts of its tasks may use together. */
  readonly budget?: BudgetSpec;
  /** Entered when the phase opens; unstated: it has none of its own. */
  readonly machine?: MachineSpec;
}

/** One of the layers that are worked on one after the other: a phase by the name that tasks and agents use. */
export interface LayerSpec {
  readonly name: string;
  readonly phase: PhaseId;
  /** Who works on it. */
  readonly owner: string | null;
}

export interface MilestoneSpec {
  readonly name: string;
  /** Phases and tasks that have to be completed. */
  readonly after: readonly string[];
}

/** A shell command that does a task's work. */
export interface AgentSpec {
  readonly run: string;
  /** Names of environment variables it gets beside the fixed allow-list. */
  readonly env: readonly string[];
  readonly runner: string | null;
  /** Set aside in the budget for each attempt, in millionths of a US dollar and in tokens. */
  readonly reserve: { readonly microUsd: number; readonly tokens: number };
  /** Where it leaves its status in its working copy, as a pattern; unstated: at the root. */
  readonly statusFile?: string;
  /** Its own states; unstated: those that come along for its type. */
  readonly machine?: MachineSpec;
}

/** Who plans the parts of a task that its agent found too large. */
export interface SplitSpec {
  /** Key into {@link Definition.agents}. */
  readonly agent: string;
  /** State of that agent's machine in which the plan begins. */
  readonly state: string;
  /** Per attempt; null = as the task that is split. */
  readonly timeoutSeconds: number | null;
}

/** What a session may spend in all; null = no limit. */
export interface BudgetSpec {
  /** Millionths of a US dollar. */
  readonly microUsd: number | null;
  readonly tokens: number | null;
  readonly agentSeconds: number | null;
}

export const NO_BUDGET: BudgetSpec = { microUsd: null, tokens: null, agentSeconds: null };

export interface Limits {
  readonly maxConcurrentAgents: number;
  /** Most tasks that running tasks may add to the session in all. */
  readonly maxTasksAdded: number;
  /** Runs in a row that may ask for the next one by themselves, before a person or the schedule has to. */
  readonly maxChain: number;
  /** Bytes of accepted outputs per task. */
  readonly maxOutputBytes: number;
  readonly resources: Readonly<Record<string, number>>;
  /** CPUs that one agent may take; unstated: as many as there are. */
  readonly maxCpuPerAgent?: number;
  /** Gigabytes of memory (1024³ bytes) that one agent may take; unstated: as much as there is. */
  readonly maxMemoryGb?: number;
}

/** A kind of machine that workflows may use, by its label. */
export interface RunnerSpec {
  readonly label: string;
  readonly cpu: number;
  readonly memoryGb: number;
}

export const ON_FAILURE = ['block', 'skip', 'fail'] as const;
export type OnFailure = (typeof ON_FAILURE)[number];

/**
 * What becomes of accepted changes. `session-branch`: merged onto one branch. `pull-request`: the same, and one pull request from it.
 * `task-branches`: the same, and a branch of its own for each task. `none`: agents work in place and bring outputs only.
 */
export const INTEGRATIONS = ['session-branch', 'pull-request', 'task-branches', 'none'] as const;
export type Integration = (typeof INTEGRATIONS)[number];

export interface ChangesSpec {
  readonly integrate: Integration;
  /** Globs; a change that touches them is held for approval. */
  readonly protected: readonly string[];
  readonly maxBytes: number;
  readonly maxFiles: number;
}

/** `api` writes the branch through the platform's API; `artifact` keeps each version as an artifact of a workflow run. Neither can move code. */
export const STORE_KINDS = ['file', 'git', 'api', 'artifact'] as const;
export type StoreKind = (typeof STORE_KINDS)[number];

/** As `StateSpec.branch`: the branch that is worked on, whichever it is. */
export const CURRENT_BRANCH = 'current';

export interface StateSpec {
  readonly store: StoreKind;
  /** Branch that holds the state (git and api store), or {@link CURRENT_BRANCH}. */
  readonly branch: string;
  /** Remote whose ref is the only truth; without such a remote the repository's own refs are. */
  readonly remote: string;
}

export const VIEW_KINDS = ['status', 'queues', 'flow-state', 'orchestrator-state', 'checkpoints'] as const;
export type ViewKind = (typeof VIEW_KINDS)[number];

/** A view that is written with every step. */
export interface ViewSpec {
  readonly kind: ViewKind;
  /** Where a copy of it lies, from the root of the repository, with placeholders; null = in the session alone. */
  readonly path: string | null;
}

/** Where nobody says anything else. */
export const DEFAULT_STATE = { branch: 'orchestrator-state', remote: 'origin' } as const;

export interface Definition {
  readonly title: string;
  readonly phases: readonly PhaseSpec[];
  readonly agents: Readonly<Record<string, AgentSpec>>;
  readonly tasks: readonly TaskSpec[];
  readonly limits: Limits;
  readonly onFailure: OnFailure;
  readonly budget: BudgetSpec;
  readonly changes: ChangesSpec;
  readonly state: StateSpec;
  /** In their order; none where layers are labels without a rule. */
  readonly layers: readonly LayerSpec[];
  readonly machine: MachineSpec | null;
  readonly milestones: readonly MilestoneSpec[];
  /** When it has to be done; null = whenever. */
  readonly deadline: Instant | null;
  /** Name of the session elsewhere. */
  readonly ticket: string | null;
  /** Files for other systems, written with every step. */
  readonly views: readonly ViewSpec[];
  /** JSON schemas that outputs name, by path, as they were when the session started. */
  readonly schemas: Readonly<Record<string, unknown>>;
  /** Unstated: a person does, unless the agent lists the parts. */
  readonly split?: SplitSpec;
  /** Absent from what is compiled, and from sessions of before. */
  readonly startedWith?: StartFacts;
  /** Machines to choose from for the size of an agent; unstated: none. */
  readonly runners?: readonly RunnerSpec[];
}
