/** What a door knows when it asks for a context. */
import type { RunPlace } from '../adapters/git/current-branch.js';
import type { Api, ApiOptions } from '../adapters/github/api.js';
import type { Reporter } from '../app/ports.js';
import type { StoreKind } from '../domain/definition.js';
import type { WrittenSettings } from '../schema/settings-file.js';

/** The platform's API as somebody has opened it. */
export interface OpenApi {
  readonly api: Api;
  readonly options: ApiOptions;
}

export interface WireOptions {
  readonly cwd: string;
  /** `--root`, `working-directory`, ORCHESTRATOR_ROOT. */
  readonly root: string | null;
  readonly definitionFile: string | null;
  /** `--as`, ORCHESTRATOR_AGENT; null = the git user, when something may be written. */
  readonly actor: string | null;
  /** The verb may change the session: then its journal lines need a name. */
  readonly writes: boolean;
  /** The verb makes many transactions in a row: a file store may let its files wait while they stand in its log. */
  readonly series?: boolean;
  /** What this clone holds is looked at, and no remote is asked. */
  readonly cloneOnly?: boolean;
  readonly env: NodeJS.ProcessEnv;
  /** Settings of the person who calls. */
  readonly user?: WrittenSettings;
  readonly reporter: Reporter;
  /** For remotes over HTTP; null = the user's own set-up. */
  readonly token: string | null;
  /** `<run id>/<attempt>` of a workflow run. */
  readonly run: string | null;
  /** What the workflow run is for: `branch: current` means its branch. Read from the environment where it is not given. */
  readonly place?: RunPlace | null;
  /** The platform's API, when the door has one already: its requests are counted together. */
  readonly api?: OpenApi | null;
  readonly stateBranch: string | null;
  readonly store: StoreKind | null;
}
