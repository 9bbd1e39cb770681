/** What verdicts of check commands say of an attempt, where a job of their own ran them: a verdict is bound to claim, attempt and tree. */
import type { TaskSpec } from '../domain/definition.js';
import type { ObjectId } from '../domain/ids.js';
import type { Claim } from '../domain/task.js';
import type { CheckVerdict } from '../schema/check-verdict.js';
import type { Report } from '../schema/report.js';
import type { Fate } from './settle-claims.js';

/** What is known around folders that jobs left. */
export interface SeparateChecks {
  /** The job that left a folder; null where nobody can tell. */
  jobOf(folder: string): string | null;
  /** How the leg behind a claim ended; null while it works, and where nobody can tell. */
  fateOf(claim: Claim): Promise<Fate | null>;
}

/** The verdicts at hand, by whom they are about. */
export interface Verdicts {
  about(report: Report): readonly CheckVerdict[];
  fateOf: SeparateChecks['fateOf'];
}

/** The check commands that a task declares. */
export function checkCommands({ outputs }: TaskSpec): readonly string[] {
  return outputs.flatMap((output) => (output.kind === 'check' ? [output.command] : []));
}

/** Everything that verdicts hold against an attempt; null when there is none about it. `tree`: of its change, null = it made none. */
export function reasonsOf(
  spec: TaskSpec,
  verdicts: readonly CheckVerdict[],
  tree: ObjectId | null,
): readonly string[] | null {
  // A job that was started twice gives two: the one for this tree counts, and of several one that found something.
  const bound = verdicts.filter((verdict) => verdict.tree === tree);
  const against = bound.map((verdict) => reasonsIn(spec, verdict));
  const worst = against.find((reasons) => reasons.length > 0) ?? against[0];
  if (worst !== undefined) return worst;
  return verdicts.length === 0 ? null : checkCommands(spec).map(onAnotherTree);
}

function reasonsIn(spec: TaskSpec, { checks, details, tree }: CheckVerdict): readonly string[] {
  let failed = false;
  const reasons = checkCommands(spec).flatMap((command) => {
    const check = checks.find((one) => one.command === command);
    if (check === undefined) return [`Check without a verdict: ${command}`];
    if (check.tree !== tree) return [onAnotherTree(command)];
    if (check.exit_code === 0) return [];
    failed = true;
    return [
      check.exit_code < 0
        ? `Check did not come to its end: ${command}`
        : `Check failed with exit code ${check.exit_code}: ${command}`,
    ];
  });
  return failed && details !== null ? [...reasons, details] : reasons;
}

function onAnotherTree(command: string): string {
  return `Check was run on another tree than the change has: ${command}`;
}
