/**
 * Every rule of the orchestrator: a session and a command in, events or a rejection out. Pure, and safe to repeat: a command whose first
 * answer was lost is accepted again with nothing left to do.
 *
 * This file holds the door and the claim; what becomes of a report is in `decide-report.ts`, what people ask for in
 * `decide-person.ts` and `decide-task.ts`.
 */

import { reserveOf } from './budget.js';
import type { Command, RejectionCode } from './command.js';
import { withConsequences } from './consequences.js';
import { decidePerson } from './decide-person.js';
import { decideReport, decideSettlement } from './decide-report.js';
import { accepted, type Decision, refused } from './decision.js';
import type { Event } from './event.js';
import { after } from './ids.js';
import {
  describeLimit,
  describeUnready,
  type FullLimit,
  fullLimits,
  seatOf,
  type Unready,
  unready,
} from './readiness.js';
import type { Session } from './session.js';
import type { Claim, Task } from './task.js';

/** Events (own and following), or why not. */
export function decide(session: Session | undefined, command: Command): Decision {
  const decision = own(session, command);
  return decision.kind === 'refused'
    ? decision
    : { ...decision, events: withConsequences(session, decision.events, command.now) };
}

function own(session: Session | undefined, command: Command): Decision {
  if (command.type === 'start_session') return start(session, command);
  if (session === undefined)
    return refused('UNKNOWN_TASK', 'There is no session.', 'Start one: orchestrator start');
  switch (command.type) {
    case 'claim_task':
      return claim(session, command);
    case 'report_attempt':
      return decideReport(session, command);
    case 'settle_claim':
      return decideSettlement(session, command);
    case 'request_continuation':
      return requestContinuation(session, command);
    case 'begin_continuation':
      return session.askedAt === null
        ? accepted([])
        : accepted([{ type: 'continuation_begun', at: command.now, by: command.actor }]);
    case 'import_session': {
      const { format, sources, now: at, actor: by } = command;
      return accepted([{ type: 'session_imported', at, by, format, sources }]);
    }
    case 'repair_journal': {
      // Whatever the session has come to: damage to its files says nothing about its work.
      const { type: _type, now: at, actor: by, ...repair } = command;
      return accepted([{ ...repair, type: 'journal_repaired', at, by }]);
    }
    default:
      return decidePerson(session, command);
  }
}

function start(session: Session | undefined, command: Command & { type: 'start_session' }): Decision {
  if (session !== undefined)
    return refused(
      'SESSION_EXISTS',
      `Session ${command.session} exists already.`,
      'Start another with a new id.',
    );
  const { definition, definitionSha256, code, now: at, actor: by } = command;
  return accepted([
    { type: 'session_created', at, by, session: command.session, definition, definitionSha256, code },
  ]);
}

/** A run that was asked for and has not begun will see whatever is ready by then; one that takes longer may have been lost. */
const ASKED_SECONDS = 300;

/**
 * Runs that ask for the next one by themselves are counted, so that no fault of ours runs for ever on somebody's account. Nothing happens where one
 * is on its way already.
 */
function requestContinuation(
  session: Session,
  { depth, now: at, actor: by }: Command & { type: 'request_continuation' },
): Decision {
  const most = session.definition.limits.maxChain;
  if (session.status !== 'in_progress')
    return refused(
      'SESSION_OVER',
      `Session ${session.id} is ${session.status}.`,
      'There is nothing to continue.',
    );
  if (depth > most)
    return refused(
      'CHAIN_TOO_LONG',
      `${depth - 1} runs in a row have asked for the next one by themselves; limits.max_chain is ${most}.`,
      'Look at the session, then start the workflow by hand: the count begins anew.',
    );
  const onItsWay = session.askedAt !== null && at - session.askedAt < ASKED_SECONDS;
  return accepted(onItsWay ? [] : [{ type: 'continuation_requested', at, by, depth }]);
}

function claim(session: Session, command: Command & { type: 'claim_task' }): Decision {
  const task = session.tasks.get(command.task);
  if (task === undefined)
    return refused('UNKNOWN_TASK', `There is no task ${command.task}.`, 'See: orchestrator status');
  if (task.claim?.sha256 === command.claimSha256) return accepted([]);
  const refusal = claimRefusal(session, task, command);
  if (refusal !== null) return refusal;
  const claim: Claim = {
    sha256: command.claimSha256,
    attempt: task.attempts.length + 1,
    holder: command.holder,
    baseSha: command.baseSha,
    claimedAt: command.now,
    leaseExpiresAt: after(command.now, command.leaseSeconds),
    reserve: reserveOf(session, task.spec),
  };
  const event: Event = {
    type: 'task_claimed',
    at: command.now,
    by: command.actor,
    task: command.task,
    claim,
  };
  return accepted([event]);
}

function claimRefusal(
  session: Session,
  task: Task,
  command: Command & { type: 'claim_task' },
): Decision | null {
  const see = `orchestrator explain ${command.task}`;
  if (task.attempts.some(({ claimSha256 }) => claimSha256 === command.claimSha256))
    return refused('CLAIM_STALE', `That claim on ${command.task} was settled before.`, see);
  if (session.status === 'paused')
    return refused('SESSION_PAUSED', `Session ${session.id} is paused.`, 'orchestrator resume');
  if (session.status !== 'in_progress')
    return refused(
      'SESSION_OVER',
      `Session ${session.id} is ${session.status}.`,
      'Start another: orchestrator start',
    );
  if (task.status === 'in_progress')
    return refused('ALREADY_CLAIMED', `Task ${command.task} is being worked on.`, see);
  if (task.status !== 'pending')
    return refused('WRONG_STATUS', `Task ${command.task} is ${task.status}.`, see);
  const obstacle = firstObstacle(
    unready(session, task, command.now),
    command.missingInputs,
    fullLimits(session, task, seatOf(task, command)),
  );
  return obstacle === null ? null : refused(obstacle.code, `Task ${command.task}: ${obstacle.text}.`, see);
}

function firstObstacle(
  conditions: readonly Unready[],
  missing: readonly string[],
  full: readonly FullLimit[],
): { readonly code: RejectionCode; readonly text: string } | null {
  const condition = conditions[0];
  if (condition !== undefined)
    return {
      code: condition.code === 'PHASE_NOT_OPEN' ? 'PHASE_CLOSED' : 'NOT_READY',
      text: describeUnready(condition),
    };
  if (missing[0] !== undefined) return { code: 'NOT_READY', text: `input ${missing[0]} is missing` };
  return full[0] === undefined
    ? null
    : { code: full[0].limit === 'budget' ? 'BUDGET_REACHED' : 'LIMIT_REACHED', text: describeLimit(full[0]) };
}
