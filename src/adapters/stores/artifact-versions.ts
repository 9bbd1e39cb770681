/**
 * Which versions of which sessions lie in artifacts: names, and who wins among several artifacts of one version. What was seen once is kept, for
 * artifacts never change and lists may be behind.
 */
import type { ArtifactExchange, RemoteArtifacts, RunArtifact } from '../../app/ports/forge.js';
import { isSessionId, type SessionId } from '../../domain/ids.js';

export interface StateArtifact {
  readonly session: SessionId;
  readonly version: number;
  readonly id: number;
  readonly name: string;
  readonly expired: boolean;
  /** As the results service lists it, when it is of this very run: then it costs no request of the API. */
  readonly ofThisRun: RunArtifact | null;
}

/** `list` answers with this many artifacts a page. */
const PAGES = 10;

/** Name of the artifact that holds one version of a session. */
export function stateArtifactName(session: SessionId, version: number): string {
  return `orchestrator-state-${session}-v${version}`;
}

export class ArtifactVersions {
  readonly #remote: RemoteArtifacts | null;
  readonly #exchange: ArtifactExchange | null;
  readonly #seen = new Map<number, StateArtifact>();

  constructor(remote: RemoteArtifacts | null, exchange: ArtifactExchange | null) {
    this.#remote = remote;
    this.#exchange = exchange;
  }

  /** The artifact that counts for a session: of the highest version, the one with the lowest id. Undefined: there is none. */
  async newest(session: SessionId): Promise<StateArtifact | undefined> {
    const known = this.#best(session);
    if (known === undefined) await this.#lookAtAll();
    else await this.#lookAbove(session, known.version);
    return this.#best(session);
  }

  /** What counts for every session, by id. */
  async all(): Promise<readonly StateArtifact[]> {
    await this.#lookAtAll();
    const sessions = [...new Set([...this.#seen.values()].map(({ session }) => session))].sort();
    return sessions.flatMap((session) => this.#best(session) ?? []);
  }

  /** Looks again for a version that was just uploaded: the artifact of it that counts. Later versions stand on it already. */
  async winner(session: SessionId, version: number): Promise<StateArtifact | undefined> {
    await this.#lookHere();
    this.#rememberRemote((await this.#remote?.list(stateArtifactName(session, version), 1)) ?? []);
    return this.#best(session, version);
  }

  async #lookAtAll(): Promise<void> {
    await this.#lookHere();
    this.#rememberRemote((await this.#remote?.list(null, PAGES)) ?? []);
  }

  /** Versions follow each other without a gap, so asking by name finds the newest however many other artifacts there are. */
  async #lookAbove(session: SessionId, version: number): Promise<void> {
    await this.#lookHere();
    for (let next = version + 1; ; next += 1) {
      const name = stateArtifactName(session, next);
      this.#rememberRemote((await this.#remote?.list(name, 1)) ?? []);
      if (![...this.#seen.values()].some((one) => one.name === name)) return;
    }
  }

  async #lookHere(): Promise<void> {
    for (const one of (await this.#exchange?.list()) ?? [])
      this.#remember({ id: Number(one.id), name: one.name, expired: false, ofThisRun: one });
  }

  #rememberRemote(
    listed: readonly { readonly id: number; readonly name: string; readonly expired: boolean }[],
  ): void {
    for (const { id, name, expired } of listed)
      this.#remember({ id, name, expired, ofThisRun: this.#seen.get(id)?.ofThisRun ?? null });
  }

  #remember(found: Pick<StateArtifact, 'id' | 'name' | 'expired' | 'ofThisRun'>): void {
    const [, session = '', digits = ''] =
      /^orchestrator-state-([0-9a-f]{8})-v([1-9]\d{0,8})$/.exec(found.name) ?? [];
    if (!isSessionId(session) || !Number.isSafeInteger(found.id)) return;
    const expired = found.expired || (this.#seen.get(found.id)?.expired ?? false);
    this.#seen.set(found.id, { ...found, session, version: Number(digits), expired });
  }

  #best(session: SessionId, version?: number): StateArtifact | undefined {
    let best: StateArtifact | undefined;
    for (const one of this.#seen.values()) {
      if (one.session !== session || (version !== undefined && one.version !== version)) continue;
      const wins =
        best === undefined ||
        one.version > best.version ||
        (one.version === best.version && one.id < best.id);
      if (wins) best = one;
    }
    return best;
  }
}
