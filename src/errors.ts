/**
 * The catalogue of errors: a broken outside world with a code that programs may rely on. A refused command is no error but a
 * `Rejection` value; a bug throws a plain Error that begins with `Internal error:`.
 */

/** Process exit codes, the same for every verb (action and shell). */
export const EXIT = {
  done: 0,
  failed: 1,
  usage: 2,
  invalid: 3,
  refused: 4,
  contention: 5,
  nothing: 6,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const CATALOGUE = {
  USAGE: EXIT.usage,
  ROOT_NOT_FOUND: EXIT.invalid,
  DEFINITION_NOT_FOUND: EXIT.invalid,
  DEFINITION_INVALID: EXIT.invalid,
  SETTINGS_INVALID: EXIT.invalid,
  TEMPLATE_INVALID: EXIT.invalid,
  TEMPLATE_REFUSED: EXIT.refused,
  SESSION_NOT_FOUND: EXIT.invalid,
  SESSION_AMBIGUOUS: EXIT.usage,
  NO_SESSION: EXIT.nothing,
  STATE_CORRUPT: EXIT.invalid,
  STATE_CONFLICT_MARKERS: EXIT.invalid,
  STATE_NEWER_SCHEMA: EXIT.invalid,
  STATE_FOREIGN: EXIT.invalid,
  STATE_REWOUND: EXIT.invalid,
  CONTENTION: EXIT.contention,
  OUTCOME_UNKNOWN: EXIT.failed,
  GIT_MISSING: EXIT.invalid,
  GIT_TOO_OLD: EXIT.invalid,
  GIT_FAILED: EXIT.failed,
  GIT_NO_COMMITS: EXIT.invalid,
  GIT_NO_REPOSITORY: EXIT.invalid,
  PUSH_REFUSED: EXIT.failed,
  REMOTE_REFUSED: EXIT.invalid,
  REMOTE_UNREACHABLE: EXIT.failed,
  DISK_FULL: EXIT.failed,
  WRITE_REFUSED: EXIT.failed,
  LOCK_TIMEOUT: EXIT.contention,
  REPORT_INVALID: EXIT.invalid,
  LEG_INVALID: EXIT.usage,
  CLAIM_NOT_LIVE: EXIT.refused,
  NOT_OWNER: EXIT.refused,
  NOT_BUILT: EXIT.usage,
  API_REFUSED: EXIT.failed,
  API_LIMITED: EXIT.failed,
  API_UNREACHABLE: EXIT.failed,
  API_BAD_ANSWER: EXIT.failed,
  DISPATCH_REFUSED: EXIT.failed,
  ARTIFACT_EXISTS: EXIT.failed,
  ARTIFACT_EXPIRED: EXIT.failed,
  ARTIFACT_TOO_LARGE: EXIT.invalid,
  ARTIFACT_INVALID: EXIT.invalid,
  ARTIFACT_FAILED: EXIT.failed,
  RUN_INVALID: EXIT.invalid,
  BRANCH_REFUSED: EXIT.invalid,
  CHECKOUT_DIRTY: EXIT.refused,
  COMMIT_TOO_LARGE: EXIT.invalid,
  IMPORT_SOURCE: EXIT.invalid,
  IMPORT_FORMAT: EXIT.invalid,
  IMPORT_NOTHING: EXIT.invalid,
  IMPORT_TARGET: EXIT.refused,
  SNAPSHOT_INVALID: EXIT.invalid,
  SNAPSHOT_TOO_LARGE: EXIT.invalid,
  SNAPSHOT_FOREIGN: EXIT.refused,
  SNAPSHOT_DIVERGED: EXIT.refused,
  SNAPSHOT_CODE_MISSING: EXIT.invalid,
} as const satisfies Record<string, ExitCode>;
export type ErrorCode = keyof typeof CATALOGUE;
/** Every code there is, for the page that explains them. */
export const ERROR_CODES: readonly ErrorCode[] = Object.keys(CATALOGUE).filter(isErrorCode);

function isErrorCode(word: string): word is ErrorCode {
  return Object.hasOwn(CATALOGUE, word);
}

/** An error of the outside world. `message` says what and with which value, `remedy` what to do next. */
export class OrchestratorError extends Error {
  override readonly name = 'OrchestratorError';
  readonly code: ErrorCode;
  readonly remedy: string;

  constructor(code: ErrorCode, message: string, remedy: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
    this.remedy = remedy;
  }

  get exitCode(): ExitCode {
    return CATALOGUE[this.code];
  }
}

/** One fault of one place in a file. */
export interface Fault {
  /** Relative to the root, `/`-separated. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  readonly code: string;
  /** What is wrong, with which value. */
  readonly message: string;
  /** What to do. */
  readonly remedy: string;
}

/** `file:line:col CODE message — what to do` */
export function formatFault(fault: Fault): string {
  return `${fault.file}:${fault.line}:${fault.column} ${fault.code} ${fault.message} — ${fault.remedy}`;
}

/** Every fault of the definition at once. */
export class DefinitionError extends OrchestratorError {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(
      'DEFINITION_INVALID',
      `The definition has ${faults.length} fault${faults.length === 1 ? '' : 's'}:\n${faults.map((f) => `  ${formatFault(f)}`).join('\n')}`,
      'Mend them and run: orchestrator validate',
    );
    this.faults = faults;
  }
}

/** Every fault of a file of settings at once. */
export class SettingsError extends OrchestratorError {
  readonly faults: readonly Fault[];

  constructor(file: string, faults: readonly Fault[]) {
    super(
      'SETTINGS_INVALID',
      `The settings in ${file} have ${faults.length} fault${faults.length === 1 ? '' : 's'}:\n${faults.map((f) => `  ${formatFault(f)}`).join('\n')}`,
      'Mend them, or remove the file, and run: orchestrator config show',
    );
    this.faults = faults;
  }
}
