/** What tools and the process were said to have done well or badly in the system that a session was imported from. Shown, and never acted on. */
import type { LoadedSession } from './session-files.js';

export interface ImportedFeedback {
  /** `tool`, `process`, or the name of the file. */
  readonly about: string;
  /** In the session's folder. */
  readonly path: string;
  readonly entries: number;
  /** The last of them, oldest first: as JSON where a line is that, else as the text it is. */
  readonly last: readonly unknown[];
}

const MOST = 100;
/** Under their own names beside what failed attempts are told; sessions of before have them among the imported files. */
const NAMES =
  /^(?:feedback\/|imported\/files\/(?:.*\/)?)(?:\.workflow_)?(?:(tool|process)(?:_feedback)?|(feedback))\.jsonl$/;

export function isFeedback(path: string): boolean {
  return NAMES.test(path);
}

export async function importedFeedback(loaded: LoadedSession): Promise<readonly ImportedFeedback[]> {
  const files = await loaded.files();
  const paths = [...(await files.list('feedback')), ...(await files.list('imported'))];
  const found: ImportedFeedback[] = [];
  for (const path of paths) {
    const name = NAMES.exec(path);
    const bytes = name === null ? undefined : await files.read(path);
    if (name === null || bytes === undefined) continue;
    const lines = Buffer.from(bytes)
      .toString('utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    const last = lines.slice(-MOST).map(entry);
    found.push({ about: name[1] ?? 'feedback', path, entries: lines.length, last });
  }
  return found;
}

function entry(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return line;
  }
}
