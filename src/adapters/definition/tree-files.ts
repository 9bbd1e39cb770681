/**
 * The files of the work tree by path: answers whether a path or glob of the code base finds something. Looks only when asked, lists the
 * tree once, follows no links, and leaves out what is not code (`.git`, `node_modules`, `.orchestrator`).
 */
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const LEFT_OUT: ReadonlySet<string> = new Set(['.git', 'node_modules', '.orchestrator']);

export class TreeFiles {
  readonly #root: string;
  #paths: readonly string[] | undefined;

  constructor(root: string) {
    this.#root = root;
  }

  /** True when a file or folder has this path, or a file matches this glob (`*`, `?`, `**`). */
  has(pathOrGlob: string): boolean {
    if (lstatSync(join(this.#root, pathOrGlob), { throwIfNoEntry: false }) !== undefined) return true;
    if (!/[*?]/.test(pathOrGlob)) return false;
    this.#paths ??= this.#list();
    const pattern = pathOrGlob.split('/');
    return this.#paths.some((path) => matchesSegments(pattern, path.split('/')));
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

/** `**` stands for any number of whole segments. Takes time in proportion to pattern × path, whatever the pattern. */
export function matchesSegments(pattern: readonly string[], path: readonly string[]): boolean {
  let reached = Array.from({ length: path.length + 1 }, (_, index) => index === 0);
  for (const part of pattern) {
    const next = reached.map(() => false);
    for (let index = 0; index <= path.length; index += 1) {
      if (part === '**') next[index] = reached[index] === true || next[index - 1] === true;
      else if (index > 0)
        next[index] = reached[index - 1] === true && matchesName(part, path[index - 1] ?? '');
    }
    reached = next;
  }
  return reached[path.length] === true;
}

function matchesName(pattern: string, name: string): boolean {
  let at = 0;
  let star = -1;
  let starAt = 0;
  let position = 0;
  while (position < name.length) {
    if (pattern[at] === '*') {
      star = at;
      starAt = position;
      at += 1;
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[position])) {
      at += 1;
      position += 1;
    } else if (star >= 0) {
      at = star + 1;
      starAt += 1;
      position = starAt;
    } else return false;
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}
