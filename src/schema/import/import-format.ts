/** What one format has to know, and nothing else: how its files look, and what they mean. */
import type { FindingList } from './finding.js';
import type { ImportedWork, ReadOptions } from './imported-work.js';
import type { SourceTree } from './source-tree.js';

export interface ImportFormat {
  /** What `--from` calls it. */
  readonly id: string;
  readonly title: string;
  /** Other names people have for it. */
  readonly aliases: readonly string[];
  /**
   * How sure it is that these files are its own, from 0 (no) to 100 (nobody else writes such files). Looks at names first and at content only
   * where names are shared.
   */
  readonly sniff: (tree: SourceTree) => number;
  /** Reads everything; what cannot be read is said, never thrown. Undefined when there is nothing to import. */
  readonly read: (tree: SourceTree, options: ReadOptions, findings: FindingList) => ImportedWork | undefined;
}
