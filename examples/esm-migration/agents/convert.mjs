/** Phase 3: converts the one module that the task is named after, and checks that the result can be parsed. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { toEsm } from './codemod.mjs';
import { readInput, task, work, writeOutput } from './attempt.mjs';
import { read, resolver } from './library.mjs';

function convert() {
  const path = `src/${basename(task)}.js`;
  const { modules } = readInput('01-analysis/01-modules/modules.json');
  const shapes = Object.fromEntries(modules.map((module) => [module.path, module.shape]));
  const before = read(path);
  const after = toEsm(before, { file: basename(path), resolve: resolver(path, shapes) });
  checkSyntax(path, after);
  writeFileSync(path, after);
  const conversion = { path, shape: shapes[path], lines: { before: count(before), after: count(after) }, changed: changedLines(before, after) };
  writeOutput('conversion.json', conversion);
  return `${path}: ${conversion.changed} lines changed`;
}

function checkSyntax(path, text) {
  try {
    execFileSync(process.execPath, ['--check', '--input-type=module', '-'], { input: text, stdio: ['pipe', 'ignore', 'pipe'] });
  } catch (error) {
    throw new Error(`${path} would not parse as an ES module: ${error.stderr?.toString().trim() ?? error.message}`);
  }
}

function count(text) {
  return text.split('\n').length - 1;
}

function changedLines(before, after) {
  const known = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !known.has(line)).length;
}

await work({ '*': convert });
