/**
 * Shows the plan of a run without rights on its pull request. The plan is a stranger's: it is shown only where the platform says that the run which made
 * it was for the very commit that it names, and that this commit is the head of that pull request.
 */
import type { PlanFile } from '../schema/plan-file.js';
import type { Forge, RunFacts } from './ports/forge.js';

/** One for each attempt of the run that makes it. */
export const PLAN_ARTIFACT = 'orchestrator-plan-r';
const MOST_ARCHIVE_BYTES = 1024 * 1024;

export type PlanTold =
  | { readonly kind: 'told'; readonly pullRequest: number }
  | { readonly kind: 'refused'; readonly reason: string };

export interface PlanDoors {
  /** Unpacks an archive that anybody may have made, and reads the plan in it. Throws for one that is none. */
  readonly read: (archive: Uint8Array) => Promise<PlanFile>;
  readonly words: (plan: PlanFile) => { readonly marker: string; readonly body: string };
}

/** At most five calls. Throws what the platform and `read` throw. */
export async function tellPlan(
  forge: Forge,
  { upstream }: RunFacts,
  { read, words }: PlanDoors,
): Promise<PlanTold> {
  if (upstream === null || upstream.event !== 'pull_request')
    return refused('this run was not started by the end of one for a pull request');
  const artifacts = await forge.artifacts.ofRun(upstream.id, 1);
  const plans = artifacts.filter(({ name, expired }) => name.startsWith(PLAN_ARTIFACT) && !expired);
  const newest = plans.toSorted((a, b) => b.id - a.id)[0];
  if (newest === undefined) return refused(`run ${upstream.id} has left none`);
  const plan = await read(await forge.artifacts.download(newest.id, MOST_ARCHIVE_BYTES));
  if (upstream.headSha !== plan.head_sha)
    return refused(`it is for ${plan.head_sha}, and the run that made it was for ${upstream.headSha}`);
  const pull = plan.pull_request === null ? null : await forge.pulls.get(plan.pull_request);
  if (pull?.headSha !== plan.head_sha)
    return refused(`${plan.head_sha} is not (or no longer) the head of pull request ${plan.pull_request}`);
  const { marker, body } = words(plan);
  await forge.signals.upsertComment(pull.number, marker, body);
  return { kind: 'told', pullRequest: pull.number };
}

function refused(reason: string): PlanTold {
  return { kind: 'refused', reason };
}
