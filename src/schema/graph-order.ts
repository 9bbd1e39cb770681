/**
 * One depth-first walk over a graph of numbered nodes, without recursion: finds every cycle that a back edge closes, and numbers the nodes
 * so that "can a reach b" is mostly answered without looking at the graph again.
 */

/** A cycle as a trail of nodes, first and last the same. Long ones are cut in the middle. */
export interface Cycle {
  readonly trail: readonly number[];
  /** Position in `trail` after which nodes were left out; null when the trail is whole. */
  readonly cutAfter: number | null;
  readonly length: number;
}

const LONGEST_TRAIL = 20;

/** Nodes by number; `successors[n]` are the nodes that n points to. */
export class GraphOrder {
  readonly cycles: readonly Cycle[];
  readonly #successors: readonly (readonly number[])[];
  readonly #entered: Int32Array;
  readonly #left: Int32Array;

  constructor(successors: readonly (readonly number[])[]) {
    this.#successors = successors;
    this.#entered = new Int32Array(successors.length);
    this.#left = new Int32Array(successors.length);
    this.cycles = this.#walk();
  }

  /** True when a path of at least one edge leads from `from` to `to`. */
  reaches(from: number, to: number): boolean {
    if (from !== to && this.#isBelow(from, to)) return true;
    const acyclic = this.cycles.length === 0;
    const seen = new Set<number>([from]);
    const open = [from];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      for (const next of this.#successors[node] ?? []) {
        if (next === to || this.#isBelow(next, to)) return true;
        // Without cycles whatever a node reaches was left before it.
        if (seen.has(next) || (acyclic && this.#leftAt(next) < this.#leftAt(to))) continue;
        seen.add(next);
        open.push(next);
      }
    }
    return false;
  }

  /** `to` was entered and left while `from` was open: the walk itself went from one to the other. */
  #isBelow(from: number, to: number): boolean {
    return this.#enteredAt(from) <= this.#enteredAt(to) && this.#leftAt(to) <= this.#leftAt(from);
  }

  #enteredAt(node: number): number {
    return this.#entered[node] ?? 0;
  }

  #leftAt(node: number): number {
    return this.#left[node] ?? 0;
  }

  /** Nodes that nobody points to come first: from there one walk covers the longest ways, so that more answers need no search. */
  *#roots(): Iterable<number> {
    const pointedTo = new Uint8Array(this.#successors.length);
    for (const targets of this.#successors) for (const target of targets) pointedTo[target] = 1;
    for (const wanted of [0, 1])
      for (let node = 0; node < pointedTo.length; node += 1) if (pointedTo[node] === wanted) yield node;
  }

  #walk(): Cycle[] {
    const cycles: Cycle[] = [];
    const depth = new Int32Array(this.#successors.length).fill(-1);
    let time = 0;
    for (const root of this.#roots()) {
      if (this.#entered[root] !== 0) continue;
      const stack = [root];
      const edges = [0];
      this.#entered[root] = ++time;
      depth[root] = 0;
      while (stack.length > 0) {
        const top = stack.length - 1;
        const node = stack[top] ?? 0;
        const edge = edges[top] ?? 0;
        edges[top] = edge + 1;
        const next = this.#successors[node]?.[edge];
        if (next === undefined) {
          this.#left[node] = ++time;
          depth[node] = -1;
          stack.pop();
          edges.pop();
        } else if (this.#entered[next] === 0) {
          this.#entered[next] = ++time;
          depth[next] = stack.length;
          stack.push(next);
          edges.push(0);
        } else if ((depth[next] ?? -1) >= 0) cycles.push(cycleOf(stack, depth[next] ?? 0));
      }
    }
    return cycles;
  }
}

function cycleOf(stack: readonly number[], start: number): Cycle {
  const length = stack.length - start;
  const first = stack[start] ?? 0;
  if (length <= LONGEST_TRAIL) return { trail: [...stack.slice(start), first], cutAfter: null, length };
  const half = LONGEST_TRAIL / 2;
  const trail = [...stack.slice(start, start + half), ...stack.slice(-half), first];
  return { trail, cutAfter: half - 1, length };
}
