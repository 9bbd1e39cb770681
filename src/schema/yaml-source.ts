/**
 * YAML text to a tree of nodes with places, hostile input included: nesting is measured on tokens before anything is built, aliases are
 * counted and shared instead of expanded, and keys that twist JavaScript objects are refused.
 */
import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Pair,
  type ParsedNode,
  parseDocument,
  type Scalar,
} from 'yaml';
import { type FaultList, quoted } from './definition-fault.js';
import { FORBIDDEN_KEYS, type Place, type SourceEntry, type SourceNode } from './source-node.js';

export const MAX_ALIASES = 100;
const MAX_FLOW_DEPTH = 32;
const MAX_INDENT = 200;
const MAX_INDICATORS_PER_LINE = 16;
/** Enough for lists of 25,000 ids; a broken megabyte would otherwise cost a gigabyte of error records. */
const MAX_TOKENS = 100_000;
/** One slip makes a parser stumble many times; the first few errors tell it all. */
const MOST_SYNTAX_FAULTS = 5;
const MAX_DEPTH = 64;

export interface YamlSource {
  readonly file: string;
  readonly text: string;
  /** Lines of the file before the text begins (front matter: 1). */
  readonly linesBefore: number;
  /** Of two equal keys the last one counts, as it does for whoever appends to a file; the fault is added all the same. */
  readonly lastKeyWins?: true;
  /** Parts that the text may have; else as many as a definition may. */
  readonly mostTokens?: number;
}

/** The tree of one YAML document; undefined when it cannot be read, and then at least one fault was added. */
export function parseYaml(source: YamlSource, faults: FaultList): SourceNode | undefined {
  const lines = new LineCounter();
  const place = (offset: number, trail: string): Place => {
    const { line, col } = lines.linePos(offset);
    return {
      file: source.file,
      line: Math.max(1, line) + source.linesBefore,
      column: Math.max(1, col),
      trail,
    };
  };
  const size = measured(source.text, source.mostTokens ?? MAX_TOKENS);
  if (size !== 'fits') {
    if (size === 'deep') addTooDeep(place(0, ''), faults);
    else faults.add(place(0, ''), 'YAML_TOO_LARGE', 'The YAML has too many parts.', 'Make it shorter.');
    return undefined;
  }
  const document = parseDocument(source.text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    schema: 'core',
  });
  const errors = [...document.errors, ...document.warnings];
  for (const error of errors.slice(0, MOST_SYNTAX_FAULTS)) {
    const at = place(error.pos[0], '');
    if (error.code === 'MULTIPLE_DOCS')
      faults.add(at, 'YAML_MULTI_DOCUMENT', 'The file holds more than one YAML document.', 'Keep one.');
    else
      faults.add(at, 'YAML_SYNTAX', `This is not YAML: ${error.message}.`, 'Mend the syntax at this place.');
  }
  if (errors.length > 0 || document.contents === null) return errors.length > 0 ? undefined : empty(place);
  return new TreeBuilder(place, faults, source.lastKeyWins === true).build(document.contents);
}

function empty(place: (offset: number, trail: string) => Place): SourceNode {
  return { kind: 'scalar', value: null, source: '', at: place(0, '') };
}

function addTooDeep(at: Place, faults: FaultList): void {
  faults.add(
    at,
    'YAML_TOO_DEEP',
    'The YAML is nested too deeply.',
    `Keep it flatter than ${MAX_FLOW_DEPTH} levels.`,
  );
}

/** Measures nesting on the token stream: the parser itself recurses, and text of a megabyte can be a million levels. */
function measured(text: string, mostTokens: number): 'fits' | 'deep' | 'large' {
  let tokens = 0;
  let flow = 0;
  let indicators = 0;
  let lineStart = true;
  let scalar = false;
  for (const token of new Lexer().lex(text)) {
    tokens += 1;
    if (tokens > mostTokens) return 'large';
    if (scalar) {
      scalar = false;
      continue;
    }
    const first = token[0];
    if (first === '\x1f') scalar = true;
    else if (first === '[' || first === '{') flow += 1;
    else if (first === ']' || first === '}') flow = Math.max(0, flow - 1);
    else if (token === '-' || token === '?' || token === ':') indicators += flow === 0 ? 1 : 0;
    if (first === ' ' && lineStart && flow === 0 && token.length > MAX_INDENT) return 'deep';
    lineStart = first === '\n' || first === '\r';
    if (lineStart) indicators = 0;
    if (flow > MAX_FLOW_DEPTH || indicators > MAX_INDICATORS_PER_LINE) return 'deep';
  }
  return 'fits';
}

