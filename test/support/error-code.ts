/** What work that should fail ended with. */
import { OrchestratorError } from '../../src/errors.js';

/** The code of the error, the error itself where it is none of ours, null where there was none. */
export async function codeOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
    return null;
  } catch (error) {
    return error instanceof OrchestratorError ? error.code : error;
  }
}
