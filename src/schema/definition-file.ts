/**
 * `orchestrator.yml` as written: every key read and judged by itself, defaults filled in, nothing looked up in other files yet.
 */
import {
  type AgentSpec,
  type BudgetSpec,
  type ChangesSpec,
  INTEGRATIONS,
  type Limits,
  NO_BUDGET,
  ON_FAILURE,
  type OnFailure,
  type RetryPolicy,
  type RunnerSpec,
  type StateSpec,
} from '../domain/definition.js';
import { agentsReader } from './agent-keys.js';
import { readBudget } from './budget-keys.js';
import { COURSE_KEYS, readCourse, type WrittenCourse } from './course-keys.js';
import { type FaultList, quoted } from './definition-fault.js';
import { type FileLookup, placeText, withIncludes } from './included-files.js';
import { DEFAULT_LIMITS, readLimits, readRunners } from './limit-keys.js';
import { MapReader } from './map-reader.js';
import { readPhase, type WrittenPhase } from './phase-keys.js';
import { DEFAULT_RETRY, readGlobs, readRetry } from './policy-keys.js';
import type { Located, MapNode, Place, SourceNode } from './source-node.js';
import { addConflictMarkers, type SourceFile, sourceText } from './source-text.js';
import { readState, type StateDefaults } from './state-keys.js';
import {
  addBadType,
  choiceOf,
  lineOf,
  type Read,
  readListNode,
  readMap,
  readPath,
  readSize,
  shown,
  wholeOf,
} from './value-reading.js';
import { parseYaml } from './yaml-source.js';

export const DEFINITION_VERSION = 1;
export const DEFAULT_TASK_FOLDER = 'tasks';

export interface WrittenDefinition {
  readonly title: string;
  readonly taskFolder: string;
  /** Undefined when the key is missing or no list: then nothing can be said about references to phases. */
  readonly phases: readonly WrittenPhase[] | undefined;
  /** Undefined when the key is missing or no map. */
  readonly agents: ReadonlyMap<string, AgentSpec> | undefined;
  readonly limits: Limits;
  readonly runners: readonly RunnerSpec[];
  readonly retry: RetryPolicy;
  readonly onFailure: OnFailure;
  readonly budget: BudgetSpec;
  /** `<agent> usd` or `<agent> tokens` for each reserve that is written. */
  readonly reserves: ReadonlySet<string>;
  /** Files of agents' state machines. */
  readonly agentMachines: ReadonlyMap<string, Located<string>>;
  readonly changes: ChangesSpec;
  readonly state: StateSpec;
  readonly course: WrittenCourse;
}

const ROOT_KEYS = {
  known: [
    'version',
    'include',
    'title',
    'tasks',
    'phases',
    'agents',
    'limits',
    'runners',
    'retry',
    'on_failure',
    'budget',
    'changes',
    'state',
    ...COURSE_KEYS,
  ],
  notBuilt: [],
};
const CHANGES_KEYS = { known: ['integrate', 'protected', 'max_bytes', 'max_files'], notBuilt: [] };

/** What a definition is read against. */
export interface AroundDefinition extends StateDefaults {
  /** Files that it includes; left out where only the definition file itself is of interest. */
  readonly include?: FileLookup;
}

