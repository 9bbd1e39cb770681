import { describe, expect, test } from '@jest/globals';
import { git } from '../../support/git-command.js';
import { type ForgeRig, failureOf } from '../../support/github/forge-rig.js';
import { forgeRigs } from '../../support/github/with-forge.js';

const start = forgeRigs();

describe('what a person may do', () => {
  test.each([
    ['admin', 'admin', 'admin'],
    ['write', 'maintain', 'maintain'],
    ['write', 'write', 'write'],
    ['read', 'triage', 'triage'],
    ['read', 'read', 'read'],
    ['read', 'admin', 'read'],
    ['write', 'release-captain', 'write'],
    ['none', 'none', 'none'],
  ])('permission %s with role %s counts as %s', async (permission, role, counted) => {
    const { github, forge } = await start();
    github.world.people.set('ann', { permission, role });
    expect(await forge().people.permission('Ann')).toBe(counted);
  });

  test('a stranger may do nothing, and a login that is none is not asked for', async () => {
    const { github, forge } = await start();
    const { people } = forge();
    expect(await people.permission('mallory')).toBe('none');
    expect(await people.permission('../../user')).toBe('none');
    expect(await people.permission('')).toBe('none');
    expect(github.requests).toHaveLength(1);
  });
});

const ORDER = { title: 'Orchestrator', body: 'Wave 1', head: 'orchestrator/0a1b2c3d', base: 'main' };

/** A branch with one commit more than main. */
function branch({ github, sha }: ForgeRig, name = ORDER.head): void {
  const tree = git(github.gitDir, 'rev-parse', `${sha}^{tree}`);
  const commit = git(github.gitDir, 'commit-tree', tree, '-p', sha, '-m', 'work');
  git(github.gitDir, 'update-ref', `refs/heads/${name}`, commit);
}

describe('the pull request of a branch', () => {
  test('is opened once, then kept up to date, and left alone when nothing changed', async () => {
    const rig = await start();
    branch(rig);
    const { pulls } = rig.forge();
    const opened = await pulls.upsert(ORDER);
    const updated = await pulls.upsert({ ...ORDER, body: 'Wave 2' });
    const same = await pulls.upsert({ ...ORDER, body: 'Wave 2' });
    expect([opened.kind, updated.kind, same.kind]).toEqual(['opened', 'updated', 'unchanged']);
    expect(rig.github.world.pulls.map(({ body }) => body)).toEqual(['Wave 2']);
    expect(rig.github.requests).toHaveLength(5);
  });

  test('of a fork with the same branch name is another one', async () => {
    const rig = await start();
    branch(rig);
    rig.github.addPull({ head: ORDER.head, headRepository: 9, headSha: 'b'.repeat(40), author: 'mallory' });
    expect((await rig.forge().pulls.upsert(ORDER)).kind).toBe('opened');
  });

  test('leads to the comparison and the setting where Actions may not open one', async () => {
    const rig = await start();
    branch(rig);
    rig.github.world.settings.actionsMayOpenPulls = false;
    const end = await rig.forge().pulls.upsert(ORDER);
    if (end.kind !== 'refused') throw new Error(end.kind);
    expect(end.reason).toContain('Allow GitHub Actions to create and approve pull requests');
    expect(end.compareUrl).toBe(
      `${rig.github.serverUrl}/octo/factory/compare/main...orchestrator/0a1b2c3d?expand=1`,
    );
  });

  test('that somebody opened at the same moment is taken over', async () => {
    const rig = await start();
    branch(rig);
    rig.github.fault = ({ operation }) => {
      if (operation.startsWith('POST')) rig.github.addPull({ head: ORDER.head, title: 'By hand' });
      return 'none';
    };
    expect((await rig.forge().pulls.upsert(ORDER)).kind).toBe('updated');
    expect(rig.github.world.pulls.map(({ title }) => title)).toEqual(['Orchestrator']);
  });

  test('without a commit of its own is refused', async () => {
    const rig = await start();
    git(rig.github.gitDir, 'update-ref', `refs/heads/${ORDER.head}`, rig.sha);
    expect((await rig.forge().pulls.upsert(ORDER)).kind).toBe('refused');
  });

  test('names the permission when the token may not open one', async () => {
    const rig = await start();
    branch(rig);
    const { pulls } = rig.forge({ permissions: { 'pull-requests': 'read' } });
    const error = await failureOf(pulls.upsert(ORDER));
    expect(error.code).toBe('API_REFUSED');
    expect(error.remedy).toContain('pull-requests: write');
  });
});

describe('a pull request by number', () => {
  test('tells its branch, and whether it comes from elsewhere', async () => {
    const rig = await start();
    branch(rig);
    const { github } = rig;
    const tip = git(github.gitDir, 'rev-parse', ORDER.head);
    const own = github.addPull({ head: ORDER.head });
    const fork = github.addPull({ head: 'main', headRepository: 9, headSha: 'b'.repeat(40) });
    const orphan = github.addPull({ head: 'main', headRepository: null, headSha: 'b'.repeat(40) });
    const { pulls } = rig.forge();
    const facts = { number: own.number, headRef: ORDER.head, headSha: tip, baseRef: 'main', fork: false };
    expect(await pulls.get(own.number)).toEqual(facts);
    expect(await pulls.get(fork.number)).toMatchObject({ fork: true, headSha: 'b'.repeat(40) });
    expect(await pulls.get(orphan.number)).toMatchObject({ fork: true });
    expect(await pulls.get(99_999)).toBeNull();
  });

  test('whose branch has a name that is none cannot be understood', async () => {
    const rig = await start();
    const pull = rig.github.addPull({ head: '--upload-pack=evil', headSha: 'b'.repeat(40) });
    expect((await failureOf(rig.forge().pulls.get(pull.number))).code).toBe('API_BAD_ANSWER');
  });
});
