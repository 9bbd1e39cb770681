/**
 * First half of the conversion: `require` becomes `import`, and the other things that only CommonJS has (`'use strict'`, `__dirname`,
 * `__filename`, `require.main`) become what ES modules have for them.
 */
import { Edits } from './edits.mjs';
import { requiresOf, unquoted } from './commonjs.mjs';
import { DECLARE, bareWords, beginsStatement, endOfExpression, freshName, isPropertyName } from './statements.mjs';
import { SyntaxFault, tokenise } from './tokens.mjs';

const PLACES = { __dirname: 'import.meta.dirname', __filename: 'import.meta.filename' };
const COMMENT = /\/\/[^\n]*|\/\*[^]*?\*\//g;

/** `resolve(specifier)` answers `{ specifier, style: builtin | json | named | default | both, names }`. */
export function withImports(source, resolve) {
  const tokens = tokenise(source);
  const work = { source, tokens, resolve, edits: new Edits(source), taken: bareWords(tokens), hoisted: new Map(), lines: [], first: -1, last: -1 };
  const done = convertDeclarations(work);
  for (const entry of requiresOf(tokens)) if (!done.has(entry.index)) convertElsewhere(work, entry);
  replacePlaces(work);
  insertHoisted(work);
  return work.edits.toString();
}

function convertDeclarations(work) {
  const { tokens, edits, source } = work;
  const done = new Set();
  tokens.forEach((token, i) => {
    if (token.depth !== 0 || token.type !== 'word' || !beginsStatement(tokens, i)) return;
    const statement = DECLARE.has(token.text) ? requiringDeclaration(work, i) : bareRequire(tokens, i);
    if (statement === null) return;
    const parts = statement.parts.map((part) => importText(work, part));
    const end = tokens[statement.end - 1].end;
    const kept = commentsBetween(source, tokens.slice(i, statement.end));
    const text = [...kept, ...parts.flatMap(({ imports }) => imports), ...parts.flatMap(({ rest }) => rest)].join('\n');
    edits.replace(token.start, end, text);
    if (work.first < 0) work.first = token.start;
    work.last = end;
    for (const part of statement.parts) done.add(part.require);
  });
  return done;
}

/** `const x = require('x'), { y } = require('y').z;` and nothing else, or null. */
function requiringDeclaration({ tokens, source }, keyword) {
  const parts = [];
  for (let i = keyword + 1; ; ) {
    const patternEnd = tokens[i].match > i ? tokens[i].match + 1 : i + 1;
    const require = patternEnd + 1;
    const call = requireCall(tokens, require);
    if (tokens[patternEnd]?.text !== '=' || call === null) return null;
    if (tokens[keyword].text !== 'const' && isReassigned(tokens, i, tokens[i].text)) return null;
    const end = endOfExpression(tokens, require, { commas: true });
    const property = end === call.end + 2 && tokens[call.end].text === '.' ? tokens[call.end + 1].text : null;
    if (end !== call.end && property === null) return null;
    parts.push({ pattern: i, patternEnd, require, specifier: call.specifier, property, keyword: tokens[keyword].text });
    if (tokens[end]?.text !== ',') return { parts, end: tokens[end]?.text === ';' ? end + 1 : end, source };
    i = end + 1;
  }
}

/** `require('./effects');` */
function bareRequire(tokens, i) {
  const call = tokens[i].text === 'require' ? requireCall(tokens, i) : null;
  if (call === null || endOfExpression(tokens, i) !== call.end) return null;
  const end = tokens[call.end]?.text === ';' ? call.end + 1 : call.end;
  return { parts: [{ pattern: -1, require: i, specifier: call.specifier, property: null }], end };
}

function requireCall(tokens, i) {
  const isCall = tokens[i]?.text === 'require' && tokens[i + 1]?.text === '(' && tokens[i + 2]?.type === 'string' && tokens[i + 3]?.text === ')';
  return isCall ? { specifier: unquoted(tokens[i + 2].text), end: i + 4 } : null;
}

function isReassigned(tokens, declared, name) {
  return tokens.some(
    (token, i) =>
      i !== declared && token.text === name && !isPropertyName(tokens, i) &&
      (/^(?:[^=!<>]{0,3}=|\+\+|--)$/.test(tokens[i + 1]?.text) || /^(?:\+\+|--)$/.test(tokens[i - 1]?.text)),
  );
}

function importText(work, part) {
  const { tokens, source } = work;
  const target = work.resolve(part.specifier);
  if (part.pattern < 0) return { imports: [`import ${from(target)};`], rest: [] };
  const names = namesWanted(tokens, part);
  if (names !== null && offersNames(target, names)) {
    for (const { imported } of names) checkOffered(work, target, imported, part);
    const list = names.map(({ imported, local }) => (imported === local ? local : `${imported} as ${local}`));
    return { imports: [`import { ${list.join(', ')} } from ${from(target)};`], rest: [] };
  }
  if (part.property === null && tokens[part.pattern].type === 'word')
    return { imports: [`import ${wholeAs(target, tokens[part.pattern].text)} from ${from(target)};`], rest: [] };
  const known = work.lines.length;
  const base = hoist(work, part.specifier);
  const imports = work.lines.splice(known);
  const pattern = source.slice(tokens[part.pattern].start, tokens[part.patternEnd - 1].end);
  const property = part.property === null ? '' : `.${part.property}`;
  return { imports, rest: [`${part.keyword} ${pattern} = ${base}${property};`] };
}

