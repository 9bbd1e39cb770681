/**
 * What is put on record beside the tasks: milestones, blockers, quality, activity, delegations, commits, artifacts, sections. The same word twice
 * changes nothing, and what can be computed cannot be set.
 */
import type { Command } from './command.js';
import { decideTransition } from './decide-machine.js';
import { accepted, type Decision, refused } from './decision.js';
import type { Event } from './event.js';
import type { NoteCommand } from './note-command.js';
import { COMPUTED_INDICATORS, type Delegation } from './notes.js';
import { stampOf } from './person-command.js';
import type { Session } from './session.js';

type Asked = Command & NoteCommand;

export function decideNote(session: Session, command: Asked): Decision {
  switch (command.type) {
    case 'transition_state':
      return decideTransition(session, command);
    case 'update_milestone':
      return milestone(session, command);
    case 'add_blocker':
      return addBlocker(session, command);
    case 'update_blocker':
    case 'resolve_blocker':
      return changeBlocker(session, command);
    case 'update_quality':
      return quality(session, command);
    case 'update_activity': {
      const { activity, step } = command;
      const now = session.notes.activity;
      return now?.activity === activity && now.step === step
        ? accepted([])
        : accepted([{ ...stampOf(command), type: 'activity_updated', activity, step }]);
    }
    case 'start_delegation':
      return startDelegation(session, command);
    case 'end_delegation':
      return endDelegation(session, command);
    default:
      return record(session, command);
  }
}

function record(
  session: Session,
  command: Extract<Asked, { type: 'record_commit' | 'record_artifact' | 'update_section' }>,
): Decision {
  const stamp = stampOf(command);
  const { commits, artifacts, sections } = session.notes;
  switch (command.type) {
    case 'record_commit': {
      const { hash, message, step } = command;
      return commits.some((one) => one.hash === hash)
        ? accepted([])
        : accepted([{ ...stamp, type: 'commit_recorded', hash, message, step }]);
    }
    case 'record_artifact': {
      const { kind, path, removed } = command;
      const isThere = artifacts.some((one) => one.kind === kind && one.path === path);
      return isThere !== removed
        ? accepted([])
        : accepted([{ ...stamp, type: 'artifact_recorded', kind, path, removed }]);
    }
    default: {
      const { section, data } = command;
      const now = sections.find(({ name }) => name === section)?.data ?? null;
      return JSON.stringify(now) === JSON.stringify(data)
        ? accepted([])
        : accepted([{ ...stamp, type: 'section_updated', section, data }]);
    }
  }
}

function milestone(session: Session, command: Asked & { type: 'update_milestone' }): Decision {
  const { milestone: name } = command;
  const now = session.notes.milestones.find((one) => one.name === name);
  const completed = command.completed ?? now?.completed ?? false;
  const eta = command.eta ?? now?.eta ?? null;
  const isSo = now !== undefined && now.completed === completed && now.eta === eta;
  return isSo
    ? accepted([])
    : accepted([{ ...stampOf(command), type: 'milestone_updated', milestone: name, completed, eta }]);
}

function addBlocker(session: Session, command: Asked & { type: 'add_blocker' }): Decision {
  const { kind, severity, description, about } = command;
  const { blockers } = session.notes;
  if (about !== null && !session.tasks.has(about))
    return refused('UNKNOWN_TASK', `There is no task ${about}.`, 'See: orchestrator status');
  const isThere = blockers.some(
    (one) =>
      one.resolvedAt === null &&
      one.kind === kind &&
      one.severity === severity &&
      one.description === description &&
      one.about === about,
  );
  if (isThere) return accepted([]);
  const blocker = `B${blockers.length + 1}`;
  return accepted([
    { ...stampOf(command), type: 'blocker_added', blocker, kind, severity, description, about },
  ]);
}

function changeBlocker(
  session: Session,
  command: Extract<Asked, { type: 'update_blocker' | 'resolve_blocker' }>,
): Decision {
  const now = session.notes.blockers.find(({ id }) => id === command.blocker);
  if (now === undefined)
    return refused(
      'UNKNOWN_BLOCKER',
      `There is no blocker ${JSON.stringify(command.blocker.slice(0, 80))}.`,
      `Blockers: ${session.notes.blockers.map(({ id }) => id).join(', ') || 'none'}.`,
    );
  const stamp = stampOf(command);
  const { id: blocker, about } = now;
  if (command.type === 'resolve_blocker')
    return now.resolvedAt === null
      ? accepted([{ ...stamp, type: 'blocker_resolved', blocker, reason: command.reason }])
      : accepted([]);
  const kind = command.kind ?? now.kind;
  const severity = command.severity ?? now.severity;
  const description = command.description ?? now.description;
  return kind === now.kind && severity === now.severity && description === now.description
    ? accepted([])
    : accepted([{ ...stamp, type: 'blocker_updated', blocker, kind, severity, description, about }]);
}

function quality(session: Session, command: Asked & { type: 'update_quality' }): Decision {
  const now = session.notes.quality;
  const computed = Object.keys(command.quality).find((name) => COMPUTED_INDICATORS.includes(name));
  if (computed !== undefined)
    return refused(
      'COMPUTED_VALUE',
      `${computed} follows from the blockers and gates of the session, and cannot be set.`,
      'See: orchestrator blocker, orchestrator approve',
    );
  const fresh = Object.entries(command.quality).filter(([name, value]) => now[name] !== value);
  return fresh.length === 0
    ? accepted([])
    : accepted([{ ...stampOf(command), type: 'quality_updated', quality: Object.fromEntries(fresh) }]);
}

function startDelegation(session: Session, command: Asked & { type: 'start_delegation' }): Decision {
  const { agent, work } = command;
  const { delegations } = session.notes;
  if (delegations.some((one) => one.succeeded === null && one.agent === agent && one.work === work))
    return accepted([]);
  const within = session.phases.find(({ status }) => status === 'in_progress')?.id ?? null;
  const delegation = `D${delegations.length + 1}`;
  return accepted([{ ...stampOf(command), type: 'delegation_started', delegation, agent, work, within }]);
}

function endDelegation(session: Session, command: Asked & { type: 'end_delegation' }): Decision {
  const { agent, work, succeeded, summary } = command;
  const own = session.notes.delegations.filter(
    (one) => one.agent === agent && (work === null || one.work === work),
  );
  const open = own.findLast((one) => one.succeeded === null);
  if (open !== undefined) {
    const ended: Event = {
      ...stampOf(command),
      type: 'delegation_ended',
      delegation: open.id,
      succeeded,
      summary,
    };
    return accepted([ended]);
  }
  return isEndedSo(own.at(-1), command)
    ? accepted([])
    : refused(
        'UNKNOWN_DELEGATION',
        `Nothing is delegated to ${agent}${work === null ? '' : `: ${work}`}.`,
        'See: orchestrator flow get_current_state',
      );
}

function isEndedSo(last: Delegation | undefined, command: Asked & { type: 'end_delegation' }): boolean {
  return last !== undefined && last.succeeded === command.succeeded && last.summary === command.summary;
}
