/**
 * The domain's own records as they stand in our files: which fields each has, and what may be in them.
 */
import { whenFault } from '../domain/condition.js';
import { DEPENDENCY_CONDITIONS, OUTCOMES, type RetryPolicy, type TaskSpec } from '../domain/definition.js';
import { TASK_STATUSES, type Task } from '../domain/task.js';
import { objectIdShape, phaseIdShape, sha256Shape, taskIdShape } from './id-shapes.js';
import { json } from './note-shapes.js';
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
  optional,
  type RecordOf,
  record,
  refuseOthers,
  remembered,
  type Shape,
  tagged,
  text,
  yes,
} from './shape.js';

export const outcome = oneOf(OUTCOMES);
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

export const costShape = record({ microUsd: count, tokens: count, agentSeconds: count });
export const budgetShape = record({
  microUsd: nullable(count),
  tokens: nullable(count),
  agentSeconds: nullable(count),
});

export const specFields = {
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
      check: { command: text, quality: optional(text) },
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
  splits: optional(taskIdShape),
  entryState: optional(text),
  select: optional(yes),
  budget: optional(budgetShape),
};
export const taskSpecShape: Shape<TaskSpec> = record(specFields);

const holder = tagged('kind', {
  local: { host: text, bootId: text, pid: count, startTime: text },
  run: { id: text, attempt: count, leg: nullable(count) },
});

export const claim = record({
  sha256: sha256Shape,
  attempt: count,
  holder,
  baseSha: nullable(objectIdShape),
  claimedAt: instant,
  leaseExpiresAt: instant,
  reserve: nullable(costShape),
});

export const usage = record({
  inputTokens: nullable(count),
  outputTokens: nullable(count),
  usd: nullable(number),
});
export const digest = record({ path: text, bytes: count, sha256: sha256Shape, source: flag });
export const change = record({ baseSha: objectIdShape, commit: objectIdShape, files: count, bytes: count });
export const held = record({
  ref: text,
  oid: objectIdShape,
  paths: list(text),
  baseSha: objectIdShape,
  files: count,
  bytes: count,
  outputs: list(digest),
  tasks: list(taskSpecShape),
});
export const skip = oneOf(['person', 'rule']);
export const evidence = oneOf(['verified', 'by_hand', 'imported']);
export const extra = dictionary(json);

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
  statusDropped: optional(record({ count, stops: count })),
  blockerInfo: nullable(record({ reason: text, by: text, at: instant })),
  escalationInfo: nullable(record({ reason: text, to: text, at: instant, held: nullable(held) })),
  rejectionHistory: list(
    record({
      by: text,
      originalLayer: nullable(text),
      suggestedLayer: nullable(text),
      reason: text,
      at: instant,
    }),
  ),
  outputDigests: list(digest),
  change: nullable(change),
  evidence: nullable(evidence),
  skip: nullable(skip),
  split: nullable(list(taskIdShape)),
  extra,
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
