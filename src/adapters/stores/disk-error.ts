/**
 * Turns what a file system says into an error of the catalogue, so that a full disk or a read-only folder has the same name
 * whichever store meets it.
 */
import { OrchestratorError } from '../../errors.js';

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const REFUSED = new Set(['EROFS', 'EACCES', 'EPERM', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG']);

/** `code` of a system error, else undefined. */
export function systemCode(cause: unknown): string | undefined {
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return undefined;
  return typeof cause.code === 'string' ? cause.code : undefined;
}

/** `DISK_FULL` or `WRITE_REFUSED` for a failed write at `place`; anything else is handed back unchanged. */
export function diskError(cause: unknown, place: string): unknown {
  const code = systemCode(cause) ?? '';
  if (FULL.has(code))
    return new OrchestratorError(
      'DISK_FULL',
      `No space left to write in ${place} (${code}).`,
      'Free some space and run the same command again; nothing was changed.',
      { cause },
    );
  if (REFUSED.has(code))
    return new OrchestratorError(
      'WRITE_REFUSED',
      `The file system refuses to write in ${place} (${code}).`,
      'Make the folder writable, or choose another root with --root; nothing was changed.',
      { cause },
    );
  return cause;
}
