/** What stands around the rules of a session's course: files, views, several requests as one. */
import { describe, expect, test } from '@jest/globals';
import { chooseSession } from '../../src/app/choose-session.js';
import { declineGate } from '../../src/app/decline-gate.js';
import { askAll, flowDefinition, phaseTransition } from '../../src/app/flow.js';
import { foldReports } from '../../src/app/fold-reports.js';
import { invocations } from '../../src/app/invocations.js';
import { next } from '../../src/app/next.js';
import type { Answer } from '../../src/app/person-verbs.js';
import { queueDocument } from '../../src/app/queue-document.js';
import { feedbackPath, promptPath } from '../../src/app/session-files.js';
import { splitTask } from '../../src/app/split-task.js';
import { update } from '../../src/app/update.js';
import { verify } from '../../src/app/verify.js';
import { flowState, taskStatus } from '../../src/app/views.js';
import type { Definition } from '../../src/domain/definition.js';
import { blockedTasks } from '../../src/domain/explain.js';
import type { Session } from '../../src/domain/session.js';
import { type AppRig, appRig, received } from '../support/app-context.js';
import { definition, phaseId, phaseSpec, SESSION, taskId, taskSpec } from '../support/engine.js';
import { storedFiles } from '../support/memory-store.js';

const file = (rig: AppRig, path: string): string =>
  Buffer.from(rig.engine.store.files(SESSION).get(path) ?? '').toString('utf8');
const problems = async (rig: AppRig): Promise<unknown> =>
  (await verify(SESSION, storedFiles(rig.engine.store.files(SESSION)))).problems;
const code = (answer: Answer): string | null => (answer.kind === 'refused' ? answer.rejection.code : null);
const session = async (rig: AppRig): Promise<Session> => (await rig.engine.load()).session;

function many(count: number): Definition {
  const names = Array.from({ length: count }, (_, index) => `p/t${String(index).padStart(3, '0')}`);
  return definition(
    names.map((id, index) => taskSpec(id, { dependencies: index === 0 ? [] : [names[index - 1] ?? ''] })),
  );
}

describe('a split in a session whose tasks lie in groups', () => {
  test('is written so that the proof holds, and whoever reads the index sees the new order', async () => {
    const rig = await appRig(many(150));
    const loaded = await rig.engine.load();
    const task = loaded.session.tasks.get(taskId('p/t000'));
    if (task === undefined) throw new Error('no task');
    const list = JSON.stringify([
      { id: 'p/part1', title: 'One' },
      { id: 'p/part2', title: 'Two', prompt: 'Do the second half.' },
    ]);
    const answer = await splitTask(rig.context, loaded, {
      task,
      list: Buffer.from(list),
      reason: 'Too large.',
    });
    expect(code(answer)).toBeNull();
    expect(await problems(rig)).toEqual([]);
    expect(file(rig, promptPath(taskId('p/part2')))).toContain('Do the second half.');
    const again = await session(rig);
    expect(again.tasks.get(taskId('p/t001'))?.spec.dependencies.map(({ task: id }) => id)).toEqual([
      'p/part1',
      'p/part2',
    ]);
    const bad = await splitTask(rig.context, await rig.engine.load(), {
      task,
      list: Buffer.from('[{"id":"p/x","title":"X","agent":"root"}]'),
      reason: 'x',
    });
    expect(code(bad)).toBe('SPLIT_REFUSED');
  });

  test('that an agent reports brings its prompts, and a list with a fault is no good attempt', async () => {
    const rig = await appRig(many(2));
    const claim = async (): Promise<string> =>
      (await next(rig.context, await rig.engine.load(), { task: null, agent: null, layer: null })).claimed
        ?.claim ?? '';
    const report = async (secret: string, attempt: number, tasks: readonly unknown[]): Promise<void> => {
      const one = received('p/t000', secret, {
        report: { attempt, outcome: 'needs_split', tasks: [...tasks], details: 'Too large.' },
      });
      await rig.engine.transact((draft) => foldReports(rig.context, draft, [one]));
    };
    await report(await claim(), 1, [{ id: 'p/part', title: 'P', runner: 'root' }]);
    expect((await session(rig)).tasks.get(taskId('p/t000'))?.attempts[0]?.outcome).toBe('invalid');
    rig.engine.clock.seconds += 1000;
    await report(await claim(), 2, [{ id: 'p/part', title: 'P', prompt: 'The part.' }]);
    expect((await session(rig)).tasks.get(taskId('p/t000'))?.split).toEqual(['p/part']);
    expect(file(rig, promptPath(taskId('p/part')))).toContain('The part.');
    expect(await problems(rig)).toEqual([]);
  });
});

