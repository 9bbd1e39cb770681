/** The verbs by which people change a session: each is one command, asked once. */

import { approveChange } from '../../app/approve-change.js';
import type { Context } from '../../app/context.js';
import { stamp } from '../../app/context.js';
import { findPhase, findTask } from '../../app/find-by-name.js';
import { ask } from '../../app/person-verbs.js';
import type { LoadedSession } from '../../app/session-files.js';
import type { Command } from '../../domain/command.js';
import type { BudgetSpec } from '../../domain/definition.js';
import type { TaskId } from '../../domain/ids.js';
import { OrchestratorError } from '../../errors.js';
import { claimHash } from '../../schema/claim-key.js';
import { required } from './agent.js';
import { type Call, type VerbEnd, withSession } from './call.js';
import { personAnswer } from './person-answer.js';

export async function execute(call: Call): Promise<VerbEnd> {
  return withSession(call, (context, loaded) => {
    const [subject] = call.positionals;
    if (call.verb.name === 'approve') return approve(call, context, loaded);
    return subject === undefined
      ? askSession(call, context, loaded)
      : askTask(call, context, loaded, subject);
  });
}

/** A phase, or a task whose change is held. A name that could be both means the phase. */
async function approve(call: Call, context: Context, loaded: LoadedSession): Promise<VerbEnd> {
  const name = call.positionals[0] ?? '';
  const found = findPhase(loaded.session, name);
  const task = found.kind === 'refused' ? findTask(loaded.session, name) : found;
  if (found.kind === 'refused') {
    if (task.kind === 'refused' || typeof task.value === 'string') return found;
    const { id } = task.value.spec;
    return personAnswer(await approveChange(context, loaded, id, null), { kind: 'task', id });
  }
  const answer = await ask(context, loaded, {
    ...stamp(context),
    type: 'approve_gate',
    phase: found.value,
    permission: null,
    headSha: null,
    feedback: call.options.text('feedback'),
    seenVersion: call.options.count('if-version'),
    seenAt: null,
  });
  return personAnswer(answer, { kind: 'phase', id: found.value });
}

async function askSession(call: Call, context: Context, loaded: LoadedSession): Promise<VerbEnd> {
  const types = { pause: 'pause_session', resume: 'resume_session', cancel: 'cancel_session' } as const;
  const type = Object.entries(types).find(([verb]) => verb === call.verb.name)?.[1];
  if (type === undefined) throw new Error(`Internal error: ${call.verb.name} is no verb for a session`);
  const reason = call.options.text('reason');
  const budget = type === 'resume_session' ? call.options.text('budget') : null;
  if (budget !== null) return raiseBudget(call, context, loaded, { budget: budgetOf(budget), reason });
  if (type === 'resume_session' && call.options.text('phase') !== null)
    throw new OrchestratorError(
      'USAGE',
      '--phase says whose budget is meant, and there is no --budget.',
      'Write: orchestrator resume --phase PHASE --budget usd=50',
    );
  const answer = await ask(context, loaded, { ...stamp(context), type, reason });
  return personAnswer(answer, { kind: 'session' });
}

async function raiseBudget(
  call: Call,
  context: Context,
  loaded: LoadedSession,
  asked: { readonly budget: BudgetSpec; readonly reason: string | null },
): Promise<VerbEnd> {
  const name = call.options.text('phase');
  const phase = name === null ? null : findPhase(loaded.session, name);
  if (phase?.kind === 'refused') return phase;
  const of = phase === null ? {} : { phase: phase.value };
  const answer = await ask(context, loaded, { ...stamp(context), type: 'raise_budget', ...asked, ...of });
  return personAnswer(answer, { kind: 'session' });
}

/** `usd=50,tokens=1000000,agent_minutes=600`: new totals. */
function budgetOf(text: string): BudgetSpec {
  const found = new Map<string, number>();
  for (const part of text.split(',')) {
    const [, key = '', value = ''] =
      /^\s*(usd|tokens|agent_minutes)\s*=\s*(\d{1,12}(?:\.\d{1,6})?)\s*$/.exec(part) ?? [];
    if (key === '' || (key !== 'usd' && value.includes('.')))
      throw new OrchestratorError(
        'USAGE',
        `--budget is ${JSON.stringify(text.slice(0, 80))}, which is no list of totals.`,
        'Write one or more of usd=50,tokens=1000000,agent_minutes=600',
      );
    found.set(key, Number(value));
  }
  const [usd, tokens, minutes] = ['usd', 'tokens', 'agent_minutes'].map((key) => found.get(key));
  return {
    microUsd: usd === undefined ? null : Math.round(usd * 1e6),
    tokens: tokens ?? null,
    agentSeconds: minutes === undefined ? null : minutes * 60,
  };
}

async function askTask(
  call: Call,
  context: Context,
  loaded: LoadedSession,
  subject: string,
): Promise<VerbEnd> {
  const found = findTask(loaded.session, subject);
  if (found.kind === 'refused') return found;
  const { id } = found.value.spec;
  return personAnswer(await ask(context, loaded, taskCommand(call, context, id)), { kind: 'task', id });
}

function taskCommand(call: Call, context: Context, task: TaskId): Command {
  const asked = { ...stamp(context), task };
  const why = (): string => required(call, 'reason', 'why, for whoever reads the journal');
  const verb = call.verb.name;
  switch (verb) {
    case 'fail': {
      const claim = call.options.text('claim');
      const claimSha256 = claim === null ? null : claimHash(claim);
      return { ...asked, type: 'fail_task', claimSha256, reason: why() };
    }
    case 'block':
      return { ...asked, type: 'block_task', reason: why() };
    case 'unblock':
      return { ...asked, type: 'unblock_task', reason: call.options.text('reason') };
    case 'retry':
      return { ...asked, type: 'retry_task', reason: call.options.text('reason') };
    case 'skip':
      return { ...asked, type: 'skip_task', reason: why() };
    case 'cancel':
      return {
        ...asked,
        type: 'cancel_task',
        reason: call.options.text('reason') ?? `${context.actor} cancelled it.`,
      };
    default:
      throw new Error(`Internal error: ${verb} is no verb for a task`);
  }
}
