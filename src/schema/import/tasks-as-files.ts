/**
 * Tasks kept as Markdown files: `tasks/<NN-phase>/<name>.md` with front matter, one status file for each task that was begun, outputs below
 * `workspace/outputs/<task id>/`. The folder a file lies in is its phase, whatever its front matter says.
 */

import { Fields } from './fields.js';
import { type FindingList, lineOfFile, shownValue } from './finding.js';
import { type FrontMatter, readFrontMatter } from './front-matter.js';
import type { ImportFormat } from './import-format.js';
import type {
  ImportedInput,
  ImportedOutput,
  ImportedTask,
  ImportedWork,
  ReadOptions,
} from './imported-work.js';
import { NO_NOTES, NOT_BEGUN } from './imported-work.js';
import { numberedPhases } from './numbered-phases.js';
import { sourceText } from './source-document.js';
import type { SourceTree } from './source-tree.js';
import { foundOutputs, OutputFiles } from './task-outputs.js';
import { bareName, inputPlaces, OUTPUT_ROOT, producerOf } from './task-paths.js';
import { readStatuses, statusProgress, type TaskStatusFile } from './task-status-files.js';

const MOST_AGENTS = 10;
const NO_TASK = /(?:^|\/)(?:readme|template)\.md$/i;

export const tasksAsFiles: ImportFormat = {
  id: 'task-files',
  title: 'tasks as Markdown files with status files',
  aliases: ['001', 'tasks', 'task-graph'],
  sniff: (tree) => {
    const files = taskPaths(tree);
    if (files.length === 0) return 0;
    const first = files
      .slice(0, 20)
      .map((path) => new TextDecoder().decode(tree.bytes(path)?.slice(0, 2000)));
    const sure = first.some((text) => /^---\r?\n[\s\S]*^(?:task_id|outputs|estimated_duration):/m.test(text));
    return sure ? 80 : first.some((text) => text.startsWith('---')) ? 20 : 0;
  },
  read: (tree, options, findings) => new TaskFiles(tree, options, findings).read(),
};

interface ReadTask {
  readonly id: string;
  readonly path: string;
  readonly front: FrontMatter;
  readonly fields: Fields;
}

/** `tasks/` where there is one, else the source is that folder itself. */
function taskFolder(tree: SourceTree): string {
  return tree.paths.some((path) => path.startsWith('tasks/') && path.endsWith('.md')) ? 'tasks/' : '';
}

