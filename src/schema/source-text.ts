/**
 * Bytes of a source file to text, or the reason why they are none: too large, binary, not UTF-8, empty, or left with conflict markers.
 * Nothing is parsed before it has passed here.
 */
import { isUtf8 } from 'node:buffer';
import { type FaultList, printable } from './definition-fault.js';
import { placeOfFile } from './source-node.js';

/** Definition and task files larger than this are refused unread. */
export const MAX_SOURCE_BYTES = 1024 * 1024;

/** One file of the definition as it was found. */
export type SourceFile =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly problem: SourceProblem; readonly detail: string };

export type SourceProblem = 'too-large' | 'symlink' | 'unreadable';

/** The file's text without a byte order mark; undefined when a fault was added instead. */
export function sourceText(file: SourceFile, faults: FaultList): string | undefined {
  const at = placeOfFile(file.path);
  if ('problem' in file) {
    addProblem(file, faults);
    return undefined;
  }
  if (file.bytes.length > MAX_SOURCE_BYTES) {
    addProblem({ path: file.path, problem: 'too-large', detail: `${file.bytes.length} bytes` }, faults);
    return undefined;
  }
  if (file.bytes.includes(0)) {
    faults.add(at, 'BINARY_FILE', 'The file holds NUL bytes.', 'Save it as text in UTF-8.');
    return undefined;
  }
  const text = decodeUtf8(file.bytes);
  if (text === undefined) {
    faults.add(at, 'NOT_UTF8', 'The file is not UTF-8.', 'Save it as text in UTF-8.');
    return undefined;
  }
  if (text.trim() === '') {
    faults.add(at, 'EMPTY_FILE', 'The file is empty.', 'Fill it or remove it.');
    return undefined;
  }
  return text;
}

/** Text of UTF-8 bytes, a byte order mark removed; undefined for anything else. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  return isUtf8(bytes) ? new TextDecoder().decode(bytes) : undefined;
}

/** Adds a fault and answers true when the text holds what a merge left behind. */
export function addConflictMarkers(text: string, path: string, faults: FaultList): boolean {
  const match = /^(?:<{7}|>{7})(?:[ \t].*)?\r?$/m.exec(text);
  if (match === null) return false;
  const line = text.slice(0, match.index).split('\n').length;
  faults.add(
    { ...placeOfFile(path), line },
    'CONFLICT_MARKERS',
    'The file holds the conflict markers of a merge.',
    'Resolve the conflict and remove the markers.',
  );
  return true;
}

function addProblem(file: Extract<SourceFile, { problem: SourceProblem }>, faults: FaultList): void {
  const at = placeOfFile(file.path);
  switch (file.problem) {
    case 'too-large':
      faults.add(
        at,
        'FILE_TOO_LARGE',
        `The file is too large (${printable(file.detail)}).`,
        `Keep it below ${MAX_SOURCE_BYTES / 1024} KB.`,
      );
      break;
    case 'symlink':
      faults.add(
        at,
        'SYMLINK',
        'The file is a symbolic link or lies behind one.',
        'Put the file itself there.',
      );
      break;
    case 'unreadable':
      faults.add(
        at,
        'FILE_UNREADABLE',
        `The file cannot be read (${printable(file.detail)}).`,
        'Make it a plain, readable file.',
      );
      break;
  }
}
