/**
 * Workflows that are kept by hand: a session of five phases without tasks, moved by what people and agents say of it. Each request is one
 * transaction: what belongs together is on record together or not at all.
 */
import type { Command } from '../domain/command.js';
import { type Definition, NO_BUDGET, type PhaseSpec } from '../domain/definition.js';
import { isPhaseId, type PhaseId } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import { DEFAULT_RETRY, DEFAULT_TIMEOUT_SECONDS } from '../schema/policy-keys.js';
import { newSessionId, requireFreeTicket } from './choose-session.js';
import { type Context, stamp, transaction } from './context.js';
import { type Answer, askWhole, refusedWhole, wholly } from './person-verbs.js';
import { type LoadedSession, pinned } from './session-files.js';
import { remembering, started } from './start.js';
import { transact } from './transact.js';

/** In this order; the last one ends the workflow. */
export const FLOW_PHASES = ['understanding', 'planning', 'execution', 'integration', 'complete'] as const;

/** The definition of a workflow that is kept by hand. */
export function flowDefinition(ticket: string, title: string): Definition {
  return {
    title,
    phases: FLOW_PHASES.flatMap((id) => (isPhaseId(id) ? [flowPhase(id)] : [])),
    agents: { default: { run: 'true', env: [], runner: null, reserve: { microUsd: 0, tokens: 0 } } },
    tasks: [],
    limits: {
      maxConcurrentAgents: 10,
      maxTasksAdded: 1000,
      maxChain: 200,
      maxOutputBytes: 10 * 1024 * 1024,
      resources: {},
    },
    onFailure: 'block',
    budget: NO_BUDGET,
    changes: { integrate: 'none', protected: [], maxBytes: 4 * 1024 * 1024, maxFiles: 300 },
    state: { store: 'file', branch: 'orchestrator-state', remote: 'origin' },
    layers: [],
    machine: null,
    milestones: [],
    deadline: null,
    ticket,
    views: [{ kind: 'flow-state', path: null }],
    schemas: {},
  };
}

function flowPhase(id: PhaseId): PhaseSpec {
  return {
    id,
    title: id,
    maxParallel: null,
    gate: { approval: id !== FLOW_PHASES[FLOW_PHASES.length - 1], outputs: [] },
    tasksFrom: null,
    taskDefaults: {
      agent: 'default',
      runner: null,
      timeoutSeconds: DEFAULT_TIMEOUT_SECONDS,
      resources: [],
      checks: [],
      when: null,
      retry: DEFAULT_RETRY,
    },
  };
}

/** A new workflow. Throws SESSION_AMBIGUOUS where the ticket has an unfinished one. */
export async function initializeWorkflow(
  context: Context,
  ticket: string,
  title: string,
): Promise<LoadedSession> {
  await requireFreeTicket(context, ticket);
  const pin = pinned(started(flowDefinition(ticket, title)));
  const id = newSessionId(context);
  const done = await transact(context, id, transaction(context, id, 'start'), async (draft) => {
    draft.ask(
      await remembering(context, {
        ...stamp(context),
        type: 'start_session',
        session: id,
        definition: pin.definition,
        definitionSha256: pin.sha256,
        code: null,
      }),
    );
  });
  if (done.loaded === undefined) throw new Error('Internal error: a workflow was not started');
  await context.pointer.write(id);
  return done.loaded;
}

/** On to a later phase: the gates between are passed by this word, and what is worked on is said anew. */
export async function phaseTransition(
  context: Context,
  loaded: LoadedSession,
  to: PhaseId,
  activity: string | null,
): Promise<Answer> {
  return wholly(context, loaded, 'transition', (draft) => {
    const target = draft.session.phases.findIndex(({ id }) => id === to);
    for (let open = openPhase(draft.session); open !== null && open.index < target; ) {
      askWhole(draft, {
        ...stamp(context),
        type: 'approve_gate',
        phase: open.id,
        permission: null,
        headSha: null,
        feedback: null,
        seenVersion: null,
        seenAt: null,
      });
      const next = openPhase(draft.session);
      if (next?.index === open.index) break;
      open = next;
    }
    const status = draft.session.phases[target]?.status;
    if (status === 'pending')
      throw refusedWhole({
        code: 'PHASE_CLOSED',
        message: `Phase ${to} cannot open yet.`,
        remedy: 'See: orchestrator status --phases',
      });
    if (draft.session.status === 'in_progress')
      askWhole(draft, {
        ...stamp(context),
        type: 'update_activity',
        activity: activity ?? `Working on ${to}`,
        step: draft.session.notes.activity?.step ?? null,
      });
  });
}

function openPhase(session: Session): { readonly id: PhaseId; readonly index: number } | null {
  const index = session.phases.findIndex(({ status }) => status === 'in_progress');
  const phase = session.phases[index];
  return phase === undefined ? null : { id: phase.id, index };
}

/** Several requests at once. */
export function askAll(
  context: Context,
  loaded: LoadedSession,
  commands: readonly Command[],
): Promise<Answer> {
  return wholly(context, loaded, 'flow', (draft) => {
    for (const command of commands) askWhole(draft, command);
  });
}
