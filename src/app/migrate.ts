/**
 * Moves a root from the older files of a workflow to a session: imports them, then moves them away, so that nothing reads them any more. What was
 * migrated can be moved back. Never done by itself, and harmless to repeat.
 */
import type { SessionId } from '../domain/ids.js';
import { OrchestratorError } from '../errors.js';
import { type Finding, FindingList } from '../schema/import/finding.js';
import { settingsText } from '../schema/import/legacy-settings.js';
import { isoOf } from '../schema/wire.js';
import { type Context, stamp, transaction } from './context.js';
import { type Imported, type ImportOrder, importWork } from './import-work.js';
import type { LegacyFile, LegacyFiles } from './ports/migrations.js';
import { loadSession } from './session-files.js';
import { transact } from './transact.js';
import { withdraw } from './withdraw.js';

export interface Migration {
  readonly kind: 'nothing' | 'planned' | 'migrated' | 'moved back';
  readonly files: readonly LegacyFile[];
  readonly passed: readonly { readonly path: string; readonly why: string }[];
  /** What a broken-off migration had moved, and was put back first. */
  readonly settled: readonly string[];
  readonly session: string | null;
  readonly imported: Imported | null;
  /** What is said about settings. */
  readonly findings: readonly Finding[];
  /** Text of `.orchestrator/config.yml` that was, or would be, written. */
  readonly settings: string | null;
}

export interface MigrationOrder extends ImportOrder {
  /** Reads a file of the root that is not part of the work. */
  readonly bytesOf: (path: string) => Uint8Array | undefined;
  /** Take everything back when anything fails; else the session stays, and the next call goes on with it. */
  readonly autoRollback: boolean;
}

const NOTHING = { files: [], passed: [], settled: [], session: null, imported: null } as const;
const SAID_NOTHING = { findings: [], settings: null } as const;

/** `check` in the order: say what would be done, write nothing. Throws DISK_FULL before anything is written. */
export async function migrate(
  context: Context,
  legacy: LegacyFiles,
  order: MigrationOrder,
): Promise<Migration> {
  if (order.check) return planned(context, legacy, order);
  return legacy.locked(async () => {
    const settled = legacy.mark() === null ? legacy.settle() : [];
    const { files, passed } = legacy.found();
    const mark = legacy.mark();
    if (mark !== null || files.length === 0)
      return { ...NOTHING, ...SAID_NOTHING, kind: 'nothing', passed, settled, session: named(mark?.session) };
    requireRoom(files, legacy.room());
    const said = settingsOf(context, files, order);
    const imported = hasWork(files) ? await importWork(context, { ...order, keepsPointer: true }) : null;
    const at = isoOf(context.clock.now());
    const session = imported?.session.id ?? '';
    try {
      legacy.moveAway({ timestamp: at, session, files: files.map(({ path }) => path) }, said.settings);
    } catch (error) {
      if (order.autoRollback && imported?.created === true) await takeBack(context, imported);
      throw error;
    }
    if (imported !== null && (await context.pointer.read()) === null)
      await context.pointer.write(imported.session.id);
    return { kind: 'migrated', files, passed, settled, session: named(session), imported, ...said };
  });
}

async function planned(context: Context, legacy: LegacyFiles, order: MigrationOrder): Promise<Migration> {
  const { files, passed } = legacy.found();
  const mark = legacy.mark();
  if (mark !== null || files.length === 0)
    return { ...NOTHING, ...SAID_NOTHING, kind: 'nothing', passed, session: named(mark?.session) };
  requireRoom(files, legacy.room());
  const imported = hasWork(files) ? await importWork(context, order) : null;
  return { ...NOTHING, kind: 'planned', files, passed, imported, ...settingsOf(context, files, order) };
}

const named = (session: string | undefined): string | null =>
  session === undefined || session === '' ? null : session;
const hasWork = (files: readonly LegacyFile[]): boolean => files.some(({ kind }) => kind === 'work');

/** Of the session: what was read, the record that is made of it, and what is written on the way to the disk. */
const TIMES = 3;
const AT_LEAST = 1024 * 1024;

function requireRoom(files: readonly LegacyFile[], free: number | null): void {
  const needed = AT_LEAST + TIMES * files.reduce((sum, { bytes }) => sum + bytes, 0);
  if (free === null || free >= needed) return;
  throw new OrchestratorError(
    'DISK_FULL',
    `A migration of these files needs room for ${needed} bytes, and ${free} are free.`,
    'Free some space and run the same command again; nothing was changed.',
  );
}

function settingsOf(
  context: Context,
  files: readonly LegacyFile[],
  { bytesOf }: MigrationOrder,
): Pick<Migration, 'findings' | 'settings'> {
  const findings = new FindingList();
  const sources = files.flatMap(({ kind, path }) => {
    const bytes = kind === 'settings' ? bytesOf(path) : undefined;
    return bytes === undefined ? [] : [{ path, bytes }];
  });
  const settings = settingsText(sources, context.store.kind !== 'file', findings);
  return { findings: findings.sorted(), settings };
}

/** The session goes as if it had never been, and so do the files of its definition. */
async function takeBack(context: Context, imported: Imported): Promise<void> {
  const { id } = imported.session;
  await withdraw(context, id, transaction(context, id, 'migrate'), () => null);
  await context.local.forget(id);
  imported.undo();
}

/** The files come back as they were, and the session that was made of them is cancelled: only one of the two is worked on. */
export async function moveBack(context: Context, legacy: LegacyFiles): Promise<Migration> {
  return legacy.locked(async () => {
    const mark = legacy.mark();
    if (mark === null) return { ...NOTHING, ...SAID_NOTHING, kind: 'nothing' };
    const files = legacy.backed(mark);
    legacy.moveBack(mark);
    const id = (await context.store.sessions()).find((one) => one === mark.session);
    if (id !== undefined) await cancel(context, id);
    return { ...NOTHING, ...SAID_NOTHING, kind: 'moved back', files, session: named(mark.session) };
  });
}

async function cancel(context: Context, id: SessionId): Promise<void> {
  if ((await loadSession(context.store, id)) === undefined) return;
  await transact(context, id, transaction(context, id, 'migrate'), (draft) => {
    draft.ask({ ...stamp(context), type: 'cancel_session', reason: 'The migration was taken back.' });
  });
}
