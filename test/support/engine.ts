/** Drives the domain the way the use cases do: commands in, events folded, versions counted. States are never invented. */

import { pinned } from '../../src/app/session-files.js';
import type { AttemptReport, Command, ProposedTask } from '../../src/domain/command.js';
import { decide } from '../../src/domain/decide.js';
import type { Decision } from '../../src/domain/decision.js';
import {
  type Definition,
  type GateSpec,
  NO_BUDGET,
  type Outcome,
  type PhaseSpec,
  type RetryPolicy,
  type TaskSpec,
} from '../../src/domain/definition.js';
import type { Event } from '../../src/domain/event.js';
import { commitEvents } from '../../src/domain/evolve.js';
import {
  type Instant,
  isInstant,
  isObjectId,
  isPhaseId,
  isSessionId,
  isTaskId,
  type ObjectId,
  type PhaseId,
  type SessionId,
  type TaskId,
} from '../../src/domain/ids.js';
import type { Session } from '../../src/domain/session.js';
import type { Task } from '../../src/domain/task.js';
import { sha256 } from '../../src/schema/sha256.js';

function must<T extends string>(is: (text: string) => text is T, text: string): T {
  if (!is(text)) throw new Error(`not a valid id: ${text}`);
  return text;
}
export const taskId = (text: string): TaskId => must(isTaskId, text);
export const phaseId = (text: string): PhaseId => must(isPhaseId, text);
export const sessionId = (text: string): SessionId => must(isSessionId, text);
export const objectId = (text: string): ObjectId => must(isObjectId, text);
export function instant(seconds: number): Instant {
  if (!isInstant(seconds)) throw new Error(`not an instant: ${seconds}`);
  return seconds;
}

export const RETRY: RetryPolicy = {
  maxAttempts: 3,
  backoffSeconds: 30,
  factor: 2,
  maxBackoffSeconds: 600,
  on: ['failed', 'timed_out', 'lost', 'conflict', 'invalid'],
};
const NO_GATE: GateSpec = { approval: false, outputs: [] };

/** A task of the phase that its id names. Strings as dependencies mean `on: succeeded`. */
export function taskSpec(
  id: string,
  changes: Partial<Omit<TaskSpec, 'id' | 'dependencies'>> & {
    readonly dependencies?: readonly (string | TaskSpec['dependencies'][number])[];
  } = {},
): TaskSpec {
  return {
    title: id,
    phase: phaseId(id.split('/')[0] ?? ''),
    layer: null,
    agent: 'default',
    priority: 50,
    inputs: [],
    outputs: [],
    estimateSeconds: 60,
    timeoutSeconds: 3600,
    touches: [],
    resources: [],
    runner: null,
    when: null,
    retry: RETRY,
    promptSha256: sha256(id),
    labels: {},
    ...changes,
    id: taskId(id),
    dependencies: (changes.dependencies ?? []).map((d) =>
      typeof d === 'string' ? { task: taskId(d), on: 'succeeded' as const } : d,
    ),
  };
}

export function phaseSpec(id: string, changes: Partial<PhaseSpec> = {}): PhaseSpec {
  const taskDefaults = {
    agent: 'default',
    runner: null,
    timeoutSeconds: 3600,
    resources: [],
    checks: [],
    when: null,
    retry: RETRY,
  };
  return {
    title: id,
    maxParallel: null,
    gate: NO_GATE,
    tasksFrom: null,
    taskDefaults,
    ...changes,
    id: phaseId(id),
  };
}

/** Phases are those given, or one for each folder that the tasks name, in order of their names. */
export function definition(tasks: readonly TaskSpec[], changes: Partial<Definition> = {}): Definition {
  const phases = [...new Set(tasks.map((task) => task.phase as string))].sort().map((id) => phaseSpec(id));
  return {
    title: 'A session',
    phases,
    agents: { default: { run: 'true', env: [], runner: null, reserve: { microUsd: 0, tokens: 0 } } },
    limits: {
      maxConcurrentAgents: 100,
      maxTasksAdded: 100,
      maxChain: 200,
      maxOutputBytes: 10_000_000,
      resources: {},
    },
    onFailure: 'block',
    budget: NO_BUDGET,
    changes: { integrate: 'none', protected: [], maxBytes: 4_000_000, maxFiles: 300 },
    state: { store: 'file', branch: 'orchestrator-state', remote: 'origin' },
    layers: [],
    machine: null,
    milestones: [],
    deadline: null,
    ticket: null,
    views: [],
    schemas: {},
    tasks,
    ...changes,
  };
}

