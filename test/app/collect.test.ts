import { describe, expect, test } from '@jest/globals';
import { advance } from '../../src/app/advance.js';
import { type Collected, collect } from '../../src/app/collect.js';
import { verify } from '../../src/app/verify.js';
import type { Task } from '../../src/domain/task.js';
import { OrchestratorError } from '../../src/errors.js';
import {
  type AppRig,
  appRig,
  BASE,
  BRANCH,
  CODE,
  change,
  type Reported,
  received,
} from '../support/app-context.js';
import { definition, objectId, phaseSpec, SESSION, taskId, taskSpec } from '../support/engine.js';
import { storedFiles } from '../support/memory-store.js';

const OUT = [{ kind: 'file', path: 'out.json', schema: null, allowEmpty: false }] as const;
const REF = `refs/heads/${BRANCH}`;

/** Sends a wave out; answers with the secret of each task. */
async function wave(rig: AppRig, id = '17'): Promise<ReadonlyMap<string, string>> {
  const holder = { kind: 'run', id, attempt: 1, leg: null } as const;
  const options = { maxParallel: null, holder, defaultRunner: 'ubuntu-latest', pack: false, salvage: null };
  const { answer } = await advance(rig.context, await rig.engine.load(), options);
  return new Map(answer.matrix.include.flatMap(({ tasks }) => tasks.map((task) => [task.id, task.claim])));
}

async function collected(rig: AppRig): Promise<Collected> {
  return (await collect(rig.context, await rig.engine.load(), 'reports')).answer;
}

async function task(rig: AppRig, id: string): Promise<Task> {
  const found = (await rig.engine.load()).session.tasks.get(taskId(id));
  if (found === undefined) throw new Error(`no task ${id}`);
  return found;
}

/** One task whose attempt left this report; collected. */
async function reported(
  spec: Parameters<typeof taskSpec>[1],
  more: Reported,
  rest: Partial<Parameters<typeof definition>[1]> = {},
  code = false,
) {
  const rig = await appRig(
    definition([taskSpec('p/a', spec), taskSpec('p/z')], { ...rest }),
    code ? { code: CODE } : {},
  );
  const claims = await wave(rig);
  rig.reports.push(received('p/a', claims.get('p/a') ?? '', more));
  const answer = await collected(rig);
  return { rig, answer, task: await task(rig, 'p/a') };
}

function file(rig: AppRig, path: string): string | undefined {
  const bytes = rig.engine.store.files(SESSION).get(path);
  return bytes === undefined ? undefined : Buffer.from(bytes).toString();
}

