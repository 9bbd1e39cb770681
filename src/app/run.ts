/**
 * Local dispatch: the same claims, attempts and folding as on a farm of machines, with child processes instead of jobs. Goes on until nothing
 * can move; may be killed at any moment and started again, because everything it knows is in the store and in the report folders.
 */
import type { Instant, PhaseId } from '../domain/ids.js';
import { blockedBy, nextBackoffEnd } from '../domain/status.js';
import { type Conclusion, conclusionOf } from './advance.js';
import { AttemptLeftovers, keyOf } from './attempt-leftovers.js';
import { attemptOrder } from './attempt-order.js';
import { type Context, transaction } from './context.js';
import type { Applied, Ignored } from './fold-report.js';
import { foldReports } from './fold-reports.js';
import { LiveWords } from './live-words.js';
import { type HandedClaim, missingTreeInputs, Planner } from './planner.js';
import type { ReceivedReport } from './ports/attempts.js';
import type { ActiveAttempt, RunObserver } from './run-observer.js';
import type { LoadedSession } from './session-files.js';
import { NOBODY, settleDeadClaims, settleUnreported } from './settle-claims.js';
import { transact } from './transact.js';

export interface RunOptions {
  readonly maxParallel: number | null;
  readonly phase: PhaseId | null;
  readonly signal: AbortSignal;
  readonly observer: RunObserver;
  /** Between two looks at what agents say meanwhile; ten seconds unless told. */
  readonly lookMilliseconds?: number;
}

export interface RunEnd {
  readonly loaded: LoadedSession;
  readonly conclusion: Conclusion | 'interrupted' | 'phase-completed' | 'phase-closed';
  readonly applied: number;
}

/** Another holder's claims are looked at again this often. */
const POLL_MILLISECONDS = 2_000;
/** While others still run, a first report waits this long for more: they share one transaction, and so do the claims that follow. */
const LINGER_MILLISECONDS = 8;
const QUEUE_SECONDS = 0;

interface Active extends ActiveAttempt {
  readonly claim: HandedClaim;
  readonly key: string;
}

export async function run(context: Context, loaded: LoadedSession, options: RunOptions): Promise<RunEnd> {
  return new LocalRun(context, loaded, options).untilNothingMoves();
}

class LocalRun {
  readonly #context: Context;
  readonly #options: RunOptions;
  readonly #planner = new Planner();
  readonly #active = new Map<string, Active>();
  readonly #finished: { readonly active: Active; readonly received: readonly ReceivedReport[] }[] = [];
  readonly #leftovers: AttemptLeftovers;
  readonly #words: LiveWords;
  readonly #stop = new AbortController();
  #loaded: LoadedSession;
  #broken: unknown;
  #applied = 0;
  /** Somebody else may have written since: read again before the next decision. */
  #stale = false;
  #decidedAt: Instant;
  /** `anew`: for nothing but another time to wake. */
  #wake: (why?: 'anew') => void = () => undefined;

  constructor(context: Context, loaded: LoadedSession, options: RunOptions) {
    this.#context = context;
    this.#leftovers = new AttemptLeftovers(context, loaded.session.id);
    this.#words = new LiveWords(context, options.lookMilliseconds);
    this.#loaded = loaded;
    this.#options = options;
    this.#decidedAt = context.clock.now();
    const stop = (): void => {
      this.#stop.abort();
      this.#wake();
    };
    if (options.signal.aborted) stop();
    else options.signal.addEventListener('abort', stop, { once: true });
  }

