/**
 * Every setting, once: what it is called in each place it may come from, what it stands at where nobody says anything, and who may say it.
 * A repository's own file may name nothing that decides with whose rights, for whom or at which address something happens.
 */
import { DEFAULT_STATE, STORE_KINDS } from '../domain/definition.js';
import { readBranch, readRefName } from './state-keys.js';
import { choiceOf, durationOf, lineOf, type Read, readBoolean, readPath, wholeOf } from './value-reading.js';

/** From low to high: a later one wins. */
export const LAYERS = ['default', 'user', 'project', 'definition', 'environment', 'option'] as const;
export type Layer = (typeof LAYERS)[number];

export type SettingValue = string | number | boolean;

export interface SettingSpec {
  readonly name: string;
  readonly what: string;
  /** As people read it; in parentheses where it is no value but what happens. */
  readonly otherwise: string;
  /** Which of the two files may say it. */
  readonly files: readonly ('user' | 'project')[];
  /** Where orchestrator.yml says it. */
  readonly trail: string | null;
  readonly variable: string | null;
  /** Of the command line, without dashes. */
  readonly option: string | null;
  readonly read: Read<SettingValue>;
}

const spec = (
  name: string,
  what: string,
  otherwise: string,
  rest: Pick<SettingSpec, 'read'> & Partial<SettingSpec>,
): SettingSpec => ({
  name,
  what,
  otherwise,
  files: [],
  trail: null,
  variable: null,
  option: null,
  ...rest,
});

const written = (trail: string, what: string, otherwise: string): SettingSpec =>
  spec(trail, what, otherwise, { trail, read: lineOf(1000) });

/** In the order in which they are shown. */
export const SETTINGS: readonly SettingSpec[] = [
  spec('root', 'The folder to work on.', '(the nearest repository)', {
    variable: 'ORCHESTRATOR_ROOT',
    option: 'root',
    read: lineOf(4096),
  }),
  spec('session', 'The session that is meant.', '(the one started last in this clone)', {
    variable: 'ORCHESTRATOR_SESSION',
    option: 'session',
    read: lineOf(200),
  }),
  spec('definition', 'The definition file, below the root.', 'orchestrator.yml', {
    files: ['project'],
    variable: 'ORCHESTRATOR_DEFINITION',
    option: 'definition',
    read: readPath,
  }),
  spec('as', 'Who acts, as the journal says it.', '(the git user)', {
    files: ['user'],
    variable: 'ORCHESTRATOR_AGENT',
    option: 'as',
    read: lineOf(200),
  }),
  spec('store', 'Where the state is kept.', '(git in a repository, else file)', {
    files: ['project'],
    trail: 'state.store',
    variable: 'ORCHESTRATOR_STORE',
    read: choiceOf(STORE_KINDS),
  }),
  spec('state_branch', 'The branch of the state.', DEFAULT_STATE.branch, {
    files: ['project'],
    trail: 'state.branch',
    variable: 'ORCHESTRATOR_STATE_BRANCH',
    read: readBranch,
  }),
  spec('remote', 'Name of the remote that has the state.', DEFAULT_STATE.remote, {
    files: ['user', 'project'],
    trail: 'state.remote',
    variable: 'ORCHESTRATOR_REMOTE',
    read: readRefName,
  }),
  spec('max_parallel', 'At most so many tasks at once.', '10', {
    files: ['user', 'project'],
    trail: 'limits.max_concurrent_agents',
    variable: 'ORCHESTRATOR_MAX_PARALLEL',
    option: 'max-parallel',
    read: wholeOf(1, 10_000),
  }),
  spec('lock_wait', 'How long to wait for another process that writes here.', '30s', {
    files: ['user', 'project'],
    variable: 'ORCHESTRATOR_LOCK_WAIT',
    read: durationOf(1),
  }),
  spec('reports', 'The folder of report folders.', '(none)', {
    variable: 'ORCHESTRATOR_REPORTS',
    option: 'reports',
    read: lineOf(4096),
  }),
  spec('color', 'Colours on a terminal.', 'true', {
    files: ['user'],
    variable: 'ORCHESTRATOR_COLOR',
    option: 'no-color',
    read: readBoolean,
  }),
  spec('json', 'One JSON document instead of text.', 'false', {
    files: ['user'],
    variable: 'ORCHESTRATOR_JSON',
    option: 'json',
    read: readBoolean,
  }),
  spec('quiet', 'No progress and no remarks.', 'false', {
    files: ['user'],
    variable: 'ORCHESTRATOR_QUIET',
    option: 'quiet',
    read: readBoolean,
  }),
  written('limits.max_tasks_added', 'Tasks that running tasks may add.', '1000'),
  written('limits.max_chain', 'Runs in a row that may start the next one.', '200'),
  written('limits.max_output', 'Accepted outputs of a task.', '10MB'),
  written('retry.max_attempts', 'Attempts in all.', '3'),
  written('retry.backoff', 'Pause before the second attempt.', '30s'),
  written('retry.factor', 'By which the pause grows.', '2'),
  written('retry.max_backoff', 'Longest pause.', '10m'),
  written('on_failure', 'What becomes of dependents of a failed task.', 'block'),
  written('changes.integrate', 'What becomes of accepted changes.', 'session-branch'),
  written('changes.max_bytes', 'Largest change.', '4MB'),
  written('changes.max_files', 'Files that a change may touch.', '300'),
  written('budget.usd', 'What may be spent in all.', '(no limit)'),
  written('budget.tokens', 'Tokens that may be used in all.', '(no limit)'),
  written('budget.agent_minutes', 'Minutes that agents may take in all.', '(no limit)'),
];

/** What no file may say, with the reason: it would be said to everybody who has a copy of the repository. */
export const NEVER_IN_A_FILE: ReadonlyMap<string, string> = new Map([
  ['token', 'Secrets do not belong into files.'],
  ['github_token', 'Secrets do not belong into files.'],
  ['password', 'Secrets do not belong into files.'],
  ['secrets', 'Secrets do not belong into files.'],
  [
    'remote_url',
    'Addresses come from git: name a remote with `remote`, and give it its address with git remote.',
  ],
  ['repository', 'State is kept in the repository that is worked on, or at a remote of it.'],
  ['trusted_runner', 'Where privileged jobs run is for the workflow to say.'],
  ['runner', 'Where privileged jobs run is for the workflow to say.'],
  ['run', 'Commands are for the agents of the definition.'],
  ['agents', 'Agents are for the definition, which sessions are pinned to.'],
  ['env', 'What agents see is for the definition to say.'],
  ['hooks', 'Nothing is run because a settings file says so.'],
]);
