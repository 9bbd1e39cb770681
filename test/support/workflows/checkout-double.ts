/** Doubles of the two actions that nearly every workflow begins with. */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Double, DoubleContext } from './action-double.js';
import { asText } from './json.js';
import { PLAIN_GIT } from './workflow-source.js';

const run = promisify(execFile);

/** `actions/setup-node`: the host's Node is the job's. */
export const nothing: Double = async () => undefined;

/** `actions/checkout` of the workflow's own repository: `ref`, `path`, `fetch-depth`, `token`, `persist-credentials`. */
export const checkout: Double = async (context) => {
  const { inputs, workspace, github } = context;
  const repository = inputs['repository'] ?? '';
  if (repository !== '' && repository !== asText(github['repository']))
    throw new Error(`the double of checkout knows only ${asText(github['repository'])}, not ${repository}`);
  const folder = resolve(workspace, inputs['path'] ?? '');
  mkdirSync(folder, { recursive: true });
  if (inputs['clean'] !== 'false')
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
  const git = gitIn(context, folder);
  await git('init', '--quiet', '--initial-branch=main', '.');
  await git('remote', 'add', 'origin', context.remoteUrl);
  const forget = await authenticate(context, folder, git);
  const depth = inputs['fetch-depth'] ?? '1';
  const shallow = depth === '0' ? [] : [`--depth=${depth}`];
  const { fetch, into, branch } = wanted(context);
  const everything = depth === '0' ? ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'] : [];
  await git('fetch', '--quiet', '--no-tags', ...shallow, 'origin', ...everything, `+${fetch}:${into}`);
  if (branch === null) await git('checkout', '--quiet', '--force', '--detach', into);
  else await git('checkout', '--quiet', '--force', '-B', branch, into);
  if (inputs['persist-credentials'] === 'false') await forget();
  else context.post(forget);
  context.setOutput('commit', (await git('rev-parse', 'HEAD')).trim());
  context.setOutput('ref', inputs['ref'] ?? asText(github['ref']));
};

interface Wanted {
  readonly fetch: string;
  /** Where it goes here. */
  readonly into: string;
  /** Null for a detached head. */
  readonly branch: string | null;
}

function wanted({ inputs, github }: DoubleContext): Wanted {
  const asked = inputs['ref'] ?? '';
  const ref = asked === '' ? asText(github['ref']) : asked;
  const fetch = asked === '' ? asText(github['sha']) : asked;
  if (/^[0-9a-f]{40}$/.test(ref)) return { fetch: ref, into: 'refs/remotes/origin/pinned', branch: null };
  if (ref.startsWith('refs/') && !ref.startsWith('refs/heads/'))
    return { fetch, into: ref.replace(/^refs\//, 'refs/remotes/'), branch: null };
  const branch = ref.replace(/^refs\/heads\//, '');
  return {
    fetch: asked === '' ? fetch : `refs/heads/${branch}`,
    into: `refs/remotes/origin/${branch}`,
    branch,
  };
}

type Git = (...args: readonly string[]) => Promise<string>;

function gitIn({ env, workspace }: DoubleContext, folder: string): Git {
  return async (...args) => {
    const { stdout } = await run('git', ['-C', folder, ...args], {
      env: { PATH: env['PATH'], HOME: workspace, LC_ALL: 'C', ...PLAIN_GIT },
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout;
  };
}

/**
 * As the action does it: the token stands in a file under RUNNER_TEMP that the repository's configuration includes, until the post step, or only
 * for the checkout itself. Answers how to forget it.
 */
async function authenticate(context: DoubleContext, folder: string, git: Git): Promise<() => Promise<void>> {
  const { inputs, github, remoteUrl, temp } = context;
  if (!/^https?:/.test(remoteUrl)) return async () => undefined;
  const token = inputs['token'] ?? asText(github['token']);
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  context.mask(basic);
  const file = join(temp, `git-credentials-${randomUUID()}.config`);
  const key = `includeIf.gitdir:${join(folder, '.git')}.path`;
  const header = `http.${new URL(remoteUrl).origin}/.extraheader`;
  await git('config', '--file', file, header, `AUTHORIZATION: basic ${basic}`);
  await git('config', key, file);
  return async () => {
    rmSync(file, { force: true });
    if (existsSync(join(folder, '.git'))) await git('config', '--unset-all', key);
  };
}
