/** Counts and statuses of whole waves and phases that a factory stores beside its efforts: none is taken over, those that are wrong are said. */

import type { Effort } from './factory-efforts.js';
import { Fields, isRecord } from './fields.js';
import { type FindingList, shownValue } from './finding.js';
import { readJson, sourceText } from './source-document.js';
import type { SourceTree } from './source-tree.js';

export function checkTotals(
  root: Fields,
  tree: SourceTree,
  known: { readonly efforts: readonly Effort[]; readonly current: { readonly phase: number } },
  findings: FindingList,
): void {
  checkCount(root, 'waves_completed', findings);
  checkCount(root, 'phases_completed', findings);
  const perPhase = root.value('waves_per_phase');
  if (isRecord(perPhase))
    findings.add(
      root.at('waves_per_phase'),
      'OLD_SCHEMA',
      'waves_per_phase is a map, its schema asks for a list; both were understood.',
    );
  for (const [key, value] of Object.entries(root.data)) {
    const number = /^phase_(\d{1,4})$/.exec(key)?.[1];
    const status = isRecord(value) ? value['status'] : undefined;
    if (number === undefined || typeof status !== 'string') continue;
    if (/pending/i.test(status) && Number(number) <= known.current.phase)
      findings.add(
        root.at(key),
        'STATE_OUT_OF_STEP',
        `${key} is ${shownValue(status)}, and the factory is in phase ${known.current.phase}.`,
      );
  }
  const spellings = new Set(
    known.efforts.map(({ word }) => word).filter((word) => /^completed?$/i.test(word)),
  );
  if (spellings.size > 1)
    findings.add(
      root.at(),
      'CASE_DIFFERS',
      `The same word is spelt ${[...spellings].map(shownValue).join(' and ')}.`,
    );
  checkCascade(tree, findings);
}

/** `waves_completed: 0` beside a list of two, or a number beside a list of its own name. */
function checkCount(root: Fields, key: string, findings: FindingList): void {
  const counts = [root, root.map('project_progression')].filter((fields) => fields !== null);
  const lists = ['completed_waves', 'waves_completed_list', 'waves'];
  for (const fields of counts) {
    const count = fields.data[key];
    if (typeof count !== 'number') continue;
    const name = lists.find(
      (one) => Array.isArray(fields.data[one]) && one.includes(key.split('_')[0] ?? ''),
    );
    const list = name === undefined ? undefined : fields.data[name];
    const size = !Array.isArray(list)
      ? null
      : name === 'waves'
        ? list.filter((one) => isRecord(one) && /complete/i.test(String(one['status']))).length
        : list.length;
    if (size !== null && size !== count)
      findings.add(fields.at(key), 'COUNT_DIFFERS', `${key} is ${count}, there are ${size}.`);
  }
}

/** A cascade of fixes counts its containers, and is sometimes an example that was never taken out. */
function checkCascade(tree: SourceTree, findings: FindingList): void {
  const path = 'fix-cascade-state.json';
  const bytes = tree.bytes(path);
  const document =
    bytes === undefined ? undefined : readJson(path, sourceText(path, bytes, findings), findings);
  if (document === undefined) return;
  const root = new Fields(document, findings);
  for (const [key, value] of Object.entries(root.data)) {
    const list = root.data[`${key}_list`] ?? root.data[key.replace(/_(?:count|fixed)$/, '')];
    if (typeof value === 'number' && Array.isArray(list) && list.length !== value)
      findings.add(root.at(key), 'COUNT_DIFFERS', `${key} is ${value}, the list has ${list.length}.`);
  }
  const id = root.text('cascade_id', 'id', 'name', 'description') ?? '';
  if (/example/i.test(id) && /active/i.test(root.text('status') ?? ''))
    findings.add(
      root.at('status'),
      'NOT_CARRIED',
      `${shownValue(id)} is an example that calls itself active; it was left out.`,
    );
}
