/** A folder for a whole suite: what all its tests look at was made once. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Ground {
  readonly folder: string;
  remove(): void;
}

export function tempFolder(): Ground {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'orchestrator-hostile-')));
  return {
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }),
  };
}
