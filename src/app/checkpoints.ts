/**
 * Taking and restoring checkpoints. What a session was at a checkpoint is replayed from its journal, never believed from a file; and what a
 * restored session needs (task files, outputs) must lie in the store as it did.
 */

import { findCheckpoint } from '../domain/checkpoint.js';
import type { Rejection } from '../domain/command.js';
import type { Event } from '../domain/event.js';
import type { TaskId } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import { sha256 } from '../schema/sha256.js';
import { type Context, stamp, transaction } from './context.js';
import { type Answer, ask } from './person-verbs.js';
import { sessionAt } from './session-at.js';
import { type LoadedSession, outputPath, promptPath } from './session-files.js';
import { deadClaims } from './settle-claims.js';
import { Draft, transact } from './transact.js';

export function createCheckpoint(
  context: Context,
  loaded: LoadedSession,
  name: string | null,
  reason: string | null,
): Promise<Answer> {
  return ask(context, loaded, { ...stamp(context), type: 'create_checkpoint', name, reason });
}

export interface RestoreOptions {
  readonly checkpoint: string;
  readonly force: boolean;
  readonly codeStays: boolean;
  readonly reason: string | null;
}

export type Restored =
  | {
      readonly kind: 'done';
      readonly before: Session;
      readonly after: LoadedSession;
      readonly events: readonly Event[];
    }
  | { readonly kind: 'refused'; readonly rejection: Rejection };

/** One transaction; repeated, it finds that everything is as it was then. */
export async function restoreCheckpoint(
  context: Context,
  loaded: LoadedSession,
  options: RestoreOptions,
): Promise<Restored> {
  const { id } = loaded.session;
  let before = loaded.session;
  const done = await transact(
    context,
    id,
    transaction(context, id, 'restore', loaded),
    async (draft, now) => {
      before = draft.session;
      return askToRestore(context, draft, now ?? loaded, options);
    },
  );
  if (done.value.kind === 'refused') return { kind: 'refused', rejection: done.value.rejection };
  return { kind: 'done', before, after: done.loaded ?? loaded, events: done.events };
}

/** What {@link restoreCheckpoint} would do now, with nothing committed. */
export async function restorePlan(
  context: Context,
  loaded: LoadedSession,
  options: RestoreOptions,
): Promise<{ readonly kind: 'done'; readonly after: Session } | Extract<Restored, { kind: 'refused' }>> {
  const draft = new Draft(loaded.session, []);
  const decision = await askToRestore(context, draft, loaded, options);
  return decision.kind === 'refused' ? decision : { kind: 'done', after: draft.session };
}

async function askToRestore(
  context: Context,
  draft: Draft,
  loaded: LoadedSession,
  options: RestoreOptions,
): Promise<ReturnType<Draft['ask']>> {
  const checkpoint = findCheckpoint(loaded.session, options.checkpoint);
  const snapshot = checkpoint === undefined ? loaded.session : await sessionAt(loaded, checkpoint.version);
  return draft.ask({
    ...stamp(context),
    type: 'restore_checkpoint',
    ...options,
    checkpoint: checkpoint?.name ?? options.checkpoint,
    snapshot,
    deadClaims: deadClaims(context, loaded.session, context.clock.now()),
    ...(await lostFiles(loaded, snapshot)),
  });
}

/** Tasks of the snapshot whose files are not what they were. Only those that the session does not have as they were are looked at. */
async function lostFiles(
  loaded: LoadedSession,
  snapshot: Session,
): Promise<{ readonly lostPrompts: readonly TaskId[]; readonly lostOutputs: readonly TaskId[] }> {
  const lostPrompts: TaskId[] = [];
  const lostOutputs: TaskId[] = [];
  const files = await loaded.files();
  const isThere = async (path: string, hash: string): Promise<boolean> => {
    const bytes = await files.read(path);
    return bytes !== undefined && sha256(bytes) === hash;
  };
  for (const then of snapshot.tasks) {
    const { id, promptSha256 } = then.spec;
    const now = loaded.session.tasks.get(id);
    if (now?.spec.promptSha256 !== promptSha256 && !(await isThere(promptPath(id), promptSha256)))
      lostPrompts.push(id);
    if (then.status !== 'completed' || now?.status === 'completed') continue;
    for (const { path, sha256: hash, source } of then.outputDigests)
      if (!source && !(await isThere(outputPath(id, path), hash))) {
        lostOutputs.push(id);
        break;
      }
  }
  return { lostPrompts, lostOutputs };
}
