import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { hasResultsService } from '../../../src/adapters/artifacts/results-token.js';
import { createRunArtifacts } from '../../../src/adapters/artifacts/run-artifacts.js';
import { systemClock, systemRandomness } from '../../../src/adapters/process/system.js';
import type { ArtifactExchange, RunArtifact } from '../../../src/app/ports/forge.js';
import { writeFiles } from '../../support/command-line.js';
import { rawArchive } from '../../support/raw-archive.js';
import { type ResultsService, runtimeToken, serveResults } from '../../support/results-service.js';
import { tempFolders } from '../../support/temp-folder.js';

const temp = tempFolders();
let service: ResultsService;
let scratch: string;
let pauses: number[];
beforeEach(async () => {
  service = await serveResults();
  scratch = temp();
  pauses = [];
});
afterEach(async () => service.close());

function exchange(run = 'run-1', job = 'job-1'): ArtifactExchange {
  return createRunArtifacts({
    env: service.environment(run, job),
    clock: { ...systemClock, sleep: async (milliseconds) => void pauses.push(milliseconds) },
    random: systemRandomness,
    reporter: { info: () => undefined, warn: () => undefined },
    tempFolder: scratch,
  });
}

function folder(files: Readonly<Record<string, string>> = { 'report.json': '{}' }): string {
  const made = temp();
  writeFiles(made, files);
  return made;
}

async function codeOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
    return null;
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error ? error.code : error;
  }
}

async function only(artifacts: ArtifactExchange): Promise<RunArtifact> {
  const [first] = await artifacts.list();
  if (first === undefined) throw new Error('nothing is listed');
  return first;
}

const MEBIBYTE = 1024 * 1024;

