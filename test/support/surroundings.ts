/** A machine and a platform for `doctor`, told in the test: everything is in order but for what a test says otherwise. */
import { examine } from '../../src/app/doctor/examine.js';
import type { Finding } from '../../src/app/doctor/finding.js';
import type { ActionsSettings, BranchRule, HostedRepository, Preflight } from '../../src/app/ports/forge.js';
import type { StatePlace, Surroundings } from '../../src/app/ports/surroundings.js';
import type { Definition, StateSpec } from '../../src/domain/definition.js';
import { OrchestratorError } from '../../src/errors.js';
import { definition, taskSpec } from './engine.js';

export const SHA = '1f'.repeat(20);
export const STATE: StateSpec = { store: 'git', branch: 'orchestrator-state', remote: 'origin' };

/** A folder in which nothing is to be found. */
export const QUIET: StatePlace = {
  folder: '/work/project/.git/orchestrator',
  writable: true,
  freeBytes: 1e12,
  bytes: 1000,
  links: [],
  foreign: [],
  locks: [],
  leftovers: [],
  legacy: [],
  edited: [],
};

/** A caller in which nothing is to be found. */
export const CALLER = `on:
  workflow_dispatch:
    inputs:
      session: { type: string }
      chain: { type: string }
  schedule:
    - cron: '23 */2 * * *'
permissions: {}
jobs:
  orchestrate:
    permissions: { actions: write, contents: write, pull-requests: write, statuses: write }
    uses: acme/orchestrator/.github/workflows/orchestrate.yml@${SHA}
    with:
      session: \${{ inputs.session }}
      chain: \${{ inputs.chain }}
`;

export interface Told {
  readonly workflows?: Readonly<Record<string, string>>;
  readonly state?: Partial<StateSpec>;
  readonly definition?: Partial<Definition>;
  readonly around?: Partial<Surroundings>;
  readonly platform?: PlatformTold;
}

export interface PlatformTold {
  readonly repository?: Partial<HostedRepository>;
  /** By branch; `*` for every other one. */
  readonly rules?: Readonly<Record<string, readonly (Partial<BranchRule> & Pick<BranchRule, 'type'>)[]>>;
  readonly branch?: Awaited<ReturnType<Preflight['branch']>>;
  readonly actions?: Partial<ActionsSettings> | null;
  readonly jobDefaults?: Awaited<ReturnType<Preflight['jobDefaults']>>;
  readonly workflow?: Awaited<ReturnType<Preflight['workflow']>>;
  readonly newestRun?: Awaited<ReturnType<Preflight['newestRun']>>;
  readonly remaining?: number;
}

export function surroundings(told: Told): Surroundings {
  const files = told.workflows ?? { 'orchestrator.yml': CALLER };
  const state = { ...STATE, ...told.state };
  const whole = definition([taskSpec('a/one')], told.definition);
  return {
    root: async () => '/work/project',
    gitVersion: async () => 'git version 2.47.0',
    repository: async () => ({
      commits: true,
      remote: {
        name: 'origin',
        display: 'https://github.com/octo/factory',
        kind: 'github',
        repository: 'octo/factory',
      },
    }),
    state: async () => state,
    definition: async () => ({ definition: { ...whole, state }, prompts: new Map(), remarks: [] }),
    sessions: async () => ({ location: 'https://github.com/octo/factory', count: 1 }),
    push: async () => ({ kind: 'taken' }),
    use: async () => {
      throw new OrchestratorError('SESSION_NOT_FOUND', 'there is no session in this test', 'start one');
    },
    place: async () => QUIET,
    discard: async () => undefined,
    risk: async () => null,
    unset: () => [],
    workflows: async () =>
      Object.entries(files).map(([name, text]) => ({
        path: `.github/workflows/${name}`,
        bytes: Buffer.from(text),
      })),
    ...told.around,
  };
}

/** Answers as told, and counts the questions. */
export function memoryPreflight(told: PlatformTold): Preflight {
  let calls = 0;
  const answer = async <T>(value: T): Promise<T> => {
    calls += 1;
    return value;
  };
  return {
    repository: () =>
      answer({
        defaultBranch: 'main',
        archived: false,
        disabled: false,
        private: true,
        mayPush: null,
        ...told.repository,
      }),
    rules: (branch) =>
      answer(
        (told.rules?.[branch] ?? told.rules?.['*'] ?? []).map((rule) => ({
          source: null,
          parameters: {},
          ...rule,
        })),
      ),
    branch: () => answer(told.branch === undefined ? { protected: false, checks: [] } : told.branch),
    actions: () =>
      answer(
        told.actions === null
          ? null
          : { enabled: true, allowed: 'all', pinningRequired: false, ...told.actions },
      ),
    jobDefaults: () =>
      answer(told.jobDefaults === undefined ? { writes: false, mayOpenPulls: true } : told.jobDefaults),
    workflow: () => answer(told.workflow === undefined ? { state: 'active' } : told.workflow),
    newestRun: () => answer(told.newestRun ?? null),
    calls: () => calls,
    remaining: () => told.remaining ?? 900,
  };
}

/** What `doctor` finds; with `platform` told, it asks there as well. */
export async function found(told: Told): Promise<readonly Finding[]> {
  const platform =
    told.platform === undefined
      ? null
      : { preflight: memoryPreflight(told.platform), repository: 'octo/factory', run: null };
  return examine({ around: surroundings(told), platform });
}

export async function codes(told: Told): Promise<readonly string[]> {
  return (await found(told)).map(({ code }) => code);
}
