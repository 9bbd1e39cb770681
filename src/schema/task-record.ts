/**
 * A task as one line of JSON. Tasks are immutable, so each is encoded once; one that was read keeps the line it was read from.
 */
import type { TaskSpec } from '../domain/definition.js';
import type { Task } from '../domain/task.js';
import { taskShape } from './domain-shapes.js';
import { corrupt, jsonOf, placeOf } from './json-source.js';
import { Misfit } from './shape.js';
import { recordText } from './wire.js';

const encodedTasks = new WeakMap<Task, string>();

/** One task as one line of JSON. Tasks are immutable, so each is encoded once. */
export function encodeTask(task: Task): string {
  const known = encodedTasks.get(task);
  if (known !== undefined) return known;
  const { before, between } = specText(task.spec);
  const standing = recordText({ status: task.status, owner: task.owner });
  const rest = recordText({
    updatedAt: task.updatedAt,
    notBefore: task.notBefore,
    claim: task.claim,
    attempts: task.attempts,
    freshSince: task.freshSince,
    statusHistory: task.statusHistory,
    statusDropped: task.statusDropped,
    rejectionHistory: task.rejectionHistory,
    blockerInfo: task.blockerInfo,
    escalationInfo: task.escalationInfo,
    outputDigests: task.outputDigests,
    change: task.change,
    evidence: task.evidence,
    skip: task.skip,
    split: task.split,
    extra: task.extra,
    addedBy: task.addedBy,
  });
  const line = `{${before},${standing},${between},${rest}}`;
  encodedTasks.set(task, line);
  return line;
}

/** What a task is never changes, however often it is written: before what stands in the middle of it, and behind. */
interface SpecText {
  readonly before: string;
  readonly between: string;
}

const encodedSpecs = new WeakMap<TaskSpec, SpecText>();

function specText(spec: TaskSpec): SpecText {
  const known = encodedSpecs.get(spec);
  if (known !== undefined) return known;
  const made = {
    before: recordText({ id: spec.id, title: spec.title, phase: spec.phase, layer: spec.layer }),
    between: recordText({
      agent: spec.agent,
      priority: spec.priority,
      dependencies: spec.dependencies,
      inputs: spec.inputs,
      outputs: spec.outputs,
      estimateSeconds: spec.estimateSeconds,
      timeoutSeconds: spec.timeoutSeconds,
      touches: spec.touches,
      resources: spec.resources,
      runner: spec.runner,
      when: spec.when,
      retry: spec.retry,
      promptSha256: spec.promptSha256,
      labels: spec.labels,
      ...(spec.splits === undefined ? {} : { splits: spec.splits }),
      ...(spec.entryState === undefined ? {} : { entryState: spec.entryState }),
      select: spec.select,
      budget: spec.budget,
    }),
  };
  encodedSpecs.set(spec, made);
  return made;
}

/** The task behind a line: `known` itself where it reads the same. Throws STATE_CORRUPT naming `file:line:column`. */
export function decodeTask(file: string, line: number, text: string, known?: Task): Task {
  if (known !== undefined && encodedTasks.get(known) === text) return known;
  const task = taskOf(file, jsonOf(file, text, line), (path) => [line, placeOf(text, path)[1]]);
  encodedTasks.set(task, known === undefined ? text : ownCopy(text));
  return task;
}

/** A part of a text keeps all of it in memory: one line that changed must not hold a whole version of the file. */
function ownCopy(text: string): string {
  return Buffer.from(text).toString();
}

/** The task behind a JSON value. `place` finds a path within it. Throws STATE_CORRUPT naming `file:line:column`. */
export function taskOf(
  file: string,
  value: unknown,
  place: (path: readonly string[]) => readonly [number, number],
): Task {
  try {
    return taskShape(value);
  } catch (cause) {
    if (!(cause instanceof Misfit)) throw cause;
    const id = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined;
    throw corrupt(file, ...place(cause.path), `task ${typeof id === 'string' ? id : '?'}: ${cause.message}`);
  }
}
