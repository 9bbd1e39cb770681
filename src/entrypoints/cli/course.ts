/** Verbs about the course of a session: where tasks belong, gates that do not open, the machine, and what is put on record. */
import { type Context, stamp } from '../../app/context.js';
import { declineGate } from '../../app/decline-gate.js';
import { findPhase, findTask } from '../../app/find-by-name.js';
import { ask } from '../../app/person-verbs.js';
import type { LoadedSession } from '../../app/session-files.js';
import type { Command, Rejection } from '../../domain/command.js';
import { after, type Instant, type TaskId } from '../../domain/ids.js';
import {
  ARTIFACT_KINDS,
  GATE_ANSWERS,
  type Indicator,
  SEVERITIES,
  type Severity,
} from '../../domain/notes.js';
import type { Session } from '../../domain/session.js';
import { OrchestratorError } from '../../errors.js';
import { claimHash } from '../../schema/claim-key.js';
import { parseDuration } from '../../schema/duration.js';
import { nearestName } from '../../schema/nearest-name.js';
import { instantOf } from '../../schema/wire.js';
import { required } from './agent.js';
import { answered, type Call, type VerbEnd, withSession } from './call.js';
import { type AskSubject, noteAnswer, personAnswer } from './person-answer.js';

export async function execute(call: Call): Promise<VerbEnd> {
  return withSession(call, async (context, loaded) => {
    if (call.verb.name === 'blocker list') return listBlockers(loaded);
    if (call.verb.name === 'decline') return decline(call, context, loaded);
    const made = commandOf(call, context, loaded);
    if ('rejection' in made) return { kind: 'refused', rejection: made.rejection };
    const answer = await ask(context, loaded, made.command);
    return made.subject === null ? noteAnswer(answer) : personAnswer(answer, made.subject);
  });
}

type Made =
  | { readonly command: Command; readonly subject: AskSubject | null }
  | { readonly rejection: Rejection };

function commandOf(call: Call, context: Context, loaded: LoadedSession): Made {
  switch (call.verb.name) {
    case 'reject':
    case 'escalate':
      return aboutTask(call, context, loaded);
    case 'gate':
      return gate(call, context, loaded);
    case 'assign':
      return assign(call, context, loaded);
    default:
      return note(call, context, loaded);
  }
}

function why(call: Call): string {
  return required(call, 'reason', 'why, for whoever reads the journal');
}

function word(call: Call, index = 0): string {
  return call.positionals[index] ?? '';
}

function usage(message: string, remedy: string): OrchestratorError {
  return new OrchestratorError('USAGE', message, remedy);
}

/** One of the words, or USAGE with the nearest. */
export function choice<T extends string>(what: string, given: string, words: readonly T[]): T {
  const found = words.find((one) => one === given);
  if (found !== undefined) return found;
  const near = nearestName(given, words);
  throw usage(
    `${what} is ${JSON.stringify(given.slice(0, 80))}; it may be ${words.join(', ')}.`,
    near === undefined ? `Use one of ${words.join(', ')}.` : `Did you mean ${near}?`,
  );
}

function aboutTask(call: Call, context: Context, { session }: LoadedSession): Made {
  const found = findTask(session, word(call));
  if (found.kind === 'refused') return found;
  const task = found.value.spec.id;
  const asked = { ...stamp(context), task, reason: why(call) };
  const subject: AskSubject = { kind: 'task', id: task };
  if (call.verb.name === 'escalate')
    return { subject, command: { ...asked, type: 'escalate_task', to: call.options.text('to') ?? 'user' } };
  const claim = call.options.text('claim');
  return {
    subject,
    command: {
      ...asked,
      type: 'reject_task',
      claimSha256: claim === null ? null : claimHash(claim),
      layer: call.options.text('layer'),
      reopen: call.options.flag('reopen'),
    },
  };
}

function gate(call: Call, context: Context, { session }: LoadedSession): Made {
  const found = findPhase(session, word(call));
  if (found.kind === 'refused') return found;
  const answers = GATE_ANSWERS.filter((answer) => answer !== 'decline');
  const answer = choice('The answer', word(call, 1), answers);
  const reason = call.options.text('reason');
  return {
    subject: { kind: 'phase', id: found.value },
    command: { ...stamp(context), type: 'answer_gate', phase: found.value, answer, reason },
  };
}

async function decline(call: Call, context: Context, loaded: LoadedSession): Promise<VerbEnd> {
  const found = findPhase(loaded.session, word(call));
  if (found.kind === 'refused') return found;
  const tasks: TaskId[] = [];
  for (const name of (call.options.text('retry') ?? '').split(',').filter((part) => part !== '')) {
    const task = findTask(loaded.session, name.trim());
    if (task.kind === 'refused') return task;
    tasks.push(task.value.spec.id);
  }
  const feedback = required(call, 'feedback', 'what is to be different');
  const answer = await declineGate(context, loaded, { phase: found.value, feedback, tasks });
  return personAnswer(answer, { kind: 'phase', id: found.value });
}

