/**
 * `include:` of a definition: further files of the same tree, whose phases, agents and policies count as if they stood in the definition.
 * Nodes keep their places, so a fault in an included file is told there. What is said twice is a fault that names both places: no file
 * silently wins over another.
 */
import { type FaultList, quoted } from './definition-fault.js';
import type { Located, MapNode, Place, SourceEntry, SourceNode } from './source-node.js';
import { addConflictMarkers, type SourceFile, sourceText } from './source-text.js';
import { addBadType, listOf, type Read, readPath, shown } from './value-reading.js';
import { parseYaml } from './yaml-source.js';

/** A file of the tree by its path from the root; undefined where there is none. */
export type FileLookup = (path: string) => SourceFile | undefined;

export interface Included {
  /** The definition with everything that it includes. */
  readonly map: MapNode;
  /** Paths of the included files, each once. */
  readonly files: readonly string[];
}

const MOST_DEEP = 5;
const MOST_FILES = 32;
/** What is one for the whole session stands where one looks for it, and is needed before anything else is read. */
const ONLY_AT_THE_TOP = ['title', 'tasks', 'state'];
/** Lists that go on from file to file. */
const LISTS = ['phases', 'layers', 'milestones', 'runners'];

export function withIncludes(root: MapNode, lookup: FileLookup, faults: FaultList): Included {
  const written = entryOf(root, 'include');
  if (written === undefined) return { map: root, files: [] };
  const gathered: Gathered = { lookup, faults, files: [], maps: [] };
  gather(root, [root.at.file], gathered);
  const entries = gathered.maps.reduce<readonly SourceEntry[]>(
    (before, map) => merged(before, map.entries.filter(kept), '', faults),
    [],
  );
  return { map: { ...root, entries: [...entries, written] }, files: gathered.files };
}

interface Gathered {
  readonly lookup: FileLookup;
  readonly faults: FaultList;
  readonly files: string[];
  /** In the order in which they count: included ones before the one that includes them. */
  readonly maps: MapNode[];
}

/** `trail`: the files that led here, the last one being this. */
function gather(map: MapNode, trail: readonly string[], into: Gathered): void {
  const include = entryOf(map, 'include')?.value;
  for (const path of include === undefined ? [] : readPaths(include, into.faults)) {
    if (addTooMuch(path, trail, into)) continue;
    if (into.files.includes(path.value)) continue;
    into.files.push(path.value);
    const found = readIncluded(path, into);
    if (found !== undefined) gather(found, [...trail, path.value], into);
  }
  into.maps.push(map);
}

/** One path, or a list of them. */
function readPaths(node: SourceNode, faults: FaultList): readonly Located<string>[] {
  if (node.kind === 'list') return listOf(readLocated)(node, faults) ?? [];
  const one = readLocated(node, faults);
  return one === undefined ? [] : [one];
}

const readLocated: Read<Located<string>> = (node, faults) => {
  const value = readPath(node, faults);
  return value === undefined ? undefined : { value, at: node.at };
};

function addTooMuch(path: Located<string>, trail: readonly string[], { files, faults }: Gathered): boolean {
  if (trail.includes(path.value)) {
    const circle = [...trail.slice(trail.indexOf(path.value)), path.value].map(quoted).join(' → ');
    faults.add(path.at, 'INCLUDE_CYCLE', `The files include each other: ${circle}.`, 'Remove one of them.');
    return true;
  }
  if (trail.length <= MOST_DEEP && files.length < MOST_FILES) return false;
  faults.add(
    path.at,
    'INCLUDE_TOO_MANY',
    `More is included here than ${MOST_FILES} files, or deeper than ${MOST_DEEP}.`,
    'Put what belongs together into one file.',
  );
  return true;
}

/** The map in a file that is included, without what it may not say. */
function readIncluded(
  { value: path, at }: Located<string>,
  { lookup, faults }: Gathered,
): MapNode | undefined {
  const file = lookup(path);
  if (file === undefined) {
    faults.add(
      at,
      'INCLUDE_MISSING',
      `There is no file ${quoted(path)}.`,
      'Name a file of this repository, from the root.',
    );
    return undefined;
  }
  const text = sourceText(file, faults);
  if (text === undefined || addConflictMarkers(text, path, faults)) return undefined;
  const node = parseYaml({ file: path, text, linesBefore: 0 }, faults);
  if (node?.kind === 'scalar' && node.value === null) return undefined;
  if (node !== undefined && node.kind !== 'map') return addBadType(node, 'a map of keys and values', faults);
  const version = node === undefined ? undefined : entryOf(node, 'version')?.value;
  if (version !== undefined && !(version.kind === 'scalar' && version.value === 1))
    faults.add(
      version.at,
      'VERSION_UNSUPPORTED',
      `Version ${shown(version)} of an included file is not understood.`,
      'Write `version: 1`, or leave it out.',
    );
  for (const { key, keyAt } of node?.entries ?? [])
    if (ONLY_AT_THE_TOP.includes(key))
      faults.add(
        keyAt,
        'FORBIDDEN_KEY',
        `An included file may not say ${quoted(key)}.`,
        'Write it in the definition itself.',
      );
  return node === undefined
    ? undefined
    : {
        ...node,
        entries: node.entries.filter(({ key }) => key !== 'version' && !ONLY_AT_THE_TOP.includes(key)),
      };
}

function merged(
  before: readonly SourceEntry[],
  after: readonly SourceEntry[],
  trail: string,
  faults: FaultList,
): readonly SourceEntry[] {
  const entries = new Map(before.map((entry) => [entry.key, entry]));
  for (const entry of after) {
    const earlier = entries.get(entry.key);
    const name = trail === '' ? entry.key : `${trail}.${entry.key}`;
    const both = earlier === undefined ? entry.value : joined(earlier.value, entry.value, name, faults);
    if (both === undefined) addTwice(entry, earlier, name, faults);
    else entries.set(entry.key, { ...(earlier ?? entry), value: both });
  }
  return [...entries.values()];
}

/** Two values of the same key as one; undefined where only one of them can be meant. */
function joined(a: SourceNode, b: SourceNode, name: string, faults: FaultList): SourceNode | undefined {
  if (isNothing(a)) return b;
  if (isNothing(b)) return a;
  if (a.kind === 'list' && b.kind === 'list' && LISTS.includes(name))
    return { ...a, items: [...a.items, ...b.items] };
  // An agent is one thing, and so is a policy with a name: what is joined are the maps that hold them.
  if (a.kind === 'map' && b.kind === 'map' && (!name.includes('.') || name === 'limits.resources'))
    return { ...a, entries: merged(a.entries, b.entries, name, faults) };
  return undefined;
}

function addTwice(
  entry: SourceEntry,
  earlier: SourceEntry | undefined,
  name: string,
  faults: FaultList,
): void {
  faults.add(
    entry.keyAt,
    'DUPLICATE_KEY',
    `${quoted(name)} stands here and in ${earlier === undefined ? 'another file' : placeText(earlier.keyAt)}.`,
    'Keep one of the two.',
  );
}

/** As people find it again. */
export function placeText({ file, line }: Place): string {
  return `${quoted(file).slice(1, -1)}:${line}`;
}

function isNothing(node: SourceNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

function kept({ key }: SourceEntry): boolean {
  return key !== 'include';
}

function entryOf(map: MapNode, key: string): SourceEntry | undefined {
  return map.entries.find((entry) => entry.key === key);
}
