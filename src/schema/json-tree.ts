/**
 * A parsed JSON value as a tree of nodes whose places are JSON paths, bounded in depth, so that lists written by agents go through the
 * same readers as task files.
 */
import type { FaultList } from './definition-fault.js';
import { quoted } from './definition-fault.js';
import { FORBIDDEN_KEYS, type Place, type SourceEntry, type SourceNode } from './source-node.js';

const MAX_DEPTH = 8;

/** The value as a tree; what is nested too deeply becomes a fault and nothing. */
export function treeOfJson(value: unknown, at: Place, faults: FaultList, depth = 0): SourceNode {
  if (depth > MAX_DEPTH) {
    faults.add(
      at,
      'BAD_VALUE',
      'The value is nested too deeply.',
      `Keep it flatter than ${MAX_DEPTH} levels.`,
    );
    return { kind: 'scalar', value: null, source: '', at };
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return { kind: 'scalar', value, source: String(value), at };
  if (typeof value !== 'object' || value === null) return { kind: 'scalar', value: null, source: '', at };
  if (Array.isArray(value)) {
    const items = value.map((item: unknown, index) =>
      treeOfJson(item, { ...at, trail: `${at.trail}[${index}]` }, faults, depth + 1),
    );
    return { kind: 'list', items, at };
  }
  const entries: SourceEntry[] = [];
  for (const [key, item] of Object.entries(value)) {
    const keyAt = { ...at, trail: `${at.trail}.${key.slice(0, 100)}` };
    if (FORBIDDEN_KEYS.has(key))
      faults.add(keyAt, 'FORBIDDEN_KEY', `The key ${quoted(key)} is not allowed.`, 'Remove it.');
    else entries.push({ key, keyAt, value: treeOfJson(item, keyAt, faults, depth + 1) });
  }
  return { kind: 'map', entries, at };
}