describe('collect', () => {
  test('folds every report in one transaction, and keeps the accepted outputs', async () => {
    const rig = await appRig(
      definition([taskSpec('p/a', { outputs: OUT }), taskSpec('p/b'), taskSpec('q/c')]),
    );
    const claims = await wave(rig);
    rig.reports.push(
      received('p/a', claims.get('p/a') ?? '', {
        outputs: { 'out.json': '{}', 'extra.txt': 'not asked for' },
      }),
      received('p/b', claims.get('p/b') ?? ''),
    );
    const answer = await collected(rig);
    expect(answer).toMatchObject({
      session: SESSION,
      version: 3,
      applied: [
        { task: 'p/a', attempt: 1, outcome: 'succeeded', status: 'completed', reason: null },
        { task: 'p/b', outcome: 'succeeded' },
      ],
      ignored: [],
      conclusion: 'work',
      continue: true,
    });
    expect(file(rig, 'outputs/p/a/out.json')).toBe('{}');
    expect(file(rig, 'outputs/p/a/extra.txt')).toBeUndefined();
    expect(await verify(SESSION, storedFiles(rig.engine.store.files(SESSION)))).toMatchObject({
      ok: true,
      outputs: 1,
    });
  });

  test('repeated over the same reports changes nothing', async () => {
    const rig = await appRig(
      definition([taskSpec('p/a', { outputs: OUT }), taskSpec('p/b', { outputs: OUT })]),
    );
    const claims = await wave(rig);
    rig.reports.push(
      received('p/a', claims.get('p/a') ?? '', { outputs: { 'out.json': '{}' } }),
      received('p/b', claims.get('p/b') ?? ''),
    );
    const first = await collected(rig);
    expect(first.applied.map(({ outcome }) => outcome)).toEqual(['succeeded', 'invalid']);
    const commits = rig.engine.store.asked.length;
    const again = await collected(rig);
    expect(again).toMatchObject({ version: first.version, applied: [] });
    expect(again.ignored.map(({ code }) => code)).toEqual(['CLAIM_STALE', 'CLAIM_STALE']);
    expect(rig.engine.store.asked).toHaveLength(commits);
  });

  test('of two collectors at once lands every report exactly once', async () => {
    const rig = await appRig(definition([taskSpec('p/a'), taskSpec('p/b')]));
    const claims = await wave(rig);
    const report = (id: string) => received(id, claims.get(id) ?? '');
    const other: AppRig = {
      ...rig,
      context: { ...rig.context, inbox: { list: async () => [report('p/a')] } },
    };
    rig.reports.push(report('p/a'), report('p/b'));
    rig.engine.store.answers.push({ kind: 'rival', act: async () => void (await collected(other)) });
    const answer = await collected(rig);
    expect(answer.applied.map(({ task: id }) => id)).toEqual(['p/b']);
    expect(answer.ignored).toMatchObject([{ task: 'p/a', code: 'CLAIM_STALE' }]);
    expect((await task(rig, 'p/a')).attempts).toHaveLength(1);
    expect((await rig.engine.load()).session.status).toBe('completed');
  });

  test('ignores what is late, foreign, unknown or unreadable, by name, and takes the rest', async () => {
    const rig = await appRig(
      definition([taskSpec('p/a'), taskSpec('p/b'), taskSpec('p/c'), taskSpec('p/d')]),
    );
    const claims = await wave(rig);
    const secret = (id: string): string => claims.get(id) ?? '';
    await rig.engine.one({
      type: 'settle_claim',
      task: taskId('p/b'),
      attempt: 1,
      outcome: 'lost',
      reason: 'gone',
    });
    const broken = new OrchestratorError('REPORT_INVALID', 'change.pack is a pipe.', 'Run it again.');
    rig.reports.push(
      { kind: 'unreadable', folder: 'reports/x', reason: 'it has no report.json' },
      received('p/a', secret('p/a'), { report: { session: 'ffffffff' } }),
      received('p/none', secret('p/a')),
      received('../p', secret('p/a')),
      received('p/a', '0'.repeat(32)),
      received('p/a', secret('p/a'), { report: { attempt: 7 } }),
      received('p/b', secret('p/b')),
      received('p/c', secret('p/c'), { broken }),
      received('p/d', secret('p/d')),
    );
    const answer = await collected(rig);
    expect(answer.ignored.map(({ code }) => code)).toEqual([
      'REPORT_UNREADABLE',
      'SESSION_FOREIGN',
      'UNKNOWN_TASK',
      'UNKNOWN_TASK',
      'CLAIM_UNKNOWN',
      'CLAIM_UNKNOWN',
      'CLAIM_STALE',
      'REPORT_UNREADABLE',
    ]);
    expect(answer.applied.map(({ task: id }) => id)).toEqual(['p/d']);
    expect((await task(rig, 'p/a')).status).toBe('in_progress');
    expect((await task(rig, 'p/b')).attempts).toMatchObject([{ outcome: 'lost', lateReport: 'succeeded' }]);
  });

  test('does not take an output that has changed since it was measured', async () => {
    const rig = await appRig(definition([taskSpec('p/a', { outputs: OUT })]));
    const claims = await wave(rig);
    const report = received('p/a', claims.get('p/a') ?? '', { outputs: { 'out.json': '{}' } });
    rig.reports.push(
      report.kind === 'report' ? { ...report, readOutput: async () => Buffer.from('{"evil":1}') } : report,
    );
    expect((await collected(rig)).ignored).toMatchObject([{ code: 'REPORT_UNREADABLE' }]);
    expect(file(rig, 'outputs/p/a/out.json')).toBeUndefined();
  });

  test('settles the claims of its own run that brought no report, and leaves those of others', async () => {
    const rig = await appRig(definition([taskSpec('p/a'), taskSpec('p/b'), taskSpec('q/c')]), {
      run: '17/1',
    });
    const holder = { kind: 'run', id: '18', attempt: 1, leg: null } as const;
    await advance(rig.context, await rig.engine.load(), {
      maxParallel: 1,
      holder,
      defaultRunner: 'x',
      pack: false,
      salvage: null,
    });
    await wave(rig, '17');
    await collected(rig);
    expect((await task(rig, 'p/a')).status).toBe('in_progress');
    expect((await task(rig, 'p/b')).attempts).toMatchObject([{ outcome: 'lost' }]);
  });

  test('says that there is no more work when what is ready lacks a file of the code', async () => {
    const inputs = [{ path: 'src/gone.ts', producer: null, output: null }];
    const rig = await appRig(definition([taskSpec('p/a'), taskSpec('q/b', { inputs })]), { code: CODE });
    const claims = await wave(rig);
    rig.code.absent.add('src/gone.ts');
    rig.reports.push(received('p/a', claims.get('p/a') ?? ''));
    expect(await collected(rig)).toMatchObject({ continue: false, conclusion: 'waiting' });
  });
});

