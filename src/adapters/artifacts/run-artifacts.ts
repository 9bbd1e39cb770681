/** Artifacts of the run that this process is part of, over the results service: no REST call, no token but the runner's own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArtifactExchange, RunArtifact } from '../../app/ports/forge.js';
import type { Clock, Randomness, Reporter } from '../../app/ports.js';
import { OrchestratorError } from '../../errors.js';
import type { ArchiveLimits } from './archive-packing.js';
import { unpackArchive } from './archive-unpacking.js';
import { digestOf, downloadFile, uploadFile } from './blob-transfer.js';
import { HttpFault, type Patience, patiently } from './patience.js';
import { openResultsService, type ResultsService } from './results-service.js';
import { type ResultsAccess, resultsAccess } from './results-token.js';

export interface RunArtifactsOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly clock: Clock;
  readonly random: Randomness;
  readonly reporter: Reporter;
  /** For archives on their way; RUNNER_TEMP, else the system's own, unless told. */
  readonly tempFolder?: string;
  /** What is packed at most; what is unpacked is up to the caller. */
  readonly packing?: ArchiveLimits;
  readonly fetch?: typeof fetch;
  /** Before the second try of a request; 3 s unless told. */
  readonly pauseMilliseconds?: number;
}

/** No report has more files, whichever way it travels. */
const MOST_ENTRIES = 20_000;
const PACKING: ArchiveLimits = { maxBytes: 4 * 1024 ** 3, maxEntries: MOST_ENTRIES };
const PAUSE_MILLISECONDS = 3000;

interface Parts {
  readonly access: ResultsAccess;
  readonly service: ResultsService;
  readonly patience: Patience;
  readonly options: RunArtifactsOptions;
}

/** Throws ARTIFACT_FAILED where the variables of an action are missing. */
export function createRunArtifacts(options: RunArtifactsOptions): ArtifactExchange {
  const access = resultsAccess(options.env);
  const patience: Patience = {
    clock: options.clock,
    random: options.random,
    fetch: options.fetch ?? fetch,
    pauseMilliseconds: options.pauseMilliseconds ?? PAUSE_MILLISECONDS,
  };
  const parts: Parts = { access, patience, options, service: openResultsService(access, patience) };
  return {
    upload: (name, folder) =>
      inScratchFolder(options, (scratch) => named(name, () => upload(parts, name, folder, scratch))),
    list: () => named('of this run', () => parts.service.list(null)),
    download: (artifact, folder, mostBytes) =>
      inScratchFolder(options, (scratch) =>
        named(artifact.name, () => download(parts, artifact, { folder, scratch }, mostBytes)),
      ),
  };
}

async function inScratchFolder<T>(
  options: RunArtifactsOptions,
  body: (folder: string) => Promise<T>,
): Promise<T> {
  const above = options.tempFolder ?? options.env['RUNNER_TEMP'] ?? tmpdir();
  const folder = await mkdtemp(join(above, 'orchestrator-archive-'));
  try {
    return await body(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a refusal of the service means, with the artifact's name in it. */
async function named<T>(name: string, body: () => Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (error) {
    if (!(error instanceof HttpFault)) throw error;
    const shown = JSON.stringify(name.slice(0, 200));
    if (error.status === 404 || error.status === 410)
      throw new OrchestratorError(
        'ARTIFACT_EXPIRED',
        `The artifact ${shown} is gone: it has expired or was deleted (${error.message}).`,
        'It counts as no report; let the task run again.',
        { cause: error },
      );
    throw new OrchestratorError(
      'ARTIFACT_FAILED',
      `The service refused the artifact ${shown}: ${error.message}`,
      'Is the storage quota of artifacts used up? Then delete some, or wait for it to be counted again.',
      { cause: error },
    );
  }
}

async function upload(
  parts: Parts,
  name: string,
  folder: string,
  scratch: string,
): Promise<{ readonly id: string; readonly bytes: number }> {
  const { service, patience, options } = parts;
  // Jobs that only fetch pack nothing.
  const { packFolder } = await import('./archive-packing.js');
  const { file, leftOut } = await packFolder(folder, scratch, options.packing ?? PACKING);
  if (leftOut.length > 0)
    options.reporter.warn(
      `The artifact ${name} leaves out ${leftOut.length} entries that are no plain files, or whose names no archive may have.`,
    );
  try {
    const url = await service.create(name);
    const { bytes, digest } = await uploadFile(patience, url, file);
    return { id: await service.finalize(name, bytes, digest), bytes };
  } catch (error) {
    // The answer to an earlier try may have been lost, or the process ended: the same bytes from this job are no second artifact.
    if (!(error instanceof HttpFault)) throw error;
    const found = await ours(parts, name, await digestOf(file));
    if (found !== undefined) return found;
    throw error.status === 409 ? exists(name, error) : error;
  }
}

async function ours(
  { access, service }: Parts,
  name: string,
  digest: string,
): Promise<RunArtifact | undefined> {
  const found = await service.list(name);
  return found.find((one) => one.name === name && one.job === access.job && one.digest === digest);
}

function exists(name: string, cause: unknown): OrchestratorError {
  return new OrchestratorError(
    'ARTIFACT_EXISTS',
    `There is an artifact ${JSON.stringify(name.slice(0, 200))} in this run already; it was left as it is.`,
    'Each attempt of a run has names of its own. Was the same leg started twice?',
    { cause },
  );
}

async function download(
  { service, patience }: Parts,
  artifact: RunArtifact,
  places: { readonly folder: string; readonly scratch: string },
  mostBytes: number,
): Promise<{ readonly bytes: number }> {
  const file = join(places.scratch, 'archive.zip');
  // The address is good for a minute only, so each try gets its own.
  const digest = await patiently(patience, `The download of ${JSON.stringify(artifact.name)}`, async () =>
    downloadFile(patience, await service.signedUrl(artifact.job, artifact.name), file, mostBytes),
  );
  if (artifact.digest !== null && artifact.digest.toLowerCase() !== digest)
    throw new OrchestratorError(
      'ARTIFACT_INVALID',
      `The artifact ${JSON.stringify(artifact.name)} has ${digest}, and not ${JSON.stringify(artifact.digest)} as the service lists it.`,
      'It counts as no report; let the task run again.',
    );
  return unpackArchive(file, places.folder, { maxBytes: mostBytes, maxEntries: MOST_ENTRIES });
}
