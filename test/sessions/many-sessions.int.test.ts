import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { advance } from '../../src/app/advance.js';
import { type LoadedSession, loadSession } from '../../src/app/session-files.js';
import { start } from '../../src/app/start.js';
import { verify } from '../../src/app/verify.js';
import { type Wired, wire } from '../../src/entrypoints/wire.js';
import { bareRepository, git } from '../support/git-command.js';
import { serveHttp } from '../support/http-remote.js';
import { smallProject } from '../support/small-project.js';
import { tempFolders } from '../support/temp-folder.js';

const temp = tempFolders();
const SESSIONS = 50;

async function open(folder: string): Promise<Wired> {
  return wire({
    cwd: folder,
    root: null,
    definitionFile: null,
    actor: 'tester',
    writes: true,
    env: {},
    reporter: { info: () => undefined, warn: () => undefined },
    token: null,
    run: null,
    stateBranch: null,
    store: null,
  });
}

const WAVE = {
  maxParallel: null,
  holder: { kind: 'run', id: '7', attempt: 1, leg: null },
  defaultRunner: 'ubuntu-latest',
  pack: true,
  salvage: null,
} as const;

async function begin({ context }: Wired): Promise<LoadedSession> {
  return (await start(context, { ifNone: false })).loaded;
}

/** The first wave. What comes back was acknowledged. */
async function live({ context }: Wired, loaded: LoadedSession): Promise<LoadedSession> {
  const wave = await advance(context, loaded, WAVE);
  expect(wave.answer).toMatchObject({ conclusion: 'work', count: 1 });
  return wave.loaded;
}

async function judged({ context }: Wired, told: readonly LoadedSession[]): Promise<void> {
  const ids = told.map(({ session }) => session.id);
  expect(new Set(ids).size).toBe(told.length);
  expect(await context.store.sessions()).toEqual([...ids].sort());
  for (const { session } of told) {
    const stored = await context.store.load(session.id);
    if (stored === undefined) throw new Error(`${session.id} is gone`);
    expect((await verify(session.id, stored)).problems).toEqual([]);
    expect((await loadSession(context.store, session.id))?.session.version).toBe(session.version);
  }
}

/** Sessions that begin one after the other and then live at the same time, each through a process's worth of adapters. */
async function together(folders: readonly string[]): Promise<readonly LoadedSession[]> {
  const wired = await Promise.all(folders.map(open));
  try {
    const begun: LoadedSession[] = [];
    for (const one of wired) begun.push(await begin(one));
    return await Promise.all(begun.map((loaded, index) => live(wired[index] ?? missing(), loaded)));
  } finally {
    for (const one of wired) await one.close();
  }
}

function missing(): never {
  throw new Error('nobody was wired for that session');
}

describe('many sessions at once', () => {
  test(`${SESSIONS} on one branch lose nothing`, async () => {
    const folder = join(temp(), 'project');
    smallProject(folder, { store: 'git', integrate: 'session-branch' });
    const told = await together(Array.from({ length: SESSIONS }, () => folder));
    const after = await open(folder);
    await judged(after, told);
    await after.close();
    const commits = told.reduce((sum, { session }) => sum + session.version, 0);
    expect(Number(git(folder, 'rev-list', '--count', '--first-parent', 'orchestrator-state'))).toBe(commits);
    expect(git(folder, 'for-each-ref', '--format=x', 'refs/heads/orchestrator/').split('\n')).toHaveLength(
      SESSIONS,
    );
  }, 180_000);

  test('on a branch each take one push for each of their transactions, whatever the others do', async () => {
    const folder = temp();
    const sessions = 8;
    const bare = bareRepository(join(folder, 'served', 'remote.git'));
    const server = await serveHttp(join(folder, 'served'), `Basic ${Buffer.from('a:b').toString('base64')}`);
    const work = join(folder, 'work');
    smallProject(work, {
      store: 'git',
      integrate: 'session-branch',
      branch: '"orchestrator/state/{session}"',
    });
    git(work, 'push', '--quiet', bare, 'main');
    const clones = Array.from({ length: sessions + 1 }, (_, n) => join(folder, `clone-${n}`));
    for (const clone of clones) {
      git('/', 'clone', '--quiet', bare, clone);
      git(clone, 'remote', 'set-url', 'origin', server.url('remote.git').replace('//', '//a:b@'));
    }
    try {
      const told = await together(clones.slice(1));
      const transactions = told.reduce((sum, { session }) => sum + session.version, 0);
      expect(server.requests.filter((name) => name === 'POST git-receive-pack')).toHaveLength(transactions);
      const after = await open(clones[0] ?? '');
      await judged(after, told);
      await after.close();
      const refs = git(bare, 'for-each-ref', '--format=%(refname)').split('\n');
      expect(refs.sort()).toEqual(
        [
          'refs/heads/main',
          ...told.flatMap(({ session: { id } }) => [
            `refs/heads/orchestrator/${id}`,
            `refs/heads/orchestrator/state/${id}`,
          ]),
        ].sort(),
      );
    } finally {
      await server.close();
    }
  });
});
