/** `run --example`: a copy of an example as a fresh repository with one commit, so that nothing of the reader's own can be touched. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { OrchestratorError } from '../../errors.js';
import { nearestName } from '../../schema/nearest-name.js';
import { packageFolder } from './package-folder.js';

const execute = promisify(execFile);

/** Whose commit it is; only for this one. */
const IDENTITY = {
  GIT_AUTHOR_NAME: 'Orchestrator example',
  GIT_AUTHOR_EMAIL: 'example@localhost',
  GIT_COMMITTER_NAME: 'Orchestrator example',
  GIT_COMMITTER_EMAIL: 'example@localhost',
};

/** The folder of the new repository. Throws USAGE for an unknown example. */
export async function exampleRepository(name: string, env: NodeJS.ProcessEnv): Promise<string> {
  const source = join(examplesFolder(), known(name));
  // The real path, because git answers with it.
  const folder = await realpath(await mkdtemp(join(tmpdir(), `orchestrator-${name}-`)));
  await cp(source, folder, { recursive: true });
  const git = async (...words: string[]): Promise<void> => {
    await execute('git', ['-C', folder, ...words], { env: { ...quiet(env), ...IDENTITY } }).catch(
      (cause: unknown) => {
        const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
        throw new OrchestratorError(
          missing ? 'GIT_MISSING' : 'GIT_FAILED',
          `git ${words[0] ?? ''} in ${folder} failed: ${cause instanceof Error ? cause.message : String(cause)}`,
          missing ? 'Install git 2.38 or newer.' : 'Run the command there yourself to see why.',
          { cause },
        );
      },
    );
  };
  await git('init', '--quiet', '--template=', '--initial-branch=main');
  await git('add', '--all', '--force');
  await git(
    '-c',
    'commit.gpgsign=false',
    'commit',
    '--quiet',
    '--no-verify',
    `--message=The ${name} example`,
  );
  return folder;
}

/** Nothing of a repository around this process, and nobody's configuration. */
function quiet(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = Object.entries(env).filter(([name]) => !name.startsWith('GIT_'));
  return {
    ...Object.fromEntries(own),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
  };
}

function known(name: string): string {
  // Those of another system's files have no definition before they are imported.
  const names = readdirSync(examplesFolder()).filter(
    (folder) => folder !== 'workflows' && existsSync(join(examplesFolder(), folder, 'orchestrator.yml')),
  );
  if (names.includes(name)) return name;
  const near = nearestName(name, names);
  throw new OrchestratorError(
    'USAGE',
    `There is no example ${JSON.stringify(name.slice(0, 80))}.`,
    near === undefined ? `Examples: ${names.join(', ')}` : `Did you mean: --example ${near}`,
  );
}

/** `examples/` of the package that this file is part of. */
export function examplesFolder(): string {
  return packageFolder('examples');
}
