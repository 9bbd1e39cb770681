/**
 * Files to definition: reads `orchestrator.yml` and every task file, looks up what they say about each other, and answers with the
 * compiled definition or with every fault at once. Pure: files arrive as bytes, everything else as a lookup.
 */
import type { BudgetSpec, Definition, PhaseSpec, TaskSpec } from '../domain/definition.js';
import { isPhaseId, type PhaseId, type TaskId } from '../domain/ids.js';
import { awaitingSelections } from '../domain/selection.js';
import type { Fault } from '../errors.js';
import { type Course, resolveCourse } from './course-keys.js';
import { FaultList, quoted } from './definition-fault.js';
import { DEFAULT_TASK_FOLDER, readDefinitionFile, type WrittenDefinition } from './definition-file.js';
import { agentsWithMachines, machineFinder } from './machine-reference.js';
import { addUnknownAgent, addUnknownResource } from './named-references.js';
import { nearestName } from './nearest-name.js';
import { resolveOutputs } from './output-references.js';
import { bothHold, type WrittenPhase } from './phase-keys.js';
import { resolvePhases } from './phase-references.js';
import { DEFAULT_TIMEOUT_SECONDS } from './policy-keys.js';
import { sha256 } from './sha256.js';
import { type Located, placeOfFile } from './source-node.js';
import { type SourceFile, sourceText } from './source-text.js';
import type { StateDefaults } from './state-keys.js';
import { addBudgetFaults, inPhase } from './task-budget.js';
import { isNoTask, readTaskFile, type WrittenTask } from './task-file.js';
import { type KnownTask, resolveReferences } from './task-references.js';
import { isUsableTaskId, TASK_ID_REMEDY } from './usable-task-id.js';

/** The files of a definition and what may be asked about the code base. */
export interface DefinitionFiles extends StateDefaults {
  readonly definition: SourceFile;
  /** Every Markdown file below the task folder, as paths from the root. */
  readonly taskFiles: (folder: string) => readonly SourceFile[];
  /** A JSON schema, an included file or a state machine by its path from the root; undefined when there is none. */
  readonly schema: (path: string) => SourceFile | undefined;
  /** Some file or folder of the code base has this path or matches this glob. */
  readonly treeHas: (pathOrGlob: string) => boolean;
  /** Task files, by their ids, of whoever has just written them: they are not read again. */
  readonly written?: ReadonlyMap<string, WrittenTask>;
}

export type Compiled =
  | {
      readonly kind: 'ok';
      readonly definition: Definition;
      readonly taskFolder: string;
      /** Byte for byte the task files. */
      readonly prompts: ReadonlyMap<TaskId, Uint8Array>;
      /** Markdown files below the task folder that are no tasks (README, TEMPLATE). */
      readonly skipped: readonly string[];
      readonly warnings: readonly Fault[];
    }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] };

/** Compiles a definition. Never throws for what is written in the files. */
export function compileDefinition(files: DefinitionFiles): Compiled {
  const faults = new FaultList();
  const warnings = new FaultList();
  const written = readDefinitionFile(files.definition, { ...files, include: files.schema }, faults);
  const folder = written?.taskFolder ?? DEFAULT_TASK_FOLDER;
  const { tasks, skipped } = readTasks(
    files.taskFiles(folder),
    { folder, phases: written?.phases, known: files.written },
    faults,
  );
  const order = new Map(written?.phases?.map(({ id }, index) => [id, index]));
  const references = resolveReferences(
    {
      tasks,
      phaseOrder: (phase) => (phase === undefined ? -1 : (order.get(phase) ?? -1)),
      treeHas: files.treeHas,
    },
    faults,
  );
  const outputs = resolveOutputs(tasks, files.schema, faults);
  if (written === undefined) return { kind: 'faults', faults: faults.sorted() };
  const machine = machineFinder(files.schema, faults);
  const agents =
    written.agents === undefined
      ? undefined
      : agentsWithMachines(written.agents, written.agentMachines, machine);
  const phases = resolvePhases(written, { tasks, order, warnings, machine }, faults);
  const course = resolveCourse(
    written.course,
    {
      phases: (written.phases ?? []).map(({ id }) => id),
      hasTask: (id) => tasks.has(id),
      spending: { ...written, agents },
      machine,
    },
    faults,
  );
  const specs: TaskSpec[] = [];
  const prompts = new Map<TaskId, Uint8Array>();
  for (const { id, phase, written: task } of tasks.values()) {
    if (task === undefined || phase === undefined) continue;
    addUnknownNames(task, written, faults);
    addWrongLayer(task, phase, course.layers, faults);
    const plain = specOf(task, written, phase);
    const agent = reservingAgent(task, written);
    addBudgetFaults(budgetOf(task, written), { ...plain, agent }, inPhase(written, phase), faults);
    specs.push({
      ...plain,
      layer: task.layer?.value ?? course.layers.find((layer) => layer.phase === phase)?.name ?? null,
      dependencies: references.dependencies.get(id) ?? [],
      inputs: references.inputs.get(id) ?? [],
      outputs: outputs.byTask.get(id) ?? [],
      promptSha256: sha256(task.bytes),
    });
    prompts.set(id, task.bytes);
  }
  if (faults.size > 0) return { kind: 'faults', faults: faults.sorted() };
  const definition = assemble(written, { phases, specs, schemas: outputs.schemas, course, agents });
  return { kind: 'ok', definition, taskFolder: folder, prompts, skipped, warnings: warnings.sorted() };
}

