import { describe, expect, test } from '@jest/globals';
import { answerComment, type CommentEnd, NEEDED_PERMISSION } from '../../src/app/comment-command.js';
import type { CommentFacts, Permission } from '../../src/app/ports/forge.js';
import { answerWords } from '../../src/report/signal-words.js';
import { sha256 } from '../../src/schema/sha256.js';
import { type AppRig, appRig, CODE } from '../support/app-context.js';
import { definition, instant, phaseId, phaseSpec, SESSION, taskId, taskSpec } from '../support/engine.js';
import { HELD, HELD_OID } from '../support/held-change.js';
import { commentFacts, HEAD, MemoryForge, pullRequest } from '../support/memory-forge.js';

interface Case {
  readonly rig: AppRig;
  readonly forge: MemoryForge;
  say(body: string, changes?: Partial<CommentFacts>): Promise<CommentEnd>;
}

/** A session whose first phase waits for approval and whose task `p/b` is blocked, and people with these permissions. */
async function place({ fork = false, done = true } = {}): Promise<Case> {
  const gate = { approval: true, outputs: [] };
  const rig = await appRig(
    definition([taskSpec('p/a'), taskSpec('q/b')], { phases: [phaseSpec('p', { gate }), phaseSpec('q')] }),
    { code: CODE },
  );
  if (done) await rig.engine.one({ type: 'skip_task', task: taskId('p/a'), reason: 'x' });
  const forge = new MemoryForge();
  const people: readonly (readonly [string, Permission])[] = [
    ['ada', 'write'],
    ['root', 'admin'],
    ['tess', 'triage'],
    ['rex', 'read'],
  ];
  for (const [login, permission] of people) forge.people_.set(login, permission);
  forge.pulls_.set(7, pullRequest({ fork }));
  return {
    rig,
    forge,
    say: (body, changes) =>
      answerComment(
        rig.context,
        forge,
        { facts: commentFacts(body, changes), session: null, needed: NEEDED_PERMISSION },
        answerWords([]),
      ),
  };
}

async function versionOf({ rig }: Case): Promise<number> {
  return (await rig.engine.load()).session.version;
}

describe('a comment that approves', () => {
  test('is bound to permission, version and head, and answered', async () => {
    const here = await place();
    const before = await versionOf(here);
    const end = await here.say('/orchestrator approve p ship it');
    expect(end).toMatchObject({ kind: 'changed', verb: 'approve', pull: { headSha: HEAD }, problems: [] });
    const { session } = await here.rig.engine.load();
    expect(session.approvals).toMatchObject([
      { phase: 'p', by: 'ada', permission: 'write', version: before, headSha: HEAD, feedback: 'ship it' },
    ]);
    expect(session.phases[0]?.status).toBe('completed');
    expect(here.forge.reactions).toEqual([{ comment: 99, reaction: 'rocket' }]);
    expect(here.forge.comments.length).toBe(1);
    expect(here.forge.asked).toEqual(['permission', 'pull', 'react', 'comment']);
  });

  test('repeated changes nothing', async () => {
    const here = await place();
    await here.say('/orchestrator approve p');
    const version = await versionOf(here);
    expect(await here.say('/orchestrator approve p')).toMatchObject({ kind: 'unchanged' });
    expect(await versionOf(here)).toBe(version);
  });

  test('that was written before the phase changed is refused', async () => {
    const here = await place();
    const createdAt = instant(here.rig.engine.clock.seconds - 1);
    expect(await here.say('/orchestrator approve p', { createdAt })).toMatchObject({
      code: 'APPROVAL_STALE',
    });
  });

  test('is refused while there is nothing to approve, for a task, and for what nobody knows', async () => {
    const early = await place({ done: false });
    expect(await early.say('/orchestrator approve p')).toMatchObject({ kind: 'refused', code: 'NOT_READY' });
    expect(await early.say('/orchestrator approve p/a')).toMatchObject({ code: 'GATE_NEEDS_NO_APPROVAL' });
    expect(await early.say('/orchestrator approve zzz')).toMatchObject({ code: 'UNKNOWN_PHASE' });
    expect(early.forge.reactions.map(({ reaction }) => reaction)).toEqual(['-1', '-1', '-1']);
  });
});

