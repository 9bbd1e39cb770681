/** `session remove`, `session cleanup`, `session compact`. */
import { chooseSession } from '../../app/choose-session.js';
import { type Compacted, compact } from '../../app/compact.js';
import type { Context } from '../../app/context.js';
import { type LoadedSession, loadSession } from '../../app/session-files.js';
import { cleanUp, REMOVABLE, type RemovableStatus, removeSession } from '../../app/session-removal.js';
import { OrchestratorError } from '../../errors.js';
import { counted } from '../../report/duration-text.js';
import { parseDuration } from '../../schema/duration.js';
import { answered, type Call, type VerbEnd, withContext } from './call.js';

const OLDER_THAN = '30d';

export async function execute(call: Call): Promise<VerbEnd> {
  return withContext(call, ({ context }) => {
    switch (call.verb.name) {
      case 'session remove':
        return remove(call, context);
      case 'session cleanup':
        return cleanup(call, context);
      default:
        return compactSome(call, context);
    }
  });
}

async function remove(call: Call, context: Context): Promise<VerbEnd> {
  const [id = ''] = call.positionals;
  const done = await removeSession(context, id, { force: call.options.flag('force') });
  if (done.kind === 'refused') return done;
  const branch = done.session?.code?.branch ?? null;
  return answered({ session: id, removed: done.session !== null, branch }, [
    done.session === null ? `Session ${id} was gone already.` : `Session ${id} is removed.`,
    ...(branch === null ? [] : [`  Its code stays on the branch ${branch}.`]),
  ]);
}

async function cleanup(call: Call, context: Context): Promise<VerbEnd> {
  const dryRun = call.options.flag('dry-run');
  const { removed, kept } = await cleanUp(context, {
    olderThanSeconds: ageOption(call),
    statuses: statusOption(call),
    dryRun,
  });
  const verb = dryRun ? 'would be removed' : 'removed';
  return answered({ dry_run: dryRun, removed, kept }, [
    `${counted(removed.length, 'session')} ${verb}, ${kept.length} kept.`,
    ...removed.map(({ id, status, ended_at }) => `  ${verb}: ${id}, ${status}, ended at ${ended_at}`),
    ...kept.map(({ id, reason }) => `  kept: ${id}, ${reason}`),
  ]);
}

function ageOption(call: Call): number {
  const text = call.options.text('older-than') ?? OLDER_THAN;
  const seconds = parseDuration(text);
  if (seconds !== undefined) return seconds;
  throw new OrchestratorError(
    'USAGE',
    `--older-than is ${JSON.stringify(text.slice(0, 40))}, which is no age.`,
    'Write 12h or 30d.',
  );
}

function statusOption(call: Call): ReadonlySet<RemovableStatus> {
  const text = call.options.text('status') ?? 'completed,cancelled';
  return new Set(
    text.split(',').map((word) => {
      const known = REMOVABLE.find((status) => status === word.trim());
      if (known !== undefined) return known;
      throw new OrchestratorError(
        'USAGE',
        `--status names ${JSON.stringify(word.trim().slice(0, 40))}: sessions like that are never cleaned up.`,
        `Use some of: ${REMOVABLE.join(', ')}`,
      );
    }),
  );
}

async function compactSome(call: Call, context: Context): Promise<VerbEnd> {
  const [id] = call.positionals;
  const chosen = id === undefined ? await finished(context) : [await chooseSession(context, id)];
  const done: Extract<Compacted, { kind: 'done' }>[] = [];
  for (const loaded of chosen) {
    const one = await compact(context, loaded);
    if (one.kind === 'refused') return one;
    done.push(one);
  }
  const sessions = done.map(({ loaded, before, after }) => ({ session: loaded.session.id, before, after }));
  return answered({ sessions }, [
    ...sessions.map(({ session, before, after }) =>
      before === after
        ? `Session ${session}: nothing to put together.`
        : `Session ${session}: ${counted(before, 'part')} of the journal put together to ${after}.`,
    ),
    ...(sessions.length === 0 ? ['No session that is over has a journal in several parts.'] : []),
  ]);
}

/** One that cannot be read is somebody else's to repair. */
async function finished(context: Context): Promise<readonly LoadedSession[]> {
  const found: LoadedSession[] = [];
  for (const id of await context.store.sessions()) {
    try {
      const loaded = await loadSession(context.store, id);
      if (loaded === undefined || loaded.journal.segments < 2) continue;
      if (['completed', 'cancelled'].includes(loaded.session.status)) found.push(loaded);
    } catch (error) {
      if (!(error instanceof OrchestratorError)) throw error;
      context.reporter.warn(`Session ${id} was passed over: ${error.code} ${error.message}`);
    }
  }
  return found;
}
