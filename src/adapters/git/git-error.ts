/**
 * What went wrong with a git call, in the catalogue's terms and with git's own words.
 */
import { OrchestratorError } from '../../errors.js';
import { systemCode } from '../stores/disk-error.js';

export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
  readonly timedOut: boolean;
}

/** What git said, as one line without control characters: a server's words can never become a log command. */
export function gitWords(stderr: string): string {
  return stderr
    .split('\n')
    .map((line) => line.replace(/\p{Cc}/gu, ' ').trim())
    .filter((line) => line !== '' && line !== 'remote:')
    .slice(-10)
    .join('; ')
    .slice(0, 1000);
}

/** A git process that did not come to life. */
export function notStarted(cause: unknown): OrchestratorError {
  const code = systemCode(cause);
  if (code !== 'ENOENT' && code !== 'EACCES')
    return new OrchestratorError(
      'GIT_FAILED',
      `git could not be started: ${cause instanceof Error ? cause.message : String(cause)}`,
      'Look at the message, and run the same command again; nothing was changed.',
      { cause },
    );
  return new OrchestratorError(
    'GIT_MISSING',
    'git could not be started.',
    'Install git 2.38 or newer and make sure it is on PATH.',
    { cause },
  );
}

/** The error of a git call that had to succeed: `DISK_FULL`, else `GIT_FAILED` with git's own words. */
export function gitFailed(args: readonly string[], result: GitResult): OrchestratorError {
  const verb = args.find((word) => !word.startsWith('-')) ?? 'git';
  if (/No space left on device|disk quota exceeded/i.test(result.stderr))
    return new OrchestratorError(
      'DISK_FULL',
      `git ${verb} found no space left on the device.`,
      'Free some space and run the same command again; nothing was changed.',
    );
  return new OrchestratorError(
    'GIT_FAILED',
    `git ${verb} ended with exit code ${result.code}: ${gitWords(result.stderr) || 'no message'}`,
    'Look at the message; run `orchestrator status` to see that nothing was changed.',
  );
}
