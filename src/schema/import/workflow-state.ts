/** How far a workflow of phases and items has come: its state file held against its definition, in our words. */
import type { Fields } from './fields.js';
import { type FindingList, shownValue } from './finding.js';
import { type ImportedPhase, NOT_BEGUN, type Progress } from './imported-work.js';
import { readTime } from './source-time.js';
import type { WorkflowItem, WorkflowPhase } from './workflow-definition.js';

/** State of one phase as the file has it, and what it means that others went on after it. */
interface PhaseStanding {
  readonly fields: Fields | null;
  readonly status: string;
  /** The work has gone on behind it. */
  readonly left: boolean;
}

export class WorkflowStanding {
  readonly #state: Fields | null;
  readonly #findings: FindingList;
  readonly #phases = new Map<string, PhaseStanding>();
  readonly #metadata: Fields | null;

  constructor(state: Fields | null, phases: readonly WorkflowPhase[], findings: FindingList) {
    this.#state = state;
    this.#findings = findings;
    this.#metadata = state?.map('metadata') ?? null;
    const known = new Map(state?.named('phases') ?? []);
    const current = state?.text('current_phase_id', 'current_phase') ?? null;
    const position = phases.findIndex(({ id }) => id === current);
    const isOver = this.status === 'completed';
    for (const [index, { id }] of phases.entries()) {
      const fields = known.get(id) ?? null;
      const status = fields?.text('status') ?? 'pending';
      this.#phases.set(id, { fields, status, left: isOver || status === 'completed' || index < position });
      if (isOver && status === 'active' && fields !== null)
        findings.add(
          fields.at('status'),
          'STATE_OUT_OF_STEP',
          `The workflow is completed and its phase ${id} still active; the workflow counts.`,
        );
      for (const key of ['started_at', 'completed_at'])
        if (fields?.has(key) === true) readTime(fields.value(key), fields.at(key), findings);
    }
    for (const [id, fields] of known)
      if (!this.#phases.has(id))
        findings.add(fields.at(), 'NOT_CARRIED', `The phase ${shownValue(id)} is not in the definition.`);
    if (state !== null && current !== null && position < 0)
      findings.add(
        state.at('current_phase_id'),
        'STATE_OUT_OF_STEP',
        `There is no phase ${shownValue(current)}.`,
      );
  }

  /** `active`, `completed`, `abandoned` or `paused`; `active` without a state. */
  get status(): string {
    return this.#state?.text('status') ?? 'active';
  }

  get reason(): string | null {
    return this.#metadata?.text('abandon_reason', 'completion_notes') ?? null;
  }

  /** Was the gate passed, by a person or in spite of them? */
  approved(phase: WorkflowPhase): ImportedPhase['approved'] {
    if (!phase.approval) return null;
    const standing = this.#phases.get(phase.id);
    if (this.#metadata?.boolean(`phase_${phase.id}_approved`) === true)
      return { by: 'human', feedback: this.#metadata.text(`phase_${phase.id}_approved_at`) };
    if (standing?.left !== true || this.#state === null) return null;
    this.#findings.add(
      standing.fields?.at() ?? this.#state.at(),
      'STATE_OUT_OF_STEP',
      `The gate of ${phase.id} was passed without the approval that it asks for.`,
    );
    return { by: 'nobody', feedback: 'passed without an approval' };
  }

  item(item: WorkflowItem, phase: WorkflowPhase): Progress {
    const standing = this.#phases.get(phase.id);
    const fields = standing?.fields?.map('items')?.map(item.id) ?? null;
    const word = fields?.text('status') ?? null;
    if (fields === null || word === null || word === 'pending' || word === 'in_progress')
      return this.#undone(item, { word, left: standing?.left === true, fields });
    const reason = fields.text('skip_reason', 'notes', 'evidence');
    if (standing?.left === true && word !== 'completed' && word !== 'skipped')
      return this.#undone(item, { word, left: true, fields });
    switch (word) {
      case 'completed':
        return { status: 'completed', word, reason };
      case 'skipped':
        return { status: 'skipped', word, reason };
      case 'failed':
        return { status: 'failed', word, reason };
      case 'blocked':
        return { status: 'blocked', word, reason };
      default:
        this.#findings.add(
          fields.at('status'),
          'STATUS_UNKNOWN',
          `${shownValue(word)} of ${item.id} is no status; it is pending.`,
        );
        return { status: 'pending', word };
    }
  }

  /** An item that nobody ticked off although the work has gone on behind its phase will not be asked for again. */
  #undone(
    item: WorkflowItem,
    {
      word,
      left,
      fields,
    }: { readonly word: string | null; readonly left: boolean; readonly fields: Fields | null },
  ): Progress {
    if (left) {
      if (item.required && this.#state !== null)
        this.#findings.add(
          fields?.at('status') ?? this.#state.at('phases'),
          'STATE_OUT_OF_STEP',
          `${item.id} is required and was not done when its phase was left; it is skipped.`,
        );
      return { status: 'skipped', word, reason: 'its phase was left without it' };
    }
    if (word === 'in_progress' && fields !== null)
      this.#findings.add(
        fields.at('status'),
        'RUNNING_LOST',
        `${item.id} was being worked on; it is pending again.`,
      );
    return word === null ? NOT_BEGUN : { status: 'pending', word };
  }

  /** Items of the state that the definition does not have. */
  checkItems(phases: readonly WorkflowPhase[]): void {
    for (const { id, items } of phases) {
      const known = new Set(items.map((item) => item.id));
      for (const [name, fields] of this.#phases.get(id)?.fields?.named('items') ?? [])
        if (!known.has(name))
          this.#findings.add(
            fields.at(),
            'NOT_CARRIED',
            `The item ${shownValue(name)} is not in the definition.`,
          );
    }
  }
}
