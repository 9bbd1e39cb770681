/**
 * Moves a root from the older files of a workflow to a session: imports them, then moves them away, so that nothing reads them any more. What was
 * migrated can be moved back. Never done by itself, and harmless to repeat.
 */
import { isoOf } from '../schema/wire.js';
import { type Context, stamp, transaction } from './context.js';
import { type Imported, type ImportOrder, importWork } from './import-work.js';
import type { LegacyFile, LegacyFiles } from './ports/migrations.js';
import { loadSession } from './session-files.js';
import { transact } from './transact.js';

export interface Migration {
  readonly kind: 'nothing' | 'planned' | 'migrated' | 'moved back';
  readonly files: readonly LegacyFile[];
  readonly passed: readonly { readonly path: string; readonly why: string }[];
  /** What a broken-off migration had moved, and was put back first. */
  readonly settled: readonly string[];
  readonly session: string | null;
  readonly imported: Imported | null;
}

/** `check` in the order: say what would be done, write nothing. */
export async function migrate(context: Context, legacy: LegacyFiles, order: ImportOrder): Promise<Migration> {
  if (order.check) return planned(context, legacy, order);
  return legacy.locked(async () => {
    const settled = legacy.mark() === null ? legacy.settle() : [];
    const { files, passed } = legacy.found();
    const mark = legacy.mark();
    if (mark !== null || files.length === 0)
      return { kind: 'nothing', files: [], passed, settled, session: mark?.session ?? null, imported: null };
    const imported = await importWork(context, { ...order, keepsPointer: true });
    const { id } = imported.session;
    legacy.moveAway({
      timestamp: isoOf(context.clock.now()),
      session: id,
      files: files.map(({ path }) => path),
    });
    return { kind: 'migrated', files, passed, settled, session: id, imported };
  });
}

async function planned(context: Context, legacy: LegacyFiles, order: ImportOrder): Promise<Migration> {
  const { files, passed } = legacy.found();
  const mark = legacy.mark();
  const isDone = mark !== null || files.length === 0;
  return {
    kind: isDone ? 'nothing' : 'planned',
    files: isDone ? [] : files,
    passed,
    settled: [],
    session: mark?.session ?? null,
    imported: isDone ? null : await importWork(context, order),
  };
}

/** The files come back as they were, and the session that was made of them is cancelled: only one of the two is worked on. */
export async function moveBack(context: Context, legacy: LegacyFiles): Promise<Migration> {
  return legacy.locked(async () => {
    const mark = legacy.mark();
    const none = { files: [], passed: [], settled: [], session: null, imported: null };
    if (mark === null) return { ...none, kind: 'nothing' };
    legacy.moveBack(mark);
    const id = (await context.store.sessions()).find((one) => one === mark.session);
    const loaded = id === undefined ? undefined : await loadSession(context.store, id);
    if (id !== undefined && loaded !== undefined)
      await transact(context, id, transaction(context, id, 'migrate'), (draft) => {
        draft.ask({ ...stamp(context), type: 'cancel_session', reason: 'The migration was taken back.' });
      });
    const files = mark.files.map((path) => ({ path, bytes: 0 }));
    return { ...none, kind: 'moved back', files, session: mark.session };
  });
}
