/** Removes what attempts of a local run leave beside the state, once nobody needs it: in the background while others run, and what killed runs left. */
import type { SessionId } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import type { Context } from './context.js';
import { loadSession } from './session-files.js';

/** So many at a time: removing costs as much as the making did, and has all the time in the world. */
const MOST = 32;

/** Key of an attempt's local folder: known to whoever reads the state, unlike the claim's secret. */
export function keyOf(claimSha256: string): string {
  return claimSha256.slice(0, 16);
}

export class AttemptLeftovers {
  readonly #context: Context;
  readonly #session: SessionId;
  readonly #keys: string[] = [];
  #removed: Promise<unknown> = Promise.resolve();

  constructor(context: Context, session: SessionId) {
    this.#context = context;
    this.#session = session;
  }

  /** Attempts that were folded: their reports are part of the state now. */
  add(keys: readonly string[]): void {
    this.#keys.push(...keys);
    if (this.#keys.length >= MOST) this.#remove();
  }

  /** Resolves when all that was added is gone. */
  async finish(): Promise<void> {
    this.#remove();
    await this.#removed;
  }

  #remove(): void {
    const { local, reporter } = this.#context;
    const removed = local.discard(this.#session, this.#keys.splice(0)).catch((cause: unknown) => {
      reporter.warn(`Folders of attempts that are over could not be removed: ${String(cause)}`);
    });
    this.#removed = Promise.all([this.#removed, removed]);
  }

  /**
   * Removes what is left of attempts whose claim is gone. The folders are listed before the session is read: a folder is made after its claim was
   * committed, so one that was there and has no claim belongs to nobody, whoever else runs.
   */
  async sweep(known: Session): Promise<void> {
    const { local, store } = this.#context;
    const keys = await local.keys(this.#session);
    if (keys.length === 0) return;
    const session = (await loadSession(store, this.#session))?.session ?? known;
    const live = new Set(session.running.map((task) => keyOf(session.tasks.get(task)?.claim?.sha256 ?? '')));
    for (const key of keys) {
      if (live.has(key)) continue;
      await local.endSurvivors(this.#session, key);
      await local.discard(this.#session, [key]);
    }
  }
}
