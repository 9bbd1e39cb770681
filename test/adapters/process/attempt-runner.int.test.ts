import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AttemptRig, file, inSeconds, LIMITS } from '../../support/attempt-rig.js';

let rig: AttemptRig;
beforeAll(() => {
  rig = new AttemptRig({ 'README.md': 'hello\n', 'src/a.txt': 'one\ntwo\nthree\n', 'old.txt': 'old\n' });
});
afterAll(() => rig.dispose());

async function change(folder: string): Promise<readonly string[]> {
  const imported = await rig.code.importChange(readFileSync(join(folder, 'change.pack')), rig.base, LIMITS);
  return imported.kind === 'ok' ? imported.paths : imported.reasons;
}

describe('an attempt', () => {
  test('of a program that is not there fails as a shell says it', async () => {
    const { report, log } = await rig.run('no-such-program --at all');
    expect(report).toMatchObject({ outcome: 'failed', exit_code: 127 });
    expect(log).toContain('no-such-program');
  });

  test('of a script that names no interpreter runs it', async () => {
    rig.base = rig.commit({ 'plain.sh!': 'echo "I am $1"\nexit 4\n' });
    const { report, log } = await rig.run('./plain.sh here');
    expect(report).toMatchObject({ outcome: 'failed', exit_code: 4 });
    expect(log).toBe('I am here\n');
  });

  test('that needs no shell is told where it works all the same', async () => {
    const { log } = await rig.run('printenv PWD');
    expect(log.trim()).toMatch(/\/work$/);
  });

  test('that changes code leaves a pack which the repository accepts', async () => {
    const { report, folder } = await rig.run('echo four >> src/a.txt; rm old.txt; echo x > src/new.txt');
    expect(report.outcome).toBe('succeeded');
    expect(report.change).toMatchObject({ base_sha: rig.base, files: 3 });
    expect(await change(folder)).toEqual(['old.txt', 'src/a.txt', 'src/new.txt']);
  });

  test('that changes nothing has no change', async () => {
    const { report, folder } = await rig.run('git status --short');
    expect(report).toMatchObject({ outcome: 'succeeded', change: null, exit_code: 0 });
    expect(readdirSync(folder).sort()).toEqual(['agent.log', 'report.json', 'report.seal']);
  });

  test('may commit, branch and reset in its own repository', async () => {
    const { report, folder } = await rig.run(
      'git log --oneline && git checkout -q -b mine && echo x > y && git add y && git commit -q -m mine && git checkout -q work && git merge -q mine',
    );
    expect(report.outcome).toBe('succeeded');
    expect(await change(folder)).toEqual(['y']);
  });

  test('has a clean work tree, one branch and no remote', async () => {
    const { log } = await rig.run(
      'git status --porcelain; git branch; git remote -v; git config core.hooksPath; true',
    );
    expect(log.trim()).toBe('* work');
  });

  test('is told everything by its environment', async () => {
    const inputs = [
      { path: 'data/in.json', producer: '01-work/other', output: 'in.json', bytes: Buffer.from('{"a":1}') },
    ];
    const { log } = await rig.run(
      'cat "$ORCHESTRATOR_PROMPT" "$ORCHESTRATOR_FEEDBACK"; cat "$ORCHESTRATOR_STATE"; echo; cat "$ORCHESTRATOR_INPUTS/01-work/other/in.json" data/in.json; echo; echo "$ORCHESTRATOR_SESSION $ORCHESTRATOR_TASK $ORCHESTRATOR_ATTEMPT $ORCHESTRATOR_AGENT"; echo "$ORCHESTRATOR_DEADLINE"',
      { inputs, feedback: 'Try harder.\n' },
    );
    const lines = log.trim().split('\n');
    expect(lines.slice(0, 5)).toEqual([
      'Do it.',
      'Try harder.',
      '{"schema":"x"}',
      '{"a":1}{"a":1}',
      '0123abcd 01-work/a-task 1 default',
    ]);
    expect(lines[5]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  test('always has a feedback file, empty on a first try', async () => {
    const { report } = await rig.run(
      'test -f "$ORCHESTRATOR_FEEDBACK" && test ! -s "$ORCHESTRATOR_FEEDBACK"',
    );
    expect(report.outcome).toBe('succeeded');
  });

  test('does not see its claim, nor tokens of the workflow', async () => {
    const environment = {
      ...process.env,
      ACTIONS_RUNTIME_TOKEN: 'tok-runtime',
      GITHUB_TOKEN: 'tok-github',
      GITHUB_ENV: '/tok-file',
      INPUT_SECRET: 'tok-input',
      MY_KEY: 'tok-mine-123',
    };
    const { log, report } = await rig.run('env; cat "$ORCHESTRATOR_STATE"', { options: { environment } });
    expect(log).not.toContain('tok-');
    expect(log).not.toContain(report.claim);
    const named = await rig.run('test "$MY_KEY" = tok-mine-123 && echo "key $MY_KEY"', {
      options: { environment },
      env: ['MY_KEY'],
    });
    expect(named.report.outcome).toBe('succeeded');
    expect(named.log).toBe('key ***\n');
  });

  test('that fails tells its exit code and the end of its log', async () => {
    const { report } = await rig.run('echo working; echo boom >&2; exit 7');
    expect(report).toMatchObject({ outcome: 'failed', exit_code: 7, change: null });
    expect(report.details).toContain('boom');
  });

  test('passes on what its status file says, with secrets masked', async () => {
    const { report } = await rig.run(
      `printf 'status: BLOCKED\\ndetails: "no hunter222 here"\\nblockers: [hunter222]\\nusage: {usd: 1.5}\\n' > "$ORCHESTRATOR_STATUS"; exit 3`,
      { options: { secrets: ['hunter222'] } },
    );
    expect(report).toMatchObject({
      outcome: 'blocked',
      exit_code: 3,
      details: 'no *** here',
      blockers: ['***'],
      usage: { usd: 1.5, input_tokens: null, output_tokens: null },
    });
  });

  test('may leave agent-status.yaml at the root, which is no part of its change', async () => {
    const { report, folder } = await rig.run('echo "status: COMPLETED" > agent-status.yaml; echo x > y.txt');
    expect(report.outcome).toBe('succeeded');
    expect(await change(folder)).toEqual(['y.txt']);
    const split = await rig.run('echo "status: NEEDS_SPLIT" > agent-status.yaml');
    expect(split.report.outcome).toBe('needs_split');
  });

  test('may leave its status at the place that its agent has for it, which is no part of its change', async () => {
    const asked = {
      statusFile: 'efforts/{phase}/wave{wave}/{effort}/agent-status.yaml',
    };
    const path = 'efforts/01-work/wave1/a-task/agent-status.yaml';
    const write = `mkdir -p "$(dirname ${path})"; echo "status: BLOCKED" > ${path}`;
    const { report, folder } = await rig.run(
      `mkdir -p efforts/x; echo y > efforts/x/y; ${write.replace('BLOCKED', 'COMPLETED')}`,
      asked,
    );
    expect(report.outcome).toBe('succeeded');
    expect(await change(folder)).toEqual(['efforts/x/y']);
    expect((await rig.run(write, asked)).report.outcome).toBe('blocked');
    expect((await rig.run(write)).report.outcome).toBe('succeeded');
    const own = await rig.run(`${write}; echo "status: REJECTED" > "$ORCHESTRATOR_STATUS"`, asked);
    expect(own.report.outcome).toBe('rejected');
  });

  test('whose status lies behind a link has said nothing that can be used', async () => {
    const asked = { statusFile: 'efforts/{effort}/agent-status.yaml' };
    const outside = join(rig.folder, 'status-outside');
    mkdirSync(join(outside, 'a-task'), { recursive: true });
    writeFileSync(join(outside, 'a-task', 'agent-status.yaml'), 'status: COMPLETED\n');
    const { report } = await rig.run(`ln -s ${outside} efforts`, asked);
    expect(report.outcome).toBe('invalid');
    const inPlace = await rig.run(`ln -s ${outside} efforts`, { ...asked, baseSha: null });
    expect(inPlace.report.outcome).toBe('invalid');
    expect(existsSync(join(outside, 'a-task', 'agent-status.yaml'))).toBe(true);
    rmSync(join(rig.source, 'efforts'));
  });

  test('that works in place uses its status up, and one of before is none of its', async () => {
    const asked = { statusFile: 's/{effort}.yaml', baseSha: null };
    const write = 'mkdir -p s; echo "status: BLOCKED" > s/a-task.yaml';
    expect((await rig.run(write, asked)).report.outcome).toBe('blocked');
    expect(existsSync(join(rig.source, 's', 'a-task.yaml'))).toBe(false);
    writeFileSync(join(rig.source, 's', 'a-task.yaml'), 'status: BLOCKED\n');
    expect((await rig.run('true', asked)).report.outcome).toBe('succeeded');
    rmSync(join(rig.source, 's'), { recursive: true });
  });

  test('with an unusable status file is invalid', async () => {
    const { report } = await rig.run('echo "status: PERHAPS" > "$ORCHESTRATOR_STATUS"');
    expect(report.outcome).toBe('invalid');
    expect(report.details).toContain('NEEDS_SPLIT');
    const linked = await rig.run('ln -s /etc/passwd "$ORCHESTRATOR_STATUS"');
    expect(linked.report.outcome).toBe('invalid');
    const pipe = await rig.run('mkfifo "$ORCHESTRATOR_STATUS"');
    expect(pipe.report.outcome).toBe('invalid');
  });

  test('leaves no temporary files behind, even read-only ones', async () => {
    await rig.run('mkdir -p d/e && echo x > d/e/f && chmod -R a-w d; exit 1');
    expect(readdirSync(join(rig.folder, 'temp'))).toEqual([]);
  });

  test('writes its report last and beside a copy of its log', async () => {
    const logFile = join(rig.folder, 'logs', 'a.log');
    const { folder, report } = await rig.run('echo hi', { logFile });
    expect(readFileSync(logFile, 'utf8')).toBe('hi\n');
    expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toEqual(report);
    expect(report.started_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  test('of a shallow clone works like any other', async () => {
    rig.commit({ 'more.txt': 'more\n' });
    const clone = join(rig.folder, 'shallow');
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${rig.source}`, clone]);
    const own = join(rig.folder, 'shallow-own.git');
    execFileSync('git', ['init', '--quiet', '--bare', '--template=', own]);
    writeFileSync(join(own, 'objects', 'info', 'alternates'), `${join(clone, '.git', 'objects')}\n`);
    const head = execFileSync('git', ['-C', clone, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
    const { report, log } = await rig.run('git log --oneline | wc -l; echo x > z', {
      baseSha: rig.oid(head),
      options: { git: rig.git.with({ gitDir: own }) },
    });
    expect(report).toMatchObject({ outcome: 'succeeded', change: { files: 1 } });
    expect(log.trim()).toBe('1');
  });
});

describe('an attempt without a base', () => {
  test('works in place and carries no change', async () => {
    const { report } = await rig.run('echo in-place > here.txt; mkdir -p build; echo 1 > build/out.txt', {
      baseSha: null,
      outputs: [file('here.txt'), file('build/out.txt')],
    });
    expect(report).toMatchObject({
      outcome: 'succeeded',
      change: null,
      outputs: [
        { path: 'here.txt', source: false },
        { path: 'build/out.txt', source: false },
      ],
    });
    expect(existsSync(join(rig.source, 'here.txt'))).toBe(true);
  });

  test('uses up the status file at the root', async () => {
    const { report } = await rig.run('echo "status: BLOCKED" > agent-status.yaml', { baseSha: null });
    expect(report.outcome).toBe('blocked');
    expect((await rig.run('true', { baseSha: null })).report.outcome).toBe('succeeded');
  });

  test('is not spoken for by a status file that was there before', async () => {
    writeFileSync(join(rig.source, 'agent-status.yaml'), 'status: FAILED\n');
    expect((await rig.run('true', { baseSha: null })).report.outcome).toBe('succeeded');
    expect(existsSync(join(rig.source, 'agent-status.yaml'))).toBe(true);
  });

  test('runs its checks in place', async () => {
    const { report } = await rig.run('echo ok > checked.txt', {
      baseSha: null,
      outputs: [{ kind: 'check', command: 'grep -q ok checked.txt' }],
    });
    expect(report).toMatchObject({ outcome: 'succeeded', checks: [{ exit_code: 0, tree: null }] });
  });
});

describe('inputs', () => {
  const input = (path: string) => [
    { path, producer: '01-work/other', output: 'in.json', bytes: Buffer.from('{"in":1}') },
  ];

  test('laid out in the working copy are no part of the change, even when edited', async () => {
    const { folder } = await rig.run('echo more >> data/in.json; echo x > data/new.txt', {
      inputs: input('data/in.json'),
    });
    expect(await change(folder)).toEqual(['data/new.txt']);
  });

  test('never overwrite what the base has', async () => {
    const { log, folder } = await rig.run('cat src/a.txt; echo z > src/a.txt', {
      inputs: input('src/a.txt'),
    });
    expect(log).toBe('one\ntwo\nthree\n');
    expect(await change(folder)).toEqual(['src/a.txt']);
  });

  test('are never written through a link of the base, or out of the copy', async () => {
    const outside = join(rig.folder, 'outside');
    mkdirSync(outside);
    symlinkSync(outside, join(rig.source, 'link'));
    const base = rig.commit({});
    await rig.run('true', { baseSha: base, inputs: [...input('link/in.json'), ...input('../../out.json')] });
    expect(readdirSync(outside)).toEqual([]);
  });

  test('that nobody touched are no output', async () => {
    const asked = { inputs: input('data/in.json'), outputs: [file('data/in.json')] };
    expect((await rig.run('true', asked)).report.details).toBe('Missing output: data/in.json');
    expect((await rig.run('echo 2 > data/in.json', asked)).report.outcome).toBe('succeeded');
  });
});

describe('a deadline', () => {
  test('that is over already runs nothing', async () => {
    const { report, log } = await rig.run('echo ran', { deadline: inSeconds(-1) });
    expect(report.outcome).toBe('timed_out');
    expect(log).toBe('');
  });

  test('also holds for checks', async () => {
    const { report } = await rig.run('true', {
      outputs: [{ kind: 'check', command: 'sleep 30' }],
      deadline: inSeconds(2),
    });
    expect(report.outcome).toBe('timed_out');
  });
});
