/** Looks at the folder of the state on this machine, or at what a clone keeps beside state that is elsewhere. Follows no link and changes nothing. */
import { accessSync, constants, existsSync, lstatSync, readdirSync, statfsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { LockSeen, StatePlace } from '../../app/ports/surroundings.js';
import type { Liveness } from '../../app/ports.js';
import { slashedPath } from '../slashed-path.js';
import { seenHolder } from './folder-lock.js';

export interface PlaceOptions {
  readonly root: string;
  /** `.orchestrator`, or what a clone keeps in its git directory. */
  readonly folder: string;
  /** The folder is the state itself. */
  readonly holdsState: boolean;
  readonly liveness: Liveness;
  readonly edited: readonly string[];
}

const OWN_NAMES = new Set([
  '.gitignore',
  '.migration_complete',
  '.txn',
  'attempts',
  'checkout',
  'config.yml',
  'current',
  'evidence',
  'git',
  'meta.json',
  'migration-lock',
  'migration.log',
  'migration_backup',
  'secrets',
  'sessions',
  'snapshots',
  'versions',
]);
/** Where the programs before this one kept theirs. */
const LEGACY = [
  '.workflow_state.json',
  '.workflow_log.jsonl',
  '.workflow_checkpoints',
  'orchestrator-state.json',
  'docs/state/tasks.json',
  'docs/state/transaction-log.jsonl',
];

export function lookAtPlace(options: PlaceOptions): StatePlace {
  const { root, folder, holdsState, edited } = options;
  const found = walk(folder, { bytes: 0, links: [] });
  const shown = (path: string): string => slashedPath(root, path);
  const locks = locksIn(options);
  return {
    folder,
    writable: mayWrite(folder),
    freeBytes: freeBytes(folder),
    bytes: found.bytes,
    links: found.links.map(shown),
    foreign: holdsState ? foreignIn(folder).map(shown) : [],
    locks: locks.map((lock) => ({ ...lock, path: shown(lock.path) })),
    leftovers: leftoversIn(options, locks).map(shown),
    legacy: LEGACY.filter((path) => existsSync(join(root, path))),
    edited,
  };
}

/** Removes files below the root that {@link lookAtPlace} called leftovers. */
export async function discardLeftovers(options: PlaceOptions, paths: readonly string[]): Promise<void> {
  const own = new Set(lookAtPlace(options).leftovers);
  for (const path of paths)
    if (own.has(path)) await rm(resolve(options.root, path), { recursive: true, force: true, maxRetries: 3 });
}

interface Walked {
  bytes: number;
  readonly links: string[];
}

function walk(folder: string, into: Walked): Walked {
  for (const name of namesIn(folder)) {
    const path = join(folder, name);
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats === undefined) continue;
    if (stats.isSymbolicLink()) into.links.push(path);
    else if (stats.isDirectory()) walk(path, into);
    else into.bytes += stats.size;
  }
  return into;
}

function foreignIn(folder: string): readonly string[] {
  const top = namesIn(folder).filter((name) => !OWN_NAMES.has(name));
  const sessions = namesIn(join(folder, 'sessions')).filter((name) => !/^[0-9a-f]{8}$/.test(name));
  return [
    ...top.map((name) => join(folder, name)),
    ...sessions.map((name) => join(folder, 'sessions', name)),
  ];
}

/** Locks that somebody has, or had when he died. */
function locksIn({ folder, liveness }: PlaceOptions): readonly LockSeen[] {
  const places = [
    ...namesIn(join(folder, '.txn')).map((id) => join(folder, '.txn', id, 'lock')),
    join(folder, 'checkout'),
  ];
  return places.flatMap((path) => {
    const seen = seenHolder(path, liveness);
    return seen === null ? [] : [{ path, ...seen }];
  });
}

/** Staged files of a session that nobody writes now. */
function leftoversIn({ folder }: PlaceOptions, locks: readonly LockSeen[]): readonly string[] {
  const held = new Set(locks.filter(({ state }) => state !== 'dead').map(({ path }) => dirname(path)));
  return namesIn(join(folder, '.txn'))
    .map((id) => join(folder, '.txn', id))
    .filter((area) => !held.has(area))
    .flatMap((area) =>
      namesIn(area)
        .filter((name) => name.startsWith('staged-'))
        .map((name) => join(area, name)),
    );
}

function namesIn(folder: string): readonly string[] {
  try {
    return lstatSync(folder).isSymbolicLink() ? [] : readdirSync(folder).sort();
  } catch {
    // Absent, or not for this user: then there is nothing to be seen.
    return [];
  }
}

/** The folder, or where it would be made. */
function mayWrite(folder: string): boolean {
  const place = nearest(folder);
  try {
    accessSync(place, constants.W_OK);
    return namesIn(join(place, 'sessions')).every((id) => isWritable(join(place, 'sessions', id)));
  } catch {
    return false;
  }
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function freeBytes(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(nearest(folder));
    return bavail * bsize;
  } catch {
    return null;
  }
}

function nearest(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder));
}
