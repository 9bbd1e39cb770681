/**
 * What the tokens say about statements and names: where an expression ends, which names a file declares at its top, where a name
 * is only a property. Shared by the scan and by the codemod, so that both see the same file in the same way.
 */
const BINARY = new Set(
  '. ?. ( [ , = + - * / % ** & | ^ && || ?? ? : < > <= >= == != === !== << >> >>> => += -= *= /= %= **= &&= ||= ??= &= |= ^= <<= >>= >>>='.split(' '),
);
const WORD_OPERATORS = new Set(['instanceof', 'in', 'of']);
const PREFIX_WORDS = new Set(['typeof', 'new', 'delete', 'void', 'await', 'yield', 'async', 'extends']);
const CONDITION = new Set(['if', 'while', 'for', 'with']);
const BEFORE_BLOCK = new Set(['if', 'while', 'for', 'with', 'switch', 'catch', 'function']);
export const DECLARE = new Set(['const', 'let', 'var']);

/** Index just behind the expression that begins at `from`; stops at `;`, a comma or bracket of the outside, or where a line ends it. */
export function endOfExpression(tokens, from, { commas = false } = {}) {
  const depth = tokens[from].depth;
  let i = from;
  for (; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token.depth < depth || token.text === ';') return i;
    if (commas && token.text === ',' && token.type === 'punct' && token.depth === depth) return i;
    if (i > from && token.newline && token.depth === depth && !continues(tokens[i - 1], token)) return i;
    if (token.match > i) i = closing(tokens, i);
  }
  return i;
}

/** Index of the bracket that closes the one at `open`; for a template, of its last stretch. */
export function closing(tokens, open) {
  let i = tokens[open].match;
  while (tokens[i].type === 'template' && tokens[i].match > i) i = tokens[i].match;
  return i;
}

function continues(before, token) {
  if (token.type === 'template' && token.text.startsWith('`')) return true;
  if (token.type === 'punct' && BINARY.has(token.text)) return true;
  if (token.type === 'word' && WORD_OPERATORS.has(token.text)) return true;
  if (before.type === 'word') return PREFIX_WORDS.has(before.text) || WORD_OPERATORS.has(before.text);
  return before.type === 'punct' && !/^(?:[)\]}]|\+\+|--)$/.test(before.text);
}

/** True when the token begins a statement: after `;`, `}`, a line that ended, or at the very top. */
export function beginsStatement(tokens, i) {
  const before = tokens[i - 1];
  if (before === undefined || before.text === ';' || (before.text === '}' && before.type === 'punct')) return true;
  if (before.text === 'else' || before.text === 'do') return false;
  if (before.text === ')' && CONDITION.has(tokens[before.match - 1]?.text)) return false;
  return tokens[i].newline && !continues(before, tokens[i]);
}

/** True for `x` in `a.x`, `{ x: 1 }`, `{ x() {} }` and `class { x() {} }`. */
export function isPropertyName(tokens, i) {
  const before = tokens[i - 1]?.text;
  if (before === '.' || before === '?.') return true;
  if (tokens[i + 1]?.text === '(' && !BEFORE_BLOCK.has(tokens[i].text)) {
    const body = tokens[tokens[i + 1].match + 1];
    const isFunction = before === 'function' || (before === '*' && tokens[i - 2].text === 'function');
    if (body?.text === '{' && !body.newline && !isFunction) return true;
  }
  if (tokens[i + 1]?.text !== ':') return false;
  return before === '{' || before === ',';
}

/** Names that `const`, `let`, `var`, `function`, `class` and `import` bind at the top of the file. */
export function topLevelNames(tokens) {
  const names = new Set();
  tokens.forEach((token, i) => {
    if (token.depth !== 0 || token.type !== 'word' || isPropertyName(tokens, i)) return;
    if (DECLARE.has(token.text)) for (const name of declared(tokens, i + 1)) names.add(name);
    else if ((token.text === 'function' || token.text === 'class') && beginsDeclaration(tokens, i)) {
      const name = tokens[i + 1].text === '*' ? tokens[i + 2] : tokens[i + 1];
      if (name.type === 'word') names.add(name.text);
    } else if (token.text === 'import' && tokens[i + 1]?.text !== '(') {
      for (let j = i + 1; j < tokens.length && tokens[j].type !== 'string'; j += 1)
        if (tokens[j].type === 'word' && tokens[j + 1].text !== 'as') names.add(tokens[j].text);
    }
  });
  return names;
}

function beginsDeclaration(tokens, i) {
  const first = tokens[i - 1]?.text === 'async' ? i - 1 : i;
  return beginsStatement(tokens, first) || tokens[first - 1].text === 'export' || tokens[first - 1].text === 'default';
}

function declared(tokens, from) {
  const names = [];
  for (let i = from; i < tokens.length; ) {
    names.push(...patternNames(tokens, i));
    const opens = tokens[i].match > i;
    const next = opens ? tokens[i].match + 1 : i + 1;
    const end = tokens[next]?.text === '=' ? endOfExpression(tokens, next + 1, { commas: true }) : next;
    if (tokens[end]?.text !== ',') break;
    i = end + 1;
  }
  return names;
}

/** Names that a binding or a destructuring pattern at `i` declares. */
export function patternNames(tokens, i) {
  if (tokens[i].type === 'word') return [tokens[i].text];
  const names = [];
  const end = tokens[i].match;
  for (let j = i + 1; j < end; j += 1) {
    const token = tokens[j];
    if (token.text === '=' && token.depth === tokens[i].depth + 1) {
      j = endOfExpression(tokens, j + 1, { commas: true }) - 1;
      continue;
    }
    if (token.type === 'word' && tokens[j + 1].text !== ':') names.push(token.text);
  }
  return names;
}

/** Every word of the file that may stand for a binding or a global: all but the names of properties. */
export function bareWords(tokens) {
  return new Set(tokens.filter((token, i) => token.type === 'word' && !isPropertyName(tokens, i)).map(({ text }) => text));
}

/** The wish, or the wish with a number, so that it is none of `taken`; it is taken afterwards. */
export function freshName(wish, taken) {
  let name = wish;
  for (let n = 2; taken.has(name); n += 1) name = `${wish}${n}`;
  taken.add(name);
  return name;
}
