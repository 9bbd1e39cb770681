/**
 * Finds places in a JSON text: where it stops being JSON, and where a value lies in it. Only errors ask, so it may be slower than the parser;
 * it keeps no call stack, so no depth of nesting breaks it.
 */
/** Offset of the first character that JSON does not allow there; the length of the text when it is merely cut off, or no fault at all. */
export function faultOffset(text: string): number {
  return new Walk(text, () => undefined).faultOffset() ?? text.length;
}

/** Offset of the value at a path of keys and indexes, or of the deepest value on the way to it. Indexes of lists are written as text. */
export function valueOffset(text: string, path: readonly string[]): number {
  let deepest = -1;
  let found = 0;
  const walk = new Walk(text, (frames, offset) => {
    if (frames.length <= deepest || frames.length > path.length) return;
    if (!frames.every((frame, index) => isAt(frame, path[index]))) return;
    deepest = frames.length;
    found = offset;
  });
  walk.faultOffset();
  return found;
}

/** A list or an object that is open, and which of its values comes next. */
interface Frame {
  readonly list: boolean;
  index: number;
  key: string;
}

type Expected = 'value' | 'item' | 'name' | 'another-name' | 'colon' | 'more' | 'end';

const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

function isAt(frame: Frame, step: string | undefined): boolean {
  return (frame.list ? String(frame.index) : frame.key) === step;
}

class Walk {
  readonly #text: string;
  readonly #seen: (frames: readonly Frame[], offset: number) => void;
  readonly #frames: Frame[] = [];
  #at = 0;

  constructor(text: string, seen: (frames: readonly Frame[], offset: number) => void) {
    this.#text = text;
    this.#seen = seen;
  }

  faultOffset(): number | undefined {
    let expected: Expected = 'value';
    for (;;) {
      while (' \t\n\r'.includes(this.#text[this.#at] ?? 'x')) this.#at += 1;
      if (this.#at >= this.#text.length) return expected === 'end' ? undefined : this.#at;
      const next = this.#step(expected);
      if (next === undefined) return this.#at;
      expected = next;
    }
  }

  #step(expected: Expected): Expected | undefined {
    const char = this.#text[this.#at];
    switch (expected) {
      case 'value':
        return this.#value();
      case 'item':
        return char === ']' ? this.#close() : this.#value();
      case 'name':
        return char === '}' ? this.#close() : this.#name();
      case 'another-name':
        return this.#name();
      case 'colon':
        return this.#take(':', 'value');
      case 'more':
        return this.#more(char);
      default:
        return undefined;
    }
  }

  #take(wanted: string, next: Expected): Expected | undefined {
    if (this.#text[this.#at] !== wanted) return undefined;
    this.#at += 1;
    return next;
  }

  #value(): Expected | undefined {
    this.#seen(this.#frames, this.#at);
    const char = this.#text[this.#at];
    if (char === '{' || char === '[') {
      this.#frames.push({ list: char === '[', index: 0, key: '' });
      this.#at += 1;
      return char === '[' ? 'item' : 'name';
    }
    if (char === '"') return this.#string() === undefined ? undefined : this.#after();
    SCALAR.lastIndex = this.#at;
    const scalar = SCALAR.exec(this.#text)?.[0];
    if (scalar === undefined) return undefined;
    this.#at += scalar.length;
    return this.#after();
  }

  #name(): Expected | undefined {
    const name = this.#text[this.#at] === '"' ? this.#string() : undefined;
    const frame = this.#frames.at(-1);
    if (name === undefined || frame === undefined) return undefined;
    frame.key = name;
    return 'colon';
  }

  #more(char: string | undefined): Expected | undefined {
    const frame = this.#frames.at(-1);
    if (char === (frame?.list === true ? ']' : '}')) return this.#close();
    if (frame !== undefined) frame.index += 1;
    return this.#take(',', frame?.list === true ? 'value' : 'another-name');
  }

  #close(): Expected {
    this.#frames.pop();
    this.#at += 1;
    return this.#after();
  }

  #after(): Expected {
    return this.#frames.length === 0 ? 'end' : 'more';
  }

  /** What stands between the quotes, escapes as they are written; undefined with the place at the fault. */
  #string(): string | undefined {
    const start = this.#at + 1;
    for (this.#at = start; this.#at < this.#text.length; this.#at += 1) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === 0x22) {
        this.#at += 1;
        return this.#text.slice(start, this.#at - 1);
      }
      if (code < 0x20) return undefined;
      if (code === 0x5c && !this.#escape()) return undefined;
    }
    return undefined;
  }

  /** Steps over all of an escape but its last character. */
  #escape(): boolean {
    const found = /^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(this.#text.slice(this.#at, this.#at + 6))?.[0];
    this.#at += (found?.length ?? 1) - 1;
    return found !== undefined;
  }
}
