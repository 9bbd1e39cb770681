/** Concurrency groups of a repository: one running, one pending (or a queue), names without case. */
import { asText, isObject, isTruthy, type Json } from './json.js';

export type Turn = 'granted' | 'replaced';

export interface Holder {
  /** For messages. */
  readonly name: string;
  /** Called when somebody with `cancel-in-progress` wants the group. */
  readonly cancel: () => void;
}

export interface Wish {
  readonly group: string;
  readonly cancelInProgress: boolean;
  readonly queue: 'single' | 'max';
}

interface Waiting {
  readonly holder: Holder;
  readonly answer: (turn: Turn) => void;
}

interface Group {
  running: Holder | null;
  pending: Waiting[];
}

const LONGEST_QUEUE = 100;

export class ConcurrencyGroups {
  readonly #groups = new Map<string, Group>();

  /** Waits for the group. `replaced`: somebody newer took the place, or the queue is full, or the signal came. */
  async enter(wish: Wish, holder: Holder, signal: AbortSignal): Promise<Turn> {
    const group = this.#groupOf(wish.group);
    if (group.running === null && group.pending.length === 0) {
      group.running = holder;
      return 'granted';
    }
    if (wish.cancelInProgress) group.running?.cancel();
    if (wish.queue === 'single') for (const old of group.pending.splice(0)) old.answer('replaced');
    if (group.pending.length >= LONGEST_QUEUE) return 'replaced';
    return new Promise((answer) => {
      const waiting: Waiting = { holder, answer };
      group.pending.push(waiting);
      signal.addEventListener('abort', () => {
        const index = group.pending.indexOf(waiting);
        if (index < 0) return;
        group.pending.splice(index, 1);
        answer('replaced');
      });
    });
  }

  leave(wish: Wish, holder: Holder): void {
    const group = this.#groupOf(wish.group);
    if (group.running !== holder) return;
    const next = group.pending.shift();
    group.running = next?.holder ?? null;
    next?.answer('granted');
  }

  /** Names of who runs and who waits. */
  look(name: string): { readonly running: string | null; readonly pending: readonly string[] } {
    const { running, pending } = this.#groupOf(name);
    return { running: running?.name ?? null, pending: pending.map(({ holder }) => holder.name) };
  }

  #groupOf(name: string): Group {
    const key = name.toLowerCase();
    const group = this.#groups.get(key) ?? { running: null, pending: [] };
    this.#groups.set(key, group);
    return group;
  }
}

/** `concurrency` as it was evaluated; null for none. */
export function wishOf(value: Json): Wish | null {
  const group = isObject(value) ? asText(value['group']) : asText(value);
  if (group === '') return null;
  const fields = isObject(value) ? value : {};
  const cancelInProgress = isTruthy(fields['cancel-in-progress'] ?? false);
  const queue = fields['queue'] === 'max' ? 'max' : 'single';
  if (queue === 'max' && cancelInProgress)
    throw new Error("concurrency: queue 'max' cannot be used with cancel-in-progress");
  return { group, cancelInProgress, queue };
}
