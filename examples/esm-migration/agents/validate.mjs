/** Phase 4: tells Node that the library is made of ES modules now, moves the tests along, and looks at the result. */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { toEsm } from './codemod.mjs';
import { readInput, work, writeOutput } from './attempt.mjs';
import { moduleNames, read, resolver, surfaceOf, testFiles } from './library.mjs';
import { runTests } from './test-run.mjs';

function flip() {
  const { modules } = readInput('01-analysis/01-modules/modules.json');
  const shapes = Object.fromEntries(modules.map(({ path, shape }) => [path, shape]));
  const manifest = JSON.parse(read('package.json'));
  const { name, version, description, ...rest } = manifest;
  const flipped = { name, version, description, type: 'module', ...rest, exports: { '.': `./${manifest.main}`, './package.json': './package.json' } };
  writeFileSync('package.json', `${JSON.stringify(flipped, null, 2)}\n`);
  const tests = testFiles();
  for (const path of tests) writeFileSync(path, toEsm(read(path), { file: basename(path), resolve: resolver(path, shapes) }));
  writeOutput('switch.json', { manifest: 'package.json', type: 'module', tests });
  return `package.json says module, ${tests.length} test files moved along`;
}

async function tests() {
  const results = await runTests();
  writeOutput('tests.json', results);
  if (results.failed > 0) throw new Error(`${results.failed} of ${results.tests.length} tests fail`);
  return `${results.passed} tests pass in ${results.duration_ms} ms`;
}

async function surface() {
  const modules = [];
  for (const name of moduleNames()) {
    const path = `src/${name}.js`;
    const source = read(path);
    const required = [...new Set([...source.matchAll(/^import .*?'([^']+)'/gm)].map((match) => match[1]))].sort();
    modules.push({ path, lines: source.split('\n').length - 1, shape: null, surface: await surfaceOf(path), requires: required });
  }
  writeOutput('modules.json', { system: 'esm', modules });
  return `${modules.length} modules load as ES modules`;
}

await work({ '04-validation/01-switch': flip, '04-validation/02-tests': tests, '04-validation/03-modules': surface });