  async untilNothingMoves(): Promise<RunEnd> {
    try {
      await this.#leftovers.sweep(this.#loaded.session);
      let salvaged = await this.#salvage();
      for (;;) {
        await this.#step(salvaged);
        salvaged = [];
        if (this.#finished.length > 0) continue;
        if (this.#active.size === 0 && !(await this.#worthWaiting())) break;
        if (this.#active.size > 0) await this.#nextEvent();
      }
    } catch (cause) {
      this.#stop.abort();
      throw cause;
    }
    await this.#leftovers.finish();
    await this.#leftovers.sweep(this.#loaded.session);
    if (this.#broken !== undefined) throw this.#broken;
    return { loaded: this.#loaded, conclusion: this.#conclusion(), applied: this.#applied };
  }

  #conclusion(): RunEnd['conclusion'] {
    const { session } = this.#loaded;
    if (this.#options.signal.aborted) return 'interrupted';
    const phase = session.phases.find(({ id }) => id === this.#options.phase);
    if (phase?.status === 'completed') return 'phase-completed';
    if (phase?.status === 'pending') return 'phase-closed';
    return conclusionOf(session, this.#context.clock.now());
  }

  /** Reports that a killed run left behind finished, and the end of agents that outlived it. */
  async #salvage(): Promise<readonly ReceivedReport[]> {
    const reports: ReceivedReport[] = [];
    const { session } = this.#loaded;
    for (const id of session.running) {
      const claim = session.tasks.get(id)?.claim;
      if (claim?.holder.kind !== 'local' || this.#context.liveness.probe(claim.holder) !== 'dead') continue;
      const key = keyOf(claim.sha256);
      await this.#context.local.endSurvivors(session.id, key);
      const left = await this.#context.inbox.list(this.#context.local.reportFolder(session.id, key));
      reports.push(...left.filter(({ kind }) => kind === 'report'));
    }
    return reports;
  }

  /** One transaction: what came back is folded, what is dead is settled, what is ready is claimed. Then the claimed attempts start. */
  async #step(salvaged: readonly ReceivedReport[]): Promise<void> {
    const context = this.#context;
    const batch = this.#finished.splice(0);
    const received = [...salvaged, ...batch.flatMap((item) => item.received)];
    const own = new Set([...this.#active.values()].map(({ claim }) => claim.sha256 as string));
    const id = this.#loaded.session.id;
    const done = await transact(
      context,
      id,
      transaction(context, id, 'run', this.#stale ? undefined : this.#loaded),
      async (draft) => {
        const now = context.clock.now();
        this.#decidedAt = now;
        const before = draft.session;
        const { results, code } = await foldReports(context, draft, received);
        for (const { active } of batch) settleUnreported(draft, active.claim, now);
        settleDeadClaims(context, draft, now, { ...NOBODY, except: own });
        this.#planner.follow(before, draft.events, draft.session);
        const claims = this.#planner.claim(context, draft, {
          now,
          most: this.#capacity(),
          holder: context.liveness.self(),
          baseSha: await code.at(),
          wave: null,
          queueSeconds: () => QUEUE_SECONDS,
          phase: this.#options.phase,
          task: null,
          missingInputs: await missingTreeInputs(context, draft.session, code),
        });
        return { results, claims };
      },
    );
    this.#loaded = done.loaded ?? this.#loaded;
    this.#stale = false;
    this.#tell(done.value.results);
    for (const claim of done.value.claims) this.#launch(claim);
    this.#options.observer.changed(this.#loaded.session, [...this.#active.values()]);
    this.#leftovers.add(batch.map(({ active }) => active.key));
  }

  #capacity(): number {
    if (this.#stop.signal.aborted || this.#broken !== undefined) return 0;
    return (
      (this.#options.maxParallel ?? this.#loaded.session.definition.limits.maxConcurrentAgents) -
      this.#active.size
    );
  }

  #tell(results: readonly (Applied | Ignored)[]): void {
    const { observer } = this.#options;
    const { session } = this.#loaded;
    for (const result of results) {
      if ('code' in result) {
        observer.ignored(result);
        continue;
      }
      this.#applied += 1;
      observer.applied(result, session);
      if (result.status !== 'failed') continue;
      const task = [...session.tasks].find(({ spec }) => spec.id === result.task);
      if (task !== undefined)
        observer.alert(
          `ALERT: Task ${result.task} failed, blocking ${blockedBy(session, task.spec.id)} tasks`,
        );
    }
  }

  #launch(claim: HandedClaim): void {
    const since = this.#context.clock.now();
    const active: Active = {
      claim,
      key: keyOf(claim.sha256),
      task: claim.task,
      attempt: claim.attempt,
      since,
    };
    this.#active.set(claim.secret, active);
    this.#options.observer.started(claim, this.#loaded.session);
    void this.#execute(active, this.#loaded).then(
      (received) => this.#ended(active, received),
      (cause: unknown) => {
        this.#break(cause);
        this.#ended(active, []);
      },
    );
  }

  async #execute(active: Active, loaded: LoadedSession): Promise<readonly ReceivedReport[]> {
    const { local, clock, runner, inbox } = this.#context;
    const { id } = loaded.session;
    const reportFolder = local.reportFolder(id, active.key);
    const places = { reportFolder, logFile: local.logFile(id, active.claim.task, active.attempt) };
    const order = await attemptOrder(loaded, active.claim, clock.now(), places);
    await runner.run(order, {
      signal: this.#stop.signal,
      started: (marker) => local.started(id, active.key, marker),
      line: (text) => this.#options.observer.line(active.task, text),
      leaveFolder: true,
      watch: (look) => {
        if (this.#words.watch(active.claim, look)) this.#wake('anew');
      },
    });
    return inbox.list(reportFolder);
  }

  /** The machine is broken (no space, no git): nothing new starts, what runs is ended, and the error is thrown at the end. */
  #break(cause: unknown): void {
    this.#broken ??= cause;
    this.#stop.abort();
  }

  #ended(active: Active, received: readonly ReceivedReport[]): void {
    this.#active.delete(active.claim.secret);
    this.#words.forget(active.claim);
    this.#finished.push({ active, received });
    this.#wake();
  }

  /** Waits until an attempt ends, a backoff is over, or somebody interrupts; looks now and then at what agents say meanwhile. */
  async #nextEvent(): Promise<void> {
    while (this.#finished.length === 0) {
      const backoff = this.#untilBackoffEnds();
      const look = this.#stop.signal.aborted ? null : this.#words.untilNextLook();
      const isLook = look !== null && (backoff === null || look < backoff);
      const end = await this.#sleep(isLook ? look : backoff);
      if (end === 'anew') continue;
      if (end === 'woken' || !isLook) break;
      await this.#listen();
    }
    if (this.#finished.length > 0 && this.#active.size > 0 && !this.#stop.signal.aborted)
      await this.#context.clock.sleep(LINGER_MILLISECONDS, this.#stop.signal);
  }

  async #listen(): Promise<void> {
    const loaded = await this.#words.take(this.#loaded);
    if (loaded === null) return;
    this.#loaded = loaded;
    this.#options.observer.changed(loaded.session, [...this.#active.values()]);
  }

  /** Sleeps until woken, at most so many milliseconds (null: as long as it takes). */
  async #sleep(milliseconds: number | null): Promise<'woken' | 'anew' | 'over'> {
    const over = new AbortController();
    const end = await new Promise<'woken' | 'anew' | 'over'>((resolve) => {
      this.#wake = (why) => resolve(why ?? 'woken');
      if (milliseconds !== null)
        void this.#context.clock.sleep(milliseconds, over.signal).then(() => resolve('over'));
    });
    over.abort();
    return end;
  }

  #untilBackoffEnds(): number | null {
    // As of the last decision: a backoff that ended since then is still to be acted on.
    const end = nextBackoffEnd(this.#loaded.session, this.#decidedAt);
    return end === null ? null : Math.max(50, (end - this.#context.clock.now()) * 1000);
  }

  /** With nothing of ours running: is there a backoff to sit out, or somebody else's claim that may end? Waits a while when there is. */
  async #worthWaiting(): Promise<boolean> {
    if (this.#stop.signal.aborted || this.#broken !== undefined) return false;
    const { session } = this.#loaded;
    if (session.status !== 'in_progress') return false;
    const backoff = this.#untilBackoffEnds();
    if (backoff === null && session.running.length === 0) return false;
    await this.#sleep(Math.min(backoff ?? POLL_MILLISECONDS, POLL_MILLISECONDS));
    this.#stale = true;
    return true;
  }
}
