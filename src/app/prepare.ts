/** The first half of an attempt: everything is laid out for an agent that somebody else starts. Nothing of the agent runs. */
import { isTaskId } from '../domain/ids.js';
import { OrchestratorError } from '../errors.js';
import type { Leg } from './advance.js';
import { endOf, requireBase, runAttemptOf, sessionOf } from './agent.js';
import { attemptOrder } from './attempt-order.js';
import type { Context } from './context.js';
import type { AttemptHalves, PreparedAttempt } from './ports/attempts.js';

/** Throws LEG_INVALID for a leg of several tasks, CLAIM_NOT_LIVE when nobody waits for its report. */
export async function prepareAttempt(
  context: Context,
  halves: AttemptHalves,
  leg: Leg,
  places: { readonly workspace: string; readonly note: string },
): Promise<PreparedAttempt> {
  const [first, ...others] = leg.tasks;
  if (first === undefined || others.length > 0)
    throw new OrchestratorError(
      'LEG_INVALID',
      `The leg has ${leg.tasks.length} tasks, and an agent that somebody else starts can work on one.`,
      'Let each leg carry one task: see that no more tasks are ready than a wave has legs, or use the command agent.',
    );
  const loaded = await sessionOf(context, leg.session, leg.state_sha);
  if (!isTaskId(first.id)) throw new Error('Internal error: a parsed leg names no task');
  const order = await attemptOrder(loaded, { task: first.id, secret: first.claim }, context.clock.now(), {
    // There is none yet: it is named when the attempt is submitted.
    reportFolder: '',
    logFile: null,
  });
  await requireBase(context, order.baseSha);
  const legEnd = endOf(context, leg);
  const deadline = order.deadline < legEnd ? order.deadline : legEnd;
  return halves.prepare({ ...order, deadline }, { ...places, runAttempt: runAttemptOf(context) });
}
