/** `collect`: reports to state and code. */
import type { Leg } from '../../app/advance.js';
import { type CollectOptions, collect } from '../../app/collect.js';
import type { Context } from '../../app/context.js';
import { parseLeg } from '../../app/leg.js';
import { onlyLeg } from '../../app/run-end.js';
import { type LoadedSession, loadSession } from '../../app/session-files.js';
import { ALL_LOST } from '../../app/settle-claims.js';
import { type Turns, worksStill } from '../../app/stream-turn.js';
import { blockedBy } from '../../domain/status.js';
import { counted } from '../../report/duration-text.js';
import { plainText } from '../../report/plain-text.js';
import { runOption } from './advance.js';
import { reportsFolder, separateChecks } from './agent.js';
import { answered, type Call, type VerbEnd, withSession } from './call.js';

export async function execute(call: Call): Promise<VerbEnd> {
  const reports = reportsFolder(call, 'the folder of report folders');
  const own = legOf(call);
  return withSession(
    call,
    async (context, found) => {
      const loaded = await afterTurns(context, found, own, call.door.turns);
      const platform = call.door.platform;
      const leg = own?.leg ?? null;
      const options: CollectOptions = {
        ended: async () => platform?.ended(leg) ?? (leg === null ? ALL_LOST : onlyLeg(leg, 'lost')),
        leg,
        chain: platform?.chain ?? null,
      };
      // Whoever folded this leg's reports took all others along that had come in: those after it have collectors of their own.
      const fetched =
        own !== null && !worksStill(loaded.session, own)
          ? undefined
          : await call.door.reports?.fetch(loaded.session, { run: context.run }, reports);
      const { answer: collected, loaded: after } = await collect(context, loaded, reports, {
        ...options,
        separateChecks: separateChecks(call) ? { jobs: fetched?.jobs ?? new Map() } : null,
      });
      const answer = { ...collected, ignored: [...collected.ignored, ...(fetched?.ignored ?? [])] };
      for (const task of after.session.tasks)
        if (answer.applied.some((one) => one.task === task.spec.id && one.status === 'failed'))
          call.terminal.warn(
            `ALERT: Task ${task.spec.id} failed, blocking ${blockedBy(after.session, task.spec.id)} tasks`,
          );
      const end = answered(answer, [
        `Session ${answer.session}, version ${answer.version}: ${counted(answer.applied.length, 'report')} applied, ${answer.ignored.length} ignored; ${answer.conclusion}`,
        ...answer.applied.map(
          ({ task, attempt, outcome, status, reason }) =>
            `  ${task} attempt ${attempt}: ${outcome}, now ${status}${reason === null ? '' : ` (${plainText(reason)})`}`,
        ),
        ...answer.ignored.map(
          ({ task, code, reason }) => `  ignored ${plainText(task)} ${code}: ${plainText(reason)}`,
        ),
        ...(answer.refusal === null ? [] : [`No other run is started: ${answer.refusal}`]),
        ...(answer.continue ? ['There is more to do: orchestrator advance'] : []),
      ]);
      return { ...end, loaded: after };
    },
    { run: runOption(call) },
  );
}

/** The session once it is this leg's turn, or once somebody has taken its reports along. */
async function afterTurns(
  context: Context,
  found: LoadedSession,
  own: Leg | null,
  { left, milliseconds }: Turns,
): Promise<LoadedSession> {
  let loaded = found;
  for (let turn = 0; own !== null && turn < left && worksStill(loaded.session, own); turn += 1) {
    await context.clock.sleep(milliseconds);
    loaded = (await loadSession(context.store, loaded.session.id)) ?? loaded;
  }
  return loaded;
}

/** In stream dispatch only this leg is known to be done: the others still work. */
function legOf(call: Call): Leg | null {
  const text = call.options.text('leg');
  return text === null ? null : parseLeg(text);
}
