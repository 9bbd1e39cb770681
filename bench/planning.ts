/** P2: how the CPU time from stored records to the first ready tasks grows with the number of tasks, start-up subtracted. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileWrite } from '../src/app/ports.js';
import { DEFINITION_FILE, encodeTransaction, textFile } from '../src/app/session-files.js';
import type { Session } from '../src/domain/session.js';
import { definitionToJson } from '../src/schema/definition-json.js';
import { EMPTY_JOURNAL } from '../src/schema/journal.js';
import { definitionOf, instantAt, sessionOf } from './graph.js';
import { type Bench, type Figure, median, milliseconds } from './measure.js';

const SMALL = 1_000;
const LARGE = 100_000;
const ROUNDS = 3;
const PLANNER = fileURLToPath(new URL('./plan-once.js', import.meta.url));

export const planningBench: Bench = {
  id: 'p2',
  title: `planning ${SMALL} to ${LARGE} tasks: records to ready set`,
  run: async () => {
    const base = mkdtempSync(join(tmpdir(), 'bench-'));
    try {
      const folders = [SMALL, LARGE].map((size) => storeHalfDone(join(base, String(size)), size));
      return [figureOf(folders[0] ?? '', folders[1] ?? '')];
    } finally {
      rmSync(base, { recursive: true, force: true });
    }
  },
};

function figureOf(small: string, large: string): Figure {
  const start: number[] = [];
  const few: number[] = [];
  const many: number[] = [];
  let ready = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    start.push(planOnce('').cpu);
    few.push(planOnce(small).cpu);
    const planned = planOnce(large);
    many.push(planned.cpu);
    ready = planned.ready;
  }
  const floor = median(start);
  const exponent = Math.log((median(many) - floor) / (median(few) - floor)) / Math.log(LARGE / SMALL);
  return {
    id: 'P2',
    metric: `exponent of planning, ${SMALL} → ${LARGE} tasks`,
    ours: `${milliseconds(median(many) - floor)} for ${LARGE}`,
    peer: `${milliseconds(median(few) - floor)} for ${SMALL}`,
    ratio: exponent,
    target: 1.05,
    note: `${ready} ready; ${milliseconds(floor)} start-up subtracted`,
    samples: { start, few, many },
  };
}

/** CPU milliseconds of a process of its own, from its start to the ready set. */
function planOnce(folder: string): { readonly cpu: number; readonly ready: number } {
  const [cpu, ready] = execFileSync(process.execPath, [PLANNER, folder], { encoding: 'utf8' })
    .split(' ')
    .map(Number);
  return { cpu: cpu ?? Number.NaN, ready: ready ?? Number.NaN };
}

/** Writes the record of a session whose first half is completed. */
function storeHalfDone(folder: string, size: number): string {
  const session = sessionOf(definitionOf(size), size / 2);
  for (const { path, bytes } of recordOf(session)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

/** The record alone, as a transaction on an empty journal leaves it: planning never reads older lines. */
export function recordOf(session: Session): readonly FileWrite[] {
  const nothing = () => Promise.reject(new Error('Internal error: no files here'));
  const before = {
    session,
    revision: '',
    commit: null,
    journal: EMPTY_JOURNAL,
    live: '',
    groups: [],
    files: nothing,
    held: null,
  };
  const at = instantAt(session.version);
  const paused = { type: 'session_resumed' as const, at, by: 'bench', reason: null };
  const meta = { txId: 'TX-000001-0000000000000000', at, by: 'bench', run: null };
  const { writes } = encodeTransaction(before, session, [paused], meta);
  return [textFile(DEFINITION_FILE, definitionToJson(session.definition)), ...writes];
}
