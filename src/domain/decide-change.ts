/** A person lets a held change pass. */
import type { Command } from './command.js';
import { accepted, type Decision, refused } from './decision.js';
import type { Event } from './event.js';
import { stampOf } from './person-command.js';
import { awaitingSelection } from './selection.js';
import type { Session } from './session.js';
import type { Task } from './task.js';

/** The word is for one commit: whatever else the ref may hold by now is not what the person looked at. */
export function approveChange(
  session: Session,
  task: Task,
  command: Command & { type: 'approve_change' },
): Decision {
  const { id } = task.spec;
  const held = task.escalationInfo?.held ?? null;
  if (held === null)
    return refused('NOTHING_HELD', `No change of ${id} is held back.`, `orchestrator explain ${id}`);
  if (held.oid !== command.oid)
    return refused(
      'APPROVAL_STALE',
      `The held change of ${id} is ${held.oid} by now, not ${command.oid}.`,
      `Look at it again: orchestrator explain ${id}`,
    );
  const at = stampOf(command);
  const { permission, change, oid } = command;
  const reason = `${command.actor} approved the change of protected paths.`;
  return accepted([
    { ...at, type: 'change_approved', task: id, oid, permission, version: session.version },
    {
      ...at,
      type: 'task_completed',
      task: id,
      end: null,
      outputs: held.outputs,
      evidence: 'verified',
      change,
      reason,
    },
    ...held.tasks.map(
      (spec): Event => ({ ...at, type: 'task_added', spec: awaitingSelection(session, spec), addedBy: id }),
    ),
  ]);
}
