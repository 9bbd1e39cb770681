/** `session list`, `session use`, `session show`. */
import { chooseSession } from '../../app/choose-session.js';
import { sessionList } from '../../app/session-list.js';
import { statusReport } from '../../domain/status.js';
import { EXIT } from '../../errors.js';
import { plainText } from '../../report/plain-text.js';
import { countsText } from '../../report/status-text.js';
import { paint } from '../../report/style.js';
import { isoOf } from '../../schema/wire.js';
import { answered, type Call, namedSession, type VerbEnd, withContext } from './call.js';

export async function execute(call: Call): Promise<VerbEnd> {
  if (call.verb.name === 'session use') return use(call);
  return call.verb.name === 'session show' ? show(call) : list(call);
}

async function list(call: Call): Promise<VerbEnd> {
  return withContext(call, async ({ context }) => {
    const sessions = await sessionList(context);
    const style = call.terminal.out;
    return answered(
      { location: context.store.location, sessions },
      sessions.length === 0
        ? [`No session in ${context.store.location}.`]
        : sessions.map(({ id, current, title, status, version, updated_at, percent, error }) =>
            error === null
              ? `${current ? '*' : ' '} ${paint(style, 'bold', id)}  ${status.padEnd(11)} ${String(percent).padStart(3)} %  version ${version}, ${updated_at}  ${plainText(title ?? '')}`
              : `${current ? '*' : ' '} ${paint(style, 'bold', id)}  ${plainText(error)}`,
          ),
    );
  });
}

async function use(call: Call): Promise<VerbEnd> {
  return withContext(call, async ({ context }) => {
    const { session } = await chooseSession(context, call.positionals[0] ?? null);
    await context.pointer.write(session.id);
    return answered({ session: session.id, version: session.version }, [
      `This clone means session ${session.id} now: ${plainText(session.definition.title)}`,
    ]);
  });
}

async function show(call: Call): Promise<VerbEnd> {
  return withContext(call, async ({ context, root }) => {
    const loaded = await chooseSession(context, call.positionals[0] ?? namedSession(call));
    const { session } = loaded;
    const report = statusReport(session, context.clock.now());
    const current = (await context.pointer.read()) === session.id;
    const document = {
      session: session.id,
      version: session.version,
      title: session.definition.title,
      status: report.status,
      created_at: isoOf(session.createdAt),
      updated_at: isoOf(session.updatedAt),
      updated_by: session.updatedBy,
      current,
      root,
      store: context.store.kind,
      location: context.store.location,
      commit: loaded.commit,
      definition_sha256: session.definitionSha256,
      code:
        session.code === null
          ? null
          : {
              target_ref: session.code.targetRef,
              base_sha: session.code.baseSha,
              branch: session.code.branch,
            },
    };
    return answered(
      document,
      [
        `Session ${session.id}${current ? ' (the one this clone means)' : ''}: ${plainText(session.definition.title)}`,
        `  ${report.status}, version ${session.version}: ${countsText(report.progress)}`,
        `  created ${document.created_at}, changed ${document.updated_at} by ${plainText(session.updatedBy)}`,
        `  root   ${root}`,
        `  state  ${context.store.location}${loaded.commit === null ? '' : `, commit ${loaded.commit.slice(0, 12)}`}`,
        ...(session.code === null
          ? []
          : [`  code   branch ${session.code.branch}, from ${session.code.baseSha.slice(0, 12)}`]),
      ],
      EXIT.done,
    );
  });
}