describe('rejecting a task', () => {
  test('shows in the journal line where it was and where it is', async () => {
    const phases = ['p', 'q'].map((id) => phaseSpec(id));
    const layers = phases.map(({ id: phase }) => ({ name: `${phase}-layer`, phase, owner: null }));
    const rig = await appRig(
      definition([taskSpec('p/a', { layer: 'p-layer' }), taskSpec('q/b')], { phases, layers }),
    );
    await rig.engine.transact((draft) =>
      rig.engine.ask(draft, {
        type: 'reject_task',
        task: taskId('p/a'),
        claimSha256: null,
        layer: 'q-layer',
        reopen: false,
        reason: 'Not mine.',
        actor: 'p-agent',
      }),
    );
    const line = file(rig, 'transaction-log.jsonl')
      .split('\n')
      .find((one) => one.includes('"operation":"reject_task"'));
    expect(JSON.parse(line ?? '{}')).toMatchObject({
      agent: 'p-agent',
      operation: 'reject_task',
      task_id: 'p/a',
      before: { layer: 'p-layer' },
      after: { layer: 'q-layer', owner: null },
      reason: 'Not mine.',
    });
    expect(await problems(rig)).toEqual([]);
  });

  test('a declined gate tells the tasks that are done again why', async () => {
    const gate = { approval: true, outputs: [] };
    const rig = await appRig(definition([taskSpec('p/a')], { phases: [phaseSpec('p', { gate })] }));
    const { claimed } = await next(rig.context, await rig.engine.load(), {
      task: null,
      agent: null,
      layer: null,
    });
    await rig.engine.transact((draft) =>
      foldReports(rig.context, draft, [received('p/a', claimed?.claim ?? '')]),
    );
    await declineGate(rig.context, await rig.engine.load(), {
      phase: phaseId('p'),
      feedback: 'Too short.',
      tasks: [taskId('p/a')],
    });
    expect(file(rig, feedbackPath(taskId('p/a'), 1))).toBe('Too short.\n');
    expect((await session(rig)).tasks.get(taskId('p/a'))?.status).toBe('pending');
  });
});