function assign(call: Call, context: Context, { session }: LoadedSession): Made {
  const owner = call.options.text('owner');
  if ((owner === null) === !call.options.flag('nobody'))
    throw usage('assign takes either --owner NAME or --nobody.', 'See: orchestrator help assign');
  const tasks: TaskId[] = [];
  for (const name of call.positionals) {
    const found = findTask(session, name);
    if (found.kind === 'refused') return found;
    tasks.push(found.value.spec.id);
  }
  return { subject: null, command: { ...stamp(context), type: 'assign_tasks', tasks, owner } };
}

function transition(call: Call, session: Session, asked: ReturnType<typeof stamp>): Made {
  const name = call.options.text('phase');
  const found = name === null ? null : findPhase(session, name);
  if (found?.kind === 'refused') return found;
  return {
    subject: null,
    command: {
      ...asked,
      type: 'transition_state',
      to: word(call),
      reason: why(call),
      approved: call.options.flag('approved'),
      ...(found === null ? {} : { within: found.value }),
    },
  };
}

function note(call: Call, context: Context, loaded: LoadedSession): Made {
  const asked = stamp(context);
  const made = (command: Command): Made => ({ subject: null, command });
  switch (call.verb.name) {
    case 'transition':
      return transition(call, loaded.session, asked);
    case 'milestone': {
      const eta = call.options.text('eta');
      return made({
        ...asked,
        type: 'update_milestone',
        milestone: word(call),
        completed: call.options.flag('done') ? true : call.options.flag('open') ? false : null,
        eta: eta === null ? null : momentOf(eta, asked.now),
      });
    }
    case 'quality':
      return made({ ...asked, type: 'update_quality', quality: indicators(call.positionals) });
    case 'activity':
      return made({
        ...asked,
        type: 'update_activity',
        activity: word(call),
        step: call.options.text('step'),
      });
    case 'artifact add':
    case 'artifact remove': {
      const kind = choice('The kind', word(call), ARTIFACT_KINDS);
      const removed = call.verb.name === 'artifact remove';
      return made({ ...asked, type: 'record_artifact', kind, path: word(call, 1), removed });
    }
    default:
      return blocker(call, context, loaded);
  }
}

function severityOf(call: Call): Severity | null {
  const given = call.options.text('severity');
  return given === null ? null : choice('--severity', given, SEVERITIES);
}

function blocker(call: Call, context: Context, { session }: LoadedSession): Made {
  const asked = stamp(context);
  const kind = call.options.text('type');
  if (call.verb.name === 'blocker resolve') {
    const reason = call.options.text('reason');
    return { subject: null, command: { ...asked, type: 'resolve_blocker', blocker: word(call), reason } };
  }
  const severity = severityOf(call);
  if (call.verb.name === 'blocker update') {
    const description = call.options.text('description');
    const changes = { blocker: word(call), kind, severity, description };
    return { subject: null, command: { ...asked, type: 'update_blocker', ...changes } };
  }
  const name = call.options.text('task');
  const found = name === null ? null : findTask(session, name);
  if (found?.kind === 'refused') return found;
  return {
    subject: null,
    command: {
      ...asked,
      type: 'add_blocker',
      kind: kind ?? 'general',
      severity: severity ?? 'medium',
      description: word(call),
      about: found?.value.spec.id ?? null,
    },
  };
}

function listBlockers({ session }: LoadedSession): VerbEnd {
  const { blockers } = session.notes;
  const open = blockers.filter(({ resolvedAt }) => resolvedAt === null);
  return answered(
    {
      session: session.id,
      version: session.version,
      blockers: blockers.map(({ id, kind, severity, description, about, resolvedAt }) => ({
        id,
        type: kind,
        severity,
        description,
        task: about,
        resolved: resolvedAt !== null,
      })),
    },
    open.length === 0
      ? ['No blockers.']
      : open.map(({ id, kind, severity, description }) => `${id}  ${severity}  ${kind}: ${description}`),
  );
}

/** `tests_passing=true`, `coverage=81.5`, `reviewer=ann`. */
export function indicators(words: readonly string[]): Readonly<Record<string, Indicator>> {
  const found = new Map<string, Indicator>();
  for (const given of words) {
    const [, name, value] = /^([A-Za-z][\w.-]{0,63})=(.*)$/s.exec(given) ?? [];
    if (name === undefined || value === undefined)
      throw usage(
        `${JSON.stringify(given.slice(0, 80))} is no indicator.`,
        'Write NAME=VALUE, as tests_passing=true.',
      );
    found.set(name, indicator(value));
  }
  return Object.fromEntries(found);
}

function indicator(value: string): Indicator {
  if (value === 'true' || value === 'false') return value === 'true';
  return /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value.slice(0, 1000);
}

/** `2026-12-01`, `2026-12-01T12:00:00Z`, or a while from now as `2h`. */
export function momentOf(text: string, now: Instant): Instant {
  const found = instantOf(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T23:59:59Z` : text);
  if (found !== undefined) return found;
  const seconds = parseDuration(text);
  if (seconds !== undefined) return after(now, seconds);
  throw usage(
    `${JSON.stringify(text.slice(0, 80))} is no moment.`,
    'Write 2026-12-01, 2026-12-01T12:00:00Z, or a while from now as 2h.',
  );
}
