/** What jobs see of each other: results over needs and ancestors, merged outputs of legs, and what an earlier attempt leaves. */
import type { StatusAnswers } from './expression.js';
import type { JsonObject } from './json.js';
import type { JobRecord, Result } from './run-record.js';

export interface NodeEnd {
  readonly result: Result;
  readonly outputs: Readonly<Record<string, string>>;
  /** It ran in this attempt, so what depends on it runs too. */
  readonly executed: boolean;
  /** Results of everything before it, by job. */
  readonly ancestors: ReadonlyMap<string, Result>;
}

export interface AfterNeeds {
  readonly needs: JsonObject;
  readonly ancestors: ReadonlyMap<string, Result>;
  readonly status: StatusAnswers;
  readonly fresh: boolean;
}

/** The status functions look at all ancestors, `needs` holds only direct ones. */
export function jobAfterNeeds(
  direct: readonly (readonly [id: string, end: NodeEnd])[],
  cancelled: boolean,
): AfterNeeds {
  const ancestors = new Map<string, Result>();
  for (const [id, end] of direct) {
    ancestors.set(id, end.result);
    for (const [before, result] of end.ancestors) ancestors.set(before, result);
  }
  const results = [...ancestors.values()];
  return {
    needs: Object.fromEntries(direct.map(([id, { result, outputs }]) => [id, { result, outputs }])),
    ancestors,
    status: {
      success: !cancelled && results.every((result) => result === 'success'),
      failure: results.includes('failure'),
      cancelled,
    },
    fresh: direct.some(([, { executed }]) => executed),
  };
}

/** Of several jobs or legs together. */
export function resultOf(results: readonly Result[]): Result {
  if (results.includes('failure')) return 'failure';
  if (results.includes('cancelled')) return 'cancelled';
  return results.length > 0 && results.every((result) => result === 'skipped') ? 'skipped' : 'success';
}

/** Later legs write over earlier ones, but nothing never writes over something. */
export function legResults(
  ends: readonly { readonly result: Result; readonly outputs: JsonObject; readonly executed: boolean }[],
): {
  readonly result: Result;
  readonly outputs: Readonly<Record<string, string>>;
  readonly executed: boolean;
} {
  const outputs: Record<string, string> = {};
  for (const end of ends)
    for (const [name, value] of Object.entries(end.outputs))
      if (typeof value === 'string' && value !== '') outputs[name] = value;
  return {
    result: resultOf(ends.map(({ result }) => result)),
    outputs,
    executed: ends.some(({ executed }) => executed),
  };
}

/** Jobs of the attempt before, for a re-run of what failed. */
export interface Previous {
  /** The record of a leg that is not run again. */
  kept(key: string): JobRecord | null;
  /** The record of a job that was skipped as a whole. */
  skipped(key: string): JobRecord | null;
}

export function previousOf(jobs: readonly JobRecord[]): Previous {
  const byKey = new Map(jobs.map((job) => [job.key, job]));
  const with_ = (key: string, conclusion: Result): JobRecord | null => {
    const job = byKey.get(key);
    return job?.conclusion === conclusion ? job : null;
  };
  return { kept: (key) => with_(key, 'success'), skipped: (key) => with_(key, 'skipped') };
}
