/** Tasks and phases by the names that people type: the id itself, or as much of it as nothing else answers to. */
import type { Rejection } from '../domain/command.js';
import type { PhaseId } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import type { Task } from '../domain/task.js';
import { editDistance, nearestName } from '../schema/nearest-name.js';

export type Found<T> =
  | { readonly kind: 'found'; readonly value: T }
  | { readonly kind: 'refused'; readonly rejection: Rejection };

/** `03-implementation/01-parse`, or `01-parse`, `implementation/parse`, `parse` where only one task is meant. */
export function findTask(session: Session, text: string): Found<Task> {
  const wanted = text.replace(/^\.?\//, '').replace(/\.md$/, '');
  for (const meant of [same, endsWith, endsWithBare]) {
    const hits: Task[] = [];
    for (const task of session.tasks) if (meant(task.spec.id, wanted)) hits.push(task);
    if (hits[0] !== undefined && hits.length === 1) return { kind: 'found', value: hits[0] };
    if (hits.length > 1)
      return unknown(
        'UNKNOWN_TASK',
        `${quoted(text)} may mean ${hits.length} tasks.`,
        `Say which: ${hits
          .slice(0, 8)
          .map(({ spec }) => spec.id)
          .join(', ')}`,
      );
  }
  const near = nearest(session, wanted);
  return unknown(
    'UNKNOWN_TASK',
    `There is no task ${quoted(text)} in session ${session.id}.`,
    near.length === 0 ? 'See: orchestrator status' : `Did you mean: ${near.join(', ')}`,
  );
}

/** `03-implementation`, or `implementation`. */
export function findPhase(session: Session, text: string): Found<PhaseId> {
  const ids = session.phases.map(({ id }) => id);
  const exact = ids.find((id) => id === text);
  const loose = ids.filter((id) => bare(id) === text);
  const hit = exact ?? (loose.length === 1 ? loose[0] : undefined);
  if (hit !== undefined) return { kind: 'found', value: hit };
  const near = nearestName(text, [...ids, ...ids.map(bare)]);
  return unknown(
    'UNKNOWN_PHASE',
    `There is no phase ${quoted(text)} in session ${session.id}.`,
    `${near === undefined ? '' : `Did you mean ${near}? `}Phases: ${ids.slice(0, 20).join(', ')}`,
  );
}

function same(id: string, wanted: string): boolean {
  return id === wanted;
}

function endsWith(id: string, wanted: string): boolean {
  return id.endsWith(`/${wanted}`);
}

function endsWithBare(id: string, wanted: string): boolean {
  const plain = id.split('/').map(bare).join('/');
  return plain === wanted || plain.endsWith(`/${wanted}`);
}

/** Without the `NN-` that orders folders and files. */
function bare(segment: string): string {
  return segment.replace(/^\d+-/, '');
}

/** Ids whose whole, last segment or bare last segment is close to what was typed, the closest first. */
function nearest(session: Session, wanted: string): readonly string[] {
  const most = Math.max(2, Math.floor(Math.min(wanted.length, 60) / 3));
  const close: { readonly id: string; readonly distance: number }[] = [];
  let seen = 0;
  for (const { spec } of session.tasks) {
    seen += 1;
    if (seen > 5000) break;
    const last = spec.id.split('/').at(-1) ?? spec.id;
    const distance = Math.min(
      ...[spec.id, last, bare(last)].map((name) =>
        editDistance(wanted.toLowerCase(), name.toLowerCase(), most),
      ),
    );
    if (distance <= most) close.push({ id: spec.id, distance });
  }
  return close
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ id }) => id);
}

function unknown(code: Rejection['code'], message: string, remedy: string): Found<never> {
  return { kind: 'refused', rejection: { code, message, remedy } };
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 120));
}
