/** What the library consists of, before and after: its modules, what each requires, what each offers. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, posix, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { requiresOf, shapeOf } from './js/commonjs.mjs';
import { tokenise } from './js/tokens.mjs';

export function read(path) {
  return readFileSync(path, 'utf8');
}

/** Base names without extension, sorted: `src/csv.js` is csv. */
export function moduleNames(folder = 'src') {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => basename(name, '.js'))
    .sort();
}

export function testFiles() {
  return readdirSync('test')
    .filter((name) => name.endsWith('.test.js'))
    .map((name) => `test/${name}`)
    .sort();
}

/** `./csv` as seen from `src/index.js` -> `src/csv.js`; null for builtin modules. Throws when there is no such file. */
export function locate(from, specifier) {
  if (isBuiltin(specifier)) return null;
  const plain = posix.join(posix.dirname(from), specifier);
  const found = [plain, `${plain}.js`, `${plain}.json`, `${plain}/index.js`].find((path) => /\.js(?:on)?$/.test(path) && existsSync(path));
  if (found === undefined) throw new Error(`${from} requires ${specifier}, which is not there`);
  return found;
}

/** Static requires of a file: `[{ to, lazy }]`, `to` being a path or the name of a builtin module. */
export function edgesOf(path) {
  return requiresOf(tokenise(read(path)))
    .filter(({ kind }) => kind === 'static')
    .map(({ specifier, lazy }) => ({ to: locate(path, specifier) ?? specifier, lazy }));
}

export { shapeOf };

/** Answers the codemod's questions about what `from` requires; `shapes` maps paths of modules to how they were before. */
export function resolver(from, shapes) {
  return (specifier) => {
    const path = locate(from, specifier);
    if (path === null) return { specifier, style: 'builtin', names: [] };
    const way = posix.relative(posix.dirname(from), path);
    const written = way.startsWith('.') ? way : `./${way}`;
    if (path.endsWith('.json')) return { specifier: written, style: 'json', names: [] };
    const shape = shapes[path];
    if (shape === undefined) throw new Error(`the inventory does not know ${path}`);
    return { specifier: written, ...shape };
  };
}

/**
 * What a module really offers when it is loaded, the same for both module systems: `{ default?: type, name: type, … }` with a
 * function's number of parameters in its type.
 */
export async function surfaceOf(path) {
  const namespace = await import(pathToFileURL(resolve(path)).href);
  const isEsm = !Object.hasOwn(namespace, 'module.exports') && /^(?:import|export)\b/m.test(read(path));
  const whole = isEsm ? namespace : namespace.default;
  const names = Object.keys(whole);
  if (isEsm && names.length === 1 && names[0] === 'default' && typeof whole.default === 'object') return members(whole.default);
  return { ...(typeof whole === 'function' ? { default: typeOf(whole) } : {}), ...members(whole) };
}

function members(object) {
  return Object.fromEntries(
    Object.keys(object)
      .sort()
      .map((name) => [name, typeOf(object[name])]),
  );
}

function typeOf(value) {
  if (typeof value !== 'function') return value === null ? 'null' : typeof value;
  return /^class\b/.test(Function.prototype.toString.call(value)) ? 'class' : `function/${value.length}`;
}
