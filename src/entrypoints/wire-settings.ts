/** The part of the composition root that knows settings: what files and the environment say, below what the call itself says. */

import type { DefinitionPlace } from '../adapters/definition/read-definition.js';
import { projectSettings } from '../adapters/definition/settings-files.js';
import { defaultStore } from '../adapters/definition/state-spec.js';
import { STORE_KINDS, type StateSpec, type StoreKind } from '../domain/definition.js';
import { OrchestratorError } from '../errors.js';
import type { SettingValue } from '../schema/setting.js';
import type { WrittenSettings } from '../schema/settings-file.js';
import type { Root } from './root.js';
import type { WireOptions } from './wire-options.js';

export const NO_SETTINGS: WrittenSettings = new Map();

export interface RootSettings {
  /** Where the definition is, and what is meant where it says nothing. */
  readonly place: DefinitionPlace;
  /** What goes before the definition. */
  readonly over: Partial<StateSpec>;
  /** Null where the one of each lock counts. */
  readonly lockSeconds: number | null;
  /** At most so many tasks at once; null where only the definition limits them. `asked`: by the call itself. */
  readonly mostAtOnce: (asked: number | null) => Promise<number | null>;
}

/** Settings for a root. Throws SETTINGS_INVALID, and USAGE for variables that nobody can understand. */
export async function settingsFor(root: Root, options: WireOptions): Promise<RootSettings> {
  const { env, user = NO_SETTINGS } = options;
  const project = await projectSettings(root.path);
  const inFiles = (name: string): SettingValue | undefined => (project.get(name) ?? user.get(name))?.value;
  const text = (name: string): string | undefined => textOf(inFiles(name));
  const definitionFile =
    options.definitionFile ?? given(env, 'ORCHESTRATOR_DEFINITION') ?? text('definition');
  const store = storeOf(text('store'));
  const place: DefinitionPlace = {
    root: root.path,
    defaultStore: store ?? defaultStore(root.path, root.git !== null),
    defaultBranch: text('state_branch'),
    defaultRemote: text('remote'),
    ...(definitionFile === undefined ? {} : { definitionFile }),
  };
  const over = await overDefinition(options);
  return {
    place: over.store === undefined ? place : { ...place, defaultStore: over.store },
    over,
    lockSeconds: numberOf((await fromVariable(env, 'lock_wait')) ?? inFiles('lock_wait')),
    mostAtOnce: async (asked) =>
      asked ??
      numberOf(await fromVariable(env, 'max_parallel')) ??
      (await unlessWritten(place, numberOf(inFiles('max_parallel')))),
  };
}

/** What the environment and the call say of the state. */
async function overDefinition({ env, store, stateBranch }: WireOptions): Promise<Partial<StateSpec>> {
  const kind = store ?? storeOf(textOf(await fromVariable(env, 'store')));
  const branch = stateBranch ?? textOf(await fromVariable(env, 'state_branch'));
  const remote = textOf(await fromVariable(env, 'remote'));
  return {
    ...(kind === undefined ? {} : { store: kind }),
    ...(branch === undefined ? {} : { branch }),
    ...(remote === undefined ? {} : { remote }),
  };
}

/** The definition goes before files of settings: a number of theirs counts only where it says none. */
async function unlessWritten(place: DefinitionPlace, most: number | null): Promise<number | null> {
  if (most === null) return null;
  const { writtenAt } = await import('../adapters/definition/written-settings.js');
  return writtenAt(place, ['limits.max_concurrent_agents']).size > 0 ? null : most;
}

/** A setting of the environment; undefined where it is not set. The table is loaded only then. */
export async function fromVariable(env: NodeJS.ProcessEnv, name: string): Promise<SettingValue | undefined> {
  const variable = `ORCHESTRATOR_${name.toUpperCase()}`;
  const text = given(env, variable);
  if (text === undefined) return undefined;
  const [{ SETTINGS }, { readVariable }] = await Promise.all([
    import('../schema/setting.js'),
    import('../schema/settings-file.js'),
  ]);
  const spec = SETTINGS.find((one) => one.variable === variable);
  if (spec === undefined) throw new Error(`Internal error: no setting is read from $${variable}`);
  const read = readVariable(spec, text);
  if ('value' in read) return read.value;
  throw new OrchestratorError('USAGE', `$${variable} cannot be used: ${read.problem}`, read.remedy);
}

/** Empty counts as absent. */
function given(env: NodeJS.ProcessEnv, variable: string): string | undefined {
  const text = env[variable];
  return text === undefined || text === '' ? undefined : text;
}

function textOf(value: SettingValue | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

function numberOf(value: SettingValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

function storeOf(text: string | undefined): StoreKind | undefined {
  return STORE_KINDS.find((kind) => kind === text);
}
