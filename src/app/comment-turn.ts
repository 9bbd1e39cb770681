/** Does what a permitted comment asks for: finds the session and what in it is meant, asks the domain, and says what came of it. */
import type { Command } from '../domain/command.js';
import { type Explanation, explain } from '../domain/explain.js';
import type { Instant } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import { type StatusReport, statusReport } from '../domain/status.js';
import type { Task } from '../domain/task.js';
import type { CommentCommand } from '../schema/comment-line.js';
import { approveChange } from './approve-change.js';
import { type Context, stamp } from './context.js';
import { findPhase, findTask } from './find-by-name.js';
import { ask } from './person-verbs.js';
import type { Permission } from './ports/forge.js';
import { type LoadedSession, loadSession } from './session-files.js';

/** Of the domain, or our own: `code` is the contract. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

export interface CommentTurn {
  readonly command: CommentCommand;
  readonly author: string;
  readonly permission: Permission;
  /** Head of the pull request that was commented on. */
  readonly headSha: string | null;
  /** When the person spoke; null where nobody can tell. */
  readonly saidAt: Instant | null;
}

export type CommentResult =
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly loaded: LoadedSession | null }
  | { readonly kind: 'status'; readonly report: StatusReport; readonly loaded: LoadedSession }
  | {
      readonly kind: 'explained';
      readonly task: Task;
      readonly explanation: Explanation;
      readonly loaded: LoadedSession;
    }
  | {
      readonly kind: 'done';
      /** Id of a task or phase, or `session`. */
      readonly subject: string;
      readonly status: string;
      readonly changed: boolean;
      readonly loaded: LoadedSession;
    };

export async function performComment(context: Context, turn: CommentTurn): Promise<CommentResult> {
  const chosen = await sessionOf(context, turn.command.session);
  if ('code' in chosen) return { kind: 'refused', refusal: chosen, loaded: null };
  const { verb } = turn.command;
  const now = context.clock.now();
  switch (verb) {
    case 'help':
    case 'status':
      return { kind: 'status', report: statusReport(chosen.session, now), loaded: chosen };
    case 'explain': {
      const found = findTask(chosen.session, turn.command.subject ?? '');
      if (found.kind === 'refused') return refused(found.rejection, chosen);
      const explanation = explain(chosen.session, found.value, now);
      return { kind: 'explained', task: found.value, explanation, loaded: chosen };
    }
    default:
      return change(context, turn, chosen);
  }
}

async function change(context: Context, turn: CommentTurn, loaded: LoadedSession): Promise<CommentResult> {
  const held = turn.command.verb === 'approve' ? heldTask(loaded.session, turn.command.subject ?? '') : null;
  if (held !== null) return letPass(context, turn, loaded, held);
  const meant = meaning(context, turn, loaded.session);
  if (meant.kind === 'refused') return refused(meant.refusal, loaded);
  const answer = await ask(context, loaded, meant.command);
  if (answer.kind === 'refused') return refused(answer.rejection, loaded);
  const { session } = answer.loaded;
  return {
    kind: 'done',
    subject: meant.subject,
    status: meant.status(session),
    changed: answer.events.length > 0,
    loaded: answer.loaded,
  };
}

type Meaning =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | {
      readonly kind: 'command';
      readonly command: Command;
      readonly subject: string;
      readonly status: (session: Session) => string;
    };

function meaning(context: Context, turn: CommentTurn, session: Session): Meaning {
  const { verb, text } = turn.command;
  const asked = stamp(context, turn.author);
  switch (verb) {
    case 'approve':
      return approval(context, turn, session);
    case 'decline':
      return { kind: 'refused', refusal: DECLINE };
    case 'retry':
    case 'skip': {
      const found = findTask(session, turn.command.subject ?? '');
      if (found.kind === 'refused') return { kind: 'refused', refusal: found.rejection };
      const task = found.value.spec.id;
      const command: Command =
        verb === 'retry'
          ? { ...asked, type: 'retry_task', task, reason: text }
          : { ...asked, type: 'skip_task', task, reason: text ?? '' };
      const status = (after: Session): string => after.tasks.get(task)?.status ?? 'gone';
      return { kind: 'command', command, subject: task, status };
    }
    default: {
      const types = { pause: 'pause_session', resume: 'resume_session', cancel: 'cancel_session' } as const;
      if (verb !== 'pause' && verb !== 'resume' && verb !== 'cancel')
        throw new Error(`Internal error: ${verb} changes nothing`);
      const command: Command = { ...asked, type: types[verb], reason: text };
      return { kind: 'command', command, subject: 'session', status: ({ status }) => status };
    }
  }
}