describe('updating', () => {
  const options = { section: null, force: false, reason: null, find: async () => undefined } as const;
  const ask = async (
    rig: AppRig,
    updates: Record<string, Record<string, string | null>>,
    more = {},
  ): Promise<Answer> =>
    update(rig.context, await rig.engine.load(), {
      ...options,
      ...more,
      updates: new Map(Object.entries(updates)),
    });

  test('does many tasks in one transaction, in the words of other systems', async () => {
    const rig = await appRig(definition([taskSpec('p/a'), taskSpec('p/b'), taskSpec('p/c')]));
    const answer = await ask(rig, {
      'p/a': { status: 'queued', owner: 'ann', test_files: 'a.test.ts' },
      'p/b': { status: 'blocked' },
      'p/c': { status: 'completed' },
    });
    expect(code(answer)).toBeNull();
    const after = await session(rig);
    expect(after.version).toBe(2);
    expect(['p/a', 'p/b', 'p/c'].map((id) => after.tasks.get(taskId(id))?.status)).toEqual([
      'pending',
      'blocked',
      'completed',
    ]);
    expect(after.tasks.get(taskId('p/a'))).toMatchObject({
      owner: 'ann',
      extra: { test_files: 'a.test.ts' },
    });
    expect(await problems(rig)).toEqual([]);
  });

  test.each([
    ['an unknown task', { 'p/a': { owner: 'ann' }, 'p/nn': { owner: 'ann' } }, 'UNKNOWN_TASK'],
    ['a key of what was written', { 'p/a': { owner: 'ann', title: 'T' } }, 'SPEC_KEY'],
    ['a status that only a claim gives', { 'p/a': { owner: 'ann', status: 'in_progress' } }, 'WRONG_STATUS'],
    ['a completion without its outputs', { 'p/b': { owner: 'ann', status: 'completed' } }, 'OUTPUTS_MISSING'],
  ])('with %s changes nothing at all', async (_, updates, expected) => {
    const out = { kind: 'file', path: 'o', schema: null, allowEmpty: false } as const;
    const rig = await appRig(definition([taskSpec('p/a'), taskSpec('p/b', { outputs: [out] })]));
    expect(code(await ask(rig, updates))).toBe(expected);
    expect((await session(rig)).version).toBe(1);
  });

  test('completes by force with a reason, and sets sections', async () => {
    const out = { kind: 'file', path: 'o', schema: null, allowEmpty: false } as const;
    const rig = await appRig(definition([taskSpec('p/a', { outputs: [out] }), taskSpec('p/b')]));
    await ask(
      rig,
      { 'p/a': { status: 'completed' } },
      { force: true, reason: 'Seen.', section: { name: 's', data: [1] } },
    );
    const after = await session(rig);
    expect(after.tasks.get(taskId('p/a'))).toMatchObject({ status: 'completed', evidence: 'by_hand' });
    expect(after.notes.sections[0]).toMatchObject({ name: 's', data: [1] });
  });
});

describe('a queue', () => {
  test('goes first for its owner, in its order, and is nobody else’s', async () => {
    const rig = await appRig(definition(['p/a', 'p/b', 'p/c'].map((id) => taskSpec(id))));
    await rig.engine.transact((draft) =>
      rig.engine.ask(draft, { type: 'assign_tasks', tasks: [taskId('p/c'), taskId('p/a')], owner: 'ann' }),
    );
    const claim = async (agent: string): Promise<string | undefined> =>
      (await next(rig.context, await rig.engine.load(), { task: null, agent, layer: null })).claimed?.task
        .spec.id;
    expect(await claim('bob')).toBe('p/b');
    expect(await claim('bob')).toBeUndefined();
    expect(await claim('ann')).toBe('p/c');
    expect(await claim('ann')).toBe('p/a');
    const { notes } = await session(rig);
    const [queue] = notes.queues;
    if (queue === undefined) throw new Error('no queue');
    expect(queueDocument(await session(rig), queue)).toMatchObject({
      agent: 'ann',
      total_tasks: 2,
      queue: [
        { position: 1, task_id: 'p/c', status: 'in_progress' },
        { position: 2, task_id: 'p/a', status: 'in_progress' },
      ],
    });
  });

  test('a layer that is asked for is all that is given', async () => {
    const rig = await appRig(definition([taskSpec('p/a'), taskSpec('p/b', { layer: 'domain' })]));
    const asked = { task: null, agent: null, layer: 'domain' };
    expect((await next(rig.context, await rig.engine.load(), asked)).claimed?.task.spec.id).toBe('p/b');
  });
});

