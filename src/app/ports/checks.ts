/** What the use cases need where check commands run in a job of their own, after that of the agent. */
import type { ObjectId } from '../../domain/ids.js';
import type { CheckVerdict } from '../../schema/check-verdict.js';
import type { AttemptHooks, AttemptOrder } from '../ports/attempts.js';

/** Where an agent left an output, seen from its working copy: in the outputs folder, in `workspace/outputs/<task id>`, or at its own path. */
export type OutputPlace = 'outputs' | 'workspace' | 'copy';

/** Check commands of an attempt that is over, to be run on what it left. */
export interface CheckOrder {
  /** As the attempt had it, with a deadline for the checks; its report folder is that of the verdict. */
  readonly order: AttemptOrder;
  /** Shell commands, as the task declares them. */
  readonly commands: readonly string[];
  /** False where the deadline is that of the machine: what it ends is then nobody's verdict. */
  readonly ownDeadline: boolean;
  /** The candidate, or the base when nothing was changed; null = in place. */
  readonly commit: ObjectId | null;
  /** Of the candidate; null when nothing was changed. */
  readonly tree: ObjectId | null;
  /** Folder of the attempt's report. */
  readonly report: string;
  /** Its declared outputs that are no code; place null = not told. */
  readonly outputs: readonly { readonly path: string; readonly place: OutputPlace | null }[];
}

/** Runs check commands as the attempt itself would have, and leaves a folder with their verdict. */
export interface CheckRunner {
  /** Null when they were stopped from outside: then the folder holds no verdict. Throws only for a broken machine. */
  run(check: CheckOrder, hooks: AttemptHooks): Promise<CheckVerdict | null>;
}
