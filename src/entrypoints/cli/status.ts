/** `status`, once or again and again. */
import type { Context } from '../../app/context.js';
import { type LoadedSession, loadSession } from '../../app/session-files.js';
import { statusDocument } from '../../app/status-document.js';
import { statusReport } from '../../domain/status.js';
import { OrchestratorError } from '../../errors.js';
import { plainText } from '../../report/plain-text.js';
import { countsText, statusText } from '../../report/status-text.js';
import { answered, type Call, type VerbEnd, withSession } from './call.js';
import { interruption } from './interruption.js';
import { LEGACY_NOTE, orLegacy } from './legacy.js';

export async function execute(call: Call): Promise<VerbEnd> {
  const every = call.options.seconds('watch', 2);
  if (every !== null && call.terminal.json)
    throw new OrchestratorError(
      'USAGE',
      '--watch and --json do not go together.',
      'Call status --json again and again instead.',
    );
  const at = call.options.count('at');
  const diff = call.options.text('diff');
  if ([at, diff, every].filter((one) => one !== null).length > 1)
    throw new OrchestratorError(
      'USAGE',
      '--at, --diff and --watch do not go together.',
      'Use one of them at a time.',
    );
  const otherwise = orLegacy(call, (found, { context }) => {
    const now = context.clock.now();
    const report = statusReport(found.session, now);
    const look = { location: LEGACY_NOTE.file, phasesOnly: call.options.flag('phases') };
    return answered(
      { ...statusDocument(found.session, now, report), legacy: LEGACY_NOTE },
      statusText(found.session, report, call.terminal.out, look),
    );
  });
  return withSession(call, (context, loaded) => shown(call, context, loaded, { at, diff, every }), {
    // Older files have one version, and nobody here adds another.
    ...(at === null && diff === null && every === null ? { otherwise } : {}),
  });
}

interface Asked {
  readonly at: number | null;
  readonly diff: string | null;
  readonly every: number | null;
}

async function shown(
  call: Call,
  context: Context,
  loaded: LoadedSession,
  { at, diff, every }: Asked,
): Promise<VerbEnd> {
  if (diff !== null) return difference(call, loaded, diff);
  if (at !== null) return asItWas(call, context, loaded, at);
  const last = every === null ? loaded : await watch(call, context, loaded, Math.max(0.2, every));
  const now = context.clock.now();
  const report = statusReport(last.session, now);
  const silent = call.terminal.json || (every !== null && call.terminal.outLive);
  const end = answered(
    statusDocument(last.session, now, report),
    silent ? [] : [...lines(call, context, last), ...(await driftLines(context, last))],
  );
  return { ...end, loaded: last };
}

/** `3..7`, `3..` or `3`. */
async function difference(call: Call, loaded: LoadedSession, text: string): Promise<VerbEnd> {
  const { versionsDiffer } = await import('./diff.js');
  const dots = text.indexOf('..');
  return dots < 0
    ? versionsDiffer(call, loaded, text, '')
    : versionsDiffer(call, loaded, text.slice(0, dots), text.slice(dots + 2));
}

/** Seen with the eyes of that moment: what waited then is shown as waiting. */
async function asItWas(
  call: Call,
  context: Context,
  loaded: LoadedSession,
  version: number,
): Promise<VerbEnd> {
  const { sessionAt } = await import('../../app/session-at.js');
  const session = await sessionAt(loaded, version);
  const report = statusReport(session, session.updatedAt);
  return answered(
    statusDocument(session, session.updatedAt, report),
    statusText(session, report, call.terminal.out, {
      location: context.store.location,
      phasesOnly: call.options.flag('phases'),
    }),
  );
}

/** Only for people: a program that asks for the status shall not wait for the definition to be compiled. */
async function driftLines(context: Context, { session }: LoadedSession): Promise<readonly string[]> {
  const { definitionDrift } = await import('../../app/drift.js');
  const drift = await definitionDrift(context, session);
  if (drift.length === 0) return [];
  const shown = drift.slice(0, MOST_DRIFT);
  const more = drift.length > shown.length ? [`  and ${drift.length - shown.length} more`] : [];
  return [
    '',
    'The definition changed since this session started; the session goes on with the one it is pinned to:',
    ...shown.map((what) => `  ${plainText(what)}`),
    ...more,
    '  → orchestrator start begins a session with the new one',
  ];
}

function lines(call: Call, context: Context, { session }: LoadedSession): readonly string[] {
  return statusText(session, statusReport(session, context.clock.now()), call.terminal.out, {
    location: context.store.location,
    phasesOnly: call.options.flag('phases'),
  });
}

const MOST_DRIFT = 10;
const CLEAR = `${String.fromCharCode(0x1b)}[H${String.fromCharCode(0x1b)}[2J`;

/** Until the session is over, somebody interrupts, or nobody reads any more. */
async function watch(
  call: Call,
  context: Context,
  first: LoadedSession,
  seconds: number,
): Promise<LoadedSession> {
  const stop = interruption();
  let loaded = first;
  let shown = -1;
  try {
    for (;;) {
      if (call.terminal.outLive) call.terminal.print(`${CLEAR}${lines(call, context, loaded).join('\n')}`);
      else if (loaded.session.version !== shown) call.terminal.print(oneLine(context, loaded));
      shown = loaded.session.version;
      if (['completed', 'cancelled', 'failed'].includes(loaded.session.status)) return loaded;
      await context.clock.sleep(seconds * 1000, stop.signal);
      if (stop.signal.aborted || call.terminal.closed()) return loaded;
      loaded = (await loadSession(context.store, loaded.session.id)) ?? loaded;
    }
  } finally {
    stop.release();
  }
}

function oneLine(context: Context, { session }: LoadedSession): string {
  const report = statusReport(session, context.clock.now());
  return `version ${session.version}: ${report.status}, ${report.progress.percent} %, ${countsText(report.progress)}`;
}
