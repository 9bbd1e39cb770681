/** Logs of one JSON object a line, of whoever wrote them: broken lines are said and passed over, every other comes out with its place. */
import { isRecord, type RecordData } from './fields.js';
import { type FindingList, lineOfFile, type Spot } from './finding.js';
import type { KeptFile } from './imported-work.js';
import { sourceText } from './source-document.js';
import type { SourceTree } from './source-tree.js';

export interface LogLine {
  readonly at: Spot;
  readonly row: RecordData;
  /** As it stands there. */
  readonly text: string;
}

/** The lines of a log; none when there is no such file. */
export function readLog(tree: SourceTree, path: string, findings: FindingList): readonly LogLine[] {
  const bytes = tree.bytes(path);
  if (bytes === undefined) return [];
  const lines: LogLine[] = [];
  for (const [index, text] of sourceText(path, bytes, findings).split('\n').entries()) {
    if (text.trim() === '') continue;
    const at = lineOfFile(path, index + 1);
    const row = parsed(text);
    if (isRecord(row)) lines.push({ at, row, text });
    else
      findings.add(at, 'LINE_BROKEN', 'The line is no JSON object; it was passed over, and kept as it is.');
  }
  return lines;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A text of a row; empty when there is none. */
export function rowText(row: RecordData, key: string): string {
  const value = row[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Files that go along byte for byte, under their own paths. */
export function keptFiles(tree: SourceTree, paths: readonly string[]): readonly KeptFile[] {
  return paths.flatMap((path) => {
    const bytes = tree.bytes(path);
    return bytes === undefined ? [] : [{ path: `files/${path}`, bytes }];
  });
}
