/**
 * The event log of workflows. One file may hold the events of many: the lines of each go to a file of their own, byte for byte, and what ends
 * twice or never is said.
 */
import { type FindingList, lineOfFile, shownValue } from './finding.js';
import type { KeptFile } from './imported-work.js';
import { segmentOf } from './settled-ids.js';
import { readLog, rowText } from './source-log.js';
import { readTime } from './source-time.js';
import type { SourceTree } from './source-tree.js';

const ENDS = new Set(['workflow_completed', 'workflow_abandoned']);

/** The log as files: `log.jsonl` of the workflow, `other-workflows/<id>.jsonl` of each other one. */
export function splitLog(
  tree: SourceTree,
  path: string,
  workflow: string | null,
  findings: FindingList,
): readonly KeptFile[] {
  const byWorkflow = new Map<string, string[]>();
  const ended = new Map<string, number>();
  for (const { at, row, text } of readLog(tree, path, findings)) {
    const id = rowText(row, 'workflow_id');
    const lines = byWorkflow.get(id);
    if (lines === undefined) byWorkflow.set(id, [text]);
    else lines.push(text);
    readTime(row['timestamp'], at, findings);
    if (!ENDS.has(rowText(row, 'event_type'))) continue;
    const times = (ended.get(id) ?? 0) + 1;
    ended.set(id, times);
    if (times > 1) findings.add(at, 'DUPLICATE_LINE', `${shownValue(id)} ends here once more.`);
  }
  const others = [...byWorkflow.keys()].filter((id) => id !== workflow);
  if (others.length > 0) {
    const open = others.filter((id) => !ended.has(id));
    findings.add(
      lineOfFile(path, 1),
      'NOT_CARRIED',
      `The log also holds events of ${others.length} other workflows (${others.slice(0, 12).join(', ')}); each was kept by itself.${open.length === 0 ? '' : ` Never ended: ${open.slice(0, 12).join(', ')}.`}`,
    );
  }
  const bytes = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(`${lines.join('\n')}\n`);
  return [...byWorkflow].map(([id, lines]) => ({
    path: id === workflow ? 'log.jsonl' : `other-workflows/${segmentOf(id === '' ? 'unnamed' : id)}.jsonl`,
    bytes: bytes(lines),
  }));
}
