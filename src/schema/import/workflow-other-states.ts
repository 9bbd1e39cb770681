/**
 * The other things that are found where the state of a workflow is expected: a store of tasks by id, the runs of an engine phase by phase, and
 * lists of requirements. Which one it is only the content says; a file that is none of them is never taken for an empty one.
 */
import { Fields, isRecord } from './fields.js';
import { type FindingList, shownValue } from './finding.js';
import {
  type ImportedPhase,
  type ImportedTask,
  type ImportedWork,
  type KeptFile,
  NO_NOTES,
  type Progress,
} from './imported-work.js';
import type { SourceDocument } from './source-document.js';
import { readTime } from './source-time.js';

export type StateKind = 'workflow' | 'task-store' | 'phase-runs' | 'requirements' | 'unknown';

export function stateKind(value: unknown): StateKind {
  if (!isRecord(value)) return 'unknown';
  if (Array.isArray(value['phase_executions']) || Array.isArray(value['phases_completed']))
    return 'phase-runs';
  if (value['prd_id'] !== undefined) return 'requirements';
  if (
    isRecord(value['phases']) &&
    (value['workflow_id'] !== undefined || value['current_phase_id'] !== undefined)
  )
    return 'workflow';
  if (isRecord(value['tasks']) || Array.isArray(value['completed'])) return 'task-store';
  return 'unknown';
}

/** Undefined, with a finding, for a file that is nobody's. */
export function otherState(
  document: SourceDocument,
  kept: readonly KeptFile[],
  findings: FindingList,
): ImportedWork | undefined {
  const root = new Fields(document, findings);
  const read = { root, findings };
  switch (stateKind(document.value)) {
    case 'task-store':
      return workOf('Tasks of a store', root, storeTasks(read), kept);
    case 'phase-runs':
      return workOf(root.text('workflow_id', 'task') ?? 'Phases of a workflow', root, runTasks(read), kept);
    case 'requirements':
      return workOf(root.text('prd_title', 'prd_id') ?? 'Requirements', root, requirementTasks(read), kept);
    default:
      findings.add(root.at(), 'TYPE_DIFFERS', 'The file is no state of any kind that is known.');
      return undefined;
  }
}

function workOf(
  title: string,
  root: Fields,
  tasks: readonly ImportedTask[],
  kept: readonly KeptFile[],
): ImportedWork {
  const keys = [...new Set(tasks.map(({ phase }) => phase))];
  const phases = keys.map(
    (key): ImportedPhase => ({
      key,
      id: key,
      title: key,
      maxParallel: null,
      timeout: null,
      approval: false,
      approved: null,
    }),
  );
  const { tasks: _records, ...raw } = root.data;
  return { title, phases, tasks, outputRoot: '', ...NO_NOTES, maxAgents: null, ended: null, kept, raw };
}

interface Reading {
  readonly root: Fields;
  readonly findings: FindingList;
}

type Made = Pick<ImportedTask, 'key' | 'phase' | 'title' | 'dependencies' | 'progress'> & {
  readonly name?: string;
};

function taskOf(fields: Fields, made: Made): ImportedTask {
  return {
    ...made,
    name: made.name ?? made.key,
    at: fields.at(),
    spots: {},
    prompt: `# ${made.title}\n`,
    layer: null,
    priority: null,
    inputs: [],
    outputs: [],
    checks: [],
    estimate: null,
    timeout: null,
    labels: {},
    found: [],
    owner: null,
    raw: fields.data,
  };
}

function storeTasks({ root, findings }: Reading): readonly ImportedTask[] {
  const completed = new Set(root.texts('completed'));
  const waitsFor = root.map('dependencies');
  const blockers = new Map(
    root.maps('blockers').map((one) => [one.text('task_id') ?? '', one.text('blocker') ?? 'blocked']),
  );
  return root.named('tasks').map(([key, fields]) => {
    for (const name of ['claimed_at', 'completed_at'])
      readTime(fields.value(name), fields.at(name), findings);
    const done = completed.has(key) || fields.has('completed_at');
    if (done && !(completed.has(key) && fields.has('completed_at')))
      findings.add(
        fields.at(),
        'STATE_OUT_OF_STEP',
        `${key} is done in one of two places only; it counts as done.`,
      );
    const blocker = blockers.get(key);
    const phase = fields.text('phase') ?? '';
    if (!done && blocker === undefined && fields.has('claimed_at'))
      findings.add(fields.at('claimed_at'), 'RUNNING_LOST', `${key} was claimed; it is pending again.`);
    const progress: Progress = done
      ? { status: 'completed', word: phase, reason: null }
      : blocker !== undefined
        ? { status: 'blocked', word: phase, reason: blocker }
        : { status: 'pending', word: phase };
    return taskOf(fields, {
      key,
      phase: 'tasks',
      title: fields.text('description', 'title') ?? key,
      dependencies: waitsFor?.texts(key) ?? [],
      progress,
    });
  });
}

function runTasks({ root, findings }: Reading): readonly ImportedTask[] {
  const completed = new Set(root.texts('phases_completed'));
  const last = new Map<string, Fields>();
  for (const run of root.maps('phase_executions')) {
    const id = run.text('phase_id');
    if (id === null) findings.add(run.at(), 'ID_MISSING', 'A run names no phase; it was left out.');
    else last.set(id, run);
  }
  return [...last].map(([key, fields]) => {
    const word = fields.text('status') ?? '';
    const done = completed.has(key) || word === 'completed';
    if (word === 'running')
      findings.add(fields.at('status'), 'RUNNING_LOST', `${key} was running; it is pending again.`);
    const progress: Progress = done
      ? { status: 'completed', word, reason: fields.text('output_summary') }
      : word === 'failed'
        ? { status: 'failed', word, reason: fields.text('output_summary') }
        : { status: 'pending', word };
    return taskOf(fields, {
      key: `${key}/run`,
      name: 'run',
      phase: key,
      title: key,
      dependencies: [],
      progress,
    });
  });
}

const DONE = new Set(['completed', 'done']);

function requirementTasks({ root, findings }: Reading): readonly ImportedTask[] {
  return root.maps('tasks').map((fields, index) => {
    const key = fields.text('id') ?? `task-${index + 1}`;
    const word = fields.text('status') ?? '';
    if (word === 'done')
      findings.add(
        fields.at('status'),
        'WORD_CHANGED',
        `"done" of ${key} is no word of that system; it means completed.`,
      );
    if (word === 'running' || word === 'assigned')
      findings.add(fields.at('status'), 'RUNNING_LOST', `${key} was ${word}; it is pending again.`);
    const known =
      ['pending', 'assigned', 'running', 'failed', 'cancelled', ''].includes(word) || DONE.has(word);
    if (!known)
      findings.add(fields.at('status'), 'STATUS_UNKNOWN', `${shownValue(word)} of ${key} is no status.`);
    const progress: Progress = DONE.has(word)
      ? { status: 'completed', word, reason: null }
      : word === 'failed' || word === 'cancelled'
        ? { status: word, word, reason: null }
        : { status: 'pending', word };
    return taskOf(fields, {
      key,
      phase: 'requirements',
      title: (fields.text('title', 'description') ?? key).split('\n')[0] ?? key,
      dependencies: fields.texts('dependencies'),
      progress,
    });
  });
}
