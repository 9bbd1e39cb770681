/**
 * From an agent's pack to a commit on the session's branch: read and judged from git objects, held when it touches what is protected, merged onto
 * the tip otherwise. Only objects are written; refs move with the transaction.
 */
import type { AttemptReport } from '../domain/command.js';
import type { ObjectId, TaskId } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import type { Task } from '../domain/task.js';
import type { Context } from './context.js';
import { placedGlobs } from './placed-views.js';
import type { ImportedChange, RefUpdate } from './ports.js';
import type { Draft } from './transact.js';

/** The change judged by its objects; null when the attempt changed nothing. */
export async function importChange(
  context: Context,
  session: Session,
  task: Task,
  pack: Uint8Array | undefined,
): Promise<ImportedChange | null> {
  if (pack === undefined) return null;
  const base = task.claim?.baseSha ?? null;
  if (context.code === null || base === null || session.code === null)
    return { kind: 'refused', reasons: ['this session integrates no changes'] };
  if (!(await context.code.obtain(base)))
    return { kind: 'refused', reasons: [`its base ${base} is nowhere to be found any more`] };
  const { maxBytes, maxFiles, protected: globs } = session.definition.changes;
  return context.code.importChange(pack, base, {
    maxBytes,
    maxFiles,
    protected: globs,
    workflowsAllowed: context.workflowsAllowed,
    placed: placedGlobs(session.definition.views),
  });
}

/** What integration adds to the report, and the new tip when it was merged. */
export interface Integrated {
  readonly report: Partial<AttemptReport>;
  readonly tip: ObjectId | null;
  /** The push that keeps a change which waits for a person; null where there is none, or it lies there already. */
  readonly hold: RefUpdate | null;
}

export async function integrate(
  context: Context,
  draft: Draft,
  task: Task,
  { change, tip }: { readonly change: Extract<ImportedChange, { kind: 'ok' }>; readonly tip: ObjectId },
): Promise<Integrated> {
  const { session } = draft;
  const base = task.claim?.baseSha ?? null;
  if (session.code === null || context.code === null || base === null)
    throw new Error('Internal error: a change to integrate without code');
  const { protectedPaths: paths, candidate, files, bytes } = change;
  const ref = paths.length > 0 ? heldRef(session, task) : `refs/heads/${session.code.branch}`;
  if (draft.refusedRefs.includes(ref))
    return {
      tip: null,
      hold: null,
      report: { outcome: 'rejected', reason: `The repository refused the push to ${ref}.` },
    };
  if (paths.length > 0) {
    const reason = `The change touches protected paths: ${paths.join(', ')}`;
    const held = { ref, oid: candidate, paths, baseSha: base, files, bytes, outputs: [], tasks: [] };
    // A state that was wound back has left the ref where it was.
    const before = await branchTip(context, ref);
    const hold = before === candidate ? null : { ref, before, after: candidate };
    return { tip: null, hold, report: { held, reason } };
  }
  const merged = await context.code.merge({
    base,
    tip,
    candidate,
    message: mergeMessage(session, task),
    at: context.clock.now(),
  });
  if (merged.kind === 'conflict') {
    const reason = `Your change conflicts with work that was integrated meanwhile, in: ${merged.paths.join(', ')}`;
    return { tip: null, hold: null, report: { outcome: 'conflict', reason } };
  }
  const own = taskBranch(session, task.spec.id);
  if (own !== null) draft.refs.push({ ref: own, before: await branchTip(context, own), after: candidate });
  const integrated = { baseSha: base, commit: merged.commit, files, bytes };
  return { tip: merged.commit, hold: null, report: { change: integrated } };
}

function heldRef(session: Session, task: Task): string {
  return `refs/heads/orchestrator-held/${session.id}/${(task.claim?.sha256 ?? '').slice(0, 16)}`;
}

/** Where the change of one task alone goes, for those who review task by task; null unless the definition asks for it. */
export function taskBranch({ id, definition }: Session, task: TaskId): string | null {
  return definition.changes.integrate === 'task-branches'
    ? `refs/heads/orchestrator-task/${id}/${task}`
    : null;
}

export async function branchTip(context: Context, ref: string): Promise<ObjectId | null> {
  return (await context.code?.tip(ref.replace(/^refs\/heads\//, ''))) ?? null;
}

const TASK = 'Orchestrator-Task: ';

export function mergeMessage(session: Session, task: Task): string {
  return `${task.spec.id}\n\nOrchestrator-Session: ${session.id}\n${TASK}${task.spec.id}\nOrchestrator-Attempt: ${task.claim?.attempt ?? 0}\n`;
}

/** The task whose change a commit of this session's branch brought; undefined for any other commit. */
export function mergedTask({ id }: Session, message: string): string | undefined {
  const lines = message.split('\n');
  if (!lines.includes(`Orchestrator-Session: ${id}`)) return undefined;
  return lines.find((line) => line.startsWith(TASK))?.slice(TASK.length);
}
