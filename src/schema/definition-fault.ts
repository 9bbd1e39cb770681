/**
 * The faults a definition can have, collected so that all of them are told at once, and the way outside text is quoted in them.
 */
import type { Fault } from '../errors.js';
import type { Place } from './source-node.js';

/** More faults than anybody reads; what comes after is left out. */
const MOST_FAULTS = 10_000;

/** Collects faults; hands them out sorted by file, line and column. */
export class FaultList {
  readonly #found: FoundFault[] = [];

  /** The remedy says what to do; the message what is wrong, with its value. */
  add(at: Place, code: DefinitionFaultCode, message: string, remedy: string): void {
    if (this.#found.length < MOST_FAULTS) this.#found.push({ at, code, message, remedy });
  }

  get size(): number {
    return this.#found.length;
  }

  /** In the order they were found, each with the path within its source. */
  found(): readonly FoundFault[] {
    return this.#found;
  }

  sorted(): readonly Fault[] {
    return this.#found
      .map(({ at, code, message, remedy }) => ({
        file: printable(at.file),
        line: at.line,
        column: at.column,
        code,
        message,
        remedy,
      }))
      .sort(
        (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
      );
  }
}

export interface FoundFault {
  readonly at: Place;
  readonly code: DefinitionFaultCode;
  readonly message: string;
  readonly remedy: string;
}

/** Every code that a fault of the definition may have; the codes are the contract, the words are not. */
export const DEFINITION_FAULT_CODES = [
  'BAD_DURATION',
  'BAD_ENV_NAME',
  'BAD_EXPRESSION',
  'BAD_ID',
  'BAD_LAYER',
  'BAD_MACHINE',
  'BAD_SIZE',
  'BAD_TYPE',
  'BAD_VALUE',
  'BINARY_FILE',
  'CONFLICT_MARKERS',
  'DEPENDENCY_CYCLE',
  'DUPLICATE_DEPENDENCY',
  'DUPLICATE_ID',
  'DUPLICATE_KEY',
  'DUPLICATE_OUTPUT',
  'DUPLICATE_PHASE',
  'EMPTY_FILE',
  'EMPTY_PHASE',
  'FILE_TOO_LARGE',
  'FILE_UNREADABLE',
  'FORBIDDEN_KEY',
  'FRONT_MATTER_MISSING',
  'INCLUDE_CYCLE',
  'INCLUDE_MISSING',
  'INCLUDE_TOO_MANY',
  'INPUT_NOT_DECLARED',
  'INPUT_NOT_DEPENDED_ON',
  'INPUT_UNKNOWN',
  'LATER_PHASE',
  'MACHINE_MISSING',
  'MISSING_KEY',
  'NOT_BUILT_YET',
  'NOT_UTF8',
  'OUTPUT_NOT_DECLARED',
  'PATH_UNSAFE',
  'POWERFUL_KEY',
  'SCHEMA_INVALID',
  'SCHEMA_MISSING',
  'SELF_DEPENDENCY',
  'STORE_WITHOUT_CODE',
  'SYMLINK',
  'RESERVE_MISSING',
  'UNKNOWN_AGENT',
  'UNKNOWN_DEPENDENCY',
  'UNKNOWN_KEY',
  'UNKNOWN_PHASE',
  'UNKNOWN_RESOURCE',
  'VERSION_MISSING',
  'VERSION_UNSUPPORTED',
  'YAML_ALIASES',
  'YAML_MULTI_DOCUMENT',
  'YAML_SYNTAX',
  'YAML_TOO_DEEP',
  'YAML_TOO_LARGE',
] as const;
export type DefinitionFaultCode = (typeof DEFINITION_FAULT_CODES)[number];

/** Outside text for a message: quoted, bounded, and free of anything a terminal or a log reader could take for its own. */
export function quoted(text: string): string {
  const cut = text.length > 80 ? `${text.slice(0, 77)}...` : text;
  return `"${printable(cut)}"`;
}

/** The text with every character outside printable ASCII as `\u{...}`: look-alikes become visible. */
export function printable(text: string): string {
  return text.replace(
    /[^\x20-\x7e]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`,
  );
}
