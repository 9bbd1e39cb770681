import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GraphOrder } from '../../src/schema/graph-order.js';

const graphs = fc
  .integer({ min: 1, max: 12 })
  .chain((size) =>
    fc.array(fc.uniqueArray(fc.integer({ min: 0, max: size - 1 }), { maxLength: 4 }), {
      minLength: size,
      maxLength: size,
    }),
  )
  .map((graph) => graph.map((targets, node) => targets.filter((target) => target !== node)));

/** The plain way to say it: repeat until nothing new is reached. */
function reachable(graph: readonly (readonly number[])[], from: number): ReadonlySet<number> {
  const seen = new Set<number>();
  const open = [...(graph[from] ?? [])];
  for (let node = open.pop(); node !== undefined; node = open.pop())
    if (!seen.has(node)) {
      seen.add(node);
      open.push(...(graph[node] ?? []));
    }
  return seen;
}

describe('a graph of tasks', () => {
  test('tells what reaches what, cycles or not', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const order = new GraphOrder(graph);
        for (let from = 0; from < graph.length; from += 1) {
          const truth = reachable(graph, from);
          for (let to = 0; to < graph.length; to += 1)
            if (from !== to) expect(order.reaches(from, to)).toBe(truth.has(to));
        }
      }),
    );
  });

  test('has cycles exactly when some node reaches itself, and every trail is real', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { cycles } = new GraphOrder(graph);
        expect(cycles.length > 0).toBe(graph.some((_, node) => reachable(graph, node).has(node)));
        for (const { trail } of cycles) {
          expect(trail[0]).toBe(trail.at(-1));
          trail.slice(1).forEach((node, index) => {
            expect(graph[trail[index] ?? -1]).toContain(node);
          });
        }
      }),
    );
  });

  test('names each of two cycles that share a node, once', () => {
    expect(new GraphOrder([[1, 2], [0], [0]]).cycles.map(({ trail }) => trail)).toEqual([
      [0, 1, 0],
      [0, 2, 0],
    ]);
  });

  test('walks chains and cycles of 100,000 without recursion', () => {
    const chain = Array.from({ length: 100_000 }, (_, node) => (node === 0 ? [] : [node - 1]));
    const order = new GraphOrder(chain);
    expect(order.cycles).toEqual([]);
    expect(order.reaches(99_999, 0)).toBe(true);
    expect(order.reaches(0, 99_999)).toBe(false);
    const [cycle] = new GraphOrder([[99_999], ...chain.slice(1)]).cycles;
    expect(cycle).toMatchObject({ length: 100_000, cutAfter: 9 });
    expect(cycle?.trail).toHaveLength(21);
  });
});
