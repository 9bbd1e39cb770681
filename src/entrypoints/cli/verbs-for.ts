/** Which verbs a call has to know of: a table that is not needed is not loaded, and most calls are one of a few verbs. */
import type { VerbSpec } from './call.js';
import { LOOK_VERBS } from './look-verbs.js';
import { WORK_VERBS } from './work-verbs.js';

/** None of them is the first word of another verb. */
const EVERYDAY: readonly VerbSpec[] = [...WORK_VERBS, ...LOOK_VERBS];

/** All verbs, but where the first word is one of every day those alone. */
export async function verbsFor(words: readonly string[]): Promise<readonly VerbSpec[]> {
  if (EVERYDAY.some(({ name }) => name === words[0])) return EVERYDAY;
  return (await import('./verb-table.js')).VERBS;
}
