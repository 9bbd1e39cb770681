/**
 * One file of a source as plain data: JSON as `JSON.parse` reads it, or YAML; keys that stand twice, other people's syntax and keys that
 * twist JavaScript objects are mended and said, never passed on. Where a value stands is looked up only when something is to be said.
 */
import { isUtf8 } from 'node:buffer';
import { FaultList } from '../definition-fault.js';
import { lineColumn } from '../json-source.js';
import { FORBIDDEN_KEYS, type SourceNode } from '../source-node.js';
import { parseYaml } from '../yaml-source.js';
import { type FindingList, type Locator, lineOfFile, type Trail } from './finding.js';
import { JsonPlaces } from './json-places.js';

/** Deeper data is nobody's state. */
const DEEPEST = 64;
/** Parts of a YAML file of an import: a state of tens of thousands of entries has them. */
const MOST_YAML_TOKENS = 4_000_000;
const MOST_NODES = 2_000_000;

export interface SourceDocument extends Locator {
  readonly value: unknown;
}

/** UTF-8 text without its byte order mark; bytes that are none are replaced, and it is said. */
export function sourceText(file: string, bytes: Uint8Array, findings: FindingList): string {
  if (!isUtf8(bytes))
    findings.add(lineOfFile(file, 1), 'SYNTAX_MENDED', 'The file is not UTF-8; what is not was replaced.');
  const text = new TextDecoder().decode(bytes);
  if (!text.includes('\0')) return text;
  findings.add(lineOfFile(file, 1), 'SYNTAX_MENDED', 'The file holds NUL bytes; they were left out.');
  return text.replaceAll('\0', '');
}

/** A JSON file; one that is no JSON is tried as YAML, which takes most of what people do to JSON. Undefined when it is neither. */
export function readJson(file: string, text: string, findings: FindingList): SourceDocument | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return mixedSyntax(file, text, findings);
  }
  const locator: SourceDocument = { file, value, places: (trails) => jsonPlaces(text, trails) };
  const keys = keysOf(locator, findings);
  if (keys === undefined) return undefined;
  if (keys !== colonsOf(text))
    for (const { key, trail, offset } of new JsonPlaces(text).duplicates()) {
      const [line, column] = lineColumn(text, offset);
      findings.add(
        lineOfFile(file, line, column),
        'DUPLICATE_KEY',
        `The key ${JSON.stringify([...trail, key].join('.'))} stands twice; the last one counts.`,
      );
    }
  return locator;
}

/** JSON that a tool has appended YAML to, or that a person has edited: a YAML parser reads both. */
function mixedSyntax(file: string, text: string, findings: FindingList): SourceDocument | undefined {
  const at = new JsonPlaces(text).faultOffset();
  const document = readYaml(file, text, findings);
  if (document === undefined) return undefined;
  const [line, column] = lineColumn(text, at);
  findings.add(
    lineOfFile(file, line, column),
    'MIXED_SYNTAX',
    'From here on it is no JSON any more; the file was read as YAML.',
  );
  return document;
}

/** A YAML file, the last of two equal keys taken. Undefined when it cannot be read even so; the findings say where. */
export function readYaml(
  file: string,
  text: string,
  findings: FindingList,
  linesBefore = 0,
): SourceDocument | undefined {
  const faults = new FaultList();
  const node = parseYaml(
    { file, text, linesBefore, lastKeyWins: true, mostTokens: MOST_YAML_TOKENS },
    faults,
  );
  for (const { at, code, message } of faults.found())
    findings.add(
      lineOfFile(file, at.line, at.column),
      code === 'DUPLICATE_KEY'
        ? 'DUPLICATE_KEY'
        : code === 'FORBIDDEN_KEY'
          ? 'FORBIDDEN_KEY'
          : code === 'BAD_TYPE'
            ? 'TYPE_DIFFERS'
            : 'LINE_BROKEN',
      message,
    );
  if (node === undefined) return undefined;
  if (sizeOf(node, new Map()) <= MOST_NODES) return documentOf(file, node);
  findings.add(lineOfFile(file, 1), 'LINE_BROKEN', 'Its aliases would make it grow beyond all bounds.');
  return undefined;
}

