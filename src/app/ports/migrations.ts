/** What a migration needs from the disk: the older files of a root, a place where they are kept, and a note that it is done. */

/** `work` is imported, `settings` are translated, a `secret` is moved as it is and never read. */
export type LegacyKind = 'work' | 'settings' | 'secret';

export interface LegacyFile {
  /** Relative to the root; a folder stands for all that lies in it. */
  readonly path: string;
  readonly bytes: number;
  readonly kind: LegacyKind;
  /** Where it goes, relative to the root. */
  readonly to: string;
}

export interface MigrationMark {
  readonly timestamp: string;
  /** Empty where there was no work to be made a session of. */
  readonly session: string;
  readonly files: readonly string[];
  /** Rights that secrets had, by their path, where they had others than they have now. */
  readonly modes?: Readonly<Record<string, number>>;
  /** A file of settings that was written, and its hash. */
  readonly wrote?: { readonly path: string; readonly sha256: string };
}

export interface LegacyFiles {
  /** What is there to be migrated, and what was passed over and why. */
  readonly found: () => {
    readonly files: readonly LegacyFile[];
    readonly passed: readonly { readonly path: string; readonly why: string }[];
  };
  readonly mark: () => MigrationMark | null;
  /** Free bytes where the session will be; null where nobody can tell. */
  readonly room: () => number | null;
  /** Puts back what a broken-off migration had moved. Paths of it. */
  readonly settle: () => readonly string[];
  /** Moves the files away, writes the settings, all or none, and leaves the mark. Settings that are there already stay: then false. */
  readonly moveAway: (mark: MigrationMark, settings: string | null) => boolean;
  /** The files that a mark tells of, as they are to be moved back. */
  readonly backed: (mark: MigrationMark) => readonly LegacyFile[];
  /** Moves them back, all or none, and takes the mark away. Throws IMPORT_TARGET where something is in the way. */
  readonly moveBack: (mark: MigrationMark) => void;
  /** One migration at a time. Throws LOCK_TIMEOUT. */
  readonly locked: <T>(work: () => Promise<T>) => Promise<T>;
}
