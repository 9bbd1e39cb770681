/** What every verb answers that asks for one thing: what happened, and where the task or the session stands now. */
import type { Answer } from '../../app/person-verbs.js';
import { type Event, OPERATIONS } from '../../domain/event.js';
import { isTaskId } from '../../domain/ids.js';
import { answered, type VerbEnd } from './call.js';

export type AskSubject =
  | { readonly kind: 'task'; readonly id: string }
  | { readonly kind: 'phase'; readonly id: string }
  | { readonly kind: 'session' };

export function personAnswer(answer: Answer, subject: AskSubject): VerbEnd {
  if (answer.kind === 'refused') return answer;
  const { session } = answer.loaded;
  // Each once: cancelling a session cancels every task of it.
  const operations = [...new Set(answer.events.map(({ type }) => OPERATIONS[type]))];
  const status = statusOf(answer, subject);
  const name = subject.kind === 'session' ? `Session ${session.id}` : subject.id;
  const head = {
    session: session.id,
    version: session.version,
    changed: operations.length > 0,
    operations,
    ...(subject.kind === 'session' ? {} : { [subject.kind]: subject.id }),
    status,
  };
  const followed = operations.length > 1 ? ` (${operations.join(', ')})` : '';
  const end = answered(head, [
    operations.length === 0
      ? `${name} was ${status} already; nothing was changed.`
      : `${name} is ${status} now, version ${session.version}${followed}.`,
  ]);
  return { ...end, loaded: answer.loaded };
}

/** Of the machine that was moved, whichever it was. */
function stateAfter(events: readonly Event[]): string | undefined {
  return events.findLast((event) => event.type === 'state_transitioned')?.to;
}

/** What was put on record, for verbs that are not about one task. */
export function noteAnswer(answer: Answer): VerbEnd {
  if (answer.kind === 'refused') return answer;
  const { session } = answer.loaded;
  const operations = [...new Set(answer.events.map(({ type }) => OPERATIONS[type]))];
  const head = {
    session: session.id,
    version: session.version,
    changed: operations.length > 0,
    operations,
    state: stateAfter(answer.events) ?? session.notes.machine?.currentState ?? null,
  };
  const end = answered(head, [
    operations.length === 0
      ? `That is on record already; session ${session.id} stays at version ${session.version}.`
      : `On record: ${operations.join(', ')}; version ${session.version}.`,
  ]);
  return { ...end, loaded: answer.loaded };
}

function statusOf(answer: Extract<Answer, { kind: 'done' }>, subject: AskSubject): string {
  const { session } = answer.loaded;
  if (subject.kind === 'session') return session.status;
  if (subject.kind === 'phase')
    return session.phases.find(({ id }) => id === subject.id)?.status ?? 'unknown';
  return (isTaskId(subject.id) ? session.tasks.get(subject.id)?.status : undefined) ?? 'unknown';
}
