/** `next`: claims one task for whoever asks, a person or an agent in a shell of its own. The secret is printed once and stored nowhere. */
import type { TaskId } from '../domain/ids.js';
import type { Task } from '../domain/task.js';
import { CodeTip } from './code-tip.js';
import { type Context, transaction } from './context.js';
import { type HandedClaim, missingTreeInputs, Planner } from './planner.js';
import { type LoadedSession, promptPath } from './session-files.js';
import { NOBODY, settleDeadClaims } from './settle-claims.js';
import { transact } from './transact.js';

export interface NextClaim {
  readonly task: Task;
  readonly attempt: number;
  readonly claim: string;
  readonly prompt: Uint8Array;
}

export interface Wanted {
  /** Only this task. */
  readonly task: TaskId | null;
  /** Who asks: its own queue goes first, and nobody else's. */
  readonly agent: string | null;
  /** Only tasks of this layer. */
  readonly layer: string | null;
}

/** The claim, or null when nothing can be claimed now. */
export async function next(
  context: Context,
  loaded: LoadedSession,
  wanted: Wanted,
): Promise<{ readonly claimed: NextClaim | null; readonly loaded: LoadedSession }> {
  const id = loaded.session.id;
  const [run, attempt] = context.run?.split('/') ?? [];
  const holder = {
    kind: 'run',
    id: run ?? `shell:${context.actor}`,
    attempt: Number(attempt ?? 1),
    leg: null,
  } as const;
  const done = await transact(context, id, transaction(context, id, 'next', loaded), async (draft) => {
    const now = context.clock.now();
    settleDeadClaims(context, draft, now, NOBODY);
    const code = new CodeTip(context, draft.session.code);
    const missingInputs = await missingTreeInputs(context, draft.session, code);
    const baseSha = await code.at();
    const claim = (task: TaskId | null): readonly HandedClaim[] =>
      new Planner().claim(context, draft, {
        now,
        most: 1,
        holder,
        baseSha,
        wave: null,
        queueSeconds: () => 0,
        phase: null,
        task,
        fits: (candidate) => fits(candidate, wanted),
        missingInputs,
      });
    const own = draft.session.notes.queues.find(({ agent }) => agent === wanted.agent)?.tasks ?? [];
    for (const id of wanted.task === null ? own : []) {
      const claims = claim(id);
      if (claims.length > 0) return claims;
    }
    return claim(wanted.task);
  });
  const after = done.loaded ?? loaded;
  const claim = done.value[0];
  const task = claim === undefined ? undefined : after.session.tasks.get(claim.task);
  if (claim === undefined || task === undefined) return { claimed: null, loaded: after };
  const prompt = (await (await after.files()).read(promptPath(claim.task))) ?? new Uint8Array();
  return { claimed: { task, attempt: claim.attempt, claim: claim.secret, prompt }, loaded: after };
}

/** Whoever says who asks gets nothing that is another's. */
function fits(task: Task, { agent, layer, task: named }: Wanted): boolean {
  if (named !== null) return true;
  return (
    (layer === null || task.spec.layer === layer) &&
    (agent === null || task.owner === null || task.owner === agent)
  );
}
