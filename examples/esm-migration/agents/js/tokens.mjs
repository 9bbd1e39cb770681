/**
 * Splits JavaScript into tokens: enough of the language to find calls, brackets and statements without being fooled by strings,
 * comments, regular expressions or templates. It knows no grammar beyond that.
 *
 * A token is `{ type, text, start, end, depth, newline, match }`: `type` is word, number, string, template, regex or punct; `depth`
 * counts the brackets around it; `newline` says that a line break stands before it; `match` is the index of a bracket's partner.
 */
const WORD = /[\p{ID_Start}$_#\\][\p{ID_Continue}$\u200c\u200d\\]*/uy;
const NUMBER = /(?:0[xob][\da-f_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:e[+-]?\d+)?)n?/iy;
const SPACE = /(?:\s+|\/\/[^\n\u2028\u2029]*|\/\*[^]*?\*\/)+/y;
const PUNCT = />>>=|\.\.\.|===|!==|\*\*=|<<=|>>=|>>>|&&=|\|\|=|\?\?=|=>|==|!=|<=|>=|&&|\|\||\?\?|\?\.(?!\d)|\+\+|--|\+=|-=|\*=|\/=|%=|&=|\|=|\^=|<<|>>|\*\*|[{}()[\];,<>+\-*/%&|^!~?:=.@]/y;
const REGEX = /\/(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/iy;
const QUOTED = /'(?:[^'\\\n]|\\[^])*'|"(?:[^"\\\n]|\\[^])*"/y;
const TEMPLATE = /(?:[^`\\$]|\\[^]|\$(?!\{))*(?:`|\$\{)/y;

/** Words after which a slash begins a regular expression. */
const BEFORE_VALUE = new Set(
  'return typeof instanceof in of new delete void throw case do else yield await default extends'.split(' '),
);
/** Words whose parentheses are followed by a statement, not by an operator. */
const BEFORE_CONDITION = new Set(['if', 'while', 'for', 'with']);
const PARTNER = { ')': '(', ']': '[', '}': '{' };

export class SyntaxFault extends Error {
  constructor(message, source, at) {
    super(`line ${source.slice(0, at).split('\n').length}: ${message}`);
    this.name = 'SyntaxFault';
  }
}

/** Tokens of a whole file, a hashbang line left out. Throws SyntaxFault where brackets or quotes do not close. */
export function tokenise(source) {
  const reader = { source, at: /^#![^\n]*/.exec(source)?.[0].length ?? 0, tokens: [], open: [] };
  for (;;) {
    const newline = skipSpace(reader);
    if (reader.at >= source.length) break;
    readToken(reader, newline);
  }
  const left = reader.open.at(-1);
  if (left !== undefined) throw new SyntaxFault(`"${left.text}" is never closed`, source, left.start);
  return reader.tokens;
}

function take(reader, pattern) {
  pattern.lastIndex = reader.at;
  return pattern.exec(reader.source)?.[0];
}

function skipSpace(reader) {
  const space = take(reader, SPACE) ?? '';
  reader.at += space.length;
  return space.includes('\n');
}

function readToken(reader, newline) {
  const sign = reader.source[reader.at];
  if (sign === '`') return readTemplate(reader, newline, 1);
  if (sign === '}' && reader.open.at(-1)?.type === 'template') return readTemplate(reader, newline, 1);
  if (sign === '/' && regexMayStart(reader)) return add(reader, 'regex', need(reader, REGEX), newline);
  if (sign === '"' || sign === "'") return add(reader, 'string', need(reader, QUOTED), newline);
  const word = take(reader, WORD);
  if (word !== undefined) return add(reader, 'word', word, newline);
  const number = /[\d.]/.test(sign) ? take(reader, NUMBER) : undefined;
  if (number !== undefined && number !== '') return add(reader, 'number', number, newline);
  return add(reader, 'punct', need(reader, PUNCT), newline);
}

function need(reader, pattern) {
  const text = take(reader, pattern);
  if (text === undefined)
    throw new SyntaxFault(`cannot read ${JSON.stringify(reader.source.slice(reader.at, reader.at + 12))}`, reader.source, reader.at);
  return text;
}

/** One stretch of a template: from a backtick or `}` up to the next `${` or the closing backtick. */
function readTemplate(reader, newline, skip) {
  const start = reader.at;
  reader.at += skip;
  const rest = need(reader, TEMPLATE);
  reader.at = start;
  add(reader, 'template', reader.source.slice(start, start + skip + rest.length), newline);
}

function add(reader, type, text, newline) {
  const index = reader.tokens.length;
  const closes = type === 'template' ? text.startsWith('}') : type === 'punct' && text in PARTNER;
  const opens = type === 'template' ? text.endsWith('${') : type === 'punct' && /^[([{]$/.test(text);
  const token = { type, text, start: reader.at, end: reader.at + text.length, depth: 0, newline, match: -1, index };
  if (closes) {
    const partner = reader.open.pop();
    const fits = type === 'template' ? partner?.type === 'template' : partner?.text === PARTNER[text];
    if (!fits) throw new SyntaxFault(`"${text}" closes nothing`, reader.source, reader.at);
    token.match = partner.index;
    partner.match = index;
  }
  token.depth = reader.open.length;
  if (opens) reader.open.push(token);
  reader.tokens.push(token);
  reader.at = token.end;
}

function regexMayStart(reader) {
  const before = reader.tokens.at(-1);
  if (before === undefined) return true;
  if (before.type === 'word') return BEFORE_VALUE.has(before.text) && reader.tokens.at(-2)?.text !== '.';
  if (before.type === 'template') return before.text.endsWith('${');
  if (before.type !== 'punct') return false;
  if (before.text === ')') return BEFORE_CONDITION.has(reader.tokens[before.match - 1]?.text);
  return before.text !== ']' && before.text !== '++' && before.text !== '--';
}
