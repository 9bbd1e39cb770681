/**
 * Builds git trees byte by byte, as no honest git would write them, and packs them as an agent's change.
 */
import { execFileSync } from 'node:child_process';
import { candidateCommit } from '../../src/adapters/git/change-pack.js';
import type { ObjectId } from '../../src/domain/ids.js';
import { oid } from './attempt-rig.js';

export interface TreeEntry {
  readonly mode: string;
  readonly name: string | Uint8Array;
  readonly oid: ObjectId;
}

export class ObjectForge {
  readonly gitDir: string;

  constructor(gitDir: string) {
    this.gitDir = gitDir;
  }

  git(args: readonly string[], input: Uint8Array | string = ''): Buffer {
    return execFileSync('git', ['--git-dir', this.gitDir, ...args], { input, maxBuffer: 1 << 28 });
  }

  text(args: readonly string[], input: Uint8Array | string = ''): string {
    return this.git(args, input).toString('utf8').trim();
  }

  blob(content: Uint8Array | string): ObjectId {
    return oid(this.text(['hash-object', '-w', '--stdin'], content));
  }

  /** Entries are written as given, but in git's order, for that is the one thing which every reader relies on. */
  tree(entries: readonly TreeEntry[]): ObjectId {
    const key = (entry: TreeEntry): Buffer =>
      Buffer.concat([Buffer.from(entry.name), Buffer.from(entry.mode === '40000' ? '/' : '')]);
    const sorted = [...entries].sort((a, b) => Buffer.compare(key(a), key(b)));
    const bytes = sorted.flatMap((entry) => [
      Buffer.from(`${entry.mode} `),
      Buffer.from(entry.name),
      Buffer.from([0]),
      Buffer.from(entry.oid, 'hex'),
    ]);
    return oid(
      this.text(['hash-object', '-t', 'tree', '-w', '--literally', '--stdin'], Buffer.concat(bytes)),
    );
  }

  /** Entries of a tree that git made. */
  entriesOf(treeish: string): readonly TreeEntry[] {
    const lines = this.text(['ls-tree', treeish])
      .split('\n')
      .filter((line) => line !== '');
    return lines.map((line) => {
      const [head = '', name = ''] = line.split('\t');
      const [mode = '', , id = ''] = head.split(' ');
      return { mode: mode.replace(/^0/, ''), name, oid: oid(id) };
    });
  }

  commit(text: string): ObjectId {
    return oid(this.text(['hash-object', '-t', 'commit', '-w', '--literally', '--stdin'], text));
  }

  /** The pack of everything that `tips` have and `base` has not. */
  pack(tips: readonly ObjectId[], base: ObjectId, thin = true): Buffer {
    const input = `${tips.join('\n')}\n^${base}\n`;
    return this.git(['pack-objects', ...(thin ? ['--thin'] : []), '--revs', '--stdout', '-q'], input);
  }

  /** The pack of a change whose resulting tree is `tree`. */
  change(tree: ObjectId, base: ObjectId): Buffer {
    return this.pack([this.commit(candidateCommit(tree, base))], base);
  }
}
