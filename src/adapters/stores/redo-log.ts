/**
 * Makes many files change as one, with a single flush. Under the session's lock:
 *
 * ```
 *   append the transaction to redo.log, flush ──> move its refs, say so ──> … more transactions … ──> roll forward: files in place, log empty
 *   (killed before: old state)                    (from here on: new state, for readers lay the log over the files)
 * ```
 */
import {
  closeSync,
  constants,
  ftruncateSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { OrchestratorError } from '../../errors.js';
import type { CodeRefs } from '../git/own-refs.js';
import type { MoveOutcome } from '../git/ref-host.js';
import { flush, renameOver, syncFolder, writeDurable } from './durable-file.js';
import {
  decodeEntries,
  encodeRecord,
  encodeSettled,
  type RedoRecord,
  type RedoWrite,
} from './redo-record.js';
import {
  foldersOf,
  makeFolder,
  readText,
  refuseLinks,
  removeEmptyFolders,
  removeFile,
} from './session-folder.js';

export interface RedoLogOptions {
  /** The session's folder. */
  readonly session: string;
  /** Folder of the log and of staged files, on the same file system. */
  readonly area: string;
  readonly refs: CodeRefs;
  /** Called before every effect; a test ends the process there. */
  readonly step: (effect: string) => void;
}

/** What the log puts over the session's files: the newest contents of each path, null for one that was removed. */
export type Overlay = ReadonlyMap<string, RedoWrite | null>;

/** The log as it was at one moment. Two looks that give the same object saw the same log, with no roll forward between them. */
export interface RedoView {
  /** Id of the last transaction; undefined when there was none. */
  readonly head: string | undefined;
  readonly overlay: Overlay;
  /** Bytes of whole entries. */
  readonly end: number;
  readonly transactions: number;
  /** The last transaction, when its refs have perhaps not moved yet: nobody can say whether it counts. */
  readonly unsettled: { readonly from: number; readonly record: RedoRecord } | null;
}

/** So many files are written at a time: each takes a file descriptor. */
const AT_A_TIME = 64;

export class RedoLog {
  private readonly options: RedoLogOptions;
  private readonly path: string;
  private seen: { readonly key: string; readonly view: RedoView } | undefined;
  private own: RedoView | undefined;

  constructor(options: RedoLogOptions) {
    this.options = options;
    this.path = join(options.area, 'redo.log');
  }

  /** Reads the log, unless it is as it was. Never writes. Throws `STATE_CORRUPT` for one that somebody changed. */
  look(): RedoView {
    const { key, head, bytes: size } = this.fingerprint();
    if (this.seen?.key === key) return this.seen.view;
    const view = viewOf(size === 0 ? Buffer.alloc(0) : readFileSync(this.path), this.path, head);
    this.seen = { key, view };
    return view;
  }

  /** Tells one state of the log from another without reading it. */
  private fingerprint(): { readonly key: string; readonly head: string | undefined; readonly bytes: number } {
    const head = readText(join(this.options.area, 'head'))?.trim();
    const stats = lstatSync(this.path, { throwIfNoEntry: false });
    const key = `${head ?? ''} ${stats?.ino ?? 0} ${stats?.size ?? 0} ${stats?.mtimeMs ?? 0}`;
    return { key, head, bytes: stats?.size ?? 0 };
  }

  /** What we have just written needs no reading. */
  private remember(view: RedoView): RedoView {
    this.seen = { key: this.fingerprint().key, view };
    return view;
  }

  /** True while the log holds anything. */
  inUse(): boolean {
    return (lstatSync(this.path, { throwIfNoEntry: false })?.size ?? 0) > 0;
  }

  /** True when this object wrote the last entry: what is in the log is not left over from anybody. */
  isOwn(view: RedoView): boolean {
    return view === this.own;
  }

  /** The log with nothing unsettled in it: repeats a move of refs that was interrupted. Only under the lock, like everything below. */
  async settled(): Promise<RedoView> {
    const view = this.look();
    if (view.unsettled === null) return view;
    const { record, from } = view.unsettled;
    const outcome = await this.options.refs.repeat(record.refs);
    if (outcome.kind === 'moved') return this.settle(view);
    if (outcome.kind === 'unknown')
      throw new OrchestratorError(
        'OUTCOME_UNKNOWN',
        `Transaction ${record.txId} was interrupted, and whether its refs moved cannot be told: ${outcome.reason}`,
        'Run the same command again in a while; nothing was changed.',
      );
    await this.write(NOTHING, from);
    return this.look();
  }

  /** Makes a transaction final. One whose refs did not move has left nothing behind; after an unknown outcome it stays unsettled. */
  async commit(record: RedoRecord): Promise<MoveOutcome> {
    const before = this.look();
    const bytes = encodeRecord(record);
    this.options.step('append to the log');
    await this.write(bytes, before.end);
    const view = this.remember(extended(before, record, bytes.length));
    const outcome = record.refs.length === 0 ? MOVED : await this.moveRefs(record, before.end);
    if (outcome.kind !== 'moved') return outcome;
    try {
      this.own = view.unsettled === null ? view : await this.settle(view);
      return outcome;
    } catch (cause) {
      // The refs have moved: whoever comes next sees that, and says so in the log.
      return { kind: 'unknown', reason: messageOf(cause) };
    }
  }

  private async moveRefs(record: RedoRecord, from: number): Promise<MoveOutcome> {
    let outcome: MoveOutcome;
    try {
      this.options.step('move the refs');
      outcome = await this.options.refs.move(record.refs);
    } catch (cause) {
      await this.write(NOTHING, from);
      throw cause;
    }
    if (outcome.kind !== 'moved' && outcome.kind !== 'unknown') await this.write(NOTHING, from);
    return outcome;
  }

  private async settle(view: RedoView): Promise<RedoView> {
    const bytes = encodeSettled(view.head ?? '');
    await this.write(bytes, view.end);
    return this.remember({ ...view, end: view.end + bytes.length, unsettled: null });
  }

  /** Puts everything that the log holds into the session's folder and empties it. May be interrupted anywhere and done again. */
  async rollForward(): Promise<void> {
    const { area, session, step } = this.options;
    const { overlay, head } = this.look();
    this.removeStaged();
    const writes = [...overlay.values()].filter((entry) => entry !== null);
    try {
      await this.stage(writes, head ?? '');
    } catch (cause) {
      this.removeStaged();
      throw cause;
    }
    this.removeAll(overlay);
    const folders = foldersOf(writes);
    for (const folder of folders) makeFolder(session, folder);
    for (const [index, { path }] of writes.entries()) {
      step(`put ${path} in place`);
      await renameOver(this.staged(index), join(session, path));
    }
    await allSettled([...folders].map((folder) => syncFolder(join(session, folder))));
    step('name the last transaction');
    await renameOver(join(area, STAGED_HEAD), join(area, 'head'));
    await syncFolder(area);
    step('empty the log');
    await this.write(NOTHING, 0);
  }

  private async stage(writes: readonly RedoWrite[], head: string): Promise<void> {
    for (let start = 0; start < writes.length; start += AT_A_TIME) {
      this.options.step('stage files');
      const some = writes.slice(start, start + AT_A_TIME);
      await allSettled(some.map(({ bytes }, index) => writeDurable(this.staged(start + index), bytes)));
    }
    await writeDurable(join(this.options.area, STAGED_HEAD), `${head}\n`);
  }

  private removeStaged(): void {
    const { area } = this.options;
    for (const name of readdirSync(area)) if (name.startsWith('staged-')) removeFile(join(area, name));
  }

  private removeAll(overlay: Overlay): void {
    const { session, step } = this.options;
    for (const [path, entry] of overlay) {
      if (entry !== null) continue;
      step(`remove ${path}`);
      refuseLinks(session, dirname(path));
      removeFile(join(session, path));
      removeEmptyFolders(session, dirname(path));
    }
  }

  private staged(index: number): string {
    return join(this.options.area, `staged-${index}`);
  }

  /** Cuts the log at `at` and puts `bytes` there, flushed; after an error it is as it was up to there. */
  private async write(bytes: Uint8Array, at: number): Promise<void> {
    const isNew = lstatSync(this.path, { throwIfNoEntry: false }) === undefined;
    const file = openSync(this.path, APPENDING, 0o644);
    try {
      try {
        ftruncateSync(file, at);
        writeFileSync(file, bytes);
        this.options.step('flush the log');
        await flush(file);
      } catch (cause) {
        ftruncateSync(file, at);
        throw cause;
      }
    } finally {
      closeSync(file);
    }
    if (isNew) await syncFolder(this.options.area);
  }
}

const MOVED: MoveOutcome = { kind: 'moved' };
const NOTHING = new Uint8Array();
const STAGED_HEAD = 'staged-head';
const APPENDING = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0);

