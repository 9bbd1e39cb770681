/**
 * What agents of a factory have left in their folders: `agent-status.yaml`, in YAML as strict as agents write it, and marker files. A report is the
 * agent's word about work that was given out; about any other work the state counts.
 */

import type { FactoryEfforts } from './factory-efforts.js';
import { Fields } from './fields.js';
import { type FindingList, lineOfFile, type Spot, shownValue } from './finding.js';
import { readYaml, sourceText } from './source-document.js';
import { readTime } from './source-time.js';
import type { SourceTree } from './source-tree.js';

const STATUS = /^efforts\/phase(\d{1,4})\/wave(\d{1,4})\/([^/]+)\/agent-status\.ya?ml$/;
const MARKER = /^efforts\/phase(\d{1,4})\/wave(\d{1,4})\/([^/]+)\/IMPLEMENTATION-COMPLETE\.marker$/;
const KNOWN = ['COMPLETED', 'BLOCKED', 'NEEDS_SPLIT', 'REJECTED', 'FAILED'];

interface Reports {
  readonly tree: SourceTree;
  readonly efforts: FactoryEfforts;
  readonly current: { readonly phase: number; readonly wave: number };
}

export function applyReports({ tree, efforts }: Reports, findings: FindingList): void {
  for (const path of tree.paths) {
    const [, phase = '', wave = '', folder = ''] = STATUS.exec(path) ?? MARKER.exec(path) ?? [];
    if (folder === '') continue;
    const isMarker = MARKER.test(path);
    const word = isMarker ? 'COMPLETED' : statusOf(tree, path, findings);
    if (word === null) continue;
    const numbered = /^(?:E|effort[-_]?)?\d+\.\d+\.\d+/i.test(folder)
      ? folder
      : `E${phase}.${wave}.${folder}`;
    const effort = efforts.get(folder) ?? efforts.get(numbered);
    const at = lineOfFile(path, 1);
    if (effort === undefined) {
      findings.add(
        at,
        'NOT_CARRIED',
        `The report is about ${shownValue(folder)}, which the state does not list.`,
      );
      continue;
    }
    apply(effort, { word, at }, findings);
  }
}

function apply(
  effort: { word: string; readonly id: string },
  { word, at }: { readonly word: string; readonly at: Spot },
  findings: FindingList,
): void {
  const isOut = /^(?:in_progress|assigned)$/i.test(effort.word);
  if (
    effort.word.toLowerCase() === word.toLowerCase() ||
    (word === 'COMPLETED' && /^(?:complete|integrated|merged)/i.test(effort.word))
  )
    return;
  findings.add(
    at,
    'STATE_OUT_OF_STEP',
    isOut
      ? `${effort.id} was given out and its agent reports ${shownValue(word)}; the report counts.`
      : `${effort.id} is ${shownValue(effort.word)} and its agent reports ${shownValue(word)}; the state counts.`,
  );
  if (isOut) effort.word = word.toLowerCase();
}

/** The word of a status file: of its YAML, or, where that is none, of the first line that says `status:`. */
function statusOf(tree: SourceTree, path: string, findings: FindingList): string | null {
  const text = sourceText(path, tree.bytes(path) ?? new Uint8Array(), findings);
  const document = readYaml(path, text, findings);
  const fields = document === undefined ? null : new Fields(document, findings);
  const line = /^\s*status:\s*["']?([^"'#\r\n]*)/m.exec(text)?.[1]?.trim();
  const word = fields?.text('status')?.trim() ?? line;
  if (fields?.has('timestamp') === true)
    readTime(fields.value('timestamp'), fields.at('timestamp'), findings);
  if (word === undefined || word === '') {
    findings.add(lineOfFile(path, 1), 'STATUS_UNKNOWN', 'The report says no status.');
    return null;
  }
  if (fields === null)
    findings.add(
      lineOfFile(path, 1),
      'SYNTAX_MENDED',
      'The report is no YAML; its status was read from its line.',
    );
  if (KNOWN.includes(word.toUpperCase())) return word.toUpperCase();
  findings.add(
    lineOfFile(path, 1),
    'STATUS_UNKNOWN',
    `${shownValue(word)} is none of ${KNOWN.join(', ')}; the report changes nothing.`,
  );
  return null;
}
