/**
 * Folders that go away with the test that made them.
 */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from '@jest/globals';

/** Call at the top of a suite: the function it gives makes a fresh folder, removed after the test. */
export function tempFolders(): () => string {
  const made: string[] = [];
  afterEach(() => {
    for (const folder of made.splice(0))
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  });
  return () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'orchestrator-test-')));
    made.push(folder);
    return folder;
  };
}
