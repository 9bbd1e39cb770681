/** What the next wave would be, decided by the same code that claims it, on a session that is never stored. */
import { explain } from '../domain/explain.js';
import type { PhaseId } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import { isTerminal, type Task } from '../domain/task.js';
import { CodeTip } from './code-tip.js';
import type { Context } from './context.js';
import { missingTreeInputs, Planner } from './planner.js';
import { NOBODY, settleDeadClaims } from './settle-claims.js';
import { Draft } from './transact.js';

export interface DryRun {
  readonly session: string;
  readonly version: number;
  readonly wave: readonly {
    readonly task: string;
    readonly title: string;
    readonly attempt: number;
    readonly agent: string;
    readonly reason: string;
  }[];
  /** Every other task that is not over. */
  readonly held: readonly { readonly task: string; readonly code: string; readonly reason: string }[];
  /** Claims that would be settled first, because nobody works on them any more. */
  readonly settled: readonly string[];
}

export interface DryRunOptions {
  readonly maxParallel: number | null;
  readonly phase: PhaseId | null;
}

/** Writes nothing, wherever the session came from. */
export async function dryRun(context: Context, session: Session, options: DryRunOptions): Promise<DryRun> {
  const draft = new Draft(session, []);
  const now = context.clock.now();
  const settled = settleDeadClaims(context, draft, now, NOBODY);
  // The order of the real step: nothing can be asked of the code base before the session has one.
  const code = new CodeTip(context, draft.session.code);
  const most = options.maxParallel ?? session.definition.limits.maxConcurrentAgents;
  const claims = new Planner().claim(context, draft, {
    now,
    most: Math.max(0, most - draft.session.running.length),
    holder: context.liveness.self(),
    baseSha: await code.at(),
    wave: null,
    queueSeconds: () => 0,
    phase: options.phase,
    task: null,
    missingInputs: await missingTreeInputs(context, draft.session, code),
  });
  const wave = claims.flatMap(({ task: id, attempt }) => {
    const task = session.tasks.get(id);
    return task === undefined
      ? []
      : [{ task: id, title: task.spec.title, attempt, agent: task.spec.agent, reason: whyNow(task) }];
  });
  const taken = new Set<string>(wave.map(({ task }) => task));
  const held = [...draft.session.tasks].flatMap((task) => {
    if (taken.has(task.spec.id) || isTerminal(task.status)) return [];
    const { code, because } = explain(draft.session, task, now);
    return [{ task: task.spec.id, ...outsidePhase(task, code, because[0]?.text ?? '', options.phase) }];
  });
  return { session: session.id, version: session.version, wave, held, settled };
}

function whyNow(task: Task): string {
  const needs = task.spec.dependencies.length;
  const dependencies =
    needs === 0
      ? 'it depends on nothing'
      : `all ${needs} dependencies hold (${task.spec.dependencies[0]?.task}${needs > 1 ? ', …' : ''})`;
  const again = task.attempts.length === 0 ? '' : `; ${task.attempts.length} attempts before`;
  return `phase ${task.spec.phase} is open and ${dependencies}${again}`;
}

function outsidePhase(
  task: Task,
  code: string,
  reason: string,
  phase: PhaseId | null,
): { readonly code: string; readonly reason: string } {
  return code === 'READY' && phase !== null && task.spec.phase !== phase
    ? { code: 'OTHER_PHASE', reason: `only ${phase} was asked for` }
    : code === 'READY'
      ? { code: 'NEXT_WAVE', reason: 'more is ready than may run at once' }
      : { code, reason };
}
