import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { recorder, SampleProject, sampleFiles } from '../support/sample-project.js';

const projects: SampleProject[] = [];
const remotes: string[] = [];
function project(
  tasks: Record<string, string>,
  definition: string,
  extra: Record<string, string> = {},
  git = true,
): SampleProject {
  const made = new SampleProject({ ...sampleFiles(tasks, definition), ...extra }, { git });
  projects.push(made);
  return made;
}
afterEach(() => {
  for (const made of projects.splice(0)) made.dispose();
  for (const remote of remotes.splice(0)) rmSync(remote, { recursive: true, force: true });
});

/** A bare remote named origin with an `update` hook; answers git in it. */
function remoteOf(sample: SampleProject, hook: string): (...args: string[]) => string {
  const remote = join(sample.root, '..', `${basename(sample.root)}-remote.git`);
  sample.git('init', '--quiet', '--bare', remote);
  remotes.push(remote);
  writeFileSync(join(remote, 'hooks', 'update'), `#!/bin/sh\n${hook}\n`);
  chmodSync(join(remote, 'hooks', 'update'), 0o755);
  sample.git('remote', 'add', 'origin', remote);
  return (...args) => sample.git('--git-dir', remote, ...args);
}

const RETRY =
  'retry: { max_attempts: 3, backoff: 1s, factor: 1, max_backoff: 1s, on: [failed, timed_out, lost, conflict, invalid] }';
const STORES = ['state: { store: file }', 'state: { store: git }'];

const head = (run: string, rest: string, phases = ['01-one', '02-two']): string =>
  `version: 1\ntitle: Sample\nphases:\n${phases.map((id) => `  - id: ${id}\n`).join('')}agents:\n  default: { run: ${JSON.stringify(run)} }\n${rest}\n`;

