/**
 * Workflows of phases and items: `workflow.yaml`, the state of a session in one of its places, its log and checkpoints. Also what two more parts of
 * the same system write to the same path, told apart by content, and its lists of requirements.
 */
import { createHash } from 'node:crypto';
import { Fields } from './fields.js';
import { type FindingList, lineOfFile, shownValue } from './finding.js';
import type { ImportFormat } from './import-format.js';
import { type ImportedPhase, type ImportedTask, type ImportedWork, NO_NOTES } from './imported-work.js';
import { readJson, readYaml, type SourceDocument, sourceText } from './source-document.js';
import { keptFiles } from './source-log.js';
import { readTime } from './source-time.js';
import type { SourceTree } from './source-tree.js';
import {
  itemPrompt,
  readWorkflow,
  type WorkflowDefinition,
  type WorkflowItem,
  type WorkflowPhase,
} from './workflow-definition.js';
import { splitLog } from './workflow-log.js';
import { otherState, stateKind } from './workflow-other-states.js';
import { feedbackFiles, foreignSessions, type WorkflowPlaces, workflowPlaces } from './workflow-places.js';
import { WorkflowStanding } from './workflow-state.js';

/** Nobody else calls files so. */
const SURE = /^(?:workflow\.ya?ml|\.workflow_state\.json)$/;
const SIGNS =
  /^(?:\.orchestrator\/state\.json|state\.json|\.orchestrator\/v4\/state_[^/]*\.json|\.claude\/prd_state\.json)$/;

export const workflowItems: ImportFormat = {
  id: 'workflow-items',
  title: 'a workflow of phases and items',
  aliases: ['004', 'workflow'],
  sniff: (tree) => {
    const signs = tree.paths.filter((path) => SIGNS.test(path));
    const only = tree.paths.length === 1 ? tree.paths[0] : undefined;
    if (tree.paths.some((path) => SURE.test(path)) || foreignSessions(tree).length > 0) return 82;
    const candidates = signs.length > 0 ? signs : only === undefined ? [] : [only];
    return candidates.some((path) => isOurs(tree, path)) ? 78 : 0;
  },
  read: (tree, _options, findings) => new WorkflowFiles(tree, findings).read(),
};

/** Whose state it is only its content says. */
function isOurs(tree: SourceTree, path: string): boolean {
  const text = new TextDecoder().decode(tree.bytes(path)?.slice(0, 65_536));
  if (/\.ya?ml$/.test(path)) return /^phases:/m.test(text) && /^\s+(?:- )?items:/m.test(text);
  return (
    /"(?:current_phase_id|workflow_type|phase_executions|prd_id)"\s*:/.test(text) ||
    /"claimed_at"\s*:/.test(text)
  );
}

class WorkflowFiles {
  readonly #tree: SourceTree;
  readonly #findings: FindingList;

  constructor(tree: SourceTree, findings: FindingList) {
    this.#tree = tree;
    this.#findings = findings;
  }

