/** What a history is about: a small session that uses many of the rules at once, and who is going to act on it. All of it from the seed. */
import type { PinnedDefinition } from '../../src/app/ports.js';
import { type Definition, NO_BUDGET, type PhaseSpec, type TaskSpec } from '../../src/domain/definition.js';
import { definition, phaseSpec, taskSpec } from '../support/engine.js';
import { Luck } from './luck.js';

export interface Scenario {
  readonly pinned: PinnedDefinition;
  readonly integrates: boolean;
  /** Agents do what they are asked. */
  readonly tame: boolean;
  /** Each leg is collected by itself. */
  readonly stream: boolean;
  /** Several tasks may share a leg. */
  readonly pack: boolean;
  /** Workflow runs that somebody starts, beside those that runs ask for. */
  readonly starts: number;
  /** Within how many milliseconds everybody comes: seconds make races, hours let leases and back-offs pass. */
  readonly rush: number;
  /** Runs by the schedule. */
  readonly sweeps: number;
  readonly people: number;
  readonly localRuns: number;
  readonly saboteurs: number;
  /** Who says `start --if-none` once more. */
  readonly starters: number;
}

const OUT = { kind: 'file', path: 'out.json', schema: null, allowEmpty: false } as const;

export interface ScenarioLimits {
  readonly tasks: number;
  /** Changes to the code are part of it. */
  readonly code: boolean;
  /** The state may be wound back, damaged, deleted. */
  readonly sabotage: boolean;
}

export function scenarioOf(seed: number, limits: ScenarioLimits): Scenario {
  const luck = new Luck(seed, 'scenario');
  const integrates = limits.code && luck.chance(0.5);
  const specs = tasksOf(luck, limits.tasks);
  const made = definition(specs, changesOf(luck, specs, integrates));
  return {
    pinned: {
      definition: made,
      prompts: new Map(made.tasks.map(({ id }) => [id, Buffer.from(id)])),
      remarks: [],
    },
    integrates,
    tame: luck.chance(0.3),
    stream: luck.chance(0.3),
    pack: luck.chance(0.4),
    starts: luck.between(1, 3),
    rush: luck.pick([5_000, 60_000, 3 * 3_600_000]),
    sweeps: luck.between(0, 2),
    people: luck.between(0, 2),
    localRuns: luck.chance(0.3) ? 1 : 0,
    ...others(luck, limits),
  };
}

/** Where the session may be gone for a while, starting another one is right. */
function others(luck: Luck, { sabotage }: ScenarioLimits): Pick<Scenario, 'saboteurs' | 'starters'> {
  const saboteurs = sabotage && luck.chance(0.15) ? 1 : 0;
  return { saboteurs, starters: saboteurs === 0 && luck.chance(0.4) ? luck.between(1, 3) : 0 };
}

function tasksOf(luck: Luck, most: number): readonly TaskSpec[] {
  const phases = luck.between(1, 3);
  const count = luck.between(2, most);
  const specs: TaskSpec[] = [];
  for (let index = 0; index < count; index += 1) {
    const phase = Math.min(phases, 1 + Math.floor((index * phases) / count));
    specs.push(
      taskSpec(`p${phase}/t${index}`, {
        dependencies: dependenciesOf(luck, specs),
        outputs: luck.chance(0.4) ? [OUT] : [],
        priority: luck.below(100),
        timeoutSeconds: luck.pick([600, 3600, 7200]),
        touches: luck.chance(0.2) ? [luck.pick(['src/a/**', 'src/**', 'src/b/**'])] : [],
        resources: luck.chance(0.2) ? ['db'] : [],
        retry: {
          maxAttempts: luck.between(1, 3),
          backoffSeconds: luck.pick([0, 30, 600]),
          factor: 2,
          maxBackoffSeconds: 3600,
          on: ['failed', 'timed_out', 'lost', 'conflict', 'invalid'],
        },
      }),
    );
  }
  return specs;
}

function dependenciesOf(luck: Luck, before: readonly TaskSpec[]): TaskSpec['dependencies'] {
  return before.flatMap(({ id }) => {
    if (!luck.chance(0.35)) return [];
    const on = luck.weighted([
      ['succeeded', 8],
      ['done', 1.5],
      ['failed', 0.5],
    ] as const);
    return [{ task: id, on }];
  });
}

function changesOf(luck: Luck, specs: readonly TaskSpec[], integrates: boolean): Partial<Definition> {
  const ids = [...new Set(specs.map(({ phase }) => phase))];
  const phases: PhaseSpec[] = ids.map((id) =>
    phaseSpec(id, {
      maxParallel: luck.pick([null, null, 1, 2]),
      gate: { approval: luck.chance(0.25), outputs: [] },
    }),
  );
  const budget = luck.chance(0.2)
    ? { microUsd: luck.between(1, 12) * 1_000_000, tokens: null, agentSeconds: luck.pick([null, 20_000]) }
    : NO_BUDGET;
  return {
    phases,
    agents: {
      default: { run: 'true', env: [], runner: null, reserve: { microUsd: 1_000_000, tokens: 10 } },
    },
    limits: {
      maxConcurrentAgents: luck.between(1, 4),
      maxTasksAdded: 3,
      maxChain: luck.between(1, 6),
      maxOutputBytes: 10_000,
      resources: { db: 1 },
    },
    onFailure: luck.pick(['block', 'block', 'skip', 'fail'] as const),
    budget,
    changes: {
      integrate: integrates ? luck.pick(['session-branch', 'task-branches'] as const) : 'none',
      protected: ['protected'],
      maxBytes: 4_000_000,
      maxFiles: 300,
    },
  };
}
