/**
 * What every store demands of a change before it touches anything.
 */
import type { CommitOutcome, StateChange } from '../../app/ports.js';
import { requireBranchRef } from '../git/ref-host.js';
import { requirePlace } from './placed-files.js';
import { requireStatePath } from './state-path.js';

/** Throws a bug's error for a change that no store could write as it stands. */
export function requireSoundChange(change: StateChange): void {
  if (change.removesSession === true && (change.base === null || change.writes.length > 0))
    throw new Error('Internal error: a session that goes is not written to');
  const paths = [...change.writes.map((write) => write.path), ...change.removes];
  for (const path of paths) requireStatePath(path);
  if (new Set(paths).size !== paths.length)
    throw new Error('Internal error: a path is written or removed twice in one transaction');
  const places = (change.placed ?? []).map((write) => write.path);
  for (const path of places) requirePlace(path);
  if (new Set(places).size !== places.length)
    throw new Error('Internal error: a path is placed twice in one transaction');
  if (!/^[A-Za-z0-9._-]{1,100}$/.test(change.txId))
    throw new Error(`Internal error: ${JSON.stringify(change.txId)} is no transaction id`);
  for (const { ref } of change.refs) requireBranchRef(ref);
}

export const CROWDED: CommitOutcome = { kind: 'conflict', reason: 'another session was started meanwhile' };
