/** The platform around a step of a workflow: its API, the facts of the run, and what use cases may ask of both. Nothing is asked before it is needed. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ForgeOptions } from '../../adapters/github/forge.js';
import type { Forge, RunFacts } from '../../app/ports/forge.js';
import type { Reporter } from '../../app/ports.js';
import { onlyLeg, runEnd } from '../../app/run-end.js';
import { type PlatformDoor, variable } from '../cli/call.js';
import { VERSION } from '../version.js';
import type { Inputs } from './inputs.js';

export interface Platform {
  readonly facts: RunFacts;
  readonly forge: Forge;
  readonly door: PlatformDoor;
}

/** Null outside of a workflow run, and where there is no token to ask with. */
export async function openPlatform(
  inputs: Inputs,
  env: NodeJS.ProcessEnv,
  reporter: Reporter,
): Promise<Platform | null> {
  if (inputs.token === null || variable(env, 'GITHUB_REPOSITORY') === null) return null;
  const { runFacts } = await import('../../adapters/github/run-facts.js');
  const run = await runFacts(env, (path) => readFile(path, 'utf8'));
  if (run === null) return null;
  const facts = { ...run, workflow: nextWorkflow(run, inputs.workflow) };
  const { forgeOver } = await import('../../adapters/github/forge.js');
  const { createApi } = await import('../../adapters/github/api.js');
  const options: ForgeOptions = {
    apiUrl: variable(env, 'GITHUB_API_URL') ?? 'https://api.github.com',
    graphqlUrl: variable(env, 'GITHUB_GRAPHQL_URL') ?? 'https://api.github.com/graphql',
    serverUrl: variable(env, 'GITHUB_SERVER_URL') ?? 'https://github.com',
    repository: facts.repository,
    token: inputs.token,
    reporter,
    userAgent: `orchestrator/${VERSION}`,
    fork: facts.pullRequest?.fork === true,
  };
  const api = createApi(options);
  const forge = forgeOver(api, options);
  const door = doorOf(facts, forge, inputs, env);
  return { facts, forge, door: { ...door, api: { api, options } } };
}

/** Which file is started when there is more to do. */
function nextWorkflow({ workflow, ref }: RunFacts, file: string | null): RunFacts['workflow'] {
  return file === null ? workflow : { file, ref: workflow?.ref ?? ref };
}

function doorOf(
  facts: RunFacts,
  forge: Forge,
  { chain, separateChecks, stopped }: Inputs,
  env: NodeJS.ProcessEnv,
): Omit<PlatformDoor, 'api'> {
  return {
    salvage: async (context, session) => {
      if (!sweeps(facts, chain)) return null;
      const { salvage } = await import('../../app/salvage.js');
      const { unpackArchive } = await import('../../adapters/artifacts/archive-unpacking.js');
      const reports = join(variable(env, 'RUNNER_TEMP') ?? '.', 'orchestrator-salvage');
      const found = await salvage(context, forge, session, { reports, unpack: unpackArchive });
      return { ...found, separateChecks };
    },
    ended: async (leg) => {
      const end = await runEnd(forge, facts.id, facts.attempt);
      return leg === null ? end : onlyLeg(leg, end.fateOf(leg) ?? 'lost');
    },
    chain: stopped || facts.workflow === null || facts.pullRequest?.fork === true ? null : chain + 1,
  };
}

/** Runs that the chain itself started find the state fresh: only people and the schedule look for what was left behind. */
export function sweeps({ event, attempt }: RunFacts, chain: number): boolean {
  return attempt > 1 || event === 'schedule' || (event === 'workflow_dispatch' && chain === 0);
}
