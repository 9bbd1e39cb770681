/** What an agent can get hold of on the machine that it runs on: its parents' environments, the files of the runner, the repository with the token it found. */
import { spawnSync } from 'node:child_process';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TRACKING } from './workflows/process-tree.js';

export interface Ancestor {
  readonly pid: number;
  readonly environ: Readonly<Record<string, string>>;
  readonly cmdline: readonly string[];
}

/**
 * The processes above this one, up to the runner: that one is the test itself, which on a real machine would be a program of the platform that shares
 * nothing but this job with the agent.
 */
export function ancestors(): readonly Ancestor[] {
  const found: Ancestor[] = [];
  for (let pid = parentOf(process.pid); pid > 1; pid = parentOf(pid)) {
    const environ = Object.fromEntries(
      parts(readFileSync(`/proc/${pid}/environ`, 'utf8')).map((pair): [string, string] => {
        const at = pair.indexOf('=');
        return [pair.slice(0, at), pair.slice(at + 1)];
      }),
    );
    if (environ['GITHUB_ACTIONS'] !== undefined && environ[TRACKING] === undefined) break;
    if (found.some((one) => TRACKING in one.environ) && !(TRACKING in environ)) break;
    found.push({ pid, environ, cmdline: parts(readFileSync(`/proc/${pid}/cmdline`, 'utf8')) });
  }
  return found;
}

function parts(text: string): readonly string[] {
  return text.split('\0').filter((part) => part !== '');
}

function parentOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

/** Every plain file below the folders, as one text. */
export function everyFile(folders: readonly string[]): string {
  const texts: string[] = [];
  const walk = (place: string): void => {
    const stats = lstatSync(place, { throwIfNoEntry: false });
    if (stats?.isDirectory()) for (const name of readdirSync(place)) walk(join(place, name));
    else if (stats?.isFile()) texts.push(`${place}\n${readFileSync(place, 'latin1')}`);
  };
  for (const folder of folders) walk(folder);
  return texts.join('\n');
}

export interface Tried {
  readonly what: string;
  /** Exit code, or status of the answer. */
  readonly end: number | string;
}

/** Git with a token, as anybody would use it. */
export function gitWith(
  token: string,
  ...args: readonly string[]
): { readonly code: number; readonly out: string } {
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  const end = spawnSync('git', ['-c', `http.extraheader=AUTHORIZATION: basic ${basic}`, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
  });
  return { code: end.status ?? -1, out: end.stdout };
}

/** Pushes wherever something could be broken. */
export function pushEverywhere(token: string, url: string, refs: readonly string[]): readonly Tried[] {
  const commit = gitWith(token, 'rev-parse', 'HEAD').out.trim();
  const wishes = [
    ...refs.flatMap((ref) => [`+${commit}:${ref}`, `:${ref}`]),
    `${commit}:refs/heads/mine`,
    `${commit}:refs/tags/v9`,
    `${commit}:refs/orchestrator/mine`,
  ];
  return wishes.map((wish) => ({
    what: `push ${wish.replace(commit, 'HEAD')}`,
    end: gitWith(token, 'push', '--quiet', url, wish).code,
  }));
}

/** Calls of the API that would do harm. */
export async function callEverything(
  token: string,
  api: string,
  repository: string,
): Promise<readonly Tried[]> {
  const at = `/repos/${repository}`;
  const calls: readonly (readonly [string, string, unknown])[] = [
    ['POST', `${at}/actions/workflows/orchestrator.yml/dispatches`, { ref: 'main' }],
    ['POST', `${at}/statuses/${'0'.repeat(40)}`, { state: 'success', context: 'orchestrator/x' }],
    ['POST', `${at}/issues/1/comments`, { body: '/orchestrator approve 01-write' }],
    ['PATCH', `${at}/git/refs/heads/main`, { sha: '0'.repeat(40), force: true }],
    ['POST', `${at}/git/refs`, { ref: 'refs/heads/mine', sha: '0'.repeat(40) }],
    ['POST', `${at}/pulls`, { title: 'x', head: 'main', base: 'main' }],
    ['GET', `${at}/actions/runs/1/jobs`, null],
  ];
  const tried: Tried[] = [];
  for (const [method, path, body] of calls) {
    const response = await fetch(`${api}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        'user-agent': 'agent',
        'x-github-api-version': '2022-11-28',
        'content-type': 'application/json',
      },
      ...(body === null ? {} : { body: JSON.stringify(body) }),
    });
    tried.push({ what: `${method} ${path.replace(at, '')}`, end: response.status });
  }
  return tried;
}
