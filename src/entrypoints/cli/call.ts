/** One call of a verb: its parsed arguments, where it may write, and the two ways it can end. */

import type { Salvage } from '../../app/advance.js';
import { chooseSession, findSession } from '../../app/choose-session.js';
import type { Context } from '../../app/context.js';
import type { Gathered, Gathering } from '../../app/gather-reports.js';
import type { LoadedSession } from '../../app/session-files.js';
import type { RunEnd } from '../../app/settle-claims.js';
import { NO_TURNS, type Turns } from '../../app/stream-turn.js';
import type { Rejection } from '../../domain/command.js';
import type { StoreKind } from '../../domain/definition.js';
import type { Session } from '../../domain/session.js';
import { EXIT, type ExitCode } from '../../errors.js';
import type { WrittenSettings } from '../../schema/settings-file.js';
import { type Wired, wire } from '../wire.js';
import type { OpenApi, WireOptions } from '../wire-options.js';
import { NO_SETTINGS } from '../wire-settings.js';
import type { Terminal } from './terminal.js';
import type { VerbFacts } from './verb-spec.js';

/** Typed access to the options of a call. Asking for one that the verb does not declare is a bug. */
export interface OptionValues {
  text(name: string): string | null;
  flag(name: string): boolean;
  count(name: string): number | null;
  /** Seconds of an option that may stand without them: `fallback` then, null when it is absent. */
  seconds(name: string, fallback: number): number | null;
}

/** How reports, and verdicts on them, get from the job that ran the agent to the one that collects, beside the folder they lie in. */
export interface ReportTravel {
  /** A report will lie in this folder: it is to be sent, by whoever comes last if need be. */
  expect(folder: string): Promise<void>;
  /** Sends a complete report folder. Throws with an `ARTIFACT_` code. */
  send(folder: string): Promise<void>;
  /** Fetches into the folder what was sent by the jobs of this run; `only`: as {@link Gathering} has it. */
  fetch(session: Session, what: Pick<Gathering, 'run' | 'only'>, folder: string): Promise<Gathered>;
}

/** What a use case may be told about workflow runs, asked of the platform only where it is needed. */
export interface PlatformDoor {
  /** Reports of runs that are over and never collected; null when this run is not one that looks for them. */
  salvage(context: Context, session: Session): Promise<Salvage | null>;
  /** How the jobs of this run ended; `leg`: the only one that is asked about. */
  ended(leg: number | null): Promise<RunEnd>;
  /** Depth that a request for another run would have; null where none can be started. */
  readonly chain: number | null;
  readonly api: OpenApi;
}

/** Wires the use cases up at the first call and hands the same out at every other. */
export type KeptWiring = (make: () => Promise<Wired>) => Promise<Wired>;

/** What differs between the doors that a call may come through. */
export interface Door {
  /** One wiring for all that happens behind this door, taken down by whoever opened it; null = one for each call. */
  readonly kept: KeptWiring | null;
  /** How reports travel between jobs; null where folders are all there is. */
  readonly reports: ReportTravel | null;
  /** What the platform around the run knows; null where there is none. */
  readonly platform: PlatformDoor | null;
  /** Every leg collects for itself, as soon as it is done. */
  readonly stream: boolean;
  /** Collectors that shall go before this one. */
  readonly turns: Turns;
  readonly token: string | null;
  readonly stateBranch: string | null;
  readonly store: StoreKind | null;
  /** Settings of the person who calls; behind doors that nobody sits at there are none. */
  readonly user: WrittenSettings;
  /** Which session is meant. Throws when there is none. */
  readonly choose: (context: Context, named: string | null) => Promise<LoadedSession>;
  /** As `choose`, with null where there is none. */
  readonly find: (context: Context, named: string | null) => Promise<LoadedSession | null>;
  /** `run` starts a session when there is none. A schedule must not: it would start one after the other. */
  readonly runStarts: boolean;
}

/** The shell. */
export const SHELL: Door = {
  kept: null,
  turns: NO_TURNS,
  reports: null,
  platform: null,
  stream: false,
  token: null,
  stateBranch: null,
  store: null,
  user: NO_SETTINGS,
  choose: chooseSession,
  find: findSession,
  runStarts: true,
};

export interface Call {
  readonly verb: VerbFacts;
  readonly door: Door;
  readonly positionals: readonly string[];
  readonly options: OptionValues;
  readonly terminal: Terminal;
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
}

