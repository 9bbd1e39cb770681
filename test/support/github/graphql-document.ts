/** Reads a GraphQL operation as far as the fake needs it: fields with arguments, aliases, inline fragments. And picks from an answer what was asked for. */
import { isRecord } from './json.js';

export interface Field {
  readonly name: string;
  readonly alias: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly fields: readonly Field[];
  /** Type of the inline fragment around it. */
  readonly on: string | null;
}

export interface Document {
  readonly kind: 'query' | 'mutation';
  readonly fields: readonly Field[];
}

/** A value that depends on the field's arguments. */
export type Computed = (input: Readonly<Record<string, unknown>>) => unknown;

const TOKEN =
  /\s*(?:,|#[^\n]*\n)*\s*(\.\.\.|[{}()[\]:!=@$|]|"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|[A-Za-z_]\w*)/y;

/** Throws for text that is no operation. */
export function readDocument(text: string, variables: Readonly<Record<string, unknown>>): Document {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (text.slice(TOKEN.lastIndex).trim() !== '') {
    const match = TOKEN.exec(text);
    if (match === null) throw new Error('Parse error');
    tokens.push(match[1] ?? '');
  }
  let place = 0;
  const next = (): string => tokens[place++] ?? '';
  const accept = (token: string): boolean => {
    if (tokens[place] !== token) return false;
    place += 1;
    return true;
  };
  const expect = (token: string): void => {
    if (!accept(token)) throw new Error(`Parse error on ${JSON.stringify(tokens[place] ?? 'end')}`);
  };
  const value = (): unknown => {
    const token = next();
    if (token === '$') {
      const name = next();
      return variables[name];
    }
    if (token === '[') {
      const items: unknown[] = [];
      while (!accept(']')) items.push(value());
      return items;
    }
    if (token === '{') {
      const entries: Record<string, unknown> = {};
      while (!accept('}')) {
        const name = next();
        expect(':');
        entries[name] = value();
      }
      return entries;
    }
    return token.startsWith('"') || /^-?\d|^(?:true|false|null)$/.test(token) ? JSON.parse(token) : token;
  };
  const selection = (on: string | null): Field[] => {
    const fields: Field[] = [];
    expect('{');
    while (!accept('}')) {
      if (accept('...')) {
        expect('on');
        fields.push(...selection(next()));
      } else fields.push(field(on));
    }
    return fields;
  };
  const field = (on: string | null): Field => {
    const first = next();
    const name = accept(':') ? next() : first;
    const input: Record<string, unknown> = {};
    if (accept('('))
      while (!accept(')')) {
        const key = next();
        expect(':');
        input[key] = value();
      }
    return { name, alias: first, input, on, fields: tokens[place] === '{' ? selection(null) : [] };
  };
  const kind = next();
  if (kind !== 'query' && kind !== 'mutation') throw new Error(`Parse error on ${JSON.stringify(kind)}`);
  while (tokens[place] !== undefined && tokens[place] !== '{') place += 1;
  return { kind, fields: selection(null) };
}

/** Of everything that could be answered, what the fields ask for. Throws for a field that is not there. */
export function pick(fields: readonly Field[], from: unknown): unknown {
  if (Array.isArray(from)) return from.map((item) => pick(fields, item));
  if (!isRecord(from)) return from ?? null;
  const type = from['__typename'];
  const picked: Record<string, unknown> = {};
  for (const field of fields) {
    if (field.on !== null && field.on !== type) continue;
    if (!(field.name in from))
      throw new Error(`Field '${field.name}' doesn't exist on type '${String(type)}'`);
    const found = from[field.name];
    const value: unknown = typeof found === 'function' ? found(field.input) : found;
    if (isRecord(value) && field.fields.length === 0)
      throw new Error(`Field must have selections (field '${field.name}')`);
    picked[field.alias] = field.fields.length === 0 ? (value ?? null) : pick(field.fields, value);
  }
  return picked;
}
