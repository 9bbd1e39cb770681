/** A person lets a change of protected paths pass: exactly the commit that was held, merged onto the session's branch in the same transaction. */
import type { Rejection } from '../domain/command.js';
import type { ObjectId, TaskId } from '../domain/ids.js';
import type { Change } from '../domain/task.js';
import { type Context, stamp, transaction } from './context.js';
import { branchTip, mergeMessage, taskBranch } from './integrate-change.js';
import type { Answer } from './person-verbs.js';
import type { LoadedSession } from './session-files.js';
import { type Draft, transact } from './transact.js';

/** `permission`: what the person may do in the repository, where that was asked; kept in the journal. */
export async function approveChange(
  context: Context,
  loaded: LoadedSession,
  task: TaskId,
  permission: string | null,
): Promise<Answer> {
  const id = loaded.session.id;
  // What the person looked at is what is approved, also when the state is read again.
  const seen = loaded.session.tasks.get(task)?.escalationInfo?.held?.oid ?? null;
  const options = transaction(context, id, 'approve', loaded);
  const done = await transact(context, id, options, (draft) =>
    approve(context, draft, { task, seen, permission }),
  );
  const rejection = done.value;
  if (rejection !== null) return { kind: 'refused', rejection };
  return { kind: 'done', loaded: done.loaded ?? loaded, events: done.events };
}

interface Word {
  readonly task: TaskId;
  readonly seen: ObjectId | null;
  readonly permission: string | null;
}

async function approve(context: Context, draft: Draft, word: Word): Promise<Rejection | null> {
  const task = draft.session.tasks.get(word.task);
  const held = task?.escalationInfo?.held ?? null;
  const place = draft.session.code;
  if (task === undefined || held === null || place === null || context.code === null)
    return nothingHeld(word.task);
  if (held.oid !== word.seen || (await branchTip(context, held.ref)) !== held.oid)
    return stale(word.task, held.ref, held.oid);
  const before = await context.code.tip(place.branch);
  const tip = before ?? place.baseSha;
  for (const commit of [held.baseSha, tip])
    if (!(await context.code.obtain(commit))) return stale(word.task, held.ref, commit);
  const merged = await context.code.merge({
    base: held.baseSha,
    tip,
    candidate: held.oid,
    message: mergeMessage(draft.session, task),
    at: context.clock.now(),
  });
  if (merged.kind === 'conflict') return conflict(word.task, merged.paths);
  const { baseSha, files, bytes } = held;
  const change: Change = { baseSha, commit: merged.commit, files, bytes };
  const { permission } = word;
  const decision = draft.ask({
    ...stamp(context),
    type: 'approve_change',
    task: word.task,
    oid: held.oid,
    permission,
    change,
  });
  if (decision.kind === 'refused') return decision.rejection;
  draft.refs.push({ ref: `refs/heads/${place.branch}`, before, after: merged.commit });
  const own = taskBranch(draft.session, word.task);
  if (own !== null) draft.refs.push({ ref: own, before: await branchTip(context, own), after: held.oid });
  return null;
}

function nothingHeld(task: TaskId): Rejection {
  return {
    code: 'NOTHING_HELD',
    message: `No change of ${task} is held back.`,
    remedy: `orchestrator explain ${task}`,
  };
}

function stale(task: TaskId, ref: string, oid: ObjectId): Rejection {
  return {
    code: 'APPROVAL_STALE',
    message: `The held change of ${task} is no longer what it was: ${ref} should lead to ${oid}.`,
    remedy: `Have it made again: orchestrator retry ${task}`,
  };
}

function conflict(task: TaskId, paths: readonly string[]): Rejection {
  return {
    code: 'CHANGE_CONFLICT',
    message: `The held change of ${task} conflicts with work that was integrated meanwhile, in: ${paths.join(', ')}.`,
    remedy: `Have it made again on the new code: orchestrator retry ${task}`,
  };
}
