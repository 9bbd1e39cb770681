/** P3: the pending half of a large graph, one completion at a time, planned again after each; beside p-graph on the same graph. */
import { PGraph } from 'p-graph';
import { Frontier } from '../src/domain/frontier.js';
import type { Session } from '../src/domain/session.js';
import { definitionOf, edgesOf, finish, nameOf, sessionOf } from './graph.js';
import { type Bench, cpuOf, type Figure, pairs, ratioFigure } from './measure.js';

const SIZE = 100_000;
const DONE = SIZE / 2;
const WIDTH = 10;
const ROUNDS = 5;
/** What a task that succeeded meets: `succeeded` and `done`. */
const MET = 5;

export const drainBench: Bench = {
  id: 'p3',
  title: `draining ${SIZE - DONE} of ${SIZE} tasks, planned again after each completion`,
  run: async () => {
    const edges = edgesOf(SIZE);
    const session = sessionOf(definitionOf(SIZE, edges), DONE);
    const peer = peerOf(edges);
    const drained = await pairs(
      ROUNDS,
      () => cpuAfter(Frontier.of(session), (frontier) => drain(session, frontier)),
      () => cpuAfter(peer.graph(), runPeer),
    );
    const built = await pairs(
      ROUNDS,
      () => cpuOf(() => drain(session, Frontier.of(session))),
      () => cpuOf(() => runPeer(peer.graph())),
    );
    const decided = await pairs(
      1,
      () => cpuAfter(Frontier.of(session), (frontier) => drainDeciding(session, frontier)),
      () => cpuAfter(peer.graph(), runPeer),
    );
    return [
      ratioFigure('P3', `drain ${SIZE - DONE} tasks ÷ p-graph`, drained, 0.1, 'both graphs built before'),
      ratioFigure('', '  with building: all tasks here, the pending half there', built, null),
      ratioFigure('', '  each claim and report decided and recorded as well', decided, null),
    ] satisfies Figure[];
  },
};

function cpuAfter<T>(prepared: T, work: (prepared: T) => unknown): Promise<number> {
  return cpuOf(() => work(prepared));
}

function drain(session: Session, frontier: Frontier): void {
  const running: number[] = [];
  let ended = 0;
  for (const phase of session.phases.keys())
    for (;;) {
      while (running.length < WIDTH) {
        const next = frontier.pop(phase);
        if (next === undefined) break;
        frontier.settle(next, false, 0);
        running.push(next);
      }
      const done = running.shift();
      if (done === undefined) break;
      frontier.settle(done, false, MET);
      ended += 1;
    }
  if (ended !== SIZE - DONE) throw new Error(`Internal error: ${ended} tasks drained`);
}

function drainDeciding(start: Session, frontier: Frontier): void {
  let session = start;
  let ended = 0;
  for (const phase of start.phases.keys())
    for (let next = frontier.pop(phase); next !== undefined; next = frontier.pop(phase)) {
      session = finish(session, nameOf(next, SIZE));
      const task = session.tasks.at(next);
      if (task !== undefined) frontier.update(next, task);
      ended += 1;
    }
  if (ended !== SIZE - DONE || session.status !== 'completed')
    throw new Error(`Internal error: ${ended} tasks drained`);
}

function peerOf(edges: readonly (readonly number[])[]): { graph: () => PGraph } {
  const nodes = new Map<string, object>();
  const dependencies: [string, string][] = [];
  for (let task = DONE; task < SIZE; task += 1) {
    nodes.set(nameOf(task, SIZE), {});
    for (const other of edges[task] ?? [])
      if (other >= DONE) dependencies.push([nameOf(other, SIZE), nameOf(task, SIZE)]);
  }
  return { graph: () => new PGraph(nodes, dependencies) };
}

function runPeer(graph: PGraph): Promise<unknown> {
  return graph.run({ concurrency: WIDTH, run: async () => undefined });
}
