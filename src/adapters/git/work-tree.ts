/**
 * A work tree and its index, as far as the orchestrator ever touches them: exactly the paths that differ between two commits are brought from
 * one to the other. Runs from the own git directory, so that no hook, filter or setting of the repository takes part; attributes that
 * concern line ends do.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ObjectId } from '../../domain/ids.js';
import { OrchestratorError } from '../../errors.js';
import type { Git } from './git.js';
import { gitFailed, gitWords } from './git-error.js';
import {
  abandonedStep,
  copyIndex,
  type HeldIndex,
  type IndexStep,
  publishIndex,
  removeAbandoned,
} from './index-lock.js';
import { parseRawDiff } from './raw-diff.js';

export interface WorkTreePlace {
  readonly folder: string;
  /** Git directory of this work tree: where its index and HEAD are. */
  readonly gitDir: string;
}

const MOST_NAMED = 20;

/** `git`: the own git directory, which reads the objects of the user's repository too. */
export class WorkTree {
  readonly place: WorkTreePlace;
  readonly #git: Git;

  constructor(git: Git, place: WorkTreePlace) {
    this.place = place;
    this.#git = git.with({ workTree: place.folder });
  }

  /** Throws `CHECKOUT_DIRTY` naming the paths between these commits that somebody changed, in the index or in the folder. */
  async requireClean(step: IndexStep, held?: HeldIndex): Promise<void> {
    const file = held?.file ?? copyIndex(this.place.gitDir);
    try {
      const result = await this.#on(file).run(['read-tree', '-m', '-u', '-n', step.from, step.to]);
      if (result.code !== 0) throw await this.#dirty(file, step, result.stderr);
    } finally {
      if (held === undefined) rmSync(file, { force: true });
    }
  }

  /** Brings the held index and the folder along. Only after {@link requireClean}: it overwrites. */
  async bring(step: IndexStep, held: HeldIndex): Promise<void> {
    const args = ['read-tree', '--reset', '-u', step.from, step.to];
    const result = await this.#on(held.file).run(args);
    if (result.code !== 0) throw gitFailed(args, result);
  }

  /**
   * Finishes, or takes back, what a killed process had begun. `tip`: where the branch stands now. Only for who keeps other processes of
   * ours out.
   */
  async settleAbandoned(tip: ObjectId | null): Promise<void> {
    const { gitDir } = this.place;
    for (const name of readdirSync(gitDir))
      if (/^index\.orchestrator-/.test(name)) rmSync(join(gitDir, name), { force: true });
    const step = abandonedStep(gitDir);
    if (step === undefined) return;
    if (step !== null) {
      const file = copyIndex(gitDir);
      const steps = tip === step.to ? [step] : [step, { from: step.to, to: step.from }];
      for (const { from, to } of steps) await this.#on(file).bytes(['read-tree', '--reset', '-u', from, to]);
      publishIndex(file, gitDir);
    }
    removeAbandoned(gitDir);
  }

  #on(indexFile: string): Git {
    return this.#git.with({ indexFile });
  }

  async #dirty(file: string, { from, to }: IndexStep, stderr: string): Promise<OrchestratorError> {
    const git = this.#on(file);
    const diff = parseRawDiff(await git.bytes(['diff-tree', '-r', '-z', '--raw', '--no-renames', from, to]));
    await git.run(['update-index', '-q', '--refresh']);
    const against = await git.run(['diff-index', '-z', '--name-only', '--no-renames', from]);
    const touched = new Set(against.stdout.toString('utf8').split('\0'));
    const dirty = diff.flatMap(({ path: bytes, status }) => {
      const path = Buffer.from(bytes).toString('utf8');
      const inTheWay = status === 'A' && existsSync(join(this.place.folder, path));
      return touched.has(path) || inTheWay ? [path] : [];
    });
    const named = dirty.slice(0, MOST_NAMED).map((path) => JSON.stringify(path));
    const more = dirty.length > MOST_NAMED ? ` and ${dirty.length - MOST_NAMED} more` : '';
    return new OrchestratorError(
      'CHECKOUT_DIRTY',
      `The next step would overwrite changes in ${this.place.folder}: ${named.join(', ') || gitWords(stderr)}${more}.`,
      'State files are written by the orchestrator alone. Put them back (git restore --source=HEAD --staged --worktree -- .orchestrator) or move them away; nothing was changed.',
    );
  }
}

/** Paths below a folder of the repository that differ from a commit, in the index or in the work tree, or that git does not know. */
export async function editedBelow(
  git: Git,
  place: WorkTreePlace,
  commit: ObjectId,
  folder: string,
): Promise<readonly string[]> {
  const indexFile = copyIndex(place.gitDir);
  try {
    const on = git.with({ workTree: place.folder, indexFile });
    await on.run(['update-index', '-q', '--refresh']);
    const outputs = await Promise.all([
      on.bytes(['diff-index', '--name-only', '-z', commit, '--', folder]),
      on.bytes(['ls-files', '--others', '-z', '--', folder]),
    ]);
    return outputs.flatMap((bytes) =>
      bytes
        .toString('utf8')
        .split('\0')
        .filter((name) => name !== ''),
    );
  } finally {
    rmSync(indexFile, { force: true });
  }
}
