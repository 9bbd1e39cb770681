/**
 * What agents say while they run: activity, step, milestones and blockers in their status files, taken up in transactions of their own. All files are
 * looked at together and seldom, one that is as it was costs a look and nothing else, and what cannot be put on record now comes with the report.
 */
import { isTaskId } from '../domain/ids.js';
import { OrchestratorError } from '../errors.js';
import { type Context, transaction } from './context.js';
import type { HandedClaim } from './planner.js';
import type { LookAtStatus, SaidSoFar } from './ports/attempts.js';
import { isSaid, notesOfWords } from './report-notes.js';
import type { LoadedSession } from './session-files.js';
import { transact } from './transact.js';

/** Between two looks. */
export const LOOK_MILLISECONDS = 10_000;
/** Of one attempt; whoever says more says it in the report. */
const MOST_NOTES = 200;

interface Watched {
  readonly claim: HandedClaim;
  readonly look: LookAtStatus;
  left: number;
}

export class LiveWords {
  readonly #context: Context;
  readonly #every: number;
  readonly #watched = new Map<string, Watched>();
  /** On the monotonic clock. */
  #next = 0;

  constructor(context: Context, every = LOOK_MILLISECONDS) {
    this.#context = context;
    this.#every = every;
  }

  /** True for the first one: from now on there is something to wait for. */
  watch(claim: HandedClaim, look: LookAtStatus): boolean {
    const isFirst = this.#watched.size === 0;
    if (isFirst) this.#next = Math.max(this.#next, this.#context.clock.monotonic() + this.#every);
    this.#watched.set(claim.secret, { claim, look, left: MOST_NOTES });
    return isFirst;
  }

  forget({ secret }: HandedClaim): void {
    this.#watched.delete(secret);
  }

  /** Milliseconds; null where nobody is watched. */
  untilNextLook(): number | null {
    if (this.#watched.size === 0) return null;
    return Math.max(1, this.#next - this.#context.clock.monotonic());
  }

  /** Looks at every file, and puts what is new on record. The session as it is then; null where nothing was written. */
  async take(loaded: LoadedSession): Promise<LoadedSession | null> {
    this.#next = this.#context.clock.monotonic() + this.#every;
    const said: { readonly watched: Watched; readonly words: SaidSoFar }[] = [];
    for (const watched of this.#watched.values()) {
      const words = watched.left > 0 ? await watched.look() : null;
      if (words !== null) said.push({ watched, words });
    }
    if (said.length === 0) return null;
    try {
      return await this.#put(loaded, said);
    } catch (cause) {
      // Nothing hangs on it: what is wrong with the store shows at the next step, and the report says it again.
      if (cause instanceof OrchestratorError) return null;
      throw cause;
    }
  }

  async #put(
    loaded: LoadedSession,
    said: readonly { readonly watched: Watched; readonly words: SaidSoFar }[],
  ): Promise<LoadedSession | null> {
    const context = this.#context;
    const { id } = loaded.session;
    const done = await transact(context, id, transaction(context, id, 'run', loaded), (draft) => {
      const now = context.clock.now();
      const taken = new Map<Watched, number>();
      for (const { watched, words } of said) {
        const { task: name, sha256 } = watched.claim;
        const task = isTaskId(name) ? draft.session.tasks.get(name) : undefined;
        if (task?.claim?.sha256 !== sha256) continue;
        const fresh = notesOfWords(words, task.spec.id).filter((note) => !isSaid(draft.session, task, note));
        const notes = fresh.slice(0, watched.left);
        for (const note of notes) draft.ask({ ...note, now, actor: task.spec.agent });
        taken.set(watched, notes.length);
      }
      return taken;
    });
    for (const [watched, notes] of done.value) watched.left -= notes;
    return done.events.length === 0 ? null : (done.loaded ?? null);
  }
}
