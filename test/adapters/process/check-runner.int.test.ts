import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createCheckRunner } from '../../../src/adapters/process/check-runner.js';
import { createReportInbox } from '../../../src/adapters/process/report-folder.js';
import { writeVerdict } from '../../../src/adapters/process/verdict-folder.js';
import type { CheckOrder } from '../../../src/app/ports/checks.js';
import type { OutputSpec } from '../../../src/domain/definition.js';
import { isSessionId } from '../../../src/domain/ids.js';
import type { CheckVerdict } from '../../../src/schema/check-verdict.js';
import {
  type Asked,
  AttemptRig,
  file,
  inSeconds,
  LIMITS,
  must,
  taskSpec,
  testClock,
} from '../../support/attempt-rig.js';

let rig: AttemptRig;
let temp: string;
beforeAll(() => {
  rig = new AttemptRig({ 'README.md': 'hello\n', 'src/a.txt': 'one\n' });
  temp = join(rig.folder, 'check-temp');
  mkdirSync(temp);
});
afterAll(() => rig.dispose());

interface Checking {
  readonly commands: readonly string[];
  readonly outputs?: readonly OutputSpec[];
  readonly asked?: Asked;
  readonly check?: Partial<Omit<CheckOrder, 'order'>>;
  readonly order?: Partial<CheckOrder['order']>;
  readonly signal?: AbortSignal;
  readonly environment?: NodeJS.ProcessEnv;
}

interface Checked {
  readonly verdict: CheckVerdict | null;
  readonly folder: string;
  readonly log: string;
}

let count = 0;

/** An attempt that leaves its checks to somebody else, and then those checks. */
async function checked(agent: string, given: Checking): Promise<Checked> {
  const checks = given.commands.map((command) => ({ kind: 'check', command }) as const);
  const outputs = [...(given.outputs ?? []), ...checks];
  const ran = await rig.run(agent, { ...given.asked, outputs, hooks: { separateChecks: true } });
  expect(ran.report).toMatchObject({ outcome: 'succeeded', checks: [] });
  const pack = join(ran.folder, 'change.pack');
  const change = existsSync(pack)
    ? await rig.code.importChange(readFileSync(pack), rig.base, LIMITS)
    : undefined;
  if (change?.kind === 'refused') throw new Error(change.reasons.join());
  count += 1;
  const folder = join(rig.folder, `verdict-${count}`);
  const runner = createCheckRunner({
    git: rig.git,
    root: rig.source,
    clock: testClock,
    reporter: { info: () => undefined, warn: () => undefined },
    tempFolder: temp,
    graceMilliseconds: 300,
    ...(given.environment === undefined ? {} : { environment: given.environment }),
  });
  const verdict = await runner.run(
    {
      order: {
        session: must('0123abcd', isSessionId),
        task: taskSpec(outputs),
        attempt: 1,
        claim: '0123456789abcdef0123456789abcdef',
        baseSha: rig.base,
        agent: { run: 'exit 99', env: [], runner: null, reserve: { microUsd: 0, tokens: 0 } },
        prompt: Buffer.from('Do it.\n'),
        feedback: null,
        state: '{}',
        inputs: [],
        schemas: {},
        maxOutputBytes: 1024 * 1024,
        deadline: inSeconds(60),
        logFile: null,
        reportFolder: folder,
        ...given.order,
      },
      commands: given.commands,
      ownDeadline: true,
      commit: change?.candidate ?? rig.base,
      tree: change?.tree ?? null,
      report: ran.folder,
      outputs: ran.report.outputs
        .filter(({ source }) => !source)
        .map(({ path, place }) => ({ path, place: place ?? null })),
      ...given.check,
    },
    given.signal === undefined ? {} : { signal: given.signal },
  );
  expect(readdirSync(temp)).toEqual([]);
  return { verdict, folder, log: readFileSync(join(folder, 'check.log'), 'utf8') };
}

