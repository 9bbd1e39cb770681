/** One job on one runner, from its first step to its outputs. */

import { type JobOrder, JobSession } from './job-session.js';
import { asText, isList, isObject } from './json.js';
import { LogReader } from './log-reader.js';
import { killTracked } from './process-tree.js';
import type { JobRecord, Result } from './run-record.js';
import { runSteps } from './step-runner.js';
import { evaluate, evaluateTexts } from './template.js';

const MOST_OUTPUT_BYTES = 1024 * 1024;
/** After that many minutes of being cancelled the runner ends everything. */
const CANCEL_MINUTES = 5;

export async function runJob(order: JobOrder): Promise<JobRecord> {
  const startedAt = utcNow();
  const session = new JobSession(order);
  const reader = new LogReader('Set up job', session.masks, session.annotationCount);
  const minutes = Number(evaluate(order.model.timeoutMinutes, session.scope(session.frame)) ?? 360);
  const { minute, hooks } = order.settings;
  const timer = setTimeout(() => session.runOut(), minutes * minute);
  let deadline: NodeJS.Timeout | null = null;
  const giveUp = (): void => {
    deadline = setTimeout(() => session.lose(), CANCEL_MINUTES * minute);
  };
  session.cancelled.addEventListener('abort', giveUp, { once: true });
  let outputs: Readonly<Record<string, string>> = {};
  try {
    await hooks.beforeJob?.(session.live);
    session.env = evaluateTexts(order.workflow.model.env, session.scope(session.frame));
    session.env = { ...session.env, ...evaluateTexts(order.model.env, session.scope(session.frame)) };
    if (!session.isLost) await runSteps(session);
    if (!session.isLost) outputs = outputsOf(session, reader);
  } finally {
    session.cancelled.removeEventListener('abort', giveUp);
    clearTimeout(timer);
    if (deadline !== null) clearTimeout(deadline);
    killTracked(session.jobId);
  }
  return recordOf(session, reader, outputs, startedAt);
}

/** Values that hold a secret are left out, and so is everything when it is too much. */
function outputsOf(session: JobSession, reader: LogReader): Readonly<Record<string, string>> {
  const found = evaluateTexts(session.order.model.outputs, session.scope(session.frame));
  const kept = Object.entries(found).filter(([name, value]) => {
    if (value === '') return false;
    if (!session.masks.hides(value)) return true;
    reader.annotate('warning', `Skip output '${name}' since it may contain secret.`);
    return false;
  });
  const bytes = kept.reduce((sum, [name, value]) => sum + 2 * (name.length + value.length), 0);
  if (bytes <= MOST_OUTPUT_BYTES) return Object.fromEntries(kept);
  reader.annotate('error', `Job outputs hold ${bytes} bytes, more than ${MOST_OUTPUT_BYTES}.`);
  session.failed = true;
  return {};
}

function recordOf(
  session: JobSession,
  reader: LogReader,
  outputs: Readonly<Record<string, string>>,
  startedAt: string,
): JobRecord {
  const { order } = session;
  const scope = session.scope(session.frame);
  if (session.timedOut)
    reader.annotate('error', 'The job has exceeded the maximum execution time and was canceled.');
  const conclusion = conclusionOf(session);
  if (session.isLost && !session.cancelled.aborted)
    reader.annotate('error', 'The runner has lost communication with the server.');
  const pardoned = evaluate(order.model.continueOnError, scope) === true;
  const environment = evaluate(order.model.environment, scope);
  return {
    key: order.key,
    id: order.model.id,
    name: order.name,
    conclusion,
    result: conclusion === 'failure' && pardoned ? 'success' : conclusion,
    outputs,
    steps: session.records,
    annotations: [...session.annotations, ...reader.annotations],
    permissions: order.permissions,
    token: session.token,
    runsOn: labelsOf(order, session),
    environment: isObject(environment) ? asText(environment['name']) : asText(environment) || null,
    matrix: order.matrix,
    log: [...session.records.flatMap(({ name, log }) => [`## ${name}`, log]), ...reader.lines].join('\n'),
    attempt: order.run.attempt,
    startedAt,
    completedAt: utcNow(),
  };
}

function labelsOf({ model }: JobOrder, session: JobSession): readonly string[] {
  const value = evaluate(model.runsOn, session.scope(session.frame));
  const labels = isObject(value) ? (value['labels'] ?? null) : value;
  return isList(labels) ? labels.map(asText) : [asText(labels)];
}

function conclusionOf(session: JobSession): Result {
  if (session.cancelled.aborted) return 'cancelled';
  return session.failed || session.isLost ? 'failure' : 'success';
}

/** `YYYY-MM-DDTHH:MM:SSZ`. */
export function utcNow(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}
