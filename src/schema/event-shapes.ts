/** Events as they stand in the journal: which fields each has, and what may be in them. */
import { type Event, MENDINGS } from '../domain/event.js';
import {
  budgetShape,
  change,
  claim,
  costShape,
  digest,
  evidence,
  extra,
  held,
  outcome,
  skip,
  specFields,
  taskSpecShape,
  usage,
} from './domain-shapes.js';
import { objectIdShape, phaseIdShape, sessionIdShape, sha256Shape, taskIdShape } from './id-shapes.js';
import { noteEventFields } from './note-shapes.js';
import {
  approvalShape,
  checkpointNameShape,
  codeShape,
  phaseShape,
  sessionStatusShape,
} from './session-shapes.js';
import {
  count,
  flag,
  instant,
  list,
  nullable,
  number,
  oneOf,
  optional,
  record,
  type Shape,
  tagged,
  text,
} from './shape.js';

const end = record({
  n: count,
  outcome,
  completedAt: instant,
  durationSeconds: nullable(number),
  exitCode: nullable(number),
  runUrl: nullable(text),
  usage: nullable(usage),
  reason: nullable(text),
  cost: nullable(costShape),
});

const stamp = { at: instant, by: text };
const onTask = { ...stamp, task: taskIdShape };
const reason = nullable(text);

/** Every event but `session_created`, whose definition lives in a file of its own. */
export const laterEventShape: Shape<Exclude<Event, { type: 'session_created' }>> = tagged('type', {
  task_added: {
    ...stamp,
    spec: taskSpecShape,
    addedBy: nullable(taskIdShape),
  },
  task_claimed: { ...onTask, claim },
  task_completed: {
    ...onTask,
    end: nullable(end),
    outputs: list(digest),
    evidence,
    change: nullable(change),
    reason,
  },
  task_failed: { ...onTask, end: nullable(end), reason: text },
  task_requeued: {
    ...onTask,
    end: nullable(end),
    notBefore: nullable(instant),
    fresh: flag,
    reason: text,
  },
  task_rejected: {
    ...onTask,
    end: nullable(end),
    originalLayer: nullable(text),
    suggestedLayer: nullable(text),
    moved: nullable(record({ layer: text, phase: phaseIdShape })),
    reason: text,
  },
  task_revised: {
    ...onTask,
    layer: nullable(text),
    phase: phaseIdShape,
    dependencies: specFields.dependencies,
    inputs: specFields.inputs,
    reason: text,
  },
  task_split: { ...onTask, end: nullable(end), into: list(taskIdShape), reason: text },
  task_assigned: { ...onTask, owner: nullable(text) },
  task_updated: { ...onTask, extra, reason },
  task_blocked: { ...onTask, end: nullable(end), reason: text },
  task_unblocked: { ...onTask, reason },
  task_escalated: {
    ...onTask,
    end: nullable(end),
    to: text,
    reason: text,
    held: nullable(held),
  },
  task_skipped: { ...onTask, skip, reason: text },
  task_cancelled: { ...onTask, end: nullable(end), reason: text },
  report_ignored: { ...onTask, attempt: count, outcome, code: text },
  change_approved: { ...onTask, oid: objectIdShape, permission: nullable(text), version: count },
  session_imported: {
    ...stamp,
    format: text,
    sources: list(record({ path: text, sha256: sha256Shape })),
  },
  budget_raised: { ...stamp, budget: budgetShape, reason, phase: optional(phaseIdShape) },
  continuation_requested: { ...stamp, depth: count },
  continuation_begun: stamp,
  journal_repaired: {
    ...stamp,
    evidence: text,
    mended: list(record({ path: text, how: oneOf(MENDINGS) })),
    gaps: list(record({ after: count, before: count })),
    anchor: nullable(sha256Shape),
    lost: count,
    reason,
  },
  phase_opened: { ...stamp, phase: phaseIdShape },
  phase_completed: { ...stamp, phase: phaseIdShape, verdict: text },
  gate_approved: {
    ...stamp,
    phase: phaseIdShape,
    permission: nullable(text),
    version: count,
    headSha: nullable(text),
    feedback: nullable(text),
  },
  phase_reopened: { ...stamp, phase: phaseIdShape, reason: text },
  ...noteEventFields,
  journal_compacted: { ...stamp, segments: count },
  checkpoint_created: {
    ...stamp,
    checkpoint: checkpointNameShape,
    layer: nullable(text),
    gate: nullable(phaseIdShape),
    reason,
  },
  checkpoint_restored: {
    ...stamp,
    checkpoint: checkpointNameShape,
    version: count,
    removed: list(taskIdShape),
    phases: list(phaseShape),
    approvals: list(approvalShape),
    status: sessionStatusShape,
    statusReason: nullable(text),
    codeStays: flag,
    reason,
  },
  session_paused: { ...stamp, reason },
  session_resumed: { ...stamp, reason },
  session_completed: { ...stamp },
  session_failed: { ...stamp, reason: text },
  session_reopened: { ...stamp, reason: text },
  session_cancelled: { ...stamp, reason },
});

/** `session_created` without its definition. */
export const createdEventShape = record({
  type: oneOf(['session_created']),
  ...stamp,
  session: sessionIdShape,
  definitionSha256: sha256Shape,
  code: nullable(codeShape),
});