describe('what an attempt leaves is believed only after a look', () => {
  test.each<[string, Parameters<typeof taskSpec>[1], Reported, string]>([
    ['a missing output', { outputs: OUT }, {}, 'Missing output: out.json'],
    [
      'an output that is only claimed',
      { outputs: OUT },
      { report: { outputs: [{ path: 'out.json', bytes: 2, sha256: '0'.repeat(64), source: false }] } },
      'Missing output: out.json',
    ],
    ['an empty output', { outputs: OUT }, { outputs: { 'out.json': '' } }, 'Empty output: out.json'],
    [
      'an output that its schema refuses',
      { outputs: [{ ...OUT[0], schema: 's.json' }] },
      { outputs: { 'out.json': '[]' } },
      'out.json: is no object',
    ],
    [
      'outputs that are too large',
      { outputs: OUT },
      { outputs: { 'out.json': `{${'x'.repeat(2_000)}` } },
      'max_output',
    ],
    ['a check without a verdict', { outputs: [{ kind: 'check', command: 'npm test' }] }, {}, 'npm test'],
    [
      'a check that failed',
      { outputs: [{ kind: 'check', command: 'npm test' }] },
      { report: { checks: [{ command: 'npm test', exit_code: 1, tree: null }] } },
      'exit code 1',
    ],
    [
      'a check of another command',
      { outputs: [{ kind: 'check', command: 'npm test' }] },
      { report: { checks: [{ command: 'true', exit_code: 0, tree: null }] } },
      'npm test',
    ],
    ['a change where none is integrated', {}, { change: change('c') }, 'Change refused'],
    ['tasks of an unknown phase', {}, { report: { tasks: [{ id: 'zz/new', title: 'New' }] } }, 'zz'],
    [
      'tasks with powerful keys',
      {},
      { report: { tasks: [{ id: 'p/new', title: 'New', runner: 'mine' }] } },
      'runner',
    ],
  ])('%s makes it invalid, and the reason is the next one’s feedback', async (_what, spec, more, reason) => {
    const limits = {
      maxConcurrentAgents: 9,
      maxTasksAdded: 9,
      maxChain: 200,
      maxOutputBytes: 1_000,
      resources: {},
    };
    const { rig, answer, task: found } = await reported(spec, more, { limits, schemas: { 's.json': {} } });
    expect(answer.applied).toMatchObject([{ outcome: 'invalid', status: 'pending' }]);
    expect(found.attempts[0]?.reason).toContain(reason);
    expect(found).toMatchObject({ outputDigests: [], change: null, evidence: null });
    expect(file(rig, 'feedback/p/a.a1.md')).toContain(reason);
    expect([...rig.engine.store.files(SESSION).keys()].some((path) => path.startsWith('outputs/'))).toBe(
      false,
    );
  });

  test('an empty output is fine where it is allowed, and a green check where one is asked for', async () => {
    const outputs = [
      { ...OUT[0], allowEmpty: true },
      { kind: 'check', command: 'npm test' },
    ] as const;
    const more = {
      outputs: { 'out.json': '' },
      report: { checks: [{ command: 'npm test', exit_code: 0, tree: null }] },
    };
    expect((await reported({ outputs }, more)).task.status).toBe('completed');
  });

  test.each(['failed', 'timed_out', 'blocked', 'rejected', 'needs_split', 'cancelled'] as const)(
    'an attempt that says %s is believed, with its details, and nothing else of it is looked at',
    async (outcome) => {
      const more = { report: { outcome, details: 'so it was', layer: 'domain' }, change: change('c') };
      const { answer, task: found } = await reported({ outputs: OUT }, more);
      expect(answer.applied).toMatchObject([{ outcome, reason: 'so it was' }]);
      expect(found.change).toBeNull();
    },
  );

  test('tasks that it wrote join the session, with their prompts', async () => {
    const list = JSON.stringify([{ id: 'q/new', title: 'New', prompt: 'Do the new thing.' }]);
    const phases = [
      phaseSpec('p'),
      phaseSpec('q', { tasksFrom: { task: taskId('p/a'), path: 'out.json', allowEmpty: false } }),
    ];
    const { rig, answer } = await reported({ outputs: OUT }, { outputs: { 'out.json': list } }, { phases });
    expect(answer.applied).toMatchObject([{ outcome: 'succeeded' }]);
    expect(await task(rig, 'q/new')).toMatchObject({ addedBy: 'p/a', spec: { title: 'New', phase: 'q' } });
    expect(file(rig, 'prompts/q/new.md')).toContain('Do the new thing.');
    expect(await verify(SESSION, storedFiles(rig.engine.store.files(SESSION)))).toMatchObject({ ok: true });
  });
});

