/**
 * What runs left behind that never collected: the platform is asked whether each still lives, the reports of those that do not are brought in,
 * and what they lack is known to be lost. Bounded in runs and downloads, so that a sweep costs the same however much has gone wrong.
 */
import type { Session } from '../domain/session.js';
import { OrchestratorError } from '../errors.js';
import type { Salvage } from './advance.js';
import type { Context } from './context.js';
import type { ReceivedReport } from './ports/attempts.js';
import type { Forge, RemoteArtifact, RunFate } from './ports/forge.js';
import { overAltogether, runEnd } from './run-end.js';
import { ALL_LOST, type RunEnd } from './settle-claims.js';

/** Unpacks an archive that anybody may have made. Throws ARTIFACT_INVALID, ARTIFACT_TOO_LARGE. */
export type Unpack = (
  archive: Uint8Array,
  folder: string,
  limits: { readonly maxBytes: number; readonly maxEntries: number },
) => Promise<unknown>;

export interface SalvagePlaces {
  /** Folder for the report folders. */
  readonly reports: string;
  readonly unpack: Unpack;
}

const MOST_RUNS = 10;
const MOST_DOWNLOADS = 100;
const MOST_PAGES = 10;
const MOST_ENTRIES = 10_000;
/** Change, log and report on top of the outputs. */
const REPORT_OVERHEAD_BYTES = 32 * 1024 * 1024;

export async function salvage(
  context: Context,
  forge: Forge,
  session: Session,
  places: SalvagePlaces,
): Promise<Salvage> {
  const over = new Map<string, RunEnd>();
  let downloads = 0;
  const own = ownRun(context.run);
  for (const id of runsOf(session, own)) {
    const fate = id === own?.id ? before(own) : await forge.runs.fate(id);
    if (fate.state === 'live') continue;
    if (fate.state === 'gone') {
      over.set(id, ALL_LOST);
      continue;
    }
    over.set(id, overAltogether(await runEnd(forge, id, fate.attempt)));
    const artifacts = await reportsOf(forge, session, id);
    for (const artifact of artifacts.slice(0, MOST_DOWNLOADS - downloads)) {
      downloads += 1;
      await fetchReport(context, forge, session, { artifact, places });
    }
    // What was not brought in yet is no proof that there is nothing: the next sweep goes on.
    if (artifacts.length > 0 && downloads >= MOST_DOWNLOADS) {
      over.delete(id);
      break;
    }
  }
  const reports: readonly ReceivedReport[] = downloads === 0 ? [] : await context.inbox.list(places.reports);
  return { reports, over };
}

/** Names become folders. */
const PLAIN_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,150}$/;

interface OwnRun {
  readonly id: string;
  readonly attempt: number;
}

function ownRun(run: string | null): OwnRun | null {
  const [id, attempt] = run?.split('/') ?? [];
  return id === undefined ? null : { id, attempt: Number(attempt ?? 1) };
}

/** Of a run that was asked for again, nothing works any more that did before. */
function before({ attempt }: OwnRun): RunFate {
  return { state: 'over', attempt: attempt - 1, conclusion: null };
}

/** Runs, or earlier attempts of this one, that hold live claims: those that have waited longest first. */
function runsOf(session: Session, own: OwnRun | null): readonly string[] {
  const ids = new Set<string>();
  for (const id of session.running) {
    const holder = session.tasks.get(id)?.claim?.holder;
    if (holder?.kind !== 'run' || !/^\d{1,20}$/.test(holder.id)) continue;
    if (holder.id !== own?.id || holder.attempt < own.attempt) ids.add(holder.id);
  }
  return [...ids].slice(0, MOST_RUNS);
}

async function reportsOf(forge: Forge, session: Session, run: string): Promise<readonly RemoteArtifact[]> {
  const prefix = `orchestrator-${session.id}-`;
  const all = await forge.artifacts.ofRun(run, MOST_PAGES);
  const ours = all.filter(
    ({ name, expired }) => name.startsWith(prefix) && PLAIN_NAME.test(name) && !expired,
  );
  // Names do not tell which were folded before: where one sweep is not enough, each begins elsewhere.
  const begin = ours.length > MOST_DOWNLOADS ? (session.version * MOST_DOWNLOADS) % ours.length : 0;
  return [...ours.slice(begin), ...ours.slice(0, begin)];
}

async function fetchReport(
  context: Context,
  forge: Forge,
  session: Session,
  { artifact, places }: { readonly artifact: RemoteArtifact; readonly places: SalvagePlaces },
): Promise<void> {
  const most =
    session.definition.limits.maxOutputBytes + session.definition.changes.maxBytes + REPORT_OVERHEAD_BYTES;
  try {
    const archive = await forge.artifacts.download(artifact.id, most);
    await places.unpack(archive, `${places.reports}/${artifact.name}`, {
      maxBytes: most,
      maxEntries: MOST_ENTRIES,
    });
  } catch (error) {
    // One broken archive never spoils the others.
    if (!(error instanceof OrchestratorError) || !error.code.startsWith('ARTIFACT_')) throw error;
    context.reporter.warn(`${artifact.name}: ${error.message}`);
  }
}
