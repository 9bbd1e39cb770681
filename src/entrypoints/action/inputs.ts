/** The inputs of the action, read and judged once: everything is text there, and nothing is required unless we say so. */

import { RECOVERIES, type Recovery } from '../../app/recovery-choice.js';
import { STORE_KINDS, type StoreKind } from '../../domain/definition.js';
import { OrchestratorError } from '../../errors.js';
import { nearestName } from '../../schema/nearest-name.js';
import { isOneOf } from './one-of.js';

export const INPUTS = [
  'command',
  'session',
  'task',
  'leg',
  'reports',
  'workspace',
  'outcome',
  'log',
  'definition',
  'github-token',
  'state-branch',
  'store',
  'max-parallel',
  'dispatch',
  'chain',
  'workflow',
  'checks',
  'stopped',
  'phase-statuses',
  'check-run',
  'start',
  'recover',
  'range',
  'trusted-runner',
  'working-directory',
] as const;
export type InputName = (typeof INPUTS)[number];

/** Verbs of the command line that the action offers. */
export const COMMANDS = [
  'validate',
  'start',
  'run',
  'advance',
  'agent',
  'check',
  'prepare',
  'submit',
  'collect',
  'comment',
  'plan',
  'tell-plan',
  'status',
  'explain',
  'verify',
  'doctor',
  'approve',
  'pause',
  'resume',
  'retry',
  'skip',
  'cancel',
  'unblock',
] as const;
export type ActionCommand = (typeof COMMANDS)[number];

export interface Inputs {
  readonly command: ActionCommand;
  readonly session: string | null;
  /** A task, or for `approve` a phase. */
  readonly task: string | null;
  readonly leg: string | null;
  readonly reports: string | null;
  /** Where an agent works that another step starts. */
  readonly workspace: string | null;
  /** How that step ended. */
  readonly outcome: string | null;
  /** File with what it printed. */
  readonly log: string | null;
  readonly definition: string | null;
  readonly token: string | null;
  readonly stateBranch: string | null;
  readonly store: StoreKind | null;
  readonly maxParallel: number | null;
  /** Every leg collects for itself as soon as it is done. */
  readonly stream: boolean;
  /** Runs in a row that asked for this one by themselves; 0 for those of people and of the schedule. */
  readonly chain: number;
  /** File of the workflow that goes on with the work; null = the one that runs. */
  readonly workflow: string | null;
  /** Check commands run in a job of their own, and only its verdicts count. */
  readonly separateChecks: boolean;
  /** Somebody cancelled the run: what it left is collected, and no other is started. */
  readonly stopped: boolean;
  /** One commit status for each phase as well. */
  readonly phaseStatuses: boolean;
  /** A check run with the whole status, beside the commit status. */
  readonly checkRun: boolean;
  readonly startIfNone: boolean;
  /** How `run` and `advance` begin on a session that is there; null = they resume it. */
  readonly recover: Recovery | null;
  /** `A..B`: what `verify` is to look at, and nothing else. */
  readonly range: string | null;
  readonly workingDirectory: string | null;
}

/** Throws USAGE naming the input, its value and what it may be. */
export function readInputs(env: NodeJS.ProcessEnv): Inputs {
  const input = (name: InputName): string | null => {
    const value = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
    return value === '' ? null : value;
  };
  const oneOf = <T extends string>(name: InputName, allowed: readonly T[]): T | null => {
    const value = input(name);
    if (value === null || isOneOf(allowed, value)) return value;
    const near = nearestName(value, allowed);
    throw wrong(
      name,
      value,
      near === undefined ? `Use one of: ${allowed.join(', ')}` : `Did you mean: ${near}`,
    );
  };
  const command = oneOf('command', COMMANDS);
  if (command === null)
    throw new OrchestratorError('USAGE', 'The input command is empty.', `Use one of: ${COMMANDS.join(', ')}`);
  const chain = input('chain') ?? '0';
  if (!/^\d{1,6}$/.test(chain)) throw wrong('chain', chain, 'Leave it empty: runs that start others set it.');
  const workflow = input('workflow');
  if (workflow !== null && !/^[A-Za-z0-9_][\w.-]{0,200}\.ya?ml$/.test(workflow))
    throw wrong(
      'workflow',
      workflow,
      'Give the name of a file in .github/workflows/, such as orchestrator.yml.',
    );
  const most = input('max-parallel');
  if (most !== null && !/^[1-9]\d{0,5}$/.test(most))
    throw wrong('max-parallel', most, 'Use a whole number from 1.');
  return {
    command,
    session: input('session'),
    task: input('task'),
    leg: input('leg'),
    reports: input('reports'),
    workspace: input('workspace'),
    outcome: input('outcome'),
    log: input('log'),
    definition: input('definition'),
    token: input('github-token'),
    stateBranch: input('state-branch'),
    store: oneOf('store', STORE_KINDS),
    maxParallel: most === null ? null : Number(most),
    stream: oneOf('dispatch', ['wave', 'stream'] as const) === 'stream',
    chain: Number(chain),
    workflow,
    recover: oneOf('recover', RECOVERIES),
    range: input('range'),
    separateChecks: oneOf('checks', ['beside', 'separate'] as const) === 'separate',
    checkRun: oneOf('check-run', ['true', 'false'] as const) === 'true',
    stopped: oneOf('stopped', ['true', 'false'] as const) === 'true',
    phaseStatuses: oneOf('phase-statuses', ['true', 'false'] as const) === 'true',
    startIfNone: oneOf('start', ['if-none'] as const) !== null,
    workingDirectory: input('working-directory'),
  };
}

function wrong(name: InputName, value: string, remedy: string): OrchestratorError {
  return new OrchestratorError(
    'USAGE',
    `The input ${name} is ${JSON.stringify(value.slice(0, 80))}.`,
    remedy,
  );
}
