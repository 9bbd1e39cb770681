import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AttemptRig, file, LIMITS } from '../../support/attempt-rig.js';

let rig: AttemptRig;
beforeAll(() => {
  rig = new AttemptRig({ 'README.md': 'hello\n', 'src/a.txt': 'one\ntwo\nthree\n', 'old.txt': 'old\n' });
});
afterAll(() => rig.dispose());

describe('an attempt', () => {
  test('that changes code leaves a pack which the repository accepts', async () => {
    const { report, folder } = await rig.run('echo four >> src/a.txt; rm old.txt; echo x > src/new.txt');
    expect(report.outcome).toBe('succeeded');
    expect(report.change).toMatchObject({ base_sha: rig.base, files: 3 });
    const imported = await rig.code.importChange(readFileSync(join(folder, 'change.pack')), rig.base, LIMITS);
    expect(imported).toMatchObject({ kind: 'ok', paths: ['old.txt', 'src/a.txt', 'src/new.txt'] });
  });

  test('that changes nothing has no change', async () => {
    const { report, folder } = await rig.run('git status; echo "x: $?"');
    expect(report).toMatchObject({ outcome: 'succeeded', change: null, exit_code: 0 });
    expect(readdirSync(folder).sort()).toEqual(['agent.log', 'report.json']);
  });

  test('gives its declared outputs from the outputs folder', async () => {
    const { report, folder } = await rig.run('echo "{}" > "$ORCHESTRATOR_OUTPUTS/r.json"', {
      outputs: [file('r.json')],
    });
    expect(report).toMatchObject({
      outcome: 'succeeded',
      outputs: [{ path: 'r.json', bytes: 3, source: false }],
    });
    expect(existsSync(join(folder, 'outputs', 'r.json'))).toBe(true);
  });
});
