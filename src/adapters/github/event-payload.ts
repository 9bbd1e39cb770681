/**
 * Shape of the event's payload: the fields that are used. The runner writes the file, but people choose most of the words in it, and a step before
 * ours may have written another one.
 */
import * as z from 'zod';
import { isObjectId } from '../../domain/ids.js';
import { isRefName } from './ref-name.js';

const id = z.number().int().min(1).max(Number.MAX_SAFE_INTEGER);
const branch = z.string().refine((name) => isRefName(`refs/heads/${name}`), 'no branch name');
const sha = z.string().refine(isObjectId, 'no object id');
const login = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*(?:\[bot\])?$/);

const repository = z.object({ id, full_name: z.string().max(256), default_branch: branch.nullish() });

const pullRequest = z.object({
  number: id,
  head: z.object({ ref: branch, sha, repo: z.object({ id }).nullable() }),
  base: z.object({ ref: branch, repo: z.object({ id }) }),
});

/** Authors that were deleted are null. */
const author = z.object({ login, type: z.string().max(40).regex(/^\w+$/) }).nullable();

export const eventPayload = z.object({
  action: z.string().max(64).regex(/^\w*$/).optional(),
  repository: repository.optional(),
  pull_request: pullRequest.optional(),
  /** Where the branch stood before a push to it. */
  before: sha.optional().catch(undefined),
  /** The run whose end caused this one. */
  workflow_run: z.object({ id, head_sha: sha, event: z.string().max(64).regex(/^\w+$/) }).optional(),
  issue: z.object({ number: id, pull_request: z.unknown().optional() }).optional(),
  comment: z
    .object({
      id,
      body: z.string().max(1_000_000).nullish(),
      user: author.optional(),
      created_at: z.string().max(40).optional(),
      html_url: z
        .string()
        .max(2048)
        .regex(/^https?:\/\/[^\s\p{Cc}]+$/u),
    })
    .optional(),
});
export type EventPayload = z.infer<typeof eventPayload>;
