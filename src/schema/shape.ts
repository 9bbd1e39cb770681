/**
 * Shapes of the records in our own files: each reads one JSON value as `JSON.parse` gives it, checks it key by key, and answers it under the
 * domain's names, in one pass. Strict: an unknown key is a fault, because a file that holds more than we know was not written by us.
 * A state of 100,000 tasks is read at every start of a program, hence no general validator here.
 */
import type { Instant } from '../domain/ids.js';
import { instantOf, snake } from './wire.js';

/** Reads a value or throws {@link Misfit}. */
export type Shape<T> = (value: unknown) => T;
export type ShapeOf<S> = S extends Shape<infer T> ? T : never;

/** What is wrong with a value, and where in it. */
export class Misfit extends Error {
  override readonly name = 'Misfit';
  readonly path: readonly string[];
  readonly fault: string;

  constructor(fault: string, path: readonly string[] = []) {
    super([path.join('.'), fault].filter((part) => part !== '').join(' '));
    this.fault = fault;
    this.path = path;
  }
}

/** The same fault seen from one level further out. */
function below(cause: unknown, key: string | number): unknown {
  return cause instanceof Misfit ? new Misfit(cause.fault, [String(key), ...cause.path]) : cause;
}

export const text: Shape<string> = (value) => (typeof value === 'string' ? value : misfit('a text', value));
export const flag: Shape<boolean> = (value) =>
  typeof value === 'boolean' ? value : misfit('true or false', value);
/** Said only where it is so. */
export const yes: Shape<true> = (value) => (value === true ? value : misfit('true', value));
export const anything: Shape<unknown> = (value) => value;

/** A finite number. */
export const number: Shape<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : misfit('a number', value);

/** A finite number from zero up. */
export const amount: Shape<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0
    ? value
    : misfit('a number from 0 up', value);

/** A whole number from zero up. */
export const count: Shape<number> = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : misfit('a whole number from 0 up', value);

/** A UTC timestamp. */
export const instant: Shape<Instant> = (value) =>
  (typeof value === 'string' ? instantOf(value) : undefined) ?? misfit('a UTC timestamp', value);

/** A text that passes a guard. */
export function guarded<T extends string>(is: (value: string) => value is T, what: string): Shape<T> {
  return (value) => (typeof value === 'string' && is(value) ? value : misfit(what, value));
}

/** Names are repeated many times in one file; this many good ones are remembered. */
const MOST_REMEMBERED = 20_000;

/** As {@link guarded}, for guards that take longer than looking a text up. Equal texts come out as one, which is found faster wherever it is looked for. */
export function remembered<T extends string>(is: (value: string) => value is T, what: string): Shape<T> {
  const good = new Map<unknown, T>();
  const shape = guarded(is, what);
  return (value) => {
    const known = good.get(value);
    if (known !== undefined) return known;
    const checked = shape(value);
    if (good.size >= MOST_REMEMBERED) good.clear();
    good.set(checked, checked);
    return checked;
  };
}

/** A text that matches. */
export function matching(pattern: RegExp, what: string): Shape<string> {
  return (value) => (typeof value === 'string' && pattern.test(value) ? value : misfit(what, value));
}

export function oneOf<const T extends string>(words: readonly T[]): Shape<T> {
  const known = new Set<unknown>(words);
  return (value) => (known.has(value) ? (value as T) : misfit(`one of ${words.join(', ')}`, value));
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value) => (value === null ? null : shape(value));
}

export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value)) return misfit('a list', value);
    const items: T[] = [];
    try {
      for (const item of value) items.push(shape(item));
    } catch (cause) {
      throw below(cause, items.length);
    }
    return items;
  };
}

/** An object whose keys somebody else chose: they stay as they are. */
export function dictionary<T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value) => {
    const entries: Record<string, T> = {};
    for (const [key, item] of Object.entries(object(value))) {
      if (key === '__proto__') throw new Misfit('is no name', [key]);
      try {
        entries[key] = shape(item);
      } catch (cause) {
        throw below(cause, key);
      }
    }
    return entries;
  };
}

/** A field that a record may lack: what nobody has said is not in the file. */
export type Optional<T> = Shape<T> & { readonly mayLack: true };

