/**
 * One file of settings, `config.yml` of a person or of a repository: what it says with the place of each value, or every fault at once.
 */
import type { Fault } from '../errors.js';
import { FaultList, quoted } from './definition-fault.js';
import { nearestName } from './nearest-name.js';
import { NEVER_IN_A_FILE, SETTINGS, type SettingSpec, type SettingValue } from './setting.js';
import type { Place, SourceEntry } from './source-node.js';
import { addConflictMarkers, type SourceFile, sourceText } from './source-text.js';
import { addBadType, readBoolean } from './value-reading.js';
import { parseYaml } from './yaml-source.js';

export interface WrittenSetting {
  readonly value: SettingValue;
  /** As it is written. */
  readonly text: string;
  readonly at: Place;
}
export type WrittenSettings = ReadonlyMap<string, WrittenSetting>;

export type SettingsRead =
  | { readonly kind: 'ok'; readonly settings: WrittenSettings }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] };

/** A file that is empty but for comments says nothing, and that is no fault. */
export function readSettings(file: SourceFile, whose: 'user' | 'project'): SettingsRead {
  const faults = new FaultList();
  const settings = new Map<string, WrittenSetting>();
  const text = sourceText(file, faults);
  const clean = text !== undefined && !addConflictMarkers(text, file.path, faults);
  const node = clean ? parseYaml({ file: file.path, text, linesBefore: 0 }, faults) : undefined;
  if (node?.kind === 'map') for (const entry of node.entries) readEntry(entry, { whose, settings, faults });
  else if (node !== undefined && !(node.kind === 'scalar' && node.value === null))
    addBadType(node, 'a map of keys and values', faults);
  return faults.size > 0 ? { kind: 'faults', faults: faults.sorted() } : { kind: 'ok', settings };
}

interface Reading {
  readonly whose: 'user' | 'project';
  readonly settings: Map<string, WrittenSetting>;
  readonly faults: FaultList;
}

function readEntry({ key, keyAt, value: node }: SourceEntry, { whose, settings, faults }: Reading): void {
  const spec = SETTINGS.find(({ name }) => name === key);
  const reason = NEVER_IN_A_FILE.get(key);
  if (reason !== undefined)
    faults.add(keyAt, 'FORBIDDEN_KEY', `A file of settings may not say ${quoted(key)}.`, reason);
  else if (spec === undefined) addUnknown(key, keyAt, whose, faults);
  else if (!spec.files.includes(whose))
    faults.add(keyAt, 'FORBIDDEN_KEY', `This file may not say ${quoted(key)}.`, elsewhere(spec));
  else if (!(node.kind === 'scalar' && node.value === null)) {
    const value = spec.read(node, faults);
    if (value !== undefined)
      settings.set(key, { value, text: node.kind === 'scalar' ? node.source : '', at: node.at });
  }
}

function addUnknown(key: string, at: Place, whose: 'user' | 'project', faults: FaultList): void {
  const known = SETTINGS.filter(({ files }) => files.includes(whose)).map(({ name }) => name);
  const near = nearestName(key, known);
  faults.add(
    at,
    'UNKNOWN_KEY',
    `There is no setting ${quoted(key)}.`,
    near === undefined ? `Settings of this file: ${known.join(', ')}.` : `Did you mean ${near}?`,
  );
}

/** Where a setting may be said instead. */
function elsewhere({ files, trail, variable, option }: SettingSpec): string {
  const places = [
    ...(files.includes('user') ? ["a person's own config.yml"] : []),
    ...(files.includes('project') ? ['.orchestrator/config.yml'] : []),
    ...(trail === null ? [] : [`\`${trail}\` of the definition`]),
    ...(variable === null ? [] : [`$${variable}`]),
    ...(option === null ? [] : [`--${option}`]),
  ];
  return `It is for ${places.join(', ')}.`;
}

/** A value from the environment, judged as if it stood in a file. Answers the fault as text where there is one. */
export function readVariable(
  spec: SettingSpec,
  text: string,
): { readonly value: SettingValue } | { readonly problem: string; readonly remedy: string } {
  const faults = new FaultList();
  const at: Place = { file: '', line: 1, column: 1, trail: spec.variable ?? spec.name };
  const value = spec.read({ kind: 'scalar', value: scalarOf(text, spec), source: text, at }, faults);
  const [fault] = faults.sorted();
  return fault === undefined && value !== undefined
    ? { value }
    : { problem: fault?.message ?? '', remedy: fault?.remedy ?? '' };
}

/** What the same word would be in a file; switches are often numbers in an environment. */
function scalarOf(text: string, { read }: SettingSpec): SettingValue {
  const word = read !== readBoolean ? text : text === '1' ? 'true' : text === '0' ? 'false' : text;
  if (word === 'true' || word === 'false') return word === 'true';
  return /^\d{1,15}$/.test(word) ? Number(word) : word;
}
