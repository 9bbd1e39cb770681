/**
 * The domain's own records as they stand in our files: which fields each has, and what may be in them.
 */
import { whenFault } from '../domain/condition.js';
import { DEPENDENCY_CONDITIONS, OUTCOMES, type RetryPolicy, type TaskSpec } from '../domain/definition.js';
import { type Event, MENDINGS } from '../domain/event.js';
import { TASK_STATUSES, type Task } from '../domain/task.js';
import { objectIdShape, phaseIdShape, sessionIdShape, sha256Shape, taskIdShape } from './id-shapes.js';
import {
  approvalShape,
  checkpointNameShape,
  codeShape,
  phaseShape,
  sessionStatusShape,
} from './session-shapes.js';
import {
  amount,
  count,
  dictionary,
  FieldReader,
  flag,
  instant,
  list,
  nullable,
  number,
  object,
  oneOf,
  type RecordOf,
  record,
  refuseOthers,
  remembered,
  type Shape,
  tagged,
  text,
} from './shape.js';

const outcome = oneOf(OUTCOMES);
const status = oneOf(TASK_STATUSES);

const texts = list(text);
const textOrTexts: Shape<string | readonly string[]> = (value) =>
  Array.isArray(value) ? texts(value) : text(value);

const retryFields = {
  maxAttempts: count,
  backoffSeconds: amount,
  factor: amount,
  maxBackoffSeconds: amount,
  on: list(outcome),
};
/** What nobody has written is not in the file: by what it holds beside the fields that are always there. */
const retryShapes = {
  none: record(retryFields),
  same: record({ ...retryFields, sameFailure: count }),
  pingPong: record({ ...retryFields, pingPong: count }),
  both: record({ ...retryFields, sameFailure: count, pingPong: count }),
};
export const retryShape: Shape<RetryPolicy> = (value) => {
  const written = object(value);
  const same = 'same_failure' in written;
  if ('ping_pong' in written) return same ? retryShapes.both(value) : retryShapes.pingPong(value);
  return same ? retryShapes.same(value) : retryShapes.none(value);
};

/** A condition that was parsed before it was written. */
export const whenShape: Shape<string> = remembered(isWhen, 'a condition');

function isWhen(value: string): value is string {
  return whenFault(value) === null;
}

const specFields = {
  id: taskIdShape,
  title: text,
  phase: phaseIdShape,
  layer: nullable(text),
  agent: text,
  priority: number,
  dependencies: list(record({ task: taskIdShape, on: oneOf(DEPENDENCY_CONDITIONS) })),
  inputs: list(record({ path: text, producer: nullable(taskIdShape), output: nullable(text) })),
  outputs: list(
    tagged('kind', {
      file: { path: text, schema: nullable(text), allowEmpty: flag },
      check: { command: text },
    }),
  ),
  estimateSeconds: nullable(number),
  timeoutSeconds: number,
  touches: list(text),
  resources: list(text),
  runner: nullable(text),
  when: nullable(whenShape),
  retry: retryShape,
  promptSha256: sha256Shape,
  labels: dictionary(textOrTexts),
};
export const taskSpecShape: Shape<TaskSpec> = record(specFields);

const holder = tagged('kind', {
  local: { host: text, bootId: text, pid: count, startTime: text },
  run: { id: text, attempt: count, leg: nullable(count) },
});

export const costShape = record({ microUsd: count, tokens: count, agentSeconds: count });
export const budgetShape = record({
  microUsd: nullable(count),
  tokens: nullable(count),
  agentSeconds: nullable(count),
});

const claim = record({
  sha256: sha256Shape,
  attempt: count,
  holder,
  baseSha: nullable(objectIdShape),
  claimedAt: instant,
  leaseExpiresAt: instant,
  reserve: nullable(costShape),
});

const usage = record({
  inputTokens: nullable(count),
  outputTokens: nullable(count),
  usd: nullable(number),
});
const digest = record({ path: text, bytes: count, sha256: sha256Shape, source: flag });
const change = record({ baseSha: objectIdShape, commit: objectIdShape, files: count, bytes: count });
const held = record({
  ref: text,
  oid: objectIdShape,
  paths: list(text),
  baseSha: objectIdShape,
  files: count,
  bytes: count,
  outputs: list(digest),
  tasks: list(taskSpecShape),
});
const skip = oneOf(['person', 'rule']);
const evidence = oneOf(['verified', 'by_hand']);

const taskFields = {
  status,
  owner: nullable(text),
  updatedAt: instant,
  notBefore: nullable(instant),
  claim: nullable(claim),
  attempts: list(
    record({
      n: count,
      outcome: nullable(outcome),
      startedAt: instant,
      completedAt: nullable(instant),
      durationSeconds: nullable(number),
      exitCode: nullable(number),
      runUrl: nullable(text),
      usage: nullable(usage),
      reason: nullable(text),
      claimSha256: sha256Shape,
      lateReport: nullable(outcome),
    }),
  ),
  freshSince: count,
  statusHistory: list(record({ status, at: instant, by: text })),
  blockerInfo: nullable(record({ reason: text, by: text, at: instant })),
  escalationInfo: nullable(record({ reason: text, to: text, at: instant, held: nullable(held) })),
  rejectionHistory: list(record({ by: text, suggestedLayer: nullable(text), reason: text, at: instant })),
  outputDigests: list(digest),
  change: nullable(change),
  evidence: nullable(evidence),
  skip: nullable(skip),
  addedBy: nullable(text),
};

const specReader = new FieldReader(specFields);
const taskReader = new FieldReader(taskFields);
const ofTask = [specReader, taskReader];

/** A task as one flat record: its spec and what became of it side by side. */
export const taskShape: Shape<Task> = (value) => {
  const from = object(value);
  const spec: Record<string, unknown> = {};
  const task: Record<string, unknown> = { spec };
  specReader.read(from, spec);
  taskReader.read(from, task);
  refuseOthers(from, ofTask);
  return task as unknown as RecordOf<typeof taskFields> & { readonly spec: RecordOf<typeof specFields> };
};

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
    end,
    suggestedLayer: nullable(text),
    reason: text,
  },
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
  budget_raised: { ...stamp, budget: budgetShape, reason },
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
