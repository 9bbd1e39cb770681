/**
 * Expressions as workflow files have them: literals, `== != < <= > >=`, `&& || !`, brackets, properties and a few functions. Parsed once, evaluated
 * on plain values; without assignments, loops or a way out, so that whatever is written there ends, and ends the same everywhere.
 */
export type Value =
  | null
  | boolean
  | number
  | string
  | readonly Value[]
  | { readonly [key: string]: Value }
  /** Looked up by name when asked for. */
  | ((key: string) => Value);

export type Expression =
  | { readonly kind: 'literal'; readonly value: null | boolean | number | string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'property'; readonly of: Expression; readonly key: Expression }
  | { readonly kind: 'not'; readonly of: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly name: string; readonly parts: readonly Expression[] };

/** Loosest first. */
const LEVELS = [['||'], ['&&'], ['==', '!='], ['<', '<=', '>', '>=']] as const;
type Operator = (typeof LEVELS)[number][number];

/** How many parts a function takes: at least, at most. */
const FUNCTIONS: Readonly<Record<string, readonly [number, number]>> = {
  contains: [2, 2],
  startswith: [2, 2],
  endswith: [2, 2],
  format: [1, 50],
  join: [1, 2],
  success: [0, 0],
  failure: [0, 0],
  always: [0, 0],
};
export const FUNCTION_NAMES = [
  'contains',
  'startsWith',
  'endsWith',
  'format',
  'join',
  'success',
  'failure',
  'always',
] as const;

const LONGEST = 4096;
const DEEPEST = 50;

export type Parsed =
  | { readonly kind: 'expression'; readonly expression: Expression }
  | { readonly kind: 'fault'; readonly at: number; readonly text: string };

const TOKEN =
  /\s*(?:(?<number>[-+]?(?:0x[0-9a-fA-F]+|0o[0-7]+|(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)(?![\w.]))|(?<name>[A-Za-z_][\w-]*)|(?<text>'(?:[^']|'')*')|(?<sign>\|\||&&|==|!=|<=|>=|[<>!()[\].,*]))/y;

interface Token {
  readonly kind: 'number' | 'name' | 'text' | 'sign' | 'end';
  readonly source: string;
  readonly at: number;
}

class Fault extends Error {
  readonly at: number;
  constructor(at: number, text: string) {
    super(text);
    this.at = at;
  }
}

/** The text between `${{` and `}}`, or all of it where these are left out. */
export function bareExpression(text: string): string {
  const inside = /^\s*\$\{\{([\s\S]*)\}\}\s*$/.exec(text)?.[1];
  return (inside ?? text).trim();
}

const parsedTexts = new Map<string, Parsed>();

/** Never throws; the same text is parsed once. `at` of a fault counts characters from 0. */
export function parseExpression(text: string): Parsed {
  const known = parsedTexts.get(text);
  if (known !== undefined) return known;
  const parsed = parseFresh(text);
  if (parsedTexts.size >= 10_000) parsedTexts.clear();
  parsedTexts.set(text, parsed);
  return parsed;
}

function parseFresh(text: string): Parsed {
  try {
    if (text.length > LONGEST) throw new Fault(0, `it has more than ${LONGEST} characters`);
    return { kind: 'expression', expression: new Parser(tokensOf(text)).whole() };
  } catch (cause) {
    if (cause instanceof Fault) return { kind: 'fault', at: cause.at, text: cause.message };
    throw cause;
  }
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (text.slice(TOKEN.lastIndex).trim() !== '') {
    const from = TOKEN.lastIndex;
    const groups = TOKEN.exec(text)?.groups;
    if (groups === undefined) {
      const at = from + (/\S/.exec(text.slice(from))?.index ?? 0);
      throw new Fault(at, `${JSON.stringify(text.slice(at, at + 20))} is not understood`);
    }
    for (const kind of ['number', 'name', 'text', 'sign'] as const) {
      const source = groups[kind];
      if (source !== undefined) tokens.push({ kind, source, at: TOKEN.lastIndex - source.length });
    }
  }
  return [...tokens, { kind: 'end', source: '', at: text.length }];
}

class Parser {
  readonly #tokens: readonly Token[];
  #position = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Expression {
    const expression = this.#level(0);
    const { kind, source, at } = this.#token;
    if (kind !== 'end') throw new Fault(at, `${JSON.stringify(source)} is one too many`);
    return expression;
  }

  get #token(): Token {
    return this.#tokens[this.#position] ?? { kind: 'end', source: '', at: 0 };
  }

  #take(sign: string): boolean {
    const { kind, source } = this.#token;
    if (kind !== 'sign' || source !== sign) return false;
    this.#position += 1;
    return true;
  }

  #need(sign: string): void {
    if (!this.#take(sign)) throw new Fault(this.#token.at, `${JSON.stringify(sign)} is missing`);
  }

  #level(level: number): Expression {
    const operators = LEVELS[level];
    if (operators === undefined) return this.#unary();
    let left = this.#level(level + 1);
    for (;;) {
      const operator = operators.find((sign) => this.#take(sign));
      if (operator === undefined) return left;
      left = { kind: 'binary', operator, left, right: this.#level(level + 1) };
    }
  }

  #unary(): Expression {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new Fault(this.#token.at, 'it is nested too deeply');
    const made: Expression = this.#take('!') ? { kind: 'not', of: this.#unary() } : this.#postfix();
    this.#depth -= 1;
    return made;
  }

  #postfix(): Expression {
    let of = this.#primary();
    for (;;) {
      if (this.#take('.')) {
        const { kind, source, at } = this.#token;
        if (kind !== 'name') throw new Fault(at, 'a name is missing after "."');
        this.#position += 1;
        of = { kind: 'property', of, key: { kind: 'literal', value: source } };
      } else if (this.#take('[')) {
        const key = this.#level(0);
        this.#need(']');
        of = { kind: 'property', of, key };
      } else return of;
    }
  }

  #primary(): Expression {
    const { kind, source, at } = this.#token;
    if (this.#take('(')) {
      const inside = this.#level(0);
      this.#need(')');
      return inside;
    }
    this.#position += 1;
    if (kind === 'number') return { kind: 'literal', value: Number(source) };
    if (kind === 'text') return { kind: 'literal', value: source.slice(1, -1).replaceAll("''", "'") };
    if (kind === 'name') return this.#take('(') ? this.#call(source, at) : named(source);
    throw new Fault(
      at,
      kind === 'end' ? 'it ends too early' : `${JSON.stringify(source)} is in the wrong place`,
    );
  }

  #call(written: string, at: number): Expression {
    const name = written.toLowerCase();
    const takes = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
    if (takes === undefined)
      throw new Fault(at, `there is no function ${written}; there are ${FUNCTION_NAMES.join(', ')}`);
    const parts: Expression[] = [];
    if (!this.#take(')')) {
      do parts.push(this.#level(0));
      while (this.#take(','));
      this.#need(')');
    }
    const [least, most] = takes;
    if (parts.length < least || parts.length > most)
      throw new Fault(
        at,
        `${written} takes ${least === most ? least : `${least} to ${most}`} values, not ${parts.length}`,
      );
    return { kind: 'call', name, parts };
  }
}

