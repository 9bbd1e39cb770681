/** P4: what one event costs (decided, with everything that follows from it, and recorded in the session) in a large and a small session. */
import { Frontier } from '../src/domain/frontier.js';
import type { Session } from '../src/domain/session.js';
import { claim, definitionOf, nameOf, report, sessionOf } from './graph.js';
import { type Bench, median, milliseconds, pairs } from './measure.js';

const SMALL = 1_000;
const LARGE = 100_000;
const ROUNDS = 41;
const REPEATS = 40;
const TASKS = 10;

export const eventCostBench: Bench = {
  id: 'p4',
  title: `one event at ${LARGE} tasks beside one at ${SMALL}`,
  run: async () => {
    const large = batchOf(LARGE);
    const small = batchOf(SMALL);
    const taken = await pairs(ROUNDS, large, small);
    return [
      {
        id: 'P4',
        metric: `apply one event at ${LARGE} ÷ at ${SMALL} tasks`,
        ours: milliseconds(median(taken.ours)),
        peer: milliseconds(median(taken.peer)),
        ratio: taken.ratio,
        target: 1.5,
        note: 'decided and folded, claims and reports alike',
        samples: { large: taken.ours, small: taken.peer },
      },
    ];
  },
};

/** Milliseconds per event: the same few ready tasks claimed and reported again and again from the same half-done session. */
function batchOf(size: number): () => Promise<number> {
  const session = sessionOf(definitionOf(size), size / 2);
  const ready = readyIn(session).map((position) => nameOf(position, size));
  return async () => {
    const started = process.cpuUsage();
    for (let repeat = 0; repeat < REPEATS; repeat += 1) {
      let state = session;
      for (const task of ready) state = report(claim(state, task), task);
    }
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000 / (REPEATS * ready.length * 2);
  };
}

function readyIn(session: Session): readonly number[] {
  const frontier = Frontier.of(session);
  const phase = session.phases.findIndex(({ status }) => status === 'in_progress');
  const found: number[] = [];
  for (let next = frontier.pop(phase); next !== undefined && found.length < TASKS; next = frontier.pop(phase))
    found.push(next);
  return found;
}
