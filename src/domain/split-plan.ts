/**
 * A task whose agent found it too large, and who plans its parts: where the definition names somebody, he gets a task of his own, the large one waits
 * for it, and the parts that he lists take its place. Once for each task; after that a person decides.
 */
import { reasonsAgainst } from './added-tasks.js';
import type { AttemptReport, Command, ProposedTask } from './command.js';
import { childrenOf, reasonsAgainstSplit, splitEvents, splitTask } from './decide-split.js';
import { accepted, type Decision } from './decision.js';
import type { TaskSpec } from './definition.js';
import type { AttemptEnd, Event } from './event.js';
import { type Instant, isTaskId, type Sha256, type TaskId } from './ids.js';
import { stampOf } from './person-command.js';
import type { Session } from './session.js';
import { isTerminal, type Task } from './task.js';

type Stamp = { readonly at: Instant; readonly by: string };

const SUFFIX = '-split-plan';

/** The task that plans how another one is split; null where nobody plans, or one did so before. The hash is that of its prompt. */
export function plannerSpec(session: Session, task: Task, promptSha256: Sha256): TaskSpec | null {
  const plan = session.definition.split;
  const id = plannerId(task.spec.id);
  if (plan === undefined || id === null || session.tasks.has(id)) return null;
  const { spec } = task;
  return {
    id,
    title: `Plan the split of ${spec.title}`.slice(0, 300),
    phase: spec.phase,
    layer: spec.layer,
    agent: plan.agent,
    priority: spec.priority,
    dependencies: [],
    inputs: [],
    outputs: [],
    estimateSeconds: null,
    timeoutSeconds: plan.timeoutSeconds ?? spec.timeoutSeconds,
    touches: [],
    resources: [],
    runner: null,
    when: null,
    retry: spec.retry,
    promptSha256,
    labels: {},
    splits: spec.id,
    entryState: plan.state,
  };
}

/** Beside the task, under its own name; null where that is too long for a name. */
function plannerId(id: TaskId): TaskId | null {
  const planner = `${id}${SUFFIX}`;
  return isTaskId(planner) ? planner : null;
}

/** A wish to be split as far as it can be granted: with a list, by who plans, or else by a person. */
export function judgedSplit(session: Session, task: Task, report: AttemptReport): AttemptReport {
  if (report.tasks === null) return withPlanner(session, task, report);
  const children = childrenOf(session, task, report.tasks);
  const against = reasonsAgainstSplit(session, task, children, task.spec.id);
  return against.length === 0 ? { ...report, tasks: children } : refused(report, against);
}

function withPlanner(session: Session, task: Task, report: AttemptReport): AttemptReport {
  const { planner, ...plain } = report;
  if (planner === undefined) return report;
  const wanted = plannerSpec(session, task, planner.spec.promptSha256);
  const fits = wanted !== null && reasonsAgainst(session, [planner], task.spec.id).length === 0;
  return fits ? { ...plain, planner: { id: wanted.id, spec: wanted } } : plain;
}

/** The large task goes back and waits for the plan. */
export function plannedEvents(
  task: Task,
  planner: ProposedTask,
  { end, reason, ...stamp }: Stamp & { readonly end: AttemptEnd; readonly reason: string },
): readonly Event[] {
  const { id, layer, phase, dependencies, inputs } = task.spec;
  return [
    { ...stamp, type: 'task_added', spec: planner.spec, addedBy: id },
    { ...stamp, type: 'task_requeued', task: id, end, notBefore: null, fresh: false, reason },
    {
      ...stamp,
      type: 'task_revised',
      task: id,
      layer,
      phase,
      dependencies: [...dependencies, { task: planner.id, on: 'succeeded' }],
      inputs,
      reason: `${planner.id} plans its parts.`,
    },
  ];
}

/** A plan that does not list the parts is none; one that nobody waits for any more is done without them. */
export function judgedPlan(session: Session, task: Task, report: AttemptReport): AttemptReport {
  const target = targetOf(session, task);
  if (report.held !== null) return refused({ ...report, held: null }, ['a plan changes no protected paths']);
  if (target === null) return { ...report, tasks: null };
  if (report.tasks === null)
    return refused(report, [
      `the parts that take the place of ${target.spec.id} are to be listed as \`tasks\``,
    ]);
  const children = childrenOf(session, target, report.tasks);
  const against = reasonsAgainstSplit(session, target, children, task.spec.id);
  return against.length === 0 ? { ...report, tasks: children } : refused(report, against);
}

/** What follows from a plan that was accepted: the large task makes way for its parts. */
export function partsEvents(
  session: Session,
  task: Task,
  report: AttemptReport,
  stamp: Stamp,
): readonly Event[] {
  const target = targetOf(session, task);
  if (target === null || report.tasks === null) return [];
  const reason = `Split as ${task.spec.id} planned it.`;
  return splitEvents(session, target, report.tasks, { ...stamp, end: null, reason, addedBy: task.spec.id });
}

/** A person's own list; whoever was to plan it and has not begun has nothing left to do. */
export function splitByPerson(
  session: Session,
  task: Task,
  command: Command & { type: 'split_task' },
): Decision {
  const decision = splitTask(session, task, command);
  if (decision.kind === 'refused') return decision;
  const id = plannerId(task.spec.id);
  const planner = id === null ? undefined : session.tasks.get(id);
  if (planner?.spec.splits !== task.spec.id || planner.status !== 'pending') return decision;
  const reason = `${task.spec.id} was split.`;
  const left = {
    ...stampOf(command),
    type: 'task_skipped',
    task: planner.spec.id,
    skip: 'rule',
    reason,
  } as const;
  return accepted([...decision.events, left], decision.ignored);
}

function targetOf(session: Session, { spec }: Task): Task | null {
  const target = spec.splits === undefined ? undefined : session.tasks.get(spec.splits);
  return target === undefined || isTerminal(target.status) || target.claim !== null ? null : target;
}

function refused(report: AttemptReport, against: readonly string[]): AttemptReport {
  const reason = against.map((one) => `Split refused: ${one}`).join('\n');
  return { ...report, outcome: 'invalid', reason };
}
