import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { RemoteAccess } from '../../../src/adapters/git/own-repository.js';
import type { StateStore } from '../../../src/app/ports.js';
import { closedAfterTest, gitStores } from '../../support/closed-after-test.js';
import { bareRepository, git } from '../../support/git-command.js';
import { type HttpRemote, serveHttp } from '../../support/http-remote.js';
import { change, SESSION, textOf } from '../../support/state-change.js';
import { landed, storeContract } from '../../support/store-contract.js';
import { tempFolders } from '../../support/temp-folder.js';

const HEADER = `Basic ${Buffer.from('x-access-token:secret').toString('base64')}`;
const PUSH = 'POST git-receive-pack';

const openGitStore = gitStores();
const closing = closedAfterTest();
const tempFolder = tempFolders();

interface Rig {
  readonly remote: HttpRemote;
  /** The bare repository behind it. */
  readonly bare: string;
  readonly open: (access?: Partial<RemoteAccess>) => Promise<StateStore>;
}

async function makeRig(): Promise<Rig> {
  const own = tempFolder();
  const bare = bareRepository(join(own, 'remote.git'));
  const remote = closing(await serveHttp(own, HEADER));
  const authorization = { urlPrefix: `${remote.origin}/`, header: HEADER };
  const open = async (access: Partial<RemoteAccess> = {}): Promise<StateStore> =>
    (await openGitStore({ own, url: remote.url('remote.git'), access: { authorization, ...access } })).store;
  return { remote, bare, open };
}

/** Applies a fault to the n-th matching requests only. */
function once(remote: HttpRemote, request: string, fault: Exclude<HttpRemote['fault'], undefined>): void {
  let used = false;
  remote.fault = (name) => {
    if (used || name !== request) return 'none';
    used = true;
    return fault(name);
  };
}

storeContract('the git store over smart HTTP with a token', async () => {
  const { open } = await makeRig();
  return { open };
});

describe('an answer that gets lost', () => {
  test('after the server accepted is recognised by the transaction id', async () => {
    const { remote, open, bare } = await makeRig();
    const store = await open();
    once(remote, PUSH, () => 'drop-after');
    const revision = landed(await store.commit(change(null, 1)));
    expect((await store.load(SESSION))?.revision).toBe(revision);
    expect(git(bare, 'rev-list', '--count', 'orchestrator-state')).toBe('1');
    landed(await store.commit(change(revision, 2)));
  });

  test('before the server acted is sent again, and lands once', async () => {
    for (const fault of ['drop-before', 500, 503] as const) {
      const { remote, open, bare } = await makeRig();
      const store = await open();
      once(remote, PUSH, () => fault);
      const revision = landed(await store.commit(change(null, 1)));
      expect((await store.load(SESSION))?.revision).toBe(revision);
      expect(git(bare, 'rev-list', '--count', 'orchestrator-state')).toBe('1');
    }
  });

  test('while the server is still at it lands once all the same', async () => {
    const { remote, open, bare } = await makeRig();
    const store = await open();
    once(remote, PUSH, () => 'drop-acting');
    const revision = landed(await store.commit(change(null, 1)));
    await new Promise((done) => setTimeout(done, 400));
    expect(git(bare, 'rev-list', '--count', 'orchestrator-state')).toBe('1');
    landed(await store.commit(change(revision, 2)));
  });

  test('with the transaction of somebody else on top is still recognised', async () => {
    const { remote, open } = await makeRig();
    const [one, other] = [await open(), await open()];
    const first = landed(await one.commit(change(null, 1)));
    let pushed = false;
    remote.fault = async (name) => {
      if (name === PUSH && !pushed) {
        pushed = true;
        return 'drop-after';
      }
      // The first look after the lost answer: by then, somebody else has gone on from there.
      if (name !== 'GET git-upload-pack' || !pushed) return 'none';
      remote.fault = () => 'none';
      const session = await other.load(SESSION);
      expect(session?.revision).not.toBe(first);
      landed(await other.commit(change(session?.revision ?? null, 3)));
      return 'none';
    };
    landed(await one.commit(change(first, 2)));
    expect(await textOf(await one.load(SESSION), 'state.json')).toContain('"_version":3');
  });

  test('while the server is still at it is unknown when the remote is gone before anybody could look again', async () => {
    const { remote, open, bare } = await makeRig();
    const store = await open();
    const first = landed(await store.commit(change(null, 1)));
    let pushes = 0;
    remote.fault = async (name) => {
      if (name === 'GET git-receive-pack') pushes += 1;
      // The second push comes when the first has landed after all, and is a conflict with it.
      if (name === 'GET git-receive-pack' && pushes === 2)
        await new Promise((done) => setTimeout(done, 1500));
      if (name === PUSH && pushes === 1) return 'drop-acting';
      return pushes === 2 && name !== 'GET git-receive-pack' ? 'drop-before' : 'none';
    };
    expect(await store.commit(change(first, 2))).toMatchObject({ kind: 'unknown' });
    expect(git(bare, 'rev-list', '--count', 'orchestrator-state')).toBe('2');
  });

  test('is unknown when the remote can no longer be read either', async () => {
    const { remote, open } = await makeRig();
    const store = await open();
    const first = landed(await store.commit(change(null, 1)));
    remote.fault = () => 'drop-before';
    expect(await store.commit(change(first, 2))).toMatchObject({ kind: 'unknown' });
    await expect(store.load(SESSION)).rejects.toMatchObject({ code: 'REMOTE_UNREACHABLE' });
    remote.fault = () => 'none';
    expect((await store.load(SESSION))?.revision).toBe(first);
  });

  test('that never comes is given up in time', async () => {
    const { remote, open } = await makeRig();
    const store = await open({ timeoutSeconds: 2 });
    const first = landed(await store.commit(change(null, 1)));
    remote.fault = () => 'hang';
    expect(await store.commit(change(first, 2))).toMatchObject({ kind: 'unknown' });
  });
});

