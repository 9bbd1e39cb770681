/** Second half of the conversion: `module.exports` and `exports` become `export`. Works on a file whose imports are converted already. */
import { exportsOf, objectOf } from './commonjs.mjs';
import { Edits } from './edits.mjs';
import { bareWords, closing, freshName, isPropertyName, topLevelNames } from './statements.mjs';
import { tokenise } from './tokens.mjs';
import { nameFor } from './imports.mjs';

const RESERVED = new Set(
  ('arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for ' +
    'function if implements import in instanceof interface let new null package private protected public return static super switch ' +
    'this throw true try typeof undefined var void while with yield').split(' '),
);

/** `file` is the module's own base name: a module that looks at its exports as a whole imports itself. */
export function withExports(source, file) {
  const tokens = tokenise(source);
  const entries = exportsOf(tokens, source);
  const work = { source, file, tokens, edits: new Edits(source), tops: topLevelNames(tokens), taken: bareWords(tokens), locals: new Map(), main: null, self: null };
  const whole = entries.find(({ kind }) => kind === 'whole');
  const properties = whole === undefined ? null : objectOf(tokens, whole);
  const named = entries.filter(({ kind }) => kind === 'some' || kind === 'inner');
  if (properties !== null) for (const property of properties) settleProperty(work, property);
  if (whole !== undefined && properties === null) settleMain(work, whole, entries);
  for (const entry of named) settleNamed(work, entry);
  for (const entry of entries) if (entry.kind === 'read') convertRead(work, entry);
  for (const entry of named) convertNamed(work, entry);
  if (whole !== undefined) (properties === null ? convertMain : convertObject)(work, whole, properties);
  const text = work.edits.toString();
  return work.self === null ? text : afterImports(text, `import * as ${work.self} from './${file}';`);
}

/** The binding that an export gets: an existing one, its own name, or a new one where its own name already means something here. */
function settle(work, name, existing, ownName = null) {
  const free = !work.taken.has(name) || (ownName === name && !work.tops.has(name));
  const own = free && !RESERVED.has(name);
  if (own) work.taken.add(name);
  const local = existing ?? (own ? name : freshName(`${name}_`, work.taken));
  work.locals.set(name, { local, existing: existing !== null });
}

function settleProperty(work, property) {
  const { tokens } = work;
  const single = property.kind !== 'method' && property.end === property.value + 1;
  settle(work, property.name, single ? existingName(work, tokens[property.value]) : null);
}

function settleNamed(work, entry) {
  const { tokens } = work;
  const existing = entry.kind === 'inner' ? tokens[entry.binding].text : entry.valueEnd === entry.value + 1 ? existingName(work, tokens[entry.value]) : null;
  settle(work, entry.names[0], existing, onlyItself(work, entry));
  const { local } = work.locals.get(entry.names[0]);
  for (const name of entry.names.slice(1)) work.locals.set(name, { local, existing: true });
}

/** The name of a function or class expression, when nothing outside it bears that name. */
function onlyItself({ tokens }, entry) {
  const name = definition(tokens, entry)?.name ?? null;
  const outside = tokens.some(
    (token, i) => token.text === name && (i < entry.value || i >= entry.valueEnd) && !isPropertyName(tokens, i),
  );
  return outside ? null : name;
}

function existingName(work, token) {
  return token.type === 'word' && work.tops.has(token.text) ? token.text : null;
}

/** A value that is the module needs a name only when something refers to it. */
function settleMain(work, whole, entries) {
  const { tokens } = work;
  const existing = whole.valueEnd === whole.value + 1 ? existingName(work, tokens[whole.value]) : null;
  const declared = definition(tokens, whole);
  const referred = entries.some((entry) => entry !== whole && (entry.kind !== 'read' || entry.name === null));
  const ownName = declared !== null && declared.name !== null && !work.tops.has(declared.name) ? declared.name : null;
  work.main = existing ?? ownName ?? (referred ? freshName(nameFor(work.file), work.taken) : null);
}

/** A value that is one function or class: where its name stands or would stand. */
function definition(tokens, { value, valueEnd }) {
  const keyword = tokens[value].text === 'async' ? value + 1 : value;
  if (tokens[keyword].text !== 'function' && tokens[keyword].text !== 'class') return null;
  const at = tokens[keyword + 1].text === '*' ? keyword + 2 : keyword + 1;
  const name = tokens[at].type === 'word' && tokens[at].text !== 'extends' ? tokens[at].text : null;
  let body = at;
  while (body < valueEnd && tokens[body].text !== '{') body = tokens[body].match > body ? closing(tokens, body) + 1 : body + 1;
  return tokens[body]?.match === valueEnd - 1 ? { name, at } : null;
}

function convertRead(work, { start, end, name }) {
  const { tokens, edits, locals } = work;
  const known = name === null ? undefined : locals.get(name);
  let text;
  if (name === null) text = work.main ?? self(work);
  else if (known === undefined) text = `${work.main ?? self(work)}.${name}`;
  else text = known.existing ? `${self(work)}.${name}` : known.local;
  edits.replace(tokens[start].start, tokens[end - 1].end, text);
}

/** Existing bindings may be shadowed where they are read, so such reads go through the module's own namespace. */
function self(work) {
  work.self ??= freshName('self', work.taken);
  return work.self;
}

