/** What a migration needs from the disk: the older files of a root, a place where they are kept, and a note that it is done. */

export interface LegacyFile {
  /** Relative to the root; a folder stands for all that lies in it. */
  readonly path: string;
  readonly bytes: number;
}

export interface MigrationMark {
  readonly timestamp: string;
  readonly session: string;
  readonly files: readonly string[];
}

export interface LegacyFiles {
  /** What is there to be migrated, and what was passed over and why. */
  readonly found: () => {
    readonly files: readonly LegacyFile[];
    readonly passed: readonly { readonly path: string; readonly why: string }[];
  };
  readonly mark: () => MigrationMark | null;
  /** Puts back what a broken-off migration had moved. Paths of it. */
  readonly settle: () => readonly string[];
  /** Moves the files away, all or none, and leaves the mark. */
  readonly moveAway: (mark: MigrationMark) => void;
  /** Moves them back, all or none, and takes the mark away. Throws IMPORT_TARGET where something is in the way. */
  readonly moveBack: (mark: MigrationMark) => void;
  /** One migration at a time. Throws LOCK_TIMEOUT. */
  readonly locked: <T>(work: () => Promise<T>) => Promise<T>;
}