function readTasks(
  found: readonly SourceFile[],
  where: {
    readonly folder: string;
    readonly phases: WrittenDefinition['phases'];
    readonly known: DefinitionFiles['written'];
  },
  faults: FaultList,
): { readonly tasks: ReadonlyMap<string, KnownTask>; readonly skipped: readonly string[] } {
  const skipped: string[] = [];
  const tasks = new Map<string, KnownTask>();
  const folded = new Map<string, string>();
  const phases = where.phases === undefined ? undefined : new Set(where.phases.map(({ id }) => String(id)));
  for (const file of found.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
    if (isNoTask(file.path)) {
      skipped.push(file.path);
      continue;
    }
    // A link in place of a folder has no id to speak of.
    if ('problem' in file && !file.path.endsWith('.md')) {
      sourceText(file, faults);
      continue;
    }
    const id = file.path.slice(where.folder.length + 1, -'.md'.length);
    if (!isUnique(id, file.path, folded, faults)) continue;
    if (!isUsableTaskId(id)) {
      faults.add(placeOfFile(file.path), 'BAD_ID', `${quoted(id)} is no task id.`, TASK_ID_REMEDY);
      continue;
    }
    const phase = phaseOf(id, phases, faults, file.path);
    const written = where.known?.get(id) ?? readTaskFile(file, id, faults);
    const above = where.phases?.find((candidate) => candidate.id === phase);
    tasks.set(id, { id, phase, written: written === undefined ? undefined : withWhen(written, above) });
  }
  // By id, not by path: `a/b.md` comes after `a/b-c.md` as a path and before it as an id.
  const sorted = [...tasks].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return { tasks: new Map(sorted), skipped };
}

/** What the phase asks for every task of it is asked for this one as well. */
function withWhen(task: WrittenTask, phase: WrittenPhase | undefined): WrittenTask {
  return { ...task, when: bothHold(task.when ?? phase?.taskDefaults.when ?? null, phase?.when ?? null) };
}

/** Ids are file names on systems that ignore letter case and Unicode form. */
function isUnique(id: string, path: string, folded: Map<string, string>, faults: FaultList): boolean {
  const key = id.normalize('NFKC').toLowerCase();
  const earlier = folded.get(key);
  if (earlier === undefined) {
    folded.set(key, id);
    return true;
  }
  faults.add(
    placeOfFile(path),
    'DUPLICATE_ID',
    `The task id ${quoted(id)} is the same as ${quoted(earlier)} but for letter case or Unicode form.`,
    'Rename one of the two files.',
  );
  return false;
}

function phaseOf(
  id: TaskId,
  phases: ReadonlySet<string> | undefined,
  faults: FaultList,
  path: string,
): PhaseId | undefined {
  const [folder = '', ...rest] = id.split('/');
  const inFolder = rest.length > 0;
  if (inFolder && isPhaseId(folder) && (phases === undefined || phases.has(folder))) return folder;
  if (phases === undefined && inFolder) return undefined;
  const near = nearestName(folder, phases ?? []);
  faults.add(
    placeOfFile(path),
    'UNKNOWN_PHASE',
    inFolder ? `The folder ${quoted(folder)} is no phase.` : 'The task file lies in no phase folder.',
    near === undefined
      ? 'Move the file into the folder of a phase, or add the phase to the definition.'
      : `Did you mean ${near}?`,
  );
  return undefined;
}

