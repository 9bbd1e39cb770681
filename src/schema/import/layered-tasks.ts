/**
 * Tasks of a migration in layers: `docs/state/tasks.json` with owners, layers and histories, or the batches that such a state is made from. A
 * layer opens when the ones before it are done, so each is a phase.
 */
import { Fields, isRecord, type RecordData } from './fields.js';
import { type FindingList, shownValue } from './finding.js';
import type { ImportFormat } from './import-format.js';
import {
  type ImportedOutput,
  type ImportedTask,
  type ImportedWork,
  NOT_BEGUN,
  type Progress,
} from './imported-work.js';
import { checkLog, checkQueues, type KnownRecord } from './layered-checks.js';
import { LAYERS, layerByWords, phasesOf, UNCLASSIFIED } from './layered-phases.js';
import { layeredPrompt } from './layered-prompt.js';
import { readJson, sourceText } from './source-document.js';
import { keptFiles } from './source-log.js';
import { readTime } from './source-time.js';
import type { SourceTree } from './source-tree.js';

const STATE = ['docs/state/tasks.json', 'state/tasks.json', 'tasks.json'];
const INPUT = ['docs/input/tasks.json', 'input/tasks.json'];
const STATE_SIGNS = /"(?:_version|framework_version|status_history|imported_from|rejection_history)"\s*:/;
const BATCH_SIGNS =
  /"(?:suggestedPhase|effortEstimate|acceptanceCriteria|primary_phases?|batch_number|suggestedNewPhases)"\s*:/;
export const layeredTasks: ImportFormat = {
  id: 'layered-tasks',
  title: 'tasks in layers, with queues and a transaction log',
  aliases: ['000', 'migration', 'layers'],
  sniff: (tree) => {
    const path = taskFile(tree);
    if (path === undefined) return 0;
    const begin = new TextDecoder().decode(tree.bytes(path)?.slice(0, 65_536));
    if (/"prd_id"\s*:/.test(begin)) return 0;
    return STATE_SIGNS.test(begin) ? 85 : BATCH_SIGNS.test(begin) ? 75 : path.startsWith('docs/') ? 40 : 0;
  },
  read: (tree, _options, findings) => new LayeredTasks(tree, findings).read(),
};

function taskFile(tree: SourceTree): string | undefined {
  const there = [...STATE, ...INPUT].find((path) => tree.paths.includes(path));
  const [only] = tree.paths;
  return there ?? (tree.paths.length === 1 && only?.endsWith('.json') === true ? only : undefined);
}

class LayeredTasks {
  readonly #tree: SourceTree;
  readonly #findings: FindingList;
  readonly #known = new Map<string, KnownRecord>();

  constructor(tree: SourceTree, findings: FindingList) {
    this.#tree = tree;
    this.#findings = findings;
  }

