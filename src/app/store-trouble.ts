/** What a store did to a transaction, where it is neither done nor plainly lost. */
import type { SessionId } from '../domain/ids.js';
import { OrchestratorError } from '../errors.js';
import type { StateStore } from './ports.js';
import type { LoadedSession } from './session-files.js';

export function vanished(store: StateStore, id: SessionId): OrchestratorError {
  return new OrchestratorError(
    'STATE_REWOUND',
    `Session ${id} has vanished from ${store.location}.`,
    'Somebody removed or rewound the state; restore it from its history.',
  );
}

export function outcomeUnknown(txId: string, reason: string, cause: unknown): OrchestratorError {
  return new OrchestratorError(
    'OUTCOME_UNKNOWN',
    `The store did not say whether ${txId} was accepted: ${reason}.`,
    'Run the same command again when the store is well again: it will see what happened.',
    { cause },
  );
}

/** Every try was lost, or nobody knows what became of them. */
export function givenUp(
  id: SessionId,
  tries: number,
  loaded: LoadedSession | undefined,
  { kind, reason }: { readonly kind: 'conflict' | 'unknown' | 'refs-refused'; readonly reason: string },
): OrchestratorError {
  // Nobody else won: the store never said what became of it, and it was not there when it was looked for.
  if (kind === 'unknown')
    return new OrchestratorError(
      'REMOTE_UNREACHABLE',
      `Session ${id} could not be written: the store gave no good answer in ${tries} tries, the last: ${reason}.`,
      'Nothing was changed. Run the same command again when the store answers.',
    );
  const winner =
    loaded === undefined ? 'others' : `${loaded.session.updatedBy} (version ${loaded.session.version})`;
  return new OrchestratorError(
    'CONTENTION',
    `Session ${id}: lost ${tries} tries in a row, the last to ${winner}: ${reason}.`,
    'Run the same command again; give concurrent workflows one concurrency group.',
  );
}
