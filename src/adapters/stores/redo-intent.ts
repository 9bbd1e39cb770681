/**
 * The record that makes a transaction of the file store final: every rename, removal and ref update it consists of. Written whole
 * before the first of them, kept afterwards as the name of the last transaction.
 */
import type { RefUpdate } from '../../app/ports.js';
import { isObjectId } from '../../domain/ids.js';
import { OrchestratorError } from '../../errors.js';
import { isBranchRef } from '../git/ref-host.js';
import { isStatePath } from './state-path.js';

export interface IntendedWrite {
  readonly path: string;
  /** Name of the staged file, beside the record. */
  readonly staged: string;
  readonly sha256: string;
}

export interface Intent {
  readonly txId: string;
  readonly writes: readonly IntendedWrite[];
  readonly removes: readonly string[];
  readonly refs: readonly RefUpdate[];
}

/** Name of the staged file of the n-th write of a transaction. */
export function stagedName(txId: string, index: number): string {
  return `staged-${txId}-${index}`;
}

export function encodeIntent(intent: Intent): string {
  return `${JSON.stringify(intent)}\n`;
}

/** Reads a record again. Throws `STATE_CORRUPT`: it is only ever renamed into place whole. */
export function decodeIntent(text: string, path: string): Intent {
  const value = parse(text);
  const record = isRecord(value) ? value : {};
  const writes = arrayOf(record['writes'], toWrite);
  const removes = arrayOf(record['removes'], toPath);
  const refs = arrayOf(record['refs'], toRef);
  const txId = record['txId'];
  if (typeof txId !== 'string' || writes === undefined || removes === undefined || refs === undefined)
    throw new OrchestratorError(
      'STATE_CORRUPT',
      `${path} is no record of a transaction.`,
      'Somebody changed it: run orchestrator verify, and remove that file when it passes; nothing was changed.',
    );
  return { txId, writes, removes, refs };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
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

function toWrite(value: unknown): IntendedWrite | undefined {
  if (!isRecord(value)) return undefined;
  const { path, staged, sha256 } = value;
  if (typeof path !== 'string' || typeof staged !== 'string' || typeof sha256 !== 'string') return undefined;
  return isStatePath(path) && /^staged-[A-Za-z0-9._-]+$/.test(staged) ? { path, staged, sha256 } : undefined;
}

function toRef(value: unknown): RefUpdate | undefined {
  if (!isRecord(value)) return undefined;
  const { ref, before, after } = value;
  if (typeof ref !== 'string' || !isBranchRef(ref) || typeof after !== 'string' || !isObjectId(after))
    return undefined;
  if (before === null) return { ref, before, after };
  return typeof before === 'string' && isObjectId(before) ? { ref, before, after } : undefined;
}
