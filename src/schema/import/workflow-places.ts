/**
 * Where a tool of workflows keeps its files: below `.orchestrator/sessions/<id>/` in newer trees, in the root under `.workflow_*` in older ones. Where
 * both are there the newer ones count. Looks at names and says what it passed over; changes nothing.
 */
import { type FindingList, lineOfFile, shownValue } from './finding.js';
import type { KeptFile } from './imported-work.js';
import { sourceText } from './source-document.js';
import type { SourceTree } from './source-tree.js';

export interface WorkflowPlaces {
  readonly state: string | null;
  readonly log: string | null;
  /** Folder of checkpoints, with a slash at its end. */
  readonly checkpoints: string | null;
  readonly feedback: readonly string[];
  readonly meta: readonly string[];
  readonly definition: string | null;
}

const LEGACY = {
  state: '.workflow_state.json',
  log: '.workflow_log.jsonl',
  checkpoints: '.workflow_checkpoints/',
  feedback: ['.workflow_tool_feedback.jsonl', '.workflow_process_feedback.jsonl', '.workflow_feedback.jsonl'],
};

export function workflowPlaces(tree: SourceTree, findings: FindingList): WorkflowPlaces {
  const has = (path: string): boolean => tree.paths.includes(path);
  const folder = sessionFolder(tree, findings);
  const newer = [`${folder ?? ''}state.json`, '.orchestrator/state.json'].find(has) ?? null;
  const state = newer ?? (has(LEGACY.state) ? LEGACY.state : null);
  if (newer !== null && has(LEGACY.state))
    findings.add(
      lineOfFile(LEGACY.state, 1),
      'BOTH_PRESENT',
      `${newer} is there as well; it counts, and this one was left as it is.`,
    );
  const isNewer = newer !== null;
  const inFolder = (name: string): string => (isNewer ? newer.replace(/state\.json$/, name) : name);
  const log = isNewer ? inFolder('log.jsonl') : LEGACY.log;
  const checkpoints = isNewer ? inFolder('checkpoints/') : LEGACY.checkpoints;
  const feedback = isNewer
    ? ['tool', 'process'].map((name) => inFolder(`feedback/${name}.jsonl`))
    : LEGACY.feedback;
  return {
    state,
    log: has(log) ? log : has(LEGACY.log) ? LEGACY.log : null,
    checkpoints: tree.paths.some((path) => path.startsWith(checkpoints)) ? checkpoints : null,
    feedback: feedback.filter(has),
    meta: [inFolder('meta.json'), '.orchestrator/meta.json'].filter(
      (path, index, all) => has(path) && all.indexOf(path) === index,
    ),
    definition: ['workflow.yaml', 'workflow.yml'].find(has) ?? null,
  };
}

/** Feedback byte for byte, by its newer names: `tool.jsonl`, `process.jsonl`, `feedback.jsonl`. */
export function feedbackFiles(tree: SourceTree, { feedback }: WorkflowPlaces): readonly KeptFile[] {
  return feedback.flatMap((file) => {
    const bytes = tree.bytes(file);
    const path = (file.split('/').at(-1) ?? '')
      .replace(/^\.workflow_/, '')
      .replace(/_feedback\.jsonl$/, '.jsonl');
    return bytes === undefined ? [] : [{ path, bytes }];
  });
}

/** Folder of the session that is meant, with a slash at its end; empty where the source is that folder itself; null where there is none. */
function sessionFolder(tree: SourceTree, findings: FindingList): string | null {
  if (tree.paths.includes('state.json')) return '';
  const folders = foreignSessions(tree);
  const pointer = '.orchestrator/current';
  const bytes = tree.bytes(pointer);
  const current = bytes === undefined ? null : sourceText(pointer, bytes, findings).trim();
  const named = folders.find((folder) => folder === `.orchestrator/sessions/${current ?? ''}/`);
  const chosen = named ?? folders.at(-1) ?? null;
  if (current !== null && named === undefined && !isOwn(tree, `.orchestrator/sessions/${current}/`))
    findings.add(
      lineOfFile(pointer, 1),
      'STATE_OUT_OF_STEP',
      `${shownValue(current)} has no state; ${chosen === null ? 'no session has' : `${chosen} was read instead`}.`,
    );
  for (const folder of folders)
    if (folder !== chosen)
      findings.add(
        lineOfFile(`${folder}state.json`, 1),
        'NOT_CARRIED',
        `This is another session; import it by naming its folder.`,
      );
  return chosen;
}

const SESSION_STATE = /^\.orchestrator\/sessions\/[^/]+\/state\.json$/;

/** Folders of sessions that are not our own, with a slash at their ends. Ours lie in the same place. */
export function foreignSessions(tree: SourceTree): readonly string[] {
  return tree.paths
    .filter((path) => SESSION_STATE.test(path))
    .map((path) => path.slice(0, -'state.json'.length))
    .filter((folder) => !isOwn(tree, folder));
}

function isOwn(tree: SourceTree, folder: string): boolean {
  return tree.paths.includes(`${folder}definition.json`);
}
