/** The root for verbs that bring work to a place where there may be none yet. */
import { OrchestratorError } from '../../errors.js';
import { findRoot } from '../root.js';
import { type Call, namedRoot } from './call.js';

/** The root as every verb finds it; where there is none yet, the current folder becomes one. */
export function rootFor(call: Call): string {
  try {
    return findRoot(call.cwd, namedRoot(call)).path;
  } catch (error) {
    if (error instanceof OrchestratorError && error.code === 'ROOT_NOT_FOUND' && namedRoot(call) === null)
      return call.cwd;
    throw error;
  }
}
