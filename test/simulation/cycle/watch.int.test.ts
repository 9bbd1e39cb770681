import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openOwnRepository } from '../../../src/adapters/git/own-repository.js';
import { parseRemoteUrl } from '../../../src/adapters/git/remote-url.js';
import { createProcessIdentity } from '../../../src/adapters/process/process-identity.js';
import { createGitStore } from '../../../src/adapters/stores/git-store.js';
import { pinned, promptPath } from '../../../src/app/session-files.js';
import { transact } from '../../../src/app/transact.js';
import { systemClock } from '../../support/clock.js';
import { definition, SESSION, sessionId, taskId, taskSpec } from '../../support/engine.js';
import { bareRepository, git } from '../../support/git-command.js';
import { TestRandomness } from '../../support/stored-session.js';
import { tempFolders } from '../../support/temp-folder.js';
import { Watch } from './watch.js';

const folders = tempFolders();
const BRANCH = 'orchestrator-state';
const TASKS = `.orchestrator/sessions/${SESSION}/tasks.json`;

interface Watched {
  readonly watch: Watch;
  /** What is broken since the last look. */
  look(): Promise<readonly string[]>;
  block(): Promise<void>;
  /** A clone of the state branch, for people who do what they should not. */
  clone(): string;
  start(id: typeof SESSION): Promise<void>;
  close(): Promise<void>;
}

async function watched(): Promise<Watched> {
  const folder = folders();
  const remote = bareRepository(join(folder, 'remote.git'));
  const url = parseRemoteUrl(remote, '/');
  const user = null;
  const repository = await openOwnRepository({
    folder: join(folder, 'machine'),
    liveness: createProcessIdentity(),
    user,
    remote: { fetch: url, push: url },
  });
  const store = createGitStore({ repository, branch: BRANCH, clock: systemClock });
  const ports = { store, clock: systemClock, random: new TestRandomness() };
  const options = { run: null, summary: () => 'a transaction' };
  const made = definition([taskSpec('p/a'), taskSpec('p/b')]);
  const stamp = () => ({ now: systemClock.now(), actor: 'tester' });
  const watch = await Watch.open(folder, remote, join(folder, 'ledger.txt'));
  let seen = 0;
  let clones = 0;
  const start = async (id: typeof SESSION): Promise<void> => {
    await transact(ports, id, options, (draft) => {
      const definitionSha256 = pinned(made).sha256;
      draft.ask({
        ...stamp(),
        type: 'start_session',
        session: id,
        definition: made,
        definitionSha256,
        code: null,
      });
      for (const spec of made.tasks)
        draft.writes.push({ path: promptPath(spec.id), bytes: Buffer.from(spec.id) });
    });
  };
  await start(SESSION);
  return {
    watch,
    start,
    look: async () => {
      await watch.look();
      const fresh = watch.violations.slice(seen);
      seen = watch.violations.length;
      return [...new Set(fresh.map(({ invariant }) => invariant))];
    },
    block: async () => {
      await transact(ports, SESSION, options, (draft) =>
        draft.ask({ ...stamp(), type: 'block_task', task: taskId('p/a'), reason: 'no' }),
      );
    },
    clone: () => {
      clones += 1;
      const place = join(folder, `clone-${clones}`);
      git(folder, 'clone', '--quiet', '--branch', BRANCH, remote, place);
      return place;
    },
    close: async () => {
      await watch.close();
      await repository.close();
    },
  };
}

describe('whoever watches the state branch', () => {
  test('is content with transactions, and sees a byte that none of them wrote', async () => {
    const world = await watched();
    expect(await world.look()).toEqual([]);
    await world.block();
    expect(await world.look()).toEqual([]);
    expect(world.watch.checker.transactions).toBe(2);
    const place = world.clone();
    const text = git(place, 'show', `HEAD:${TASKS}`);
    writeFileSync(join(place, TASKS), `${text.replace('"blocked"', '"pending"')}\n`);
    git(place, 'commit', '--quiet', '--all', '--message=by hand');
    git(place, 'push', '--quiet', 'origin', BRANCH);
    expect(await world.look()).toContain('I4');
    await world.watch.end();
    expect(world.watch.violations.some(({ invariant }) => invariant === 'verify')).toBe(true);
    await world.close();
  });

  test('sees that the branch was wound back, and that a session was started twice', async () => {
    const world = await watched();
    await world.block();
    expect(await world.look()).toEqual([]);
    const place = world.clone();
    git(place, 'push', '--quiet', '--force', 'origin', `HEAD~1:refs/heads/${BRANCH}`);
    expect(await world.look()).toContain('I5');
    await world.close();
    const other = await watched();
    await other.start(sessionId('bbbbbbbb'));
    expect(await other.look()).toContain('I6');
    await other.close();
  });
});