describe('a comment that lets a held change pass', () => {
  /** `p/a` is escalated with a change of protected paths, as of the rig's clock. */
  async function held(): Promise<Case> {
    const here = await place({ done: false });
    const { engine, code } = here.rig;
    code.tips.set(HELD.ref.replace('refs/heads/', ''), HELD_OID);
    const claimSha256 = sha256('x');
    const holder = { kind: 'run', id: '1', attempt: 1, leg: null } as const;
    const task = taskId('p/a');
    await engine.one({
      type: 'claim_task',
      task,
      claimSha256,
      holder,
      baseSha: HELD.baseSha,
      leaseSeconds: 600,
      missingInputs: [],
    });
    await engine.one({
      type: 'report_attempt',
      report: {
        task,
        attempt: 1,
        claimSha256,
        outcome: 'succeeded',
        startedAt: null,
        durationSeconds: 1,
        exitCode: 0,
        runUrl: null,
        usage: null,
        reason: null,
        outputs: [],
        change: null,
        held: { ...HELD, outputs: [], tasks: [] },
        suggestedLayer: null,
        tasks: null,
      },
    });
    return here;
  }

  test('is bound to the commit, under the name and permission of its author', async () => {
    const here = await held();
    expect(await here.say('/orchestrator approve p/a')).toMatchObject({ kind: 'changed' });
    const { session } = await here.rig.engine.load();
    expect(session.tasks.get(taskId('p/a'))).toMatchObject({ status: 'completed', evidence: 'verified' });
    expect(session.updatedBy).toBe('ada');
    expect(here.rig.code.merges.map(({ candidate }) => candidate)).toEqual([HELD_OID]);
  });

  test('that was written before the change was made is refused', async () => {
    const here = await held();
    const createdAt = instant(here.rig.engine.clock.seconds - 1);
    const end = await here.say('/orchestrator approve p/a', { createdAt });
    expect(end).toMatchObject({ kind: 'refused', code: 'APPROVAL_STALE' });
  });

  test('is refused when the commit is not there any more', async () => {
    const here = await held();
    here.rig.code.tips.clear();
    expect(await here.say('/orchestrator approve p/a')).toMatchObject({ code: 'APPROVAL_STALE' });
  });
});

describe('comments of people', () => {
  test.each([
    ['/orchestrator retry p/a again', 'p/a', 'pending'],
    ['/orchestrator skip q/b no need', 'q/b', 'skipped'],
  ] as const)('%j changes a task', async (body, task, status) => {
    const here = await place();
    expect(await here.say(body)).toMatchObject({ kind: 'changed' });
    const { session } = await here.rig.engine.load();
    expect(session.tasks.get(taskId(task))).toMatchObject({ status });
    expect(session.updatedBy).toBe('ada');
    expect(here.forge.calls()).toBe(3);
  });

  test('pause, go on and cancel a session', async () => {
    const here = await place();
    const statuses: string[] = [];
    for (const verb of ['pause', 'resume', 'cancel']) {
      await here.say(`/orchestrator ${verb}`);
      statuses.push((await here.rig.engine.load()).session.status);
    }
    expect(statuses).toEqual(['paused', 'in_progress', 'cancelled']);
  });

  test('are told where a session or a task stands, and what can be asked', async () => {
    const here = await place();
    const version = await versionOf(here);
    for (const body of ['status', 'explain q/b', 'help']) {
      expect(await here.say(`/orchestrator ${body}`, { author: 'rex' })).toMatchObject({ kind: 'told' });
      expect(here.forge.reactions.at(-1)?.reaction).toBe('eyes');
    }
    expect(here.forge.comments.length).toBe(3);
    expect(await versionOf(here)).toBe(version);
  });

  test('that name no command are answered with the nearest one', async () => {
    const here = await place();
    expect(await here.say('/orchestrator aprove p')).toMatchObject({ kind: 'refused', code: 'UNKNOWN_VERB' });
    expect(here.forge.comments[0]?.body).toContain('/orchestrator approve');
    expect(here.forge.reactions[0]?.reaction).toBe('confused');
    expect(await here.say('/orchestrator retry q/bb')).toMatchObject({ code: 'UNKNOWN_TASK' });
    expect(here.forge.comments[1]?.body).toContain('q/b');
    expect(await here.say('/orchestrator decline p do it again')).toMatchObject({ code: 'NOT_BUILT' });
  });
});

