/** What is made of a report before anything in it is held against anything: its own words, in the form that is decided on. */
import type { AttemptReport } from '../domain/command.js';
import type { Instant, ObjectId } from '../domain/ids.js';
import type { OutputDigest, Task } from '../domain/task.js';
import type { Report } from '../schema/report.js';
import { sha256 } from '../schema/sha256.js';
import { instantOf } from '../schema/wire.js';
import type { CheckIndicators } from './check-indicators.js';
import type { ReceivedReport } from './ports/attempts.js';
import type { RefUpdate } from './ports.js';

export type Received = Extract<ReceivedReport, { kind: 'report' }>;

/** What verification believes of a report, and what has to be written when the decision agrees. */
export interface Judgement {
  readonly report: AttemptReport;
  readonly tip: ObjectId | null;
  /** The push that keeps a change for a person to look at. */
  readonly hold: RefUpdate | null;
  readonly prompts: ReadonlyMap<string, Uint8Array>;
  readonly files: readonly OutputDigest[];
  /** Indicators that its checks set. */
  readonly quality: CheckIndicators;
}

/** The report's own words in the domain's form, nothing verified. */
export function plainJudgement(task: Task, report: Report): Judgement {
  const started: Instant | undefined = report.started_at === null ? undefined : instantOf(report.started_at);
  return {
    report: {
      task: task.spec.id,
      attempt: report.attempt,
      claimSha256: sha256(report.claim),
      outcome: report.outcome,
      startedAt: started ?? null,
      durationSeconds: report.duration_seconds,
      exitCode: report.exit_code,
      runUrl: null,
      usage:
        report.usage === null
          ? null
          : {
              inputTokens: report.usage.input_tokens,
              outputTokens: report.usage.output_tokens,
              usd: report.usage.usd,
            },
      reason:
        report.details === null || report.details === ''
          ? report.outcome === 'succeeded'
            ? null
            : report.outcome
          : report.details,
      outputs: [],
      change: null,
      held: null,
      suggestedLayer: report.layer,
      tasks: null,
    },
    tip: null,
    hold: null,
    prompts: new Map(),
    files: [],
    quality: {},
  };
}