export const SESSION = sessionId('0a1b2c3d');
export const START = instant(1_800_000_000);

type Loose<C> = C extends Command ? Omit<C, 'now' | 'actor'> & { readonly actor?: string } : never;

export class Engine {
  session: Session | undefined;
  now: Instant = START;
  /** Every command that was asked, accepted or not. */
  readonly asked: Command[] = [];
  readonly log: { readonly before: Session | undefined; readonly events: readonly Event[] }[] = [];

  static started(def: Definition): Engine {
    const engine = new Engine();
    engine.ask({
      type: 'start_session',
      session: SESSION,
      definition: def,
      definitionSha256: pinned(def).sha256,
      code: null,
    });
    return engine;
  }

  get state(): Session {
    if (this.session === undefined) throw new Error('no session was started');
    return this.session;
  }

  task(id: string): Task {
    const task = this.state.tasks.get(taskId(id));
    if (task === undefined) throw new Error(`no task ${id}`);
    return task;
  }

  status(id: string): string {
    return this.task(id).status;
  }

  wait(seconds: number): void {
    this.now = instant(this.now + seconds);
  }

  /** Decides; accepted events are committed as one transaction. */
  ask(command: Loose<Command>): Decision {
    return this.repeat({ ...command, now: this.now, actor: command.actor ?? 'tester' } as Command);
  }

  /** What would be decided, with nothing committed. */
  consider(command: Loose<Command>): Decision {
    return decide(this.session, { ...command, now: this.now, actor: 'tester' } as Command);
  }

  /** Asks a command once more, word for word. */
  repeat(command: Command): Decision {
    this.asked.push(command);
    const decision = decide(this.session, command);
    if (decision.kind === 'accepted' && decision.events.length > 0) {
      const before = this.session;
      this.session = commitEvents(before, decision.events);
      this.log.push({ before, events: decision.events });
    }
    return decision;
  }

  claim(id: string, secret = `${id}#${this.task(id).attempts.length + 1}`): Decision {
    return this.ask({
      type: 'claim_task',
      task: taskId(id),
      claimSha256: sha256(secret),
      holder: { kind: 'run', id: '1', attempt: 1, leg: null },
      baseSha: null,
      leaseSeconds: 7200,
      missingInputs: [],
    });
  }

  report(id: string, outcome: Outcome, changes: Partial<AttemptReport> = {}): Decision {
    const task = this.task(id);
    const attempt = changes.attempt ?? task.attempts.length;
    return this.ask({
      type: 'report_attempt',
      report: {
        task: taskId(id),
        attempt,
        claimSha256: sha256(`${id}#${attempt}`),
        outcome,
        startedAt: this.now,
        durationSeconds: 10,
        exitCode: outcome === 'succeeded' ? 0 : 1,
        runUrl: null,
        usage: null,
        reason: outcome === 'succeeded' ? null : `it was ${outcome}`,
        outputs: task.spec.outputs.flatMap((output) =>
          output.kind === 'file'
            ? [{ path: output.path, bytes: 3, sha256: sha256(output.path), source: false }]
            : [],
        ),
        change: null,
        held: null,
        suggestedLayer: null,
        tasks: null,
        ...changes,
      },
    });
  }

  /** Claims and reports in one go. */
  finish(id: string, outcome: Outcome = 'succeeded', changes: Partial<AttemptReport> = {}): Decision {
    const claimed = this.claim(id);
    return claimed.kind === 'refused' ? claimed : this.report(id, outcome, changes);
  }

  verb(
    type: 'block_task' | 'unblock_task' | 'retry_task' | 'skip_task' | 'cancel_task',
    id: string,
  ): Decision {
    return this.ask({ type, task: taskId(id), reason: 'because' });
  }

  complete(
    id: string,
    options: { readonly force?: boolean; readonly missing?: readonly string[] } = {},
  ): Decision {
    return this.ask({
      type: 'complete_task',
      task: taskId(id),
      claimSha256: null,
      outputs: [],
      missing: options.missing ?? [],
      force: options.force ?? false,
      reason: options.force === true ? 'seen' : null,
    });
  }
}

export function proposed(spec: TaskSpec): ProposedTask {
  return { id: spec.id, spec };
}

export function rejectionCode(decision: Decision): string | null {
  return decision.kind === 'refused' ? decision.rejection.code : null;
}
