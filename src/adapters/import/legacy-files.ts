/**
 * The older files of a root, moved away and back: one rename each, noted before it is done, undone when one fails. They lie in
 * `.orchestrator/migration_backup/` afterwards, byte for byte; secrets, which are never opened, in `.orchestrator/secrets/`. Links are passed over.
 */
import {
  appendFileSync,
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { LegacyFiles, MigrationMark } from '../../app/ports/migrations.js';
import type { Liveness } from '../../app/ports.js';
import { OrchestratorError } from '../../errors.js';
import { isRecord } from '../../schema/import/fields.js';
import { sha256 } from '../../schema/sha256.js';
import { errorCode } from '../definition/read-definition.js';
import { PROJECT_SETTINGS } from '../definition/settings-files.js';
import { acquireFolderLock } from '../stores/folder-lock.js';
import {
  BACKUP,
  findLegacy,
  isLegacy,
  isSecret,
  kindOf,
  LEGACY_FOLDER,
  SECRETS,
  targetOf,
} from './legacy-places.js';
import { readMark } from './migration-mark.js';

const MARK = `${LEGACY_FOLDER}/.migration_complete`;
const JOURNAL = `${LEGACY_FOLDER}/migration.log`;
const LOCK_SECONDS = 10;

export interface LegacyOptions {
  readonly root: string;
  readonly liveness: Liveness;
  readonly now: () => string;
  /** Free bytes below a folder; asked of the system unless told. */
  readonly freeBytes?: (folder: string) => number | null;
}

export function createLegacyFiles({
  root,
  liveness,
  now,
  freeBytes = freeOnDisk,
}: LegacyOptions): LegacyFiles {
  const disk = new Moves(root, now);
  return {
    found: () => findLegacy(root),
    mark: () => readMark(disk.at(MARK), MARK),
    room: () => freeBytes(root),
    settle: () => disk.settle(),
    moveAway: (mark, settings) => disk.away(mark, settings),
    backed: (mark) => mark.files.map((path) => ({ path, bytes: 0, kind: kindOf(path), to: targetOf(path) })),
    moveBack: (mark) => disk.back(mark),
    locked: async (work) => {
      mkdirSync(disk.at(`${LEGACY_FOLDER}/migration-lock`), { recursive: true });
      const lock = await acquireFolderLock({
        folder: disk.at(`${LEGACY_FOLDER}/migration-lock`),
        liveness,
        waitSeconds: LOCK_SECONDS,
      });
      try {
        return await work();
      } finally {
        lock.release();
      }
    },
  };
}

type Move = readonly [from: string, to: string];

class Moves {
  readonly #root: string;
  readonly #now: () => string;

  constructor(root: string, now: () => string) {
    this.#root = root;
    this.#now = now;
  }

  at(path: string): string {
    return join(this.#root, path);
  }

  settle(): readonly string[] {
    const back = [...inBackup(this.#root), ...this.#begun()].filter(
      (path, index, all) =>
        all.indexOf(path) === index && existsSync(this.at(targetOf(path))) && !existsSync(this.at(path)),
    );
    for (const path of back) {
      this.#note('RESTORE', path);
      renameSync(this.at(targetOf(path)), this.at(path));
    }
    return back;
  }

  away(mark: MigrationMark, settings: string | null): boolean {
    const { files } = mark;
    inTheWay(files.map(targetOf).filter((path) => existsSync(this.at(path))));
    const modes = Object.fromEntries(
      files.filter(isSecret).map((path) => [path, lstatSync(this.at(path)).mode & 0o777]),
    );
    const writes = settings !== null && !existsSync(this.at(PROJECT_SETTINGS)) ? settings : null;
    const wrote = writes === null ? {} : { wrote: { path: PROJECT_SETTINGS, sha256: sha256(writes) } };
    const whole: MigrationMark = { ...mark, ...(Object.keys(modes).length > 0 ? { modes } : {}), ...wrote };
    this.#all(
      files.map((path) => [path, targetOf(path)]),
      () => {
        this.#close(files);
        if (writes !== null) {
          this.#note('CREATE', PROJECT_SETTINGS);
          writeFileSync(this.at(PROJECT_SETTINGS), writes, { flag: 'wx' });
        }
        writeFileSync(this.at(MARK), `${JSON.stringify(whole, null, 1)}\n`, { flag: 'wx' });
      },
    );
    this.#note('COMPLETE', mark.session);
    return settings === null || writes !== null;
  }

  back(mark: MigrationMark): void {
    inTheWay(mark.files.filter((path) => existsSync(this.at(path))));
    this.#all(
      mark.files.map((path) => [targetOf(path), path]),
      () => {
        for (const [path, mode] of Object.entries(mark.modes ?? {})) chmodSync(this.at(path), mode);
        // What somebody has changed since is his.
        const own = mark.wrote === undefined ? null : this.at(mark.wrote.path);
        if (own !== null && existsSync(own) && sha256(readFileSync(own)) === mark.wrote?.sha256) rmSync(own);
        rmSync(this.at(MARK));
      },
    );
    this.#note('ROLLED_BACK', mark.session);
  }

  /** Secrets are for their owner alone, and no commit of everything takes them along. */
  #close(files: readonly string[]): void {
    const secrets = files.filter(isSecret);
    if (secrets.length === 0) return;
    chmodSync(this.at(SECRETS), 0o700);
    writeFileSync(this.at(`${SECRETS}/.gitignore`), '*\n');
    for (const path of secrets) chmodSync(this.at(targetOf(path)), 0o600);
  }

  /** All of the renames and what comes after them, or none: what fails takes those before it back. */
  #all(moves: readonly Move[], then: () => void): void {
    const done: Move[] = [];
    try {
      for (const [from, to] of moves) {
        this.#note('MOVE', from);
        mkdirSync(dirname(this.at(to)), { recursive: true });
        renameSync(this.at(from), this.at(to));
        done.push([from, to]);
      }
      then();
    } catch (error) {
      for (const [from, to] of done.reverse()) {
        renameSync(this.at(to), this.at(from));
        this.#note('RESTORE', from);
      }
      throw new OrchestratorError(
        'WRITE_REFUSED',
        `The files could not be moved (${errorCode(error)}); they are where they were.`,
        'Make the folder writable and do it again.',
        { cause: error },
      );
    }
  }

  #note(action: string, path: string): void {
    mkdirSync(this.at(LEGACY_FOLDER), { recursive: true });
    appendFileSync(this.at(JOURNAL), `${JSON.stringify({ timestamp: this.#now(), action, path })}\n`);
  }

  /** What was being moved when the last migration was broken off: what lies at its new place may have been there before otherwise. */
  #begun(): readonly string[] {
    if (!existsSync(this.at(JOURNAL))) return [];
    let begun: string[] = [];
    for (const line of readFileSync(this.at(JOURNAL), 'utf8').split('\n')) {
      const { action, path } = noted(line);
      if (action === 'COMPLETE' || action === 'ROLLED_BACK') begun = [];
      else if (action === 'MOVE' && isLegacy(path)) begun.push(path);
    }
    return begun;
  }
}

function noted(line: string): { readonly action: string; readonly path: string } {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value)
      ? { action: String(value['action']), path: String(value['path']) }
      : { action: '', path: '' };
  } catch {
    // Cut off by whatever broke the migration off.
    return { action: '', path: '' };
  }
}

/** What lies in a folder that nobody else uses: no note is needed to tell where it came from. */
function inBackup(root: string): readonly string[] {
  if (!existsSync(join(root, BACKUP))) return [];
  return findLegacy(join(root, BACKUP))
    .files.map(({ path }) => path)
    .filter((path) => !isSecret(path));
}

function inTheWay(paths: readonly string[]): void {
  const [first] = paths;
  if (first !== undefined)
    throw new OrchestratorError(
      'IMPORT_TARGET',
      `${first} exists already; nothing was moved.`,
      'Move it away and do it again: nothing is ever overwritten.',
    );
}

function freeOnDisk(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    // Not every file system tells.
    return null;
  }
}
