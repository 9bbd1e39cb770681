/** What a source says about its tasks, asked of the domain command by command, phase by phase, as people would ask it. */
import type { Command } from '../domain/command.js';
import type { Definition } from '../domain/definition.js';
import { isSha256, type TaskId } from '../domain/ids.js';
import type { NoteCommand } from '../domain/note-command.js';
import { isTerminal, type OutputDigest } from '../domain/task.js';
import { type FindingList, lineOfFile } from '../schema/import/finding.js';
import {
  lineOf,
  type SettledPhase,
  type SettledTask,
  type SettledWork,
} from '../schema/import/settle-work.js';
import type { SourceTree } from '../schema/import/source-tree.js';
import { sha256 } from '../schema/sha256.js';
import { type Context, stamp } from './context.js';
import type { ImportRecord } from './import-record.js';
import type { FileWrite } from './ports.js';
import { outputPath } from './session-files.js';
import type { Draft } from './transact.js';

export interface ImportedOutputs {
  readonly digests: ReadonlyMap<TaskId, readonly OutputDigest[]>;
  readonly writes: readonly FileWrite[];
}

/** Outputs that completed tasks left, measured and on their way into the session. */
export function outputWrites(
  work: SettledWork,
  source: SourceTree,
  definition: Definition,
  findings: FindingList,
): ImportedOutputs {
  const digests = new Map<TaskId, readonly OutputDigest[]>();
  const writes: FileWrite[] = [];
  for (const task of work.tasks) {
    if (task.from.progress.status !== 'completed' || task.found.length === 0) continue;
    const own: { readonly digest: OutputDigest; readonly bytes: Uint8Array }[] = [];
    for (const { path, file, source: isSource } of task.found) {
      const bytes = source.bytes(file);
      if (bytes === undefined || own.some(({ digest }) => digest.path === path)) continue;
      own.push({ digest: { path, bytes: bytes.length, sha256: sha256(bytes), source: isSource }, bytes });
    }
    const kept = own.filter(({ digest }) => !digest.source);
    const total = kept.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (total > definition.limits.maxOutputBytes) {
      findings.add(
        task.from.at,
        'NOT_CARRIED',
        `The outputs of ${task.id} have ${total} bytes, more than ${definition.limits.maxOutputBytes}; they stay where they are.`,
      );
      continue;
    }
    digests.set(
      task.id,
      own.map(({ digest }) => digest),
    );
    writes.push(...kept.map(({ digest, bytes }) => ({ path: outputPath(task.id, digest.path), bytes })));
  }
  return { digests, writes };
}

export interface ProgressPlan {
  readonly settled: SettledWork;
  readonly record: ImportRecord;
  readonly findings: FindingList;
  readonly outputs: ImportedOutputs['digests'];
}

export function askProgress(context: Context, draft: Draft, plan: ProgressPlan): void {
  const at = stamp(context);
  const { format, sources } = plan.record;
  const read = sources.flatMap(({ path, sha256: hash }) => (isSha256(hash) ? [{ path, sha256: hash }] : []));
  draft.ask({ ...at, type: 'import_session', format, sources: read });
  const byPhase = new Map<string, SettledTask[]>();
  for (const task of plan.settled.tasks) {
    const tasks = byPhase.get(task.phase);
    if (tasks === undefined) byPhase.set(task.phase, [task]);
    else tasks.push(task);
  }
  for (const phase of plan.settled.phases) {
    for (const task of byPhase.get(phase.id) ?? []) askTask(at, draft, { task, plan });
    if (phase.from.approved !== null) askApproval(at, draft, { phase, plan });
  }
  askOwners(at, draft, plan.settled);
  for (const note of plan.settled.from.notes) askNote(at, draft, note, plan);
  const { ended } = plan.settled.from;
  const why = lineOf(ended?.reason ?? '', 2000) ?? `so it was in ${plan.record.format}`;
  if (ended?.status === 'paused') draft.ask({ ...at, type: 'pause_session', reason: why });
  if (ended?.status === 'cancelled') draft.ask({ ...at, type: 'cancel_session', reason: why });
}

type At = Pick<Command, 'now' | 'actor'>;

function askTask(
  at: At,
  draft: Draft,
  { task, plan }: { readonly task: SettledTask; readonly plan: ProgressPlan },
): void {
  const { progress } = task.from;
  if (progress.status === 'pending') return;
  const word = progress.word === null ? progress.status : `"${lineOf(progress.word, 100) ?? ''}"`;
  const said = lineOf(progress.reason ?? '', 2000);
  const reason = `imported from ${plan.record.format}: ${word}${said === null ? '' : `, ${said}`}`;
  const about = { ...at, task: task.id, reason };
  switch (progress.status) {
    case 'completed':
      askCompleted(draft, about, plan.outputs.get(task.id) ?? []);
      return;
    case 'failed':
      draft.ask({ ...about, type: 'fail_task', claimSha256: null });
      return;
    case 'skipped':
      draft.ask({ ...about, type: 'skip_task' });
      return;
    case 'cancelled':
      draft.ask({ ...about, type: 'cancel_task' });
      return;
    case 'escalated':
      draft.ask({ ...about, type: 'escalate_task', to: 'a person' });
      return;
    default:
      draft.ask({ ...about, type: 'block_task' });
  }
}

/** With its outputs at hand and everything before it done it counts as verified; else it is completed by that system's word alone. */
function askCompleted(
  draft: Draft,
  about: At & { readonly task: TaskId; readonly reason: string },
  outputs: readonly OutputDigest[],
): void {
  const command = { ...about, type: 'complete_task', claimSha256: null, outputs, missing: [] } as const;
  const hasProof = outputs.length > 0 && draft.ask({ ...command, force: false }).kind === 'accepted';
  if (!hasProof) draft.ask({ ...command, force: true, imported: true });
}

/** Whose the tasks are that nobody has begun: their queues. */
function askOwners(at: At, draft: Draft, work: SettledWork): void {
  const owned = new Map<string, TaskId[]>();
  for (const { id, from } of work.tasks) {
    const owner = lineOf(from.owner ?? '', 100);
    const task = owner === null ? undefined : draft.session.tasks.get(id);
    if (owner !== null && task !== undefined && !isTerminal(task.status))
      owned.set(owner, [...(owned.get(owner) ?? []), id]);
  }
  for (const [owner, tasks] of owned) draft.ask({ ...at, type: 'assign_tasks', tasks, owner });
}

function askNote(at: At, draft: Draft, note: NoteCommand, plan: ProgressPlan): void {
  const decision = draft.ask({ ...at, ...note });
  if (decision.kind === 'refused')
    plan.findings.add(
      lineOfFile('orchestrator.yml', 1),
      'NOT_CARRIED',
      `${note.type} was refused: ${decision.rejection.message}`,
    );
}

function askApproval(
  at: At,
  draft: Draft,
  { phase, plan }: { readonly phase: SettledPhase; readonly plan: ProgressPlan },
): void {
  const { approved } = phase.from;
  if (approved === null) return;
  const decision = draft.ask({
    ...at,
    actor: lineOf(approved.by, 100) ?? at.actor,
    type: 'approve_gate',
    phase: phase.id,
    permission: null,
    headSha: null,
    feedback: lineOf(approved.feedback ?? '', 2000),
    seenVersion: null,
    seenAt: null,
  });
  if (decision.kind === 'refused')
    plan.findings.add(
      lineOfFile('orchestrator.yml', 1),
      'NOT_CARRIED',
      `The approval of ${phase.id} does not count yet: ${decision.rejection.message}`,
    );
}
