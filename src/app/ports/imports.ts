/** What an import needs from the disk beside the files that it reads. */

export interface DefinitionBytes {
  /** Relative to the root, or to the task folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Where the files of the new definition go. */
export interface DefinitionTarget {
  /** Folder for the task files: one that is not there yet, or holds exactly these. Throws IMPORT_TARGET when there is none. */
  taskFolder(tasks: readonly DefinitionBytes[]): string;
  /**
   * Writes all of them or none, and overwrites nothing: a file that is there must hold the very same. Throws IMPORT_TARGET, WRITE_REFUSED.
   * `undo` takes away what it has written.
   */
  place(
    definition: DefinitionBytes,
    folder: string,
    tasks: readonly DefinitionBytes[],
  ): { readonly created: readonly string[]; undo(): void };
  /** Some file or folder of the code base has this path or matches this glob. */
  treeHas(pathOrGlob: string): boolean;
}
