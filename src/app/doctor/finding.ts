/**
 * What `doctor` can find, each with a code that programs and the troubleshooting page rely on. A code has one severity: `error` where work
 * would be lost or could never start, `warning` where it may, `info` where one should know.
 */
import { DefinitionError, type OrchestratorError } from '../../errors.js';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const CHECKS = {
  ACTIONS_OFF: 'error',
  ACTION_NOT_ALLOWED: 'error',
  AGENT_MAY_WRITE: 'error',
  ATTEMPTS_LEFT: 'info',
  BRANCH_PROTECTED: 'warning',
  CALLER_PERMISSIONS: 'error',
  CHECKPOINT_DAMAGED: 'warning',
  CLAIM_STUCK: 'warning',
  CODE_AHEAD: 'warning',
  CODE_FOREIGN: 'warning',
  CREDENTIALS_NEAR_AGENTS: 'error',
  DEFINITION_DRIFT: 'info',
  DISK_LOW: 'warning',
  DISPATCH_INPUTS: 'error',
  FOREIGN_FILE: 'warning',
  INPUTS_NOT_PASSED: 'warning',
  JOB_PERMISSIONS: 'error',
  LEFTOVER_FILES: 'info',
  LEGACY_STATE: 'info',
  LOCK_HELD: 'info',
  LOCK_STALE: 'info',
  NO_CALLER: 'info',
  NO_DISPATCH: 'warning',
  NO_SCHEDULE: 'info',
  PERMISSIONS_UNSTATED: 'warning',
  POINTER_DANGLING: 'warning',
  PULLS_NOT_ALLOWED: 'error',
  PULL_REQUEST_TARGET: 'warning',
  RATE_LIMIT_LOW: 'warning',
  REFERENCE_NOT_PINNED: 'warning',
  REFERENCE_PLACEHOLDER: 'error',
  REMOTE_MISSING: 'warning',
  REPOSITORY_CLOSED: 'error',
  REPOSITORY_UNKNOWN: 'error',
  RULE_BLOCKS: 'error',
  RULE_MAY_BLOCK: 'warning',
  RUNNER_SHARED: 'warning',
  RUN_DID_NOT_START: 'warning',
  SCHEDULE_CROWDED: 'warning',
  SECRET_MISSING: 'info',
  SESSION_DAMAGED: 'error',
  SESSION_IDLE: 'info',
  SESSION_SCARRED: 'info',
  SESSION_STALLED: 'warning',
  SETTINGS_HIDDEN: 'info',
  SIGNAL_PERMISSIONS: 'warning',
  STATE_AT_RISK: 'warning',
  STATE_EDITED: 'warning',
  STATE_LARGE: 'warning',
  STATE_LINK: 'error',
  STATE_NOT_WRITABLE: 'error',
  STATE_ON_DEFAULT_BRANCH: 'warning',
  STATE_ON_RUNNER: 'error',
  STORE_NEEDS_GITHUB: 'error',
  STORE_UNSERIALISED: 'warning',
  TOKEN_MISSING: 'error',
  TOKEN_READ_ONLY: 'error',
  WORKFLOW_NOT_FOUND: 'error',
  WORKFLOW_OFF: 'error',
  WORKFLOW_UNREADABLE: 'warning',
} as const satisfies Record<string, Severity>;
export type CheckCode = keyof typeof CHECKS;

export interface FindingPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Finding {
  /** A {@link CheckCode}, or the code of the error that any verb would end with. */
  readonly code: string;
  readonly severity: Severity;
  /** What is there, with its values. */
  readonly evidence: string;
  /** What to do. */
  readonly remedy: string;
  readonly place: FindingPlace | null;
}

export interface Words {
  readonly evidence: string;
  readonly remedy: string;
  readonly place?: FindingPlace | undefined;
}

export function finding(code: CheckCode, { evidence, remedy, place }: Words): Finding {
  const at = place === undefined ? null : { file: place.file, line: place.line, column: place.column };
  return { code, severity: CHECKS[code], evidence, remedy, place: at };
}

/** More faults of a definition than these are for `validate`. */
const MOST_FAULTS = 20;

/** What any verb would end with, as findings. */
export function findingsOf(error: OrchestratorError): readonly Finding[] {
  const { code, message, remedy } = error;
  if (!(error instanceof DefinitionError))
    return [{ code, severity: 'error', evidence: message, remedy, place: null }];
  const rest = error.faults.length - MOST_FAULTS;
  const shown = error.faults.slice(0, MOST_FAULTS).map(
    ({ file, line, column, ...fault }): Finding => ({
      code,
      severity: 'error',
      evidence: `${fault.code} ${fault.message}`,
      remedy: fault.remedy,
      place: { file, line, column },
    }),
  );
  if (rest <= 0) return shown;
  return [...shown, { code, severity: 'error', evidence: `${rest} more faults.`, remedy, place: null }];
}
