/**
 * The files of the work tree by path: answers whether a path or glob of the code base finds something. Looks only when asked, lists the
 * tree once, follows no links, and leaves out what is not code (`.git`, `node_modules`, `.orchestrator`).
 */
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { globMatches, isGlob } from '../../domain/glob.js';

const LEFT_OUT: ReadonlySet<string> = new Set(['.git', 'node_modules', '.orchestrator']);

export class TreeFiles {
  readonly #root: string;
  #paths: readonly string[] | undefined;

  constructor(root: string) {
    this.#root = root;
  }

  /** True when a file or folder has this path, or a file matches this glob. */
  has(pathOrGlob: string): boolean {
    if (lstatSync(join(this.#root, pathOrGlob), { throwIfNoEntry: false }) !== undefined) return true;
    if (!isGlob(pathOrGlob)) return false;
    this.#paths ??= this.#list();
    return this.#paths.some((path) => globMatches(pathOrGlob, path));
  }

  #list(): string[] {
    const paths: string[] = [];
    const open = [''];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
      for (const entry of readdirSync(join(this.#root, folder), { withFileTypes: true })) {
        if (LEFT_OUT.has(entry.name)) continue;
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory()) open.push(path);
        else paths.push(path);
      }
    }
    return paths;
  }
}
