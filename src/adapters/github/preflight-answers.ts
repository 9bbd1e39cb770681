/** Shapes of what the platform answers to questions about settings: only the fields that are used, each checked. */
import * as z from 'zod';
import { isRefName } from './ref-name.js';

const word = z
  .string()
  .max(64)
  .regex(/^[a-z_]+$/);
const line = z.string().max(1024);

export const repositoryAnswer = z.object({
  default_branch: z.string().refine((name) => isRefName(`refs/heads/${name}`), 'no branch name'),
  archived: z.boolean(),
  disabled: z.boolean().optional(),
  private: z.boolean(),
  permissions: z.object({ pull: z.boolean(), push: z.boolean() }).optional(),
});

export const rulesAnswer = z
  .array(
    z.object({
      type: word,
      ruleset_source: line.optional(),
      parameters: z.record(z.string(), z.unknown()).optional(),
    }),
  )
  .max(100);

export const branchAnswer = z.object({
  protected: z.boolean(),
  protection: z
    .object({
      required_status_checks: z
        .object({ enforcement_level: word.optional(), contexts: z.array(line).max(1000) })
        .optional(),
    })
    .optional(),
});

export const actionsSettingsAnswer = z.object({
  enabled: z.boolean(),
  allowed_actions: word.optional(),
  sha_pinning_required: z.boolean().optional(),
});

export const jobDefaultsAnswer = z.object({
  default_workflow_permissions: z.enum(['read', 'write']),
  can_approve_pull_request_reviews: z.boolean(),
});

export const workflowAnswer = z.object({ state: word });

export const newestRunsAnswer = z.object({
  workflow_runs: z
    .array(
      z.object({
        conclusion: word.nullable(),
        html_url: z
          .string()
          .max(2048)
          .regex(/^https?:\/\/[^\s\p{Cc}]+$/u),
      }),
    )
    .max(100),
});
