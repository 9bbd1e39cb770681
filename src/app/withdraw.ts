/** Takes a whole session out of its store, against exactly what was loaded: the counterpart of `transact` for the one write that adds no line to a journal. */
import type { Rejection } from '../domain/command.js';
import type { SessionId } from '../domain/ids.js';
import { type LoadedSession, loadSession } from './session-files.js';
import { givenUp } from './store-trouble.js';
import type { TransactOptions, TransactPorts } from './transact.js';
import { MOST_TRIES, waitBefore } from './tries.js';

/**
 * Takes the whole session away, as long as `refusal` has nothing against what is there by then. A session that is gone already is no error. Throws
 * as {@link transact} does.
 */
export async function withdraw(
  ports: TransactPorts,
  id: SessionId,
  options: TransactOptions,
  refusal: (loaded: LoadedSession) => Rejection | null,
): Promise<
  | { readonly kind: 'removed'; readonly loaded: LoadedSession | undefined }
  | { readonly kind: 'refused'; readonly rejection: Rejection }
> {
  for (let tries = 1; ; tries += 1) {
    const loaded = await loadSession(ports.store, id);
    if (loaded === undefined) return { kind: 'removed', loaded };
    const rejection = refusal(loaded);
    if (rejection !== null) return { kind: 'refused', rejection };
    const { version } = loaded.session;
    const outcome = await ports.store.commit({
      session: id,
      base: loaded.revision,
      txId: `TX-${String(version).padStart(6, '0')}-${ports.random.hex(8)}`,
      version,
      writes: [],
      removes: [],
      refs: [],
      removesSession: true,
      summary: options.summary([]),
      run: options.run,
    });
    if (outcome.kind === 'committed') return { kind: 'removed', loaded };
    if (tries >= MOST_TRIES) throw givenUp(id, tries, loaded, { kind: 'conflict', reason: outcome.reason });
    await ports.clock.sleep(waitBefore(ports.random, tries));
  }
}
