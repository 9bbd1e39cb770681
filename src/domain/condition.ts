/**
 * `when`: may a task be left out? Asked once everything that it waits for is over, of nothing but how that went, so that the answer is the same
 * whenever and wherever it is computed.
 */
import type { TaskSpec } from './definition.js';
import { evaluate, isTrue } from './evaluate.js';
import { keysOf, namesIn, parseExpression, type Value } from './expression.js';
import { isTaskId, type TaskId } from './ids.js';
import type { Session } from './session.js';
import type { Task } from './task.js';

/** Names that `when` knows. */
export const WHEN_NAMES = ['tasks'] as const;

/** Why the text cannot be a `when`; null when it can. `at` counts characters from 0. */
export function whenFault(text: string): { readonly at: number; readonly text: string } | null {
  const parsed = parseExpression(text);
  if (parsed.kind === 'fault') return parsed;
  const known: readonly string[] = WHEN_NAMES;
  for (const name of namesIn(parsed.expression))
    if (!known.includes(name)) return { at: 0, text: `there is no ${name}; there is ${known.join(', ')}` };
  return keysOf(parsed.expression, 'tasks').open
    ? { at: 0, text: "a task must be named as it is: tasks['<task id>']" }
    : null;
}

/** Tasks that the text names. */
export function tasksInWhen(text: string): readonly string[] {
  const parsed = parseExpression(text);
  return parsed.kind === 'fault' ? [] : keysOf(parsed.expression, 'tasks').keys;
}

/** Does it hold, given how the tasks stand? A task without `when` always may run. */
export function whenHolds(session: Pick<Session, 'tasks'>, { when, dependencies }: TaskSpec): boolean {
  if (when === null) return true;
  const parsed = parseExpression(when);
  if (parsed.kind === 'fault') return false;
  const others = dependencies.map(({ task }) => session.tasks.get(task));
  const tasks = (id: string): Value => {
    const task = isTaskId(id) ? session.tasks.get(id) : undefined;
    return task === undefined ? null : factsOf(session, task);
  };
  return isTrue(
    evaluate(parsed.expression, {
      names: { tasks },
      succeeded: others.every((other) => other === undefined || isDone(other)),
      failed: others.some((other) => other?.status === 'failed'),
    }),
  );
}

/** What may be asked about a task. */
function factsOf(session: Pick<Session, 'tasks'>, task: Task): Value {
  return {
    status: task.status,
    outcome: outcomeOf(session, task),
    attempts: task.attempts.length,
    last_attempt: task.attempts.at(-1)?.outcome ?? null,
    outputs: task.outputDigests.map(({ path }) => path),
    layer: task.spec.layer,
    labels: { ...task.spec.labels },
  };
}

/** Left out by a person counts as done; left out by a rule is neither success nor failure. */
function isDone(task: Task): boolean {
  return task.status === 'completed' || (task.status === 'skipped' && task.skip === 'person');
}

type Ending = 'succeeded' | 'failed' | 'skipped' | 'cancelled';

/** How a task ended; null while it has not. Where others took its place, how they did. */
function outcomeOf(session: Pick<Session, 'tasks'>, task: Task): Ending | null {
  if (task.split !== null) return outcomeOfAll(session, task.split);
  switch (task.status) {
    case 'completed':
      return 'succeeded';
    case 'failed':
    case 'skipped':
    case 'cancelled':
      return task.status;
    default:
      return null;
  }
}

/** A failure of one is a failure of all; they succeeded when each of them did. */
function outcomeOfAll(session: Pick<Session, 'tasks'>, ids: readonly TaskId[]): Ending | null {
  const outcomes = ids.map((id) => {
    const task = session.tasks.get(id);
    return task === undefined ? 'cancelled' : outcomeOf(session, task);
  });
  if (outcomes.includes('failed')) return 'failed';
  if (outcomes.includes(null)) return null;
  return outcomes.find((outcome) => outcome !== 'succeeded') ?? 'succeeded';
}
