/**
 * The state of a software factory: phases, waves and efforts in `orchestrator-state.yaml` or `.json`, and what agents have reported beside it. A wave of that
 * system is a phase here; its integration and review, and the assessment of a whole phase, are the last tasks.
 */

import type { NoteCommand } from '../../domain/note-command.js';
import type { Json } from '../../domain/notes.js';
import { type Effort, effortProgress, effortTask, FactoryEfforts } from './factory-efforts.js';
import { checkHistory, currentState } from './factory-history.js';
import { applyReports } from './factory-reports.js';
import { checkTotals } from './factory-totals.js';
import { Fields } from './fields.js';
import { type FindingList, lineOfFile } from './finding.js';
import type { ImportFormat } from './import-format.js';
import type { ImportedPhase, ImportedTask, ImportedWork, Progress } from './imported-work.js';
import { plainPhase, plainTask } from './plain-task.js';
import { readJson, readYaml, type SourceDocument, sourceText } from './source-document.js';
import { keptFiles } from './source-log.js';
import type { SourceTree } from './source-tree.js';

const STATES = [
  'orchestrator-state-v3.json',
  'orchestrator-state.json',
  'orchestrator-state.yaml',
  'orchestrator-state.yml',
];
const BESIDE =
  /(?:^|\/)(?:bug-tracking\.json|integration-containers\.json|fix-cascade-state\.json|orchestrator-state[^/]*\.(?:json|ya?ml)|agent-status\.ya?ml|[A-Z-]+\.marker|\.infrastructure-metadata\.json)$/;
/** The last steps of a wave, and of a phase after its last wave: what they are about, and the state that they stand behind. */
const WAVE_ENDS = [
  ['integration', 'Integrate the wave'],
  ['review', 'Review the wave'],
] as const;

