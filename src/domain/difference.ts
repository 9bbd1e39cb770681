/** What lies between two versions of one session: tasks, phases, approvals, status. Pure; says what is different, not how it came to that. */
import type { PhaseId, TaskId } from './ids.js';
import type { Approval, PhaseStatus, StoredSessionStatus } from './phase.js';
import type { Session } from './session.js';
import type { Cost, Task, TaskStatus } from './task.js';

/** The part of a task that a reader of a difference looks at. */
export interface TaskGlance {
  readonly status: TaskStatus;
  readonly owner: string | null;
  readonly attempts: number;
  /** `path` and hash of every accepted output. */
  readonly outputs: readonly string[];
  readonly commit: string | null;
}

export interface TaskDifference {
  readonly id: TaskId;
  /** Null: it was not there. */
  readonly before: TaskGlance | null;
  readonly after: TaskGlance | null;
}

export interface Changed<T> {
  readonly before: T;
  readonly after: T;
}

export interface Difference {
  readonly from: number;
  readonly to: number;
  /** Null: the same. */
  readonly status: Changed<StoredSessionStatus> | null;
  readonly tasks: readonly TaskDifference[];
  readonly phases: readonly ({ readonly id: PhaseId } & Changed<PhaseStatus>)[];
  readonly approvals: { readonly added: readonly Approval[]; readonly removed: readonly Approval[] };
  readonly spent: Changed<Cost> | null;
}

/** Tasks in the order of the later version, those that it lacks last. */
export function differenceOf(before: Session, after: Session): Difference {
  return {
    from: before.version,
    to: after.version,
    status: before.status === after.status ? null : { before: before.status, after: after.status },
    tasks: taskDifferences(before, after),
    phases: after.phases.flatMap(({ id, status }) => {
      const was = before.phases.find((phase) => phase.id === id)?.status ?? 'pending';
      return was === status ? [] : [{ id, before: was, after: status }];
    }),
    approvals: {
      added: without(after.approvals, before.approvals),
      removed: without(before.approvals, after.approvals),
    },
    spent: sameText(before.spent, after.spent) ? null : { before: before.spent, after: after.spent },
  };
}

function taskDifferences(before: Session, after: Session): readonly TaskDifference[] {
  const found: TaskDifference[] = [];
  for (const task of after.tasks) {
    const was = before.tasks.get(task.spec.id);
    if (was === task) continue;
    const pair = { before: was === undefined ? null : glance(was), after: glance(task) };
    if (!sameText(pair.before, pair.after)) found.push({ id: task.spec.id, ...pair });
  }
  for (const task of before.tasks)
    if (!after.tasks.has(task.spec.id)) found.push({ id: task.spec.id, before: glance(task), after: null });
  return found;
}

function glance({ status, owner, attempts, outputDigests, change }: Task): TaskGlance {
  return {
    status,
    owner,
    attempts: attempts.length,
    outputs: outputDigests.map(({ path, sha256 }) => `${path} ${sha256}`),
    commit: change?.commit ?? null,
  };
}

function without(all: readonly Approval[], some: readonly Approval[]): readonly Approval[] {
  const known = new Set(some.map((approval) => JSON.stringify(Object.entries(approval).sort())));
  return all.filter((approval) => !known.has(JSON.stringify(Object.entries(approval).sort())));
}

/** For records that are made here, whose keys are always in the same order. */
function sameText(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
