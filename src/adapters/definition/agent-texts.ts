/**
 * The texts that agents work by: the definition with its commands, the scripts that those name, the prompts, and the scripts of efforts. No link is
 * followed, and neither many nor large files are read.
 */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathProblem } from '../../schema/safe-path.js';

export interface AgentText {
  readonly path: string;
  readonly text: string;
}

const MOST_BYTES = 1024 * 1024;
const MOST_FILES = 20_000;
const DEEPEST = 8;

export interface AgentTextsPlace {
  readonly root: string;
  /** From the root: the definition file, the files that it includes. */
  readonly definitions: readonly string[];
  readonly taskFolder: string;
  /** Commands of agents. */
  readonly commands: readonly string[];
}

/** In the order of their paths within each kind. */
export function agentTexts({
  root,
  definitions,
  taskFolder,
  commands,
}: AgentTextsPlace): readonly AgentText[] {
  const paths = [
    ...definitions,
    ...commands.flatMap(pathsIn),
    ...filesBelow(root, taskFolder, '.md'),
    ...filesBelow(root, 'efforts', '.sh'),
  ];
  return [...new Set(paths)].slice(0, MOST_FILES).flatMap((path) => textAt(root, path) ?? []);
}

/** Words of a command that may be files of the project. */
function pathsIn(command: string): readonly string[] {
  return command
    .split(/[\s;|&()<>]+/)
    .map((word) => word.replace(/^["']|["']$/g, '').replace(/^\.\//, ''))
    .filter((word) => /[./]/.test(word) && pathProblem(word) === undefined);
}

function filesBelow(root: string, folder: string, ending: string, depth = 0): readonly string[] {
  if (depth > DEEPEST || !isPlain(root, folder, 'folder')) return [];
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(root, path, ending, depth + 1);
    return entry.isFile() && entry.name.endsWith(ending) ? [path] : [];
  });
}

function textAt(root: string, path: string): AgentText | undefined {
  if (!isPlain(root, path, 'file')) return undefined;
  const bytes = readFileSync(join(root, path));
  return bytes.includes(0) ? undefined : { path, text: bytes.toString('utf8') };
}

/** Each part of the way by itself: a link could lead anywhere. */
function isPlain(root: string, path: string, kind: 'file' | 'folder'): boolean {
  let place = root;
  const parts = path.split('/');
  for (const [index, part] of parts.entries()) {
    place = join(place, part);
    const stats = lstatSync(place, { throwIfNoEntry: false });
    if (stats === undefined || stats.isSymbolicLink()) return false;
    if (index < parts.length - 1 && !stats.isDirectory()) return false;
    if (index === parts.length - 1)
      return kind === 'folder' ? stats.isDirectory() : stats.isFile() && stats.size <= MOST_BYTES;
  }
  return false;
}
