/** What the fake GitHub remembers of its one repository: everything that git itself does not. */
import type { BareGit } from './bare-git.js';

export type Access = 'read' | 'write' | 'admin';

/** What a token may do, named as in `permissions:` of a job. */
export interface TokenGrant {
  readonly permissions: Readonly<Record<string, Access>>;
  readonly kind: 'bot' | 'user';
  readonly login: string;
  /** Of a run for a pull request from a fork: reads only, whatever the permissions say. */
  readonly fork?: boolean;
}

export interface Caller extends TokenGrant {
  readonly token: string;
}

export interface FakeStatus {
  readonly id: number;
  readonly sha: string;
  readonly context: string;
  readonly state: string;
  readonly description: string | null;
  readonly target_url: string | null;
  readonly creator: string;
}

export interface FakeComment {
  readonly id: number;
  readonly issue: number;
  readonly author: string;
  readonly authorType: 'User' | 'Bot';
  body: string;
  /** How often it was changed. */
  edits: number;
  readonly reactions: { readonly content: string; readonly login: string }[];
}

export interface FakePull {
  readonly number: number;
  title: string;
  body: string | null;
  readonly head: string;
  base: string;
  /** Id of the repository that its branch lives in; null when that one is gone. */
  readonly headRepository: number | null;
  /** Of branches that live elsewhere. */
  readonly headSha: string | null;
  state: 'open' | 'closed';
  readonly author: string;
}

export interface FakeJob {
  readonly id: number;
  readonly name: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: string | null;
}

export interface FakeRun {
  readonly id: number;
  attempt: number;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: string | null;
  readonly event: string;
  readonly file: string;
  readonly ref: string;
  readonly sha: string;
  /** By attempt. */
  readonly jobs: Map<number, FakeJob[]>;
}

export interface FakeArtifact {
  readonly id: number;
  readonly run: number;
  readonly name: string;
  bytes: Uint8Array;
  expired: boolean;
  readonly createdAt: string;
  /** Of the repository whose branch the run was for, where it is another one. */
  readonly headRepository?: number;
}

export interface FakeCheckRun {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  status: string;
  conclusion: string | null;
  output: unknown;
}

export interface Dispatch {
  readonly file: string;
  readonly ref: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly runId: number;
  readonly actor: string;
}

export interface Settings {
  /** `told`: the new run is answered when asked for; `untold`: always 204; `unknown`: an older server that refuses the question. */
  dispatchDetails: 'told' | 'untold' | 'unknown';
  /** Which workflow events a policy stops. */
  forbiddenEvents: readonly string[];
  actionsMayOpenPulls: boolean;
  archived: boolean;
  /** Requests left in this hour. */
  remaining: number;
  /** Globs of refs that nobody may change, and what is said about it. `*` goes over slashes. */
  refusedRefs: readonly { readonly pattern: string; readonly reason: string }[];
  rules: readonly { readonly type: string }[];
}

export interface World {
  readonly owner: string;
  readonly name: string;
  readonly git: BareGit;
  readonly settings: Settings;
  readonly tokens: Map<string, Caller>;
  readonly people: Map<string, { readonly permission: string; readonly role: string }>;
  readonly statuses: FakeStatus[];
  readonly issues: Set<number>;
  readonly comments: FakeComment[];
  readonly pulls: FakePull[];
  readonly runs: Map<number, FakeRun>;
  readonly artifacts: FakeArtifact[];
  readonly checkRuns: FakeCheckRun[];
  readonly dispatches: Dispatch[];
  onDispatch: (dispatch: Dispatch) => void | Promise<void>;
  /** Base URL of this server, and of the storage beside it. */
  origin: string;
  storage: string;
  next(): number;
}

/** The id of the repository itself; any other one is a fork's. */
export const HOME_ID = 4711;
export const DEFAULT_BRANCH = 'main';

export function newWorld(place: { owner: string; name: string; git: BareGit }): World {
  let last = 1000;
  return {
    ...place,
    settings: {
      dispatchDetails: 'told',
      forbiddenEvents: [],
      actionsMayOpenPulls: true,
      archived: false,
      remaining: 1000,
      refusedRefs: [],
      rules: [],
    },
    tokens: new Map(),
    people: new Map(),
    statuses: [],
    issues: new Set(),
    comments: [],
    pulls: [],
    runs: new Map(),
    artifacts: [],
    checkRuns: [],
    dispatches: [],
    onDispatch: () => undefined,
    origin: '',
    storage: '',
    next: () => {
      last += 1;
      return last;
    },
  };
}

/** Why a rule keeps a ref as it is, or null. */
export function refusalOf(world: World, ref: string): string | null {
  const pattern = (glob: string): RegExp =>
    new RegExp(`^${glob.replace(/[.+^${}()|[\]\\?]/g, '\\$&').replaceAll('*', '.*')}$`);
  return world.settings.refusedRefs.find((one) => pattern(one.pattern).test(ref))?.reason ?? null;
}

/** What an operation needs of a token: any one of these. */
export type Need = readonly (readonly [permission: string, access: 'read' | 'write'])[];

export function may(caller: Caller, need: Need): boolean {
  return (
    need.length === 0 ||
    need.some(([permission, access]) => {
      const granted = caller.permissions[permission];
      if (granted === undefined) return false;
      return access === 'read' || (granted !== 'read' && caller.fork !== true);
    })
  );
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Ask {
  readonly world: World;
  readonly caller: Caller;
  /** Of the path. */
  readonly value: (name: string) => string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface Route {
  readonly need: Need;
  readonly answer: (ask: Ask) => Reply | Promise<Reply>;
}
export type Routes = Readonly<Record<string, Route>>;

export function ok(body: unknown, status = 200): Reply {
  return { status, body };
}

export function no(status: number, message: string, errors?: readonly unknown[]): Reply {
  return {
    status,
    body: {
      message,
      ...(errors === undefined ? {} : { errors }),
      documentation_url: 'https://docs.github.com/rest',
      status: String(status),
    },
  };
}

export const NOT_FOUND = no(404, 'Not Found');

/** One page of a list. */
export function pageOf<T>(items: readonly T[], query: URLSearchParams): readonly T[] {
  const size = Math.min(Number(query.get('per_page') ?? 30), 100);
  const page = Number(query.get('page') ?? 1);
  return items.slice((page - 1) * size, page * size);
}

export function account(login: string, type: string): object {
  return { login, type, id: login.length + 1, node_id: 'U_1', site_admin: false };
}
