/**
 * `orchestrator-state.yaml` of a software factory, made from the record: where the machine stands, phases, waves and efforts, and the sections beside
 * them. A function from a session to text; nothing of it is ever read back.
 */
import { machineMeant } from '../domain/decide-machine.js';
import type { PhaseId } from '../domain/ids.js';
import type { Json, MachineState } from '../domain/notes.js';
import { type PhaseState, phaseSpec, type Session } from '../domain/session.js';
import type { Task } from '../domain/task.js';
import { plainYaml } from '../schema/plain-yaml.js';
import { isoOf } from '../schema/wire.js';

type Fields = Readonly<Record<string, Json>>;

/** Where a phase of ours stands in theirs. */
interface Wave {
  readonly phase: number;
  readonly wave: number;
}

/** The whole file. */
export function factoryState(session: Session): string {
  const { definition, notes } = session;
  const own: Fields = {
    ...current(session),
    ...machineFields(machineMeant(session, null)?.state ?? null),
    efforts_completed: effortsIn(session, ['completed', 'skipped']),
    efforts_in_progress: effortsIn(session, ['in_progress']),
    efforts_blocked: effortsIn(session, ['blocked', 'escalated', 'failed']),
    efforts_pending: effortsIn(session, ['pending']),
    phases: phasesOf(session),
    metadata: {
      project_name: definition.title,
      session: session.id,
      ticket: definition.ticket,
      status: session.status,
      version: session.version,
      created_at: isoOf(session.createdAt),
      last_updated: isoOf(session.updatedAt),
    },
  };
  const sections = notes.sections.filter(({ name }) => !Object.hasOwn(own, name));
  return plainYaml({ ...own, ...Object.fromEntries(sections.map(({ name, data }) => [name, data])) });
}

function current(session: Session): Fields {
  const at =
    session.phases.find(({ status }) => status === 'in_progress') ??
    session.phases.find(({ status }) => status === 'pending') ??
    session.phases.at(-1);
  const place = at === undefined ? { phase: 1, wave: 1 } : waveOf(session, at.id);
  return { current_phase: place.phase, current_wave: place.wave };
}

/** Without a machine its states are nobody's business: null, and never a guess. */
function machineFields(machine: MachineState | null): Fields {
  return {
    current_state: machine?.currentState ?? null,
    previous_state: machine?.previousState ?? null,
    transition_time: machine === null ? null : isoOf(machine.transitionTime),
    transition_reason: machine?.transitionReason ?? null,
  };
}

/** `phase2-wave1` says it by itself; any other phase is one of its own with a single wave. */
function waveOf(session: Session, id: PhaseId): Wave {
  const said = /^phase(\d{1,4})-wave(\d{1,4})$/.exec(id);
  return said === null
    ? { phase: session.phases.findIndex((phase) => phase.id === id) + 1, wave: 1 }
    : { phase: Number(said[1]), wave: Number(said[2]) };
}

function effortsIn(session: Session, statuses: readonly Task['status'][]): readonly Json[] {
  return [...session.tasks].filter((task) => isEffort(task) && statuses.includes(task.status)).map(effortOf);
}

/** Integration, review and assessment are steps of a wave or a phase, and no efforts; the name is the one that an import gives them. */
function stepOf({ spec, extra }: Task): string | null {
  if (typeof extra['step'] === 'string') return extra['step'];
  return /\/zz-(integration|review|assessment)$/.exec(spec.id)?.[1] ?? null;
}

function isEffort(task: Task): boolean {
  return stepOf(task) === null;
}

/** `E1.2.3` where the task says so, or is called so. */
function effortId({ spec, extra }: Task): string {
  if (typeof extra['effort_id'] === 'string') return extra['effort_id'];
  return /\/(E\d{1,4}\.\d{1,4}\.\d{1,4}[a-z]?)(?:[-_][^/]*)?$/.exec(spec.id)?.[1] ?? spec.id;
}

function effortOf(task: Task): Fields {
  const { spec, owner, change } = task;
  return {
    effort_id: effortId(task),
    effort_name: spec.title,
    status: effortWord(task),
    assigned_agent: owner ?? spec.agent,
    dependencies: spec.dependencies.map(({ task: id }) => id),
    ...(change === null ? {} : { commit: change.commit }),
    ...(task.split === null ? {} : { splits: task.split }),
  };
}

function effortWord(task: Task): string {
  if (task.split !== null) return 'split_deprecated';
  switch (task.status) {
    case 'skipped':
      return 'completed';
    case 'escalated':
      return 'blocked';
    default:
      return task.status;
  }
}

function phasesOf(session: Session): readonly Json[] {
  const phases = new Map<number, (PhaseState & Wave)[]>();
  for (const phase of session.phases) {
    const place = waveOf(session, phase.id);
    phases.set(place.phase, [...(phases.get(place.phase) ?? []), { ...phase, ...place }]);
  }
  return [...phases].map(([number, waves]) => ({
    phase_id: number,
    phase_name: waves.length === 1 ? nameOf(session, waves[0]) : `Phase ${number}`,
    status: whole(waves.map(({ status }) => status)),
    waves: waves.map((wave) => waveFields(session, wave)),
  }));
}

function nameOf(session: Session, phase: PhaseState | undefined): string {
  return phase === undefined ? '' : (phaseSpec(session, phase.id)?.title ?? phase.id);
}

function whole(statuses: readonly string[]): string {
  if (statuses.every((status) => status === 'completed')) return 'completed';
  return statuses.every((status) => status === 'pending') ? 'pending' : 'in_progress';
}

function waveFields(session: Session, wave: PhaseState & Wave): Fields {
  const tasks = [...session.tasks].filter(({ spec }) => spec.phase === wave.id);
  const steps = tasks.filter((task) => !isEffort(task));
  return {
    wave_id: wave.wave,
    wave_name: wave.id,
    status: wave.status,
    efforts: tasks.filter(isEffort).map(effortOf),
    ...Object.fromEntries(steps.map((task) => [stepOf(task) ?? '', effortWord(task)])),
  };
}
