/**
 * Reads JSON of our own files with an error that says where. Damage is told apart: merge conflict markers, a byte order mark, binary data,
 * broken syntax; none of it is ever read as "nothing there".
 */
import { OrchestratorError } from '../errors.js';
import { faultOffset, valueOffset } from './json-place.js';

const REPAIR = 'Nothing was changed. See what can be done: orchestrator repair';

/** UTF-8 text of a state file. Throws STATE_CORRUPT or STATE_CONFLICT_MARKERS with `file:line:col`. */
export function textOf(file: string, bytes: Uint8Array): string {
  if (bytes.length === 0) throw corrupt(file, 1, 1, 'the file is empty');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    throw corrupt(file, 1, 1, 'it begins with a byte order mark, which no version of ours writes');
  const text = decode(file, bytes);
  const marker = conflictMarker(text);
  if (marker !== null)
    throw new OrchestratorError(
      'STATE_CONFLICT_MARKERS',
      `${place(file, text, marker.index)}: merge conflict markers.`,
      'State is never merged by hand. Nothing was changed. See what can be done: orchestrator repair',
    );
  const nul = text.indexOf('\0');
  if (nul >= 0) throw corrupt(file, ...lineColumn(text, nul), 'binary data');
  return text;
}

/** A search for the plain characters passes over a large file many times faster than the expression does. */
function conflictMarker(text: string): RegExpExecArray | null {
  const suspicious = text.includes('<<<<<<<') || text.includes('=======') || text.includes('>>>>>>>');
  return suspicious ? /^(?:<{7} |={7}$|>{7} )/m.exec(text) : null;
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const [line, column] = lineColumn(Buffer.from(bytes).toString('latin1'), brokenByte(bytes));
    throw corrupt(file, line, column, 'it is not UTF-8 text');
  }
}

/** Offset of the byte at which the text stops being UTF-8. */
function brokenByte(bytes: Uint8Array): number {
  let sound = 0;
  for (let broken = bytes.length; broken - sound > 1; ) {
    const middle = (sound + broken) >> 1;
    if (isUtf8Prefix(bytes.subarray(0, middle))) sound = middle;
    else broken = middle;
  }
  return sound;
}

function isUtf8Prefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The JSON value in a text. Throws STATE_CORRUPT with the place. `firstLine`: number of the text's first line within the file. */
export function jsonOf(file: string, text: string, firstLine = 1): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [line, column] = lineColumn(text, faultOffset(text));
    const what = `it is not JSON (${message.split('\n')[0]?.slice(0, 120)})`;
    throw corrupt(file, line + firstLine - 1, column, what);
  }
}

/** 1-based line and column of an offset. */
export function lineColumn(text: string, offset: number): [number, number] {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return [line, offset - before.lastIndexOf('\n')];
}

function place(file: string, text: string, offset: number): string {
  return [file, ...lineColumn(text, offset)].join(':');
}

/** Place of a value within a JSON text: 1-based line and column. */
export function placeOf(text: string, path: readonly string[]): [number, number] {
  return lineColumn(text, valueOffset(text, path));
}

/** `what` may quote the file: it comes out as one line without control characters. */
export function corrupt(file: string, line: number, column: number, what: string): OrchestratorError {
  return new OrchestratorError('STATE_CORRUPT', `${file}:${line}:${column}: ${oneLine(what)}.`, REPAIR);
}

/** Text of a damaged file as a message may show it: on one line, short, nothing in it that a terminal or a log would obey. */
export function oneLine(text: string): string {
  return text.slice(0, 400).replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '\u{fffd}');
}
