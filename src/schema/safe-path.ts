/**
 * Which texts may be a path or a glob of the code base, and which an output: relative, `/`-separated, never out of the tree and, for
 * outputs, the same on every file system. Answers with the reason when a text may not.
 */

const MAX_PATH = 1024;
/** C0, C1, line and paragraph separators, lone surrogates: nothing of the kind belongs in a name. */
const CONTROL = /[\p{Cc}\p{Cs}\u2028\u2029]/u;
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:[. ]|$)/i;

/** Why the text is no path within the tree; undefined when it is one. */
export function pathProblem(path: string): string | undefined {
  if (path === '') return 'is empty';
  if (path.length > MAX_PATH) return `is longer than ${MAX_PATH} characters`;
  if (CONTROL.test(path)) return 'holds control characters';
  if (path.includes('\\')) return 'holds a backslash';
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'is absolute';
  const segments = path.split('/');
  if (segments.includes('..')) return 'leads out of the tree';
  if (segments.some((segment) => segment === '' || segment === '.'))
    return path.endsWith('/') ? 'ends with a slash' : 'has an empty segment';
  if (segments.some((segment) => /^(?:\.git|git~1)[. ]*$/i.test(segment))) return 'leads into .git';
  return undefined;
}

/** Why the text cannot name an output that every file system keeps as it is; undefined when it can. */
export function outputPathProblem(path: string): string | undefined {
  const problem = pathProblem(path);
  if (problem !== undefined) return problem;
  if (/[<>:"|?*]/.test(path)) return 'holds a character that not every file system allows';
  if (path !== path.normalize('NFC')) return 'is not in Unicode form NFC';
  const segments = path.split('/');
  if (segments.some((segment) => RESERVED.test(segment))) return 'holds a name that Windows reserves';
  if (segments.some((segment) => /[. ]$/.test(segment))) return 'has a segment that ends with a dot or space';
  if (segments.some((segment) => segment.length > 200)) return 'has a segment longer than 200 characters';
  if (segments[0]?.toLowerCase() === '.orchestrator') return 'lies in .orchestrator';
  return undefined;
}
