import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createLegacyFiles } from '../../../src/adapters/import/legacy-files.js';
import { createProcessIdentity } from '../../../src/adapters/process/process-identity.js';
import { migrate } from '../../../src/app/migrate.js';
import { OrchestratorError } from '../../../src/errors.js';
import { appRig } from '../../support/app-context.js';
import { writeFiles } from '../../support/command-line.js';
import { definition, taskSpec } from '../../support/engine.js';
import { tempFolders } from '../../support/temp-folder.js';

const folders = tempFolders();

function legacyOf(root: string, freeBytes: number | null) {
  const now = (): string => '2026-01-01T00:00:00Z';
  return createLegacyFiles({ root, liveness: createProcessIdentity(), now, freeBytes: () => freeBytes });
}

test.each([true, false])(
  'a migration without room on the disk is refused before anything is written (dry run: %j)',
  async (check) => {
    const root = folders();
    writeFiles(root, { '.workflow_state.json': 'x'.repeat(10_000), '.secrets.enc': 'y' });
    const { context } = await appRig(definition([taskSpec('p/a')]));
    const unused = (): never => {
      throw new Error('nothing is to be read');
    };
    const order = {
      source: { location: root, paths: [], leftOut: [], bytes: unused },
      target: { taskFolder: unused, place: unused, treeHas: unused },
      from: null,
      check,
      agent: null,
      adoptOutputs: false,
      bytesOf: unused,
      autoRollback: false,
    };
    const failed = migrate(context, legacyOf(root, 1_000_000), order);
    await expect(failed).rejects.toThrow(OrchestratorError);
    await expect(failed).rejects.toMatchObject({ code: 'DISK_FULL' });
    expect(readFileSync(join(root, '.workflow_state.json'), 'utf8')).toHaveLength(10_000);
    expect(existsSync(join(root, '.orchestrator/migration_backup'))).toBe(false);
  },
);

test('the room of a real disk is known, and one that does not tell stops nobody', () => {
  const root = folders();
  const real = createLegacyFiles({ root, liveness: createProcessIdentity(), now: () => '' });
  expect(real.room()).toBeGreaterThan(0);
  expect(legacyOf(root, null).room()).toBeNull();
});

test('secrets of a place that was broken off go back; those that lay there before stay', () => {
  const root = folders();
  writeFiles(root, {
    '.orchestrator/secrets/.enc': 'moved',
    '.orchestrator/secrets/sops.yaml': 'there before',
    '.orchestrator/migration.log': '{"timestamp":"","action":"MOVE","path":".secrets.enc"}\n{"timest',
  });
  expect(legacyOf(root, null).settle()).toEqual(['.secrets.enc']);
  expect(readFileSync(join(root, '.secrets.enc'), 'utf8')).toBe('moved');
  expect(existsSync(join(root, 'secrets.enc.yaml'))).toBe(false);
});
