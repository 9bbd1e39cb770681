/**
 * Writes on the platform what differs from what is there, within the calls that a run may spend. What the platform refuses is kept as a problem to
 * report: the state was committed before.
 */
import type { ObjectId } from '../domain/ids.js';
import { OrchestratorError } from '../errors.js';
import type { CommitStatus, Forge, StatusState } from './ports/forge.js';

/** Calls that a run may spend in all, whatever the number of tasks. */
export const MOST_CALLS = 8;
/** Finding a comment and writing it. */
export const COMMENT_CALLS = 2;

export interface StatusWords {
  readonly context: string;
  readonly state: StatusState;
  /** At most 140 characters. */
  readonly description: string;
}

/** Writes what differs from what is there, within the budget, and keeps what the platform refused. */
export class Teller {
  readonly written: CommitStatus[] = [];
  readonly problems: string[] = [];
  readonly #forge: Forge;
  readonly #url: string;

  constructor(forge: Forge, url: string) {
    this.#forge = forge;
    this.#url = url;
  }

  async bring(sha: ObjectId, wanted: readonly StatusWords[]): Promise<void> {
    const known = await this.known(sha);
    // Without knowing what is there, the one status that matters is written, and no other.
    const due = known === null ? wanted.slice(0, 1) : wanted.filter((status) => !isTold(known, status));
    for (const status of due) await this.write(sha, status);
  }

  /** Null when the platform does not say. */
  async known(sha: ObjectId): Promise<readonly CommitStatus[] | null> {
    let known: readonly CommitStatus[] | null = null;
    await this.#ask(1, `statuses of ${sha.slice(0, 12)}`, async () => {
      known = await this.#forge.signals.statuses(sha);
    });
    return known;
  }

  async write(sha: ObjectId, { context, state, description }: StatusWords): Promise<void> {
    const status = { context, state, description, url: this.#url };
    const done = await this.#ask(1, `status ${context}`, () => this.#forge.signals.setStatus(sha, status));
    if (done) this.written.push(status);
  }

  async comment(issue: number, marker: string, body: string): Promise<boolean> {
    return this.#ask(COMMENT_CALLS, `comment on #${issue}`, () =>
      this.#forge.signals.upsertComment(issue, marker, body),
    );
  }

  async #ask(calls: number, what: string, request: () => Promise<void>): Promise<boolean> {
    if (this.#forge.calls() + calls > MOST_CALLS) {
      this.problems.push(`${what}: left for the next run, ${MOST_CALLS} calls are enough for this one`);
      return false;
    }
    try {
      await request();
      return true;
    } catch (error) {
      if (!(error instanceof OrchestratorError)) throw error;
      this.problems.push(`${what}: ${error.code} ${error.message} ${error.remedy}`);
      return false;
    }
  }
}

function isTold(known: readonly CommitStatus[], wanted: StatusWords): boolean {
  return known.some(
    ({ context, state, description }) =>
      context === wanted.context && state === wanted.state && description === wanted.description,
  );
}
