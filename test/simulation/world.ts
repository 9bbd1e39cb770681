/** One simulated world: its time, its processes, what they stand on, and who watches. Nothing in it knows another world. */
import type { SessionId } from '../../src/domain/ids.js';
import type { Session } from '../../src/domain/session.js';
import { OrchestratorError } from '../../src/errors.js';
import { Actor, type Ending } from './actor.js';
import { Checker } from './checker.js';
import { ClaimHalves } from './claim-halves.js';
import type { Execution } from './event-rules.js';
import { type FaultKind, type FaultPlan, Faults } from './fault.js';
import type { Ground } from './ground.js';
import { LocalFolders } from './local-folders.js';
import { chanceOf, Luck } from './luck.js';
import { Platform } from './platform.js';
import type { Scenario } from './scenario.js';
import { Scheduler } from './scheduler.js';

export const BEGIN = 1_800_000_000_000;
const MOST_SKEW_SECONDS = 2 * 3600;

export interface WorldOptions {
  readonly seed: number;
  readonly scenario: Scenario;
  readonly plan: FaultPlan;
  readonly ground: Ground;
  /** Faults and actors that are left out. */
  readonly without: ReadonlySet<string>;
  /** Every step, for people. */
  readonly trace: string[] | null;
}

export class World {
  readonly seed: number;
  readonly scenario: Scenario;
  readonly scheduler: Scheduler;
  readonly faults: Faults;
  readonly ground: Ground;
  readonly checker: Checker;
  readonly platform: Platform;
  readonly folders = new LocalFolders();
  readonly halves = new ClaimHalves();
  readonly people: ReadonlySet<string> = new Set(['ada', 'bob']);
  readonly executions: Execution[] = [];
  /** Names of processes that had troubles of their own, with the code. */
  readonly troubles: { readonly who: string; readonly code: string }[] = [];
  /** Actors that a smaller history may go without. */
  readonly optional: string[] = [];
  readonly without: ReadonlySet<string>;
  /** Strikes on top of the plan's, for who wants one particular step struck. */
  crash: ((actor: Actor, label: string) => FaultKind | null) | undefined;
  /** What the shells of this world mean when they name no session. */
  current: SessionId | null = null;
  /** What people have to put right before the end. */
  readonly repairs: (() => void)[] = [];
  checkCode: ((id: SessionId, session: Session | undefined) => Promise<void>) | undefined;
  readonly #trace: string[] | null;
  readonly #names = new Map<string, number>();
  readonly #actors = new Map<string, Actor>();

  constructor(options: WorldOptions) {
    this.seed = options.seed;
    this.scenario = options.scenario;
    this.scheduler = new Scheduler(options.seed, BEGIN);
    this.faults = new Faults(options.seed, options.plan, options.without);
    this.ground = options.ground;
    this.without = options.without;
    this.checker = new Checker(this);
    this.platform = new Platform(this);
    this.#trace = options.trace;
  }

  note(line: () => string): void {
    this.#trace?.push(`${String(Math.round((this.scheduler.now - BEGIN) / 1000)).padStart(7)}s ${line()}`);
  }

  /** Starts a process that nobody has to wait for. */
  spawn(name: string, program: (actor: Actor) => Promise<void>): void {
    void this.run(name, program);
  }

  /** Starts a process. Resolves when it is over, killed, or given up. */
  run<T>(name: string, program: (actor: Actor) => Promise<T>): Promise<Ending<T>> {
    const count = (this.#names.get(name) ?? 0) + 1;
    this.#names.set(name, count);
    const actor = new Actor(this, count === 1 ? name : `${name} (${count})`, this.#skew(name));
    this.#actors.set(actor.name, actor);
    return new Promise((resolve) => {
      actor.givenUp = (kind) => resolve({ kind });
      program(actor).then(
        (value) => {
          actor.alive = false;
          resolve({ kind: 'done', value });
        },
        (error: unknown) => {
          actor.alive = false;
          this.#trouble(actor, error);
          resolve({ kind: 'threw', error });
        },
      );
    });
  }

  isAlive(name: string): boolean {
    return this.#actors.get(name)?.alive === true;
  }

  /** Ends every process whose name begins so. */
  killAll(prefix: string): void {
    for (const [name, actor] of this.#actors) if (name.startsWith(prefix) && actor.alive) actor.kill();
  }

  luckOf(name: string): Luck {
    return new Luck(this.seed, name);
  }

  /** Is this actor part of the history? Whoever makes it smaller leaves some out. */
  has(name: string): boolean {
    this.optional.push(name);
    return !this.without.has(name);
  }

  #skew(name: string): number {
    const over = this.faults.over && !PEOPLE_AT_THE_END.test(name);
    if (over || this.faults.calm || chanceOf(this.seed, `skewed ${name}`) > 0.3) return 0;
    return new Luck(this.seed, `skew of ${name}`).between(-MOST_SKEW_SECONDS, MOST_SKEW_SECONDS);
  }

  /** An error of the outside world is what faults are for; anything else is a bug. */
  #trouble(actor: Actor, error: unknown): void {
    const isKnown = error instanceof OrchestratorError;
    const code = isKnown ? error.code : 'BUG';
    this.note(() => `${actor.name} ended with ${code}: ${String(error)}`);
    this.troubles.push({ who: actor.name, code });
    if (!isKnown) this.checker.say('bug', `${actor.name}: ${stackOf(error)}`);
    else if (this.faults.calm && !EXPECTED.has(code))
      this.checker.say('trouble', `${actor.name} without any fault: ${code} ${error.message}`);
  }
}

/** Faults pass; a wrong clock stays wrong. */
const PEOPLE_AT_THE_END = /^goodwill /;

/** What happens without any fault: somebody cancels what is being worked on, or many want the same. */
const EXPECTED: ReadonlySet<string> = new Set(['CLAIM_NOT_LIVE']);

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).slice(0, 800) : String(error);
}
