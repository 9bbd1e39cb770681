/** Runs the library's own tests and lists each with its verdict and time. */
import { run } from 'node:test';
import { basename, resolve } from 'node:path';
import { testFiles } from './library.mjs';

const AT_ONCE = 4;

/** `{ passed, failed, duration_ms, tests: [{ file, name, passed, duration_ms }] }` in the order of files and names. */
export async function runTests() {
  const started = performance.now();
  const waiting = testFiles();
  const results = [];
  const work = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) results.push(await runFile(file));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const tests = results.flat().sort((a, b) => (`${a.file} ${a.name}` < `${b.file} ${b.name}` ? -1 : 1));
  const failed = tests.filter((test) => !test.passed).length;
  return { passed: tests.length - failed, failed, duration_ms: Math.round(performance.now() - started), tests };
}

async function runFile(file) {
  const tests = [];
  const events = run({ files: [resolve(file)] });
  const note = (passed) => (event) => {
    // the file itself and its suites are reported as tests, too
    if (event.details.type === 'suite' || basename(event.name) === basename(file)) return;
    tests.push({ file, name: event.name, passed, duration_ms: Math.round(event.details.duration_ms * 10) / 10 });
  };
  events.on('test:pass', note(true));
  events.on('test:fail', note(false));
  for await (const _ of events);
  if (tests.length === 0) tests.push({ file, name: 'the file can be loaded', passed: false, duration_ms: 0 });
  return tests;
}
