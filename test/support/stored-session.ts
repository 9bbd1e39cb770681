/** Sessions that live in a memory store, driven by commands through the one way in: `transact`. Clock and luck are the test's. */
import type { Clock, Randomness } from '../../src/app/ports.js';
import { type LoadedSession, loadSession, pinned, promptPath } from '../../src/app/session-files.js';
import { type Draft, type Transacted, transact } from '../../src/app/transact.js';
import type { Command } from '../../src/domain/command.js';
import type { Definition } from '../../src/domain/definition.js';
import type { CodeState } from '../../src/domain/event.js';
import { instant, SESSION, START } from './engine.js';
import { MemoryStore } from './memory-store.js';

/** A clock that stands until somebody sleeps on it. */
export class TestClock implements Clock {
  seconds: number = START;
  /** Every sleep, in milliseconds. */
  readonly slept: number[] = [];
  #milliseconds = 0;

  now(): ReturnType<Clock['now']> {
    return instant(this.seconds);
  }

  monotonic(): number {
    return this.#milliseconds;
  }

  async sleep(milliseconds: number): Promise<void> {
    this.slept.push(milliseconds);
    this.#milliseconds += milliseconds;
    this.seconds += Math.floor(milliseconds / 1000);
  }
}

let drawn = 0;

/** Luck that is never the same twice, and no surprise either. */
export class TestRandomness implements Randomness {
  hex(bytes: number): string {
    drawn += 1;
    return drawn.toString(16).padStart(bytes * 2, '0');
  }

  fraction(): number {
    return 0.5;
  }
}

type Loose<C> = C extends Command ? Omit<C, 'now' | 'actor'> & { readonly actor?: string } : never;
export type LooseCommand = Loose<Command>;

export class StoredEngine {
  readonly store: MemoryStore;
  readonly clock = new TestClock();
  readonly random = new TestRandomness();

  constructor(store = new MemoryStore()) {
    this.store = store;
  }

  /** A store with one fresh session of this definition, prompts included. */
  static async started(definition: Definition, code: CodeState | null = null): Promise<StoredEngine> {
    const engine = new StoredEngine();
    await engine.transact((draft) => {
      engine.ask(draft, {
        type: 'start_session',
        session: SESSION,
        definition,
        definitionSha256: pinned(definition).sha256,
        code,
      });
      for (const { id } of definition.tasks)
        draft.writes.push({ path: promptPath(id), bytes: Buffer.from(id) });
    });
    return engine;
  }

  async transact<T>(plan: (draft: Draft) => T | Promise<T>, from?: LoadedSession): Promise<Transacted<T>> {
    const options = { run: null, summary: () => 'a transaction', from };
    return transact(this, SESSION, options, plan);
  }

  ask(draft: Draft, command: LooseCommand): ReturnType<Draft['ask']> {
    const stamp = { now: this.clock.now(), actor: command.actor ?? 'tester' };
    return draft.ask({ ...command, ...stamp } as Command);
  }

  /** One command, one transaction. */
  async one(command: LooseCommand): Promise<Transacted<ReturnType<Draft['ask']>>> {
    return this.transact((draft) => this.ask(draft, command));
  }

  async load(): Promise<LoadedSession> {
    const loaded = await loadSession(this.store, SESSION);
    if (loaded === undefined) throw new Error('there is no session');
    return loaded;
  }
}
