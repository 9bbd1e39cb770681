/**
 * Reads how a CommonJS file exports and requires: the facts that both the inventory and the codemod stand on. It refuses, with the
 * line, what cannot be said with `import` and `export`, rather than guess.
 */
import { SyntaxFault, tokenise } from './tokens.mjs';
import { DECLARE, beginsStatement, closing, endOfExpression, isPropertyName } from './statements.mjs';

const ASSIGNMENT = /^(?:[-+*/%&|^]|\*\*|&&|\|\||\?\?|<<|>>>?)?=$/;

/** Every `require` of the file: `{ kind: static | dynamic | main, index, specifier, lazy }`; lazy ones stand inside a function. */
export function requiresOf(tokens) {
  return tokens.flatMap((token, index) => {
    if (token.text !== 'require' || token.type !== 'word' || isPropertyName(tokens, index)) return [];
    const [next, argument, end] = tokens.slice(index + 1, index + 4);
    const lazy = token.depth > 0;
    if (next?.text === '.' && argument?.text === 'main') return [{ kind: 'main', index, specifier: null, lazy }];
    if (next?.text === '(' && argument?.type === 'string' && end?.text === ')')
      return [{ kind: 'static', index, specifier: unquoted(argument.text), lazy }];
    return [{ kind: 'dynamic', index, specifier: null, lazy }];
  });
}

export function unquoted(text) {
  return text.slice(1, -1).replace(/\\(.)/g, '$1');
}

/**
 * Every mention of the exports, in order. `whole`: `module.exports = value`; `some`: `exports.a = exports.b = value`; `inner`:
 * `const a = (exports.a = value)`; `read`: anything else that only looks. Numbers are token indexes, `end` stands behind the
 * statement and its semicolon.
 */
export function exportsOf(tokens, source) {
  const found = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const mention = mentionAt(tokens, i);
    if (mention === null) continue;
    const entry = ASSIGNMENT.test(tokens[mention.end]?.text) ? assignment(tokens, source, mention) : read(mention);
    found.push(entry);
    i = (entry.kind === 'read' ? mention.end : entry.value) - 1;
  }
  return found;
}

/** `exports`, `module.exports`, either with `.name`. */
function mentionAt(tokens, i) {
  if (tokens[i].type !== 'word' || isPropertyName(tokens, i)) return null;
  let end = i + 1;
  if (tokens[i].text === 'module' && tokens[i + 1]?.text === '.' && tokens[i + 2]?.text === 'exports') end = i + 3;
  else if (tokens[i].text !== 'exports') return null;
  if (tokens[end]?.text === '.' && tokens[end + 1]?.type === 'word') return { start: i, end: end + 2, name: tokens[end + 1].text };
  return { start: i, end, name: null };
}

function read({ start, end, name }) {
  return { kind: 'read', start, end, name };
}

function assignment(tokens, source, mention) {
  const refuse = (why) => {
    throw new SyntaxFault(why, source, tokens[mention.start].start);
  };
  if (tokens[mention.end].text !== '=') refuse(`exports are changed with ${tokens[mention.end].text}`);
  const names = [mention.name];
  let value = mention.end + 1;
  for (let next = mentionAt(tokens, value); next !== null && tokens[next.end]?.text === '='; next = mentionAt(tokens, value)) {
    names.push(next.name);
    value = next.end + 1;
  }
  const whole = names.every((name) => name === null);
  if (!whole && names.includes(null)) refuse('exports as a whole and one export are set at once');
  if (names.includes('default')) refuse('an export is called default');
  const binding = bindingBefore(tokens, mention.start);
  const valueEnd = endOfExpression(tokens, value);
  if (binding !== null && !whole) {
    const outer = endOfExpression(tokens, binding + 2);
    const alone = beginsStatement(tokens, binding - 1) && endOfExpression(tokens, binding + 2, { commas: true }) === outer;
    return { kind: 'inner', start: mention.start, names, binding, alone, value, valueEnd, end: behind(tokens, outer) };
  }
  if (tokens[mention.start].depth > 0 || !beginsStatement(tokens, mention.start)) refuse('exports are set inside a function or a condition');
  const kind = whole ? 'whole' : 'some';
  return { kind, start: mention.start, names, value, valueEnd, end: behind(tokens, valueEnd) };
}

function behind(tokens, end) {
  return tokens[end]?.text === ';' ? end + 1 : end;
}

/** Index of `x` when `const x =` or `const x = (` stands before `i` at the top of the file, else null. */
function bindingBefore(tokens, i) {
  const equals = tokens[i - 1]?.text === '(' ? i - 2 : i - 1;
  if (tokens[equals]?.text !== '=' || tokens[equals].depth !== 0) return null;
  return DECLARE.has(tokens[equals - 2]?.text) && tokens[equals - 1].type === 'word' ? equals - 1 : null;
}

/**
 * Properties of an object literal whose brace is at `open`, when each could be an export of its own; null when one cannot (spread,
 * computed or quoted key, accessor, `this`). `{ name, kind: shorthand | value | method, start, value, end }`, all token indexes.
 */
export function plainProperties(tokens, open) {
  const close = tokens[open].match;
  if (tokens.slice(open, close).some(({ type, text }) => type === 'word' && text === 'this')) return null;
  const properties = [];
  for (let i = open + 1; i < close; ) {
    const property = propertyAt(tokens, i);
    if (property === null || property.name === 'default') return null;
    properties.push(property);
    i = tokens[property.end].text === ',' ? property.end + 1 : property.end;
  }
  return properties;
}

function propertyAt(tokens, start) {
  let at = start;
  const modifier = tokens[at].text === 'async' && /^[\w$*]/.test(tokens[at + 1].text);
  if (modifier) at += 1;
  if (tokens[at].text === '*') at += 1;
  const name = tokens[at];
  const next = tokens[at + 1];
  if (name.type !== 'word') return null;
  if (next.text === '(') return { name: name.text, kind: 'method', start, value: at + 1, end: tokens[tokens[at + 1].match + 1].match + 1 };
  if (at !== start) return null;
  if (next.text === ',' || next.text === '}') return { name: name.text, kind: 'shorthand', start, value: at, end: at + 1 };
  if (next.text !== ':') return null;
  return { name: name.text, kind: 'value', start, value: at + 2, end: endOfExpression(tokens, at + 2, { commas: true }) };
}

/**
 * What a module offers: `style` named (an object with fixed names), default (one value) or both (a function with named extras),
 * and the names in order of appearance.
 */
export function shapeOf(source) {
  const tokens = tokenise(source);
  const entries = exportsOf(tokens, source);
  const wholes = entries.filter(({ kind }) => kind === 'whole');
  if (wholes.length > 1) throw new SyntaxFault('module.exports is set twice', source, tokens[wholes[1].start].start);
  const names = entries.filter(({ kind }) => kind === 'some' || kind === 'inner').flatMap((entry) => entry.names);
  const [whole] = wholes;
  if (whole === undefined) return { style: 'named', names: [...new Set(names)] };
  const properties = objectOf(tokens, whole);
  if (properties === null) return { style: names.length === 0 ? 'default' : 'both', names: [...new Set(names)] };
  return { style: 'named', names: [...new Set([...properties.map(({ name }) => name), ...names])] };
}

/** Properties of `module.exports = { … }` when they can be exports of their own, else null. */
export function objectOf(tokens, whole) {
  const isObject = tokens[whole.value].text === '{' && closing(tokens, whole.value) === whole.valueEnd - 1;
  return isObject ? plainProperties(tokens, whole.value) : null;
}