function convertNamed(work, entry) {
  const { tokens, edits } = work;
  const { local, existing } = work.locals.get(entry.names[0]);
  const start = tokens[entry.start].start;
  const value = tokens[entry.value].start;
  const end = tokens[entry.end - 1].end;
  const extras = work.main === null ? [] : entry.names.map((name) => `${work.main}.${name} = ${local};`);
  const direct = entry.kind === 'inner' ? entry.alone : !existing;
  const aliases = entry.names.filter((name) => !direct || name !== local).map((name) => alias(local, name));
  const list = aliases.length === 0 ? [] : [`export { ${aliases.join(', ')} };`];
  if (entry.kind === 'inner') {
    const keyword = tokens[entry.binding - 1].start;
    const wrapped = tokens[entry.start - 1].text === '(' && tokens[entry.start - 1].match === entry.valueEnd;
    if (direct && entry.names.includes(local)) edits.replace(keyword, keyword, 'export ');
    edits.replace(wrapped ? tokens[entry.start - 1].start : start, value, '');
    if (wrapped) edits.replace(tokens[entry.valueEnd - 1].end, tokens[entry.valueEnd].end, '');
    edits.replace(end, end, ['', ...list, ...extras].join('\n'));
  } else if (existing) edits.replace(start, end, [...list, ...extras].join('\n'));
  else {
    const exported = entry.names.includes(local) ? 'export ' : '';
    const declared = definition(tokens, entry);
    if (declared !== null && (declared.name === null || declared.name === local)) {
      declare(work, start, entry, { ...declared, local, prefix: exported });
      edits.replace(tokens[entry.valueEnd - 1].end, end, ['', ...list, ...extras].join('\n'));
    } else {
      edits.replace(start, value, `${exported}const ${local} = `);
      edits.replace(end, end, ['', ...list, ...extras].join('\n'));
    }
  }
}

/** Turns `exports.a = function (…) {…}` into a declaration, up to the body's last brace. */
function declare(work, start, { value }, { name, at, local, prefix }) {
  const { tokens, edits } = work;
  edits.replace(start, tokens[value].start, prefix);
  if (name !== null || local === null) return;
  const before = tokens[at - 1].end;
  edits.replace(before, tokens[at].start, tokens[at].text === '(' ? ` ${local}` : ` ${local} `);
}

function alias(local, name) {
  return local === name ? name : `${local} as ${name}`;
}

function convertMain(work, whole) {
  const { tokens, edits, source } = work;
  const start = tokens[whole.start].start;
  const value = tokens[whole.value].start;
  const end = tokens[whole.end - 1].end;
  const declared = definition(tokens, whole);
  if (declared !== null && (declared.name === null || declared.name === work.main)) {
    declare(work, start, whole, { ...declared, local: work.main, prefix: 'export default ' });
    edits.replace(tokens[whole.valueEnd - 1].end, end, '');
  } else if (work.main !== null && source.slice(value, tokens[whole.valueEnd - 1].end) !== work.main) {
    edits.replace(start, value, `const ${work.main} = `);
    edits.replace(end, end, `\nexport default ${work.main};`);
  } else if (declared !== null) {
    edits.replace(start, value, 'export default (');
    edits.replace(tokens[whole.valueEnd - 1].end, tokens[whole.valueEnd - 1].end, ')');
  } else edits.replace(start, value, 'export default ');
}

/** `module.exports = { a, b: c, d() {…}, e: 1 }`: what is there already is listed, the rest becomes declarations. */
function convertObject(work, whole, properties) {
  const { tokens, edits, source } = work;
  const listed = [];
  const declarations = [];
  let previous = tokens[whole.value].end;
  for (const property of properties) {
    const { local, existing } = work.locals.get(property.name);
    const note = source.slice(previous, tokens[property.start].start).replace(/^[ \t]+/gm, '').trim();
    const last = tokens[property.end];
    previous = last.text === ',' ? last.end : last.start;
    if (existing) {
      listed.push(alias(local, property.name));
      continue;
    }
    if (local !== property.name) listed.push(alias(local, property.name));
    const text = declaration(work, property, local);
    declarations.push(`${note === '' ? '' : `${note}\n`}${local === property.name ? 'export ' : ''}${text}`);
  }
  const list = listed.length === 0 && declarations.length > 0 ? [] : [`export { ${listed.join(', ')} };`];
  edits.replace(tokens[whole.start].start, tokens[whole.end - 1].end, [...declarations, ...list].join('\n\n'));
}

function declaration(work, property, local) {
  const { tokens, edits } = work;
  const text = outdented(edits.slice(tokens[property.value].start, tokens[property.end - 1].end));
  if (property.kind !== 'method') return `const ${local} = ${text};`;
  const modifiers = tokens.slice(property.start, property.value - 1).map((token) => token.text);
  return `${modifiers.includes('async') ? 'async ' : ''}function${modifiers.includes('*') ? '*' : ''} ${local}${text}`;
}

/** One step less of indentation on every line but the first, unless a template could hold those lines. */
function outdented(text) {
  return text.includes('`') ? text : text.replace(/\n(?:\t| {2})/g, '\n');
}

function afterImports(text, line) {
  const tokens = tokenise(text);
  const last = tokens.findLastIndex((token, i) => token.depth === 0 && token.text === 'import' && !/^[.(]$/.test(tokens[i + 1].text));
  if (last < 0) {
    const top = /^(?:#![^\n]*\n)?/.exec(text)[0].length;
    return `${text.slice(0, top)}${line}\n\n${text.slice(top)}`;
  }
  const semicolon = tokens.findIndex((token, i) => i > last && token.text === ';');
  return `${text.slice(0, tokens[semicolon].end)}\n${line}${text.slice(tokens[semicolon].end)}`;
}
