/** Runs the steps of a job one after the other: conditions, timeouts, cancellation, `continue-on-error`, and at last what actions registered for the end. */
import { runAction } from './action-step.js';
import type { Frame, JobSession, PostStep } from './job-session.js';
import { asText, isTruthy } from './json.js';
import { LogReader } from './log-reader.js';
import type { LiveStep } from './rig-settings.js';
import type { Result } from './run-record.js';
import { runScript } from './script-step.js';
import type { StepCall } from './step-call.js';
import { emptyLeft, type StepLeft } from './step-files.js';
import type { StepModel } from './step-model.js';
import { evaluate, evaluateTexts, holds, literalText } from './template.js';

interface Placed {
  readonly session: JobSession;
  readonly frame: Frame;
  readonly step: StepModel;
  readonly id: string;
}

export async function runSteps(session: JobSession): Promise<void> {
  const ids = new Map<string, number>();
  for (const step of session.order.model.steps) {
    if (session.isLost) return;
    const id = step.id ?? generatedId(step, ids);
    const placed = { session, frame: session.frame, step, id };
    await runTop(placed, { id, name: shortName(placed), uses: step.uses, phase: 'main' }, (reader) =>
      runStep(placed, reader),
    );
  }
  for (const post of session.posts.toReversed()) {
    if (session.isLost) return;
    const { call } = post;
    const live: LiveStep = { id: call.id, name: `Post ${call.name}`, uses: call.step.uses, phase: 'post' };
    await runTop(call, live, (reader) => runPost(session, post, reader));
  }
}

interface StepEnd {
  readonly name: string;
  readonly outcome: Result;
  readonly conclusion: Result;
  readonly left: StepLeft;
}

/** A step of the job itself: with a record and a log of its own. */
async function runTop(
  { session, step }: Placed,
  live: LiveStep,
  run: (reader: LogReader) => Promise<StepEnd>,
): Promise<void> {
  const { hooks } = session.order.settings;
  await hooks.beforeStep?.(session.live, live);
  if (session.isLost) return;
  const reader = new LogReader(live.name, session.masks, session.annotationCount);
  const { name, outcome, conclusion, left } = await run(reader);
  session.annotations.push(...reader.annotations);
  session.records.push({
    id: live.id,
    name: live.phase === 'post' ? live.name : name,
    uses: step.uses,
    phase: live.phase,
    outcome,
    conclusion,
    outputs: live.phase === 'post' ? {} : left.outputs,
    log: reader.lines.join('\n'),
    summary: left.summary,
  });
  if (!session.isLost) await hooks.afterStep?.(session.live, live);
}

async function runStep(placed: Placed, reader: LogReader): Promise<StepEnd> {
  const { session, frame, step, id } = placed;
  const left = emptyLeft();
  let name = shortName(placed);
  let outcome: Result;
  let pardoned = false;
  try {
    const env = evaluateTexts(step.env, session.scope(frame, {}, id));
    const scope = (): ReturnType<JobSession['scope']> => session.scope(frame, env, id);
    const due = (): boolean => holds(step.condition, scope());
    if (step.name !== null) name = asText(evaluate(step.name, scope()));
    if (due()) {
      if (step.name === null && step.run !== null)
        name = `Run ${firstLine(asText(evaluate(step.run, scope())))}`;
      const call = { session, frame, step, id, name, env, reader, left, inner: runInner };
      const minutes = Number(evaluate(step.timeoutMinutes, scope()) ?? 360);
      outcome = await guarded(session, reader, { name, minutes, stillDue: due }, (signal) =>
        step.uses === null ? runScript({ ...call, signal }) : runAction({ ...call, signal }),
      );
      pardoned = isTruthy(evaluate(step.continueOnError, scope()));
    } else outcome = 'skipped';
  } catch (error) {
    reader.annotate('error', `The template is not valid. ${error instanceof Error ? error.message : error}`);
    outcome = 'failure';
  }
  const conclusion = outcome === 'failure' && pardoned ? 'success' : outcome;
  frame.steps.set(id, { outputs: { ...left.outputs }, outcome, conclusion });
  if (conclusion === 'failure') frame.failed = true;
  if (conclusion === 'failure' && frame === session.frame) session.failed = true;
  return { name, outcome, conclusion, left };
}

interface Guard {
  readonly name: string;
  readonly minutes: number;
  /** Asked when the job is cancelled: a step that would still run goes on. */
  readonly stillDue: () => boolean;
}

/** Lets a step run until it ends, its time is up, or the job is cancelled and the step is not meant for that. */
async function guarded(
  session: JobSession,
  reader: LogReader,
  guard: Guard,
  act: (signal: AbortSignal) => Promise<boolean>,
): Promise<Result> {
  const stop = new AbortController();
  let reason: 'timeout' | 'cancelled' | null = null;
  const end = (why: 'timeout' | 'cancelled'): void => {
    reason ??= why;
    stop.abort();
  };
  const cancel = (): void => {
    if (!guard.stillDue()) end('cancelled');
  };
  const timer = setTimeout(() => end('timeout'), guard.minutes * session.order.settings.minute);
  session.cancelled.addEventListener('abort', cancel, { once: true });
  const fine = await act(stop.signal);
  session.cancelled.removeEventListener('abort', cancel);
  clearTimeout(timer);
  const why = stop.signal.aborted ? reason : null;
  if (why === 'cancelled') reader.annotate('error', 'The operation was canceled.');
  if (why === 'timeout')
    reader.annotate('error', `The action '${guard.name}' has timed out after ${guard.minutes} minutes.`);
  if (why !== null) return why === 'cancelled' ? 'cancelled' : 'failure';
  return fine ? 'success' : 'failure';
}

async function runInner(outer: StepCall, frame: Frame, step: StepModel, index: number): Promise<void> {
  const { session, reader } = outer;
  if (session.isLost) return;
  const id = step.id ?? `__step_${index}`;
  const { left } = await runStep({ session, frame, step, id }, reader);
  outer.left.summary += left.summary;
}

async function runPost(session: JobSession, post: PostStep, reader: LogReader): Promise<StepEnd> {
  const { call } = post;
  const left: StepLeft = { ...emptyLeft(call.left.state) };
  const name = `Post ${call.name}`;
  if (!post.due()) return { name, outcome: 'skipped', conclusion: 'skipped', left };
  const outcome = await guarded(
    session,
    reader,
    { name, minutes: 360, stillDue: post.due },
    async (signal) => {
      try {
        return await post.run({ ...call, reader, signal, left });
      } catch (error) {
        reader.annotate('error', error instanceof Error ? error.message : String(error));
        return false;
      }
    },
  );
  if (outcome === 'failure') session.failed = true;
  return { name, outcome, conclusion: outcome, left };
}

function generatedId(step: StepModel, used: Map<string, number>): string {
  const base =
    step.uses === null
      ? '__run'
      : step.uses.startsWith('./') || step.uses.startsWith('$/')
        ? '__self'
        : `__${step.uses.replace(/@.*$/, '').replaceAll(/[^\w]/g, '_')}`;
  const count = (used.get(base) ?? 0) + 1;
  used.set(base, count);
  return count === 1 ? base : `${base}_${count}`;
}

/** What the log shows before names are evaluated. */
function shortName({ step }: Placed): string {
  const given = literalText(step.name);
  if (given !== null) return given;
  if (step.uses !== null) return `Run ${step.uses}`;
  const script = literalText(step.run);
  return script === null ? 'Run script' : `Run ${firstLine(script)}`;
}

function firstLine(script: string): string {
  return script.trim().split('\n')[0] ?? '';
}
