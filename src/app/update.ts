/**
 * `update`: one task or many at once, in one transaction: all of it or nothing. What a status means is decided as the verb of that name decides
 * it; keys of other systems are kept; what was written about a task stays as it was written.
 */
import type { Command, Rejection } from '../domain/command.js';
import type { TaskId } from '../domain/ids.js';
import type { Json } from '../domain/notes.js';
import type { Session } from '../domain/session.js';
import type { Task } from '../domain/task.js';
import { measuredOutputs, type OutputLookup } from './complete.js';
import { type Context, stamp } from './context.js';
import { findTask } from './find-by-name.js';
import { type Answer, askWhole, refusedWhole, wholly } from './person-verbs.js';
import type { FileWrite } from './ports.js';
import type { LoadedSession } from './session-files.js';
import type { Draft } from './transact.js';

/** By task, by key; null clears. */
export type Updates = ReadonlyMap<string, Readonly<Record<string, Json>>>;

export interface UpdateOptions {
  readonly updates: Updates;
  readonly section: { readonly name: string; readonly data: Json } | null;
  readonly force: boolean;
  readonly reason: string | null;
  readonly find: OutputLookup;
}

/** Keys that belong to what was written about a task. */
const SPEC_KEYS: ReadonlySet<string> = new Set([
  'id',
  'title',
  'phase',
  'layer',
  'agent',
  'priority',
  'dependencies',
  'inputs',
  'outputs',
  'estimate_seconds',
  'timeout_seconds',
  'touches',
  'resources',
  'runner',
  'when',
  'retry',
  'prompt_sha256',
  'labels',
]);

/** Words of other systems for the same. */
const WORDS: Readonly<Record<string, string>> = {
  queued: 'pending',
  running: 'in_progress',
  active: 'in_progress',
  claimed: 'in_progress',
  done: 'completed',
};

export async function update(
  context: Context,
  loaded: LoadedSession,
  options: UpdateOptions,
): Promise<Answer> {
  return wholly(context, loaded, 'update', async (draft) => {
    for (const [name, changes] of options.updates)
      await updateOne(context, draft, { name, changes }, options);
    if (options.section === null) return;
    const { name: section, data } = options.section;
    askWhole(draft, { ...stamp(context), type: 'update_section', section, data });
  });
}

async function updateOne(
  context: Context,
  draft: Draft,
  { name, changes }: { readonly name: string; readonly changes: Readonly<Record<string, Json>> },
  options: UpdateOptions,
): Promise<void> {
  const found = findTask(draft.session, name);
  if (found.kind === 'refused') throw refusedWhole(found.rejection);
  const task = found.value;
  const { id } = task.spec;
  const { status, owner, ...rest } = changes;
  const key = Object.keys(rest).find((one) => SPEC_KEYS.has(one));
  if (key !== undefined) throw refusedWhole(specKey(id, key));
  const { reason } = options;
  if (Object.keys(rest).length > 0)
    askWhole(draft, { ...stamp(context), type: 'update_task', task: id, extra: rest, reason });
  if (owner !== undefined) {
    if (owner !== null && typeof owner !== 'string') throw refusedWhole(wrongStatus(id, 'owner', owner));
    askWhole(draft, { ...stamp(context), type: 'assign_tasks', tasks: [id], owner });
  }
  if (status === undefined) return;
  const word = typeof status === 'string' ? (WORDS[status] ?? status) : '';
  const made = await commandFor(context, draft.session, { task, word }, options);
  if (made === null) throw refusedWhole(wrongStatus(id, 'status', status));
  askWhole(draft, made.command);
  draft.writes.push(...made.files);
}

interface Made {
  readonly command: Command;
  readonly files: readonly FileWrite[];
}

async function commandFor(
  context: Context,
  session: Session,
  { task, word }: { readonly task: Task; readonly word: string },
  { force, reason, find }: UpdateOptions,
): Promise<Made | null> {
  const at = { ...stamp(context), task: task.spec.id };
  const why = reason ?? `${context.actor} updated it.`;
  const plain = (command: Command): Made => ({ command, files: [] });
  switch (word) {
    case 'completed': {
      const { digests: outputs, files, missing } = await measuredOutputs(context, session, task, find);
      const done = { claimSha256: null, outputs, missing, force, reason } as const;
      return { command: { ...at, type: 'complete_task', ...done }, files };
    }
    case 'failed':
      return plain({ ...at, type: 'fail_task', claimSha256: null, reason: why });
    case 'blocked':
      return plain({ ...at, type: 'block_task', reason: why });
    case 'escalated':
      return plain({ ...at, type: 'escalate_task', to: 'user', reason: why });
    case 'skipped':
      return plain({ ...at, type: 'skip_task', reason: why });
    case 'cancelled':
      return plain({ ...at, type: 'cancel_task', reason: why });
    case 'pending':
      return plain(
        task.status === 'blocked'
          ? { ...at, type: 'unblock_task', reason: why }
          : { ...at, type: 'retry_task', reason: why },
      );
    default:
      return null;
  }
}

function specKey(id: TaskId, key: string): Rejection {
  return {
    code: 'SPEC_KEY',
    message: `${key} of ${id} was written with the task and does not change; nothing was updated.`,
    remedy:
      key === 'layer'
        ? `orchestrator reject ${id} --layer NAME --reason TEXT`
        : 'Split the task, or add another and skip this one.',
  };
}

function wrongStatus(id: TaskId, key: string, value: Json): Rejection {
  const shown = JSON.stringify(value).slice(0, 80);
  return {
    code: 'WRONG_STATUS',
    message: `${key} of ${id} cannot be set to ${shown}; nothing was updated.`,
    remedy:
      value === 'in_progress' || value === 'running'
        ? `A task is begun by a claim: orchestrator next ${id}`
        : 'A status is pending, completed, failed, blocked, escalated, skipped or cancelled.',
  };
}
