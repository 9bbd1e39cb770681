/**
 * Brings the reports and verdicts that other jobs of this run uploaded into a folder. Whoever runs an agent can upload what they like: each job gets a fair share,
 * and what is broken, too large or too much is named and left where it is.
 */
import type { Session } from '../domain/session.js';
import { OrchestratorError } from '../errors.js';
import type { Ignored } from './fold-report.js';
import type { ArtifactExchange, RunArtifact } from './ports/forge.js';

export interface Gathering {
  readonly session: Session;
  /** `<run id>/<attempt>`, where known. */
  readonly run: string | null;
  /** Where report folders go. */
  readonly folder: string;
  /** Names that are in the folder already: they stay as they are. */
  readonly present: ReadonlySet<string>;
  /** Only these names, without the attempt of the run at their end; null = all. */
  readonly only?: ReadonlySet<string> | null;
}

export interface Gathered {
  readonly fetched: readonly string[];
  readonly ignored: readonly Ignored[];
  /** Which job left each folder. */
  readonly jobs: ReadonlyMap<string, string>;
}

/** Most attempts of a wave, and most legs. */
const MOST_ATTEMPTS = 800;
const MOST_LEGS = 256;
const AT_ONCE = 8;
/** Unpacked, of all reports together. */
const MOST_BYTES = 8 * 1024 ** 3;
/** `report.json`, the log, and what an archive adds. */
const BESIDE_THE_WORK = 16 * 1024 ** 2;

/** Lists once, fetches what is new, at most eight at a time. Throws when the service cannot be listed, or no download worked at all. */
export async function gatherReports(exchange: ArtifactExchange, order: Gathering): Promise<Gathered> {
  const mine = ofSession(await exchange.list(), order);
  const { chosen, surplus } = fairShare(mine, shareOf(order, mine));
  const all = withFolders(mine, chosen);
  const wanted = all.filter(({ name }) => !order.present.has(name));
  const most = perReport(order.session);
  let left = MOST_BYTES;
  const ends = await eachOf(wanted, AT_ONCE, async ({ artifact, name }) => {
    const end = await fetched(
      exchange,
      artifact,
      `${order.folder}/${name}`,
      Math.min(most, Math.max(left, 0)),
    );
    if ('bytes' in end) left -= end.bytes;
    return end;
  });
  const failed = ends.filter((end) => 'error' in end);
  const down = failed.filter(({ error }) => error.code === 'ARTIFACT_FAILED');
  if (wanted.length > 0 && down.length === wanted.length && down[0] !== undefined) throw down[0].error;
  const missed = new Set(failed.map(({ artifact }) => artifact));
  return {
    fetched: wanted.filter(({ artifact }) => !missed.has(artifact)).map(({ name }) => name),
    ignored: [...failed.map(({ artifact, error }) => ignored(artifact, error)), ...surplus],
    jobs: new Map(all.map(({ name, artifact }) => [name, artifact.job])),
  };
}

/** Only names that we would have given, so that each is a plain name for a folder too. */
function ofSession(listed: readonly RunArtifact[], { session, only }: Gathering): readonly RunArtifact[] {
  const ours = new RegExp(`^(orchestrator-${session.id}-[0-9a-f]{16})-r[1-9][0-9]{0,5}$`);
  const isWanted = (name: string): boolean => {
    const stem = ours.exec(name)?.[1];
    return stem !== undefined && (only == null || only.has(stem));
  };
  return listed.filter(({ name }) => isWanted(name)).toSorted((a, b) => newestFirst(a.id, b.id));
}

/** Ids are numbers that grow, too large for a number of ours. */
function newestFirst(a: string, b: string): number {
  return b.length - a.length || (a < b ? 1 : a > b ? -1 : 0);
}

export interface Share {
  readonly inAll: number;
  readonly perJob: number;
}

