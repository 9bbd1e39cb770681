/**
 * Reports as artifacts of the run. What is to be sent is marked before its agent starts, and the mark goes when it has been: so the end of the step
 * can send what its beginning could not, because it was cancelled or killed.
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gatherReports } from '../../app/gather-reports.js';
import type { ArtifactExchange } from '../../app/ports/forge.js';
import type { Reporter } from '../../app/ports.js';
import { OrchestratorError } from '../../errors.js';
import type { ReportTravel } from '../cli/call.js';
import { marksFolder } from './upload-marks.js';

/** A report that still has to be sent. */
export interface Unsent {
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
}

/** Null where the step has no results service: then reports stay in their folder, for whoever fetches them. */
export async function openReportTravel(
  env: NodeJS.ProcessEnv,
  reporter: Reporter,
): Promise<ReportTravel | null> {
  const exchange = await openExchange(env, reporter);
  if (exchange === null) return null;
  const marks = marksFolder(env);
  return {
    async expect(folder) {
      await mkdir(marks, { recursive: true });
      await writeFile(join(marks, basename(folder)), folder, { mode: 0o600 });
    },
    send: (folder) => send(exchange, marks, { name: basename(folder), folder }),
    async fetch(session, what, folder) {
      await mkdir(folder, { recursive: true });
      const present = new Set(await readdir(folder));
      const gathered = await gatherReports(exchange, { session, ...what, folder, present });
      reporter.info(`Fetched ${gathered.fetched.length} reports of this run.`);
      return gathered;
    },
  };
}

/** Null where the step has no results service. */
export async function openExchange(
  env: NodeJS.ProcessEnv,
  reporter: Reporter,
): Promise<ArtifactExchange | null> {
  const { hasResultsService } = await import('../../adapters/artifacts/results-token.js');
  if (!hasResultsService(env)) return null;
  const { createRunArtifacts } = await import('../../adapters/artifacts/run-artifacts.js');
  const { systemClock, systemRandomness } = await import('../../adapters/process/system.js');
  return createRunArtifacts({ env, reporter, clock: systemClock, random: systemRandomness });
}

async function send(exchange: ArtifactExchange, marks: string, { name, folder }: Unsent): Promise<void> {
  try {
    await exchange.upload(name, folder);
  } catch (error) {
    // Trying again would change nothing, and saying it once is enough.
    const final = error instanceof OrchestratorError && error.code === 'ARTIFACT_EXISTS';
    if (final) await rm(join(marks, name), { force: true });
    throw error;
  }
  await rm(join(marks, name), { force: true });
}
