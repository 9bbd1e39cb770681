/** The artifact calls of the results service: JSON over HTTP in the Twirp form, snake_case names, 64-bit numbers as text. */
import * as z from 'zod';
import { OrchestratorError } from '../../errors.js';
import { messageOf } from '../process/system-error.js';
import { answerTo, boundedText, type Patience, patiently } from './patience.js';
import type { ResultsAccess } from './results-token.js';

export interface ListedArtifact {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly job: string;
  readonly createdAt: string | null;
  /** `sha256:…`. */
  readonly digest: string | null;
}

export interface ResultsService {
  /** Where the bytes go. Throws an `HttpFault` 409 when the name is taken. */
  create(name: string): Promise<string>;
  /** Makes the artifact visible; answers its id. */
  finalize(name: string, bytes: number, digest: string): Promise<string>;
  /** Of the whole run, all its jobs and attempts; of one name when it is given. */
  list(name: string | null): Promise<readonly ListedArtifact[]>;
  /** Where the bytes are, for a short while. */
  signedUrl(job: string, name: string): Promise<string>;
}

const SERVICE = 'twirp/github.actions.results.api.v1.ArtifactService';
const TIMEOUT_MILLISECONDS = 30_000;
const LONGEST_ANSWER = 32 * 1024 * 1024;
/** The version of the service's protocol whose artifacts are zip archives. */
const PROTOCOL = 4;

const number = z.union([z.number().int().min(0), z.string().regex(/^\d{1,19}$/)]).transform(Number);
const id = z.union([z.number().int(), z.string().regex(/^\d{1,19}$/)]).transform(String);
const address = z
  .string()
  .max(16_384)
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), 'expected a web address');

const created = z.object({ ok: z.literal(true), signed_upload_url: address });
const finalized = z.object({ ok: z.literal(true), artifact_id: id });
const signed = z.object({ signed_url: address });
const listed = z.object({
  artifacts: z
    .array(
      z.object({
        workflow_job_run_backend_id: z.string().max(200),
        database_id: id,
        name: z.string().max(1000),
        size: number.default(0),
        created_at: z.string().max(64).nullish(),
        digest: z.string().max(200).nullish(),
      }),
    )
    .max(100_000)
    .nullish(),
});

export function openResultsService(access: ResultsAccess, patience: Patience): ResultsService {
  const own = { workflow_run_backend_id: access.run, workflow_job_run_backend_id: access.job };
  const call = <T>(method: string, shape: z.ZodType<T>, request: object): Promise<T> =>
    ask({ access, patience, method, shape }, request);
  return {
    async create(name) {
      return (await call('CreateArtifact', created, { ...own, name, version: PROTOCOL })).signed_upload_url;
    },
    async finalize(name, bytes, digest) {
      const request = { ...own, name, size: String(bytes), hash: digest };
      return (await call('FinalizeArtifact', finalized, request)).artifact_id;
    },
    async list(name) {
      const filter = name === null ? {} : { name_filter: name };
      const answer = await call('ListArtifacts', listed, { ...own, ...filter });
      return (answer.artifacts ?? []).map((one) => ({
        id: one.database_id,
        name: one.name,
        bytes: one.size,
        job: one.workflow_job_run_backend_id,
        createdAt: one.created_at ?? null,
        digest: one.digest ?? null,
      }));
    },
    async signedUrl(job, name) {
      const request = { ...own, workflow_job_run_backend_id: job, name };
      return (await call('GetSignedArtifactURL', signed, request)).signed_url;
    },
  };
}

interface Method<T> {
  readonly access: ResultsAccess;
  readonly patience: Patience;
  readonly method: string;
  readonly shape: z.ZodType<T>;
}

function ask<T>({ access, patience, method, shape }: Method<T>, request: object): Promise<T> {
  return patiently(patience, `${method} of the results service`, async () => {
    const response = await answerTo(patience, `${access.origin}/${SERVICE}/${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${access.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(request),
      timeoutMilliseconds: TIMEOUT_MILLISECONDS,
    });
    return understood(method, shape, await boundedText(response, LONGEST_ANSWER));
  });
}

function understood<T>(method: string, shape: z.ZodType<T>, text: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    // Cut off on its way, as likely as not: worth another try.
    throw new Error(`${method} answered with something that is not JSON: ${messageOf(cause)}`, { cause });
  }
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new OrchestratorError(
    'ARTIFACT_FAILED',
    `${method} of the results service answered with something unknown: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
    'Use a newer version of the action; the service may have changed.',
  );
}