/** A leg has at most as many attempts as the run has claims, and its job of checks as many verdicts; twice that leaves room for what was uploaded before. */
function shareOf({ session, run }: Gathering, artifacts: readonly RunArtifact[]): Share {
  const id = run?.split('/')[0];
  const claims = session.running.filter((task) => {
    const holder = session.tasks.get(task)?.claim?.holder;
    return id === undefined || (holder?.kind === 'run' && holder.id === id);
  });
  const jobs = new Set(artifacts.map(({ job }) => job)).size;
  return {
    inAll: 2 * MOST_ATTEMPTS + Math.min(jobs, 2 * MOST_LEGS),
    perJob: 2 * Math.min(Math.max(claims.length, 1), MOST_ATTEMPTS),
  };
}

/** The newest of each job in turn, so that no job crowds out another; what is too much, as one line per job. */
export function fairShare(
  artifacts: readonly RunArtifact[],
  share: Share,
): { readonly chosen: readonly RunArtifact[]; readonly surplus: readonly Ignored[] } {
  const jobs = grouped(artifacts, ({ job }) => job);
  const chosen: RunArtifact[] = [];
  for (let round = 0; round < share.perJob && chosen.length < share.inAll; round += 1) {
    const turn = [...jobs.values()].flatMap((own) => own[round] ?? []);
    if (turn.length === 0) break;
    // Where not all of a round fit, small ones leave room for most.
    chosen.push(...turn.toSorted((a, b) => a.bytes - b.bytes).slice(0, share.inAll - chosen.length));
  }
  const taken = new Set(chosen);
  const surplus = [...jobs].flatMap(([job, own]): readonly Ignored[] => {
    const left = own.filter((artifact) => !taken.has(artifact)).length;
    if (left === 0) return [];
    const reason = `${left} of the ${own.length} artifacts of job ${job.slice(0, 80)} are more than its share and were not fetched.`;
    return [{ task: '', code: 'ARTIFACT_SURPLUS', reason }];
  });
  return { chosen, surplus };
}

function grouped(
  artifacts: readonly RunArtifact[],
  key: (artifact: RunArtifact) => string,
): ReadonlyMap<string, readonly RunArtifact[]> {
  const groups = new Map<string, RunArtifact[]>();
  for (const artifact of artifacts) {
    const group = groups.get(key(artifact));
    if (group === undefined) groups.set(key(artifact), [artifact]);
    else group.push(artifact);
  }
  return groups;
}

/** Re-runs may bring a name twice, and only one can be honest: then each gets a folder of its own. */
function withFolders(
  all: readonly RunArtifact[],
  chosen: readonly RunArtifact[],
): readonly { readonly artifact: RunArtifact; readonly name: string }[] {
  const names = grouped(all, ({ name }) => name);
  return chosen.map((artifact) => ({
    artifact,
    name: names.get(artifact.name)?.length === 1 ? artifact.name : `${artifact.name}.${artifact.id}`,
  }));
}

function perReport({ definition }: Session): number {
  return definition.limits.maxOutputBytes + definition.changes.maxBytes + BESIDE_THE_WORK;
}

interface Failed {
  readonly artifact: RunArtifact;
  readonly error: OrchestratorError;
}

async function fetched(
  exchange: ArtifactExchange,
  artifact: RunArtifact,
  folder: string,
  mostBytes: number,
): Promise<Failed | { readonly bytes: number }> {
  try {
    return await exchange.download(artifact, folder, mostBytes);
  } catch (error) {
    if (error instanceof OrchestratorError && error.code.startsWith('ARTIFACT_')) return { artifact, error };
    throw error;
  }
}

function ignored({ name, job }: RunArtifact, error: OrchestratorError): Ignored {
  return { task: '', code: error.code, reason: `${name} of job ${job.slice(0, 80)}: ${error.message}` };
}

/** In order, so many at a time. */
async function eachOf<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; ; index = next++) {
      const item = items[index];
      if (item === undefined) return;
      results[index] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return results;
}