export const factoryState: ImportFormat = {
  id: 'factory-state',
  title: 'phases, waves and efforts of a software factory',
  aliases: ['002', 'factory', 'software-factory'],
  sniff: (tree) => {
    if (tree.paths.some((path) => STATES.includes(path))) return 86;
    if (tree.paths.some((path) => /^efforts\/phase\d+\/wave\d+\//.test(path))) return 60;
    const [only] = tree.paths;
    if (tree.paths.length !== 1 || only === undefined) return 0;
    const text = new TextDecoder().decode(tree.bytes(only)?.slice(0, 65_536));
    return /^["{\s]*(?:current_phase|current_wave|efforts_(?:completed|pending|in_progress)|state_machine)"?\s*:/m.test(
      text,
    )
      ? 72
      : 0;
  },
  read: (tree, _options, findings) => {
    const document = stateFile(tree, findings);
    return document === undefined ? undefined : new FactoryState(document, tree, findings).read();
  },
};

function stateFile(tree: SourceTree, findings: FindingList): SourceDocument | undefined {
  const there = STATES.filter((path) => tree.paths.includes(path));
  const [path] = there.length > 0 ? there : tree.paths.length === 1 ? tree.paths : [];
  for (const other of there.slice(1))
    findings.add(lineOfFile(other, 1), 'BOTH_PRESENT', `${path ?? ''} is there as well; it counts.`);
  if (path === undefined) {
    const value = {};
    return { file: 'efforts', value, places: (trails) => trails.map(() => [1, 1] as const) };
  }
  const text = sourceText(path, tree.bytes(path) ?? new Uint8Array(), findings);
  // Files called .yaml that hold JSON are common; a YAML parser would take them, but more slowly.
  if (!path.endsWith('.json') && !/^\s*\{/.test(text)) return readYaml(path, text, findings);
  return readJson(path, text, findings);
}

class FactoryState {
  readonly #root: Fields;
  readonly #tree: SourceTree;
  readonly #findings: FindingList;

  constructor(document: SourceDocument, tree: SourceTree, findings: FindingList) {
    this.#root = new Fields(document, findings);
    this.#tree = tree;
    this.#findings = findings;
  }

  read(): ImportedWork | undefined {
    const root = this.#root;
    const progression = root.map('project_progression') ?? root;
    const current = {
      phase: numberIn(progression, 'current_phase') ?? 1,
      wave: numberIn(progression, 'current_wave') ?? 1,
    };
    const state = currentState(root, this.#findings);
    checkHistory(root, this.#findings);
    const efforts = new FactoryEfforts(current, this.#findings);
    efforts.addState(root);
    applyReports({ tree: this.#tree, efforts, current }, this.#findings);
    checkTotals(root, this.#tree, { efforts: efforts.all, current }, this.#findings);
    if (efforts.all.length === 0) {
      this.#findings.add(root.at(), 'NOT_CARRIED', 'The file lists no effort.');
      return undefined;
    }
    return this.#work(efforts.all, current, state);
  }

  #work(efforts: readonly Effort[], current: Standing, state: string | null): ImportedWork {
    const info = this.#root.map('project_info') ?? this.#root.map('metadata');
    const waves = [
      ...new Map(efforts.map((one) => [waveKey(one), { phase: one.phase, wave: one.wave }])).values(),
    ].sort((a, b) => a.phase - b.phase || a.wave - b.wave);
    const phases = waves.map(
      (wave): ImportedPhase => plainPhase(waveKey(wave), { title: `Phase ${wave.phase}, wave ${wave.wave}` }),
    );
    for (const { id, at, word, phase, wave } of efforts)
      if (isBehind({ phase, wave }, current) && /^(?:pending|planned)$/i.test(word))
        this.#findings.add(
          at,
          'STATE_OUT_OF_STEP',
          `${id} is ${word}, and its wave lies behind; it is still to be done.`,
        );
    const tasks = efforts.map((effort) =>
      effortTask(effort, waveKey(effort), effortProgress(effort, this.#findings)),
    );
    return {
      title: info?.text('project_name', 'name') ?? this.#root.text('project_name') ?? 'A software factory',
      phases,
      tasks: [
        ...tasks,
        ...waves.flatMap((wave, index) =>
          this.#ends(wave, { efforts, current, state, next: waves[index + 1] }),
        ),
      ],
      outputRoot: '',
      ticket: null,
      layers: [],
      views: ['orchestrator-state'],
      notes: sectionsOf(this.#root),
      maxAgents: null,
      ended: null,
      kept: keptFiles(
        this.#tree,
        this.#tree.paths.filter((path) => BESIDE.test(path)),
      ),
      raw: this.#root.data,
    };
  }

  /** What comes after the efforts of a wave: its integration and review, and the assessment of its phase after the last wave. */
  #ends(
    wave: Standing,
    around: {
      readonly efforts: readonly Effort[];
      readonly current: Standing;
      readonly state: string | null;
      readonly next: Standing | undefined;
    },
  ): readonly ImportedTask[] {
    const key = waveKey(wave);
    const inWave = around.efforts.filter((effort) => waveKey(effort) === key);
    // Who waits for the last ones waits for all of them.
    const awaited = new Set(inWave.flatMap(({ dependencies }) => dependencies));
    const own = inWave.filter(({ id }) => !awaited.has(id)).map(({ id }) => id);
    const isLast = around.next === undefined || around.next.phase !== wave.phase;
    const steps = [...WAVE_ENDS, ...(isLast ? [['assessment', `Assess phase ${wave.phase}`] as const] : [])];
    let before: readonly string[] = own;
    return steps.map(([name, title]) => {
      const task = plainTask(this.#root, {
        key: `${key} ${name}`,
        phase: key,
        name: `zz-${name}`,
        title: `${title} (phase ${wave.phase}, wave ${wave.wave})`,
        dependencies: before,
        progress: this.#endProgress(wave, name, around),
        raw: { phase: wave.phase, wave: wave.wave, step: name },
      });
      before = [task.key];
      return task;
    });
  }

  /** Waves before the current one have been integrated and reviewed; the current one has as far as the machine's state says. */
  #endProgress(
    wave: Standing,
    step: string,
    { current, state }: { readonly current: Standing; readonly state: string | null },
  ): Progress {
    const earlier = isBehind(wave, current);
    const isOver = state === 'SUCCESS';
    const inOwn = wave.phase === current.phase && wave.wave === current.wave;
    const reached = inOwn ? reachedSteps(state) : [];
    if (!earlier && !isOver && !reached.includes(step)) return { status: 'pending', word: null };
    return { status: 'completed', word: state, reason: 'the factory has gone on behind it' };
  }
}

interface Standing {
  readonly phase: number;
  readonly wave: number;
}

/** What the orchestrator of that system has written beside its efforts: sections, each as it stands there. */
function sectionsOf(root: Fields): readonly NoteCommand[] {
  return Object.entries(root.data).flatMap(([section, data]): NoteCommand[] =>
    /_plans$|^(?:metrics|errors|validation|references|planning_files)$/.test(section) && isJson(data)
      ? [{ type: 'update_section', section, data }]
      : [],
  );
}

/** Parsed data is JSON; this says so to the compiler. */
function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function isBehind(wave: Standing, current: Standing): boolean {
  return wave.phase < current.phase || (wave.phase === current.phase && wave.wave < current.wave);
}

/** `phase1-wave2`: their wave is not our wave. */
function waveKey({ phase, wave }: Standing): string {
  return `phase${phase}-wave${wave}`;
}

function reachedSteps(state: string | null): readonly string[] {
  if (state === null) return [];
  if (
    /^(?:PHASE_COMPLETE|CREATE_INTEGRATION_TESTING|INTEGRATION_TESTING|PRODUCTION_READY_VALIDATION|BUILD_VALIDATION|PR_PLAN_CREATION)$/.test(
      state,
    )
  )
    return ['integration', 'review', 'assessment'];
  if (/PHASE_(?:INTEGRATION|ASSESSMENT|MERGE|FIX)/.test(state)) return ['integration', 'review'];
  return state === 'WAVE_REVIEW' ? ['integration'] : [];
}

/** A number that may be written `phase2` or `"2"`. */
function numberIn(fields: Fields, key: string): number | null {
  const value = fields.value(key);
  const text =
    typeof value === 'number' || typeof value === 'string'
      ? String(value)
      : (fields.map(key)?.text('phase_number', 'wave_number', 'number', 'id') ?? null);
  const digits = text === null ? undefined : /\d{1,4}/.exec(text)?.[0];
  return digits === undefined ? null : Number(digits);
}
