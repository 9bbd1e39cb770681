import { describe, expect, test } from '@jest/globals';
import { Luck } from '../simulation/luck.js';
import { anomalies } from './checker.js';
import type { Ask, History, Operation, SeenLine } from './history.js';

/** Operations that overlap, carried out one after the other at some moment of their intervals by a machine that makes no mistake. */
function soundHistory(seed: number, count = 60): History {
  const luck = new Luck(seed, 'history');
  const planned = Array.from({ length: count }, (_, index) => {
    const invoked = 10 * index + luck.fraction();
    const takes = 1 + luck.below(150);
    return {
      id: `op-${index}`,
      invoked,
      point: invoked + luck.fraction() * takes,
      returned: invoked + takes,
    };
  });
  const journal: SeenLine[] = [lineOf([], 'create_session', null)];
  const operations: Operation[] = [];
  const blocked = new Set<string>();
  let total = 0;
  for (const { id, point, ...times } of [...planned].sort((a, b) => a.point - b.point)) {
    const ask = askOf(luck, Number(id.slice(3)));
    const task = 'task' in ask ? ask.task : '';
    const holds = blocked.has(task);
    const changes = ask.kind === 'raise' ? ask.total > total : ask.kind === 'block' ? !holds : holds;
    const base = { id, writer: 0, ask, ...times };
    if (ask.kind === 'read') {
      const lines = journal.slice(-3);
      operations.push({ ...base, result: { kind: 'read', version: journal.length, lines } });
    } else if (!changes) {
      const version = journal.length;
      const result: Operation['result'] =
        ask.kind === 'unblock' ? { kind: 'nothing', version } : { kind: 'refused', code: 'WRONG_STATUS' };
      operations.push({ ...base, result });
    } else {
      if (luck.chance(0.05)) {
        operations.push({ ...base, result: { kind: 'unknown', code: 'SIGKILL' } });
        continue;
      }
      if (ask.kind === 'raise') total = ask.total;
      if (ask.kind === 'block') blocked.add(task);
      if (ask.kind === 'unblock') blocked.delete(task);
      journal.push(lineOf(journal, ask.kind, id));
      const unknown = luck.chance(0.05);
      operations.push({
        ...base,
        result: unknown ? { kind: 'unknown', code: 'SIGKILL' } : { kind: 'changed', version: journal.length },
      });
    }
  }
  return { operations, journal, version: journal.length };
}

function askOf(luck: Luck, index: number): Ask {
  const drawn = luck.below(4);
  if (drawn === 0) return { kind: 'raise', total: index + 1 };
  if (drawn === 1) return { kind: 'read' };
  return { kind: drawn === 2 ? 'block' : 'unblock', task: `task-${luck.below(3)}` };
}

function lineOf(before: readonly SeenLine[], operation: string, id: string | null): SeenLine {
  const last = before.at(-1);
  const prev = `${last?.prev ?? ''}/${last?.id ?? ''}`.slice(-40);
  return { seq: before.length + 1, version: before.length + 1, prev, operation, id };
}

/** The journal with other lines, numbered and chained anew. */
function rewritten(history: History, lines: readonly SeenLine[]): History {
  const journal: SeenLine[] = [];
  for (const { operation, id } of lines) journal.push(lineOf(journal, operation, id));
  return { ...history, journal, version: journal.length };
}

const kinds = (history: History): readonly string[] => anomalies(history).map(({ kind }) => kind);

const changed = ({ operations }: History): readonly Operation[] =>
  operations.filter(({ result }) => result.kind === 'changed');

function standing(history: History, operation: Operation | undefined): number {
  return history.journal.findIndex(({ id }) => id === operation?.id);
}

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);

/** In how many histories the anomaly that was put in is seen as one of these kinds; null where it cannot be put in. */
function seen(plant: (history: History) => History | null, ...as: readonly string[]): void {
  let planted = 0;
  for (const seed of SEEDS) {
    const history = plant(soundHistory(seed));
    if (history === null) continue;
    planted += 1;
    expect({ seed, seen: kinds(history).some((kind) => as.includes(kind)) }).toEqual({ seed, seen: true });
  }
  expect(planted).toBeGreaterThan(SEEDS.length / 2);
}

