/**
 * The task graph that all planning figures use: five phases, about three dependencies a task from a local window, one edge in twenty to
 * a hub, one gate task a phase that collects its loose ends. The same size always gives the same graph.
 */
import { pinned } from '../src/app/session-files.js';
import { decide } from '../src/domain/decide.js';
import { type Definition, type Dependency, NO_BUDGET, type TaskSpec } from '../src/domain/definition.js';
import { commitEvents } from '../src/domain/evolve.js';
import { type Instant, isInstant, isPhaseId, isSessionId, isTaskId, type TaskId } from '../src/domain/ids.js';
import type { Session } from '../src/domain/session.js';
import { sha256 } from '../src/schema/sha256.js';

const PHASES = ['01-analysis', '02-planning', '03-implementation', '04-validation', '05-report'];
const WINDOW = 50;
const MOST_NEAR = 5;
const HUB_SHARE = 0.05;
const HUB_EVERY = 500;
const RETRY = {
  maxAttempts: 3,
  backoffSeconds: 30,
  factor: 2,
  maxBackoffSeconds: 600,
  on: ['failed' as const],
};

/** Small, fast and repeatable (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Dependencies of each task by number; tasks are in phase order, the last of each phase is its gate. */
export function edgesOf(size: number): readonly (readonly number[])[] {
  const random = randomFrom(size);
  const perPhase = Math.ceil(size / PHASES.length);
  const edges: number[][] = [];
  const followed = new Uint8Array(size);
  for (let task = 0; task < size; task += 1) {
    const first = task - (task % perPhase);
    const isGate = task === Math.min(first + perPhase, size) - 1;
    const found = new Set<number>();
    if (isGate) for (let other = first; other < task; other += 1) if (followed[other] === 0) found.add(other);
    const near = isGate || task === first ? 0 : 1 + Math.floor(random() * MOST_NEAR);
    for (let n = 0; n < near; n += 1) {
      const hub = random() < HUB_SHARE;
      const reach = hub ? task - first : Math.min(WINDOW, task - first);
      const other = task - 1 - Math.floor(random() * reach);
      found.add(hub ? Math.max(first, other - (other % HUB_EVERY)) : other);
    }
    if (task === first && first > 0) found.add(first - 1);
    for (const other of found) followed[other] = 1;
    edges.push([...found]);
  }
  return edges;
}

export function nameOf(task: number, size: number): TaskId {
  const phase = PHASES[Math.floor(task / Math.ceil(size / PHASES.length))] ?? '';
  const id = `${phase}/task-${String(task).padStart(6, '0')}`;
  if (!isTaskId(id)) throw new Error(`Internal error: ${id}`);
  return id;
}

export function definitionOf(size: number, edges = edgesOf(size)): Definition {
  const random = randomFrom(size + 1);
  const retry = RETRY;
  return {
    title: `${size} tasks`,
    phases: PHASES.map((id) => ({
      id: isPhaseId(id) ? id : unreachable(id),
      title: id,
      maxParallel: null,
      gate: { approval: false, outputs: [] },
      tasksFrom: null,
      taskDefaults: {
        agent: 'default',
        runner: null,
        timeoutSeconds: 3600,
        resources: [],
        checks: [],
        when: null,
        retry,
      },
    })),
    agents: { default: { run: 'true', env: [], runner: null, reserve: { microUsd: 0, tokens: 0 } } },
    limits: {
      maxConcurrentAgents: 10,
      maxTasksAdded: 1000,
      maxChain: 200,
      maxOutputBytes: 10_000_000,
      resources: {},
    },
    budget: NO_BUDGET,
    onFailure: 'block',
    changes: { integrate: 'none', protected: [], maxBytes: 4_000_000, maxFiles: 300 },
    state: { store: 'file', branch: 'orchestrator-state', remote: 'origin' },
    layers: [],
    machine: null,
    milestones: [],
    deadline: null,
    ticket: null,
    views: [],
    schemas: {},
    tasks: edges.map((list, task) => specOf(task, size, list, 60 + Math.floor(random() * 600))),
  };
}

function specOf(task: number, size: number, edges: readonly number[], estimateSeconds: number): TaskSpec {
  const id = nameOf(task, size);
  const phase = id.split('/')[0] ?? '';
  const dependencies: Dependency[] = edges.map((other) => ({ task: nameOf(other, size), on: 'succeeded' }));
  return {
    id,
    title: `Task ${task} of ${size}`,
    phase: isPhaseId(phase) ? phase : unreachable(phase),
    layer: null,
    agent: 'default',
    priority: 50,
    dependencies,
    inputs: [],
    outputs: [],
    estimateSeconds,
    timeoutSeconds: 3600,
    touches: [],
    resources: [],
    runner: null,
    retry: RETRY,
    promptSha256: sha256(id),
    labels: {},
    when: null,
  };
}

function unreachable(text: string): never {
  throw new Error(`Internal error: ${text}`);
}

const START = 1_800_000_000;

export function instantAt(seconds: number): Instant {
  const at = START + seconds;
  return isInstant(at) ? at : unreachable(String(at));
}

/** A session in which the first `done` tasks were claimed and reported, through the engine's own door. */
export function sessionOf(definition: Definition, done: number): Session {
  const id = '0a1b2c3d';
  let session = commit(undefined, {
    type: 'start_session',
    session: isSessionId(id) ? id : unreachable(id),
    definition,
    definitionSha256: pinned(definition).sha256,
    code: null,
  });
  for (const { id: task } of definition.tasks.slice(0, done)) session = finish(session, task);
  return session;
}

/** Claims and reports one task: two transactions. */
export function finish(session: Session, task: TaskId): Session {
  return report(claim(session, task), task);
}

export function claim(session: Session, task: TaskId): Session {
  return commit(session, {
    type: 'claim_task',
    task,
    claimSha256: sha256(task),
    holder: { kind: 'run', id: '1', attempt: 1, leg: null },
    baseSha: null,
    leaseSeconds: 7200,
    missingInputs: [],
  });
}

export function report(session: Session, task: TaskId): Session {
  return commit(session, {
    type: 'report_attempt',
    report: {
      task,
      attempt: 1,
      claimSha256: sha256(task),
      outcome: 'succeeded',
      startedAt: instantAt(session.version),
      durationSeconds: 60,
      exitCode: 0,
      runUrl: null,
      usage: null,
      reason: null,
      outputs: [],
      change: null,
      held: null,
      suggestedLayer: null,
      tasks: null,
    },
  });
}

type Asked = Parameters<typeof decide>[1] extends infer C
  ? C extends unknown
    ? Omit<C, 'now' | 'actor'>
    : never
  : never;

function commit(session: Session | undefined, asked: Asked): Session {
  const at = instantAt(session?.version ?? 0);
  const decision = decide(session, { ...asked, now: at, actor: 'bench' });
  if (decision.kind === 'refused') throw new Error(`Internal error: ${decision.rejection.message}`);
  return commitEvents(session, decision.events) ?? unreachable('no session');
}
