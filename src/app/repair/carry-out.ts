/** Carries a plan out: one transaction, against exactly the files that the plan was made from, with an event that says what was done. */
import { OrchestratorError } from '../../errors.js';
import { type Context, stamp, transaction } from '../context.js';
import { transact } from '../transact.js';
import { type Verified, verify } from '../verify.js';
import type { RepairPlan } from './plan-repair.js';

export interface Repaired {
  readonly version: number;
  readonly commit: string | null;
  /** What `verify` says of the session now. */
  readonly after: Verified;
}

/** Throws what any transaction would; STATE_CORRUPT when somebody changed the files since the plan was made. */
export async function carryOut(context: Context, plan: RepairPlan, reason: string | null): Promise<Repaired> {
  const { steps, session, evidence, mended, gaps, lost } = plan;
  if (steps === null) throw new Error('Internal error: a repair without steps was to be carried out');
  const options = transaction(context, session, 'repair', steps.from);
  const done = await transact({ ...context }, session, options, (draft) => {
    draft.ask({
      ...stamp(context),
      type: 'repair_journal',
      evidence,
      mended,
      gaps,
      anchor: steps.anchor,
      lost,
      reason,
    });
    draft.writes.push(...steps.writes);
    draft.removes.push(...steps.removes);
  });
  const stored = await context.store.load(session);
  if (done.loaded === undefined || stored === undefined)
    throw new OrchestratorError(
      'STATE_REWOUND',
      `Session ${session} has vanished.`,
      'Run the same command again.',
    );
  const { loaded } = done;
  return { version: loaded.session.version, commit: loaded.commit, after: await verify(session, stored) };
}
