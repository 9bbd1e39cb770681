/**
 * P1: what it costs to start, load 100,000 tasks and find the ready ones (`ready --json`, from its compact indexes), beside `ninja -n` of the
 * same graph with nothing to do.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { CLI, cpuOfChild, inTempFolder, isInstalled } from './child-cost.js';
import { definitionOf, edgesOf, sessionOf } from './graph.js';
import { type Bench, missing, pairs, ratioFigure } from './measure.js';
import { recordOf } from './planning.js';

const SIZE = 100_000;
const DONE = SIZE / 2;
const ROUNDS = 9;
const TARGET = 0.25;
const METRIC = `start, load and ready set of ${SIZE} tasks ÷ ninja -n with nothing to do`;

export const readyCostBench: Bench = {
  id: 'p1',
  title: METRIC,
  run: async () => {
    if (process.platform === 'win32') return [missing('P1', METRIC, TARGET, 'needs a POSIX shell')];
    if (!isInstalled('ninja')) return [missing('P1', METRIC, TARGET, 'ninja is not installed')];
    return inTempFolder(async (base) => {
      const edges = edgesOf(SIZE);
      const ours = storeHalfDone(join(base, 'ours'), edges);
      const theirs = layOutNinja(join(base, 'ninja'), edges);
      const { total, count } = readyIn(ours);
      if (total !== SIZE || count === 0) throw new Error(`ready found ${count} of ${total} tasks`);
      const taken = await pairs(
        ROUNDS,
        async () => cpuOfChild(ours, process.execPath, [CLI, 'ready', '--json']),
        async () => cpuOfChild(theirs, 'ninja', ['-n']),
      );
      return [ratioFigure('P1', METRIC, taken, TARGET, `CPU time; ${count} ready, half of them done`)];
    });
  },
};

const readyShape = z.object({ total: z.number(), count: z.number() });

function readyIn(folder: string): z.infer<typeof readyShape> {
  const text = execFileSync(process.execPath, [CLI, 'ready', '--json'], { cwd: folder, encoding: 'utf8' });
  return readyShape.parse(JSON.parse(text));
}

/** A session in a folder, as the file store leaves it, with half of its tasks completed. */
function storeHalfDone(folder: string, edges: readonly (readonly number[])[]): string {
  const session = sessionOf(definitionOf(SIZE, edges), DONE);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'orchestrator.yml'), 'version: 1\nstate: { store: file }\n');
  const sessions = join(folder, '.orchestrator/sessions', session.id);
  for (const { path, bytes } of recordOf(session)) {
    mkdirSync(dirname(join(sessions, path)), { recursive: true });
    writeFileSync(join(sessions, path), bytes);
  }
  return folder;
}

/** The graph as files that are all up to date, and the log of the build that made them so. */
function layOutNinja(folder: string, edges: readonly (readonly number[])[]): string {
  mkdirSync(join(folder, 'out'), { recursive: true });
  const name = (task: number): string => `out/task-${String(task).padStart(6, '0')}`;
  const build = (rules: readonly string[]): void =>
    writeFileSync(join(folder, 'build.ninja'), `rule work\n  command = true\n${rules.join('\n')}\n`);
  writeFileSync(join(folder, name(0)), '');
  // Ninja remembers a hash of the command, which is the same for all: it shall say which.
  build([`build ${name(0)}: work`]);
  execFileSync('ninja', { cwd: folder });
  const [head = '', entry = ''] = readFileSync(join(folder, '.ninja_log'), 'utf8').split('\n');
  const hash = entry.split('\t').at(-1) ?? '';
  const log = edges.map((_, task) => {
    // Each file after those it depends on: nothing is out of date.
    writeFileSync(join(folder, name(task)), '');
    const { mtimeNs } = statSync(join(folder, name(task)), { bigint: true });
    return `0\t1\t${mtimeNs}\t${name(task)}\t${hash}`;
  });
  writeFileSync(join(folder, '.ninja_log'), `${[head, ...log].join('\n')}\n`);
  build(edges.map((list, task) => `build ${name(task)}: work ${list.map(name).join(' ')}`));
  const said = execFileSync('ninja', ['-n'], { cwd: folder, encoding: 'utf8' });
  if (!said.includes('no work to do')) throw new Error(`ninja -n found work: ${said.slice(0, 200)}`);
  return folder;
}
