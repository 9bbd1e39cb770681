/**
 * Reads the keys of one map: which are known, which are not built yet, which are missing. A key without a value counts as not written.
 */
import { type FaultList, quoted } from './definition-fault.js';
import { nearestName } from './nearest-name.js';
import type { Located, MapNode, Place, SourceNode } from './source-node.js';
import { named, type Read } from './value-reading.js';

/** The keys of one kind of map. */
export interface Keys {
  readonly known: readonly string[];
  /** Part of the design, without effect so far: refused by name, never ignored. */
  readonly notBuilt: readonly string[];
  /** Known elsewhere, but not for whoever wrote this map. */
  readonly powerful?: readonly string[];
}

export class MapReader {
  readonly at: Place;
  readonly #entries: ReadonlyMap<string, SourceNode>;
  readonly #faults: FaultList;

  /** Adds a fault for every key that is not among `keys`. */
  constructor(map: MapNode, keys: Keys, faults: FaultList) {
    this.at = map.at;
    this.#faults = faults;
    this.#entries = new Map(map.entries.map(({ key, value }) => [key, value]));
    for (const { key, keyAt } of map.entries) {
      if (keys.known.includes(key)) continue;
      if (keys.notBuilt.includes(key)) addNotBuilt(keyAt, `The key ${quoted(key)}`, faults);
      else if (keys.powerful?.includes(key) === true) addPowerful(keyAt, key, faults);
      else addUnknownKey(keyAt, key, keys, faults);
    }
  }

  /** The key's node, when it is there and has a value. */
  node(key: string): SourceNode | undefined {
    const node = this.#entries.get(key);
    return node === undefined || (node.kind === 'scalar' && node.value === null) ? undefined : node;
  }

  /** The key is written, with a value or without. */
  wrote(key: string): boolean {
    return this.#entries.has(key);
  }

  /** The key's value; undefined when it is absent or left a fault. */
  get<T>(key: string, read: Read<T>): T | undefined {
    const node = this.node(key);
    return node === undefined ? undefined : read(node, this.#faults);
  }

  /** The key's value with its place. */
  located<T>(key: string, read: Read<T>): Located<T> | undefined {
    const node = this.node(key);
    const value = node === undefined ? undefined : read(node, this.#faults);
    return node === undefined || value === undefined ? undefined : { value, at: node.at };
  }

  /** Like `get`, for a key that must be there. */
  required<T>(key: string, read: Read<T>): T | undefined {
    if (this.node(key) === undefined) this.addMissing(key);
    return this.get(key, read);
  }

  addMissing(key: string): void {
    this.#faults.add(
      this.at,
      'MISSING_KEY',
      `${named(this.at.trail)} has no \`${key}\`.`,
      `Add \`${key}:\` with a value.`,
    );
  }
}

export function addNotBuilt(at: Place, what: string, faults: FaultList): void {
  faults.add(at, 'NOT_BUILT_YET', `${what} is not built yet.`, 'Remove it; it would have no effect.');
}

function addPowerful(at: Place, key: string, faults: FaultList): void {
  faults.add(
    at,
    'POWERFUL_KEY',
    `The key ${quoted(key)} is not for a task to set for other tasks.`,
    'Set it in `task_defaults` of the phase.',
  );
}

function addUnknownKey(at: Place, key: string, keys: Keys, faults: FaultList): void {
  const near = nearestName(key, [...keys.known, ...keys.notBuilt]);
  faults.add(
    at,
    'UNKNOWN_KEY',
    `The key ${quoted(key)} is not known here.`,
    near === undefined ? `Known keys: ${keys.known.join(', ')}.` : `Did you mean ${near}?`,
  );
}
