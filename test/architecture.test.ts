import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const SRC = resolve('src');

/** Which layers a layer may import, beside itself and `errors.ts`. */
const ARROWS: Record<string, readonly string[]> = {
  domain: [],
  schema: ['domain'],
  app: ['domain', 'schema'],
  adapters: ['app/ports', 'schema', 'domain'],
  report: ['domain'],
  entrypoints: ['app', 'adapters', 'report', 'schema', 'domain'],
};

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? sources(path) : path.endsWith('.ts') ? [path] : [];
  });
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? '');
}

function place(file: string): string {
  return relative(SRC, file).split(sep).join('/');
}

const files = sources(SRC);
const graph = new Map(
  files.map((file) => [
    place(file),
    importsOf(file)
      .filter((target) => target.startsWith('.'))
      .map((target) => place(resolve(dirname(file), target.replace(/\.js$/, '.ts')))),
  ]),
);

describe('the house', () => {
  test('arrows point one way', () => {
    const wrong: string[] = [];
    for (const [from, targets] of graph) {
      const layer = from.split('/')[0] ?? '';
      for (const target of targets) {
        if (!from.includes('/') || !target.includes('/')) continue;
        const allowed = [layer, ...(ARROWS[layer] ?? [])];
        if (!allowed.some((place) => target === `${place}.ts` || target.startsWith(`${place}/`)))
          wrong.push(`${from} -> ${target}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('every source file has a known layer', () => {
    const strangers = [...graph.keys()].filter(
      (file) => file !== 'errors.ts' && ARROWS[file.split('/')[0] ?? ''] === undefined,
    );
    expect(strangers).toEqual([]);
  });

  test('there is no import cycle', () => {
    const state = new Map<string, 'open' | 'closed'>();
    const cycles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (state.get(file) === 'closed') return;
      if (state.get(file) === 'open') {
        cycles.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
        return;
      }
      state.set(file, 'open');
      for (const target of graph.get(file) ?? []) visit(target, [...trail, file]);
      state.set(file, 'closed');
    };
    for (const file of graph.keys()) visit(file, []);
    expect(cycles).toEqual([]);
  });

  test('every import leads to a file', () => {
    const lost = [...graph].flatMap(([from, targets]) =>
      targets.filter((target) => !graph.has(target)).map((target) => `${from} -> ${target}`),
    );
    expect(lost).toEqual([]);
  });

  test('the domain is pure: no packages, no clock, no luck, no environment', () => {
    const impure: string[] = [];
    for (const file of files.filter((path) => place(path).startsWith('domain/'))) {
      const text = readFileSync(file, 'utf8');
      for (const target of importsOf(file))
        if (!target.startsWith('./')) impure.push(`${place(file)} imports ${target}`);
      const found =
        /\b(?:Date\.now|new Date|Math\.random|process\.|globalThis|performance\.|setTimeout|setInterval|fetch\(|console\.|require\()/.exec(
          text,
        );
      if (found !== null) impure.push(`${place(file)} uses ${found[0]}`);
    }
    expect(impure).toEqual([]);
  });

  test('there are no barrels: an index.ts only as the entry point', () => {
    expect([...graph.keys()].filter((file) => file.endsWith('/index.ts'))).toEqual(['entrypoints/index.ts']);
  });

  test('no bare --force-with-lease, and no force at all where refs are moved', () => {
    const wrong = files.filter((file) => {
      const text = readFileSync(file, 'utf8');
      return (
        /--force-with-lease(?!=)/.test(text) ||
        (place(file).startsWith('adapters/') && /'--force'|"--force"|'-f'/.test(text))
      );
    });
    expect(wrong.map(place)).toEqual([]);
  });
});
