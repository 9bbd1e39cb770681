import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createLocalAttempts } from '../../../src/adapters/process/local-attempts.js';
import { sessionId, taskId } from '../../support/engine.js';
import { tempFolders } from '../../support/temp-folder.js';

const folders = tempFolders();
const [A, B] = [sessionId('aaaaaaaa'), sessionId('bbbbbbbb')];

describe('what a local run keeps of a session', () => {
  test('is condemned, spared, and gone with everything when the session is forgotten', async () => {
    const folder = folders();
    const local = createLocalAttempts(folder);
    expect(await local.condemned()).toEqual([]);
    const log = local.logFile(A, taskId('p/a'), 1);
    mkdirSync(dirname(log), { recursive: true });
    writeFileSync(log, 'said\n');
    local.started(A, 'k', 'ORCHESTRATOR_X=y');
    await local.condemn(A);
    await local.condemn(B);
    await local.condemn(B);
    expect(await local.condemned()).toEqual([A, B]);
    expect(await local.keys(A)).toEqual(['k']);
    await local.spare(B);
    await local.spare(B);
    expect(await local.condemned()).toEqual([A]);
    await local.forget(A);
    expect(await local.condemned()).toEqual([]);
    expect([existsSync(log), existsSync(join(folder, 'sessions', A))]).toEqual([false, false]);
    expect(await local.keys(A)).toEqual([]);
    await local.forget(A);
  });

  test('that nobody named so is not among the condemned', async () => {
    const folder = folders();
    const local = createLocalAttempts(folder);
    await local.condemn(A);
    writeFileSync(join(folder, 'attempts/.condemned/nobody'), '');
    expect(await local.condemned()).toEqual([A]);
  });
});
