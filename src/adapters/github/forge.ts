/** GitHub, or a company's own server of it, behind the port of the hosting platform. */
import type { Forge } from '../../app/ports/forge.js';
import { type Api, type ApiOptions, createApi } from './api.js';
import { createPeople } from './people.js';
import { createPullRequests } from './pull-requests.js';
import { createRemoteArtifacts } from './remote-artifacts.js';
import { createSignals } from './signals.js';
import { createWorkflowRuns } from './workflow-runs.js';

export interface ForgeOptions extends ApiOptions {
  /** Where people look: `https://github.com`, `GITHUB_SERVER_URL`. */
  readonly serverUrl: string;
}

/** The platform. Makes no request, and loads no client, before the first call. */
export function createForge(options: ForgeOptions): Forge {
  return forgeOver(createApi(options), options);
}

/** As {@link createForge}, over an API that others use too: the requests of all are counted together. */
export function forgeOver(api: Api, options: ForgeOptions): Forge {
  return {
    runs: createWorkflowRuns(api),
    signals: createSignals(api, options.repository),
    people: createPeople(api),
    pulls: createPullRequests(api, options),
    artifacts: createRemoteArtifacts(api, options),
    calls: api.calls,
    remaining: api.remaining,
  };
}
