/**
 * Where a race is held: one session, and a folder for each writer from which the shipped command line reaches it. A file store is one folder for all; with
 * git each writer has a clone of his own, of a bare repository beside it or behind a server whose network is not to be trusted.
 */
import { join } from 'node:path';
import type { Luck } from '../simulation/luck.js';
import { at, cleanEnvironment, document, startOrchestrator } from '../support/command-line.js';
import { bareRepository, git } from '../support/git-command.js';
import { type Fault, type HttpRemote, serveHttp } from '../support/http-remote.js';
import { smallProject, task } from '../support/small-project.js';

export const PLACES = ['file', 'git', 'http'] as const;
export type PlaceKind = (typeof PLACES)[number];

export interface Place {
  readonly kind: PlaceKind;
  readonly session: string;
  folderOf(writer: number): string;
  readonly env: NodeJS.ProcessEnv;
  /** Pushes that reached the server; null where nobody counts them. */
  pushes(): number | null;
  /** Tokens that the session may spend by now: what `raise` raises. */
  total(): Promise<number>;
  /** From now on, or no longer, the network is in trouble. */
  trouble(luck: Luck | null): void;
  close(): Promise<void>;
}

/** Tasks that all writers are after. */
export const SHARED: readonly string[] = ['01-one/a', '01-one/b', '01-one/c'];

/** The task that only one writer is after. */
export function ownTask(writer: number): string {
  return `01-one/own-${writer}`;
}

export async function openPlace(kind: PlaceKind, folder: string, writers: number): Promise<Place> {
  const work = join(folder, 'work');
  const tasks = Object.fromEntries(
    [...SHARED, ...Array.from({ length: writers }, (_, n) => ownTask(n)), '02-two/z'].map((id) => [
      id,
      task(id.replace('/', ' '), [], [], 'say done'),
    ]),
  );
  smallProject(work, { store: kind === 'file' ? 'file' : 'git', tasks });
  if (kind === 'file') return filePlace(work);
  const bare = bareRepository(join(folder, 'served', 'remote.git'));
  git(work, 'push', '--quiet', bare, 'main');
  const server = kind === 'http' ? await serveHttp(join(folder, 'served'), AUTHORIZATION) : null;
  const folders = Array.from({ length: writers + 1 }, (_, n) => join(folder, `writer-${n}`));
  for (const clone of folders) {
    git('/', 'clone', '--quiet', bare, clone);
    git(clone, 'remote', 'set-url', 'origin', server === null ? `file://${bare}` : withUser(server));
  }
  const env = cleanEnvironment({ HOME: folder });
  return {
    kind,
    session: await started(folders[0] ?? '', env),
    folderOf: (writer) => folders[writer] ?? '',
    env,
    pushes: () =>
      server === null ? null : server.requests.filter((name) => name === 'POST git-receive-pack').length,
    total: () => totalOf(folders[0] ?? '', env),
    trouble: (luck) => {
      if (server !== null) server.fault = luck === null ? () => 'none' : () => faultBy(luck);
    },
    close: async () => server?.close(),
  };
}

async function filePlace(folder: string): Promise<Place> {
  const env = cleanEnvironment({ HOME: folder });
  return {
    kind: 'file',
    session: await started(folder, env),
    folderOf: () => folder,
    env,
    pushes: () => null,
    total: () => totalOf(folder, env),
    trouble: () => undefined,
    close: async () => undefined,
  };
}

async function totalOf(folder: string, env: NodeJS.ProcessEnv): Promise<number> {
  const args = ['log', '--operation', 'raise_budget', '--last', '1', '--json'];
  const ended = await startOrchestrator(folder, args, env).ended;
  if (ended.code !== 0) throw new Error(ended.stderr);
  return Number(at(document(ended), 'lines', 0, 'event', 'budget', 'tokens') ?? 0);
}

const AUTHORIZATION = `Basic ${Buffer.from('tester:secret').toString('base64')}`;

function withUser(server: HttpRemote): string {
  return server.url('remote.git').replace('//', '//tester:secret@');
}

async function started(folder: string, env: NodeJS.ProcessEnv): Promise<string> {
  const ended = await startOrchestrator(folder, ['start', '--json'], env).ended;
  if (ended.code !== 0) throw new Error(ended.stderr);
  return String(at(document(ended), 'session'));
}

/** Nearly all requests pass, some late; the others are lost on the way there, on the way back, or are acted on after the answer was given up. */
async function faultBy(luck: Luck): Promise<Fault> {
  const drawn = luck.fraction();
  if (drawn < 0.15) await new Promise((done) => setTimeout(done, luck.below(400)));
  if (drawn > 0.985) return 'drop-before';
  if (drawn > 0.97) return 'drop-after';
  return drawn > 0.96 ? 'drop-acting' : 'none';
}
