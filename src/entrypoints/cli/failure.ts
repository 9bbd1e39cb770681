/** Turns what was thrown or refused into an answer: what, with which value, what to do next; and the exit code. */
import type { Rejection } from '../../domain/command.js';
import {
  DefinitionError,
  EXIT,
  type ExitCode,
  formatFault,
  OrchestratorError,
  SettingsError,
} from '../../errors.js';
import { plainLine, plainText } from '../../report/plain-text.js';
import { paint, type Style } from '../../report/style.js';

export interface Failure {
  readonly exit: ExitCode;
  readonly document: {
    readonly error: {
      readonly code: string;
      readonly message: string;
      readonly remedy: string;
      readonly faults?: DefinitionError['faults'];
    };
  };
  /** For people. */
  readonly lines: readonly string[];
}

const LONGEST_LINE = 2000;
const REPORT_IT = 'This is a bug of the orchestrator. Please report it with the lines above.';

export function failureOf(error: unknown, style: Style): Failure {
  if (error instanceof DefinitionError || error instanceof SettingsError) return faultsFailure(error, style);
  if (error instanceof OrchestratorError) {
    const { code, message, remedy } = error;
    return {
      exit: error.exitCode,
      document: { error: { code, message, remedy } },
      lines: [
        `${paint(style, 'red', 'error')} ${code}: ${plainLines(message)}`,
        `  → ${plainText(remedy, LONGEST_LINE)}`,
      ],
    };
  }
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? (error.stack ?? message) : message;
  return {
    exit: EXIT.failed,
    document: { error: { code: 'INTERNAL', message, remedy: REPORT_IT } },
    lines: [plainLines(stack), `  → ${REPORT_IT}`],
  };
}

function faultsFailure(error: DefinitionError | SettingsError, style: Style): Failure {
  const { code, message, remedy, faults } = error;
  return {
    exit: error.exitCode,
    document: { error: { code, message: message.split('\n')[0] ?? '', remedy, faults } },
    lines: [
      `${paint(style, 'red', 'error')} ${code}: ${plainText(message.split('\n')[0] ?? '')}`,
      ...faults.map((fault) => `  ${plainText(formatFault(fault), LONGEST_LINE)}`),
      `  → ${plainText(remedy, LONGEST_LINE)}`,
    ],
  };
}

export function refusalOf({ code, message, remedy }: Rejection, style: Style): Failure {
  return {
    exit: EXIT.refused,
    document: { error: { code, message, remedy } },
    lines: [
      `${paint(style, 'yellow', 'refused')} ${code}: ${plainText(message, LONGEST_LINE)}`,
      `  → ${plainText(remedy, LONGEST_LINE)}`,
    ],
  };
}

function plainLines(text: string): string {
  return text
    .split('\n')
    .map((line) => plainLine(line, LONGEST_LINE))
    .join('\n');
}
