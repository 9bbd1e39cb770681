/** Artifacts of other runs, over the REST API. What is in them was written by agents: here they are bytes of a bounded number. */
import type * as z from 'zod';
import type { RemoteArtifact, RemoteArtifacts } from '../../app/ports/forge.js';
import { OrchestratorError } from '../../errors.js';
import { anyAnswer, artifactsAnswer } from './answers.js';
import type { Api, ApiOptions } from './api.js';
import { ApiError } from './api-error.js';
import { isFault } from './transport.js';
import { knownRun } from './workflow-runs.js';

const OF_RUN = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
const LIST = 'GET /repos/{owner}/{repo}/actions/artifacts';
const ARCHIVE = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';

/**
 * The port's half for artifacts. A run for a branch of another repository uploads under any name it likes: outside of such runs, what they left is
 * not listed among the repository's own.
 */
export function createRemoteArtifacts(
  api: Api,
  { apiUrl, fork }: Pick<ApiOptions, 'apiUrl' | 'fork'>,
): RemoteArtifacts {
  const ours = (one: Listed): boolean => fork === true || !isForeign(one);
  return {
    ofRun: (runId, pages) => list(api, { operation: OF_RUN, pages, parameters: { run_id: knownRun(runId) } }),
    list: async (name, pages) =>
      list(api, { operation: LIST, pages, parameters: name === null ? {} : { name }, ours }),
    download: (id, mostBytes) => download(api, apiUrl, { id, mostBytes }),
  };
}

type Listed = z.infer<typeof artifactsAnswer>['artifacts'][number];

function isForeign({ workflow_run: run }: Listed): boolean {
  return run?.head_repository_id !== run?.repository_id;
}

async function list(
  api: Api,
  wish: {
    readonly operation: string;
    readonly parameters: Readonly<Record<string, unknown>>;
    readonly pages: number;
    readonly ours?: (one: Listed) => boolean;
  },
): Promise<readonly RemoteArtifact[]> {
  const found: RemoteArtifact[] = [];
  for (let page = 1, seen = 0; page <= wish.pages; page++) {
    const { data } = await api.ask({
      operation: wish.operation,
      parameters: { ...wish.parameters, per_page: 100, page },
      shape: artifactsAnswer,
    });
    for (const one of data.artifacts) {
      const run = one.workflow_run?.id;
      if (run === undefined || one.created_at === null || wish.ours?.(one) === false) continue;
      found.push({
        id: one.id,
        name: one.name,
        bytes: one.size_in_bytes,
        runId: String(run),
        expired: one.expired,
        createdAt: one.created_at,
      });
    }
    seen += data.artifacts.length;
    if (data.artifacts.length < 100 || seen >= data.total_count) break;
  }
  return found;
}

async function download(
  api: Api,
  apiUrl: string,
  wish: { readonly id: number; readonly mostBytes: number },
): Promise<Uint8Array> {
  const location = await archiveUrl(api, wish.id);
  // The archive lies with a storage service that must never see the token; it is no less protected on its way than the API itself.
  const safe =
    location !== null && URL.canParse(location) && new URL(location).protocol === new URL(apiUrl).protocol;
  if (!safe) throw failed(wish.id, 'GitHub names no place to fetch it from');
  try {
    const { status, bytes } = await api.download(location, wish.mostBytes);
    if (status !== 200) throw failed(wish.id, `the storage service answered with ${status}`);
    return bytes;
  } catch (cause) {
    if (isFault(cause, 'too-large'))
      throw new OrchestratorError(
        'ARTIFACT_TOO_LARGE',
        `Artifact ${wish.id} has more than ${wish.mostBytes} bytes.`,
        'It is not read. Raise limits.max_output_bytes if the agent is meant to leave so much.',
        { cause },
      );
    if (isFault(cause, 'unanswered'))
      throw failed(wish.id, cause instanceof Error ? cause.message : 'no answer', cause);
    throw cause;
  }
}

async function archiveUrl(api: Api, id: number): Promise<string | null> {
  try {
    const parameters = { artifact_id: id, archive_format: 'zip' };
    const call = { operation: ARCHIVE, parameters, shape: anyAnswer, leadsElsewhere: true };
    return (await api.ask(call)).location;
  } catch (error) {
    if (error instanceof ApiError && error.status === 410)
      throw new OrchestratorError(
        'ARTIFACT_EXPIRED',
        `Artifact ${id} has expired: GitHub no longer keeps its bytes.`,
        'Let the task run again: orchestrator retry <task>. Raise retention-days of the upload to keep artifacts longer.',
        { cause: error },
      );
    throw error;
  }
}

function failed(id: number, why: string, cause?: unknown): OrchestratorError {
  return new OrchestratorError(
    'ARTIFACT_FAILED',
    `Artifact ${id} could not be fetched: ${why}.`,
    'Run the same command again; nothing was changed.',
    cause === undefined ? undefined : { cause },
  );
}