/** Nodes with every alias written out; counted without writing any out. */
function sizeOf(node: SourceNode, known: Map<SourceNode, number>): number {
  if (node.kind === 'scalar') return 1;
  const counted = known.get(node);
  if (counted !== undefined) return counted;
  let size = 1;
  if (node.kind === 'list') for (const item of node.items) size += sizeOf(item, known);
  else for (const { value } of node.entries) size += sizeOf(value, known);
  known.set(node, size);
  return size;
}

/** A tree of nodes as plain data that still knows its places. */
export function documentOf(file: string, node: SourceNode): SourceDocument {
  return {
    file,
    value: plainOf(node),
    places: (trails) =>
      trails.map((trail) => {
        const { at } = nodeAt(node, trail);
        return [at.line, at.column] as const;
      }),
  };
}

function plainOf(node: SourceNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainOf);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainOf(value)]));
}

/** The node at a trail, or the last one on the way to it. */
function nodeAt(root: SourceNode, trail: Trail): SourceNode {
  let node = root;
  for (const step of trail) {
    const next =
      node.kind === 'list'
        ? node.items[Number(step)]
        : node.kind === 'map'
          ? node.entries.find(({ key }) => key === step)?.value
          : undefined;
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

function jsonPlaces(text: string, trails: readonly Trail[]): readonly (readonly [number, number])[] {
  const offsets = new JsonPlaces(text).offsets(trails);
  // Lines are counted once, along the offsets in order.
  const order = offsets.map((offset, index) => ({ offset, index })).sort((a, b) => a.offset - b.offset);
  const places: [number, number][] = [];
  let line = 1;
  let lineStart = 0;
  for (const { offset, index } of order) {
    for (let next = text.indexOf('\n', lineStart); next >= 0 && next < offset; ) {
      line += 1;
      lineStart = next + 1;
      next = text.indexOf('\n', lineStart);
    }
    places[index] = [line, offset - lineStart + 1];
  }
  return places;
}

/** Counts the keys of all objects and takes forbidden ones out; undefined when the data is nested too deeply. */
function keysOf(document: SourceDocument, findings: FindingList): number | undefined {
  let keys = 0;
  let deep = false;
  const visit = (value: unknown, trail: Trail | null, depth: number): void => {
    if (typeof value !== 'object' || value === null) return;
    if (depth > DEEPEST) {
      deep = true;
      return;
    }
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries())
        if (typeof item === 'object') visit(item, trail === null ? null : [...trail, index], depth + 1);
      return;
    }
    for (const key of Object.keys(value)) {
      keys += 1;
      if (FORBIDDEN_KEYS.has(key)) {
        findings.add({ in: document, trail: trail ?? [] }, 'FORBIDDEN_KEY', `The key "${key}" was left out.`);
        Reflect.deleteProperty(value, key);
        continue;
      }
      const inner: unknown = Reflect.get(value, key);
      if (typeof inner === 'object' && inner !== null)
        visit(inner, depth < 3 && trail !== null ? [...trail, key] : null, depth + 1);
    }
  };
  visit(document.value, [], 0);
  if (!deep) return keys;
  findings.add(
    lineOfFile(document.file, 1),
    'LINE_BROKEN',
    `The data is nested deeper than ${DEEPEST} levels.`,
  );
  return undefined;
}

/** Colons outside of texts: one for each key that is written. */
function colonsOf(text: string): number {
  let colons = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x3a) colons += 1;
    else if (code === 0x22)
      for (at += 1; at < text.length; at += 1) {
        const inner = text.charCodeAt(at);
        if (inner === 0x5c) at += 1;
        else if (inner === 0x22) break;
      }
  }
  return colons;
}
