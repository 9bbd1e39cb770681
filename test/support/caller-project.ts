/** A small repository with callers of ours on the emulated platform, and what happens there: starts, comments, pull requests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { git } from './git-command.js';
import { openPlatform, type Platform, SLUG } from './platform.js';
import { tempFolders } from './temp-folder.js';
import type { RunRecord } from './workflows/run-record.js';
import type { RigOptions } from './workflows/workflow-rig.js';

export interface CallerProject {
  readonly platform: Platform;
  dispatch(workflow: string, ref?: string): Promise<readonly RunRecord[]>;
  comment(workflow: string, body: string, author?: string): Promise<readonly RunRecord[]>;
  /** A branch with one more file, and its pull request; `fork`: the branch lives elsewhere. */
  openPull(options?: { readonly fork: boolean }): PullCase;
}

export interface PullCase {
  readonly number: number;
  readonly branch: string;
  head(): string;
  /** The runs of an event of the pull request. */
  event(workflow: string, action: string, before?: string): Promise<readonly RunRecord[]>;
  /** One more commit on its branch; answers with the head before. */
  push(): string;
}

const AGENT = `set -e
name=$(basename "$ORCHESTRATOR_TASK")
printf '%s\\n' "$name" > "$name.txt"
printf '%s\\n' "$name" > "$ORCHESTRATOR_OUTPUTS/word"
`;

const A = '---\ntitle: A\noutputs: [word]\n---\nWrite a.\n';
export const B = '---\ntitle: B\ndependencies: [01-write/a]\noutputs: [word]\n---\nWrite b.\n';

export interface DefinitionWishes {
  readonly phases?: string;
  readonly agent?: string;
  readonly integrate?: string;
  readonly state?: string;
}

export function definitionOf({
  phases = '{ id: 01-write }',
  agent = '',
  integrate = 'session-branch',
  state = '{ store: git }',
}: DefinitionWishes = {}): string {
  return `version: 1
title: Two words
phases: [${phases}]
agents: { default: { run: sh agent.sh${agent} } }
changes: { integrate: ${integrate}, protected: [agent.sh] }
state: ${state}
`;
}

/** One task, so that it takes one wave. */
const ONE_WAVE: Files = { 'orchestrator.yml': definitionOf(), 'agent.sh': AGENT, 'tasks/01-write/a.md': A };

type Files = Readonly<Record<string, string>>;

export async function openCallers(
  folder: string,
  callers: readonly string[],
  wishes: { readonly files?: Files; readonly rig?: Partial<RigOptions> } = {},
): Promise<CallerProject> {
  const placed = callers.map((name) => [
    `.github/workflows/${name}`,
    readFileSync(join('examples/workflows', name), 'utf8'),
  ]);
  const files = { ...ONE_WAVE, ...wishes.files, ...Object.fromEntries(placed) };
  const platform = await openPlatform(folder, files, wishes.rig);
  const { github } = platform;
  github.world.people.set('ann', { permission: 'write', role: 'write' });
  return {
    platform,
    dispatch: (workflow, ref = 'main') => platform.drive({ workflow, ref, actor: 'ann' }),
    comment: (workflow, body, author = 'ann') => {
      const { id } = github.addComment({ issue: 7, body, author });
      const comment = {
        id,
        body,
        user: { login: author, type: 'User' },
        created_at: new Date(Date.now() + 1000).toISOString(),
        html_url: `${github.serverUrl}/${SLUG}/issues/7#issuecomment-${id}`,
      };
      const payload = { action: 'created', issue: { number: 7 }, comment };
      return platform.drive({ workflow, event: 'issue_comment', payload, actor: author });
    },
    openPull: ({ fork } = { fork: false }) => openPull(platform, fork),
  };
}

const FORK = { id: 99, full_name: 'mallory/factory' };

function openPull(platform: Platform, fork: boolean): PullCase {
  const { github, work } = platform;
  const branch = fork ? 'theirs' : 'feature';
  const home = { id: 4711, full_name: SLUG };
  git(work, 'checkout', '--quiet', '-b', branch);
  let commits = 0;
  const commit = (): void => {
    commits += 1;
    git(work, 'commit', '--quiet', '--allow-empty', '--message', `More ${commits}`);
    // What the platform keeps for every pull request; the branch of a fork is not in this repository.
    const refs = [`${branch}:refs/pull/1/head`, `${branch}:refs/pull/1/merge`];
    git(
      github.gitDir,
      'fetch',
      '--quiet',
      '--force',
      work,
      ...refs,
      ...(fork ? [] : [`${branch}:${branch}`]),
    );
  };
  const head = (): string => git(work, 'rev-parse', branch).trim();
  commit();
  const { number } = github.addPull({
    head: branch,
    headRepository: fork ? FORK.id : home.id,
    headSha: head(),
  });
  return {
    number,
    branch,
    head,
    push: () => {
      const before = head();
      commit();
      return before;
    },
    event: (workflow, action, before) => {
      const pull = {
        number,
        head: { ref: branch, sha: head(), repo: fork ? FORK : home },
        base: { ref: 'main', sha: git(work, 'rev-parse', 'main').trim(), repo: home },
      };
      const payload = { action, number, pull_request: pull, ...(before === undefined ? {} : { before }) };
      const ref = 'refs/pull/1/merge';
      return platform.drive({
        workflow,
        event: 'pull_request',
        payload,
        ref,
        actor: fork ? 'mallory' : 'ann',
      });
    },
  };
}

/** Opens projects that are closed after the suite. */
export function callerProjects(): (
  callers: readonly string[],
  wishes?: Parameters<typeof openCallers>[2],
) => Promise<CallerProject> {
  const folders = tempFolders();
  const open: CallerProject[] = [];
  afterAll(async () => {
    for (const { platform } of open) await platform.close();
  });
  return async (callers, wishes) => {
    const project = await openCallers(folders(), callers, wishes);
    open.push(project);
    return project;
  };
}

export const endings = (runs: readonly RunRecord[]): readonly string[] =>
  runs.map(({ conclusion }) => conclusion);

/** What the last run said of the session. */
export function conclusionOf(runs: readonly RunRecord[]): string | undefined {
  return runs
    .at(-1)
    ?.jobs.flatMap(({ outputs }) => outputs['conclusion'] ?? [])
    .at(-1);
}
