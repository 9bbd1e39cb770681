/**
 * Reads one value of a source tree as what it must be (text, number, duration, path, list ...) or adds the fault that says what it is
 * instead. Every reader answers undefined when it added a fault.
 */
import { type FaultList, printable, quoted } from './definition-fault.js';
import { parseDuration, parseSize } from './duration.js';
import { nearestName } from './nearest-name.js';
import { outputPathProblem, pathProblem } from './safe-path.js';
import type { ListNode, MapNode, SourceNode } from './source-node.js';

/** Reads one node; adds faults instead of throwing. */
export type Read<T> = (node: SourceNode, faults: FaultList) => T | undefined;

/** What a key is called in messages. */
export function named(trail: string): string {
  return trail === ''
    ? 'The document'
    : `\`${printable(trail.length > 120 ? `${trail.slice(0, 117)}...` : trail)}\``;
}

/** The value as a message shows it. */
export function shown(node: SourceNode): string {
  if (node.kind === 'list') return 'a list';
  if (node.kind === 'map') return 'a map';
  return node.value === null ? 'nothing' : quoted(node.source);
}

export function addBadType(node: SourceNode, wanted: string, faults: FaultList): undefined {
  faults.add(
    node.at,
    'BAD_TYPE',
    `${named(node.at.trail)} must be ${wanted}, not ${shown(node)}.`,
    `Write ${wanted}.`,
  );
  return undefined;
}

export function addBadValue(node: SourceNode, wanted: string, faults: FaultList): undefined {
  faults.add(
    node.at,
    'BAD_VALUE',
    `${named(node.at.trail)} must be ${wanted}, not ${shown(node)}.`,
    `Write ${wanted}.`,
  );
  return undefined;
}

export function readMap(node: SourceNode, faults: FaultList): MapNode | undefined {
  return node.kind === 'map' ? node : addBadType(node, 'a map of keys and values', faults);
}

export function readListNode(node: SourceNode, faults: FaultList): ListNode | undefined {
  return node.kind === 'list' ? node : addBadType(node, 'a list', faults);
}

/** Every item that could be read; the others have left their faults. */
export function listOf<T>(item: Read<T>, most = Number.POSITIVE_INFINITY): Read<readonly T[]> {
  return (node, faults) => {
    const items = readListNode(node, faults)?.items;
    if (items !== undefined && items.length > most)
      return addBadValue(node, `a list of ${most} items at most`, faults);
    return items?.flatMap((entry) => {
      const value = item(entry, faults);
      return value === undefined ? [] : [value];
    });
  };
}

/** One line of text. Unquoted numbers count as the text they were written as. */
export function lineOf(most: number): Read<string> {
  return (node, faults) => {
    const text = scalarText(node);
    if (text === undefined) return addBadType(node, 'a text', faults);
    if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text)) return addBadValue(node, 'one line of plain text', faults);
    if (text.trim() === '' || text.length > most)
      return addBadValue(node, `a text of 1 to ${most} characters`, faults);
    return text;
  };
}

/** Text of one or more lines. */
export function textOf(most: number): Read<string> {
  return (node, faults) => {
    const text = scalarText(node);
    if (text === undefined) return addBadType(node, 'a text', faults);
    if (/[^\P{Cc}\t\n\r]|\p{Cs}/u.test(text))
      return addBadValue(node, 'a text without control characters', faults);
    if (text.trim() === '' || text.length > most)
      return addBadValue(node, `a text of 1 to ${most} characters`, faults);
    return text;
  };
}

export function wholeOf(least: number, most: number): Read<number> {
  return (node, faults) => {
    if (node.kind !== 'scalar' || typeof node.value !== 'number')
      return addBadType(node, 'a whole number', faults);
    if (!Number.isInteger(node.value) || node.value < least || node.value > most)
      return addBadValue(node, `a whole number from ${least} to ${most}`, faults);
    return node.value;
  };
}

export function numberOf(least: number, most: number): Read<number> {
  return (node, faults) => {
    if (node.kind !== 'scalar' || typeof node.value !== 'number') return addBadType(node, 'a number', faults);
    return node.value >= least && node.value <= most
      ? node.value
      : addBadValue(node, `a number from ${least} to ${most}`, faults);
  };
}

export const readBoolean: Read<boolean> = (node, faults) =>
  node.kind === 'scalar' && typeof node.value === 'boolean'
    ? node.value
    : addBadType(node, 'true or false', faults);

/** One of the given words; a near miss is named. */
export function choiceOf<T extends string>(words: readonly T[]): Read<T> {
  return (node, faults) => {
    const text = scalarText(node);
    if (text === undefined) return addBadType(node, `one of ${words.join(', ')}`, faults);
    const found = words.find((word) => word === text);
    if (found !== undefined) return found;
    const near = nearestName(text, words);
    faults.add(
      node.at,
      'BAD_VALUE',
      `${named(node.at.trail)} must be one of ${words.join(', ')}, not ${shown(node)}.`,
      near === undefined ? `Choose one of ${words.join(', ')}.` : `Did you mean ${near}?`,
    );
    return undefined;
  };
}

/** Whole seconds of a duration of at least `least` seconds. */
export function durationOf(least: number): Read<number> {
  return (node, faults) => {
    const text = scalarText(node);
    const seconds = text === undefined ? undefined : parseDuration(text);
    if (seconds !== undefined && seconds >= least) return seconds;
    faults.add(
      node.at,
      'BAD_DURATION',
      `${named(node.at.trail)} must be a duration${least > 0 ? ` of at least ${least}s` : ''}, not ${shown(node)}.`,
      'Write one such as 90s, 30m, 2h30m, 1d or "2-3 hours".',
    );
    return undefined;
  };
}

/** Bytes of a size of at least one byte. */
export const readSize: Read<number> = (node, faults) => {
  const text = scalarText(node);
  const bytes = text === undefined ? undefined : parseSize(text);
  if (bytes !== undefined && bytes > 0) return bytes;
  faults.add(
    node.at,
    'BAD_SIZE',
    `${named(node.at.trail)} must be a size, not ${shown(node)}.`,
    'Write one such as 512KB or 4MB.',
  );
  return undefined;
};

/** A path within the tree; a slash at its end is dropped. */
export const readPath: Read<string> = (node, faults) =>
  safe(node, (path) => pathProblem(withoutSlash(path)), faults)?.replace(/\/$/, '');

/** A path or glob within the tree; a slash at its end stands for everything below. */
export const readGlob: Read<string> = (node, faults) =>
  safe(node, (path) => pathProblem(withoutSlash(path)), faults);

/** A path that an output may have. */
export const readOutputPath: Read<string> = (node, faults) => safe(node, outputPathProblem, faults);

function withoutSlash(path: string): string {
  return path.length > 1 ? path.replace(/\/$/, '') : path;
}

function safe(
  node: SourceNode,
  problemOf: (path: string) => string | undefined,
  faults: FaultList,
): string | undefined {
  const text = scalarText(node);
  if (text === undefined) return addBadType(node, 'a path', faults);
  const problem = problemOf(text);
  if (problem === undefined) return text;
  faults.add(
    node.at,
    'PATH_UNSAFE',
    `${named(node.at.trail)}: the path ${quoted(text)} ${problem}.`,
    'Write a path relative to the root, with / between its parts and without "..".',
  );
  return undefined;
}

/** Text of a scalar; numbers as they were written. */
export function scalarText(node: SourceNode): string | undefined {
  if (node.kind !== 'scalar') return undefined;
  if (typeof node.value === 'string') return node.value;
  return typeof node.value === 'number' ? node.source : undefined;
}
