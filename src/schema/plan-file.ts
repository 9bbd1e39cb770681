/**
 * `plan.json`: what a session would begin with, worked out by a run without rights for a pull request that may come from anywhere, and read by one that
 * has some. Every word in it is a stranger's; what it says of itself is believed only where the platform says the same.
 */
import * as z from 'zod';
import { isObjectId } from '../domain/ids.js';
import { dataFault } from './plain-data.js';

export const PLAN_SCHEMA = 'orchestrator/plan/1';
/** Longest `plan.json`, and how many entries of each kind it may hold. */
export const PLAN_BYTES = 256 * 1024;
export const PLAN_ENTRIES = 200;

const text = (most: number) => z.string().max(most);

export const planFileSchema = z.strictObject({
  schema: z.literal(PLAN_SCHEMA),
  /** Null for a plan of a branch, which nobody is told of. */
  pull_request: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER).nullable(),
  head_sha: z.string().refine(isObjectId, 'no object id'),
  /** Tasks that would start, in this order. */
  wave: z.array(z.strictObject({ task: text(300), title: text(300), agent: text(64) })).max(PLAN_ENTRIES),
  /** Tasks that would wait, and why. */
  held: z.array(z.strictObject({ task: text(300), code: text(64), reason: text(500) })).max(PLAN_ENTRIES),
  /** Tasks that found no place in the lists. */
  more: z.number().int().min(0).max(1_000_000),
});
export type PlanFile = z.infer<typeof planFileSchema>;

export type ParsedPlan =
  | { readonly kind: 'plan'; readonly plan: PlanFile }
  | { readonly kind: 'invalid'; readonly fault: string };

/** Never throws for what is in it. */
export function parsePlanFile(bytes: Uint8Array): ParsedPlan {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { kind: 'invalid', fault: 'it is no JSON' };
  }
  const fault = dataFault(value);
  if (fault !== undefined) return { kind: 'invalid', fault: `it ${fault}` };
  const { success, data, error } = planFileSchema.safeParse(value);
  if (success) return { kind: 'plan', plan: data };
  const [first] = error.issues;
  return { kind: 'invalid', fault: `${first?.path.join('.') ?? ''}: ${first?.message ?? ''}` };
}