/** The task with everything that is written or inherited; references follow. */
function specOf(
  task: WrittenTask,
  definition: WrittenDefinition,
  phaseId: PhaseId,
): Omit<TaskSpec, 'layer' | 'dependencies' | 'inputs' | 'outputs' | 'promptSha256'> {
  const phase = definition.phases?.find(({ id }) => id === phaseId);
  const above = phase?.taskDefaults;
  const resources = task.resources ?? above?.resources ?? [];
  const budget = budgetOf(task, definition);
  return {
    id: task.id,
    title: task.title,
    phase: phaseId,
    agent: (task.agent ?? above?.agent)?.value ?? 'default',
    priority: task.priority,
    estimateSeconds: task.estimateSeconds,
    timeoutSeconds:
      task.timeoutSeconds ?? above?.timeoutSeconds ?? phase?.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS,
    touches: task.touches,
    resources: [...new Set(resources.map(({ value }) => value))],
    runner: task.runner ?? above?.runner ?? null,
    when: task.when?.value ?? null,
    retry: { ...definition.retry, ...above?.retry, ...task.retry },
    labels: task.labels,
    ...(task.select ? { select: true } : {}),
    ...(budget === null ? {} : { budget: budget.value }),
  };
}

function addUnknownNames(task: WrittenTask, definition: WrittenDefinition, faults: FaultList): void {
  const { agents } = definition;
  const phase = definition.phases?.find(({ id }) => id === task.id.split('/')[0]);
  const inherited = phase?.taskDefaults.agent;
  const agent =
    task.agent ?? (inherited === undefined || inherited === null ? defaultAgent(task) : undefined);
  if (agents !== undefined && agent !== undefined) addUnknownAgent(agent, agents.keys(), faults);
  for (const resource of task.resources ?? [])
    addUnknownResource(resource, Object.keys(definition.limits.resources), faults);
}

/** Where layers have an order, a task's layer is that of its phase. */
function addWrongLayer(
  { layer }: WrittenTask,
  phase: PhaseId,
  layers: Course['layers'],
  faults: FaultList,
): void {
  if (layer === null || layers.length === 0) return;
  const own = layers.find(({ name }) => name === layer.value);
  if (own?.phase === phase) return;
  faults.add(
    layer.at,
    'BAD_LAYER',
    own === undefined
      ? `There is no layer ${quoted(layer.value)}.`
      : `The layer ${quoted(layer.value)} lies in the phase ${quoted(own.phase)}, not in ${quoted(phase)}.`,
    own === undefined
      ? `Layers: ${layers.map(({ name }) => name).join(', ')}.`
      : 'Move the file, or name the layer of its phase.',
  );
}

function budgetOf(task: WrittenTask, { phases }: WrittenDefinition): Located<BudgetSpec> | null {
  const inherited = phases?.find(({ id }) => id === task.id.split('/')[0])?.taskDefaults.budget ?? null;
  return task.budget ?? (inherited === null ? null : { value: inherited.value, at: task.at });
}

function reservingAgent(task: WrittenTask, definition: WrittenDefinition): Located<string> {
  const phase = definition.phases?.find(({ id }) => id === task.id.split('/')[0]);
  return task.agent ?? phase?.taskDefaults.agent ?? defaultAgent(task);
}

function defaultAgent(task: WrittenTask): Located<string> {
  return { value: 'default', at: task.at };
}

function assemble(
  written: WrittenDefinition,
  resolved: {
    readonly phases: readonly PhaseSpec[];
    readonly specs: readonly TaskSpec[];
    readonly schemas: Definition['schemas'];
    readonly course: Course;
    readonly agents: WrittenDefinition['agents'];
  },
): Definition {
  return {
    title: written.title,
    phases: resolved.phases,
    agents: Object.fromEntries(resolved.agents ?? []),
    tasks: awaitingSelections(resolved.specs, resolved.phases),
    limits: written.limits,
    onFailure: written.onFailure,
    budget: written.budget,
    changes: written.changes,
    state: written.state,
    ...resolved.course,
    schemas: resolved.schemas,
    ...(written.runners.length === 0 ? {} : { runners: written.runners }),
  };
}
