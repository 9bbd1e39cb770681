/** `log` without a task: the lines of the journal that were asked for, once or as they are added. */
import type { Context } from '../../app/context.js';
import { findTask } from '../../app/find-by-name.js';
import { chosenLines, type ImportedFilter, importedLog } from '../../app/imported-log.js';
import { EVERY_LINE, type JournalFilter, journalTail, versionOf } from '../../app/journal-tail.js';
import type { LegacySession } from '../../app/legacy-session.js';
import { type LoadedSession, loadSession } from '../../app/session-files.js';
import { OPERATIONS } from '../../domain/event.js';
import { after, type Instant, isInstant } from '../../domain/ids.js';
import type { Session } from '../../domain/session.js';
import { OrchestratorError } from '../../errors.js';
import { importedText } from '../../report/imported-text.js';
import { journalText } from '../../report/journal-text.js';
import { parseDuration } from '../../schema/duration.js';
import type { ImportedLine } from '../../schema/import/imported-lines.js';
import type { JournalLine } from '../../schema/journal.js';
import { instantOf, isoOf } from '../../schema/wire.js';
import { answered, type Call, type VerbEnd } from './call.js';
import { interruption } from './interruption.js';
import { LEGACY_NOTE } from './legacy.js';

const LINES = 50;
const POLL_MILLISECONDS = 2000;

export async function journalLog(call: Call, context: Context, loaded: LoadedSession): Promise<VerbEnd> {
  const wanted = askedFor(call, context, loaded.session);
  if (wanted.kind === 'refused') return wanted;
  const { task, most, since, operations } = wanted;
  const filter: JournalFilter = { ...EVERY_LINE, task: task?.spec.id ?? null, since, operations };
  const lines = await journalTail(loaded, most, filter);
  if (call.options.flag('follow')) {
    await follow(call, context, loaded, { lines, filter });
    return answered(undefined, []);
  }
  const { session } = loaded;
  const imported = await importedLog(loaded, most - lines.length, { task, since, operations });
  return answered(
    {
      session: session.id,
      version: session.version,
      lines: lines.map(({ text }): unknown => JSON.parse(text)),
      ...(imported.length === 0 ? {} : { imported: imported.map(importedDocument) }),
    },
    [...imported.map((line) => printedImported(call, line)), ...lines.map((line) => printed(call, line))],
  );
}

/** Which lines a call asks for. */
function askedFor(
  call: Call,
  context: Context,
  session: Session,
):
  | (ImportedFilter & { readonly kind: 'asked'; readonly most: number })
  | Extract<VerbEnd, { readonly kind: 'refused' }> {
  const named = call.options.text('task');
  const task = named === null ? null : findTask(session, named);
  if (task?.kind === 'refused') return task;
  const since = sinceOption(call, context);
  const most = call.options.count('last') ?? (since === null ? LINES : Number.MAX_SAFE_INTEGER);
  return { kind: 'asked', task: task?.value ?? null, since, operations: operationsOption(call), most };
}

/** The log of an older tool, where there is no session yet. */
export function legacyLog(call: Call, context: Context, { session, log, keys }: LegacySession): VerbEnd {
  const wanted = askedFor(call, context, session);
  if (wanted.kind === 'refused') return wanted;
  const key = wanted.task === null ? null : (keys.get(wanted.task.spec.id) ?? null);
  const lines = chosenLines(log, wanted.most, { ...wanted, key });
  return answered(
    {
      session: session.id,
      version: null,
      lines: [],
      imported: lines.map(importedDocument),
      legacy: LEGACY_NOTE,
    },
    lines.map((line) => printedImported(call, line)),
  );
}

function importedDocument({ at, file, operation, about, record }: ImportedLine) {
  return { file, timestamp: at === null ? null : isoOf(at), operation, about, record };
}

function printedImported(call: Call, { at, ...line }: ImportedLine): string {
  return importedText({ ...line, timestamp: at === null ? null : isoOf(at) }, call.terminal.out);
}

function printed(call: Call, line: JournalLine): string {
  const { event, operation, text } = line;
  if (call.terminal.json) return text;
  return journalText(
    { version: versionOf(line), timestamp: isoOf(event.at), operation, event },
    call.terminal.out,
  );
}

async function follow(
  call: Call,
  context: Context,
  first: LoadedSession,
  { lines, filter }: { readonly lines: readonly JournalLine[]; readonly filter: JournalFilter },
): Promise<void> {
  const stop = interruption();
  let loaded = first;
  try {
    for (const line of lines) call.terminal.print(printed(call, line));
    while (!['completed', 'cancelled'].includes(loaded.session.status)) {
      await context.clock.sleep(POLL_MILLISECONDS, stop.signal);
      if (stop.signal.aborted || call.terminal.closed()) return;
      const afterSeq = loaded.journal.seq;
      loaded = (await loadSession(context.store, loaded.session.id)) ?? loaded;
      if (loaded.journal.seq === afterSeq) continue;
      const fresh = await journalTail(loaded, Number.MAX_SAFE_INTEGER, { ...filter, afterSeq });
      for (const line of fresh) call.terminal.print(printed(call, line));
    }
  } finally {
    stop.release();
  }
}

/** A day, a moment, or how long ago. */
function sinceOption(call: Call, context: Context): Instant | null {
  const text = call.options.text('since');
  if (text === null) return null;
  const moment = instantOf(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text);
  if (moment !== undefined) return moment;
  const ago = parseDuration(text);
  const then = context.clock.now() - (ago ?? Number.NaN);
  if (isInstant(then)) return then;
  if (ago !== undefined) return after(context.clock.now(), 0);
  throw new OrchestratorError(
    'USAGE',
    `--since is ${JSON.stringify(text.slice(0, 80))}, which is no moment.`,
    'Write 2026-11-20, 2026-11-20T10:00:00Z, or how long ago, as 90m or 2h.',
  );
}

function operationsOption(call: Call): ReadonlySet<string> | null {
  const text = call.options.text('operation');
  if (text === null) return null;
  const known: readonly string[] = Object.values(OPERATIONS);
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return new Set(names);
  throw new OrchestratorError(
    'USAGE',
    `--operation names ${JSON.stringify(unknown.slice(0, 80))}, which is no operation.`,
    `Operations: ${known.join(', ')}`,
  );
}
