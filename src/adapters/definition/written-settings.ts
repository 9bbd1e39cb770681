/** What a definition file says of settings, each with its place. Nothing is judged here: values are as they are written. */
import { FaultList } from '../../schema/definition-fault.js';
import { withIncludes } from '../../schema/included-files.js';
import type { Place, SourceNode } from '../../schema/source-node.js';
import { addConflictMarkers, sourceText } from '../../schema/source-text.js';
import { parseYaml } from '../../schema/yaml-source.js';
import { type DefinitionPlace, definitionSourceFile, readSource } from './read-definition.js';

export interface WrittenValue {
  readonly text: string;
  readonly at: Place;
}

/** By trail, as `limits.max_chain`; nothing where there is no definition or it cannot be read. */
export function writtenAt(
  place: DefinitionPlace,
  trails: readonly string[],
): ReadonlyMap<string, WrittenValue> {
  const file = definitionSourceFile(place);
  const faults = new FaultList();
  const text = file === undefined ? undefined : sourceText(file, faults);
  if (file === undefined || text === undefined || addConflictMarkers(text, file.path, faults))
    return new Map();
  const node = parseYaml({ file: file.path, text, linesBefore: 0 }, faults);
  const root =
    node?.kind === 'map' ? withIncludes(node, (path) => readSource(place.root, path), faults).map : node;
  const found = new Map<string, WrittenValue>();
  for (const trail of trails) {
    const node = nodeAt(root, trail.split('.'));
    if (node?.kind === 'scalar' && node.value !== null) found.set(trail, { text: node.source, at: node.at });
  }
  return found;
}

function nodeAt(root: SourceNode | undefined, keys: readonly string[]): SourceNode | undefined {
  return keys.reduce<SourceNode | undefined>(
    (node, key) =>
      node?.kind === 'map' ? node.entries.find((entry) => entry.key === key)?.value : undefined,
    root,
  );
}
