/**
 * zod schemas for the domain's own records, as they come back from our files (names already mapped by `wire.ts`). Strict: an unknown key is a
 * fault, because a file that holds more than we know was not written by us.
 */
import * as z from 'zod';
import { DEPENDENCY_CONDITIONS, OUTCOMES, type TaskSpec } from '../domain/definition.js';
import type { Event } from '../domain/event.js';
import {
  type Instant,
  isInstant,
  isObjectId,
  isPhaseId,
  isSessionId,
  isSha256,
  isTaskId,
  type ObjectId,
  type PhaseId,
  type SessionId,
  type Sha256,
  type TaskId,
} from '../domain/ids.js';
import { TASK_STATUSES, type Task } from '../domain/task.js';

const text = z.string();
const id = <T extends string>(is: (value: string) => value is T, what: string) =>
  z.custom<T>((value) => typeof value === 'string' && is(value), { error: `expected ${what}` });
export const taskIdShape = id<TaskId>(isTaskId, 'a task id');
export const phaseIdShape = id<PhaseId>(isPhaseId, 'a phase id');
export const sessionIdShape = id<SessionId>(isSessionId, 'a session id');
export const sha256Shape = id<Sha256>(isSha256, 'a SHA-256 in hex');
export const objectIdShape = id<ObjectId>(isObjectId, 'a git object id');
export const instantShape = z.custom<Instant>((value) => typeof value === 'number' && isInstant(value), {
  error: 'expected a UTC timestamp',
});

const count = z.number().int().min(0);
const outcome = z.enum(OUTCOMES);
const status = z.enum(TASK_STATUSES);

export const retryShape = z.strictObject({
  maxAttempts: count,
  backoffSeconds: z.number().min(0),
  factor: z.number().min(0),
  maxBackoffSeconds: z.number().min(0),
  on: z.array(outcome),
});

export const taskSpecShape: z.ZodType<TaskSpec> = z.strictObject({
  id: taskIdShape,
  title: text,
  phase: phaseIdShape,
  layer: text.nullable(),
  agent: text,
  priority: z.number(),
  dependencies: z.array(z.strictObject({ task: taskIdShape, on: z.enum(DEPENDENCY_CONDITIONS) })),
  inputs: z.array(z.strictObject({ path: text, producer: taskIdShape.nullable(), output: text.nullable() })),
  outputs: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('file'),
        path: text,
        schema: text.nullable(),
        allowEmpty: z.boolean(),
      }),
      z.strictObject({ kind: z.literal('check'), command: text }),
    ]),
  ),
  estimateSeconds: z.number().nullable(),
  timeoutSeconds: z.number(),
  touches: z.array(text),
  resources: z.array(text),
  runner: text.nullable(),
  retry: retryShape,
  promptSha256: sha256Shape,
  labels: z.record(text, z.union([text, z.array(text)])),
});

const holder = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('local'), host: text, bootId: text, pid: count, startTime: text }),
  z.strictObject({ kind: z.literal('run'), id: text, attempt: count }),
]);

const claim = z.strictObject({
  sha256: sha256Shape,
  attempt: count,
  holder,
  baseSha: objectIdShape.nullable(),
  claimedAt: instantShape,
  leaseExpiresAt: instantShape,
});

const usage = z.strictObject({
  inputTokens: count.nullable(),
  outputTokens: count.nullable(),
  usd: z.number().nullable(),
});
const digest = z.strictObject({ path: text, bytes: count, sha256: sha256Shape, source: z.boolean() });
const change = z.strictObject({ baseSha: objectIdShape, commit: objectIdShape, files: count, bytes: count });
const held = z.strictObject({ ref: text, oid: objectIdShape, paths: z.array(text) });
const skip = z.enum(['person', 'rule']);
const evidence = z.enum(['verified', 'by_hand']);

export const taskShape: z.ZodType<Task> = z.strictObject({
  spec: taskSpecShape,
  status,
  owner: text.nullable(),
  updatedAt: instantShape,
  notBefore: instantShape.nullable(),
  claim: claim.nullable(),
  attempts: z.array(
    z.strictObject({
      n: count,
      outcome: outcome.nullable(),
      startedAt: instantShape,
      completedAt: instantShape.nullable(),
      durationSeconds: z.number().nullable(),
      exitCode: z.number().nullable(),
      runUrl: text.nullable(),
      usage: usage.nullable(),
      reason: text.nullable(),
      claimSha256: sha256Shape,
      lateReport: outcome.nullable(),
    }),
  ),
  freshSince: count,
  statusHistory: z.array(z.strictObject({ status, at: instantShape, by: text })),
  blockerInfo: z.strictObject({ reason: text, by: text, at: instantShape }).nullable(),
  escalationInfo: z
    .strictObject({ reason: text, to: text, at: instantShape, held: held.nullable() })
    .nullable(),
  rejectionHistory: z.array(
    z.strictObject({ by: text, suggestedLayer: text.nullable(), reason: text, at: instantShape }),
  ),
  outputDigests: z.array(digest),
  change: change.nullable(),
  evidence: evidence.nullable(),
  skip: skip.nullable(),
  addedBy: text.nullable(),
});

