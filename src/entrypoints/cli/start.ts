/** `start`: a new session, and how to go on with it. */
import type { LoadedSession } from '../../app/session-files.js';
import { type Started, start } from '../../app/start.js';
import { plainText } from '../../report/plain-text.js';
import { tellRisk } from './at-risk.js';
import { answered, type Call, type VerbEnd, withContext } from './call.js';

export async function execute(call: Call): Promise<VerbEnd> {
  return withContext(call, async ({ context, risk }) => {
    const started = await start(context, {
      ifNone: call.options.flag('if-none'),
      ticket: call.options.text('ticket'),
    });
    const { session } = started.loaded;
    for (const remark of started.remarks) call.terminal.note(`note: ${plainText(remark, 500)}`);
    const told = started.created ? await tellRisk(call, risk) : [];
    const remarks = [...started.remarks, ...told];
    const end = answered(startDocument({ ...started, remarks }, context.store.location), [
      `${started.created ? 'Started' : 'Goes on:'} session ${session.id}: ${plainText(session.definition.title)}`,
      `State: ${context.store.location}, version ${session.version}`,
      ...codeLine(started.loaded),
      `In other shells: export ORCHESTRATOR_SESSION=${session.id}`,
      `Next: orchestrator run`,
    ]);
    return { ...end, loaded: started.loaded };
  });
}

function startDocument({ loaded, created, remarks }: Started, location: string) {
  const { session } = loaded;
  return {
    session: session.id,
    version: session.version,
    created,
    title: session.definition.title,
    location,
    phases: session.phases.map(({ id }) => id),
    tasks: session.tasks.size,
    code: session.code === null ? null : { branch: session.code.branch, base_sha: session.code.baseSha },
    remarks,
  };
}

function codeLine({ session }: LoadedSession): readonly string[] {
  return session.code === null
    ? []
    : [`Code: branch ${session.code.branch}, from ${session.code.baseSha.slice(0, 12)}`];
}
