/** This machine: git, the root, the repository and its remote. */
import type { StateSpec } from '../../domain/definition.js';
import { OrchestratorError } from '../../errors.js';
import { type Finding, finding, findingsOf } from './finding.js';
import { known, type Look } from './look.js';

export async function checkMachine({ around }: Look): Promise<readonly Finding[]> {
  const root = await around.root();
  await around.gitVersion();
  const repository = await around.repository();
  const state = await known(around.state());
  const risk = await known(around.risk());
  const atRisk = risk === null ? [] : [finding('STATE_AT_RISK', risk)];
  return [...atRisk, ...repositoryFindings({ root, repository, state })];
}

function repositoryFindings({
  root,
  repository,
  state,
}: {
  readonly root: string;
  readonly repository: Awaited<ReturnType<Look['around']['repository']>>;
  readonly state: StateSpec | null;
}): readonly Finding[] {
  if (repository === null || state === null || state.store === 'file') return [];
  const found: Finding[] = [];
  if (!repository.commits)
    found.push(
      ...findingsOf(
        new OrchestratorError(
          'GIT_NO_COMMITS',
          `The repository in ${root} has no commit yet: there is nothing that agents could start from.`,
          'Commit the definition and its tasks first.',
        ),
      ),
    );
  if (repository.remote === null)
    found.push(
      finding('REMOTE_MISSING', {
        evidence: `The repository in ${root} has no remote ${JSON.stringify(state.remote)}: its own refs hold the state.`,
        remedy:
          'Fine for work on this machine alone. For others to take part, add it (git remote add), or name another with `state: { remote: … }`.',
      }),
    );
  return found;
}