describe('views', () => {
  test('are written with every step where the definition asks for them, and the proof still holds', async () => {
    const rig = await appRig(
      definition([taskSpec('p/a'), taskSpec('p/b', { dependencies: ['p/a'] })], {
        views: [
          { kind: 'status', path: null },
          { kind: 'queues', path: null },
          { kind: 'flow-state', path: null },
        ],
      }),
    );
    await rig.engine.transact((draft) => {
      rig.engine.ask(draft, { type: 'assign_tasks', tasks: [taskId('p/a')], owner: 'ann' });
    });
    await rig.engine.transact((draft) => {
      const failed = { type: 'fail_task', task: taskId('p/a'), claimSha256: null, reason: 'x' } as const;
      rig.engine.ask(draft, failed);
    });
    expect(JSON.parse(file(rig, 'status/p/a.json'))).toMatchObject({ status: 'failed', agent_id: 'ann' });
    expect(JSON.parse(file(rig, 'status/p/b.json'))).toMatchObject({
      status: 'blocked',
      blocked_by: ['p/a'],
    });
    expect(JSON.parse(file(rig, 'agent-queues/ann-queue.json'))).toMatchObject({ total_tasks: 1 });
    expect(JSON.parse(file(rig, 'flow-state.json'))).toMatchObject({ status: 'blocked', health: 'error' });
    expect(await problems(rig)).toEqual([]);
  });

  test('of tasks speak the words of status files', async () => {
    const rig = await appRig(definition([taskSpec('p/a'), taskSpec('p/b')]));
    const { claimed } = await next(rig.context, await rig.engine.load(), {
      task: taskId('p/a'),
      agent: null,
      layer: null,
    });
    const status = async (id: string): Promise<unknown> => {
      const now = await session(rig);
      const task = now.tasks.get(taskId(id));
      return task === undefined ? null : taskStatus(task, blockedTasks(now).get(task.spec.id) ?? []);
    };
    expect(await status('p/a')).toMatchObject({ status: 'running', completed_at: null });
    expect(await status('p/b')).toBeNull();
    await rig.engine.transact((draft) =>
      foldReports(rig.context, draft, [received('p/a', claimed?.claim ?? '')]),
    );
    expect(await status('p/a')).toMatchObject({
      task_id: 'p/a',
      status: 'completed',
      outputs_validated: true,
      duration_seconds: 5,
      exit_code: 0,
    });
    expect(await invocations(await rig.engine.load())).toMatchObject([
      { event: 'agent_invocation_start', phase: 'B', task_id: 'p/a', agent: 'default' },
      { event: 'agent_invocation_end', phase: 'B', task_id: 'p/a', success: true, duration_seconds: 5 },
    ]);
  });
});

