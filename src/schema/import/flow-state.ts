/**
 * The state of a flow: `.ai-workspace/<ticket>/flow-state.json`, five phases that a person lets pass, delegations to agents, milestones, blockers. What
 * such a file stores beside them (percentage, health, flags) follows from them: it is held against them and not taken over.
 */
import { Fields } from './fields.js';
import { type FindingList, lineOfFile, shownValue } from './finding.js';
import { checkDerived } from './flow-checks.js';
import { flowNotes } from './flow-notes.js';
import type { ImportFormat } from './import-format.js';
import type { ImportedPhase, ImportedTask, ImportedWork, Progress } from './imported-work.js';
import { plainPhase, plainTask } from './plain-task.js';
import { readJson, sourceText } from './source-document.js';
import { keptFiles } from './source-log.js';
import { readTime } from './source-time.js';
import type { SourceTree } from './source-tree.js';

const PHASES = ['understanding', 'planning', 'execution', 'integration', 'complete'];
/** Between planning and execution in the older schema. */
const COORDINATION = 'coordination';
/** In which phase an agent of that name works. */
const PHASE_OF_AGENT: Readonly<Record<string, string>> = {
  research: 'understanding',
  planning: 'planning',
  execution: 'execution',
  commit_changes: 'execution',
  validation: 'integration',
};

export const flowState: ImportFormat = {
  id: 'flow-state',
  title: 'a flow with phases that people approve',
  aliases: ['003', 'flow'],
  sniff: (tree) => {
    if (tree.paths.some((path) => /(?:^|\/)flow-state\.json$/.test(path))) return 84;
    const [only] = tree.paths;
    if (tree.paths.length !== 1 || only === undefined || !only.endsWith('.json')) return 0;
    const text = new TextDecoder().decode(tree.bytes(only)?.slice(0, 65_536));
    return /"(?:legacy_tracking|current_work|agent_history)"\s*:/.test(text) ? 76 : 0;
  },
  read: (tree, _options, findings) => {
    const flow = chosenFlow(tree, findings);
    return flow === undefined ? undefined : new FlowState(flow, tree, findings).read();
  },
};

/** The flow that changed last; the others are named. */
function chosenFlow(tree: SourceTree, findings: FindingList): Fields | undefined {
  const named = tree.paths.filter((path) => /(?:^|\/)flow-state\.json$/.test(path));
  const paths = named.length > 0 ? named : tree.paths.slice(0, 1);
  const flows = paths.flatMap((path) => {
    const bytes = tree.bytes(path);
    const document =
      bytes === undefined ? undefined : readJson(path, sourceText(path, bytes, findings), findings);
    return document === undefined ? [] : [new Fields(document, findings)];
  });
  const changed = (flow: Fields): string =>
    flow.map('meta')?.text('updated_at') ?? flow.text('updated_at') ?? '';
  const chosen = flows.toSorted((a, b) => (changed(a) < changed(b) ? 1 : -1))[0];
  for (const flow of flows)
    if (flow !== chosen)
      findings.add(flow.at(), 'NOT_CARRIED', 'This is another flow; import it by naming its folder.');
  return chosen;
}

class FlowState {
  readonly #flow: Fields;
  readonly #tree: SourceTree;
  readonly #findings: FindingList;
  /** Of the older schema. */
  readonly #isOld: boolean;
  readonly #phases: readonly string[];
  readonly #current: string;

