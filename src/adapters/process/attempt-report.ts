/**
 * Writes down what came out of an attempt, as `report.json` has it: outcome, reasons, and the agent's own words, masked and made plain.
 */
import type { AttemptOrder, SaidSoFar } from '../../app/ports/attempts.js';
import type { Instant } from '../../domain/ids.js';
import type { AgentStatus } from '../../schema/agent-status.js';
import { claimKey } from '../../schema/claim-key.js';
import { REPORT_SCHEMA, type Report } from '../../schema/report.js';
import type { ShellEnd } from './agent-process.js';
import type { AttemptEnding } from './attempt-end.js';
import type { Verdict } from './attempt-verdict.js';
import { type Mask, plainLine } from './log-line.js';
import { isoTime } from './utc-time.js';

const LONGEST_DETAILS = 16_384;

export interface AttemptResult {
  readonly order: AttemptOrder;
  readonly end: ShellEnd;
  readonly ending: AttemptEnding;
  /** Null when the agent itself said, or showed, that it was not done. */
  readonly verdict: Verdict | null;
  readonly mask: Mask;
  /** Where the agent's own machine stood in the end; null where it noted nothing. */
  readonly agentState: string | null;
  readonly startedAt: Instant;
  readonly completedAt: Instant;
  readonly milliseconds: number;
}

/** The report of an attempt. */
export function reportOf(result: AttemptResult): Report {
  const { order, ending, verdict, mask } = result;
  const { said } = ending;
  const clean = (value: unknown): unknown => cleaned(value, mask);
  return {
    schema: REPORT_SCHEMA,
    session: order.session,
    task_id: order.task.id,
    attempt: order.attempt,
    claim: claimKey(order.claim),
    outcome: verdict?.outcome ?? ending.outcome,
    exit_code: result.end.exitCode,
    started_at: isoTime(result.startedAt),
    completed_at: isoTime(result.completedAt),
    duration_seconds: Math.max(0, Math.round(result.milliseconds)) / 1000,
    details: cleanText(detailsOf(ending, verdict), mask).slice(0, LONGEST_DETAILS) || null,
    outputs: [...(verdict?.outputs ?? [])],
    checks: verdict?.checks ?? [],
    usage: said?.usage ?? null,
    tasks: said?.tasks?.map(clean) ?? null,
    layer: said?.layer ?? null,
    blockers: said?.blockers.map(clean) ?? [],
    milestones: said?.milestones.map(clean) ?? [],
    quality: cleanedMap(said?.quality ?? {}, mask),
    ...(said?.activity === undefined
      ? {}
      : { activity: cleanText(said.activity, mask), step: said.step ?? null }),
    ...(said?.sections === undefined ? {} : { sections: cleanedMap(said.sections, mask) }),
    ...(said?.take === undefined ? {} : { take: said.take.map(clean) }),
    ...(said?.rejections === undefined ? {} : { rejections: said.rejections.map(clean) }),
    ...(result.agentState === null ? {} : { agent_state: result.agentState }),
    change: verdict?.change ?? null,
  };
}

/** What a status file says before its agent is done, as far as that is of interest, masked and made plain. */
export function saidSoFar({ activity, step, milestones, blockers }: AgentStatus, mask: Mask): SaidSoFar {
  return {
    ...(activity === undefined ? {} : { activity: cleanText(activity, mask), step: step ?? null }),
    milestones: milestones.map((value) => cleaned(value, mask)),
    blockers: blockers.map((value) => cleaned(value, mask)),
  };
}

/** The report of an attempt that was never begun. */
export function reportOfNothing(order: AttemptOrder, details: string): Report {
  return {
    schema: REPORT_SCHEMA,
    session: order.session,
    task_id: order.task.id,
    attempt: order.attempt,
    claim: claimKey(order.claim),
    outcome: 'cancelled',
    exit_code: null,
    started_at: null,
    completed_at: null,
    duration_seconds: 0,
    details,
    outputs: [],
    checks: [],
    usage: { input_tokens: 0, output_tokens: 0, usd: 0 },
    tasks: null,
    layer: null,
    blockers: [],
    milestones: [],
    quality: {},
    change: null,
  };
}

/** What went wrong; or, when nothing did, what the agent said about it. */
function detailsOf(ending: AttemptEnding, verdict: Verdict | null): string {
  if (ending.reason !== null) return ending.reason;
  if (verdict !== null && verdict.reasons.length > 0) return verdict.reasons.join('\n');
  return [ending.said?.details ?? '', ...(verdict?.notes ?? [])].join('\n').trim();
}

/** Lines as the log would have them: what an agent writes into its status file is shown to people as well. */
function cleanText(text: string, mask: Mask): string {
  return text
    .trim()
    .split(/\r\n|\n|\r/)
    .map((line) => plainLine(line, mask))
    .join('\n');
}

function cleanedMap(map: Readonly<Record<string, unknown>>, mask: Mask): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, cleaned(value, mask)]));
}

/** Depth and size were bounded when the status file was parsed. */
function cleaned(value: unknown, mask: Mask): unknown {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) return value.map((one) => cleaned(one, mask));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleaned(one, mask)]));
}