export type VerbEnd =
  | {
      readonly kind: 'answered';
      readonly exit: ExitCode;
      /** For `--json`. */
      readonly document: unknown;
      /** For people, without a line break at its end. */
      readonly text: string;
      /** The session as the verb left it, so that nobody has to read it again. */
      readonly loaded?: LoadedSession;
    }
  | { readonly kind: 'refused'; readonly rejection: Rejection };

export interface VerbModule {
  readonly execute: (call: Call) => Promise<VerbEnd>;
}

/** An entry of the verb table: what the verb says about itself, and where its code is. */
export interface VerbSpec extends VerbFacts {
  readonly load: () => Promise<VerbModule>;
}

export function answered(
  document: unknown,
  lines: readonly string[],
  exit: ExitCode = EXIT.done,
): Extract<VerbEnd, { kind: 'answered' }> {
  return { kind: 'answered', exit, document, text: lines.join('\n') };
}

/** An environment variable; empty counts as absent. */
export function variable(env: NodeJS.ProcessEnv, name: string): string | null {
  const value = env[name];
  return value === undefined || value === '' ? null : value;
}

/** The session that a flag or the environment names. */
export function namedSession(call: Call): string | null {
  return call.options.text('session') ?? variable(call.env, 'ORCHESTRATOR_SESSION');
}

export function namedRoot(call: Call): string | null {
  return call.options.text('root') ?? variable(call.env, 'ORCHESTRATOR_ROOT');
}

/** Null = the git user. */
function namedActor({ options, env, door }: Call): string | null {
  const own = door.user.get('as')?.value;
  return (
    options.text('as') ?? variable(env, 'ORCHESTRATOR_AGENT') ?? (own === undefined ? null : String(own))
  );
}

/** Wires the use cases up for a call and takes them down after it. `run`: `<run id>/<attempt>` where the verb was told one. */
export async function withContext<T>(
  call: Call,
  body: (wired: Wired) => Promise<T>,
  options: WiringOptions = {},
): Promise<T> {
  const { kept } = call.door;
  if (kept !== null && options.root === undefined) return body(await kept(() => wiredFor(call, options)));
  const wired = await wiredFor(call, options);
  try {
    return await body(wired);
  } finally {
    await wired.close();
  }
}

interface WiringOptions {
  readonly root?: string;
  readonly run?: string | null;
  readonly series?: boolean;
  readonly cloneOnly?: boolean;
}

function wiredFor(call: Call, options: WiringOptions): Promise<Wired> {
  return wire(wireOptions(call, options));
}

/** What a call tells the composition root. */
export function wireOptions(call: Call, options: WiringOptions = {}): WireOptions {
  return {
    cwd: call.cwd,
    root: options.root ?? namedRoot(call),
    definitionFile: call.options.text('definition'),
    actor: namedActor(call),
    user: call.door.user,
    writes: call.verb.changesState,
    series: options.series === true,
    cloneOnly: options.cloneOnly === true,
    env: call.env,
    reporter: { info: (line) => call.terminal.note(line), warn: (line) => call.terminal.warn(line) },
    token: call.door.token,
    run: options.run ?? workflowRun(call.env),
    stateBranch: call.door.stateBranch,
    ...(call.door.platform === null ? {} : { api: call.door.platform.api }),
    store: call.door.store,
  };
}

/** As {@link withContext}, with the session that the call means. */
export async function withSession(
  call: Call,
  body: (context: Context, loaded: LoadedSession, wired: Wired) => Promise<VerbEnd>,
  options: { readonly run?: string | null; readonly otherwise?: Otherwise } = {},
): Promise<VerbEnd> {
  const { otherwise } = options;
  return withContext(
    call,
    async (wired) => {
      const chosen = call.door.choose(wired.context, namedSession(call));
      if (otherwise === undefined) return body(wired.context, await chosen, wired);
      const loaded = await chosen.catch((error: unknown) => ({ error }));
      return 'error' in loaded ? otherwise(wired, loaded.error) : body(wired.context, loaded, wired);
    },
    options,
  );
}

/** What is answered where the session that is meant cannot be had. */
type Otherwise = (wired: Wired, error: unknown) => Promise<VerbEnd>;

/** The workflow run around this process; null outside of one. */
export function workflowRun(env: NodeJS.ProcessEnv): string | null {
  const id = variable(env, 'GITHUB_RUN_ID');
  if (variable(env, 'GITHUB_ACTIONS') !== 'true' || id === null || !/^\d+$/.test(id)) return null;
  const attempt = variable(env, 'GITHUB_RUN_ATTEMPT') ?? '1';
  return `${id}/${/^\d+$/.test(attempt) ? attempt : '1'}`;
}
