/** `config show`: every setting, what it stands at, and who says so. */
import { join } from 'node:path';
import {
  PROJECT_SETTINGS,
  projectSettings,
  userSettingsPath,
} from '../../adapters/definition/settings-files.js';
import { type WrittenValue, writtenAt } from '../../adapters/definition/written-settings.js';
import { OrchestratorError } from '../../errors.js';
import { plainText } from '../../report/plain-text.js';
import { nearestName } from '../../schema/nearest-name.js';
import { type Layer, SETTINGS, type SettingSpec, type SettingValue } from '../../schema/setting.js';
import type { WrittenSettings } from '../../schema/settings-file.js';
import { findRoot, type Root } from '../root.js';
import { fromVariable, NO_SETTINGS, settingsFor } from '../wire-settings.js';
import { answered, type Call, namedRoot, type VerbEnd, wireOptions } from './call.js';

const SCHEMA = 'orchestrator/settings/1';

interface Said {
  readonly layer: Layer;
  /** Null where something happens instead. */
  readonly value: SettingValue | null;
  /** As people find it again: `orchestrator.yml:7`, `$NAME`, `--name`. */
  readonly origin: string;
}

export async function execute(call: Call): Promise<VerbEnd> {
  const all = call.options.flag('effective');
  const sources = await sourcesOf(call);
  const settings = await Promise.all(
    SETTINGS.map(async (spec) => ({ spec, said: await sayings(spec, call, sources) })),
  );
  const shown = settings.filter(({ said }) => all || said.length > 1);
  const strangers = unknownVariables(call.env);
  for (const line of strangers) call.terminal.note(`note: ${line}`);
  const files = {
    user: userSettingsPath(call.env),
    project: sources.root === null ? null : join(sources.root.path, PROJECT_SETTINGS),
  };
  const document = {
    schema: SCHEMA,
    root: sources.root?.path ?? null,
    files,
    settings: shown.map(({ spec, said }) => ({
      name: spec.name,
      ...effective(said),
      what: spec.what,
      overridden: said.slice(0, -1).toReversed(),
    })),
    remarks: strangers,
  };
  const lines = shown.flatMap(({ spec, said }) => {
    const { value, origin } = effective(said);
    return `${spec.name}: ${plainText(String(value ?? spec.otherwise), 500)} (${plainText(origin, 500)})`;
  });
  const nothing =
    'Nothing is set: everything stands as it does by itself. See: orchestrator config show --effective';
  return answered(document, lines.length === 0 ? [nothing] : lines);
}

interface Sources {
  readonly root: Root | null;
  readonly user: WrittenSettings;
  readonly project: WrittenSettings;
  readonly definition: ReadonlyMap<string, WrittenValue>;
}

/** Throws SETTINGS_INVALID; without a root there is still what the person and the environment say. */
async function sourcesOf(call: Call): Promise<Sources> {
  const { user } = call.door;
  const root = rootOf(call);
  if (root === null) return { root, user, project: NO_SETTINGS, definition: new Map() };
  const { place } = await settingsFor(root, wireOptions(call));
  const trails = SETTINGS.flatMap(({ trail }) => (trail === null ? [] : [trail]));
  return { root, user, project: await projectSettings(root.path), definition: writtenAt(place, trails) };
}

function rootOf(call: Call): Root | null {
  try {
    return findRoot(call.cwd, namedRoot(call));
  } catch (error) {
    if (error instanceof OrchestratorError && error.code === 'ROOT_NOT_FOUND' && namedRoot(call) === null)
      return null;
    throw error;
  }
}

/** From low to high; the first is what stands where nobody says anything. */
async function sayings(spec: SettingSpec, call: Call, sources: Sources): Promise<readonly Said[]> {
  const { name, trail, variable } = spec;
  const happens = spec.otherwise.startsWith('(');
  const said: Said[] = [
    { layer: 'default', value: happens ? null : asWritten(spec.otherwise), origin: 'default' },
  ];
  for (const layer of ['user', 'project'] as const) {
    const found = sources[layer].get(name);
    if (found !== undefined)
      said.push({ layer, value: asWritten(found.text), origin: `${found.at.file}:${found.at.line}` });
  }
  const written = trail === null ? undefined : sources.definition.get(trail);
  if (written !== undefined)
    said.push({
      layer: 'definition',
      value: asWritten(written.text),
      origin: `${written.at.file}:${written.at.line}`,
    });
  const set = variable === null ? undefined : await inEnvironment(spec, variable, call.env);
  if (set !== undefined) said.push({ layer: 'environment', value: set, origin: `$${variable}` });
  if (name === 'color' && (call.env['NO_COLOR'] ?? '') !== '')
    said.push({ layer: 'environment', value: false, origin: '$NO_COLOR' });
  const given = option(spec, call);
  if (given !== null) said.push({ layer: 'option', value: given, origin: `--${spec.option}` });
  return said;
}

/** Variables named for what they hold are not judged again: their readers do that. */
async function inEnvironment(
  spec: SettingSpec,
  variable: string,
  env: NodeJS.ProcessEnv,
): Promise<SettingValue | undefined> {
  const text = env[variable];
  if (text === undefined || text === '') return undefined;
  if (variable === `ORCHESTRATOR_${spec.name.toUpperCase()}`) await fromVariable(env, spec.name);
  return asWritten(text);
}

/** As written: a duration stays `5m`, where the program counts seconds. */
function asWritten(text: string): SettingValue {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^\d{1,15}$/.test(text) && !text.startsWith('0') ? Number(text) : text;
}

/** What this call itself says, among the options that every verb takes. */
function option({ option: name }: SettingSpec, { options }: Call): SettingValue | null {
  switch (name) {
    case 'root':
    case 'session':
    case 'definition':
    case 'as':
      return options.text(name);
    case 'no-color':
      return options.flag(name) ? false : null;
    case 'json':
    case 'quiet':
      return options.flag(name) ? true : null;
    default:
      return null;
  }
}

function effective(said: readonly Said[]): Said {
  const last = said.at(-1);
  if (last === undefined) throw new Error('Internal error: a setting without a default');
  return last;
}

/** What an agent finds in its environment. */
const OF_AGENTS = [
  'TASK',
  'PHASE',
  'ATTEMPT',
  'PROMPT',
  'INPUTS',
  'OUTPUTS',
  'STATUS',
  'FEEDBACK',
  'STATE',
  'DEADLINE',
];

/** Names that look like ours and are none; their values are nobody's business. */
function unknownVariables(env: NodeJS.ProcessEnv): readonly string[] {
  const known = [
    ...SETTINGS.flatMap(({ variable }) => (variable === null ? [] : [variable])),
    ...OF_AGENTS.map((name) => `ORCHESTRATOR_${name}`),
  ];
  return Object.keys(env)
    .filter((name) => name.startsWith('ORCHESTRATOR_') && !known.includes(name))
    .toSorted()
    .map((name) => {
      const near = nearestName(name, known);
      return `$${plainText(name, 80)} is not read by anything${near === undefined ? '' : `; did you mean $${near}?`}`;
    });
}