/** The task that is meant, when its change is held back for a person. Phases go first: they are what approvals are for. */
function heldTask(session: Session, name: string): Task | null {
  if (findPhase(session, name).kind === 'found') return null;
  const found = findTask(session, name);
  return found.kind === 'found' && (found.value.escalationInfo?.held ?? null) !== null ? found.value : null;
}

async function letPass(
  context: Context,
  turn: CommentTurn,
  loaded: LoadedSession,
  task: Task,
): Promise<CommentResult> {
  const { id } = task.spec;
  if (turn.saidAt !== null && task.updatedAt > turn.saidAt) return refused(changedSince(id), loaded);
  const answer = await approveChange({ ...context, actor: turn.author }, loaded, id, turn.permission);
  if (answer.kind === 'refused') return refused(answer.rejection, loaded);
  const status = answer.loaded.session.tasks.get(id)?.status ?? 'gone';
  return { kind: 'done', subject: id, status, changed: answer.events.length > 0, loaded: answer.loaded };
}

/** Bound to what was there when it was given: permission, version (by the domain) and head. */
function approval(context: Context, turn: CommentTurn, session: Session): Meaning {
  const name = turn.command.subject ?? '';
  const found = findPhase(session, name);
  if (found.kind === 'refused') {
    const task = findTask(session, name);
    return { kind: 'refused', refusal: task.kind === 'found' ? noPhase(task.value) : found.rejection };
  }
  const phase = found.value;
  const command: Command = {
    ...stamp(context, turn.author),
    type: 'approve_gate',
    phase,
    permission: turn.permission,
    headSha: turn.headSha,
    feedback: turn.command.text,
    seenVersion: null,
    seenAt: turn.saidAt,
  };
  const status = (after: Session): string =>
    after.phases.find(({ id }) => id === phase)?.status === 'completed' ? 'completed' : 'approved';
  return { kind: 'command', command, subject: phase, status };
}

function noPhase({ spec, status }: Task): Refusal {
  return {
    code: 'GATE_NEEDS_NO_APPROVAL',
    message: `${spec.id} is a task (${status}); approvals are given to phases, and to changes that are held back.`,
    remedy: `Use /orchestrator retry ${spec.id} or /orchestrator skip ${spec.id} REASON, or approve its phase: /orchestrator approve ${spec.phase}`,
  };
}

function changedSince(task: string): Refusal {
  return {
    code: 'APPROVAL_STALE',
    message: `Task ${task} has changed since the comment was written.`,
    remedy: `Look at what is held now, then write a new comment: /orchestrator approve ${task}`,
  };
}

const DECLINE: Refusal = {
  code: 'NOT_BUILT',
  message: 'A phase cannot be declined by a comment yet; without an approval its gate stays closed.',
  remedy: 'Send back what must be done again: /orchestrator retry TASK REASON',
};

function refused(refusal: Refusal, loaded: LoadedSession): CommentResult {
  return { kind: 'refused', refusal, loaded };
}

/** The named session; else the only one that goes on; else, where none does, the one that changed last. */
async function sessionOf(context: Context, named: string | null): Promise<LoadedSession | Refusal> {
  const known = await context.store.sessions();
  const wanted = named === null ? known : known.filter((id) => id === named);
  const all: LoadedSession[] = [];
  for (const id of wanted) {
    const loaded = await loadSession(context.store, id);
    if (loaded !== undefined) all.push(loaded);
  }
  const going = all.filter(({ session }) => session.status !== 'completed' && session.status !== 'cancelled');
  if (named === null && going.length > 1) {
    const ids = going.slice(0, 10).map(({ session }) => session.id);
    return {
      code: 'SESSION_AMBIGUOUS',
      message: `${going.length} sessions are unfinished: ${ids.join(', ')}.`,
      remedy: `Say which: /orchestrator session=${ids[0] ?? ''} …`,
    };
  }
  const last = all.toSorted((a, b) => b.session.updatedAt - a.session.updatedAt)[0];
  const chosen = going[0] ?? last;
  if (chosen !== undefined) return chosen;
  return named === null
    ? { code: 'NO_SESSION', message: 'There is no session.', remedy: 'Start one: run the workflow.' }
    : {
        code: 'SESSION_NOT_FOUND',
        message: `There is no session ${JSON.stringify(named.slice(0, 80))}.`,
        remedy: `Known sessions: ${known.slice(0, 10).join(', ')}`,
      };
}
