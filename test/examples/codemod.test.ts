import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';

interface Target {
  readonly specifier: string;
  readonly style: string;
  readonly names: readonly string[];
}

const loaded: unknown = await import(
  pathToFileURL(resolve('examples/esm-migration/agents/codemod.mjs')).href
);

const NEIGHBOURS: Record<string, Omit<Target, 'specifier'>> = {
  './named': { style: 'named', names: ['a', 'b', 'c'] },
  './value': { style: 'default', names: [] },
  './both': { style: 'both', names: ['extra'] },
  './data.json': { style: 'json', names: [] },
};

function neighbour(specifier: string): Target {
  const known = NEIGHBOURS[specifier];
  if (known === undefined) return { specifier, style: 'builtin', names: [] };
  return { specifier: specifier.replace(/^(\.\/[a-z]+)$/, '$1.js'), ...known };
}

function convert(...lines: readonly string[]): string {
  const isModule = (value: unknown): value is { toEsm: (source: string, options: object) => string } =>
    typeof value === 'object' && value !== null && 'toEsm' in value && typeof value.toEsm === 'function';
  if (!isModule(loaded)) throw new Error('the codemod exports no toEsm');
  return loaded.toEsm(lines.join('\n'), { file: 'own.js', resolve: neighbour });
}

describe('requires become imports', () => {
  test.each([
    ["const x = require('./named');", "import * as x from './named.js';"],
    ["const x = require('./value')", "import x from './value.js';"],
    ["const x = require('./both');", "import x from './both.js';"],
    ["const fs = require('fs');", "import fs from 'fs';"],
    [
      "const { readFile, stat: look } = require('node:fs');",
      "import { readFile, stat as look } from 'node:fs';",
    ],
    ["const { a, b: renamed, } = require('./named');", "import { a, b as renamed } from './named.js';"],
    ["const { extra } = require('./both');", "import { extra } from './both.js';"],
    ["const x = require('./named').a;", "import { a as x } from './named.js';"],
    ["const data = require('./data.json');", "import data from './data.json' with { type: 'json' };"],
    ["require('./value');", "import './value.js';"],
    [
      "const x = require('./value'), { a } = require('./named');",
      "import x from './value.js';\nimport { a } from './named.js';",
    ],
    ["var x = require('./value');", "import x from './value.js';"],
  ])('%s', (before, after) => {
    expect(convert(before)).toBe(after);
  });

  test('names of a value are taken from the value', () => {
    expect(convert("const { one, two } = require('./value');")).toBe(
      "import value from './value.js';\nconst { one, two } = value;",
    );
  });

  test('patterns with defaults or depth need the whole module', () => {
    expect(convert("const { a = 1 } = require('./named');")).toBe(
      "import * as named from './named.js';\nconst { a = 1 } = named;",
    );
  });

  test('a require inside a function moves to the top under a free name', () => {
    expect(
      convert("'use strict';", '', 'function f(value) {', "  return require('./value')(value);", '}'),
    ).toBe("import value2 from './value.js';\n\nfunction f(value) {\n  return value2(value);\n}");
  });

  test('the same module is imported once for all its uses in the middle', () => {
    const text = convert("const x = [require('./value'), require('./value')];");
    expect(text).toBe("import value from './value.js';\n\nconst x = [value, value];");
  });

  test('a computed require keeps a require of its own', () => {
    expect(
      convert("const fs = require('fs');", 'const load = (name) => require(`./\u0024{name}.json`);'),
    ).toBe(
      [
        "import { createRequire } from 'node:module';",
        "import fs from 'fs';",
        '',
        'const require = createRequire(import.meta.url);',
        'const load = (name) => require(`./\u0024{name}.json`);',
      ].join('\n'),
    );
  });

  test('a variable that changes is no import', () => {
    expect(convert("let x = require('./value');", 'x = 2;')).toBe(
      "import value from './value.js';\n\nlet x = value;\nx = 2;",
    );
  });

  test('strings, comments, templates and regular expressions are left alone', () => {
    const text = [
      'const a = "require(\'./value\')"; // module.exports = 1',
      'const b = `exports.x = \u0024{a /* require("./named") */}`;',
      'const c = /require\\("[/]"\\)/g.test(a) ? a.length / 2 : [1] / 3 / 4;',
      'const d = { require: 1, exports: 2, module: 3 }.require;',
    ].join('\n');
    expect(convert(text)).toBe(text);
  });

  test('a require within a template is one', () => {
    expect(convert("const a = `\u0024{require('./value')}`;")).toBe(
      "import value from './value.js';\n\nconst a = `\u0024{value}`;",
    );
  });

  test('comments beside a require stay', () => {
    expect(convert("const a = require('./value'), // why", "  b = require('fs');")).toBe(
      "// why\nimport a from './value.js';\nimport b from 'fs';",
    );
  });

  test('a name that the module next door does not export is refused with its line', () => {
    expect(() => convert('', "const { nowhere } = require('./named');")).toThrow(/^line 2: .*nowhere/);
  });
});

