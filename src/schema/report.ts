/**
 * `report.json`: what an attempt leaves behind. A claim about the work, written beside the agent and therefore never the truth until verified.
 * Parsing is strict about what the orchestrator acts on and silent about nothing: every fault is named.
 */
import * as z from 'zod';
import { OUTCOMES } from '../domain/definition.js';
import { dataFault } from './plain-data.js';

export const REPORT_SCHEMA = 'orchestrator/report/1';

const count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const text = (most: number) => z.string().max(most);

export const reportSchema = z.strictObject({
  schema: z.literal(REPORT_SCHEMA),
  session: text(64),
  task_id: text(300),
  attempt: count.min(1),
  /** Public half of the claim's secret, which seals this document. */
  claim: z.string().regex(/^[0-9a-f]{64}$/),
  outcome: z.enum(OUTCOMES),
  exit_code: z.number().int().nullable(),
  started_at: text(32).nullable(),
  completed_at: text(32).nullable(),
  duration_seconds: z.number().min(0).max(1e9).nullable(),
  /** Why, in words for people and for the next attempt. */
  details: text(16_384).nullable(),
  outputs: z
    .array(
      z.strictObject({
        path: text(1024),
        bytes: count,
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        /** The output is a file of the code base, carried by the change. */
        source: z.boolean(),
        /** Where the agent left it: the outputs folder, `workspace/outputs/<task id>`, or its path in the working copy. */
        place: z.enum(['outputs', 'workspace', 'copy']).optional(),
      }),
    )
    .max(10_000),
  /** Verdict of each declared `check` command, run in a fresh copy of the candidate tree; none where a job of their own runs them. */
  checks: z
    .array(z.strictObject({ command: text(4096), exit_code: z.number().int(), tree: text(64).nullable() }))
    .max(100),
  usage: z
    .strictObject({
      input_tokens: count.nullable(),
      output_tokens: count.nullable(),
      usd: z.number().min(0).max(1e9).nullable(),
    })
    .nullable(),
  /** Tasks the agent proposes, unparsed. */
  tasks: z.array(z.unknown()).max(10_000).nullable(),
  /** Suggested layer when the task was rejected. */
  layer: text(64).nullable(),
  blockers: z.array(z.unknown()).max(100),
  milestones: z.array(z.unknown()).max(100),
  quality: z.record(text(64), z.unknown()),
  /** What the agent was doing last, and how far it was. */
  activity: text(2000).optional(),
  step: text(100).nullable().optional(),
  /** Data for sections of the state, by their names. */
  sections: z.record(text(64), z.unknown()).optional(),
  /** Of a selection: the tasks that are the agent's own, and those that are not, unparsed. */
  take: z.array(z.unknown()).max(10_000).optional(),
  rejections: z.array(z.unknown()).max(10_000).optional(),
  /** Where the agent's own machine stood in the end. */
  agent_state: z
    .string()
    .regex(/^[\w-]{1,100}$/)
    .optional(),
  change: z.strictObject({ base_sha: text(64), files: count, bytes: count }).nullable(),
});
export type Report = z.infer<typeof reportSchema>;

/** Longest `report.json`. */
export const REPORT_BYTES = 4 * 1024 * 1024;

export type ParsedReport =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'invalid'; readonly faults: readonly string[] };

/** Reads a `report.json`. Never throws for what is in it. */
export function parseReport(bytes: Uint8Array): ParsedReport {
  if (bytes.byteLength > REPORT_BYTES)
    return { kind: 'invalid', faults: [`it has ${bytes.byteLength} bytes, more than ${REPORT_BYTES}`] };
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return { kind: 'invalid', faults: [String(error)] };
  }
  const fault = dataFault(value, { depth: 40, values: 500_000 });
  if (fault !== undefined) return { kind: 'invalid', faults: [`it ${fault}`] };
  const result = reportSchema.safeParse(value);
  if (result.success) return { kind: 'report', report: result.data };
  return {
    kind: 'invalid',
    faults: result.error.issues.slice(0, 20).map((issue) => `${issue.path.join('.')}: ${issue.message}`),
  };
}