/** `{ a, b: c }` and `const c = require('x').b` as names to import; null for anything that needs the whole module. */
function namesWanted(tokens, { pattern, property }) {
  if (tokens[pattern].type === 'word') return property === null ? null : [{ imported: property, local: tokens[pattern].text }];
  if (property !== null || tokens[pattern].text !== '{') return null;
  const names = [];
  for (let i = pattern + 1; i < tokens[pattern].match; ) {
    const renamed = tokens[i + 1].text === ':';
    const local = renamed ? tokens[i + 2] : tokens[i];
    const next = renamed ? i + 3 : i + 1;
    if (tokens[i].type !== 'word' || local.type !== 'word' || !/^[,}]$/.test(tokens[next].text)) return null;
    names.push({ imported: tokens[i].text, local: local.text });
    i = tokens[next].text === ',' ? next + 1 : next;
  }
  return names;
}

function offersNames(target, names) {
  if (target.style === 'both') return names.every(({ imported }) => target.names.includes(imported));
  return target.style === 'builtin' || target.style === 'named';
}

function checkOffered({ source, tokens }, target, name, part) {
  if (target.style !== 'named' || target.names.includes(name)) return;
  throw new SyntaxFault(`${target.specifier} exports no ${name}`, source, tokens[part.require].start);
}

function wholeAs(target, name) {
  return target.style === 'named' ? `* as ${name}` : name;
}

function from(target) {
  return `'${target.specifier}'${target.style === 'json' ? " with { type: 'json' }" : ''}`;
}

/** A `require` in the middle of something: the module is imported at the top and named here. */
function convertElsewhere(work, { kind, index, specifier }) {
  const { tokens, edits } = work;
  if (kind === 'static') edits.replace(tokens[index].start, tokens[index + 3].end, hoist(work, specifier));
  else if (kind === 'main') convertMain(work, index);
  else if (!work.hoisted.has('createRequire')) {
    work.hoisted.set('createRequire', 'require');
    const name = freshName('createRequire', work.taken);
    work.lines.unshift(`import { ${name === 'createRequire' ? name : `createRequire as ${name}`} } from 'node:module';`);
    work.after = `const require = ${name}(import.meta.url);`;
  }
}

function hoist(work, specifier) {
  const known = work.hoisted.get(specifier);
  if (known !== undefined) return known;
  const target = work.resolve(specifier);
  const name = freshName(nameFor(specifier), work.taken);
  work.hoisted.set(specifier, name);
  work.lines.push(`import ${wholeAs(target, name)} from ${from(target)};`);
  return name;
}

/** `../package.json` -> packageJson, `.` -> index */
export function nameFor(specifier) {
  const last = specifier.replace(/^node:/, '').replace(/\.[cm]?js$/, '').split('/').filter((part) => !/^\.*$/.test(part)).at(-1);
  const camel = (last ?? 'index').replace(/[^\p{ID_Continue}$]+(.)?/gu, (_, next) => (next ?? '').toUpperCase());
  return /^\d/.test(camel) ? `_${camel}` : camel;
}

/** `require.main === module`, either way round. */
function convertMain(work, index) {
  const { tokens, edits, source } = work;
  const forward = /^===?$/.test(tokens[index + 3]?.text) && tokens[index + 4]?.text === 'module';
  const backward = /^===?$/.test(tokens[index - 1]?.text) && tokens[index - 2]?.text === 'module';
  if (!forward && !backward) throw new SyntaxFault('require.main is used for more than a comparison with module', source, tokens[index].start);
  const name = freshName('realpathSync', work.taken);
  work.lines.unshift(`import { ${name === 'realpathSync' ? name : `realpathSync as ${name}`} } from 'node:fs';`);
  const text = `process.argv[1] !== undefined && ${name}(process.argv[1]) === import.meta.filename`;
  const [first, last] = forward ? [index, index + 4] : [index - 2, index + 2];
  const alone = tokens[first - 1]?.text === '(' && tokens[last + 1]?.text === ')';
  edits.replace(tokens[first].start, tokens[last].end, alone ? text : `(${text})`);
}

function replacePlaces({ tokens, edits }) {
  tokens.forEach((token, i) => {
    const place = token.type === 'word' && Object.hasOwn(PLACES, token.text) ? PLACES[token.text] : undefined;
    if (place === undefined || isPropertyName(tokens, i)) return;
    edits.replace(token.start, token.end, isShorthand(tokens, i) ? `${token.text}: ${place}` : place);
  });
}

function isShorthand(tokens, i) {
  if (!/^[{,]$/.test(tokens[i - 1]?.text ?? '') || !/^[},]$/.test(tokens[i + 1]?.text ?? '')) return false;
  const outer = tokens.findLast((token, at) => at < i && token.match > i);
  return outer?.text === '{';
}

/** The directive goes; what was hoisted stands before the first import, or where the directive stood, or at the top. */
function insertHoisted(work) {
  const { tokens, edits, source, first, last } = work;
  const directive = /^(['"])use strict\1$/.test(tokens[0]?.text ?? '');
  const end = directive ? tokens[tokens[1]?.text === ';' ? 1 : 0].end : 0;
  const space = directive ? /^\s*/.exec(source.slice(end))[0].length : 0;
  const after = work.after === undefined ? [] : ['', work.after];
  const top = first >= 0 || work.lines.length === 0 ? '' : `${[...work.lines, ...after].join('\n')}\n\n`;
  if (first >= 0) {
    edits.replace(first, first, work.lines.map((line) => `${line}\n`).join(''));
    edits.replace(last, last, after.map((line) => `\n${line}`).join(''));
  }
  if (directive) edits.replace(tokens[0].start, end + space, top);
  else {
    const start = /^(?:#![^\n]*\n)?/.exec(source)[0].length;
    edits.replace(start, start, top);
  }
}

function commentsBetween(source, tokens) {
  return tokens.slice(1).flatMap((token, i) => source.slice(tokens[i].end, token.start).match(COMMENT) ?? []);
}
