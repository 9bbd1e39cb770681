/** Things that somebody may ask about the course of a session: layers, gates, splits, the machine, notes. Which one, two numbers decide. */
import { MACHINE_TRIGGERS, type MachineSpec, type MachineStateSpec } from '../../src/domain/machine.js';
import { type Engine, proposed, taskId, taskSpec } from './engine.js';

/** How many kinds there are. */
export const COURSE_KINDS = 19;

const PLAIN: MachineStateSpec = {
  description: null,
  agent: null,
  terminal: false,
  entry: false,
  human: false,
  to: [],
  on: {},
};
const edge = (to: string, guard: string | null = null) => ({ to, guard, when: null });

/** Work, check, back and forth, a person's stop, an end; and trouble from everywhere. */
export const MACHINE: MachineSpec = {
  name: 'test',
  agent: 'orchestrator',
  initial: 'WORK',
  states: {
    WORK: {
      ...PLAIN,
      to: [edge('CHECK'), edge('STOP')],
      on: { [MACHINE_TRIGGERS[0]]: 'TROUBLE', failed: 'TROUBLE', completed: 'CHECK' },
    },
    CHECK: { ...PLAIN, to: [edge('WORK'), edge('STOP'), edge('END', 'blockers == 0'), edge('CHECK')] },
    STOP: { ...PLAIN, human: true, to: [edge('WORK')] },
    TROUBLE: { ...PLAIN, to: [edge('WORK')] },
    END: { ...PLAIN, terminal: true },
  },
  any: ['TROUBLE'],
  sequences: [],
  errorStates: ['TROUBLE'],
  limits: { pingPong: 2, sameState: 1, errorEntries: 3 },
};

/** One of {@link COURSE_KINDS} requests about the picked task, phase, or state. */
export function courseRequest(engine: Engine, kind: number, pick: number): void {
  const ids = [...engine.state.tasks].map(({ spec }) => spec.id);
  const id = ids[pick % ids.length] ?? taskId('p0/none');
  const { phases, definition } = engine.state;
  const phase = phases[pick % phases.length]?.id ?? engine.task(id).spec.phase;
  const layer = definition.layers[pick % Math.max(1, definition.layers.length)]?.name ?? 'free';
  const reason = `because ${pick % 3}`;
  if (kind < 2) reject();
  else if (kind === 2) engine.ask({ type: 'escalate_task', task: id, to: 'lead', reason });
  else if (kind < 5) split();
  else if (kind === 5)
    engine.ask({ type: 'answer_gate', phase, answer: pick % 3 === 0 ? 'wait' : 'proceed', reason });
  else if (kind === 6)
    engine.ask({ type: 'decline_gate', phase, feedback: reason, tasks: pick % 2 === 0 ? [] : [id] });
  else if (kind < 9) assign();
  else if (kind === 9)
    engine.ask({
      type: 'update_task',
      task: id,
      extra: { [`k${pick % 3}`]: pick % 4 === 0 ? null : pick },
      reason,
    });
  else if (kind < 13) transition();
  else noteRequest(engine, kind, pick);

  function reject(): void {
    engine.ask({
      type: 'reject_task',
      task: id,
      claimSha256: null,
      layer: pick % 4 === 0 ? null : layer,
      reopen: pick % 2 === 0,
      reason,
    });
  }
  function split(): void {
    const own = engine.task(id).spec;
    const children = [1, 2].map((n) =>
      proposed(taskSpec(`${own.phase}/s${ids.length}-${n}`, { outputs: n === 1 ? own.outputs : [] })),
    );
    if (engine.state.tasks.size < 40) engine.ask({ type: 'split_task', task: id, children, reason });
  }
  function assign(): void {
    const tasks = pick % 2 === 0 ? [id] : ids.slice(0, 3);
    engine.ask({ type: 'assign_tasks', tasks, owner: [null, 'ann', 'bob'][pick % 3] ?? null });
  }
  function transition(): void {
    const states = Object.keys(MACHINE.states);
    const to = states[pick % states.length] ?? 'WORK';
    engine.ask({ type: 'transition_state', to, reason: `${reason} ${engine.now}`, approved: pick % 5 === 0 });
  }
}

function noteRequest(engine: Engine, kind: number, pick: number): void {
  const word = `n${pick % 3}`;
  switch (kind) {
    case 13:
      engine.ask({ type: 'update_milestone', milestone: word, completed: pick % 2 === 0, eta: engine.now });
      return;
    case 14:
      engine.ask({
        type: 'add_blocker',
        kind: 'technical',
        severity: 'high',
        description: word,
        about: null,
      });
      return;
    case 15:
      engine.ask({ type: 'resolve_blocker', blocker: `B${1 + (pick % 3)}`, reason: null });
      return;
    case 16:
      engine.ask(
        pick % 2 === 0
          ? { type: 'update_quality', quality: { tests_passing: pick % 4 === 0 } }
          : { type: 'update_activity', activity: word, step: `${pick % 5} of 5` },
      );
      return;
    case 17:
      engine.ask(
        pick % 2 === 0
          ? { type: 'start_delegation', agent: word, work: 'research' }
          : { type: 'end_delegation', agent: word, work: null, succeeded: true, summary: 'done' },
      );
      return;
    default:
      if (pick % 3 === 0) engine.ask({ type: 'record_commit', hash: word, message: word, step: null });
      else if (pick % 3 === 1)
        engine.ask({ type: 'record_artifact', kind: 'documents', path: word, removed: pick % 4 === 0 });
      else engine.ask({ type: 'update_section', section: word, data: pick % 4 === 0 ? null : { pick } });
  }
}
