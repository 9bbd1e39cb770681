/**
 * The status file that an agent may leave: YAML or JSON, hostile until parsed. Keys that other systems write beside ours are passed
 * over; a key that we act on must be right, and every fault is named.
 */
import { parseDocument } from 'yaml';
import * as z from 'zod';
import { dataFault } from './plain-data.js';
import type { Report } from './report.js';

export const STATUS_WORDS = ['COMPLETED', 'BLOCKED', 'NEEDS_SPLIT', 'REJECTED', 'FAILED'] as const;
export type StatusWord = (typeof STATUS_WORDS)[number];

/** Longest status file. */
export const STATUS_BYTES = 1024 * 1024;

export interface AgentStatus
  extends Pick<
    Report,
    | 'details'
    | 'tasks'
    | 'layer'
    | 'blockers'
    | 'milestones'
    | 'quality'
    | 'usage'
    | 'activity'
    | 'step'
    | 'sections'
    | 'take'
    | 'rejections'
  > {
  /** Null when the file says nothing about how it ended. */
  readonly status: StatusWord | null;
}

export type ParsedStatus =
  | { readonly kind: 'status'; readonly status: AgentStatus }
  | { readonly kind: 'invalid'; readonly faults: readonly string[] };

const LONGEST_DETAILS = 16_384;
const amount = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).nullish();
const listOf = (most: number) =>
  z
    .preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(z.unknown()).max(most))
    .nullish();

const word = z
  .string()
  .max(80)
  .transform(bareWord)
  .pipe(
    z.enum(STATUS_WORDS, {
      error: (issue) =>
        `unknown status ${JSON.stringify(String(issue.input).slice(0, 80))}; known are ${STATUS_WORDS.join(', ')}`,
    }),
  );

const statusSchema = z.object({
  status: word.nullish(),
  details: z.string().nullish(),
  tasks: z.array(z.unknown()).max(10_000).nullish(),
  layer: z.string().max(64).nullish(),
  blockers: listOf(100),
  milestones: listOf(100),
  quality: z.record(z.string().max(64), z.unknown()).nullish(),
  activity: z.string().max(2000).nullish(),
  step: z.string().max(100).nullish(),
  sections: z.record(z.string().max(64), z.unknown()).nullish(),
  take: listOf(10_000),
  rejections: z.array(z.unknown()).max(10_000).nullish(),
  usage: z
    .object({ input_tokens: amount, output_tokens: amount, usd: z.number().min(0).max(1e9).nullish() })
    .nullish(),
});

/** Reads a status file. Never throws for what is in it. */
export function parseAgentStatus(bytes: Uint8Array): ParsedStatus {
  if (bytes.byteLength > STATUS_BYTES)
    return invalid([`it has ${bytes.byteLength} bytes, more than ${STATUS_BYTES}`]);
  const parsed = parseText(bytes);
  if ('faults' in parsed) return invalid(parsed.faults);
  const fault = dataFault(parsed.value);
  if (fault !== undefined) return invalid([`it ${fault}`]);
  const result = statusSchema.safeParse(parsed.value);
  if (!result.success)
    return invalid(
      result.error.issues.slice(0, 20).map((issue) => {
        const place = issue.path.join('.');
        return place === '' ? issue.message : `${place}: ${issue.message}`;
      }),
    );
  return { kind: 'status', status: toStatus(result.data) };
}

function toStatus(data: z.infer<typeof statusSchema>): AgentStatus {
  const usage = data.usage;
  return {
    status: data.status ?? null,
    details: data.details?.slice(0, LONGEST_DETAILS) ?? null,
    tasks: data.tasks ?? null,
    layer: data.layer ?? null,
    blockers: data.blockers ?? [],
    milestones: data.milestones ?? [],
    quality: data.quality ?? {},
    ...(data.activity == null ? {} : { activity: data.activity, step: data.step ?? null }),
    ...(data.sections == null ? {} : { sections: data.sections }),
    ...(data.take == null ? {} : { take: data.take }),
    ...(data.rejections == null ? {} : { rejections: data.rejections }),
    usage: usage
      ? {
          input_tokens: usage.input_tokens ?? null,
          output_tokens: usage.output_tokens ?? null,
          usd: usage.usd ?? null,
        }
      : null,
  };
}

/** Other systems quote the word, or write it small. */
function bareWord(text: string): string {
  return text
    .trim()
    .replace(/^["']+|["']+$/g, '')
    .trim()
    .toUpperCase();
}

function invalid(faults: readonly string[]): ParsedStatus {
  return { kind: 'invalid', faults };
}

function parseText(bytes: Uint8Array): { readonly value: unknown } | { readonly faults: readonly string[] } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (/^\s*\{/.test(text)) return { value: JSON.parse(text) };
    const document = parseDocument(text, { schema: 'core', merge: false, logLevel: 'error' });
    if (document.errors.length > 0)
      return {
        faults: document.errors.slice(0, 5).map((error) => error.message.split('\n')[0] ?? error.code),
      };
    return { value: document.toJS({ maxAliasCount: 100 }) };
  } catch (error) {
    // Not UTF-8, no JSON, an alias bomb, nesting that overflows the stack: all of it is the agent's file being wrong.
    return {
      faults: [String(error).split('\n')[0] ?? 'unreadable'],
    };
  }
}
