/** A binary heap of small integers, each held at most once. */
export class PriorityQueue {
  readonly #items: Int32Array;
  readonly #held: Uint8Array;
  readonly #before: (a: number, b: number) => boolean;
  #length = 0;

  /** `capacity`: items are 0 … capacity − 1. `before(a, b)`: does a come out before b? */
  constructor(capacity: number, before: (a: number, b: number) => boolean) {
    this.#items = new Int32Array(capacity);
    this.#held = new Uint8Array(capacity);
    this.#before = before;
  }

  get length(): number {
    return this.#length;
  }

  push(item: number): void {
    if (this.#held[item] === 1) return;
    this.#held[item] = 1;
    let slot = this.#length;
    this.#length += 1;
    while (slot > 0) {
      const parent = (slot - 1) >> 1;
      const above = this.#items[parent] ?? 0;
      if (!this.#before(item, above)) break;
      this.#items[slot] = above;
      slot = parent;
    }
    this.#items[slot] = item;
  }

  pop(): number | undefined {
    if (this.#length === 0) return undefined;
    const top = this.#items[0] ?? 0;
    this.#held[top] = 0;
    this.#length -= 1;
    if (this.#length > 0) this.#sink(this.#items[this.#length] ?? 0);
    return top;
  }

  #sink(item: number): void {
    let slot = 0;
    for (;;) {
      let child = 2 * slot + 1;
      if (child >= this.#length) break;
      const right = child + 1;
      if (right < this.#length && this.#before(this.#items[right] ?? 0, this.#items[child] ?? 0))
        child = right;
      const below = this.#items[child] ?? 0;
      if (!this.#before(below, item)) break;
      this.#items[slot] = below;
      slot = child;
    }
    this.#items[slot] = item;
  }
}
