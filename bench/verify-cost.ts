/** What `verify` of a long session costs beside reading, hashing and parsing the same bytes. */
import type { StoredSession } from '../src/app/ports.js';
import { JOURNAL_FILE } from '../src/app/session-files.js';
import { verify } from '../src/app/verify.js';
import { sha256 } from '../src/schema/sha256.js';
import { sessionId } from './git-session.js';
import { type Files, longSession } from './long-session.js';
import { type Bench, cpuOf, pairs, ratioFigure } from './measure.js';

const TASKS = 10_000;
const LINES = 50_000;
const ROUNDS = 7;
const METRIC = `verify of ${TASKS} tasks and ${LINES} lines ÷ read, hash and parse`;

export const verifyCostBench: Bench = {
  id: 'verify',
  title: METRIC,
  run: async () => {
    const files = longSession(TASKS, LINES);
    const taken = await pairs(
      ROUNDS,
      () => cpuOf(() => verified(files)),
      () => cpuOf(() => bare(files)),
    );
    return [ratioFigure('verify', METRIC, taken, 2.5, 'CPU time, files in memory')];
  },
};

async function verified(files: Files): Promise<void> {
  const stored: StoredSession = {
    revision: 'r',
    commit: null,
    read: async (path) => files.get(path),
    list: async (folder) => [...files.keys()].filter((path) => path.startsWith(`${folder}/`)).sort(),
  };
  const { ok, problems } = await verify(sessionId(), stored);
  if (!ok) throw new Error(`Internal error: ${JSON.stringify(problems[0])}`);
}

/** The floor: each byte hashed once, each line of the journal hashed once more for the chain, each piece of JSON parsed once. */
function bare(files: Files): void {
  for (const [path, bytes] of files) {
    sha256(bytes);
    const text = Buffer.from(bytes).toString('utf8');
    if (path.endsWith('.json')) JSON.parse(text);
    if (!path.endsWith('.jsonl')) continue;
    for (const line of text.trimEnd().split('\n')) {
      JSON.parse(line);
      if (path.startsWith('journal/') || path === JOURNAL_FILE) sha256(line);
    }
  }
}
