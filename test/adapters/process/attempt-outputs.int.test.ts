import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Asked, AttemptRig, file, LIMITS } from '../../support/attempt-rig.js';

let rig: AttemptRig;
beforeAll(() => {
  rig = new AttemptRig({
    'README.md': 'hello\n',
    'src/a.txt': 'one\n',
    '.gitignore': 'build/\n',
    'workspace/outputs/01-work/a-task/old.json': '{}\n',
  });
});
afterAll(() => rig.dispose());

const OUT = '"$ORCHESTRATOR_OUTPUTS"';
const outcome = async (command: string, asked: Asked): Promise<string> =>
  (await rig.run(command, asked)).report.outcome;

describe('a declared output', () => {
  test.each([
    ['the outputs folder', `echo 1 > ${OUT}/r.json`],
    [
      'the workspace',
      'mkdir -p workspace/outputs/01-work/a-task && echo 1 > workspace/outputs/01-work/a-task/r.json',
    ],
    ['the root of the working copy', 'echo 1 > r.json'],
  ])('is found in %s, collected, and no part of the change', async (_place, command) => {
    const { report, folder } = await rig.run(command, { outputs: [file('r.json')] });
    expect(report).toMatchObject({
      outcome: 'succeeded',
      change: null,
      outputs: [{ path: 'r.json', bytes: 2, source: false }],
    });
    expect(readFileSync(join(folder, 'outputs', 'r.json'), 'utf8')).toBe('1\n');
  });

  test('in a folder of the working copy is a source file of the change', async () => {
    const { report, folder } = await rig.run('echo two >> src/a.txt; echo x > src/new.txt', {
      outputs: [file('src/a.txt'), file('src/new.txt')],
    });
    expect(report).toMatchObject({
      outcome: 'succeeded',
      change: { files: 2 },
      outputs: [
        { path: 'src/a.txt', source: true },
        { path: 'src/new.txt', source: true },
      ],
    });
    expect(existsSync(join(folder, 'outputs'))).toBe(false);
  });

  test('that the base has already is a source file even at the root', async () => {
    const { report } = await rig.run('echo more >> README.md', { outputs: [file('README.md')] });
    expect(report).toMatchObject({ change: { files: 1 }, outputs: [{ path: 'README.md', source: true }] });
  });

  test('that is as it was in the base is accepted with a note', async () => {
    const { report } = await rig.run('true', { outputs: [file('src/a.txt')] });
    expect(report).toMatchObject({ outcome: 'succeeded', outputs: [{ path: 'src/a.txt', source: true }] });
    expect(report.details).toContain('src/a.txt');
  });

  test('that .gitignore keeps out of the change is collected', async () => {
    const { report, folder } = await rig.run('mkdir build; echo x > build/out.txt', {
      outputs: [file('build/out.txt')],
    });
    expect(report).toMatchObject({ change: null, outputs: [{ path: 'build/out.txt', source: false }] });
    expect(existsSync(join(folder, 'outputs', 'build', 'out.txt'))).toBe(true);
  });

  test('may be a folder, of which every file counts', async () => {
    const { report } = await rig.run(`mkdir -p ${OUT}/d/e; echo 1 > ${OUT}/d/a; echo 2 > ${OUT}/d/e/b`, {
      outputs: [file('d/')],
    });
    expect(report.outputs.map((output) => output.path)).toEqual(['d/a', 'd/e/b']);
  });

  test('that is missing is named, each on a line of its own', async () => {
    const { report, folder } = await rig.run('echo 1 > c.txt', {
      outputs: [file('a.txt'), file('b/c.txt'), file('c.txt')],
    });
    expect(report).toMatchObject({ outcome: 'invalid', exit_code: 0, outputs: [], change: null });
    expect(report.details).toBe('Missing output: a.txt\nMissing output: b/c.txt');
    expect(existsSync(join(folder, 'change.pack'))).toBe(false);
  });

  test('may be empty only where that is allowed', async () => {
    expect(await outcome(`: > ${OUT}/e`, { outputs: [file('e')] })).toBe('invalid');
    expect(await outcome(`: > ${OUT}/e`, { outputs: [file('e', { allowEmpty: true })] })).toBe('succeeded');
    expect(await outcome(`mkdir ${OUT}/e`, { outputs: [file('e')] })).toBe('invalid');
  });

  test.each([
    ['a link', `ln -s /etc/passwd ${OUT}/r`],
    ['a link to a file beside it', `echo 1 > ${OUT}/x; ln -s x ${OUT}/r`],
    ['a dangling link', `ln -s nowhere ${OUT}/r`],
    ['a pipe', `mkfifo ${OUT}/r`],
    ['a folder with a link in it', `mkdir ${OUT}/r; echo 1 > ${OUT}/r/a; ln -s /etc ${OUT}/r/etc`],
    ['a folder with an ugly name in it', `mkdir ${OUT}/r; echo 1 > "$(printf '%s/r/a\\nb' ${OUT})"`],
    ['a folder with twins in it', `mkdir ${OUT}/r; echo 1 > ${OUT}/r/a; echo 1 > ${OUT}/r/A`],
    ['in the working copy a link', 'ln -s /etc/passwd r'],
  ])('that is %s is refused', async (_name, command) => {
    const { report, folder } = await rig.run(command, { outputs: [file('r')] });
    expect(report).toMatchObject({ outcome: 'invalid', outputs: [] });
    expect(existsSync(join(folder, 'outputs', 'r'))).toBe(false);
  });

  test('behind a linked folder is refused', async () => {
    const { report } = await rig.run(`ln -s /etc ${OUT}/d`, { outputs: [file('d/passwd')] });
    expect(report.outcome).toBe('invalid');
  });

  test('whose path leaves the folder is refused', async () => {
    expect(await outcome('true', { outputs: [file('../../etc/passwd')] })).toBe('invalid');
    expect(await outcome('true', { outputs: [file('.git/config')] })).toBe('invalid');
  });

  test('is refused when all together are too large', async () => {
    const asked = { outputs: [file('a'), file('b')], maxOutputBytes: 1000 };
    expect(await outcome(`head -c 600 /dev/zero > ${OUT}/a; echo 1 > ${OUT}/b`, asked)).toBe('succeeded');
    expect(await outcome(`head -c 600 /dev/zero | tee ${OUT}/a > ${OUT}/b`, asked)).toBe('invalid');
    expect(await outcome(`truncate -s 1T ${OUT}/a; echo 1 > ${OUT}/b`, asked)).toBe('invalid');
  });
});

