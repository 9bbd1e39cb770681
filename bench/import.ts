/**
 * What the import of ten thousand tasks costs in each format, beside a bare parse of the same bytes plus one commit: the files of the definition
 * and the same session (decided, journalled, written), made by whoever has everything at hand. Store and files are in memory on both sides, so that no disk is measured. What
 * is beyond the commit is shown beside the parse alone.
 */

import { systemClock, systemRandomness } from '../src/adapters/process/system.js';
import { newSessionId } from '../src/app/choose-session.js';
import { type Context, transaction } from '../src/app/context.js';
import { askProgress } from '../src/app/import-progress.js';
import { importRecord } from '../src/app/import-record.js';
import { type Imported, importWork } from '../src/app/import-work.js';
import type { DefinitionBytes, DefinitionTarget } from '../src/app/ports/imports.js';
import type { PinnedDefinition } from '../src/app/ports.js';
import { promptPath } from '../src/app/session-files.js';
import { startCommand } from '../src/app/start.js';
import { transact } from '../src/app/transact.js';
import { FindingList } from '../src/schema/import/finding.js';
import { definitionText, taskText } from '../src/schema/import/render-definition.js';
import type { SourceTree } from '../src/schema/import/source-tree.js';
import { MemoryStore } from '../test/support/memory-store.js';
import { type BenchSource, benchSources } from './import-sources.js';
import { type Bench, cpuOf, type Figure, median, milliseconds, ratioFigure } from './measure.js';

const TASKS = 10_000;
const ROUNDS = 1;
const TARGET = 3;
const METRIC = `import of ${TASKS} tasks ÷ bare parse of the bytes + one commit`;

export const importBench: Bench = {
  id: 'import',
  title: METRIC,
  run: async () => {
    const figures: Figure[] = [];
    for (const source of benchSources(TASKS)) figures.push(...(await measured(source)));
    return figures;
  },
};

async function measured(source: BenchSource): Promise<readonly Figure[]> {
  const ours: number[] = [];
  const parsed: number[] = [];
  const commits: number[] = [];
  const format =
    source.files.size > 1
      ? `${source.format} (files)`
      : `${source.format} (${[...source.files.keys()][0]?.split('.').at(-1) ?? ''})`;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const { milliseconds: taken, imported } = await importedOnce(source);
    const parse = await cpuOf(source.parse);
    const commit = await committedOnce(imported);
    // The first round warms up.
    if (round === 0) continue;
    ours.push(taken);
    parsed.push(parse);
    commits.push(commit);
  }
  const peer = parsed.map((parse, index) => parse + (commits[index] ?? 0));
  const ratios = ours.map((taken, index) => taken / (peer[index] ?? Number.NaN));
  const beyond = median(ours.map((taken, index) => taken - (commits[index] ?? 0)));
  const parse = median(parsed);
  return [
    ratioFigure(
      'import',
      `${format}: import ÷ (parse + commit)`,
      { ours, peer, ratio: median(ratios) },
      TARGET,
      `CPU time; parse ${milliseconds(parse)}, beyond the commit ${milliseconds(beyond)} (${(beyond / parse).toFixed(1)} × the parse)`,
    ),
  ];
}

async function importedOnce(
  source: BenchSource,
): Promise<{ readonly milliseconds: number; readonly imported: Imported }> {
  const tree: SourceTree = {
    location: '/there/project',
    paths: [...source.files.keys()].sort(),
    leftOut: [],
    bytes: (path) => source.files.get(path),
  };
  let imported: Imported | undefined;
  const taken = await cpuOf(async () => {
    imported = await importWork(inMemory(), {
      source: tree,
      target: targetInMemory(),
      from: null,
      check: false,
      agent: 'true',
      adoptOutputs: false,
    });
  });
  if (imported?.created !== true) throw new Error('Internal error: nothing was imported');
  return { milliseconds: taken, imported };
}

/** The floor: the same files and the same session, written by whoever has everything at hand. */
async function committedOnce({ work, session }: Imported): Promise<number> {
  const encoder = new TextEncoder();
  const tasks = work.tasks.map((task) => ({ path: `${task.id}.md`, bytes: encoder.encode(taskText(task)) }));
  const text = definitionText(work, {
    source: 'x',
    taskFolder: 'tasks',
    agent: 'true',
    integrate: false,
    store: 'file',
  });
  const prompts = new Map(work.tasks.map(({ id }, index) => [id, tasks[index]?.bytes ?? new Uint8Array()]));
  const pinned: PinnedDefinition = { definition: session.definition, prompts, remarks: [] };
  const record = importRecord({ format: 'x', sources: [], work, adopted: false });
  const plan = { settled: work, record, findings: new FindingList(), outputs: new Map() };
  return cpuOf(async () => {
    targetInMemory().place({ path: 'orchestrator.yml', bytes: encoder.encode(text) }, 'tasks', tasks);
    const context = inMemory();
    const id = newSessionId(context);
    const command = await startCommand(context, id, pinned);
    await transact(context, id, transaction(context, id, 'start'), (draft) => {
      draft.ask(command);
      for (const [task, bytes] of prompts) draft.writes.push({ path: promptPath(task), bytes });
      askProgress(context, draft, plan);
    });
  });
}

function targetInMemory(): DefinitionTarget {
  const files = new Map<string, DefinitionBytes>();
  return {
    treeHas: () => true,
    taskFolder: () => 'tasks',
    place: (definition, folder, tasks) => {
      for (const file of [definition, ...tasks]) files.set(`${folder}/${file.path}`, file);
      return { created: [...files.keys()], undo: () => files.clear() };
    },
  };
}

function unused(): never {
  throw new Error('Internal error: an import asked for something that it has no use for');
}

function inMemory(): Context {
  return {
    store: new MemoryStore(),
    code: null,
    definitions: { compile: unused },
    runner: { run: unused, giveBack: unused },
    inbox: { list: unused },
    schemas: { faults: unused },
    pointer: { read: async () => null, write: async () => undefined },
    local: {
      reportFolder: unused,
      logFile: unused,
      started: unused,
      endSurvivors: unused,
      keys: async () => [],
      forget: async () => undefined,
      discard: unused,
      condemn: unused,
      spare: unused,
      condemned: unused,
    },
    liveness: { self: unused, probe: () => 'unknown' },
    clock: systemClock,
    random: systemRandomness,
    reporter: { info: () => undefined, warn: () => undefined },
    actor: 'bench',
    run: null,
    workflowsAllowed: false,
  };
}
