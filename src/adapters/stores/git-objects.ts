/**
 * Trees and commits by id, parsed and kept: what one load read, the next commit needs not read again.
 */
import type { ObjectId } from '../../domain/ids.js';
import { OrchestratorError } from '../../errors.js';
import type { ObjectReader } from '../git/object-reader.js';
import type { ObjectFormat, ObjectSink } from '../git/object-writer.js';
import { type CommitData, encodeTree, parseCommit, parseTree, type TreeEntry } from '../git/tree.js';

export type TreeNode = ReadonlyMap<string, TreeEntry>;

const EMPTY: TreeNode = new Map();
/** Parsed trees and commits kept at most; a session has a few dozen that matter. */
const KEPT = 4096;

export class GitObjects {
  private readonly reader: ObjectReader;
  private readonly writer: ObjectSink;
  private readonly format: ObjectFormat;
  private readonly trees = new Map<ObjectId, TreeNode>();
  private readonly commits = new Map<ObjectId, CommitData>();

  constructor(reader: ObjectReader, writer: ObjectSink, format: ObjectFormat) {
    this.reader = reader;
    this.writer = writer;
    this.format = format;
  }

  /** Entries of a tree by byte name; null is the empty tree. */
  async tree(oid: ObjectId | null): Promise<TreeNode> {
    if (oid === null) return EMPTY;
    const kept = this.trees.get(oid);
    if (kept !== undefined) return kept;
    const bytes = await this.content(oid, 'tree');
    const tree = new Map(parseTree(bytes, this.format).map((entry) => [entry.name, entry]));
    return keep(this.trees, oid, tree);
  }

  /** The commit, or undefined when it is not at hand. */
  async commit(oid: ObjectId): Promise<CommitData | undefined> {
    const kept = this.commits.get(oid);
    if (kept !== undefined) return kept;
    const object = await this.reader.get(oid);
    if (object?.type !== 'commit') return undefined;
    return keep(this.commits, oid, parseCommit(object.bytes));
  }

  blob(oid: ObjectId): Promise<Buffer> {
    return this.content(oid, 'blob');
  }

  /** Writes a tree; null when it has no entries, for git knows no empty folders. */
  async writeTree(tree: TreeNode): Promise<ObjectId | null> {
    if (tree.size === 0) return null;
    const oid = await this.writer.write('tree', encodeTree(tree.values()));
    keep(this.trees, oid, tree);
    return oid;
  }

  /** For a commit that leaves nothing. */
  writeEmptyTree(): Promise<ObjectId> {
    return this.writer.write('tree', new Uint8Array());
  }

  writeBlob(bytes: Uint8Array): Promise<ObjectId> {
    return this.writer.write('blob', bytes);
  }

  /** Writes a commit, and with it all that was written before: from here on refs may name it. */
  async writeCommit(bytes: Buffer): Promise<ObjectId> {
    const oid = await this.writer.write('commit', bytes);
    await this.writer.flush();
    keep(this.commits, oid, parseCommit(bytes));
    return oid;
  }

  private async content(oid: ObjectId, type: string): Promise<Buffer> {
    const object = await this.reader.get(oid);
    if (object?.type === type) return object.bytes;
    throw new OrchestratorError(
      'STATE_CORRUPT',
      `The ${type} ${oid} of the state branch is ${object === undefined ? 'missing' : `a ${object.type}`}.`,
      'Run git fsck on the repository that holds the state; nothing was changed.',
    );
  }
}

function keep<T>(kept: Map<ObjectId, T>, oid: ObjectId, value: T): T {
  if (kept.size >= KEPT) kept.clear();
  kept.set(oid, value);
  return value;
}
