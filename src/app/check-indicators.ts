/** Quality indicators that verdicts of check commands set: true where a check passed, on the very tree that is judged. */
import type { TaskSpec } from '../domain/definition.js';
import type { ObjectId } from '../domain/ids.js';
import type { CheckVerdict } from '../schema/check-verdict.js';
import type { Report } from '../schema/report.js';

export type CheckIndicators = Readonly<Record<string, boolean>>;

/** Names that the checks of a task set: nobody else's word counts for them in its report. */
export function checkedNames({ outputs }: TaskSpec): readonly string[] {
  return outputs.flatMap((output) =>
    output.kind === 'check' && output.quality !== undefined ? [output.quality] : [],
  );
}

/** `tree`: of the change, null = it made none. `verdicts`: of check jobs; null where the report brings its own. */
export function checkIndicators(
  spec: TaskSpec,
  report: Report,
  { tree, verdicts }: { readonly tree: ObjectId | null; readonly verdicts: readonly CheckVerdict[] | null },
): CheckIndicators {
  const checks = verdicts === null ? report.checks : verdicts.flatMap((verdict) => verdict.checks);
  // Without a change there is one tree only; an attempt that is refused anyway had its own.
  const bound = tree === null && verdicts === null ? checks : checks.filter((check) => check.tree === tree);
  const indicators = new Map<string, boolean>();
  for (const output of spec.outputs) {
    if (output.kind !== 'check' || output.quality === undefined) continue;
    // One that did not come to its end has said nothing.
    const said = bound.filter(({ command, exit_code: code }) => command === output.command && code >= 0);
    if (said.length === 0) continue;
    const passed = said.every(({ exit_code: code }) => code === 0);
    indicators.set(output.quality, passed && indicators.get(output.quality) !== false);
  }
  return Object.fromEntries(indicators);
}
