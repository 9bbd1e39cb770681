/** Reads one stored session, finds its ready tasks, and prints the CPU milliseconds that this process took, and how many are ready. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredSession } from '../src/app/ports.js';
import { readSession } from '../src/app/session-files.js';
import { Frontier } from '../src/domain/frontier.js';
import { isSessionId } from '../src/domain/ids.js';

const folder = process.argv[2] ?? '';
let ready = 0;
if (folder !== '') {
  const stored: StoredSession = {
    revision: '',
    commit: null,
    read: (path) => readFile(join(folder, path)),
    list: async () => [],
  };
  const id = '0a1b2c3d';
  if (!isSessionId(id)) throw new Error(`Internal error: ${id}`);
  const { session } = await readSession(id, stored);
  const frontier = Frontier.of(session);
  for (const [index, phase] of session.phases.entries())
    if (phase.status === 'in_progress') while (frontier.pop(index) !== undefined) ready += 1;
}
const { user, system } = process.cpuUsage();
process.stdout.write(`${(user + system) / 1000} ${ready}`);
