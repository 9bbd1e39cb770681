import { describe, expect, test } from '@jest/globals';
import { fairShare, gatherReports } from '../../src/app/gather-reports.js';
import type { ArtifactExchange, RunArtifact } from '../../src/app/ports/forge.js';
import { type ErrorCode, OrchestratorError } from '../../src/errors.js';
import { definition, Engine, taskSpec } from '../support/engine.js';

const session = Engine.started(definition([taskSpec('01-one/a')])).state;

function artifact(id: number, job: string, changes: Partial<RunArtifact> = {}): RunArtifact {
  const name = `orchestrator-${session.id}-${String(id).padStart(16, '0')}-r1`;
  return { id: String(id), name, bytes: 100, job, createdAt: null, digest: null, ...changes };
}

interface Fetched {
  readonly folder: string;
  readonly mostBytes: number;
}

function exchange(
  listed: readonly RunArtifact[],
  fault: (one: RunArtifact) => ErrorCode | null = () => null,
): ArtifactExchange & { readonly fetched: Fetched[]; most: number } {
  let open = 0;
  const made = {
    fetched: [] as Fetched[],
    most: 0,
    upload: () => Promise.reject(new Error('nothing is uploaded here')),
    list: async () => listed,
    async download(one: RunArtifact, folder: string, mostBytes: number) {
      open += 1;
      made.most = Math.max(made.most, open);
      await new Promise((resolve) => setImmediate(resolve));
      open -= 1;
      const code = fault(one);
      if (code !== null) throw new OrchestratorError(code, 'as told', 'none');
      made.fetched.push({ folder, mostBytes });
      return { bytes: one.bytes };
    },
  };
  return made;
}

const ORDER = { session, run: null, folder: '/reports', present: new Set<string>() };
const ids = (chosen: readonly RunArtifact[]): readonly string[] => chosen.map(({ id }) => id);

describe('the share of a job', () => {
  test('takes the newest of each job in turn', () => {
    const all = [9, 8, 7].map((id) => artifact(id, 'noisy')).concat(artifact(1, 'quiet'));
    const { chosen, surplus } = fairShare(all, { inAll: 3, perJob: 5 });
    expect(ids(chosen).toSorted()).toEqual(['1', '8', '9']);
    expect(surplus.map(({ code }) => code)).toEqual(['ARTIFACT_SURPLUS']);
  });

  test('is bounded for each job, however few there are', () => {
    const all = [9, 8, 7].map((id) => artifact(id, 'noisy'));
    expect(ids(fairShare(all, { inAll: 800, perJob: 2 }).chosen)).toEqual(['9', '8']);
  });

  test('goes to small ones first where a round does not fit', () => {
    const all = [
      artifact(3, 'a', { bytes: 9 }),
      artifact(2, 'b', { bytes: 1 }),
      artifact(1, 'c', { bytes: 5 }),
    ];
    expect(ids(fairShare(all, { inAll: 2, perJob: 2 }).chosen)).toEqual(['2', '1']);
  });
});

describe('gathering', () => {
  test('fetches no more than the names that are asked for, of any attempt of the run, and says whose they are', async () => {
    const [one, two] = [artifact(5, 'a'), artifact(6, 'b')];
    const again = artifact(7, 'c', { name: one.name.replace(/-r1$/, '-r2') });
    const service = exchange([one, two, again]);
    const only = new Set([one.name.replace(/-r1$/, '')]);
    const { fetched, jobs } = await gatherReports(service, { ...ORDER, only });
    expect(fetched.toSorted()).toEqual([one.name, again.name].toSorted());
    expect([...jobs].toSorted()).toEqual([
      [one.name, 'a'],
      [again.name, 'c'],
    ]);
  });

  test('fetches only names that are ours, and keeps what is there', async () => {
    const there = artifact(5, 'a');
    const foreign = [
      '../../x',
      'orchestrator-00000000-0123456789abcdef-r1',
      `${there.name}/x`,
      `${there.name}\n`,
    ];
    const service = exchange([
      there,
      artifact(6, 'b'),
      ...foreign.map((name, index) => artifact(10 + index, 'c', { name })),
    ]);
    const { fetched, ignored } = await gatherReports(service, { ...ORDER, present: new Set([there.name]) });
    expect([fetched, ignored]).toEqual([[artifact(6, 'b').name], []]);
    expect(service.fetched.map(({ folder }) => folder)).toEqual([`/reports/${artifact(6, 'b').name}`]);
  });

  test('a name that two jobs uploaded gets two folders: one of them cannot hide the other', async () => {
    const first = artifact(1, 'honest');
    const second = artifact(2, 'hostile', { name: first.name });
    const { fetched } = await gatherReports(exchange([first, second]), ORDER);
    expect(fetched.toSorted()).toEqual([`${first.name}.1`, `${first.name}.2`]);
  });

  test('eight at a time, and never more than the bytes that are left', async () => {
    const huge = 3 * 1024 ** 3;
    const service = exchange(
      Array.from({ length: 40 }, (_, index) => artifact(index + 1, `job ${index}`, { bytes: huge })),
    );
    await gatherReports(service, ORDER);
    expect(service.most).toBe(8);
    expect(service.fetched.at(-1)?.mostBytes).toBe(0);
    expect(service.fetched.every(({ mostBytes }) => mostBytes >= 0 && mostBytes < huge)).toBe(true);
  });

  test('what cannot be used is named, and the others come', async () => {
    const service = exchange(
      [1, 2, 3, 4].map((id) => artifact(id, `job ${id}`)),
      ({ id }) => (id === '1' ? 'ARTIFACT_INVALID' : id === '2' ? 'ARTIFACT_FAILED' : null),
    );
    const { fetched, ignored } = await gatherReports(service, ORDER);
    expect([fetched.length, ignored.map(({ code }) => code).toSorted()]).toEqual([
      2,
      ['ARTIFACT_FAILED', 'ARTIFACT_INVALID'],
    ]);
  });

  test('a service that gives nothing at all is an error, not an empty run', async () => {
    const service = exchange([artifact(1, 'a'), artifact(2, 'b')], () => 'ARTIFACT_FAILED');
    await expect(gatherReports(service, ORDER)).rejects.toMatchObject({ code: 'ARTIFACT_FAILED' });
  });
});