  constructor(flow: Fields, tree: SourceTree, findings: FindingList) {
    this.#flow = flow;
    this.#tree = tree;
    this.#findings = findings;
    this.#isOld = !flow.has('progress') && flow.has('phase', 'completed_phases');
    const written = flow.map('progress')?.text('current_phase') ?? flow.text('phase') ?? 'understanding';
    this.#phases =
      written === COORDINATION || flow.texts('completed_phases').includes(COORDINATION)
        ? PHASES.toSpliced(2, 0, COORDINATION)
        : PHASES;
    this.#current = this.#phases.includes(written) ? written : 'understanding';
    if (this.#current !== written)
      findings.add(flow.at(), 'UNKNOWN_STATE', `${shownValue(written)} is no phase of a flow.`);
    if (this.#isOld) findings.add(flow.at(), 'OLD_SCHEMA', 'The file has the older schema of a flow.');
  }

  read(): ImportedWork {
    const flow = this.#flow;
    const ticket = flow.text('workflow_id');
    const title = flow.text('title') ?? flow.text('context_summary') ?? ticket ?? 'A flow';
    const tasks = [...this.#delegations(), ...this.#milestones(), ...this.#nextActions()];
    this.#checkTimes();
    checkDerived(flow, this.#findings);
    const folder = flow.document.file.slice(0, flow.document.file.lastIndexOf('/') + 1);
    const beside = this.#tree.paths.filter(
      (path) => path !== flow.document.file && path.startsWith(folder) && folder !== '',
    );
    return {
      title,
      phases: this.#phases.map((key) => this.#phase(key)),
      tasks: this.#withBlockers(tasks),
      outputRoot: '',
      ticket,
      layers: [],
      views: ['flow-state'],
      notes: flowNotes(flow),
      maxAgents: null,
      ended: flow.text('status') === 'paused' ? { status: 'paused', reason: null } : null,
      kept: keptFiles(this.#tree, beside),
      raw: flow.data,
    };
  }

  #passed(phase: string): boolean {
    if (this.#flow.text('status') === 'completed') return true;
    const [own, current] = [this.#phases.indexOf(phase), this.#phases.indexOf(this.#current)];
    return own < current;
  }

  /** A person lets each phase pass but the last one, which is only its name. */
  #phase(key: string): ImportedPhase {
    const fields = this.#flow.map('progress')?.map('phases')?.map(key) ?? null;
    const status = fields?.text('status') ?? null;
    const passed = this.#passed(key);
    if (fields !== null && status !== null && (status === 'completed') !== passed && key !== 'complete')
      this.#findings.add(
        fields.at('status'),
        'STATE_OUT_OF_STEP',
        `${key} is ${shownValue(status)}, and the flow is in ${this.#current}; the flow counts.`,
      );
    const checkpoints = this.#checkpoints().filter((one) => one.text('phase') === key);
    const approval = checkpoints.findLast((one) => one.boolean('approved') === true);
    const declined = checkpoints.at(-1)?.boolean('approved') === false;
    if (passed && checkpoints.length > 0 && approval === undefined)
      this.#findings.add(
        checkpoints.at(-1)?.at('approved') ?? this.#flow.at(),
        'STATE_OUT_OF_STEP',
        `${key} was declined, and the flow has gone on behind it.`,
      );
    return plainPhase(key, {
      approval: key !== 'complete',
      approved:
        passed && key !== 'complete' && !(declined && approval === undefined)
          ? { by: 'user', feedback: approval?.text('user_feedback') ?? null }
          : passed && key !== 'complete'
            ? { by: 'nobody', feedback: 'passed although it was declined' }
            : null,
    });
  }

  #checkpoints(): readonly Fields[] {
    return (this.#flow.map('legacy_tracking') ?? this.#flow).maps('user_checkpoints');
  }

  #delegations(): readonly ImportedTask[] {
    const tracking = this.#flow.map('legacy_tracking') ?? this.#flow;
    return tracking.maps('agent_history').flatMap((entry, index) => {
      const agent = entry.text('agent') ?? 'agent';
      const work = entry.text('task') ?? `task-${index + 1}`;
      if (agent === 'state_manager') {
        this.#findings.add(
          entry.at(),
          'STRAY_LINE',
          'An update of the state is no delegation; it was left out.',
        );
        return [];
      }
      const phase = PHASE_OF_AGENT[agent] ?? this.#current;
      return [
        plainTask(entry, {
          key: `delegation ${index + 1}`,
          phase,
          name: `${agent}-${work}`,
          title: `${agent}: ${work}`,
          prompt: `# ${work}\n\nFor the agent ${agent}.\n`,
          progress: this.#delegated(entry, phase),
        }),
      ];
    });
  }