/** Reads the definition file; undefined when it is no map of a version that is understood (the faults say why). */
export function readDefinitionFile(
  file: SourceFile,
  around: AroundDefinition,
  faults: FaultList,
): WrittenDefinition | undefined {
  const text = sourceText(file, faults);
  if (text === undefined || addConflictMarkers(text, file.path, faults)) return undefined;
  const node = parseYaml({ file: file.path, text, linesBefore: 0 }, faults);
  if (node === undefined) return undefined;
  if (node.kind !== 'map') return addBadType(node, 'a map of keys and values', faults);
  if (!hasVersion(node, faults)) return undefined;
  const { map, files } =
    around.include === undefined ? { map: node, files: [] } : withIncludes(node, around.include, faults);
  const keys = new MapReader(map, ROOT_KEYS, faults);
  const taskFolder = keys.get('tasks', readPath) ?? DEFAULT_TASK_FOLDER;
  if (keys.node('phases') === undefined) keys.addMissing('phases');
  if (keys.node('agents') === undefined) keys.addMissing('agents');
  const limits = keys.get('limits', readLimits) ?? DEFAULT_LIMITS;
  const own = [file.path, ...files, `${taskFolder}/**`];
  const changes = readChanges(keys.node('changes'), own, faults);
  const about = { reserves: new Set<string>(), machines: new Map<string, Located<string>>() };
  return {
    title: keys.required('title', lineOf(300)) ?? '',
    taskFolder,
    phases: keys.get('phases', readPhases),
    agents: keys.get('agents', agentsReader(about)),
    reserves: about.reserves,
    agentMachines: about.machines,
    budget: keys.get('budget', readBudget) ?? NO_BUDGET,
    limits,
    runners: keys.get('runners', readRunners(limits)) ?? [],
    retry: { ...DEFAULT_RETRY, ...keys.get('retry', readRetry) },
    onFailure: keys.get('on_failure', choiceOf(ON_FAILURE)) ?? 'block',
    changes,
    course: readCourse(keys, own),
    state: readState(keys.node('state'), { ...around, integrate: changes.integrate }, faults),
  };
}

/** A missing version is a fault and read as the present one; another version stops the reading, as its keys are not ours. */
function hasVersion(map: MapNode, faults: FaultList): boolean {
  const version = map.entries.find(({ key }) => key === 'version')?.value;
  if (version === undefined) {
    faults.add(map.at, 'VERSION_MISSING', 'The definition has no `version`.', 'Add `version: 1`.');
    return true;
  }
  if (version.kind === 'scalar' && version.value === DEFINITION_VERSION) return true;
  faults.add(
    version.at,
    'VERSION_UNSUPPORTED',
    `Version ${shown(version)} of the definition is not understood.`,
    'Write `version: 1`, or use a newer orchestrator.',
  );
  return false;
}

const readPhases: Read<readonly WrittenPhase[]> = (node, faults) => {
  const list = readListNode(node, faults);
  if (list === undefined) return undefined;
  if (list.items.length === 0)
    faults.add(list.at, 'BAD_VALUE', '`phases` is empty.', 'Name at least one phase.');
  const phases: WrittenPhase[] = [];
  const seen = new Map<string, Place>();
  let readable = true;
  for (const item of list.items) {
    const phase = readPhase(item, faults);
    const earlier = seen.get(phase?.id.toLowerCase() ?? '');
    if (phase === undefined) readable = false;
    else if (earlier !== undefined)
      faults.add(
        phase.at,
        'DUPLICATE_PHASE',
        `The phase ${quoted(phase.id)} stands here and in ${placeText(earlier)}.`,
        'Give each phase an id of its own; letter case does not tell ids apart.',
      );
    else {
      seen.set(phase.id.toLowerCase(), phase.at);
      phases.push(phase);
    }
  }
  return readable ? phases : undefined;
};

function readChanges(
  node: SourceNode | undefined,
  ownPaths: readonly string[],
  faults: FaultList,
): ChangesSpec {
  const map = node === undefined ? undefined : readMap(node, faults);
  const keys = map === undefined ? undefined : new MapReader(map, CHANGES_KEYS, faults);
  return {
    integrate: keys?.get('integrate', choiceOf(INTEGRATIONS)) ?? 'session-branch',
    protected: keys?.get('protected', readGlobs) ?? ['.github/**', ...ownPaths, 'schemas/**'],
    maxBytes: keys?.get('max_bytes', readSize) ?? 4 * 1024 * 1024,
    maxFiles: keys?.get('max_files', wholeOf(1, 100_000)) ?? 300,
  };
}