export function optional<T>(shape: Shape<T>): Optional<T> {
  return Object.assign((value: unknown) => shape(value), { mayLack: true as const });
}

export type Fields = Readonly<Record<string, Shape<unknown>>>;
type OptionalKeys<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Optional<unknown> ? K : never;
}[keyof F];
export type RecordOf<F extends Fields> = {
  readonly [K in Exclude<keyof F, OptionalKeys<F>>]: ShapeOf<F[K]>;
} & { readonly [K in OptionalKeys<F>]?: ShapeOf<F[K]> };

/** The fields of a record: reads exactly these keys of an object, and tells how many they are. */
export class FieldReader {
  readonly #size: number;
  readonly #optional: readonly string[];
  readonly #fields: readonly {
    readonly name: string;
    readonly key: string;
    readonly shape: Shape<unknown>;
    readonly mayLack: boolean;
  }[];

  /** Keys of `fields` are the domain's; a file has them in snake case. */
  constructor(fields: Fields) {
    this.#fields = Object.entries(fields).map(([name, shape]) => ({
      name,
      key: snake(name),
      shape,
      mayLack: 'mayLack' in shape,
    }));
    this.#optional = this.#fields.flatMap(({ key, mayLack }) => (mayLack ? [key] : []));
    this.#size = this.#fields.length - this.#optional.length;
  }

  /** How many of the object's keys are of this reader, once it has read it. */
  sizeIn(from: object): number {
    let size = this.#size;
    for (const key of this.#optional) if (Object.hasOwn(from, key)) size += 1;
    return size;
  }

  read(from: Readonly<Record<string, unknown>>, into: Record<string, unknown>): void {
    let at = '';
    try {
      for (const { name, key, shape, mayLack } of this.#fields) {
        if (mayLack && !Object.hasOwn(from, key)) continue;
        at = key;
        into[name] = shape(from[key]);
      }
    } catch (cause) {
      throw below(cause, at);
    }
  }

  has(key: string): boolean {
    return this.#fields.some((field) => field.key === key);
  }
}

/** An object with exactly these fields. */
export function record<const F extends Fields>(fields: F): Shape<RecordOf<F>> {
  const reader = new FieldReader(fields);
  return (value) => {
    const from = object(value);
    const into: Record<string, unknown> = {};
    reader.read(from, into);
    refuseOthers(from, [reader]);
    return into as RecordOf<F>;
  };
}

/** Throws for a key that none of the readers knows. To be called after reading: every known key is there then. */
export function refuseOthers(from: object, readers: readonly FieldReader[]): void {
  const keys = Object.keys(from);
  if (keys.length === readers.reduce((sum, reader) => sum + reader.sizeIn(from), 0)) return;
  const other = keys.find((key) => !readers.some((reader) => reader.has(key)));
  if (other !== undefined) throw new Misfit('is not known', [other]);
}

type Tagged<T extends string, V extends Readonly<Record<string, Fields>>> = {
  readonly [K in keyof V & string]: { readonly [_ in T]: K } & RecordOf<V[K]>;
}[keyof V & string];

/** An object whose field `tag` says which of several sets of further fields it has. */
export function tagged<const T extends string, const V extends Readonly<Record<string, Fields>>>(
  tag: T,
  variants: V,
): Shape<Tagged<T, V>> {
  const known = new Map(
    Object.entries(variants).map(([name, fields]) => [name, record({ [tag]: oneOf([name]), ...fields })]),
  );
  return (value) => {
    const name = object(value)[tag];
    const shape = typeof name === 'string' ? known.get(name) : undefined;
    if (shape === undefined) throw new Misfit(`is not one of ${[...known.keys()].join(', ')}`, [tag]);
    return shape(value) as Tagged<T, V>;
  };
}

/** A JSON object. */
export function object(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, unknown>>;
  return misfit('an object', value);
}

/** A value that is no object may be of any size: what it is says enough. */
export function misfit(expected: string, value: unknown): never {
  const found =
    value === undefined
      ? 'nothing'
      : value === null
        ? 'null'
        : Array.isArray(value)
          ? 'a list'
          : typeof value;
  throw new Misfit(`should be ${expected}, but is ${found}`);
}