describe('changes to the code', () => {
  const refs = (rig: AppRig) => rig.engine.store.asked.at(-1)?.refs;

  test('are merged one after the other, and the branch moves once, with the state', async () => {
    const rig = await appRig(definition([taskSpec('p/a'), taskSpec('p/b'), taskSpec('p/c')]), { code: CODE });
    const tip = objectId('d'.repeat(40));
    rig.code.tips.set(BRANCH, tip);
    const claims = await wave(rig);
    for (const [id, candidate] of [
      ['p/a', 'a'],
      ['p/b', 'e'],
    ] as const)
      rig.reports.push(received(id, claims.get(id) ?? '', { change: change(candidate) }));
    rig.reports.push(received('p/c', claims.get('p/c') ?? ''));
    await collected(rig);
    const [one, two] = rig.code.merges;
    expect(one).toMatchObject({ tip, candidate: 'a'.repeat(40) });
    expect(two).toMatchObject({ tip: '1'.padStart(40, '0'), candidate: 'e'.repeat(40) });
    expect(one?.message).toContain('Orchestrator-Task: p/a');
    expect(refs(rig)).toEqual([{ ref: REF, before: tip, after: '2'.padStart(40, '0') }]);
    expect((await task(rig, 'p/b')).change).toEqual({
      baseSha: tip,
      commit: '2'.padStart(40, '0'),
      files: 1,
      bytes: 9,
    });
    expect((await task(rig, 'p/c')).change).toBeNull();
  });

  test('in conflict with others are an outcome that names the paths; the others land', async () => {
    const rig = await appRig(definition([taskSpec('p/a'), taskSpec('p/b')]), { code: CODE });
    const claims = await wave(rig);
    rig.code.conflicts.set('a'.repeat(40), ['src/x.ts', 'src/y.ts']);
    rig.reports.push(received('p/a', claims.get('p/a') ?? '', { change: change('a') }));
    rig.reports.push(received('p/b', claims.get('p/b') ?? '', { change: change('e') }));
    const answer = await collected(rig);
    expect(answer.applied.map(({ outcome }) => outcome)).toEqual(['conflict', 'succeeded']);
    expect(file(rig, 'feedback/p/a.a1.md')).toContain('src/x.ts, src/y.ts');
    expect(refs(rig)).toEqual([{ ref: REF, before: null, after: '1'.padStart(40, '0') }]);
  });

  test('that git refuses are invalid, with every reason', async () => {
    const refusedChange = { kind: 'refused', reasons: ['.git/config', 'a symbolic link'] } as const;
    const { task: found } = await reported({}, { change: refusedChange }, {}, true);
    expect(found.attempts).toMatchObject([
      { outcome: 'invalid', reason: 'Change refused: .git/config\nChange refused: a symbolic link' },
    ]);
  });

  test('are judged by the limits of the definition', async () => {
    const changes = {
      integrate: 'session-branch',
      protected: ['secret/**'],
      maxBytes: 5,
      maxFiles: 2,
    } as const;
    const { rig } = await reported({}, { change: change('a') }, { changes }, true);
    expect(rig.code.imports).toEqual([
      { maxBytes: 5, maxFiles: 2, protected: ['secret/**'], placed: [], workflowsAllowed: false },
    ]);
  });

  test('with checks need a verdict that was given for that very tree', async () => {
    const outputs = [{ kind: 'check', command: 'npm test' }] as const;
    const verdict = (tree: string) => ({
      report: { checks: [{ command: 'npm test', exit_code: 0, tree }] },
      change: change('a'),
    });
    expect((await reported({ outputs }, verdict('a'.repeat(40)), {}, true)).task.status).toBe('completed');
    const other = await reported({ outputs }, verdict('f'.repeat(40)), {}, true);
    expect(other.task.attempts).toMatchObject([{ outcome: 'invalid' }]);
    expect(other.rig.code.merges).toEqual([]);
  });

  test('of protected paths are held on a ref of their own, and nothing is merged', async () => {
    const held = change('a', { protectedPaths: ['orchestrator.yml'] });
    const { rig, task: found } = await reported({}, { change: held }, {}, true);
    expect(found).toMatchObject({
      status: 'escalated',
      escalationInfo: { held: { oid: 'a'.repeat(40), paths: ['orchestrator.yml'] } },
      attempts: [{ outcome: 'rejected' }],
    });
    const ref = found.escalationInfo?.held?.ref;
    expect(ref).toMatch(new RegExp(`^refs/heads/orchestrator-held/${SESSION}/[0-9a-f]{16}$`));
    expect(refs(rig)).toEqual([{ ref, before: null, after: 'a'.repeat(40) }]);
    expect(rig.code.merges).toEqual([]);
  });

  test.each([
    ['the same change', 'a', []],
    ['another one', 'b', [{ before: 'b'.repeat(40), after: 'a'.repeat(40) }]],
  ])('are held where %s lies already, since the state was wound back', async (_, there, pushed) => {
    const rig = await appRig(definition([taskSpec('p/a')]), { code: CODE });
    const claims = await wave(rig);
    const branch = `orchestrator-held/${SESSION}/${(await task(rig, 'p/a')).claim?.sha256.slice(0, 16)}`;
    rig.code.tips.set(branch, objectId(there.repeat(40)));
    const protectedPaths = ['orchestrator.yml'];
    rig.reports.push(received('p/a', claims.get('p/a') ?? '', { change: change('a', { protectedPaths }) }));
    await collected(rig);
    expect((await task(rig, 'p/a')).escalationInfo?.held?.ref).toBe(`refs/heads/${branch}`);
    expect(refs(rig)).toMatchObject(pushed);
  });

  test('whose branch policy refuses are rejected, and the state lands without them', async () => {
    const rig = await appRig(definition([taskSpec('p/a'), taskSpec('p/b')]), { code: CODE });
    const claims = await wave(rig);
    rig.reports.push(received('p/a', claims.get('p/a') ?? '', { change: change('a') }));
    rig.reports.push(received('p/b', claims.get('p/b') ?? ''));
    rig.engine.store.answers.push({ kind: 'refs-refused', refs: [REF] });
    const answer = await collected(rig);
    expect(answer.applied.map(({ outcome }) => outcome)).toEqual(['rejected', 'succeeded']);
    expect((await task(rig, 'p/a')).status).toBe('escalated');
    expect(refs(rig)).toEqual([]);
  });

  test('that can neither be merged nor held are rejected as well', async () => {
    const rig = await appRig(definition([taskSpec('p/a')]), { code: CODE });
    const claims = await wave(rig);
    const protectedPaths = ['orchestrator.yml'];
    rig.reports.push(received('p/a', claims.get('p/a') ?? '', { change: change('a', { protectedPaths }) }));
    const ref = `refs/heads/orchestrator-held/${SESSION}/${(await task(rig, 'p/a')).claim?.sha256.slice(0, 16)}`;
    rig.engine.store.answers.push({ kind: 'refs-refused', refs: [ref] });
    expect((await collected(rig)).applied).toMatchObject([{ outcome: 'rejected', status: 'escalated' }]);
    expect((await task(rig, 'p/a')).escalationInfo?.held).toBeNull();
    expect(refs(rig)).toEqual([]);
  });

  test('after a lost race are merged onto the tip that the winner left', async () => {
    const rig = await appRig(definition([taskSpec('p/a'), taskSpec('p/b')]), { code: CODE });
    const claims = await wave(rig);
    rig.reports.push(received('p/a', claims.get('p/a') ?? '', { change: change('a') }));
    const moved = objectId('e'.repeat(40));
    rig.engine.store.answers.push({
      kind: 'rival',
      act: async () => {
        rig.code.tips.set(BRANCH, moved);
        await rig.engine.one({ type: 'block_task', task: taskId('p/b'), reason: 'x' });
      },
    });
    await collected(rig);
    expect(rig.code.merges.map(({ tip }) => tip)).toEqual([BASE, moved]);
    expect(refs(rig)).toEqual([{ ref: REF, before: moved, after: '2'.padStart(40, '0') }]);
  });
});