describe('comments without the right', () => {
  test.each(['rex', 'tess', 'stranger'])('%s changes nothing', async (author) => {
    const here = await place();
    const version = await versionOf(here);
    for (const verb of ['approve p', 'retry p/a', 'skip q/b x', 'pause', 'cancel']) {
      const end = await here.say(`/orchestrator ${verb}`, { author });
      expect(end).toMatchObject({ kind: 'refused', code: 'PERMISSION' });
    }
    expect(await versionOf(here)).toBe(version);
    expect(here.forge.reactions.every(({ reaction }) => reaction === '-1')).toBe(true);
    expect(here.forge.asked.filter((call) => call === 'permission').length).toBe(5);
  });

  test('of strangers are told nothing of a session', async () => {
    const here = await place();
    expect(await here.say('/orchestrator status', { author: 'stranger' })).toMatchObject({
      code: 'PERMISSION',
    });
  });

  test('on a branch of a fork need the right to write, even to read', async () => {
    const here = await place({ fork: true });
    expect(await here.say('/orchestrator status', { author: 'rex' })).toMatchObject({ code: 'PERMISSION' });
    expect(await here.say('/orchestrator status')).toMatchObject({ kind: 'told' });
    expect(await here.say('/orchestrator approve p', { author: 'root' })).toMatchObject({ kind: 'changed' });
  });

  test('may be given to others by whoever configures it', async () => {
    const here = await place();
    const end = await answerComment(
      here.rig.context,
      here.forge,
      {
        facts: commentFacts('/orchestrator pause', { author: 'tess' }),
        session: null,
        needed: { ...NEEDED_PERMISSION, pause: 'triage' },
      },
      answerWords([]),
    );
    expect(end).toMatchObject({ kind: 'changed' });
  });
});

describe('comments that are no commands', () => {
  test.each([
    ['a word between people', 'nice work', {}],
    ['a bot', '/orchestrator cancel', { authorType: 'Bot', author: 'ada' }],
    ['an organisation', '/orchestrator cancel', { authorType: 'Organization' }],
    ['a name that is none', '/orchestrator cancel', { author: 'x[bot]' }],
    ['a deleted comment', '/orchestrator cancel', { action: 'deleted' }],
    ['an edited comment of others', 'nice work', { action: 'edited' }],
  ] as const)('%s costs no call and is not answered', async (_name, body, changes) => {
    const here = await place();
    expect(await here.say(body, changes)).toMatchObject({ kind: 'ignored' });
    expect(here.forge.calls()).toBe(0);
    expect((await here.rig.engine.load()).session.status).toBe('in_progress');
  });

  test('edited ones are refused, and that is said', async () => {
    const here = await place();
    const end = await here.say('/orchestrator cancel', { action: 'edited', author: 'root' });
    expect(end).toMatchObject({ kind: 'refused', code: 'COMMENT_EDITED' });
    expect(here.forge.asked).toEqual(['react', 'comment']);
  });
});

describe('whatever a comment says', () => {
  const EVIL = [
    '/orchestrator retry @org/team',
    '/orchestrator <img/src=x>',
    '/orchestrator skip p/a ::set-output name=x::y\n::stop-commands::x\n@org/team #1 </details><script>',
    '/orchestrator explain `|\\|@team`',
    '/orchestrator cancel $(curl evil) @team',
    '/orchestrator session=ffffffff status',
    '/orchestrator approve [x](javascript:alert(1))',
    `/orchestrator approve ${'%'.repeat(500)}`,
  ];

  test.each(EVIL)('%j is answered within four calls, in code spans only', async (body) => {
    const here = await place();
    await here.say(body);
    expect(here.forge.calls()).toBeLessThanOrEqual(4);
    for (const { body: answer } of here.forge.comments) {
      const outside = answer.replaceAll(/`[^`\n]*`/g, '');
      expect(outside).not.toMatch(/@|<(?!\/?(?:details|summary)>)|#\d|javascript:|\]\(/);
      expect(answer.startsWith('/orchestrator')).toBe(false);
      expect(answer.split('\n').some((line) => line.trimStart().startsWith('::'))).toBe(false);
    }
  });

  test('what it did stands even where the platform takes no answer', async () => {
    const here = await place();
    here.forge.forbidden.add('react').add('comment');
    const end = await here.say('/orchestrator approve p');
    expect(end).toMatchObject({ kind: 'changed', problems: [expect.any(String), expect.any(String)] });
    expect((await here.rig.engine.load()).session.phases[0]).toMatchObject({
      id: phaseId('p'),
      status: 'completed',
    });
  });

  test('nothing is done where the permission cannot be asked for', async () => {
    const here = await place();
    here.forge.forbidden.add('permission');
    await expect(here.say('/orchestrator cancel')).rejects.toMatchObject({ code: 'API_REFUSED' });
    expect((await here.rig.engine.load()).session.status).toBe('in_progress');
  });

  test('a state that is broken is said to be, without its insides', async () => {
    const here = await place();
    const path = [...here.rig.engine.store.files(SESSION).keys()].find((name) => name === 'state.json') ?? '';
    here.rig.engine.store.damage(SESSION, path, Buffer.from('{'));
    await expect(here.say('/orchestrator pause')).rejects.toMatchObject({ code: 'STATE_CORRUPT' });
    expect(here.forge.comments[0]?.body).toContain('STATE_CORRUPT');
  });
});