export const codeShape = z.strictObject({ targetRef: text, baseSha: objectIdShape, branch: text });

export const approvalShape = z.strictObject({
  phase: phaseIdShape,
  by: text,
  at: instantShape,
  permission: text.nullable(),
  version: count,
  headSha: text.nullable(),
  feedback: text.nullable(),
});

const end = z.strictObject({
  n: count,
  outcome,
  completedAt: instantShape,
  durationSeconds: z.number().nullable(),
  exitCode: z.number().nullable(),
  runUrl: text.nullable(),
  usage: usage.nullable(),
  reason: text.nullable(),
});

const stamp = { at: instantShape, by: text };
const onTask = { ...stamp, task: taskIdShape };
const reason = text.nullable();

/** Every event but `session_created`, whose definition lives in a file of its own. */
export const laterEventShape: z.ZodType<Exclude<Event, { type: 'session_created' }>> = z.discriminatedUnion(
  'type',
  [
    z.strictObject({
      type: z.literal('task_added'),
      ...stamp,
      spec: taskSpecShape,
      addedBy: taskIdShape.nullable(),
    }),
    z.strictObject({ type: z.literal('task_claimed'), ...onTask, claim }),
    z.strictObject({
      type: z.literal('task_completed'),
      ...onTask,
      end: end.nullable(),
      outputs: z.array(digest),
      evidence,
      change: change.nullable(),
      reason,
    }),
    z.strictObject({ type: z.literal('task_failed'), ...onTask, end: end.nullable(), reason: text }),
    z.strictObject({
      type: z.literal('task_requeued'),
      ...onTask,
      end: end.nullable(),
      notBefore: instantShape.nullable(),
      fresh: z.boolean(),
      reason: text,
    }),
    z.strictObject({
      type: z.literal('task_rejected'),
      ...onTask,
      end,
      suggestedLayer: text.nullable(),
      reason: text,
    }),
    z.strictObject({ type: z.literal('task_blocked'), ...onTask, end: end.nullable(), reason: text }),
    z.strictObject({ type: z.literal('task_unblocked'), ...onTask, reason }),
    z.strictObject({
      type: z.literal('task_escalated'),
      ...onTask,
      end: end.nullable(),
      to: text,
      reason: text,
      held: held.nullable(),
    }),
    z.strictObject({ type: z.literal('task_skipped'), ...onTask, skip, reason: text }),
    z.strictObject({ type: z.literal('task_cancelled'), ...onTask, end: end.nullable(), reason: text }),
    z.strictObject({ type: z.literal('report_ignored'), ...onTask, attempt: count, outcome, code: text }),
    z.strictObject({ type: z.literal('phase_opened'), ...stamp, phase: phaseIdShape }),
    z.strictObject({ type: z.literal('phase_completed'), ...stamp, phase: phaseIdShape, verdict: text }),
    z.strictObject({
      type: z.literal('gate_approved'),
      ...stamp,
      phase: phaseIdShape,
      permission: text.nullable(),
      version: count,
      headSha: text.nullable(),
      feedback: text.nullable(),
    }),
    z.strictObject({ type: z.literal('session_paused'), ...stamp, reason }),
    z.strictObject({ type: z.literal('session_resumed'), ...stamp, reason }),
    z.strictObject({ type: z.literal('session_completed'), ...stamp }),
    z.strictObject({ type: z.literal('session_failed'), ...stamp, reason: text }),
    z.strictObject({ type: z.literal('session_reopened'), ...stamp, reason: text }),
    z.strictObject({ type: z.literal('session_cancelled'), ...stamp, reason }),
  ],
);

/** `session_created` without its definition. */
export const createdEventShape = z.strictObject({
  type: z.literal('session_created'),
  ...stamp,
  session: sessionIdShape,
  definitionSha256: sha256Shape,
  code: codeShape.nullable(),
});
