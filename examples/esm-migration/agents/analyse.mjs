/** Phase 1: finds out what there is to move. Reads the library, changes nothing. */
import { requiresOf } from './js/commonjs.mjs';
import { tokenise } from './js/tokens.mjs';
import { work, writeOutput } from './attempt.mjs';
import { edgesOf, moduleNames, read, shapeOf, surfaceOf } from './library.mjs';
import { runTests } from './test-run.mjs';

const paths = moduleNames().map((name) => `src/${name}.js`);

async function inventory() {
  const modules = [];
  for (const path of paths) {
    const source = read(path);
    const required = [...new Set(edgesOf(path).map(({ to }) => to))].sort();
    modules.push({ path, lines: source.split('\n').length - 1, shape: shapeOf(source), surface: await surfaceOf(path), requires: required });
  }
  writeOutput('modules.json', { system: 'commonjs', modules });
  const names = modules.reduce((sum, { surface }) => sum + Object.keys(surface).length, 0);
  return `${modules.length} modules offer ${names} names`;
}

function graph() {
  const edges = paths.flatMap((from) =>
    edgesOf(from)
      .filter(({ to }) => paths.includes(to))
      .map(({ to, lazy }) => ({ from, to, lazy })),
  );
  const cycles = cyclesIn(edges);
  const mermaid = ['graph LR', ...edges.map(({ from, to, lazy }) => `  ${node(from)} ${lazy ? '-.->' : '-->'} ${node(to)}`), ''];
  writeOutput('graph.json', { nodes: paths, edges, cycles });
  writeOutput('graph.mmd', mermaid.join('\n'));
  return `${edges.length} requires between ${paths.length} modules, ${cycles.length} in a circle`;
}

function node(path) {
  return path.replace(/^src\/(.*)\.js$/, 'm_$1');
}

/** One trail for every edge that closes a circle. */
function cyclesIn(edges) {
  const cycles = [];
  const done = new Set();
  const visit = (path, trail) => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path]);
    if (trail.includes(path) || done.has(path)) return;
    for (const { from, to } of edges) if (from === path) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const path of paths) visit(path, []);
  return cycles;
}

async function baseline() {
  const results = await runTests();
  writeOutput('tests.json', results);
  if (results.failed > 0) throw new Error(`${results.failed} tests fail before anything was changed`);
  return `${results.passed} tests pass in ${results.duration_ms} ms`;
}

const PLACES = /^(?:__dirname|__filename)$/;

function hazards() {
  const found = paths.flatMap((path) => {
    const source = read(path);
    const tokens = tokenise(source);
    const line = (token) => source.slice(0, token.start).split('\n').length;
    const requires = requiresOf(tokens).flatMap(({ kind, index, specifier, lazy }) => {
      const hazard = kind === 'static' ? (specifier.endsWith('.json') ? 'json' : lazy ? 'lazy' : null) : kind;
      return hazard === null ? [] : [{ path, line: line(tokens[index]), hazard: `${hazard} require` }];
    });
    const places = tokens.filter(({ text }) => PLACES.test(text)).map((token) => ({ path, line: line(token), hazard: token.text }));
    const { style } = shapeOf(source);
    return [...requires, ...places, ...(style === 'named' ? [] : [{ path, line: 1, hazard: `exports: ${style}` }])];
  });
  writeOutput('hazards.json', found);
  return `${found.length} places need more than a change of words`;
}

await work({
  '01-analysis/01-modules': inventory,
  '01-analysis/02-graph': graph,
  '01-analysis/03-baseline': baseline,
  '01-analysis/04-hazards': hazards,
});