  #delegated(entry: Fields, phase: string): Progress {
    const word = entry.text('status') ?? '';
    const reason = entry.text('output_summary');
    if (word === 'completed' || (word === 'failed' && !this.#passed(phase)))
      return { status: word, word, reason };
    if (this.#passed(phase)) return { status: 'skipped', word, reason: 'the flow has gone on without it' };
    this.#findings.add(
      entry.at('status'),
      word === 'in_progress' ? 'RUNNING_LOST' : 'STATUS_UNKNOWN',
      `The delegation is ${shownValue(word)}; it is pending again.`,
    );
    return { status: 'pending', word };
  }

  /** What was reached lies behind, what was not is still to be done, one after the other as they stand there. */
  #milestones(): readonly ImportedTask[] {
    let before: string | null = null;
    let passed = 0;
    return this.#flow.maps('milestones').map((fields, index) => {
      const name = fields.text('name') ?? `Milestone ${index + 1}`;
      const done = fields.boolean('completed') === true;
      for (const time of ['timestamp', 'eta']) readTime(fields.value(time), fields.at(time), this.#findings);
      const key = `milestone ${index + 1}`;
      const ahead = this.#phases.indexOf(this.#current);
      const phase = done
        ? (this.#phases[Math.min(passed, Math.max(0, ahead))] ?? this.#current)
        : this.#passed(this.#current) || this.#current === 'complete'
          ? 'integration'
          : this.#current;
      if (done) passed += 1;
      const task = plainTask(fields, {
        key,
        phase,
        name: `milestone-${name}`,
        title: name,
        dependencies: done || before === null ? [] : [before],
        progress: done
          ? { status: 'completed', word: 'completed', reason: 'milestone reached' }
          : this.#open(phase),
      });
      if (!done) before = key;
      return task;
    });
  }

  #open(phase: string): Progress {
    return this.#passed(phase)
      ? { status: 'skipped', word: null, reason: 'the flow has gone on without it' }
      : { status: 'pending', word: null };
  }

  #nextActions(): readonly ImportedTask[] {
    if (!this.#isOld || this.#current === 'complete') return [];
    return this.#flow.texts('next_actions').map((action, index) =>
      plainTask(this.#flow, {
        key: `next ${index + 1}`,
        at: this.#flow.at('next_actions'),
        phase: this.#current,
        name: `next-${action}`,
        title: action,
        raw: { next_action: action },
        dependencies: index === 0 ? [] : [`next ${index}`],
      }),
    );
  }

  /** What blocks a flow blocks whatever is next in it. */
  #withBlockers(tasks: readonly ImportedTask[]): readonly ImportedTask[] {
    const work = this.#flow.map('current_work');
    const blockers = work?.list('blockers') ?? [];
    const reasons = blockers.map((one, index) =>
      typeof one === 'string'
        ? one
        : (work?.inner('blockers', index).text('description', 'type') ?? 'blocked'),
    );
    if (reasons.length === 0 && this.#flow.text('status') !== 'blocked') return tasks;
    const word = this.#flow.text('status');
    const reason = reasons.join('; ') || 'the flow is blocked';
    const first = tasks.findIndex(({ progress }) => progress.status === 'pending');
    if (first < 0)
      this.#findings.add(
        this.#flow.at('current_work'),
        'NOT_CARRIED',
        `Nothing is left that ${shownValue(reason)} could block.`,
      );
    return tasks.map((task, index) =>
      index === first ? { ...task, progress: { status: 'blocked', word, reason } } : task,
    );
  }

  #checkTimes(): void {
    const meta = this.#flow.map('meta') ?? this.#flow;
    for (const key of ['started_at', 'updated_at', 'estimated_completion'])
      readTime(meta.value(key), meta.at(key), this.#findings);
    if (!meta.has('updated_at'))
      this.#findings.add(
        lineOfFile(this.#flow.document.file, 1),
        'VERSION_MISSING',
        'There is no `updated_at`.',
      );
  }
}
