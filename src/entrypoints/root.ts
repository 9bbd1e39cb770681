/** Finds the root that a verb works on, by looking at folders alone: no git process, so that reading verbs start at once. */
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { OrchestratorError } from '../errors.js';

export interface Root {
  readonly path: string;
  /** The `.git` file or folder at the root; null where there is none. */
  readonly git: string | null;
}

/** `named`: `--root`, `working-directory` or ORCHESTRATOR_ROOT. Throws ROOT_NOT_FOUND. */
export function findRoot(cwd: string, named: string | null): Root {
  if (named !== null) {
    const path = resolve(cwd, named);
    if (!existsSync(path) || !lstatSync(path).isDirectory())
      throw new OrchestratorError(
        'ROOT_NOT_FOUND',
        `The root ${JSON.stringify(named)} is no folder.`,
        'Name a folder that exists with --root.',
      );
    return { path, git: gitAt(path) };
  }
  const repository = ancestorWith(cwd, ['.git']);
  if (repository !== null) return { path: repository, git: gitAt(repository) };
  const marked = ancestorWith(cwd, ['orchestrator.yml', 'workflow.yaml']);
  if (marked !== null) return { path: marked, git: null };
  throw new OrchestratorError(
    'ROOT_NOT_FOUND',
    `Neither a git repository nor an orchestrator.yml was found in ${cwd} or above it.`,
    'Run `orchestrator init` in the folder of your project, or name it with --root.',
  );
}

function ancestorWith(from: string, names: readonly string[]): string | null {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (names.some((name) => existsSync(join(folder, name)))) return folder;
    if (dirname(folder) === folder) return null;
  }
}

function gitAt(folder: string): string | null {
  const path = join(folder, '.git');
  return existsSync(path) ? path : null;
}

/** The common git directory behind a `.git` folder, or behind the file of a linked work tree or submodule. */
export function commonGitDir(git: string): string {
  if (lstatSync(git).isDirectory()) return git;
  const pointer = /^gitdir: (.+)$/m.exec(readFileSync(git, 'utf8'))?.[1]?.trim();
  if (pointer === undefined)
    throw new OrchestratorError(
      'GIT_NO_REPOSITORY',
      `${git} names no git directory.`,
      'Repair the work tree: git worktree repair',
    );
  const gitDir = isAbsolute(pointer) ? pointer : resolve(dirname(git), pointer);
  const common = join(gitDir, 'commondir');
  return existsSync(common) ? resolve(gitDir, readFileSync(common, 'utf8').trim()) : gitDir;
}
