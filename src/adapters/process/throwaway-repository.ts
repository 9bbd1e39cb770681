/**
 * Writes small git directories by hand: no process, no template, no hook, no remote. Objects come from the source through alternates,
 * and attributes are switched off, so that files are checked out and read back byte for byte.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ObjectId } from '../../domain/ids.js';
import { hasCode } from './system-error.js';

export interface ThrowawayOptions {
  readonly gitDir: string;
  /** Object directories to read from, absolute. */
  readonly objects: readonly string[];
  readonly head: ObjectId;
  /** Git directories whose history may end early (shallow clones). */
  readonly shallowSources: readonly string[];
}

/** Highest precedence of all attributes: no line end conversion, no filter, no other encoding, whatever the tree asks for. */
const NO_ATTRIBUTES = '* -text !eol !crlf !ident !filter !working-tree-encoding\n';
export const WORK_BRANCH = 'work';

/** A git directory whose branch `work` stands at `head`. Its index is the caller's to write. */
export async function writeThrowawayRepository(options: ThrowawayOptions): Promise<void> {
  const { gitDir, head } = options;
  await mkdir(join(gitDir, 'objects', 'info'), { recursive: true });
  await mkdir(join(gitDir, 'objects', 'pack'));
  await mkdir(join(gitDir, 'refs', 'heads'), { recursive: true });
  await mkdir(join(gitDir, 'info'));
  const shallow = await shallowCommits(options.shallowSources);
  await Promise.all([
    writeFile(join(gitDir, 'config'), configuration(head)),
    writeFile(join(gitDir, 'HEAD'), `ref: refs/heads/${WORK_BRANCH}\n`),
    writeFile(join(gitDir, 'refs', 'heads', WORK_BRANCH), `${head}\n`),
    writeFile(
      join(gitDir, 'objects', 'info', 'alternates'),
      options.objects.map((path) => `${path}\n`).join(''),
    ),
    writeFile(join(gitDir, 'info', 'attributes'), NO_ATTRIBUTES),
    ...(shallow === '' ? [] : [writeFile(join(gitDir, 'shallow'), shallow)]),
  ]);
}

function configuration(head: ObjectId): string {
  const windows = process.platform === 'win32';
  const sha256 = head.length === 64;
  return [
    '[core]',
    `\trepositoryformatversion = ${sha256 ? 1 : 0}`,
    `\tfilemode = ${!windows}`,
    `\tsymlinks = ${!windows}`,
    '\tbare = false',
    '\tautocrlf = false',
    '[user]',
    '\tname = Agent',
    '\temail = agent@localhost',
    '[commit]',
    '\tgpgSign = false',
    '[gc]',
    '\tauto = 0',
    ...(sha256 ? ['[extensions]', '\tobjectFormat = sha256'] : []),
    '',
  ].join('\n');
}

/** Where the history of the sources ends; without it git would look for parents that nobody has. */
async function shallowCommits(gitDirs: readonly string[]): Promise<string> {
  const commits = new Set<string>();
  for (const gitDir of gitDirs)
    for (const line of (await textOrNothing(join(gitDir, 'shallow'))).split('\n'))
      if (line !== '') commits.add(line);
  return [...commits].map((commit) => `${commit}\n`).join('');
}

/** Text of a file of ours, empty when there is none. */
export async function textOrNothing(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return '';
    throw error;
  }
}
