/**
 * Places in a JSON text, many at once: where values lie, which keys stand twice, where it stops being JSON. One pass over the text for each
 * question, without a call stack.
 */
import { faultOffset } from '../json-place.js';
import type { Trail } from './finding.js';

export interface DuplicateKey {
  readonly key: string;
  /** Of the object that has it twice. */
  readonly trail: Trail;
  readonly offset: number;
}

/** A list or an object that is open. */
interface Open {
  readonly list: boolean;
  index: number;
  key: string;
  readonly keys: Set<string>;
}

const MOST_DUPLICATES = 500;

export class JsonPlaces {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where it stops being JSON. */
  faultOffset(): number {
    return faultOffset(this.#text);
  }

  /** Offset of the value at each trail, or of the deepest value on the way to it. */
  offsets(trails: readonly Trail[]): readonly number[] {
    const wanted = new Map<string, number[]>();
    const found = trails.map(() => 0);
    const depths = trails.map(() => -1);
    for (const [index, trail] of trails.entries())
      for (let depth = 0; depth <= trail.length; depth += 1) {
        const name = trail.slice(0, depth).join('\0');
        const same = wanted.get(name);
        if (same === undefined) wanted.set(name, [index]);
        else same.push(index);
      }
    const deepest = Math.max(0, ...trails.map(({ length }) => length));
    this.#walk((open, offset) => {
      if (open.length > deepest) return;
      const name = open.map(stepOf).join('\0');
      for (const index of wanted.get(name) ?? [])
        if ((depths[index] ?? 0) < open.length) {
          depths[index] = open.length;
          found[index] = offset;
        }
    });
    return found;
  }

  /** Keys that stand twice in one object. */
  duplicates(): readonly DuplicateKey[] {
    const found: DuplicateKey[] = [];
    this.#walk(
      () => undefined,
      (open, key, offset) => {
        const own = open.at(-1);
        if (own === undefined) return;
        if (own.keys.has(key) && found.length < MOST_DUPLICATES)
          found.push({ key, trail: open.slice(0, -1).map(stepOf), offset });
        own.keys.add(key);
      },
    );
    return found;
  }

  /** The text is JSON: nothing is checked. */
  #walk(
    value: (open: readonly Open[], offset: number) => void,
    name: (open: readonly Open[], key: string, offset: number) => void = () => undefined,
  ): void {
    const text = this.#text;
    const open: Open[] = [];
    let isName = false;
    for (let at = 0; at < text.length; at += 1) {
      const char = text[at] ?? '';
      if (char === ' ' || char === '\n' || char === '\r' || char === '\t' || char === ':') continue;
      const last = open.at(-1);
      if (char === ',') {
        if (last !== undefined) last.index += 1;
        isName = last?.list === false;
      } else if (char === '}' || char === ']') {
        open.pop();
        isName = false;
      } else if (char === '"' && isName && last !== undefined) {
        const end = endOfText(text, at);
        last.key = keyText(text.slice(at, end));
        name(open, last.key, at);
        at = end - 1;
        isName = false;
      } else {
        value(open, at);
        if (char === '{' || char === '[') {
          open.push({ list: char === '[', index: 0, key: '', keys: new Set() });
          isName = char === '{';
        } else at = (char === '"' ? endOfText(text, at) : endOfWord(text, at)) - 1;
      }
    }
  }
}

function stepOf({ list, index, key }: Open): string | number {
  return list ? index : key;
}

function keyText(written: string): string {
  const text: unknown = JSON.parse(written);
  return typeof text === 'string' ? text : '';
}

/** Offset behind the closing quote. */
function endOfText(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x5c) at += 1;
    else if (code === 0x22) return at + 1;
  }
  return text.length;
}

function endOfWord(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && !',]} \n\r\t'.includes(text[at] ?? '')) at += 1;
  return at;
}
