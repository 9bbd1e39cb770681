/**
 * What every format is read into: phases, tasks and how far they have come, in the source's own names. Everything that is the same for all
 * formats (ids, order, references) is settled from here, so a format only says what its files mean.
 */
import type { ViewKind } from '../../domain/definition.js';
import type { NoteCommand } from '../../domain/note-command.js';
import type { Spot } from './finding.js';

/** How far a task has come there, in our words. `word` is theirs. */
export type Progress =
  | { readonly status: 'pending'; readonly word: string | null }
  | {
      readonly status: 'completed' | 'failed' | 'blocked' | 'escalated' | 'skipped' | 'cancelled';
      readonly word: string | null;
      readonly reason: string | null;
    };

export const NOT_BEGUN: Progress = { status: 'pending', word: null };

export interface ImportedOutput {
  /** Within the task's own outputs, or of a file of the code base. */
  readonly path: string;
  /** What the source says about it beside its path: `(modified)`. */
  readonly note: string | null;
  /** The file is code that is there already and will be changed. */
  readonly source: boolean;
}

export type TaskPart = 'dependencies' | 'inputs' | 'outputs' | 'estimate' | 'priority' | 'status';

export interface ImportedTask {
  /** Id in the source, unique. */
  readonly key: string;
  readonly at: Spot;
  /** Where what it says about these stands; `at` for the rest. */
  readonly spots: Readonly<Partial<Record<TaskPart, Spot>>>;
  /** Key of its phase. */
  readonly phase: string;
  /** What its id shall be behind the phase: one to three segments, mended where they cannot be. */
  readonly name: string;
  readonly title: string;
  /** What the agent is told. */
  readonly prompt: string;
  readonly layer: string | null;
  readonly priority: string | number | null;
  /** Keys of other tasks. */
  readonly dependencies: readonly string[];
  /** `<key of a task>` and path of its output, or a path of the code base. */
  readonly inputs: readonly ImportedInput[];
  readonly outputs: readonly ImportedOutput[];
  /** Commands that must succeed. */
  readonly checks: readonly string[];
  /** As written: "3-5 hours". */
  readonly estimate: string | null;
  readonly timeout: string | null;
  readonly labels: Readonly<Record<string, string | readonly string[]>>;
  readonly progress: Progress;
  /** Files of the source that are its outputs, by declared path. */
  readonly found: readonly FoundOutput[];
  /** Whose it is, begun or not. */
  readonly owner: string | null;
  /** The record of the source as it stands there. */
  readonly raw: unknown;
}

export interface ImportedInput {
  /** As declared. */
  readonly written: string;
  /** Task that makes it; null for files of the code base. */
  readonly task: string | null;
  /** Path within that task's outputs, or of the code base; empty when nobody knows it. */
  readonly path: string;
}

export interface FoundOutput {
  /** Within the task's outputs, or of the code base. */
  readonly path: string;
  /** Where in the source tree. */
  readonly file: string;
  readonly source: boolean;
}

export interface ImportedPhase {
  readonly key: string;
  /** What its id shall be; mended where it cannot be. */
  readonly id: string;
  readonly title: string;
  readonly maxParallel: number | null;
  readonly timeout: string | null;
  /** A person opens its gate. */
  readonly approval: boolean;
  /** The person has done so. */
  readonly approved: { readonly by: string; readonly feedback: string | null } | null;
}

/** A file of the source that goes along as it is. */
export interface KeptFile {
  /** Below `imported/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface ImportedWork {
  readonly title: string;
  readonly phases: readonly ImportedPhase[];
  readonly tasks: readonly ImportedTask[];
  /** Folder below which agents expect the outputs of other tasks, with a slash at its end; empty where they expect none. */
  readonly outputRoot: string;
  /** Agents at work at a time; null where the source does not say. */
  readonly maxAgents: number | null;
  /** What the session itself is: paused or given up there. `null` = goes on. */
  readonly ended: { readonly status: 'paused' | 'cancelled'; readonly reason: string | null } | null;
  readonly kept: readonly KeptFile[];
  /** What was said there of tools and of the process; goes along under the names that it has there, below `feedback/`. */
  readonly feedback?: readonly KeptFile[];
  /** What that system calls the work. */
  readonly ticket: string | null;
  /** Phases that are layers: a task may turn out to belong to another one. */
  readonly layers: readonly string[];
  /** Files that the tools of that system go on reading, written in its own words. */
  readonly views: readonly ViewKind[];
  /** What is put on record beside the tasks. */
  readonly notes: readonly NoteCommand[];
  /** What belongs to no task: kept as it is. */
  readonly raw: unknown;
}

/** Of a source that says nothing beside its tasks. */
export const NO_NOTES = { ticket: null, layers: [], views: [], notes: [] } as const;

/** What a reader may be told beside its files. */
export interface ReadOptions {
  /** Tasks whose declared outputs are all there count as done. */
  readonly adoptOutputs: boolean;
}

/** Place of a part of a task, or of one item of it. */
export function spotOf(task: ImportedTask, part: TaskPart, item?: number): Spot {
  const spot = task.spots[part];
  if (spot === undefined) return task.at;
  return item === undefined ? spot : { in: spot.in, trail: [...spot.trail, item] };
}
