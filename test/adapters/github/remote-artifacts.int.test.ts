import { describe, expect, test } from '@jest/globals';
import { failureOf } from '../../support/github/forge-rig.js';
import { forgeRigs } from '../../support/github/with-forge.js';

const start = forgeRigs();
const BYTES = new Uint8Array([80, 75, 5, 6, ...Array.from({ length: 18 }, () => 0)]);

describe('artifacts of other runs', () => {
  test('are listed by run and by name, newest first', async () => {
    const { github, forge } = await start();
    const [one, two] = [github.addRun(), github.addRun()];
    const first = github.addArtifact({ run: one.id, name: 'state', bytes: BYTES });
    const second = github.addArtifact({ run: two.id, name: 'state', bytes: BYTES, expired: true });
    github.addArtifact({ run: two.id, name: 'other', bytes: BYTES });
    const { artifacts } = forge();
    expect((await artifacts.ofRun(String(one.id), 1)).map(({ id }) => id)).toEqual([first.id]);
    expect(await artifacts.list('state', 1)).toEqual([
      {
        id: second.id,
        name: 'state',
        bytes: BYTES.length,
        runId: String(two.id),
        expired: true,
        createdAt: '2026-01-01T00:00:00Z',
      },
      expect.objectContaining({ id: first.id, runId: String(one.id), expired: false }),
    ]);
    expect(await artifacts.list(null, 1)).toHaveLength(3);
  });

  test('of runs for branches of other repositories are none of ours, but for such a run itself', async () => {
    const { github, forge } = await start();
    const run = github.addRun().id;
    const own = github.addArtifact({ run, name: 'state', bytes: BYTES });
    const foreign = github.addArtifact({ run, name: 'state', bytes: BYTES, headRepository: 90_210 });
    expect((await forge().artifacts.list('state', 1)).map(({ id }) => id)).toEqual([own.id]);
    expect((await forge({}, { fork: true }).artifacts.list('state', 1)).map(({ id }) => id)).toEqual([
      foreign.id,
      own.id,
    ]);
  });

  test('are listed no further than asked', async () => {
    const { github, forge } = await start();
    const run = github.addRun();
    for (let n = 0; n < 230; n++) github.addArtifact({ run: run.id, name: `a${n}`, bytes: BYTES });
    const { artifacts } = forge();
    expect(await artifacts.list(null, 2)).toHaveLength(200);
    expect(await artifacts.ofRun(String(run.id), 9)).toHaveLength(230);
    expect(github.requests).toHaveLength(5);
  });

  test('are fetched from the storage service without the token', async () => {
    const { github, forge } = await start();
    const artifact = github.addArtifact({ run: github.addRun().id, name: 'a', bytes: BYTES });
    const platform = forge();
    expect(await platform.artifacts.download(artifact.id, 1000)).toEqual(BYTES);
    expect(platform.calls()).toBe(1);
  });

  test('that have expired, or are too large, or gone are told apart', async () => {
    const { github, forge } = await start();
    const run = github.addRun().id;
    const expired = github.addArtifact({ run, name: 'a', bytes: BYTES, expired: true });
    const large = github.addArtifact({ run, name: 'b', bytes: new Uint8Array(5000) });
    const { artifacts } = forge();
    expect((await failureOf(artifacts.download(expired.id, 1000))).code).toBe('ARTIFACT_EXPIRED');
    expect((await failureOf(artifacts.download(large.id, 1000))).code).toBe('ARTIFACT_TOO_LARGE');
    expect((await failureOf(artifacts.download(1, 1000))).code).toBe('API_REFUSED');
  });

  test('that the storage service does not have fail as artifacts', async () => {
    const { github, forge } = await start();
    github.fault = () => ({
      status: 302,
      headers: { location: `${github.world.storage}/archive/1?sig=once` },
    });
    expect((await failureOf(forge().artifacts.download(7, 1000))).code).toBe('ARTIFACT_FAILED');
    github.fault = () => ({ status: 302, headers: { location: 'file:///etc/passwd' } });
    expect((await failureOf(forge().artifacts.download(7, 1000))).code).toBe('ARTIFACT_FAILED');
    github.fault = () => ({ status: 302, headers: { location: 'http://127.0.0.1:1/closed' } });
    expect((await failureOf(forge().artifacts.download(7, 1000))).code).toBe('ARTIFACT_FAILED');
  });
});
