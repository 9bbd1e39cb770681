/** What `doctor` looks at on this machine. Nothing here changes anything, neither here nor at the remote. */
import type { StateSpec } from '../../domain/definition.js';
import type { SourceFile } from '../../schema/source-text.js';
import type { Context } from '../context.js';
import type { PinnedDefinition } from '../ports.js';
import type { Risk } from '../state-at-risk.js';

/** `github`: github.com, or the server of the workflow run. `web`: some other server over HTTP; a company's GitHub looks like any. */
export type RemoteKind = 'github' | 'web' | 'ssh' | 'path';

export interface RemotePlace {
  readonly name: string;
  /** For people, without credentials. */
  readonly display: string;
  readonly kind: RemoteKind;
  /** `owner/name` where the remote is GitHub. */
  readonly repository: string | null;
}

/** What the remote says to a push that changes nothing. It asks no rule of any branch. */
export type PushAnswered =
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused'; readonly reason: string; readonly remedy: string }
  | { readonly kind: 'unknown'; readonly reason: string };

/** Who has a session's lock. */
export interface LockSeen {
  /** Relative to the root, as all paths here. */
  readonly path: string;
  readonly holder: string;
  readonly state: 'alive' | 'dead' | 'unknown';
}

/** What this machine keeps of the state, or beside it. */
export interface StatePlace {
  readonly folder: string;
  readonly writable: boolean;
  /** Null where nobody can tell. */
  readonly freeBytes: number | null;
  /** Bytes of everything in the folder. */
  readonly bytes: number;
  readonly links: readonly string[];
  /** Names that nothing of ours has. */
  readonly foreign: readonly string[];
  readonly locks: readonly LockSeen[];
  /** What processes left that died; nobody needs it. */
  readonly leftovers: readonly string[];
  /** State of the programs that this one follows. */
  readonly legacy: readonly string[];
  /** Files of the state that were changed in the work tree, where it follows the state's branch. */
  readonly edited: readonly string[];
}

export interface Surroundings {
  /** Absolute. Throws ROOT_NOT_FOUND. */
  root(): Promise<string>;
  /** Throws GIT_MISSING, GIT_TOO_OLD. */
  gitVersion(): Promise<string>;
  /** Null outside of a repository. Throws GIT_NO_REPOSITORY for one that is broken. */
  repository(): Promise<{ readonly commits: boolean; readonly remote: RemotePlace | null } | null>;
  /** Throws every fault of a definition that cannot be read at all. */
  state(): Promise<StateSpec>;
  /** Throws DEFINITION_NOT_FOUND, or DEFINITION_INVALID with every fault. */
  definition(): Promise<PinnedDefinition>;
  /** Looks at the state where it is. Throws what any verb would. */
  sessions(): Promise<{ readonly location: string; readonly count: number }>;
  /** Null where nothing is pushed. */
  push(): Promise<PushAnswered | null>;
  /** Lets the checks read sessions as any verb would. */
  use<T>(work: (context: Context) => Promise<T>): Promise<T>;
  place(): Promise<StatePlace>;
  /** Removes what {@link StatePlace.leftovers} names. */
  discard(paths: readonly string[]): Promise<void>;
  /** That the state would be lost with this machine; null where it would not. */
  risk(): Promise<Risk | null>;
  /** Variables of the environment that are not set here. */
  unset(names: readonly string[]): readonly string[];
  /** Every file in `.github/workflows` that could be one, sorted by path. */
  workflows(): Promise<readonly SourceFile[]>;
}
