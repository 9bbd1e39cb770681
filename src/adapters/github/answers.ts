/**
 * Shapes of what the platform answers: only the fields that are used, each checked, everything else left out.
 */
import * as z from 'zod';
import { isObjectId } from '../../domain/ids.js';
import { isRefName } from './ref-name.js';

const id = z.number().int().min(1).max(Number.MAX_SAFE_INTEGER);
const count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const webUrl = z
  .string()
  .max(2048)
  .regex(/^https?:\/\/[^\s\p{Cc}]+$/u);
/** `YYYY-MM-DDTHH:MM:SSZ`, with or without parts of a second. */
const time = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/);
const word = z
  .string()
  .max(64)
  .regex(/^[a-z_]+$/);
const sha = z.string().refine(isObjectId, 'no object id');
const branch = z.string().refine((name) => isRefName(`refs/heads/${name}`), 'no branch name');

/** For writes whose answer says nothing that is needed. */
export const anyAnswer = z.unknown();

/** With the details asked for, the new run; without, nothing. */
export const dispatchAnswer = z.union([
  z.object({ workflow_run_id: id, html_url: webUrl.optional() }),
  z.literal(''),
  z.undefined(),
]);

export const runAnswer = z.object({ status: word.nullable(), conclusion: word.nullable(), run_attempt: id });

export const jobsAnswer = z.object({
  total_count: count,
  jobs: z
    .array(z.object({ name: z.string().max(4096), conclusion: word.nullable(), html_url: webUrl.nullable() }))
    .max(100),
});

export const statusesAnswer = z.object({
  total_count: count,
  statuses: z
    .array(
      z.object({
        context: z.string().max(1024),
        state: z.enum(['pending', 'success', 'failure', 'error']),
        description: z.string().max(4096).nullable(),
        target_url: z.string().max(4096).nullable(),
      }),
    )
    .max(100),
});

export const permissionAnswer = z.object({
  permission: z.enum(['none', 'read', 'write', 'admin']),
  role_name: z.string().max(256).optional(),
});

const pullAnswer = z.object({ number: id, html_url: webUrl, title: z.string(), body: z.string().nullable() });
export const onePull = pullAnswer;
export const pullsAnswer = z.array(pullAnswer).max(100);

export const pullFacts = z.object({
  number: id,
  head: z.object({ ref: branch, sha, repo: z.object({ id }).nullable() }),
  base: z.object({ ref: branch, repo: z.object({ id }) }),
});

export const artifactsAnswer = z.object({
  total_count: count,
  artifacts: z
    .array(
      z.object({
        id,
        name: z.string().max(1024),
        size_in_bytes: count,
        expired: z.boolean(),
        created_at: time.nullable(),
        workflow_run: z.object({ id: id.optional() }).nullish(),
      }),
    )
    .max(100),
});

/** The newest comments below an issue or a pull request, and which of them are of whoever asks. */
export const stickyAnswer = z.object({
  repository: z.object({
    issueOrPullRequest: z.object({
      comments: z.object({
        nodes: z
          .array(
            z
              .object({
                fullDatabaseId: z.union([z.string().regex(/^[1-9]\d{0,18}$/), id.transform(String)]),
                viewerDidAuthor: z.boolean(),
                body: z.string(),
              })
              .nullable(),
          )
          .max(100),
      }),
    }),
  }),
});