  read(): ImportedWork | undefined {
    const path = taskFile(this.#tree);
    if (path === undefined) return undefined;
    const read = this.#file(path);
    if (read === undefined) return undefined;
    const { records, root } = read;
    const isState = root.has('_version', 'framework_version', '_last_modified') || STATE.includes(path);
    if (isState) this.#checkState(root, records.length);
    const inLayers = records.some((fields) => LAYERS.includes(fields.text('layer') ?? ''));
    const tasks = records.map((fields, index) => this.#task(fields, { index, inLayers }));
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const files = { tree: this.#tree, folder, tasks: this.#known };
    if (isState) {
      checkQueues(files, this.#findings);
      checkLog(files, this.#findings);
      this.#checkInput(path);
    }
    return {
      title: root.text('title', 'imported_from') ?? 'Tasks in layers',
      phases: phasesOf(tasks, inLayers),
      tasks,
      outputRoot: '',
      maxAgents: null,
      ended: null,
      ticket: null,
      layers: inLayers ? LAYERS.filter((layer) => tasks.some(({ phase }) => phase === layer)) : [],
      views: isState ? ['queues'] : [],
      notes: [],
      kept: keptFiles(this.#tree, isState ? besides(this.#tree, folder, path) : []),
      raw: isRecord(root.data) ? withoutTasks(root.data) : null,
    };
  }

  /** The records of all tasks of a file, whichever of its shapes it has. */
  #file(path: string): { readonly root: Fields; readonly records: readonly Fields[] } | undefined {
    const bytes = this.#tree.bytes(path);
    if (bytes === undefined) return undefined;
    const document = readJson(path, sourceText(path, bytes, this.#findings), this.#findings);
    if (document === undefined) return undefined;
    const root = new Fields(document, this.#findings);
    const { value } = document;
    if (!Array.isArray(value)) return { root, records: root.maps('tasks') };
    const records: Fields[] = [];
    for (const [index, item] of value.entries()) {
      const fields = root.inner(index);
      if (isRecord(item) && Array.isArray(item['tasks'])) records.push(...fields.maps('tasks'));
      else if (isRecord(item) && (fields.has('id') || fields.has('title'))) records.push(fields);
      else
        this.#findings.add(fields.at(), 'TYPE_DIFFERS', `${shownValue(item)} is neither a batch nor a task.`);
    }
    return { root, records };
  }

  #checkState(root: Fields, count: number): void {
    if (!root.has('_version'))
      this.#findings.add(root.at(), 'VERSION_MISSING', 'There is no `_version`; it counts as 0.');
    const total = root.number('total_tasks');
    if (total !== null && total !== count)
      this.#findings.add(
        root.at('total_tasks'),
        'COUNT_DIFFERS',
        `total_tasks is ${total}, there are ${count}.`,
      );
    if (root.has('_last_modified'))
      readTime(root.value('_last_modified'), root.at('_last_modified'), this.#findings);
  }

  /** Tasks of the input that the state has never seen. */
  #checkInput(state: string): void {
    const path = INPUT.find((one) => one !== state && this.#tree.paths.includes(one));
    if (path === undefined) return;
    for (const fields of this.#file(path)?.records ?? []) {
      const id = fields.text('id');
      if (id !== null && !this.#known.has(id))
        this.#findings.add(
          fields.at('id'),
          'NOT_CARRIED',
          `${shownValue(id)} is in the input and not in ${state}; the state counts.`,
        );
    }
  }

  #task(
    fields: Fields,
    { index, inLayers }: { readonly index: number; readonly inLayers: boolean },
  ): ImportedTask {
    const key = this.#id(fields, index);
    const title = this.#title(fields, key);
    const status = fields.text('status') ?? '';
    const owner = fields.text('owner', 'assigned_to');
    if (!this.#known.has(key)) this.#known.set(key, { status, owner });
    const prompt = layeredPrompt(fields, title);
    const layer = fields.text('layer') ?? (inLayers ? null : layerByWords(title, prompt));
    const phase = inLayers
      ? (fields.text('layer') ?? UNCLASSIFIED)
      : (fields.text('suggestedPhase', 'suggested_phase', 'phase') ?? 'tasks');
    const skills = fields.texts('skillsRequired', 'skills_required');
    const module = fields.text('module');
    return {
      key,
      at: fields.at(),
      spots: {
        dependencies: fields.at('dependencies'),
        outputs: fields.at('deliverables'),
        estimate: fields.at(fields.has('effortEstimate') ? 'effortEstimate' : 'effort_estimate'),
        priority: fields.at('priority'),
        status: fields.at('status'),
      },
      phase,
      name: key,
      title,
      prompt,
      layer,
      priority: fields.text('priority'),
      dependencies: fields.texts('dependencies'),
      inputs: [],
      outputs: this.#outputs(fields, key),
      checks: [],
      estimate: fields.text('effortEstimate', 'effort_estimate'),
      timeout: null,
      labels: {
        ...(skills.length === 0 ? {} : { skills_required: skills }),
        ...(module === null ? {} : { module }),
      },
      progress: this.#progress(fields, { key, status, owner }),
      found: [],
      owner,
      raw: fields.data,
    };
  }

  #id(fields: Fields, index: number): string {
    const id = fields.text('id', 'task_id');
    if (id !== null) return id;
    this.#findings.add(fields.at(), 'ID_MISSING', `The record has no id; it is called TASK-${index + 1}.`);
    return `TASK-${index + 1}`;
  }

  #title(fields: Fields, key: string): string {
    const title = fields.text('title');
    if (title !== null) return title;
    this.#findings.add(fields.at(), 'TITLE_MISSING', `${key} has no title; its id stands in for it.`);
    return key;
  }

  /** Deliverables that are paths; the others stay in the prompt. */
  #outputs(fields: Fields, key: string): readonly ImportedOutput[] {
    return fields.texts('deliverables').flatMap((text, index) => {
      if (/^[\w@.()[\]+~-]+(?:\/[\w@.()[\]+~-]+)*\/?$/.test(text) && /[./]/.test(text))
        return [{ path: text, note: null, source: false }];
      this.#findings.add(
        { in: fields.document, trail: [...fields.trail, 'deliverables', index] },
        'NOT_CARRIED',
        `The deliverable ${shownValue(text)} of ${key} is no path; it stays in what the agent is told.`,
      );
      return [];
    });
  }

  #progress(
    fields: Fields,
    { key, status, owner }: { readonly key: string; readonly status: string; readonly owner: string | null },
  ): Progress {
    const at = fields.at('status');
    this.#checkHistory(fields, key, status);
    switch (status) {
      case 'completed':
        return { status: 'completed', word: status, reason: null };
      case 'failed':
        return { status: 'failed', word: status, reason: fields.text('error') };
      case 'blocked':
      case 'escalated': {
        const name = status === 'blocked' ? 'blocker_info' : 'escalation_info';
        const info = fields.map(name);
        if (info === null || Object.keys(info.data).length === 0)
          this.#findings.add(at, 'OWNER_MISSING', `${key} is ${status} without ${name}.`);
        const reason = info?.text('reason', 'description', 'question', 'blocker') ?? null;
        return { status, word: status, reason };
      }
      case 'in_progress':
        if (owner === null)
          this.#findings.add(at, 'OWNER_MISSING', `${key} is in progress and belongs to nobody.`);
        this.#findings.add(at, 'RUNNING_LOST', `${key} was being worked on; it is pending again.`);
        return { status: 'pending', word: status };
      case 'queued':
        return { status: 'pending', word: status };
      case 'pending':
      case '':
        return status === '' ? NOT_BEGUN : { status: 'pending', word: status };
      default:
        this.#findings.add(
          at,
          'STATUS_UNKNOWN',
          `${shownValue(status)} of ${key} is no status; it is pending.`,
        );
        return { status: 'pending', word: status };
    }
  }

  #checkHistory(fields: Fields, key: string, status: string): void {
    const last = fields.maps('status_history').at(-1);
    const word = last?.text('status') ?? null;
    if (last === undefined || word === null || word === status) return;
    this.#findings.add(
      last.at('status'),
      'STATE_OUT_OF_STEP',
      `The history of ${key} ends with ${shownValue(word)}, its status is ${shownValue(status)}; the status counts.`,
    );
  }
}

function withoutTasks(data: RecordData): RecordData {
  return Object.fromEntries(Object.entries(data).filter(([key]) => key !== 'tasks'));
}

/** Everything beside the task list: logs, queues, the tracker, checkpoints. */
function besides(tree: SourceTree, folder: string, path: string): readonly string[] {
  const known =
    /^(?:transaction-log\.jsonl|agent-invocations\.jsonl|rejection-tracker\.json|domain-extracted-tasks\.json|orchestrator-state\.json|agent-queues\/.*|checkpoints\/.*)$/;
  return tree.paths.filter(
    (one) => one !== path && one.startsWith(folder) && known.test(one.slice(folder.length)),
  );
}
