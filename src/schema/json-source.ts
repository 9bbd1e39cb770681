/**
 * Reads JSON of our own files with an error that says where. Damage is told apart: merge conflict markers, a byte order mark, binary data,
 * broken syntax; none of it is ever read as "nothing there".
 */
import { OrchestratorError } from '../errors.js';
import { jsonFaultOffset } from './json-fault.js';

const REPAIR =
  'Nothing was changed. `orchestrator verify` shows the extent; restore the file from the history of the state.';

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
      'State is never merged by hand: take one side whole. Nothing was changed.',
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
    throw corrupt(file, 1, 1, 'it is not UTF-8 text');
  }
}

/** The JSON value in a text. Throws STATE_CORRUPT with the place. `firstLine`: number of the text's first line within the file. */
export function jsonOf(file: string, text: string, firstLine = 1): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [line, column] = lineColumn(text, jsonFaultOffset(text));
    throw corrupt(
      file,
      line + firstLine - 1,
      column,
      `it is not JSON (${message.split('\n')[0]?.slice(0, 120)})`,
    );
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

export function corrupt(file: string, line: number, column: number, what: string): OrchestratorError {
  return new OrchestratorError('STATE_CORRUPT', `${file}:${line}:${column}: ${what}.`, REPAIR);
}
