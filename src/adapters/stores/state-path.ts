/**
 * Which paths a store writes and reads inside a session. The last line of defence: whoever names a file has checked it before, and a
 * stored path that fails here was put there by somebody else.
 */

/** True for a relative, `/`-separated path that stays inside its folder on every file system. */
export function isStatePath(path: string): boolean {
  const segments = path.split('/');
  return path.length <= 1000 && segments.every(isStateSegment);
}

function isStateSegment(segment: string): boolean {
  return (
    segment !== '' &&
    segment !== '.' &&
    segment !== '..' &&
    Buffer.byteLength(segment) <= 255 &&
    !/[\p{Cc}\\\ufffd]/u.test(segment) &&
    !/^\.git$/i.test(segment)
  );
}

/** Throws a bug's error for a path that may not be written. */
export function requireStatePath(path: string): void {
  if (!isStatePath(path))
    throw new Error(`Internal error: ${JSON.stringify(path)} is no path inside a session`);
}