describe('check commands of an attempt that is over', () => {
  test('see the change in a fresh copy, and their verdict names its tree', async () => {
    const { verdict, folder, log } = await checked('echo two >> src/a.txt; touch node_modules.ignored', {
      commands: ['grep two src/a.txt && git status --porcelain', 'test -e .git'],
    });
    expect(verdict?.checks.map(({ exit_code }) => exit_code)).toEqual([0, 0]);
    expect(verdict?.tree).toMatch(/^[0-9a-f]{40}$/);
    expect(verdict?.checks.every(({ tree }) => tree === verdict.tree)).toBe(true);
    expect(verdict?.details).toBeNull();
    expect(log).toContain('two');
    expect(JSON.parse(readFileSync(join(folder, 'check.json'), 'utf8'))).toEqual(verdict);
  });

  test('of one that changed nothing run on the base, and name no tree', async () => {
    const { verdict } = await checked('true', { commands: ['test "$(cat src/a.txt)" = one'] });
    expect(verdict).toMatchObject({ tree: null, checks: [{ exit_code: 0, tree: null }] });
  });

  test('find outputs where the agent had them, and nowhere else', async () => {
    const outputs = [file('given.txt'), file('root.txt'), file('space.txt')];
    const agent = [
      'echo g > "$ORCHESTRATOR_OUTPUTS/given.txt"',
      'echo r > root.txt',
      'mkdir -p workspace/outputs/01-work/a-task',
      'echo s > workspace/outputs/01-work/a-task/space.txt',
    ].join('\n');
    const commands = [
      'cd "$ORCHESTRATOR_OUTPUTS" && cat given.txt root.txt space.txt',
      'test -f root.txt && test ! -e given.txt && test ! -e space.txt',
      'test -f workspace/outputs/01-work/a-task/space.txt',
    ];
    const { verdict, log } = await checked(agent, { commands, outputs });
    expect([log, verdict?.checks.map(({ exit_code }) => exit_code)]).toEqual([log, [0, 0, 0]]);
  });

  test('that fail say with which exit code, and what they printed last', async () => {
    const { verdict } = await checked('true', {
      commands: ['echo first; exit 3', 'printf "a\\033[2Jb\\n::error::c\\n"; kill -9 $$', 'echo third'],
    });
    expect(verdict?.checks.map(({ exit_code }) => exit_code)).toEqual([3, -1, 0]);
    expect(verdict?.details?.split('\n')).toEqual([
      'echo first; exit 3 (exit code 3):',
      'first',
      'printf "a\\033[2Jb\\n::error::c\\n"; kill -9 $$ (signal SIGKILL):',
      'ab',
      '\\::error::c',
    ]);
  });

  test('get the environment of an agent, without the claim in the log', async () => {
    const environment = {
      ...process.env,
      GITHUB_TOKEN: 'ghs_0123456789',
      ACTIONS_RUNTIME_TOKEN: 'rt_0123456789',
    };
    const { log, verdict } = await checked('true', {
      commands: ['env; echo 0123456789abcdef0123456789abcdef'],
      environment,
    });
    expect(verdict?.checks[0]?.exit_code).toBe(0);
    expect(log).toContain('ORCHESTRATOR_TASK=01-work/a-task');
    expect(log).not.toMatch(/ghs_|rt_|0123456789abcdef0123456789abcdef/);
  });

  test('that go on past the deadline of the task are ended and red', async () => {
    const { verdict } = await checked('true', {
      commands: ['sleep 30', 'true'],
      order: { deadline: inSeconds(1) },
    });
    expect(verdict?.checks).toMatchObject([{ command: 'sleep 30', exit_code: -1 }]);
  });

  test('that the machine has no time for get no verdict', async () => {
    const { verdict, folder } = await checked('true', {
      commands: ['sleep 30'],
      order: { deadline: inSeconds(1) },
      check: { ownDeadline: false },
    });
    expect([verdict, existsSync(join(folder, 'check.json'))]).toEqual([null, false]);
  });

  test('that are stopped from outside get no verdict', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 500);
    const { verdict } = await checked('true', { commands: ['sleep 30'], signal: controller.signal });
    expect(verdict).toBeNull();
  });

  test('of one that worked in place run in place', async () => {
    const { verdict } = await checked('echo r > "$ORCHESTRATOR_OUTPUTS/r.txt"', {
      outputs: [file('r.txt')],
      asked: { baseSha: null },
      order: { baseSha: null },
      check: { commit: null, tree: null },
      commands: ['test "$(cat "$ORCHESTRATOR_OUTPUTS/r.txt")" = r && test -f src/a.txt'],
    });
    expect(verdict).toMatchObject({ tree: null, checks: [{ exit_code: 0 }] });
  });
});

describe('a verdict folder', () => {
  test('is told apart from reports, and broken ones are named', async () => {
    const inbox = join(rig.folder, 'inbox');
    const { verdict } = await checked('true', { commands: ['true'] });
    const lay = (name: string, files: Readonly<Record<string, string>>): void => {
      mkdirSync(join(inbox, name), { recursive: true });
      for (const [path, text] of Object.entries(files)) writeFileSync(join(inbox, name, path), text);
    };
    const good = JSON.stringify(verdict);
    if (verdict === null) throw new Error('there is no verdict');
    lay('1-good', { 'check.log': '' });
    writeVerdict(join(inbox, '1-good'), verdict, '0123456789abcdef0123456789abcdef');
    lay('2-broken', { 'check.json': '{' });
    lay('3-both', { 'check.json': good, 'report.json': '{}' });
    lay('4-junk', { 'check.log': 'x' });
    mkdirSync(join(inbox, '5-folder', 'check.json'), { recursive: true });
    const kinds = (await createReportInbox().list(inbox)).map(({ kind }) => kind);
    expect(kinds).toEqual(['verdict', 'unreadable', 'unreadable', 'unreadable', 'unreadable']);
  });
});
