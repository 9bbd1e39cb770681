/**
 * Tasks that a task wrote as a folder of Markdown: each file one task, its front matter the keys and all of it the prompt. From an untrusted place:
 * bounded in number and size before anything is read, and judged like the tasks of a list.
 */
import { isPhaseId } from '../domain/ids.js';
import { FaultList, printable } from './definition-fault.js';
import { MapReader } from './map-reader.js';
import { type MapNode, type Place, placeOfFile } from './source-node.js';
import { sourceText } from './source-text.js';
import { addWrongNames, frontMap, isNoTask, readEstimate, readLabels } from './task-file.js';
import { judgeProposals, MAX_LIST_BYTES, type ParsedTaskList, type TaskListContext } from './task-list.js';
import { FOLDER_KEYS, MAX_PROMPT, readProposalKeys, type WrittenProposal } from './task-proposal.js';
import { lineOf } from './value-reading.js';

/** A file of the folder, not read yet. */
export interface FolderFile {
  /** Below the folder. */
  readonly path: string;
  readonly bytes: number;
  readonly read: () => Promise<Uint8Array>;
}

/** Is the file one that holds a task? README.md and TEMPLATE.md are for people, other files for whoever wants them. */
export function isTaskPath(path: string): boolean {
  return path.endsWith('.md') && !isNoTask(path);
}

/** Parses the files of a `tasks_from` folder; those that hold no task are passed over. */
export async function parseTaskFolder(
  files: readonly FolderFile[],
  context: TaskListContext,
): Promise<ParsedTaskList> {
  const found = files.filter(({ path }) => isTaskPath(path));
  const most = context.definition.limits.maxTasksAdded;
  const total = found.reduce((sum, { bytes }) => sum + bytes, 0);
  if (found.length > most)
    return refused(`${found.length} tasks are more than limits.max_tasks_added (${most})`);
  if (total > MAX_LIST_BYTES) return refused(`the files are larger than ${MAX_LIST_BYTES} bytes`);
  const faults = new FaultList();
  const written: WrittenProposal[] = [];
  for (const file of found.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const one = readOne(file, await file.read(), context, faults);
    if (one !== undefined) written.push(one);
  }
  return judgeProposals(written, context, { faults, place: ofFile });
}

function refused(reason: string): ParsedTaskList {
  return { kind: 'refused', reasons: [reason] };
}

function ofFile({ file, line, column }: Place): string {
  return `${printable(file)}:${line}:${column}`;
}

/** The path below the folder where it begins with a phase, else below the phase that the folder is for. */
function idOf(path: string, { definition, phase }: TaskListContext): string {
  const id = path.slice(0, -'.md'.length);
  const [first = '', ...rest] = id.split('/');
  const named = rest.length > 0 && isPhaseId(first) && definition.phases.some((one) => one.id === first);
  return named ? id : `${phase}/${id}`;
}

function readOne(
  { path }: FolderFile,
  bytes: Uint8Array,
  context: TaskListContext,
  faults: FaultList,
): WrittenProposal | undefined {
  const at = { ...placeOfFile(path), trail: path };
  if (bytes.length > MAX_PROMPT) {
    faults.add(at, 'FILE_TOO_LARGE', `The file is larger than ${MAX_PROMPT} bytes.`, 'Make it shorter.');
    return undefined;
  }
  const text = sourceText({ path, bytes }, faults);
  const map = text === undefined ? undefined : frontMap(text, at, faults);
  return map === undefined
    ? undefined
    : readKeys(map, { id: { value: idOf(path, context), at }, bytes }, faults);
}

function readKeys(
  map: MapNode,
  { id, bytes }: Pick<WrittenProposal, 'id'> & { readonly bytes: Uint8Array },
  faults: FaultList,
): WrittenProposal {
  const keys = new MapReader(map, FOLDER_KEYS, faults);
  addWrongNames(keys, id.value, faults);
  return {
    id,
    title: keys.required('title', lineOf(300)) ?? id.value,
    prompt: null,
    bytes,
    ...readProposalKeys(keys),
    estimateSeconds: readEstimate(keys, faults),
    labels: readLabels(keys),
  };
}
