/** What an agent can do to the artifacts of its run with the runtime token of the step that started it. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRunArtifacts } from '../../src/adapters/artifacts/run-artifacts.js';
import { writeReport } from '../../src/adapters/process/report-folder.js';
import { systemClock, systemRandomness } from '../../src/adapters/process/system.js';
import type { ArtifactExchange, RunArtifact } from '../../src/app/ports/forge.js';
import { claimKey } from '../../src/schema/claim-key.js';
import { parseReport, type Report } from '../../src/schema/report.js';
import type { Tried } from './hostile-reach.js';

export interface StolenAccess {
  readonly env: Readonly<Record<string, string>>;
  readonly run: string;
  readonly job: string;
  /** For downloads and forged folders. */
  readonly scratch: string;
}

/** What `scp` of the runtime token says. */
export function accessOf(env: Readonly<Record<string, string>>, scratch: string): StolenAccess {
  const payload = Buffer.from((env['ACTIONS_RUNTIME_TOKEN'] ?? '').split('.')[1] ?? '', 'base64url');
  const found = /Actions\.Results:([^:" ]+):([^:" ]+)/.exec(payload.toString('utf8'));
  mkdirSync(scratch, { recursive: true });
  return { env, run: found?.[1] ?? '', job: found?.[2] ?? '', scratch };
}

export function exchangeOf({ env, scratch }: StolenAccess): ArtifactExchange {
  const reporter = { info: () => undefined, warn: () => undefined };
  return createRunArtifacts({
    env,
    clock: systemClock,
    random: systemRandomness,
    reporter,
    tempFolder: scratch,
    pauseMilliseconds: 1,
  });
}

/** One call of the service, as anybody could write it. */
export async function twirp(access: StolenAccess, method: string, request: object): Promise<number> {
  const base = access.env['ACTIONS_RESULTS_URL'] ?? '';
  const response = await fetch(`${base}twirp/github.actions.results.api.v1.ArtifactService/${method}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${access.env['ACTIONS_RUNTIME_TOKEN']}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({
      workflow_run_backend_id: access.run,
      workflow_job_run_backend_id: access.job,
      ...request,
    }),
  });
  await response.arrayBuffer();
  return response.status;
}

/** A report of somebody else, as it was uploaded. */
export interface Found {
  readonly artifact: RunArtifact;
  readonly folder: string;
  readonly report: Report;
}

/** Downloads and reads every report that the run holds so far. */
export async function reportsOfOthers(access: StolenAccess): Promise<readonly Found[]> {
  const exchange = exchangeOf(access);
  const found: Found[] = [];
  for (const artifact of await exchange.list()) {
    const folder = join(mkdtempSync(join(access.scratch, 'read-')), 'it');
    await exchange.download(artifact, folder, 1 << 30);
    const parsed = parseReport(readFileSync(join(folder, 'report.json')));
    if (parsed.kind === 'report') found.push({ artifact, folder, report: parsed.report });
  }
  return found;
}

/** Puts a report that says otherwise in the place of one, or beside it. */
export async function forge(access: StolenAccess, victim: Found, how: 'instead' | 'beside'): Promise<Tried> {
  const exchange = exchangeOf(access);
  const { artifact, folder, report } = victim;
  const forged = { ...report, outcome: 'failed', details: 'forged' };
  writeFileSync(join(folder, 'report.json'), JSON.stringify(forged, null, 2));
  const what = `forge ${report.task_id} ${how}`;
  if (how === 'instead') {
    const gone = { workflow_job_run_backend_id: artifact.job, name: artifact.name };
    const status = await twirp(access, 'DeleteArtifact', gone);
    if (status !== 200) return { what, end: status };
  }
  const name = how === 'instead' ? artifact.name : artifact.name.replace(/-r\d+$/, '-r9');
  return uploaded(exchange, what, name, folder);
}

/** A report with a claim of its own making for a task that is somebody else's. */
export async function invent(access: StolenAccess, like: Report, task: string): Promise<Tried> {
  const folder = mkdtempSync(join(access.scratch, 'invented-'));
  const secret = randomBytes(16).toString('hex');
  writeReport(
    folder,
    { ...like, task_id: task, claim: claimKey(secret), outcome: 'failed', outputs: [], change: null },
    null,
    secret,
  );
  return uploaded(exchangeOf(access), `invent ${task}`, nameOf(like.session), folder);
}

/** As many artifacts as a job may have, under names like those of reports; a few of them a gigabyte of nothing. */
export async function flood(access: StolenAccess, session: string, count: number): Promise<Tried> {
  const exchange = exchangeOf(access);
  const folder = mkdtempSync(join(access.scratch, 'junk-'));
  writeFileSync(join(folder, 'report.json'), '{"schema":"orchestrator/report/1"}');
  let sent = 0;
  const worker = async (): Promise<void> => {
    for (; sent < count; ) {
      sent += 1;
      await exchange.upload(nameOf(session), folder);
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return { what: 'flood', end: sent };
}

/** Calls that the service has to refuse: for another run, for another job, under a name that is taken. */
export async function overstep(access: StolenAccess, victim: RunArtifact): Promise<readonly Tried[]> {
  const bytes = randomBytes(8);
  const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  const name = victim.name;
  const foreign = { workflow_run_backend_id: '1', name };
  const calls: readonly (readonly [string, string, object])[] = [
    ['another run', 'CreateArtifact', { ...foreign, version: 4 }],
    ['the list of another run', 'ListArtifacts', foreign],
    ['another job', 'CreateArtifact', { workflow_job_run_backend_id: victim.job, name: 'x', version: 4 }],
    ['a name that is taken', 'CreateArtifact', { name, version: 4 }],
    ['an end of what is ended', 'FinalizeArtifact', { name, size: '8', hash }],
  ];
  const tried: Tried[] = [];
  for (const [what, method, request] of calls)
    tried.push({ what, end: await twirp(access, method, request) });
  return tried;
}

function nameOf(session: string): string {
  return `orchestrator-${session}-${randomBytes(8).toString('hex')}-r1`;
}

async function uploaded(
  exchange: ArtifactExchange,
  what: string,
  name: string,
  folder: string,
): Promise<Tried> {
  try {
    await exchange.upload(name, folder);
    return { what, end: 'uploaded' };
  } catch (error) {
    return { what, end: error instanceof Error && 'code' in error ? String(error.code) : String(error) };
  }
}