function viewOf(bytes: Buffer, file: string, head: string | undefined): RedoView {
  const { records, end, unsettledFrom } = decodeEntries(bytes, file);
  const overlay = new Map<string, RedoWrite | null>();
  for (const record of records) layOver(overlay, record);
  const last = records.at(-1);
  return {
    head: last?.txId ?? head,
    overlay,
    end,
    transactions: records.length,
    unsettled: last === undefined || unsettledFrom === null ? null : { from: unsettledFrom, record: last },
  };
}

function extended(view: RedoView, record: RedoRecord, bytes: number): RedoView {
  const overlay = new Map(view.overlay);
  layOver(overlay, record);
  return {
    head: record.txId,
    overlay,
    end: view.end + bytes,
    transactions: view.transactions + 1,
    unsettled: record.refs.length === 0 ? null : { from: view.end, record },
  };
}

function layOver(overlay: Map<string, RedoWrite | null>, { writes, removes }: RedoRecord): void {
  for (const path of removes) overlay.set(path, null);
  for (const write of writes) overlay.set(write.path, write);
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/** Waits for all, then throws what the first one threw: no write may go on behind the back of who tidies up. */
async function allSettled(works: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(works)).find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

/** The log takes files away, adds none, and its last word is the removal of the record itself. */
export function isRemoved({ overlay, unsettled }: RedoView): boolean {
  return unsettled === null && overlay.get('state.json') === null;
}
