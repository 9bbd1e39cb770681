/** What a store did to a transaction, where it is neither done nor plainly lost. */
import type { SessionId } from '../domain/ids.js';
import { OrchestratorError } from '../errors.js';
import type { StateStore } from './ports.js';

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
    `The store did not say whether ${txId} was accepted (${reason}), and cannot be read now.`,
    'Run the same command again when the store is reachable: it will see what happened.',
    { cause },
  );
}
