/**
 * The entries of the redo log: one per transaction with everything it writes, and one that says that the refs of the transaction before it
 * have moved. An entry is one line that names what follows, then the bytes of each file.
 */
import type { RefUpdate, StateChange } from '../../app/ports.js';
import { isObjectId } from '../../domain/ids.js';
import { OrchestratorError } from '../../errors.js';
import { sha256 } from '../../schema/sha256.js';
import { isBranchRef } from '../git/ref-host.js';
import { isStatePath } from './state-path.js';

export interface RedoWrite {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

export interface RedoRecord {
  readonly txId: string;
  readonly writes: readonly RedoWrite[];
  readonly removes: readonly string[];
  readonly refs: readonly RefUpdate[];
}

export interface RedoEntries {
  readonly records: readonly RedoRecord[];
  /** Bytes up to the end of the last whole entry. What follows was never acknowledged. */
  readonly end: number;
  /** Where the last record begins when it moves refs and nothing says yet that they have moved. */
  readonly unsettledFrom: number | null;
}

const LINE_END = 0x0a;

export function encodeRecord({ txId, writes, removes, refs }: RedoRecord): Uint8Array {
  const files = writes.map(({ path, bytes, sha256 }) => ({ path, bytes: bytes.length, sha256 }));
  const line = `${JSON.stringify({ txId, writes: files, removes, refs })}\n`;
  return Buffer.concat([Buffer.from(line), ...writes.map(({ bytes }) => bytes), Buffer.from('\n')]);
}

export function encodeSettled(txId: string): Uint8Array {
  return Buffer.from(`${JSON.stringify({ settled: txId })}\n`);
}

/**
 * Reads a log from its beginning. An entry that was cut off is where it ends: it was being written when its process or the machine died. Throws
 * `STATE_CORRUPT` for anything else that is no entry.
 */
export function decodeEntries(log: Buffer, file: string): RedoEntries {
  const records: RedoRecord[] = [];
  let end = 0;
  let unsettledFrom: number | null = null;
  while (end < log.length) {
    const lineEnd = log.indexOf(LINE_END, end);
    if (lineEnd < 0) break;
    const head = parse(log.toString('utf8', end, lineEnd));
    if (head === undefined) {
      // Zeros stand where the disk had not come to write.
      if (log.subarray(end, lineEnd).includes(0)) break;
      throw damaged(file);
    }
    if (typeof head['settled'] === 'string') {
      unsettledFrom = null;
      end = lineEnd + 1;
      continue;
    }
    const entry = recordAt(log, lineEnd + 1, head);
    if (entry === 'strange') throw damaged(file);
    if (entry === 'cut off') break;
    records.push(entry.record);
    unsettledFrom = entry.record.refs.length > 0 ? end : null;
    end = entry.end;
  }
  return { records, end, unsettledFrom };
}

function recordAt(
  log: Buffer,
  start: number,
  head: Readonly<Record<string, unknown>>,
): { readonly record: RedoRecord; readonly end: number } | 'strange' | 'cut off' {
  const { txId } = head;
  const files = arrayOf(head['writes'], toFile);
  const removes = arrayOf(head['removes'], toPath);
  const refs = arrayOf(head['refs'], toRef);
  if (typeof txId !== 'string' || files === undefined || removes === undefined || refs === undefined)
    return 'strange';
  let at = start;
  const writes = files.map(({ path, bytes, sha256 }) => {
    at += bytes;
    return { path, bytes: log.subarray(at - bytes, at), sha256 };
  });
  if (at >= log.length) return 'cut off';
  const last = at + 1 === log.length;
  // Only the last one can have been cut off in the middle of its bytes.
  if (log[at] !== LINE_END) return last ? 'cut off' : 'strange';
  if (last && writes.some((write) => sha256(write.bytes) !== write.sha256)) return 'cut off';
  return { record: { txId, writes, removes, refs }, end: at + 1 };
}

function damaged(file: string): OrchestratorError {
  return new OrchestratorError(
    'STATE_CORRUPT',
    `${file} holds something that is no record of a transaction.`,
    'Somebody changed it: run orchestrator verify, and remove that file when it passes; nothing was changed.',
  );
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function arrayOf<T>(value: unknown, parseOne: (one: unknown) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const parsed = value.map(parseOne).filter((one) => one !== undefined);
  return parsed.length === value.length ? parsed : undefined;
}

function toPath(value: unknown): string | undefined {
  return typeof value === 'string' && isStatePath(value) ? value : undefined;
}

function toFile(
  value: unknown,
): { readonly path: string; readonly bytes: number; readonly sha256: string } | undefined {
  if (!isRecord(value)) return undefined;
  const { path, bytes, sha256 } = value;
  if (typeof path !== 'string' || typeof bytes !== 'number' || typeof sha256 !== 'string') return undefined;
  return isStatePath(path) && Number.isSafeInteger(bytes) && bytes >= 0 ? { path, bytes, sha256 } : undefined;
}

function toRef(value: unknown): RefUpdate | undefined {
  if (!isRecord(value)) return undefined;
  const { ref, before, after } = value;
  if (typeof ref !== 'string' || !isBranchRef(ref) || typeof after !== 'string' || !isObjectId(after))
    return undefined;
  if (before === null) return { ref, before, after };
  return typeof before === 'string' && isObjectId(before) ? { ref, before, after } : undefined;
}

/** The record of a change. */
export function recordOf({ txId, writes, removes, refs }: StateChange): RedoRecord {
  return {
    txId,
    writes: writes.map(({ path, bytes, sha256: known }) => ({ path, bytes, sha256: known ?? sha256(bytes) })),
    removes,
    refs,
  };
}