describe('a server that says no', () => {
  test('to the token has refused, whether reading or writing', async () => {
    const { open, remote } = await makeRig();
    const authorization = { urlPrefix: `${remote.origin}/`, header: 'Basic d3Jvbmc=' };
    const store = await open({ authorization });
    await expect(store.load(SESSION)).rejects.toMatchObject({ code: 'REMOTE_UNREACHABLE' });
    const good = await open();
    await good.load(SESSION);
    remote.fault = (name) => (name === PUSH || name === 'GET git-receive-pack' ? 403 : 'none');
    await expect(good.commit(change(null, 1))).rejects.toMatchObject({ code: 'PUSH_REFUSED' });
  });

  test('by a hook has refused, in its own words on one line', async () => {
    const { open, bare } = await makeRig();
    writeFileSync(
      join(bare, 'hooks', 'pre-receive'),
      '#!/bin/sh\necho "no state here" >&2\necho "::set-output x" >&2\nexit 1\n',
    );
    chmodSync(join(bare, 'hooks', 'pre-receive'), 0o755);
    const store = await open();
    const refused = await store.commit(change(null, 1)).then(
      () => undefined,
      (cause: unknown) => cause,
    );
    expect(refused).toMatchObject({
      code: 'PUSH_REFUSED',
      message: expect.stringContaining('no state here'),
    });
    expect(refused).toMatchObject({ message: expect.not.stringContaining('\n') });
  });
});

test('a transaction nobody disputes costs one process and two requests, a load one of each kind', async () => {
  const { open, remote } = await makeRig();
  const store = await open();
  let revision = landed(await store.commit(change(null, 1)));
  for (let version = 2; version < 5; version += 1) {
    const before = remote.requests.length;
    revision = landed(await store.commit(change(revision, version)));
    expect(remote.requests.slice(before)).toEqual(['GET git-receive-pack', PUSH]);
  }
  const session = await (await open()).load(SESSION);
  expect(await textOf(session, 'state.json')).toContain('"_version":4');
});
