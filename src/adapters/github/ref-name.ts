/** Which texts may be the full name of a ref: git's own rules, and nothing that could be an option. */

/** `refs/heads/main`, `refs/tags/v1`, `refs/pull/7/merge`. */
export function isRefName(ref: string): boolean {
  return (
    ref.length <= 512 &&
    /^refs\/(?:heads|tags|pull)\/[^/-]/.test(ref) &&
    !/[\p{Cc} ~^:?*[\\]|\.\.|@\{|\/\/|\/$|\.$/u.test(ref) &&
    ref.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'))
  );
}

/** Throws a bug's error for what is neither a full name nor the short one of a branch. */
export function refuseOtherRefs(ref: string): void {
  if (!isRefName(ref) && !isRefName(`refs/heads/${ref}`))
    throw new Error(`Internal error: ${JSON.stringify(ref)} is no ref`);
}
