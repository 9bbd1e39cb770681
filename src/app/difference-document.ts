/** `diff --json`: what changed between two versions, in the shape that programs may rely on. */
import type { Difference } from '../domain/difference.js';
import { toRecord } from '../schema/wire.js';

export const DIFFERENCE_DOCUMENT = 'orchestrator/difference/1';

export function differenceDocument(session: string, difference: Difference): Record<string, unknown> {
  return toRecord({ schema: DIFFERENCE_DOCUMENT, session, ...difference });
}