describe('artifacts of a run', () => {
  test('what one job uploads another one lists and fetches, and a job of another run does not see', async () => {
    const from = folder({ 'report.json': '{}', 'outputs/a.txt': 'a' });
    const uploaded = await exchange().upload('orchestrator-x-r1', from);
    const other = exchange('run-1', 'job-2');
    const listed = await only(other);
    expect(listed).toMatchObject({
      id: uploaded.id,
      name: 'orchestrator-x-r1',
      job: 'job-1',
      bytes: uploaded.bytes,
    });
    const to = join(temp(), 'got');
    await other.download(listed, to, MEBIBYTE);
    expect(readFileSync(join(to, 'outputs/a.txt'), 'utf8')).toBe('a');
    expect(await exchange('run-2', 'job-1').list()).toEqual([]);
    expect(
      await codeOf(exchange('run-2', 'job-1').download(listed, join(temp(), 'x'), MEBIBYTE)),
    ).not.toBeNull();
    expect(readdirSync(scratch)).toEqual([]);
  });

  test('a large folder travels in blocks, in order', async () => {
    const from = temp();
    const bytes = Buffer.alloc(20 * MEBIBYTE);
    for (let at = 0; at < bytes.length; at += 4) bytes.writeUInt32LE(Math.imul(at, 2_654_435_761) >>> 0, at);
    writeFileSync(join(from, 'change.pack'), bytes);
    const artifacts = exchange();
    await artifacts.upload('large', from);
    expect(service.requests.filter((one) => one === 'PUT block').length).toBeGreaterThan(1);
    const to = join(temp(), 'got');
    await artifacts.download(await only(artifacts), to, 32 * MEBIBYTE);
    expect(readFileSync(join(to, 'change.pack')).equals(bytes)).toBe(true);
  });

  test('a name that is taken is an error, and what is there stays', async () => {
    await exchange().upload('name', folder());
    expect(await codeOf(exchange('run-1', 'job-2').upload('name', folder()))).toBe('ARTIFACT_EXISTS');
    expect(await codeOf(exchange().upload('name', folder({ other: 'x' })))).toBe('ARTIFACT_EXISTS');
    expect(service.artifacts()).toHaveLength(1);
  });

  test('the same bytes from the same job again are the artifact that is there', async () => {
    const from = folder();
    const first = await exchange().upload('name', from);
    expect(await exchange().upload('name', from)).toMatchObject(first);
    expect(service.artifacts()).toHaveLength(1);
  });

  test.each([503, 500, 429, 'drop-before', 'garbage'] as const)(
    'one failure in each place (%s) is repeated',
    async (fault) => {
      const failed = new Set<string>();
      service.fault = (request) => {
        if (failed.has(request) || (fault === 'garbage' && request === 'CreateArtifact')) return 'none';
        failed.add(request);
        return fault;
      };
      const artifacts = exchange();
      await artifacts.upload('name', folder());
      const to = join(temp(), 'got');
      // Half an archive is no archive, whoever broke it: that is for the collector to record.
      const listed = await only(artifacts);
      if (fault !== 'garbage') await artifacts.download(listed, to, MEBIBYTE);
      expect(pauses.length).toBeGreaterThan(1);
      expect(service.artifacts()).toHaveLength(1);
    },
  );

  test('an answer to the last call that was lost is looked up', async () => {
    let lost = 0;
    service.fault = (request) => {
      if (request !== 'FinalizeArtifact' || lost > 0) return 'none';
      lost += 1;
      return 'drop-after';
    };
    expect((await exchange().upload('name', folder())).id).toBe(String(service.artifacts()[0]?.id));
  });

  test.each([400, 401, 403, 404])('a refusal (%s) is not repeated', async (status) => {
    service.fault = () => status;
    expect(await codeOf(exchange().upload('name', folder()))).toMatch(/^ARTIFACT_/);
    expect(service.requests.filter((one) => one === 'CreateArtifact')).toHaveLength(1);
    expect(pauses).toEqual([]);
  });

  test('five tries are enough, with growing pauses that differ', async () => {
    service.fault = () => 502;
    expect(await codeOf(exchange().list())).toBe('ARTIFACT_FAILED');
    expect(service.requests).toHaveLength(5);
    expect(new Set(pauses).size).toBe(4);
    for (const [index, pause] of pauses.entries()) {
      expect(pause).toBeGreaterThanOrEqual(1500 * 1.5 ** index);
      expect(pause).toBeLessThanOrEqual(4500 * 1.5 ** index);
    }
  });

  test('an expired artifact is its own error', async () => {
    const artifacts = exchange();
    await artifacts.upload('name', folder());
    const listed = await only(artifacts);
    service.expire('name');
    const to = join(temp(), 'got');
    expect(await codeOf(artifacts.download(listed, to, MEBIBYTE))).toBe('ARTIFACT_EXPIRED');
    expect(existsSync(to)).toBe(false);
  });

  test('other bytes than the service lists, more than allowed, or a hostile archive: refused, and nothing is left', async () => {
    const artifacts = exchange();
    service.plant('run-1', 'job-9', 'zip-slip', rawArchive([{ name: '../x', bytes: 'x' }]));
    const slip = await only(artifacts);
    const place = temp();
    const to = join(place, 'got');
    expect(await codeOf(artifacts.download(slip, to, MEBIBYTE))).toBe('ARTIFACT_INVALID');
    expect(await codeOf(artifacts.download(slip, to, 10))).toBe('ARTIFACT_TOO_LARGE');
    const other = { ...slip, digest: `sha256:${'0'.repeat(64)}` };
    expect(await codeOf(artifacts.download(other, to, MEBIBYTE))).toBe('ARTIFACT_INVALID');
    expect(readdirSync(place)).toEqual([]);
    expect(readdirSync(scratch)).toEqual([]);
  });

  test('without the variables of an action, or with ones that are none, the error says so', () => {
    const make = (env: NodeJS.ProcessEnv) => () =>
      createRunArtifacts({
        env,
        clock: systemClock,
        random: systemRandomness,
        reporter: { info: () => {}, warn: () => {} },
      });
    const { ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN } = service.environment('r', 'j');
    expect(hasResultsService({})).toBe(false);
    expect(make({})).toThrow(expect.objectContaining({ code: 'ARTIFACT_FAILED' }));
    expect(make({ ACTIONS_RESULTS_URL })).toThrow(expect.objectContaining({ code: 'ARTIFACT_FAILED' }));
    for (const token of [
      'x',
      'a.b.c',
      runtimeToken('', ''),
      `x.${Buffer.from('{}').toString('base64url')}.x`,
    ])
      expect(make({ ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN: token })).toThrow(
        expect.objectContaining({ code: 'ARTIFACT_FAILED' }),
      );
    expect(make({ ACTIONS_RESULTS_URL: 'file:///etc', ACTIONS_RUNTIME_TOKEN })).toThrow(
      expect.objectContaining({ code: 'ARTIFACT_FAILED' }),
    );
  });
});
