/**
 * Code in memory: commits know their parents and the paths they touch, refs move with the state. A pack is the JSON of what the change touches;
 * two changes that touch the same path since their common base are in conflict.
 */
import type { ChangeLimits, CodeRepository, ImportedChange, MergeOutcome } from '../../src/app/ports.js';
import type { ObjectId } from '../../src/domain/ids.js';
import { sha256 } from '../../src/schema/sha256.js';
import { objectId } from '../support/object-id.js';
import type { Actor } from './actor.js';
import { unreachable } from './faulty-store.js';

export const FIRST_COMMIT = objectId('b'.repeat(40));

interface Commit {
  readonly parent: ObjectId | null;
  readonly paths: readonly string[];
}

export interface ModelPack {
  readonly paths: readonly string[];
  readonly salt: string;
}

export class ModelCode {
  readonly #refs: ReadonlyMap<string, ObjectId>;
  readonly #commits = new Map<ObjectId, Commit>([[FIRST_COMMIT, { parent: null, paths: [] }]]);

  constructor(refs: ReadonlyMap<string, ObjectId>) {
    this.#refs = refs;
  }

  as(actor: Actor): CodeRepository {
    return {
      head: async () => ({ ref: 'refs/heads/main', sha: FIRST_COMMIT }),
      tip: (branch) =>
        actor.effect('code', `tip of ${branch}`, (fault) => {
          if (fault === 'unreachable') throw unreachable();
          return this.#refs.get(`refs/heads/${branch}`) ?? null;
        }),
      obtain: async (commit) => this.#commits.has(commit),
      read: async () => null,
      missingInputs: async () => [],
      importChange: async (pack, base, limits) => this.#import(pack, base, limits),
      merge: async (input) => this.#merge(input),
    };
  }

  /** Commits from this one down to the first. */
  lineage(commit: ObjectId): readonly ObjectId[] {
    const found: ObjectId[] = [];
    for (let at: ObjectId | null = commit; at !== null; at = this.#commits.get(at)?.parent ?? null)
      found.push(at);
    return found;
  }

  #add(name: string, commit: Commit): ObjectId {
    const oid = objectId(sha256(name).slice(0, 40));
    this.#commits.set(oid, commit);
    return oid;
  }

  #import(pack: Uint8Array, base: ObjectId, limits: ChangeLimits): ImportedChange {
    const { paths, salt } = readPack(pack);
    if (paths.some((path) => path.startsWith('.git/')))
      return { kind: 'refused', reasons: ['it touches .git'] };
    const candidate = this.#add(`${base} ${paths.join()} ${salt}`, { parent: base, paths });
    const protectedPaths = limits.protected.length === 0 ? [] : paths.filter((path) => path === 'protected');
    return { kind: 'ok', candidate, tree: candidate, files: paths.length, bytes: 9, paths, protectedPaths };
  }

  #merge({ base, tip, candidate, message }: Parameters<CodeRepository['merge']>[0]): MergeOutcome {
    const mine = this.#commits.get(candidate)?.paths ?? [];
    const since: string[] = [];
    for (const commit of this.lineage(tip)) {
      if (commit === base) break;
      since.push(...(this.#commits.get(commit)?.paths ?? []));
    }
    const paths = mine.filter((path) => since.includes(path));
    if (paths.length > 0) return { kind: 'conflict', paths };
    return {
      kind: 'merged',
      commit: this.#add(`${tip} ${candidate} ${message}`, { parent: tip, paths: mine }),
    };
  }
}

function readPack(pack: Uint8Array): ModelPack {
  const value: unknown = JSON.parse(Buffer.from(pack).toString('utf8'));
  const paths: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'paths') : null;
  const salt: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'salt') : null;
  return { paths: Array.isArray(paths) ? paths.map(String) : [], salt: String(salt) };
}
