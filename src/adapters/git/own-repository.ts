/**
 * A git directory of our own, from which everything that writes objects or refs is run: without hooks, filters or configuration of
 * anybody. Each process has its own and removes those that dead processes left, so a killed git can never leave a lock that stops
 * the next one.
 */
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Liveness } from '../../app/ports.js';
import type { Holder } from '../../domain/task.js';
import { diskError, systemCode } from '../stores/disk-error.js';
import { Git, type GitSettings } from './git.js';
import { requireGit } from './git-version.js';
import { ObjectReader } from './object-reader.js';
import { type ObjectFormat, type ObjectSink, ObjectWriter } from './object-writer.js';
import { createOwnRefs } from './own-refs.js';
import { PackWriter } from './pack-writer.js';
import type { RefHost } from './ref-host.js';
import { createRemoteRefs } from './remote-refs.js';
import type { RemoteUrl } from './remote-url.js';
import type { UserRepository } from './user-repository.js';

/** A remote and how to talk to it. */
export interface RemoteAccess {
  readonly fetch: RemoteUrl;
  readonly push: RemoteUrl;
  /** Given a token: its header, and no configuration of anybody. Else the user's own configuration reaches the remote. */
  readonly authorization?: { readonly urlPrefix: string; readonly header: string };
  /** Per fetch and per push; 120 when absent. */
  readonly timeoutSeconds?: number;
}

export interface OwnRepositoryOptions {
  /** Folder that holds the own git directories; made when absent. */
  readonly folder: string;
  readonly liveness: Liveness;
  /** Only its common git directory, objects and format matter here. Null: state of a remote, without a checkout. */
  readonly user: Pick<UserRepository, 'commonDir' | 'objectDirectory' | 'format'> | null;
  /** Null: the refs of the user's repository are the truth. */
  readonly remote: RemoteAccess | null;
}

export interface OwnRepository {
  /** Writes new objects where `refs.move` finds them; reads them, and those of the user's repository. */
  readonly git: Git;
  readonly format: ObjectFormat;
  /** State objects, by id. */
  readonly reader: ObjectReader;
  readonly writer: ObjectSink;
  readonly refs: RefHost;
  /** Git in the user's common git directory, hooks off, for refs alone; null without a user's repository. */
  readonly userGit: Git | null;
  /** Ends helper processes and removes the own git directory. */
  close(): Promise<void>;
}

/** Makes a fresh own git directory. Throws `GIT_MISSING`, `GIT_TOO_OLD`, `DISK_FULL` or `WRITE_REFUSED`. */
export async function openOwnRepository(options: OwnRepositoryOptions): Promise<OwnRepository> {
  const { user, remote } = options;
  if (user === null && remote === null)
    throw new Error('Internal error: neither a repository nor a remote holds the state');
  await requireGit();
  const format = user?.format ?? 'sha1';
  const gitDir = await makeGitDir(options, format);
  const alternates = user === null ? [] : [user.objectDirectory];
  const objects = remote === null && user !== null ? user.objectDirectory : join(gitDir, 'objects');
  const own = new Git({ gitDir });
  // Without a remote the user's object store is the only copy: objects go straight there, and are flushed.
  const git = own.with(remote === null ? { objectDirectory: objects } : { alternates });
  const userGit = user === null ? null : new Git({ gitDir: user.commonDir });
  const reader = new ObjectReader(remote === null ? git : own);
  return {
    git,
    format,
    reader,
    writer:
      remote === null
        ? new ObjectWriter({ folder: objects, format, durable: true })
        : new PackWriter(join(objects, 'pack'), format),
    refs: refsOf(options, own, userGit, alternates),
    userGit,
    close: async () => {
      reader.close();
      await rm(gitDir, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function refsOf(
  options: OwnRepositoryOptions,
  own: Git,
  userGit: Git | null,
  alternates: readonly string[],
): RefHost {
  const { remote, user } = options;
  if (remote === null) {
    if (userGit === null || user === null) throw new Error('Internal error: no repository holds the refs');
    return createOwnRefs(userGit, user.commonDir);
  }
  const access: Partial<GitSettings> =
    remote.authorization === undefined
      ? { configuration: 'ambient' }
      : { configuration: 'isolated', authorization: remote.authorization };
  return createRemoteRefs({
    git: own.with({ ...access, timeoutSeconds: remote.timeoutSeconds ?? 120 }),
    alternates,
    fetch: remote.fetch,
    push: remote.push,
  });
}

/** By hand what `git init --bare --template=` does, for a fraction of its time. */
async function makeGitDir(options: OwnRepositoryOptions, format: ObjectFormat): Promise<string> {
  const place = machineOf(options.liveness.self());
  const gitDir = join(options.folder, `${place.prefix}-${place.process}-${randomBytes(4).toString('hex')}`);
  const version = format === 'sha1' ? '0' : '1\n[extensions]\n\tobjectformat = sha256\n[core]';
  try {
    await mkdir(options.folder, { recursive: true });
    await removeAbandoned(options);
    await mkdir(join(gitDir, 'objects', 'pack'), { recursive: true });
    await mkdir(join(gitDir, 'refs'));
    await writeFile(join(gitDir, 'HEAD'), 'ref: refs/heads/none\n');
    await writeFile(
      join(gitDir, 'config'),
      `[core]\n\trepositoryformatversion = ${version}\n\tbare = true\n`,
    );
    const shallow = options.user === null ? '' : await shallowLines(options.user.commonDir);
    if (shallow !== '') await writeFile(join(gitDir, 'shallow'), shallow);
    return gitDir;
  } catch (cause) {
    throw diskError(cause, options.folder);
  }
}

/** Where the user's history ends: without this, git would miss the parents of those commits when it pushes code. */
async function shallowLines(commonDir: string): Promise<string> {
  try {
    return await readFile(join(commonDir, 'shallow'), 'latin1');
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return '';
    throw cause;
  }
}

const ABANDONED_AFTER_MS = 7 * 24 * 3600 * 1000;

async function removeAbandoned(options: OwnRepositoryOptions): Promise<void> {
  const self = options.liveness.self();
  for (const name of await readdir(options.folder)) {
    const match = /^(own-[0-9a-f]{12})-(\d+)\.(\w*)-[0-9a-f]{8}$/.exec(name);
    if (match === null) continue;
    const path = join(options.folder, name);
    if (await isAbandoned(match, self, options.liveness, path))
      await rm(path, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function isAbandoned(
  name: RegExpExecArray,
  self: Holder,
  liveness: Liveness,
  path: string,
): Promise<boolean> {
  if (name[1] === machineOf(self).prefix && self.kind === 'local')
    return liveness.probe({ ...self, pid: Number(name[2]), startTime: name[3] ?? '' }) === 'dead';
  // Of another machine, or from before a restart: nobody can ask, so age decides.
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > ABANDONED_AFTER_MS;
}

function machineOf(holder: Holder): { readonly prefix: string; readonly process: string } {
  if (holder.kind !== 'local') throw new Error('Internal error: this process has no local identity');
  const machine = createHash('sha256').update(`${holder.host}\n${holder.bootId}`).digest('hex').slice(0, 12);
  return { prefix: `own-${machine}`, process: `${holder.pid}.${holder.startTime}` };
}