describe('exports become exports', () => {
  test.each([
    ['const a = 1;\nmodule.exports = { a };', 'const a = 1;\nexport { a };'],
    ['const a = 1;\nmodule.exports = { b: a };', 'const a = 1;\nexport { a as b };'],
    ['module.exports = { a: 1 };', 'export const a = 1;'],
    ['module.exports = { a(x) { return x; } };', 'export function a(x) { return x; }'],
    ['module.exports = { async *a() {} };', 'export async function* a() {}'],
    ["module.exports = { 'two words': 1 };", "export default { 'two words': 1 };"],
    ['module.exports = { ...rest };', 'export default { ...rest };'],
    [
      'module.exports = { n: 1, f() { return this.n; } };',
      'export default { n: 1, f() { return this.n; } };',
    ],
    ['module.exports = function (a) {};', 'export default function (a) {}'],
    ['module.exports = class extends Error {};', 'export default class extends Error {}'],
    ['module.exports = async () => 1', 'export default async () => 1'],
    ['exports = module.exports = f;\nfunction f() {}', 'export default f;\nfunction f() {}'],
    ['exports.a = 1;', 'export const a = 1;'],
    ['exports.a = function () {};', 'export function a() {}'],
    ['exports.a = class {};', 'export class a {}'],
    ['exports.a = exports.b = 1;', 'export const a = 1;\nexport { a as b };'],
    ['const w = (exports.w = 1);', 'export const w = 1;'],
    ['exports.delete = () => 1;', 'const delete_ = () => 1;\nexport { delete_ as delete };'],
  ])('%s', (before, after) => {
    expect(convert(before)).toBe(after);
  });

  test('an export that is named like something else here gets a name of its own', () => {
    expect(convert('exports.fetch = (url) => fetch(url);')).toBe(
      'const fetch_ = (url) => fetch(url);\nexport { fetch_ as fetch };',
    );
  });

  test('reading an export back never meets a local of the same name', () => {
    expect(
      convert(
        'exports.mean = (v) => v;',
        'exports.spread = (v) => {',
        '  const mean = exports.mean(v);',
        '  return mean;',
        '};',
      ),
    ).toBe(
      [
        'const mean_ = (v) => v;',
        'export { mean_ as mean };',
        'export const spread = (v) => {',
        '  const mean = mean_(v);',
        '  return mean;',
        '};',
      ].join('\n'),
    );
  });

  test('a module that looks at its exports as a whole imports itself', () => {
    expect(convert('exports.a = 1;', 'const all = () => Object.keys(module.exports);')).toBe(
      [
        "import * as self from './own.js';",
        '',
        'export const a = 1;',
        'const all = () => Object.keys(self);',
      ].join('\n'),
    );
  });

  test('a function with extras keeps them and exports them', () => {
    expect(convert('module.exports = function () {};', 'module.exports.extra = () => 1;')).toBe(
      ['export default function own() {}', 'export const extra = () => 1;', 'own.extra = extra;'].join('\n'),
    );
  });

  test('comments and indentation move along with what they explain', () => {
    expect(
      convert('module.exports = {', '  /** Adds. */', '  add(a, b) {', '    return a + b;', '  },', '};'),
    ).toBe(['/** Adds. */', 'export function add(a, b) {', '  return a + b;', '}'].join('\n'));
  });

  test.each([
    ['if (x) exports.a = 1;'],
    ['if (x)\n  exports.a = 1;'],
    ['function f() { exports.a = 1; }'],
    ['exports.a += 1;'],
    ['module.exports = 1;\nmodule.exports = exports.b = 2;'],
    ['exports.default = 1;'],
    ['register(module);'],
  ])('what cannot be said is refused: %s', (source) => {
    expect(() => convert(source)).toThrow(/^line \d+: /);
  });
});

describe('the rest of CommonJS', () => {
  test('places become import.meta, also in an object', () => {
    expect(convert('f(__dirname, { __filename }, a.__dirname);')).toBe(
      'f(import.meta.dirname, { __filename: import.meta.filename }, a.__dirname);',
    );
  });

  test('a program keeps its first line and knows that it is one', () => {
    expect(convert('#!/usr/bin/env node', "'use strict';", '', 'if (module === require.main) main();')).toBe(
      [
        '#!/usr/bin/env node',
        "import { realpathSync } from 'node:fs';",
        '',
        'if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === import.meta.filename) main();',
      ].join('\n'),
    );
  });

  test('a line ends a statement only where it does in JavaScript', () => {
    expect(convert('const a = 1', 'exports.b = a', '  + 2', 'exports.c = a')).toBe(
      ['const a = 1', 'export const b = a', '  + 2', 'export { a as c };'].join('\n'),
    );
  });

  test('byte order marks and carriage returns go', () => {
    expect(convert("\uFEFF'use strict';\r\nexports.a = 1;\r\n")).toBe('export const a = 1;\n');
  });

  test('an unfinished file is refused with its line', () => {
    expect(() => convert('', 'f({')).toThrow(/^line 2: /);
  });
});