describe('a schema', () => {
  const schemas = {
    'new.json': {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      properties: { n: { type: 'integer' } },
      required: ['n'],
      unevaluatedProperties: false,
    },
    'old.json': {
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'array',
      items: { type: 'string' },
    },
    'plain.json': { type: 'object' },
    'foreign.json': { $ref: 'https://example.com/other.json' },
    'deep.json': { type: 'array', items: { $ref: '#' } },
  };
  const check = (schema: string, text: string): Promise<string> =>
    outcome(`cat > ${OUT}/o.json <<'END'\n${text}\nEND`, { outputs: [file('o.json', { schema })], schemas });

  test.each([
    ['new.json', '{"n":1}', 'succeeded'],
    ['new.json', '{"n":"1"}', 'invalid'],
    ['new.json', '{"n":1,"x":1}', 'invalid'],
    ['old.json', '["a"]', 'succeeded'],
    ['old.json', '[1]', 'invalid'],
    ['plain.json', '{}', 'succeeded'],
    ['plain.json', 'no json', 'invalid'],
    ['foreign.json', '{}', 'invalid'],
    ['absent.json', '{}', 'invalid'],
    ['__proto__', '{}', 'invalid'],
  ])('%s judges %s as %s', async (schema, text, expected) => {
    expect(await check(schema, text)).toBe(expected);
  });

  test('survives data that is nested without end', async () => {
    const nested = `node -e 'process.stdout.write("[".repeat(200000) + "]".repeat(200000))' > ${OUT}/o.json`;
    const asked = { outputs: [file('o.json', { schema: 'deep.json' })], schemas };
    expect(await outcome(nested, asked)).toBe('invalid');
  });
});

describe('a check', () => {
  const checks = (...commands: string[]) => commands.map((command) => ({ kind: 'check' as const, command }));

  test('sees the candidate tree and nothing else of the working copy', async () => {
    const { report, folder } = await rig.run('echo two >> src/a.txt; mkdir build; echo x > build/x', {
      outputs: checks('grep -q two src/a.txt', 'test ! -e build', 'test -z "$(git status --porcelain)"'),
    });
    expect(report.outcome).toBe('succeeded');
    const imported = await rig.code.importChange(readFileSync(join(folder, 'change.pack')), rig.base, LIMITS);
    const tree = imported.kind === 'ok' ? imported.tree : '';
    expect(report.checks.map((one) => [one.exit_code, one.tree])).toEqual(Array(3).fill([0, tree]));
  });

  test('finds outputs and inputs where the agent had them', async () => {
    const inputs = [
      { path: 'data/in.txt', producer: '01-work/p', output: 'in.txt', bytes: Buffer.from('in') },
    ];
    const { report } = await rig.run(
      `echo 1 > ${OUT}/a; echo 2 > b; mkdir -p workspace/outputs/01-work/a-task; echo 3 > workspace/outputs/01-work/a-task/c`,
      {
        inputs,
        outputs: [
          file('a'),
          file('b'),
          file('c'),
          ...checks(
            `test "$(cat ${OUT}/a ${OUT}/b ${OUT}/c b workspace/outputs/01-work/a-task/c | tr -d '\\n')" = 12323`,
            'test "$(cat data/in.txt "$ORCHESTRATOR_INPUTS/01-work/p/in.txt")" = inin',
          ),
        ],
      },
    );
    expect(report.details).toBe(null);
    expect(report.outcome).toBe('succeeded');
  });

  test('that fails makes the attempt invalid and tells the end of its output', async () => {
    const { report, log } = await rig.run('echo two >> src/a.txt', {
      outputs: checks('echo first bad; exit 3', 'echo second bad; exit 4', 'true'),
    });
    expect(report).toMatchObject({ outcome: 'invalid', exit_code: 0, change: null });
    expect(report.checks.map((check) => check.exit_code)).toEqual([3, 4, 0]);
    expect(report.details).toContain('first bad');
    expect(report.details).toContain('second bad');
    expect(log).toContain('second bad');
  });

  test('cannot alter what was collected', async () => {
    const { folder } = await rig.run(`echo 1 > ${OUT}/a`, {
      outputs: [file('a'), ...checks(`echo 2 > ${OUT}/a`)],
    });
    expect(readFileSync(join(folder, 'outputs', 'a'), 'utf8')).toBe('1\n');
  });
});