describe('the history checker', () => {
  test('finds nothing in what a machine without faults did', () => {
    for (const seed of SEEDS) expect(anomalies(soundHistory(seed))).toEqual([]);
  });

  test('sees an update that was acknowledged and is gone', () => {
    seen((history) => {
      const gone = changed(history)[0];
      return rewritten(
        history,
        history.journal.filter(({ id }) => id !== gone?.id),
      );
    }, 'lost');
  });

  test('sees an update that was applied twice, acknowledged or not', () => {
    seen((history) => {
      const twice = history.journal[standing(history, changed(history)[0])];
      return twice === undefined ? null : rewritten(history, [...history.journal, twice]);
    }, 'doubled');
    seen((history) => {
      const unknown = history.operations.find(
        (operation) => operation.result.kind === 'unknown' && standing(history, operation) > 0,
      );
      const twice = history.journal[standing(history, unknown)];
      return twice === undefined ? null : rewritten(history, [...history.journal, twice]);
    }, 'doubled');
  });

  test('sees an update of which somebody was told that it did not happen', () => {
    seen((history) => {
      const told = changed(history)[0];
      const operations = history.operations.map(
        (operation): Operation =>
          operation === told ? { ...operation, result: { kind: 'failed', code: 'CONTENTION' } } : operation,
      );
      return { ...history, operations };
    }, 'disowned');
  });

  test('sees a read that misses what was acknowledged before it began', () => {
    seen((history) => {
      const last = changed(history).reduce((a, b) => (a.returned > b.returned ? a : b));
      const version = standing(history, last);
      const lines = history.journal.slice(0, version).slice(-3);
      const read: Operation = {
        id: 'op-9999',
        writer: 1,
        ask: { kind: 'read' },
        invoked: last.returned + 1,
        returned: last.returned + 2,
        result: { kind: 'read', version, lines },
      };
      return { ...history, operations: [...history.operations, read] };
    }, 'stale-read');
  });

  test('sees a read that goes back behind an earlier read, though no update was acknowledged between', () => {
    seen((history) => {
      const last = Math.max(...history.operations.map(({ returned }) => returned));
      const top = history.version;
      const read = (id: string, version: number, invoked: number): Operation => ({
        id,
        writer: 1,
        ask: { kind: 'read' },
        invoked,
        returned: invoked + 1,
        result: { kind: 'read', version, lines: history.journal.slice(0, version).slice(-3) },
      });
      const unknown: Operation = {
        id: 'op-9997',
        writer: 1,
        ask: { kind: 'raise', total: 10_000 },
        invoked: last,
        returned: last + 1,
        result: { kind: 'unknown', code: 'SIGKILL' },
      };
      const more = rewritten(history, [...history.journal, lineOf(history.journal, 'raise', 'op-9997')]);
      const reads = [
        { ...read('op-9998', top + 1, last + 2), result: readOf(more, top + 1) },
        read('op-9999', top, last + 4),
      ];
      return { ...more, operations: [...more.operations, unknown, ...reads] };
    }, 'stale-read');
  });

  test('sees a read of a past that never was', () => {
    seen((history) => {
      const operations = history.operations.map((operation): Operation => {
        const { result } = operation;
        if (result.kind !== 'read' || result.lines.length === 0) return operation;
        const lines = result.lines.map((line) => ({ ...line, prev: 'another' }));
        return { ...operation, result: { ...result, lines } };
      });
      return { ...history, operations };
    }, 'forked-read');
  });

  test('sees two updates in another order than they were acknowledged', () => {
    seen((history) => {
      const all = changed(history);
      const first = all.find((a) => all.some((b) => a.returned < b.invoked));
      const second = all.find((b) => first !== undefined && first.returned < b.invoked);
      const [i, j] = [standing(history, first), standing(history, second)];
      const lines = [...history.journal];
      const [a, b] = [lines[i], lines[j]];
      if (a === undefined || b === undefined) return null;
      lines[i] = b;
      lines[j] = a;
      return rewritten(history, lines);
    }, 'reordered');
  });

  test('sees a refusal that no version in its time allows', () => {
    seen((history) => {
      const end = Math.max(...history.operations.map(({ returned }) => returned));
      const refused: Operation = {
        id: 'op-9999',
        writer: 1,
        ask: { kind: 'raise', total: 1_000_000 },
        invoked: end + 1,
        returned: end + 2,
        result: { kind: 'refused', code: 'BUDGET_LOWERED' },
      };
      return { ...history, operations: [...history.operations, refused] };
    }, 'unjustified');
  });

  test('sees a version that is missing, and a journal that is not as long as the state says', () => {
    seen((history) => {
      const journal = history.journal.map((line) =>
        line.seq > 4 ? { ...line, version: line.version + 1 } : line,
      );
      return { ...history, journal, version: history.version + 1 };
    }, 'gap');
    seen((history) => ({ ...history, version: history.version + 1 }), 'gap');
  });

  test('sees an update that nobody asked for', () => {
    seen(
      (history) => rewritten(history, [...history.journal, lineOf(history.journal, 'raise', 'op-4711')]),
      'foreign',
    );
  });
});

function readOf(history: History, version: number): Operation['result'] {
  return { kind: 'read', version, lines: history.journal.slice(0, version).slice(-3) };
}
