/** `session list`, `session use`, `session show`. */
import { chooseSession } from '../../app/choose-session.js';
import type { Context } from '../../app/context.js';
import { type ImportedFeedback, importedFeedback } from '../../app/imported-feedback.js';
import type { LegacySession } from '../../app/legacy-session.js';
import type { LoadedSession } from '../../app/session-files.js';
import { type ListedSession, sessionList } from '../../app/session-list.js';
import { statusReport } from '../../domain/status.js';
import { plainText } from '../../report/plain-text.js';
import { countsText } from '../../report/status-text.js';
import { paint } from '../../report/style.js';
import { isoOf } from '../../schema/wire.js';
import { answered, type Call, namedSession, type VerbEnd, withContext } from './call.js';
import { LEGACY_NOTE, legacyHere } from './legacy.js';
import { sessionPaths } from './session-paths.js';

/** Entries of a feedback file that people are shown; `--json` has more. */
const MOST_SHOWN = 3;

export async function execute(call: Call): Promise<VerbEnd> {
  if (call.verb.name === 'session use') return use(call);
  return call.verb.name === 'session show' ? show(call) : list(call);
}

async function list(call: Call): Promise<VerbEnd> {
  return withContext(call, async (wired) => {
    const { context } = wired;
    const own = await sessionList(context);
    const legacy = own.length > 0 ? null : await legacyHere(call, wired);
    const sessions = legacy === null ? own : [legacyEntry(context, legacy)];
    const style = call.terminal.out;
    return answered(
      {
        location: context.store.location,
        sessions,
        ...(legacy === null ? {} : { legacy: LEGACY_NOTE }),
      },
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

/** What an older tool left, as if it were a session; the version says that it is none. */
function legacyEntry(context: Context, { session }: LegacySession): ListedSession {
  const { status, progress } = statusReport(session, context.clock.now());
  return {
    id: session.id,
    current: false,
    title: session.definition.title,
    status,
    version: 0,
    updated_at: isoOf(session.updatedAt),
    percent: progress.percent,
    error: null,
  };
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
    const current = (await context.pointer.read()) === loaded.session.id;
    const feedback = await importedFeedback(loaded);
    const document = showDocument(context, loaded, { root, current, feedback });
    const { session } = loaded;
    const { progress } = statusReport(session, context.clock.now());
    return answered(document, [
      `Session ${session.id}${current ? ' (the one this clone means)' : ''}: ${plainText(session.definition.title)}`,
      `  ${document.status}, version ${session.version}: ${countsText(progress)}`,
      `  created ${document.created_at}, changed ${document.updated_at} by ${plainText(session.updatedBy)}`,
      `  root   ${root}`,
      `  state  ${context.store.location}${loaded.commit === null ? '' : `, commit ${loaded.commit.slice(0, 12)}`}`,
      ...(session.code === null
        ? []
        : [`  code   branch ${session.code.branch}, from ${session.code.baseSha.slice(0, 12)}`]),
      ...feedback.flatMap(feedbackLines),
    ]);
  });
}

interface Shown {
  readonly root: string;
  readonly current: boolean;
  readonly feedback: readonly ImportedFeedback[];
}

function showDocument(context: Context, { session, commit }: LoadedSession, shown: Shown) {
  const { code } = session;
  return {
    session: session.id,
    version: session.version,
    title: session.definition.title,
    status: statusReport(session, context.clock.now()).status,
    created_at: isoOf(session.createdAt),
    updated_at: isoOf(session.updatedAt),
    updated_by: session.updatedBy,
    current: shown.current,
    root: shown.root,
    store: context.store.kind,
    location: context.store.location,
    commit,
    definition_sha256: session.definitionSha256,
    paths: sessionPaths(shown.root, context.store.kind, session.id),
    feedback: shown.feedback,
    code: code === null ? null : { target_ref: code.targetRef, base_sha: code.baseSha, branch: code.branch },
  };
}

/** The last words of each file. */
function feedbackLines({ about, path, entries, last }: ImportedFeedback): readonly string[] {
  return [
    `  feedback of ${about === 'feedback' ? 'before the import' : about}, ${entries} in ${plainText(path)}`,
    ...last
      .slice(-MOST_SHOWN)
      .map((entry) => `    ${plainText(typeof entry === 'string' ? entry : JSON.stringify(entry), 200)}`),
  ];
}
