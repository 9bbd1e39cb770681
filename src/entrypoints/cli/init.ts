/** `init`: the first files of a definition. */
import { scaffold } from '../../adapters/definition/scaffold.js';
import { OrchestratorError } from '../../errors.js';
import { findRoot } from '../root.js';
import { answered, type Call, namedRoot, type VerbEnd } from './call.js';

export async function execute(call: Call): Promise<VerbEnd> {
  const portable = call.options.flag('portable');
  const root = rootFor(call);
  const { created, kept } = scaffold({ root, portable });
  return answered({ root, portable, created, kept }, [
    ...created.map((path) => `created ${path}`),
    ...kept.map((path) => `kept    ${path} (it exists)`),
    ...(created.length === 0 ? ['Nothing was changed.'] : []),
    '',
    `In ${root}. Next: orchestrator validate, then orchestrator run`,
  ]);
}

/** The root as every verb finds it; where there is none yet, the current folder becomes one. */
function rootFor(call: Call): string {
  try {
    return findRoot(call.cwd, namedRoot(call)).path;
  } catch (error) {
    if (error instanceof OrchestratorError && error.code === 'ROOT_NOT_FOUND' && namedRoot(call) === null)
      return call.cwd;
    throw error;
  }
}
