/**
 * The older files of a workflow tool at a root, and moving them away and back: one rename each, noted before it is done, undone when one fails. They
 * lie in `.orchestrator/migration_backup/` afterwards, byte for byte. Links are passed over, never followed.
 */
import {
  appendFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { LegacyFile, LegacyFiles, MigrationMark } from '../../app/ports/migrations.js';
import type { Liveness } from '../../app/ports.js';
import { OrchestratorError } from '../../errors.js';
import { isRecord } from '../../schema/import/fields.js';
import { errorCode } from '../definition/read-definition.js';
import { acquireFolderLock } from '../stores/folder-lock.js';

const KNOWN = [
  '.workflow_state.json',
  '.workflow_log.jsonl',
  '.workflow_checkpoints',
  '.workflow_feedback.jsonl',
  '.workflow_tool_feedback.jsonl',
  '.workflow_process_feedback.jsonl',
];
const FOLDER = '.orchestrator';
const BACKUP = `${FOLDER}/migration_backup`;
const MARK = `${FOLDER}/.migration_complete`;
const JOURNAL = `${FOLDER}/migration.log`;
const LOCK_SECONDS = 10;

export function createLegacyFiles(root: string, liveness: Liveness, now: () => string): LegacyFiles {
  const at = (path: string): string => join(root, path);
  const note = (action: string, path: string): void => {
    mkdirSync(at(FOLDER), { recursive: true });
    appendFileSync(at(JOURNAL), `${JSON.stringify({ timestamp: now(), action, path })}\n`);
  };
  const files: LegacyFiles = {
    found: () => found(root),
    mark: () => readMark(at(MARK)),
    settle: () => {
      const moved = existsSync(at(BACKUP)) ? readdirSync(at(BACKUP)).sort() : [];
      const back = moved.filter((path) => KNOWN.includes(path) && !existsSync(at(path)));
      for (const path of back) {
        note('RESTORE', path);
        renameSync(at(`${BACKUP}/${path}`), at(path));
      }
      return back;
    },
    moveAway: (mark) => {
      inTheWay(
        mark.files.filter((path) => existsSync(at(`${BACKUP}/${path}`))).map((path) => `${BACKUP}/${path}`),
      );
      moveAll(
        root,
        mark.files.map((path) => [path, `${BACKUP}/${path}`]),
        note,
      );
      writeFileSync(at(MARK), `${JSON.stringify(mark, null, 1)}\n`, { flag: 'wx' });
      note('COMPLETE', mark.session);
    },
    moveBack: (mark) => {
      inTheWay(mark.files.filter((path) => existsSync(at(path))));
      moveAll(
        root,
        mark.files.map((path) => [`${BACKUP}/${path}`, path]),
        note,
      );
      rmSync(at(MARK));
      note('ROLLED_BACK', mark.session);
    },
    locked: async (work) => {
      mkdirSync(at(`${FOLDER}/migration-lock`), { recursive: true });
      const lock = await acquireFolderLock({
        folder: at(`${FOLDER}/migration-lock`),
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
  return files;
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

/** All of the renames, or none: one that fails takes those before it back. */
function moveAll(
  root: string,
  moves: readonly (readonly [from: string, to: string])[],
  note: (action: string, path: string) => void,
): void {
  const done: (readonly [string, string])[] = [];
  try {
    for (const [from, to] of moves) {
      note('MOVE', from);
      mkdirSync(dirname(join(root, to)), { recursive: true });
      renameSync(join(root, from), join(root, to));
      done.push([from, to]);
    }
  } catch (error) {
    for (const [from, to] of done.reverse()) {
      renameSync(join(root, to), join(root, from));
      note('RESTORE', from);
    }
    throw new OrchestratorError(
      'WRITE_REFUSED',
      `The files could not be moved (${errorCode(error)}); they are where they were.`,
      'Make the folder writable and do it again.',
      { cause: error },
    );
  }
}

function found(root: string): ReturnType<LegacyFiles['found']> {
  const files: LegacyFile[] = [];
  const passed: { path: string; why: string }[] = [];
  for (const path of KNOWN) {
    const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (stats === undefined) continue;
    if (stats.isFile()) files.push({ path, bytes: stats.size });
    else if (stats.isDirectory()) files.push({ path, bytes: sizeOf(join(root, path)) });
    else passed.push({ path, why: stats.isSymbolicLink() ? 'it is a symbolic link' : 'it is no plain file' });
  }
  return { files, passed };
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + lstatSync(join(entry.parentPath, entry.name)).size, 0);
}

function readMark(file: string): MigrationMark | null {
  if (!existsSync(file)) return null;
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (isRecord(value) && Array.isArray(value['files']) && typeof value['session'] === 'string') {
    const files = value['files'].filter(
      (path): path is string => typeof path === 'string' && KNOWN.includes(path),
    );
    return { timestamp: String(value['timestamp']), session: value['session'], files };
  }
  throw new OrchestratorError(
    'IMPORT_TARGET',
    `${MARK} is not what a migration leaves.`,
    'Look at it, and at .orchestrator/migration.log; remove it if nothing was migrated.',
  );
}
