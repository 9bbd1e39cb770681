/** One row of the matrix as it comes back to a job: parsed once, trusted afterwards. */
import * as z from 'zod';
import { isTaskId } from '../domain/ids.js';
import { OrchestratorError } from '../errors.js';
import type { Leg } from './advance.js';

const legShape: z.ZodType<Leg> = z.strictObject({
  leg: z.number().int().min(1),
  session: z.string(),
  state_sha: z.string(),
  base_sha: z.string(),
  runner: z.string(),
  timeout_minutes: z.number(),
  step_minutes: z.number(),
  checks: z.boolean(),
  secrets: z.array(z.string().max(64)).max(100),
  tasks: z
    .array(
      z.strictObject({
        id: z.string().refine(isTaskId, 'expected a task id'),
        attempt: z.number().int().min(1),
        claim: z.string().regex(/^[0-9a-f]{32}$/),
      }),
    )
    .min(1)
    .max(800),
});

/** Parses a matrix row. Throws LEG_INVALID. */
export function parseLeg(text: string): Leg {
  const fail = (what: string): OrchestratorError =>
    new OrchestratorError(
      'LEG_INVALID',
      `The leg is not a row of the matrix: ${what}.`,
      'Pass one `include` row of `advance --json` as it is.',
    );
  if (text.length > 1_000_000) throw fail('it is too long');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw fail('it is not JSON');
  }
  const result = legShape.safeParse(value);
  if (!result.success)
    throw fail(
      `${result.error.issues[0]?.path.join('.') ?? ''} ${result.error.issues[0]?.message ?? ''}`.trim(),
    );
  return result.data;
}
