/** Where in a source tree the outputs of its tasks lie: at their place, or, as tools that ran in the wrong folder leave them, below another root. */
import { type FindingList, type Spot, shownValue } from './finding.js';
import type { FoundOutput, ImportedOutput } from './imported-work.js';
import type { SourceTree } from './source-tree.js';
import { OUTPUT_ROOT } from './task-paths.js';

/** The files of a tree that may be outputs, by where they are looked for. */
export class OutputFiles {
  readonly #paths: ReadonlySet<string>;
  /** Files below a folder `workspace/outputs/` that is not the one at the root, by what they would be called there. */
  readonly #elsewhere = new Map<string, string>();
  /** Every folder with something in it, with its files. */
  readonly #folders = new Map<string, string[]>();

  constructor(tree: SourceTree) {
    this.#paths = new Set(tree.paths);
    for (const path of tree.paths) {
      const start = path.indexOf(`/${OUTPUT_ROOT}`);
      if (start >= 0) this.#elsewhere.set(path.slice(start + 1), path);
      if (!path.includes(OUTPUT_ROOT)) continue;
      for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
        const folder = path.slice(0, end);
        const files = this.#folders.get(folder);
        if (files === undefined) this.#folders.set(folder, [path]);
        else files.push(path);
      }
    }
  }

  /** The file, or the files of the folder, at a path. */
  at(path: string): readonly string[] {
    return this.#paths.has(path) ? [path] : (this.#folders.get(path) ?? []);
  }

  /** The same, below another root. */
  elsewhere(path: string): readonly string[] {
    const file = this.#elsewhere.get(path);
    if (file !== undefined) return [file];
    return [...this.#elsewhere].flatMap(([wanted, real]) => (wanted.startsWith(`${path}/`) ? [real] : []));
  }

  get hasElsewhere(): boolean {
    return this.#elsewhere.size > 0;
  }
}

export interface OutputsFound {
  readonly files: readonly FoundOutput[];
  /** Declared and nowhere. */
  readonly missing: readonly string[];
}

/** Looks for every declared output of a task: in its folder, then as a path of the code base, then below another root. */
export function foundOutputs(
  task: string,
  outputs: readonly ImportedOutput[],
  where: { readonly files: OutputFiles; readonly at: Spot },
  findings: FindingList,
): OutputsFound {
  const found: FoundOutput[] = [];
  const missing: string[] = [];
  for (const { path, source } of outputs) {
    const own = `${OUTPUT_ROOT}${task}/${path}`;
    const inFolder = where.files.at(own);
    const inTree = inFolder.length > 0 ? [] : where.files.at(path);
    if (inFolder.length > 0) found.push(...inFolder.map((file) => foundAt(file, own, path, false)));
    else if (inTree.length > 0) found.push(...inTree.map((file) => foundAt(file, path, path, true)));
    else if (!source) {
      const strayed = where.files.hasElsewhere ? where.files.elsewhere(own) : [];
      if (strayed.length === 0) missing.push(path);
      else {
        found.push(
          ...strayed.map((file) => foundAt(file, file.slice(0, file.indexOf(own)) + own, path, false)),
        );
        findings.add(
          where.at,
          'OUTPUT_ELSEWHERE',
          `${shownValue(own)} is not there; ${shownValue(strayed[0])} is, and was taken for it.`,
        );
      }
    } else missing.push(path);
  }
  return { files: found, missing };
}

function foundAt(file: string, place: string, path: string, source: boolean): FoundOutput {
  return { path: file === place ? path : `${path}${file.slice(place.length)}`, file, source };
}