describe('a local run', () => {
  test.each(STORES)(
    'goes through phases, hands outputs on and merges changes side by side (%s)',
    async (state) => {
      const agent = 'sh agent.sh';
      const script = [
        'set -e',
        'case "$ORCHESTRATOR_TASK" in',
        '01-one/a) echo "from a" > "$ORCHESTRATOR_OUTPUTS/a.txt"; echo a >> a.md ;;',
        '01-one/b) echo b > b.md ;;',
        '02-two/c) cat "$ORCHESTRATOR_INPUTS/01-one/a/a.txt" 01-one/a/a.txt > "$ORCHESTRATOR_OUTPUTS/c.txt"; cat a.md b.md > c.md ;;',
        'esac',
      ].join('\n');
      const sample = project(
        {
          '01-one/a': 'outputs: [a.txt]',
          '01-one/b': 'title2: x'.slice(0, 0),
          '02-two/c': 'dependencies: [01-one/a]\ninputs: [01-one/a/a.txt]\noutputs: [c.txt]',
        },
        head(agent, `${RETRY}\n${state}`),
        { 'agent.sh': script, 'a.md': 'base\n' },
      );
      const end = await sample.run();
      expect(end.conclusion).toBe('completed');
      expect(end.seen.applied.map(({ task, outcome }) => `${task} ${outcome}`).sort()).toEqual([
        '01-one/a succeeded',
        '01-one/b succeeded',
        '02-two/c succeeded',
      ]);
      const { session } = end.loaded;
      expect(sample.git('show', `orchestrator/${session.id}:c.md`)).toBe('base\na\nb');
      const files = await (await sample.wired()).context.store.load(session.id);
      expect(Buffer.from((await files?.read('outputs/02-two/c/c.txt')) ?? []).toString()).toBe(
        'from a\nfrom a\n',
      );
      expect(sample.git('status', '--porcelain', '--', '*.md', '*.sh', 'tasks')).toBe('');
      expect(sample.git('rev-parse', '--abbrev-ref', 'HEAD')).toBe('main');
      expect(await sample.verify(session.id)).toMatchObject({ ok: true, problems: [] });
    },
  );

  test('tells the next attempt why the last one did not make it, and alerts when a task fails for good', async () => {
    const agent =
      'if [ -s "$ORCHESTRATOR_FEEDBACK" ]; then cat "$ORCHESTRATOR_FEEDBACK" > "$ORCHESTRATOR_OUTPUTS/out.txt"; fi; case "$ORCHESTRATOR_TASK" in */bad) exit 7;; esac';
    const sample = project(
      {
        '01-one/slow-learner': 'outputs: [out.txt]',
        '01-one/bad': 'retry: { max_attempts: 2 }',
        '02-two/after': 'dependencies: [01-one/bad]',
      },
      head(agent, `changes: { integrate: none }\n${RETRY}\nstate: { store: file }`),
    );
    const end = await sample.run();
    expect(end.conclusion).toBe('blocked');
    expect(
      end.seen.applied.filter(({ task }) => task === '01-one/slow-learner').map(({ outcome }) => outcome),
    ).toEqual(['invalid', 'succeeded']);
    expect(end.seen.alerts).toEqual(['ALERT: Task 01-one/bad failed, blocking 1 tasks']);
    const stored = await (await sample.wired()).context.store.load(end.loaded.session.id);
    expect(
      Buffer.from((await stored?.read('outputs/01-one/slow-learner/out.txt')) ?? []).toString(),
    ).toContain('Missing output: out.txt');
  });

  test('makes a conflict an outcome whose paths are the next attempt’s feedback', async () => {
    const agent =
      'sleep 0.3; if [ -s "$ORCHESTRATOR_FEEDBACK" ]; then grep -q shared.txt "$ORCHESTRATOR_FEEDBACK" || exit 9; fi; echo "$ORCHESTRATOR_TASK" >> shared.txt; sort -o shared.txt shared.txt';
    const sample = project(
      { '01-one/a': '', '01-one/b': '' },
      head(agent, `${RETRY}\nstate: { store: git }`, ['01-one']),
      { 'shared.txt': 'base\n' },
    );
    const end = await sample.run();
    expect(end.conclusion).toBe('completed');
    expect(end.seen.applied.map(({ outcome }) => outcome).sort()).toEqual([
      'conflict',
      'succeeded',
      'succeeded',
    ]);
    expect(sample.git('show', `orchestrator/${end.loaded.session.id}:shared.txt`)).toBe(
      '01-one/a\n01-one/b\nbase',
    );
  });

  test('adds the tasks that a task wrote, and refuses a list that asks for too much', async () => {
    const list = JSON.stringify([
      { id: '02-two/x', title: 'X', touches: ['x/**'] },
      { id: '02-two/y', title: 'Y', dependencies: ['02-two/x'] },
    ]);
    const powerful = JSON.stringify([{ id: '02-two/x', title: 'X', runner: 'mine' }]);
    const agent = `case "$ORCHESTRATOR_TASK#$ORCHESTRATOR_ATTEMPT" in 01-one/plan#1) printf '%s' '${powerful}' > "$ORCHESTRATOR_OUTPUTS/list.json";; 01-one/plan#*) printf '%s' '${list}' > "$ORCHESTRATOR_OUTPUTS/list.json";; esac`;
    const definition = head(agent, `changes: { integrate: none }\n${RETRY}\nstate: { store: file }`).replace(
      '  - id: 02-two\n',
      '  - id: 02-two\n    tasks_from: 01-one/plan/list.json\n',
    );
    const sample = project({ '01-one/plan': 'outputs: [list.json]' }, definition);
    const end = await sample.run();
    expect(end.conclusion).toBe('completed');
    expect(end.seen.applied.map(({ task, outcome }) => `${task} ${outcome}`)).toEqual([
      '01-one/plan invalid',
      '01-one/plan succeeded',
      '02-two/x succeeded',
      '02-two/y succeeded',
    ]);
    expect(end.seen.applied[0]?.reason).toContain('runner');
  });

  test('adds the task files that a task wrote into a folder, once all of them are good', async () => {
    const script = [
      'case "$ORCHESTRATOR_TASK#$ORCHESTRATOR_ATTEMPT" in 01-one/plan#*)',
      'mkdir -p "$ORCHESTRATOR_OUTPUTS/new/02-two"',
      'echo "About these." > "$ORCHESTRATOR_OUTPUTS/new/README.md"',
      'printf -- \'---\\ntitle: X\\noutputs: [x.txt]\\n---\\nDo X.\\n\' > "$ORCHESTRATOR_OUTPUTS/new/02-two/x.md"',
      'printf -- \'---\\ntitle: Y\\ndependencies: [02-two/x]\\n---\\nDo Y.\\n\' > "$ORCHESTRATOR_OUTPUTS/new/y.md" ;;',
      '02-two/x#*) grep -q "Do X" "$ORCHESTRATOR_PROMPT" && echo x > "$ORCHESTRATOR_OUTPUTS/x.txt" ;;',
      'esac',
      'case "$ORCHESTRATOR_TASK#$ORCHESTRATOR_ATTEMPT" in 01-one/plan#1)',
      'printf -- \'---\\ntitle: Z\\nagent: mine\\n---\\n\' > "$ORCHESTRATOR_OUTPUTS/new/z.md" ;; esac',
    ].join('\n');
    const definition = head(
      'sh agent.sh',
      `changes: { integrate: none }\n${RETRY}\nstate: { store: file }`,
    ).replace('  - id: 02-two\n', '  - id: 02-two\n    tasks_from: 01-one/plan/new/\n');
    const sample = project({ '01-one/plan': 'outputs: [new]' }, definition, { 'agent.sh': script });
    const end = await sample.run();
    expect(end.seen.applied.map(({ task, outcome }) => `${task} ${outcome}`)).toEqual([
      '01-one/plan invalid',
      '01-one/plan succeeded',
      '02-two/x succeeded',
      '02-two/y succeeded',
    ]);
    expect(end.seen.applied[0]?.reason).toContain('z.md:3:1');
    expect(await sample.verify(end.loaded.session.id)).toMatchObject({ ok: true, problems: [] });
  });

  test('waits for an approval with a verdict of its own, and goes on when it is given', async () => {
    const definition = head('true', 'changes: { integrate: none }\nstate: { store: file }').replace(
      '  - id: 01-one\n',
      '  - id: 01-one\n    gate: { approval: true }\n',
    );
    const sample = project({ '01-one/a': '', '02-two/b': '' }, definition);
    const first = await sample.run();
    expect(first.conclusion).toBe('approval');
    expect((await sample.run({ phase: '02-two' })).conclusion).toBe('phase-closed');
    const wired = await sample.wired();
    const { ask } = await import('../../src/app/person-verbs.js');
    const phase = first.loaded.session.phases[0]?.id;
    if (phase === undefined) throw new Error('no phase');
    const answer = await ask(wired.context, first.loaded, {
      type: 'approve_gate',
      now: wired.context.clock.now(),
      actor: 'tester',
      phase,
      permission: null,
      headSha: null,
      feedback: null,
      seenVersion: null,
      seenAt: null,
    });
    expect(answer.kind).toBe('done');
    expect((await sample.run()).conclusion).toBe('completed');
  });

  test('ends its agents when it is interrupted and gives their tasks back unharmed', async () => {
    const sample = project(
      { '01-one/a': '' },
      head('sleep 600', 'changes: { integrate: none }\nstate: { store: file }', ['01-one']),
    );
    const stop = new AbortController();
    const { observer } = recorder();
    const end = await sample.run({
      signal: stop.signal,
      observer: { ...observer, started: () => void setTimeout(() => stop.abort(), 200) },
    });
    expect(end.conclusion).toBe('interrupted');
    const task = [...end.loaded.session.tasks][0];
    expect(task?.status).toBe('pending');
    expect(task?.attempts.map(({ outcome }) => outcome)).toEqual(['cancelled']);
    expect(task?.notBefore).toBeNull();
  });

  test('holds a change to protected paths on a branch of its own and escalates the task', async () => {
    const agent = 'echo changed >> orchestrator.yml';
    const sample = project({ '01-one/a': '' }, head(agent, 'state: { store: git }', ['01-one']));
    const end = await sample.run();
    expect(end.conclusion).toBe('blocked');
    const task = [...end.loaded.session.tasks][0];
    expect(task?.status).toBe('escalated');
    const held = task?.escalationInfo?.held;
    expect(held?.paths).toEqual(['orchestrator.yml']);
    expect(sample.git('rev-parse', held?.ref ?? '')).toBe(held?.oid);
    expect(sample.git('diff', '--name-only', 'main', `orchestrator/${end.loaded.session.id}`)).toBe('');
  });

  test('keeps the state when the repository refuses the code, and says which task was not integrated', async () => {
    const sample = project(
      { '01-one/a': '', '01-one/b': '' },
      head('case "$ORCHESTRATOR_TASK" in */a) echo x > x.txt;; esac', 'state: { store: git }', ['01-one']),
    );
    const remote = remoteOf(
      sample,
      'case "$1" in refs/heads/orchestrator/*) [ "$2" = 0000000000000000000000000000000000000000 ] || { echo "not here"; exit 1; };; esac',
    );
    const end = await sample.run();
    expect(end.conclusion).toBe('blocked');
    expect([...end.loaded.session.tasks].map(({ status }) => status)).toEqual(['escalated', 'completed']);
    expect(end.seen.applied.find(({ task }) => task === '01-one/a')).toMatchObject({ outcome: 'rejected' });
    expect(remote('rev-parse', `orchestrator/${end.loaded.session.id}`)).toBe(
      sample.git('rev-parse', 'main'),
    );
    expect(await sample.verify(end.loaded.session.id)).toMatchObject({ ok: true });
  });

  test('does not start where the repository refuses the session’s branch altogether', async () => {
    const sample = project({ '01-one/a': '' }, head('true', 'state: { store: git }', ['01-one']));
    const remote = remoteOf(
      sample,
      'case "$1" in refs/heads/orchestrator/*) echo "no such branches"; exit 1;; esac',
    );
    await expect(sample.run()).rejects.toMatchObject({ code: 'PUSH_REFUSED' });
    expect(remote('for-each-ref', '--format=%(refname)')).toBe('');
  });

  test('works in place where there is no repository at all', async () => {
    const agent = 'echo "$PWD" > "$ORCHESTRATOR_OUTPUTS/where.txt"; echo done > side-effect.txt';
    const sample = project(
      { '01-one/a': 'outputs: [where.txt]' },
      head(agent, 'changes: { integrate: none }\nstate: { store: file }', ['01-one']),
      {},
      false,
    );
    const end = await sample.run();
    expect(end.conclusion).toBe('completed');
    expect(sample.read('side-effect.txt')).toBe('done\n');
    expect(sample.read(`.orchestrator/sessions/${end.loaded.session.id}/outputs/01-one/a/where.txt`)).toBe(
      `${sample.root}\n`,
    );
  });

  test('refuses to integrate changes where there is nothing to integrate them into', async () => {
    const plain = project({ '01-one/a': '' }, head('true', 'state: { store: file }', ['01-one']), {}, false);
    await expect(plain.run()).rejects.toMatchObject({ code: 'GIT_NO_REPOSITORY' });
    const empty = project({ '01-one/a': '' }, head('true', 'state: { store: git }', ['01-one']), {}, false);
    empty.git('init', '--quiet');
    await expect(empty.run()).rejects.toMatchObject({ code: 'GIT_NO_COMMITS' });
  });

  test('two runs of one session share its tasks: each attempt happens once', async () => {
    const tasks = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`01-one/t${index}`, '']));
    const agent = 'mkdir "seen-$(basename "$ORCHESTRATOR_TASK")" && sleep 0.05';
    const sample = project(
      tasks,
      head(
        agent,
        'changes: { integrate: none }\nlimits: { max_concurrent_agents: 4 }\nstate: { store: file }',
        ['01-one'],
      ),
    );
    const wired = await sample.wired();
    const { start } = await import('../../src/app/start.js');
    await start(wired.context, { ifNone: true });
    const ends = await Promise.all([sample.run(), sample.run(), sample.run()]);
    for (const end of ends) expect(end.conclusion).toBe('completed');
    const started = ends.flatMap(({ seen }) => seen.started);
    expect([...started].sort()).toEqual(
      Object.keys(tasks)
        .map((id) => `${id}#1`)
        .sort(),
    );
    const last = ends[0]?.loaded.session;
    expect(last === undefined ? null : [...last.tasks].map(({ attempts }) => attempts.length)).toEqual(
      Array(12).fill(1),
    );
  });
});
