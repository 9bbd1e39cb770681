/**
 * Is a history one linear order of transactions? The journal gives the order of what changed something; everything else (refusals, repeats, reads) must
 * have a version at which its answer was right, somewhere between its start and its end. With the order known this takes one pass.
 */
import type { Ask, History, Operation, SeenLine } from './history.js';

export interface Anomaly {
  readonly kind:
    | 'lost'
    | 'doubled'
    | 'disowned'
    | 'foreign'
    | 'gap'
    | 'illegal'
    | 'reordered'
    | 'forked-read'
    | 'stale-read'
    | 'unjustified';
  readonly operation: string;
  readonly text: string;
}

/** Empty = linearizable. */
export function anomalies(history: History): readonly Anomaly[] {
  const found: Anomaly[] = [];
  const placed = placesOf(history, found);
  numbered(history, found);
  for (const operation of history.operations) {
    acknowledged(operation, placed.get(operation.id) ?? [], found);
    if (operation.result.kind === 'read') sameLines(operation, operation.result, history.journal, found);
  }
  const states = replayed(history, found);
  inRealTime(history, placed, states, found);
  return found;
}

/** Versions at which each operation stands in the journal. */
function placesOf(history: History, found: Anomaly[]): ReadonlyMap<string, readonly number[]> {
  const known = new Set(history.operations.map(({ id }) => id));
  const placed = new Map<string, number[]>();
  for (const { id, version, operation } of history.journal) {
    if (id === null) continue;
    placed.set(id, [...(placed.get(id) ?? []), version]);
    if (!known.has(id))
      found.push({ kind: 'foreign', operation: id, text: `version ${version} (${operation}) is nobody's` });
  }
  return placed;
}

/** Versions rise by one, lines by one, and the last of them is the state's. */
function numbered({ journal, version }: History, found: Anomaly[]): void {
  let last: SeenLine | undefined;
  for (const line of journal) {
    const step = line.version - (last?.version ?? 0);
    if (line.seq !== (last?.seq ?? 0) + 1 || step < 0 || step > 1)
      found.push({
        kind: 'gap',
        operation: line.id ?? line.operation,
        text: `line ${last?.seq ?? 0} of version ${last?.version ?? 0} was followed by line ${line.seq} of version ${line.version}`,
      });
    last = line;
  }
  if ((last?.version ?? 0) !== version)
    found.push({
      kind: 'gap',
      operation: 'state',
      text: `the journal ends at version ${last?.version ?? 0}, the state says ${version}`,
    });
}

/** Acknowledged: exactly once. Told that nothing came of it: never. Unknown: at most once. */
function acknowledged(operation: Operation, places: readonly number[], found: Anomaly[]): void {
  const { id, result } = operation;
  if (places.length > 1)
    found.push({ kind: 'doubled', operation: id, text: `at versions ${places.join(', ')}` });
  const place = places[0];
  if (result.kind === 'changed') {
    if (place === undefined)
      found.push({
        kind: 'lost',
        operation: id,
        text: `acknowledged as version ${result.version}, and not in the journal`,
      });
    else if (place > result.version)
      found.push({
        kind: 'reordered',
        operation: id,
        text: `acknowledged as version ${result.version}, and stands at version ${place}`,
      });
  } else if (result.kind !== 'unknown' && place !== undefined)
    found.push({
      kind: 'disowned',
      operation: id,
      text: `answered with ${'code' in result ? result.code : result.kind}, and stands at version ${place}`,
    });
}

/** What a reader saw is the journal as it is now, up to the version that it was told. */
function sameLines(
  { id }: Operation,
  read: { readonly version: number; readonly lines: readonly SeenLine[] },
  journal: readonly SeenLine[],
  found: Anomaly[],
): void {
  const differs = read.lines.find((line) => {
    const now = journal[line.seq - 1];
    return now === undefined || now.prev !== line.prev || now.id !== line.id || now.version !== line.version;
  });
  if (differs !== undefined)
    found.push({
      kind: 'forked-read',
      operation: id,
      text: `saw line ${differs.seq} with ${differs.id ?? differs.operation}, which the journal does not have there`,
    });
  const last = read.lines.at(-1);
  if (last !== undefined && (last.version !== read.version || journal[last.seq]?.version === read.version))
    found.push({
      kind: 'forked-read',
      operation: id,
      text: `saw version ${read.version} with the lines of version ${last.version}`,
    });
}

