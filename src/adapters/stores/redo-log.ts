/**
 * Makes many files change as one. Under the session's lock:
 *
 * ```
 *   stage new files beside ──> intent.json in place ──> move refs ──> rename files, remove files ──> intent.json becomes head.json
 *   (killed here: old state)   (from here on: new state; whoever comes next repeats the rest, each step of which may be done twice)
 * ```
 */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { StateChange } from '../../app/ports.js';
import { OrchestratorError } from '../../errors.js';
import type { CodeRefs } from '../git/own-refs.js';
import type { MoveOutcome } from '../git/ref-host.js';
import { renameOver, syncFolder, writeDurable } from './durable-file.js';
import { decodeIntent, encodeIntent, type Intent, stagedName } from './redo-intent.js';
import {
  exists,
  foldersOf,
  isDone,
  makeFolder,
  readText,
  refuseLinks,
  removeEmptyFolders,
  removeFile,
  renameStaged,
  sha256,
} from './session-folder.js';

export interface RedoLogOptions {
  /** The session's folder. */
  readonly session: string;
  /** Folder of records and staged files, on the same file system. */
  readonly area: string;
  readonly refs: CodeRefs;
  /** Called before every effect; a test ends the process there. */
  readonly step: (effect: string) => void;
}

const MOVED: MoveOutcome = { kind: 'moved' };

export class RedoLog {
  private readonly options: RedoLogOptions;
  private readonly intentPath: string;

  constructor(options: RedoLogOptions) {
    this.options = options;
    this.intentPath = join(options.area, 'intent.json');
  }

  /** Bytes of the record of the last transaction; undefined when there was none. */
  head(): string | undefined {
    return readText(join(this.options.area, 'head.json'));
  }

  /** True while a transaction is final but perhaps not carried out. */
  pending(): boolean {
    return exists(this.intentPath);
  }

  /** Carries out what an interrupted process left, and removes what it did not get to. Only under the lock. */
  async recover(): Promise<void> {
    const text = readText(this.intentPath);
    if (text !== undefined) await this.repeat(decodeIntent(text, this.intentPath));
    for (const name of readdirSync(this.options.area))
      if (name.startsWith('staged-') || name.startsWith('intent-')) removeFile(join(this.options.area, name));
  }

  /** Stages, makes final and carries out a change. Only under the lock, after {@link recover}. */
  async commit(change: StateChange): Promise<{ readonly outcome: MoveOutcome; readonly intent: Intent }> {
    const { refs, step } = this.options;
    const intent = await this.makeFinal(change);
    let outcome: MoveOutcome;
    try {
      if (intent.refs.length > 0) step('move the refs');
      outcome = intent.refs.length === 0 ? MOVED : await refs.move(intent.refs);
    } catch (cause) {
      // No file has changed and no ref moved: the transaction is as good as never made.
      await this.discard(intent);
      throw cause;
    }
    if (outcome.kind === 'unknown') return { outcome, intent };
    if (outcome.kind !== 'moved') {
      await this.discard(intent);
      return { outcome, intent };
    }
    try {
      await this.carryOut(intent);
      return { outcome, intent };
    } catch (cause) {
      // Final all the same: whoever loads next does the rest, or fails with the reason.
      const reason = cause instanceof Error ? cause.message : String(cause);
      return { outcome: { kind: 'unknown', reason: `${reason}; the next command carries it out` }, intent };
    }
  }

  private async repeat(intent: Intent): Promise<void> {
    if (!this.isWhole(intent)) return this.discard(intent);
    const outcome = intent.refs.length === 0 ? MOVED : await this.options.refs.repeat(intent.refs);
    if (outcome.kind === 'moved') return this.carryOut(intent);
    if (outcome.kind !== 'unknown') return this.discard(intent);
    throw new OrchestratorError(
      'OUTCOME_UNKNOWN',
      `Transaction ${intent.txId} was interrupted, and whether its refs moved cannot be told: ${outcome.reason}`,
      'Run the same command again in a while; nothing was changed.',
    );
  }

  private async makeFinal(change: StateChange): Promise<Intent> {
    const { area, step } = this.options;
    const draft = join(area, `intent-${change.txId}`);
    const intent = intentOf(change);
    try {
      this.makeRoom(change);
      step('stage the files and the intent');
      // All of them flushed before the rename that makes the transaction final; and at once, for the disk is what takes time.
      await allSettled([
        writeDurable(draft, encodeIntent(intent)),
        ...change.writes.map(({ bytes }, index) =>
          writeDurable(join(area, stagedName(change.txId, index)), bytes),
        ),
      ]);
      step('put the intent in place');
      await renameOver(draft, this.intentPath);
      step('flush the folder of the intent');
      await syncFolder(area);
      return intent;
    } catch (cause) {
      // Nothing may stay of it, the record first.
      removeFile(this.intentPath);
      removeFile(draft);
      for (const { staged } of intent.writes) removeFile(join(area, staged));
      throw cause;
    }
  }

  /** Makes the folders beforehand: once the transaction is final, nothing that needs room on the disk may be left to do. */
  private makeRoom(change: StateChange): void {
    const { session, step } = this.options;
    const inTheWay = (folder: string): boolean =>
      change.removes.some((path) => folder === path || folder.startsWith(`${path}/`));
    for (const folder of foldersOf(change.writes)) {
      if (inTheWay(folder)) continue;
      step(`make the folder ${folder}`);
      makeFolder(session, folder);
    }
    for (const path of change.removes) refuseLinks(session, dirname(path));
  }

  /** Every step may have been done before. */
  private async carryOut(intent: Intent): Promise<void> {
    const { session, area, step } = this.options;
    for (const path of intent.removes) {
      step(`remove ${path}`);
      refuseLinks(session, dirname(path));
      removeFile(join(session, path));
      removeEmptyFolders(session, dirname(path));
    }
    for (const folder of foldersOf(intent.writes)) makeFolder(session, folder);
    for (const { path, staged } of intent.writes) {
      step(`put ${path} in place`);
      await renameStaged(join(area, staged), join(session, path));
    }
    for (const folder of foldersOf(intent.writes)) await syncFolder(join(session, folder));
    step('keep the intent as the head');
    await renameOver(this.intentPath, join(area, 'head.json'));
  }

  /** False for a record that a power cut let survive without its staged files: nothing of it can have been carried out. */
  private isWhole(intent: Intent): boolean {
    const present = intent.writes.map(({ path, staged, sha256: expected }) => {
      if (exists(join(this.options.area, staged))) return 'staged';
      return isDone(join(this.options.session, path), expected) ? 'done' : 'lost';
    });
    if (!present.includes('lost')) return true;
    if (!present.includes('done')) return false;
    throw new OrchestratorError(
      'STATE_CORRUPT',
      `Transaction ${intent.txId} was interrupted, and files it had prepared in ${this.options.area} are gone.`,
      'Run orchestrator verify to see what is left; nothing was changed.',
    );
  }

  private async discard(intent: Intent): Promise<void> {
    removeFile(this.intentPath);
    for (const { staged } of intent.writes) removeFile(join(this.options.area, staged));
    await syncFolder(this.options.area);
  }
}

function intentOf(change: StateChange): Intent {
  return {
    txId: change.txId,
    writes: change.writes.map(({ path, bytes, sha256: known }, index) => ({
      path,
      staged: stagedName(change.txId, index),
      sha256: known ?? sha256(bytes),
    })),
    removes: change.removes,
    refs: change.refs,
  };
}

/** Waits for all, then throws what the first one threw: no write may go on behind the back of who tidies up. */
async function allSettled(works: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(works)).find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}
