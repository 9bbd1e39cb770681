/**
 * Reads the keys of one map of a source leniently: a value of another kind than expected is said and passed over, never a reason to stop.
 * What nobody asked for can be had as a whole.
 */
import { type FindingList, type Spot, shownValue, type Trail } from './finding.js';
import type { SourceDocument } from './source-document.js';

export type RecordData = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is RecordData {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Longest text that is taken over; more is no title, reason or path. */
const MOST_CHARACTERS = 20_000;

function valueAt(root: unknown, trail: Trail): unknown {
  return trail.reduce<unknown>(
    (inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined),
    root,
  );
}

export class Fields {
  readonly document: SourceDocument;
  readonly trail: Trail;
  /** Everything as it is written. */
  readonly data: RecordData;
  readonly #findings: FindingList;
  readonly #asked = new Set<string>();

  /** `value`: what lies at the trail, for whoever has it at hand. */
  constructor(
    document: SourceDocument,
    findings: FindingList,
    trail: Trail = [],
    value: unknown = valueAt(document.value, trail),
  ) {
    this.document = document;
    this.trail = trail;
    this.#findings = findings;
    this.data = isRecord(value) ? value : {};
  }

  /** Place of the map itself, or of one of its values. */
  at(key?: string | number): Spot {
    return { in: this.document, trail: key === undefined ? this.trail : [...this.trail, key] };
  }

  has(...keys: readonly string[]): boolean {
    return keys.some((key) => this.data[key] !== undefined && this.data[key] !== null);
  }

  value(key: string): unknown {
    this.#asked.add(key);
    return this.data[key];
  }

  /** The first of these keys that has a text; numbers count as the text they are. */
  text(...keys: readonly string[]): string | null {
    for (const key of keys) {
      const value = this.value(key);
      if (value === undefined || value === null || value === '') continue;
      if (typeof value === 'string') return value.slice(0, MOST_CHARACTERS);
      if (typeof value === 'number') return String(value);
      this.#differs(key, 'a text', value);
    }
    return null;
  }

  number(key: string): number | null {
    const value = this.value(key);
    if (value === undefined || value === null) return null;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (typeof value === 'string' && /^-?\d{1,15}(?:\.\d+)?$/.test(value.trim())) return Number(value);
    this.#differs(key, 'a number', value);
    return null;
  }

  boolean(key: string): boolean | null {
    const value = this.value(key);
    if (value === undefined || value === null) return null;
    if (typeof value === 'boolean') return value;
    if (value === 'true' || value === 'false') return value === 'true';
    this.#differs(key, 'true or false', value);
    return null;
  }

  /** Texts of a list; a lone text counts as a list of one. */
  texts(...keys: readonly string[]): readonly string[] {
    for (const key of keys) {
      const value = this.value(key);
      if (value === undefined || value === null) continue;
      if (typeof value === 'string') return value.trim() === '' ? [] : [value];
      if (!Array.isArray(value)) {
        this.#differs(key, 'a list', value);
        continue;
      }
      return value.flatMap((item, index) => {
        if (typeof item === 'string' || typeof item === 'number')
          return [String(item).slice(0, MOST_CHARACTERS)];
        if (item !== null) this.#differs(`${key}[${index}]`, 'a text', item, [key, index]);
        return [];
      });
    }
    return [];
  }

  list(key: string): readonly unknown[] {
    const value = this.value(key);
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return value;
    this.#differs(key, 'a list', value);
    return [];
  }

  /** The maps of a list, each a reader of its own. */
  maps(key: string): readonly Fields[] {
    return this.list(key).flatMap((item, index) => {
      if (isRecord(item)) return [this.#inner([key, index], item)];
      this.#differs(`${key}[${index}]`, 'a map', item, [key, index]);
      return [];
    });
  }

  /** A map below this one; null when there is none. */
  map(key: string): Fields | null {
    const value = this.value(key);
    if (value === undefined || value === null) return null;
    if (isRecord(value)) return this.#inner([key], value);
    this.#differs(key, 'a map', value);
    return null;
  }

  /** The maps of a map, with their names. */
  named(key: string): readonly (readonly [string, Fields])[] {
    const map = this.map(key);
    return map === null
      ? []
      : Object.keys(map.data).flatMap((name) => {
          const inner = map.map(name);
          return inner === null ? [] : [[name, inner] as const];
        });
  }

  inner(...steps: Trail): Fields {
    const base = this.trail.length === 0 ? this.document.value : this.data;
    return this.#inner(steps, valueAt(base, steps));
  }

  #inner(steps: Trail, value: unknown): Fields {
    return new Fields(this.document, this.#findings, [...this.trail, ...steps], value);
  }

  /** What nobody has asked for: kept as it is. */
  rest(): RecordData {
    return Object.fromEntries(Object.entries(this.data).filter(([key]) => !this.#asked.has(key)));
  }

  #differs(name: string, wanted: string, value: unknown, steps: Trail = [name]): void {
    this.#findings.add(
      { in: this.document, trail: [...this.trail, ...steps] },
      'TYPE_DIFFERS',
      `\`${name}\` should be ${wanted}, not ${shownValue(value)}; it was kept as it is and not used.`,
    );
  }
}
