/** Runners: so many jobs at once, the others wait. */

export class Slots {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  /** Runs on a free runner; `gone` answers when the signal came first. */
  async use<T>(signal: AbortSignal, act: () => Promise<T>, gone: () => T): Promise<T> {
    await this.#take();
    try {
      return signal.aborted ? gone() : await act();
    } finally {
      this.#give();
    }
  }

  async #take(): Promise<void> {
    if (this.#free > 0) {
      this.#free -= 1;
      return;
    }
    await new Promise<void>((go) => this.#waiting.push(go));
  }

  #give(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free += 1;
    else next();
  }
}
