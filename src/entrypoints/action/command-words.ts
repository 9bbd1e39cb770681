/** Inputs of the action to words of the command line: the two doors lead to the same verbs. */
import { join } from 'node:path';
import { OrchestratorError } from '../../errors.js';
import { variable } from '../cli/call.js';
import type { Inputs } from './inputs.js';

/** Where reports lie unless the inputs say otherwise: outside of the checkout, and not hidden, because uploads leave hidden files out. */
export function reportsFolder(inputs: Inputs, env: NodeJS.ProcessEnv): string {
  return inputs.reports ?? join(variable(env, 'RUNNER_TEMP') ?? '.', 'orchestrator-reports');
}

/** Where an agent works that another step starts, unless the inputs say otherwise. */
function workspaceFolder(inputs: Inputs, env: NodeJS.ProcessEnv): string {
  return inputs.workspace ?? join(variable(env, 'RUNNER_TEMP') ?? '.', 'orchestrator-workspace');
}

/** The call that the inputs ask for. Throws USAGE for an input that the command needs and does not have. */
export function commandWords(inputs: Inputs, env: NodeJS.ProcessEnv): readonly string[] {
  return [
    ...verbWords(inputs, env),
    ...(inputs.session === null ? [] : [`--session=${inputs.session}`]),
    ...(inputs.definition === null ? [] : [`--definition=${inputs.definition}`]),
    ...(inputs.workingDirectory === null ? [] : [`--root=${inputs.workingDirectory}`]),
  ];
}

function verbWords(inputs: Inputs, env: NodeJS.ProcessEnv): readonly string[] {
  const { command } = inputs;
  const most = inputs.maxParallel === null ? [] : [`--max-parallel=${inputs.maxParallel}`];
  switch (command) {
    case 'run':
    case 'advance':
      return [command, ...most, ...(inputs.recover === null ? [] : [`--recover=${inputs.recover}`])];
    case 'start':
      return [command, ...(inputs.startIfNone ? ['--if-none'] : [])];
    case 'agent':
      return [
        command,
        `--leg=${needed(inputs, 'leg')}`,
        `--reports=${reportsFolder(inputs, env)}`,
        ...checksWord(inputs),
      ];
    case 'check':
      return [command, `--leg=${needed(inputs, 'leg')}`, `--reports=${reportsFolder(inputs, env)}`];
    case 'prepare':
      return [command, `--leg=${needed(inputs, 'leg')}`, `--workspace=${workspaceFolder(inputs, env)}`];
    case 'submit':
      return [
        command,
        `--workspace=${workspaceFolder(inputs, env)}`,
        `--reports=${reportsFolder(inputs, env)}`,
        ...(inputs.outcome === null ? [] : [`--outcome=${inputs.outcome}`]),
        ...(inputs.log === null ? [] : [`--log=${inputs.log}`]),
        ...checksWord(inputs),
      ];
    case 'collect':
      return [
        command,
        `--reports=${reportsFolder(inputs, env)}`,
        ...(inputs.stream && inputs.leg !== null ? [`--leg=${inputs.leg}`] : []),
        ...checksWord(inputs),
      ];
    case 'explain':
    case 'retry':
    case 'unblock':
      return [command, ...positional(needed(inputs, 'task'))];
    case 'skip':
      return [command, `--reason=${asked(env)}`, ...positional(needed(inputs, 'task'))];
    case 'approve':
      return [command, ...positional(needed(inputs, 'task'))];
    case 'cancel':
      return [command, `--reason=${asked(env)}`, ...(inputs.task === null ? [] : positional(inputs.task))];
    case 'doctor':
      return [command, ...(inputs.token === null ? [] : ['--github'])];
    case 'verify':
      return [command, ...(inputs.range === null ? [] : [`--range=${inputs.range}`])];
    case 'plan':
      return ['run', '--dry-run', ...most];
    case 'comment':
      // What the comment asks for is no word of the command line: only the way to the session is.
      return ['status'];
    default:
      return [command];
  }
}

function checksWord({ separateChecks }: Inputs): readonly string[] {
  return separateChecks ? ['--checks=separate'] : [];
}

/** Nothing from outside is ever read as an option. */
function positional(word: string): readonly string[] {
  if (!word.startsWith('-')) return [word];
  throw new OrchestratorError(
    'USAGE',
    `The input task is ${JSON.stringify(word.slice(0, 80))}, which is no id.`,
    'Give the id of a task, or for approve the id of a phase.',
  );
}

function needed(inputs: Inputs, name: 'leg' | 'task'): string {
  const value = inputs[name];
  if (value !== null) return value;
  throw new OrchestratorError(
    'USAGE',
    `The command ${inputs.command} needs the input ${name}.`,
    name === 'leg'
      ? 'Pass toJSON(matrix) of the job.'
      : 'Give the id of a task, or for approve the id of a phase.',
  );
}

function asked(env: NodeJS.ProcessEnv): string {
  return `asked for by ${variable(env, 'GITHUB_ACTOR') ?? 'somebody'} in workflow run ${variable(env, 'GITHUB_RUN_ID') ?? 'unknown'}`;
}