  read(): ImportedWork | undefined {
    const only = this.#tree.paths.length === 1 ? this.#tree.paths[0] : undefined;
    const places = workflowPlaces(this.#tree, this.#findings);
    const statePath = places.state ?? this.#otherPath() ?? (only?.endsWith('.json') === true ? only : null);
    const document = statePath === null ? undefined : this.#json(statePath);
    if (document !== undefined && stateKind(document.value) !== 'workflow')
      return otherState(
        document,
        keptFiles(this.#tree, [...this.#kept(places), ...places.feedback]),
        this.#findings,
      );
    const state = document === undefined ? null : new Fields(document, this.#findings);
    const root = this.#definition(
      state,
      places.definition ?? (only !== undefined && /\.ya?ml$/.test(only) ? only : null),
    );
    return root === undefined ? undefined : this.#work(root, state, places);
  }

  #json(path: string): SourceDocument | undefined {
    const bytes = this.#tree.bytes(path);
    return bytes === undefined
      ? undefined
      : readJson(path, sourceText(path, bytes, this.#findings), this.#findings);
  }

  #otherPath(): string | null {
    return (
      this.#tree.paths.find((path) => /^\.orchestrator\/v4\/state_[^/]*\.json$/.test(path)) ??
      this.#tree.paths.find((path) => path === '.claude/prd_state.json') ??
      null
    );
  }

  /** The copy that the state was pinned to goes before the file, and a state alone describes itself well enough. */
  #definition(state: Fields | null, path: string | null): Fields | undefined {
    const pinned = state?.map('workflow_definition') ?? null;
    if (pinned !== null) return pinned;
    if (path === null) {
      if (state === null) return undefined;
      this.#findings.add(
        state.at(),
        'OLD_SCHEMA',
        'There is no definition of the workflow; its phases and items were read from the state.',
      );
      return new Fields(fromState(state), this.#findings);
    }
    const bytes = this.#tree.bytes(path) ?? new Uint8Array();
    const recorded = state?.map('metadata')?.text('workflow_yaml_checksum') ?? null;
    const now = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    if (recorded !== null && recorded !== now)
      this.#findings.add(
        lineOfFile(path, 1),
        'STATE_OUT_OF_STEP',
        'The file is not the one that the state was made with; it was read as it is now.',
      );
    const document = readYaml(path, sourceText(path, bytes, this.#findings), this.#findings);
    return document === undefined ? undefined : new Fields(document, this.#findings);
  }

  #work(root: Fields, state: Fields | null, places: WorkflowPlaces): ImportedWork {
    const workflow = readWorkflow(root, this.#findings);
    const standing = new WorkflowStanding(state, workflow.phases, this.#findings);
    standing.checkItems(workflow.phases);
    this.#checkMeta(places);
    const id = state?.text('workflow_id') ?? null;
    const { status } = standing;
    return {
      title: state?.text('task_description') ?? workflow.name,
      phases: workflow.phases.map((phase) => phaseOf(phase, standing)),
      tasks: workflow.phases.flatMap((phase) =>
        phase.items.map((item) => this.#task(item, phase, { standing, workflow })),
      ),
      outputRoot: '',
      ...NO_NOTES,
      maxAgents: null,
      ended:
        status === 'abandoned'
          ? { status: 'cancelled', reason: standing.reason }
          : status === 'paused'
            ? { status: 'paused', reason: null }
            : null,
      kept: [
        ...(places.log === null ? [] : splitLog(this.#tree, places.log, id, this.#findings)),
        ...keptFiles(this.#tree, this.#kept(places)),
      ],
      feedback: feedbackFiles(this.#tree, places),
      raw: { ...(state?.data ?? {}), definition: root.data },
    };
  }

  #kept({ checkpoints, meta }: WorkflowPlaces): readonly string[] {
    const folder = checkpoints;
    const points = folder === null ? [] : this.#tree.paths.filter((path) => path.startsWith(folder));
    for (const path of points) if (path.endsWith('.json')) this.#json(path);
    return [...points, ...meta];
  }

  /** A folder that was copied from elsewhere says so in its own words. */
  #checkMeta({ meta }: WorkflowPlaces): void {
    for (const path of meta) {
      const document = this.#json(path);
      if (document === undefined) continue;
      const fields = new Fields(document, this.#findings);
      readTime(fields.value('created_at'), fields.at('created_at'), this.#findings);
      const root = fields.text('repo_root');
      if (root !== null && root !== '.' && root !== this.#tree.location)
        this.#findings.add(
          fields.at('repo_root'),
          'FOREIGN_PATH',
          `It was made in ${shownValue(root)}; every path is read relative to the folder that it lies in now.`,
        );
    }
  }

  #task(
    item: WorkflowItem,
    phase: WorkflowPhase,
    { standing, workflow }: { readonly standing: WorkflowStanding; readonly workflow: WorkflowDefinition },
  ): ImportedTask {
    const { verification, fields } = item;
    const progress = standing.item(item, phase);
    const waits = verification.kind === 'person' && progress.status === 'pending';
    return {
      key: `${phase.id}/${item.id}`,
      at: fields.at(),
      spots: {},
      phase: phase.id,
      name: item.id,
      title: item.name,
      prompt: itemPrompt(item, phase),
      layer: null,
      priority: null,
      dependencies: [],
      inputs: [],
      outputs: verification.kind === 'file' ? this.#file(verification.path, item) : [],
      checks: verification.kind === 'command' ? [verification.command] : [],
      estimate: null,
      timeout: null,
      labels: {},
      progress: !waits
        ? progress
        : workflow.unattended
          ? { status: 'skipped', word: progress.word, reason: 'supervision mode zero_human' }
          : { status: 'blocked', word: progress.word, reason: `waits for a person: ${verification.words}` },
      found: [],
      owner: null,
      raw: { item: fields.data, phase: phase.id },
    };
  }

  #file(path: string, item: WorkflowItem): ImportedTask['outputs'] {
    if (!path.startsWith('/') && !/^[A-Za-z]:/.test(path)) return [{ path, note: null, source: false }];
    this.#findings.add(
      item.fields.at('verification'),
      'NOT_CARRIED',
      `${shownValue(path)} of ${item.id} is a path of one machine; it is not asked for.`,
    );
    return [];
  }
}

function phaseOf(phase: WorkflowPhase, standing: WorkflowStanding): ImportedPhase {
  return {
    key: phase.id,
    id: phase.id,
    title: phase.name,
    maxParallel: null,
    timeout: null,
    approval: phase.approval,
    approved: standing.approved(phase),
  };
}

/** A definition with the phases and items that a state has. */
function fromState(state: Fields): SourceDocument {
  const phases = state.named('phases').map(([id, phase]) => ({
    id,
    items: phase.named('items').map(([item]) => ({ id: item })),
  }));
  const { document } = state;
  return {
    file: document.file,
    value: { name: state.text('workflow_type') ?? 'Workflow', phases },
    places: (trails) => trails.map(() => [1, 1] as const),
  };
}
