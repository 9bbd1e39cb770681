/** Copies of views at the places where the tools of their own system look for them. */
import type { ViewSpec } from '../domain/definition.js';
import { filledPath, patternGlob, plainPart } from '../domain/path-pattern.js';
import type { Session } from '../domain/session.js';
import type { FileWrite } from './ports.js';
import type { ViewFile } from './views.js';

const CHECKPOINTS = 'checkpoints/';

/** Each path once, however often two names come to the same one. */
export function placedViews(
  session: Session,
  views: readonly { readonly view: ViewSpec; readonly files: readonly ViewFile[] }[],
  written: readonly FileWrite[],
): readonly FileWrite[] {
  const placed = new Map<string, FileWrite>();
  const add = (path: string | null, bytes: Uint8Array): void => {
    if (path !== null && !placed.has(path)) placed.set(path, { path, bytes });
  };
  for (const { view, files } of views) {
    if (view.path === null) continue;
    for (const { text, of } of files) add(placeOf(session, view.path, of), Buffer.from(text));
    if (view.kind === 'checkpoints')
      for (const { path, bytes } of written)
        if (path.startsWith(CHECKPOINTS)) add(checkpointPlace(session, view.path, path), bytes);
  }
  return [...placed.values()];
}

/** Where a file of the session's checkpoints has its copy. */
export function checkpointPlace(session: Session, folder: string, path: string): string | null {
  const place = placeOf(session, folder, {});
  return place === null ? null : `${place}/${path.slice(CHECKPOINTS.length)}`;
}

function placeOf(session: Session, pattern: string, of: ViewFile['of']): string | null {
  const { id, definition } = session;
  const values = { session: id, ticket: plainPart(definition.ticket ?? id) };
  const { task, agent } = of;
  // The id of a task is a path by itself, each part of it checked when the task came to be.
  const named = task === undefined ? pattern : pattern.replaceAll('{task}', () => task);
  return filledPath(named, { ...values, agent: agent === undefined ? null : plainPart(agent) });
}

/** Globs of every path that a view of this session may be copied to: no agent's change reaches them. */
export function placedGlobs(views: readonly ViewSpec[]): readonly string[] {
  return views.flatMap(({ kind, path }) => {
    if (path === null) return [];
    const glob = patternGlob(path, ['task']);
    return kind === 'checkpoints' ? [`${glob}/**`] : [glob];
  });
}
