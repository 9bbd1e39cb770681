/** Phase 5: holds the library of before against the library of after. */
import { isDeepStrictEqual } from 'node:util';
import { readInput, work, writeOutput } from './attempt.mjs';

function compare() {
  const before = { modules: readInput('01-analysis/01-modules/modules.json').modules, tests: readInput('01-analysis/03-baseline/tests.json') };
  const after = { modules: readInput('04-validation/03-modules/modules.json').modules, tests: readInput('04-validation/02-tests/tests.json') };
  const modules = before.modules.map(({ path, surface, lines }) => {
    const now = after.modules.find((module) => module.path === path);
    return { path, names: Object.keys(surface).length, same: isDeepStrictEqual(surface, now?.surface), lines: { before: lines, after: now?.lines ?? 0 } };
  });
  const verdicts = ({ tests }) => tests.map(({ file, name, passed }) => `${file} ${name} ${passed}`);
  const comparison = {
    modules,
    exports_equal: modules.every(({ same }) => same) && after.modules.length === modules.length,
    tests_equal: isDeepStrictEqual(verdicts(before.tests), verdicts(after.tests)),
    tests: { before: summary(before.tests), after: summary(after.tests) },
  };
  writeOutput('comparison.json', comparison);
  writeOutput('report.md', reportText(comparison));
  if (!comparison.exports_equal) throw new Error('a module offers other names than before');
  if (!comparison.tests_equal) throw new Error('the tests do not say the same as before');
  return `${modules.length} modules, ${comparison.tests.after.passed} tests: the same as before, as ES modules`;
}

function summary({ passed, failed, duration_ms }) {
  return { passed, failed, duration_ms };
}

function reportText({ modules, exports_equal, tests_equal, tests }) {
  return [
    '# tally as ES modules',
    '',
    '| | before | after |',
    '|---|---:|---:|',
    `| tests passed | ${tests.before.passed} | ${tests.after.passed} |`,
    `| tests failed | ${tests.before.failed} | ${tests.after.failed} |`,
    `| milliseconds | ${tests.before.duration_ms} | ${tests.after.duration_ms} |`,
    `| lines | ${total(modules, 'before')} | ${total(modules, 'after')} |`,
    '',
    `Same names exported: **${exports_equal ? 'yes' : 'no'}**. Same tests with the same verdicts: **${tests_equal ? 'yes' : 'no'}**.`,
    '',
    '| module | names | same | lines |',
    '|---|---:|---|---:|',
    ...modules.map(({ path, names, same, lines }) => `| \`${path}\` | ${names} | ${same ? 'yes' : 'NO'} | ${lines.before} → ${lines.after} |`),
    '',
  ].join('\n');
}

function total(modules, when) {
  return modules.reduce((sum, { lines }) => sum + lines[when], 0);
}

await work({ '05-report/01-comparison': compare });