/** What the operations are about. Knows nothing of the product. */
interface State {
  readonly total: number;
  readonly blocked: ReadonlySet<string>;
}

type Verdict = 'changed' | 'nothing' | 'refused';

function verdictOn({ total, blocked }: State, ask: Ask): Verdict {
  switch (ask.kind) {
    case 'raise':
      return ask.total > total ? 'changed' : ask.total === total ? 'nothing' : 'refused';
    case 'block':
      return blocked.has(ask.task) ? 'refused' : 'changed';
    case 'unblock':
      return blocked.has(ask.task) ? 'changed' : 'nothing';
    default:
      return 'nothing';
  }
}

function applied(state: State, ask: Ask): State {
  if (ask.kind === 'raise') return { ...state, total: ask.total };
  const blocked = new Set(state.blocked);
  if (ask.kind === 'block') blocked.add(ask.task);
  if (ask.kind === 'unblock') blocked.delete(ask.task);
  return { ...state, blocked };
}

/** The state at each version: position 0 is before anything. */
function replayed(history: History, found: Anomaly[]): readonly State[] {
  const asked = new Map(history.operations.map(({ id, ask }) => [id, ask]));
  const states: State[] = [{ total: 0, blocked: new Set() }];
  for (const { id, version } of history.journal) {
    let state = states.at(-1) ?? { total: 0, blocked: new Set() };
    const ask = id === null ? undefined : asked.get(id);
    if (ask !== undefined) {
      if (verdictOn(state, ask) !== 'changed')
        found.push({
          kind: 'illegal',
          operation: id ?? '',
          text: `stands at version ${version}, where ${describe(ask)} would not be accepted`,
        });
      state = applied(state, ask);
    }
    states[version] = state;
  }
  return states;
}

/**
 * Gives each operation its place in the order, the earliest that is left to it: at or after everything that had ended before it began. The
 * earliest is never a worse choice than a later one, so where none is left there is no order at all.
 */
function inRealTime(
  history: History,
  placed: ReadonlyMap<string, readonly number[]>,
  states: readonly State[],
  found: Anomaly[],
): void {
  const begun = [...history.operations].sort((a, b) => a.invoked - b.invoked);
  const ended: { readonly at: number; readonly place: number; readonly id: string }[] = [];
  let floor = { place: 0, id: 'nothing' };
  // Those that have ended wait here in the order of their ends.
  for (const operation of begun) {
    for (let first = ended[0]; first !== undefined && first.at < operation.invoked; first = ended[0]) {
      if (first.place > floor.place) floor = first;
      ended.shift();
    }
    const place = placeOf(operation, placed.get(operation.id)?.[0], { floor, states, found });
    if (place !== null && operation.result.kind !== 'unknown')
      insert(ended, { at: operation.returned, place, id: operation.id });
  }
}

interface Around {
  readonly floor: { readonly place: number; readonly id: string };
  readonly states: readonly State[];
  readonly found: Anomaly[];
}

function placeOf(operation: Operation, stands: number | undefined, around: Around): number | null {
  const { floor, states, found } = around;
  const { id, result, ask } = operation;
  if (stands !== undefined) {
    if (stands > floor.place) return stands;
    const text = `stands at version ${stands}, and began after ${floor.id} had ended at version ${floor.place}`;
    found.push({ kind: 'reordered', operation: id, text });
    return null;
  }
  if (result.kind === 'read') {
    if (result.version >= floor.place) return result.version;
    const text = `saw version ${result.version}, and began after ${floor.id} had ended at version ${floor.place}`;
    found.push({ kind: 'stale-read', operation: id, text });
    return null;
  }
  if (result.kind !== 'refused' && result.kind !== 'nothing') return null;
  for (let version = floor.place; version < states.length; version += 1) {
    const state = states[version];
    if (state !== undefined && verdictOn(state, ask) === result.kind) return version;
  }
  const text = `${describe(ask)} was answered with ${result.kind}, which no version from ${floor.place} on allows`;
  found.push({ kind: 'unjustified', operation: id, text });
  return null;
}

function insert<T extends { readonly at: number }>(sorted: T[], item: T): void {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.at ?? 0) <= item.at) low = middle + 1;
    else high = middle;
  }
  sorted.splice(low, 0, item);
}

function describe(ask: Ask): string {
  if (ask.kind === 'raise') return `raise to ${ask.total}`;
  return ask.kind === 'read' ? 'read' : `${ask.kind} ${ask.task}`;
}
