/** `collect`: reports to state and code. */
import { resolve } from 'node:path';
import { parseLeg } from '../../app/agent.js';
import { type CollectOptions, collect } from '../../app/collect.js';
import { onlyLeg } from '../../app/run-end.js';
import { ALL_LOST } from '../../app/settle-claims.js';
import { blockedBy } from '../../domain/status.js';
import { counted } from '../../report/duration-text.js';
import { plainText } from '../../report/plain-text.js';
import { runOption } from './advance.js';
import { required, separateChecks } from './agent.js';
import { answered, type Call, type VerbEnd, withSession } from './call.js';

export async function execute(call: Call): Promise<VerbEnd> {
  const reports = resolve(call.cwd, required(call, 'reports', 'the folder of report folders'));
  return withSession(
    call,
    async (context, loaded) => {
      const platform = call.door.platform;
      const leg = legOf(call);
      const options: CollectOptions = {
        ended: async () => platform?.ended(leg) ?? (leg === null ? ALL_LOST : onlyLeg(leg, 'lost')),
        chain: platform?.chain ?? null,
      };
      const fetched = await call.door.reports?.fetch(loaded.session, { run: context.run }, reports);
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
      return answered(answer, [
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
    },
    { run: runOption(call) },
  );
}

/** In stream dispatch only this leg is known to be done: the others still work. */
function legOf(call: Call): number | null {
  const text = call.options.text('leg');
  return text === null ? null : parseLeg(text).leg;
}