describe('a workflow that is kept by hand', () => {
  const note = async (
    rig: AppRig,
    ...commands: readonly Parameters<typeof rig.engine.ask>[1][]
  ): Promise<string | null> =>
    code(
      await askAll(
        rig.context,
        await rig.engine.load(),
        commands.map((one) => ({ ...one, now: rig.engine.clock.now(), actor: 'tester' }) as never),
      ),
    );

  test('goes from phase to phase by a word, with its times', async () => {
    const rig = await appRig(flowDefinition('TICKET-1', 'Add login'));
    rig.engine.clock.seconds += 900;
    const answer = await phaseTransition(rig.context, await rig.engine.load(), phaseId('execution'), null);
    expect(code(answer)).toBeNull();
    const state = flowState(await session(rig), rig.engine.clock.now());
    expect(state).toMatchObject({
      workflow_id: 'TICKET-1',
      title: 'Add login',
      status: 'in_progress',
      progress: {
        current_phase: 'execution',
        phases: {
          understanding: { status: 'completed', duration_minutes: 15 },
          planning: { status: 'completed', duration_minutes: 0 },
          execution: { status: 'in_progress' },
          integration: { status: 'pending' },
        },
      },
      current_work: { activity: 'Working on execution' },
    });
    await phaseTransition(rig.context, await rig.engine.load(), phaseId('complete'), null);
    expect((await session(rig)).status).toBe('completed');
    expect(await problems(rig)).toEqual([]);
  });

  test('tells delegations, and nothing of its own, as work of agents', async () => {
    const rig = await appRig(flowDefinition('T', 'T'));
    await note(
      rig,
      { type: 'start_delegation', agent: 'research', work: 'analysis' },
      { type: 'update_activity', activity: 'research: analysis', step: null },
    );
    rig.engine.clock.seconds += 300;
    await note(rig, {
      type: 'end_delegation',
      agent: 'research',
      work: null,
      succeeded: true,
      summary: 'Found it.',
    });
    const { legacy_tracking: tracking, meta } = flowState(await session(rig), rig.engine.clock.now());
    expect(tracking.agent_history).toMatchObject([
      { agent: 'research', task: 'analysis', status: 'completed', output_summary: 'Found it.' },
    ]);
    expect(meta.total_time_spent_minutes).toBe(5);
    expect(await invocations(await rig.engine.load())).toMatchObject([
      { event: 'agent_invocation_start', phase: 'A', module: 'analysis', task_id: null },
      { event: 'agent_invocation_end', phase: 'A', success: true, duration_seconds: 300 },
    ]);
  });

  test('does all of what belongs together or nothing of it', async () => {
    const rig = await appRig(flowDefinition('T', 'T'));
    const refused = await note(
      rig,
      { type: 'update_activity', activity: 'x', step: null },
      { type: 'resolve_blocker', blocker: 'B9', reason: null },
    );
    expect(refused).toBe('UNKNOWN_BLOCKER');
    expect((await session(rig)).version).toBe(1);
  });

  test('is meant by its ticket', async () => {
    const rig = await appRig(flowDefinition('TICKET-1', 'Add login'));
    expect((await chooseSession(rig.context, 'TICKET-1')).session.id).toBe(SESSION);
    await expect(chooseSession(rig.context, 'TICKET-2')).rejects.toMatchObject({ code: 'SESSION_NOT_FOUND' });
  });

  test('keeps approvals and refusals of people with their words', async () => {
    const rig = await appRig(flowDefinition('T', 'T'));
    await declineGate(rig.context, await rig.engine.load(), {
      phase: phaseId('understanding'),
      feedback: 'Look again.',
      tasks: [],
    });
    await phaseTransition(rig.context, await rig.engine.load(), phaseId('planning'), null);
    const { legacy_tracking: tracking } = flowState(await session(rig), rig.engine.clock.now());
    expect(tracking.user_checkpoints).toMatchObject([
      { phase: 'understanding', approved: false, user_feedback: 'Look again.' },
      { phase: 'understanding', approved: true },
    ]);
  });
});

describe('what an agent says beside its work', () => {
  test('is put on record in its name, and what makes no sense is passed over', async () => {
    const rig = await appRig(definition([taskSpec('p/a')]));
    const { claimed } = await next(rig.context, await rig.engine.load(), {
      task: null,
      agent: null,
      layer: null,
    });
    const one = received('p/a', claimed?.claim ?? '', {
      report: {
        milestones: ['Analysed', { name: 'Built', completed: false, eta: '2027-01-16T00:00:00Z' }, 7, {}],
        blockers: [{ type: 'technical', severity: 'HIGH', description: 'No server.' }, 'Slow.', null],
        quality: { tests_passing: true, has_blockers: false, odd: { a: 1 } },
        activity: 'Writing',
        step: '3 of 5',
        sections: { implementation_plans: { a: [1] } },
      },
    });
    await rig.engine.transact((draft) => foldReports(rig.context, draft, [one]));
    const { notes } = await session(rig);
    expect(notes).toMatchObject({
      milestones: [
        { name: 'Analysed', completed: true },
        { name: 'Built', completed: false },
      ],
      blockers: [
        { kind: 'technical', severity: 'high', description: 'No server.', about: 'p/a', by: 'default' },
        { kind: 'general', severity: 'medium', description: 'Slow.' },
      ],
      quality: { tests_passing: true },
      activity: { activity: 'Writing', step: '3 of 5', by: 'default' },
      sections: [{ name: 'implementation_plans', by: 'default', data: { a: [1] } }],
    });
    const { version } = await session(rig);
    await rig.engine.transact((draft) => foldReports(rig.context, draft, [one]));
    expect((await session(rig)).version).toBe(version);
    expect(await problems(rig)).toEqual([]);
  });
});