class TreeBuilder {
  readonly #place: (offset: number, trail: string) => Place;
  readonly #faults: FaultList;
  /** Finished nodes by anchor: an alias shares its node, so no document grows by expansion. */
  readonly #anchors = new Map<string, SourceNode>();
  #aliases = 0;
  #broken = false;
  readonly #lastKeyWins: boolean;

  constructor(place: (offset: number, trail: string) => Place, faults: FaultList, lastKeyWins: boolean) {
    this.#place = place;
    this.#faults = faults;
    this.#lastKeyWins = lastKeyWins;
  }

  build(root: ParsedNode): SourceNode | undefined {
    const tree = this.#node(root, '', 0);
    return this.#broken ? undefined : tree;
  }

  #node(node: ParsedNode, trail: string, depth: number): SourceNode {
    const at = this.#place(node.range[0], trail);
    if (depth > MAX_DEPTH) {
      if (!this.#broken) addTooDeep(at, this.#faults);
      this.#broken = true;
      return { kind: 'scalar', value: null, source: '', at };
    }
    if (isAlias(node)) return this.#alias(node, at);
    const built = this.#value(node, at, depth);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, built);
    return built;
  }

  #value(node: Exclude<ParsedNode, Alias.Parsed>, at: Place, depth: number): SourceNode {
    if (isMap(node)) return { kind: 'map', entries: this.#entries(node.items, at, depth), at };
    if (isSeq(node))
      return {
        kind: 'list',
        items: node.items.map((item, index) => this.#node(item, `${at.trail}[${index}]`, depth + 1)),
        at,
      };
    return this.#scalar(node, at);
  }

  #entries(pairs: readonly Pair<ParsedNode, ParsedNode | null>[], map: Place, depth: number): SourceEntry[] {
    const entries = new Map<string, SourceEntry>();
    for (const { key: keyNode, value } of pairs) {
      const keyAt = this.#place(keyNode.range[0], map.trail);
      const key = isScalar(keyNode) ? keyText(keyNode) : undefined;
      if (key === undefined) {
        this.#faults.add(keyAt, 'BAD_TYPE', 'A key must be a plain word.', 'Write `key: value`.');
        continue;
      }
      if (FORBIDDEN_KEYS.has(key)) {
        this.#faults.add(keyAt, 'FORBIDDEN_KEY', `The key ${quoted(key)} is not allowed.`, 'Remove it.');
        continue;
      }
      const earlier = entries.get(key);
      if (earlier !== undefined) {
        this.#faults.add(
          keyAt,
          'DUPLICATE_KEY',
          `The key ${quoted(key)} stands here and in line ${earlier.keyAt.line}.`,
          'Keep one of the two.',
        );
        if (!this.#lastKeyWins) continue;
      }
      const trail = map.trail === '' ? key : `${map.trail}.${key}`;
      const node: SourceNode =
        value === null
          ? { kind: 'scalar', value: null, source: '', at: { ...keyAt, trail } }
          : this.#node(value, trail, depth + 1);
      entries.set(key, { key, keyAt: { ...keyAt, trail }, value: node });
    }
    return [...entries.values()];
  }

  #scalar(node: Scalar.Parsed, at: Place): SourceNode {
    const { value } = node;
    if (
      typeof value === 'string' ||
      typeof value === 'number' ||
      typeof value === 'boolean' ||
      value === null
    )
      return {
        kind: 'scalar',
        value,
        source: typeof value === 'string' ? value : (node.source ?? String(value)),
        at,
      };
    this.#faults.add(at, 'BAD_TYPE', 'A value of this kind is not understood.', 'Write a plain value.');
    return { kind: 'scalar', value: null, source: '', at };
  }

  #alias(node: Alias.Parsed, at: Place): SourceNode {
    this.#aliases += 1;
    const target = this.#anchors.get(node.source);
    if (this.#aliases <= MAX_ALIASES && target !== undefined) return target;
    if (!this.#broken)
      this.#faults.add(
        at,
        'YAML_ALIASES',
        target === undefined
          ? `The alias ${quoted(`*${node.source}`)} has no finished anchor before it.`
          : `There are more than ${MAX_ALIASES} aliases.`,
        'Write the values out.',
      );
    this.#broken = true;
    return { kind: 'scalar', value: null, source: '', at };
  }
}

function keyText(node: Scalar.Parsed): string | undefined {
  if (typeof node.value === 'string') return node.value;
  return typeof node.value === 'number' || typeof node.value === 'boolean'
    ? (node.source ?? String(node.value))
    : undefined;
}
