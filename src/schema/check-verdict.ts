/**
 * `check.json`: what the check commands of one attempt came to, where a job of their own ran them. Written beside code that an agent wrote, and
 * therefore believed only as far as it is bound to a claim and a tree.
 */
import * as z from 'zod';
import { dataFault } from './plain-data.js';

export const CHECK_SCHEMA = 'orchestrator/check/1';

const text = (most: number) => z.string().max(most);

/** Longest `details`. */
export const CHECK_DETAILS = 16_384;

export const checkVerdictSchema = z.strictObject({
  schema: z.literal(CHECK_SCHEMA),
  session: text(64),
  task_id: text(300),
  attempt: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
  /** Public half of the claim's secret, which seals this document. */
  claim: z.string().regex(/^[0-9a-f]{64}$/),
  /** Tree of the change that was checked; null when the attempt changed nothing of the code. */
  tree: text(64).nullable(),
  /** One for each declared command that was run. The exit code is -1 for one that did not end by itself. */
  checks: z
    .array(z.strictObject({ command: text(4096), exit_code: z.number().int(), tree: text(64).nullable() }))
    .max(100),
  /** The end of what the commands that failed printed. */
  details: text(CHECK_DETAILS).nullable(),
});
export type CheckVerdict = z.infer<typeof checkVerdictSchema>;

/** Longest `check.json`. */
export const CHECK_BYTES = 1024 * 1024;

export type ParsedVerdict =
  | { readonly kind: 'verdict'; readonly verdict: CheckVerdict }
  | { readonly kind: 'invalid'; readonly faults: readonly string[] };

/** Reads a `check.json`; its `details` come back as plain text. Never throws for what is in it. */
export function parseCheckVerdict(bytes: Uint8Array): ParsedVerdict {
  if (bytes.byteLength > CHECK_BYTES)
    return { kind: 'invalid', faults: [`it has ${bytes.byteLength} bytes, more than ${CHECK_BYTES}`] };
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return { kind: 'invalid', faults: [String(error)] };
  }
  const fault = dataFault(value);
  if (fault !== undefined) return { kind: 'invalid', faults: [`it ${fault}`] };
  const { success, data, error } = checkVerdictSchema.safeParse(value);
  if (success) return { kind: 'verdict', verdict: { ...data, details: plainDetails(data.details) } };
  return {
    kind: 'invalid',
    faults: error.issues.slice(0, 20).map((issue) => `${issue.path.join('.')}: ${issue.message}`),
  };
}

/** Lines without anything that a terminal would obey or that cannot be seen: they become the feedback for the next attempt. */
function plainDetails(details: string | null): string | null {
  const lines = (details ?? '').split(/\r\n|\n/);
  const plain = lines.map((line) => line.replaceAll('\t', '    ').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ''));
  return plain.join('\n').trim() || null;
}