function taskPaths(tree: SourceTree): readonly string[] {
  const folder = taskFolder(tree);
  return tree.paths.filter(
    (path) =>
      path.startsWith(folder) &&
      path.endsWith('.md') &&
      !NO_TASK.test(path) &&
      (folder !== '' || /^\d+[-_.][^/]*\//.test(path)),
  );
}

class TaskFiles {
  readonly #tree: SourceTree;
  readonly #options: ReadOptions;
  readonly #findings: FindingList;
  readonly #outputs: OutputFiles;
  readonly #tasks = new Map<string, ReadTask>();
  readonly #byName = new Map<string, string[]>();

  constructor(tree: SourceTree, options: ReadOptions, findings: FindingList) {
    this.#tree = tree;
    this.#options = options;
    this.#findings = findings;
    this.#outputs = new OutputFiles(tree);
  }

  read(): ImportedWork | undefined {
    const folder = taskFolder(this.#tree);
    for (const path of taskPaths(this.#tree)) this.#readFile(path, path.slice(folder.length, -'.md'.length));
    if (this.#tasks.size === 0) return undefined;
    for (const id of this.#tasks.keys()) {
      const name = id.split('/').at(-1) ?? id;
      this.#byName.set(name, [...(this.#byName.get(name) ?? []), id]);
    }
    const statuses = readStatuses(this.#tree, this.#findings);
    for (const [id, { at }] of statuses)
      if (!this.#tasks.has(id))
        this.#findings.add(
          at,
          'NOT_CARRIED',
          `The status is of ${shownValue(id)}, which no task file describes.`,
        );
    const tasks = [...this.#tasks.values()].map((task) => this.#task(task, statuses.get(task.id)));
    const first = [...this.#tasks.keys()][0] ?? '';
    return {
      title: `Tasks of ${this.#tree.location.split('/').filter(Boolean).at(-1) ?? first}`,
      phases: numberedPhases(new Set([...this.#tasks.keys()].map(phaseOf))),
      tasks,
      outputRoot: OUTPUT_ROOT,
      maxAgents: MOST_AGENTS,
      ended: null,
      kept: [],
      ...NO_NOTES,
      views: ['status'],
      raw: { statuses: Object.fromEntries([...statuses].map(([id, { raw }]) => [id, raw])) },
    };
  }

  #readFile(path: string, id: string): void {
    const bytes = this.#tree.bytes(path);
    if (bytes === undefined) return;
    const text = sourceText(path, bytes, this.#findings);
    const front = readFrontMatter(path, text, this.#findings);
    if (front === undefined) {
      this.#findings.add(lineOfFile(path, 1), 'NOT_A_TASK', 'The file has no front matter; it is no task.');
      return;
    }
    const fields = new Fields(front.document, this.#findings);
    const own = id.includes('/') ? id : `${fields.text('phase') ?? 'tasks'}/${id}`;
    const written = fields.text('task_id');
    if (written !== null && written !== own)
      this.#findings.add(
        fields.at('task_id'),
        'ID_DIFFERS',
        `\`task_id\` is ${shownValue(written)}, the path says ${shownValue(own)}; the path counts.`,
      );
    this.#tasks.set(own, { id: own, path, front, fields });
  }

  #task(task: ReadTask, status: TaskStatusFile | undefined): ImportedTask {
    const { id, front, fields } = task;
    this.#sayPhase(task);
    const outputs = this.#outputSpecs(task);
    const found = foundOutputs(
      id,
      outputs,
      { files: this.#outputs, at: fields.at('outputs') },
      this.#findings,
    );
    const [first, ...others] = id.split('/');
    return {
      key: id,
      at: fields.at(),
      spots: {
        dependencies: fields.at('dependencies'),
        inputs: fields.at('inputs'),
        outputs: fields.at('outputs'),
        estimate: fields.at(fields.has('estimated_duration') ? 'estimated_duration' : 'estimate'),
        priority: fields.at('priority'),
      },
      phase: first ?? id,
      name: others.join('/'),
      title: fields.text('title') ?? this.#untitled(task),
      prompt: front.body,
      layer: null,
      priority: fields.text('priority'),
      dependencies: fields.texts('dependencies').map((wanted) => this.#dependency(wanted, fields)),
      inputs: fields.texts('inputs').map((input) => this.#input(id, input)),
      outputs,
      checks: [],
      estimate: fields.text('estimated_duration', 'estimate'),
      timeout: fields.text('timeout'),
      labels: this.#labels(fields),
      progress:
        status !== undefined
          ? statusProgress(status, { outputs, found }, this.#findings)
          : this.#adopted(task, outputs, found),
      found: found.files,
      owner: null,
      raw: { ...fields.data, ...(front.notes.size === 0 ? {} : { notes: Object.fromEntries(front.notes) }) },
    };
  }

  #untitled({ id, path }: ReadTask): string {
    this.#findings.add(lineOfFile(path, 1), 'TITLE_MISSING', `${id} has no title; its id stands in for it.`);
    return id;
  }

  #sayPhase({ id, fields }: ReadTask): void {
    const written = fields.text('phase');
    const folder = phaseOf(id);
    if (written === null || written === folder) return;
    if (bareName(written) === bareName(folder))
      this.#findings.add(
        fields.at('phase'),
        'PHASE_NORMALISED',
        `The phase ${shownValue(written)} is the folder ${folder}.`,
      );
    else
      this.#findings.add(
        fields.at('phase'),
        'PHASE_DIFFERS',
        `The phase is ${shownValue(written)}, but the file lies in ${folder}; the folder counts.`,
      );
  }

  /** The id that is meant: as written, with the number of its phase left out, or by its last part alone where only one task has it. */
  #dependency(wanted: string, fields: Fields): string {
    if (this.#tasks.has(wanted)) return wanted;
    const [folder = '', ...rest] = wanted.split('/');
    const name = wanted.split('/').at(-1) ?? wanted;
    const near = (this.#byName.get(name) ?? []).filter(
      (id) =>
        rest.length === 0 || (bareName(phaseOf(id)) === bareName(folder) && id.endsWith(rest.join('/'))),
    );
    const [only] = near;
    if (only === undefined || near.length > 1) return wanted;
    this.#findings.add(
      fields.at('dependencies'),
      'WORD_CHANGED',
      `${shownValue(wanted)} was read as ${only}.`,
    );
    return only;
  }

  #input(id: string, written: string): ImportedInput {
    const path = written.replace(/[ \t]+\(.*\)$/, '');
    const places = inputPlaces(id, path);
    for (const place of places) {
      const made = producerOf(place, (task) => this.#tasks.has(task));
      const producer = made === undefined ? undefined : this.#tasks.get(made.task);
      if (made === undefined || producer === undefined) continue;
      const declared = this.#outputSpecs(producer).find(
        (output) => output.path === made.path || made.path.startsWith(`${output.path}/`),
      );
      if (declared !== undefined) return { written, task: made.task, path: declared.path };
    }
    return { written, task: null, path };
  }

  #outputSpecs({ id, front, fields }: ReadTask): readonly ImportedOutput[] {
    return fields.texts('outputs').map((written, index) => {
      const inline = /^(\S+)[ \t]+(\(.*\))$/.exec(written);
      const note = front.notes.get(`outputs ${index}`) ?? inline?.[2] ?? null;
      const path = (inline?.[1] ?? written).replace(/\/+$/, '');
      const own = `${OUTPUT_ROOT}${id}/`;
      const relative = path.startsWith(own) ? path.slice(own.length) : path;
      return { path: relative, note, source: note !== null && /modif|existing/i.test(note) };
    });
  }

  #labels(fields: Fields): Readonly<Record<string, string | readonly string[]>> {
    const complexity = fields.text('complexity');
    const skills = fields.texts('skills_required');
    return {
      ...(complexity === null ? {} : { complexity }),
      ...(skills.length === 0 ? {} : { skills_required: skills }),
    };
  }

  /** No status file: not begun. Where everything that it was to leave is there, somebody has done it all the same. */
  #adopted(
    { id, fields }: ReadTask,
    outputs: readonly ImportedOutput[],
    found: ReturnType<typeof foundOutputs>,
  ): ImportedTask['progress'] {
    const own = outputs.filter(({ source }) => !source);
    if (own.length === 0 || found.missing.length > 0 || found.files.every(({ source }) => source))
      return NOT_BEGUN;
    if (this.#options.adoptOutputs)
      return { status: 'completed', word: null, reason: 'all its outputs are there' };
    this.#findings.add(
      fields.at('outputs'),
      'OUTPUTS_FOUND',
      `All outputs of ${id} are there and no status file says that it is done; --adopt-outputs counts it as done.`,
    );
    return NOT_BEGUN;
  }
}

function phaseOf(id: string): string {
  return id.split('/')[0] ?? id;
}