function named(source: string): Expression {
  if (source === 'true' || source === 'false') return { kind: 'literal', value: source === 'true' };
  if (source === 'null') return { kind: 'literal', value: null };
  if (source === 'NaN' || source === 'Infinity') return { kind: 'literal', value: Number(source) };
  return { kind: 'name', name: source };
}

/** Names that stand alone in the expression, as `tasks` in `tasks['a'].status`. */
export function namesIn(expression: Expression): ReadonlySet<string> {
  const names = new Set<string>();
  visit(expression, (part) => {
    if (part.kind === 'name') names.add(part.name);
  });
  return names;
}

/** What follows a name directly: the texts written there, and whether anything else than a text is. */
export function keysOf(
  expression: Expression,
  name: string,
): { readonly keys: readonly string[]; readonly open: boolean } {
  const keys = new Set<string>();
  let uses = 0;
  let keyed = 0;
  visit(expression, (part) => {
    if (part.kind === 'name' && part.name === name) uses += 1;
    if (part.kind !== 'property' || part.of.kind !== 'name' || part.of.name !== name) return;
    if (part.key.kind !== 'literal' || typeof part.key.value !== 'string') return;
    keyed += 1;
    keys.add(part.key.value);
  });
  return { keys: [...keys], open: uses > keyed };
}

function visit(expression: Expression, see: (part: Expression) => void): void {
  see(expression);
  switch (expression.kind) {
    case 'property':
      visit(expression.of, see);
      visit(expression.key, see);
      break;
    case 'not':
      visit(expression.of, see);
      break;
    case 'binary':
      visit(expression.left, see);
      visit(expression.right, see);
      break;
    case 'call':
      for (const part of expression.parts) visit(part, see);
      break;
    default:
  }
}
