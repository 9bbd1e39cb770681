import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { at, document, orchestrator, writeFiles } from '../support/command-line.js';
import { compileTexts, PLAIN, taskText } from '../support/definition-files.js';
import { tempFolders } from '../support/temp-folder.js';

const folders = tempFolders();

/** Programs of these names that note how they were called, and do what is asked of every task here. */
function programs(folder: string, ...names: readonly string[]): NodeJS.ProcessEnv {
  const bin = join(folder, 'bin');
  for (const name of names) {
    const text = `#!${process.execPath}
const { readFileSync, writeFileSync } = require('node:fs');
const { env, argv } = process;
const keys = Object.keys(env).filter((name) => /_API_KEY$|^SECRET/.test(name));
const called = { name: ${JSON.stringify(name)}, args: argv.slice(2), input: readFileSync(0, 'utf8'), cwd: process.cwd(), keys };
const file = ${JSON.stringify(join(folder, 'called-'))} + env.ORCHESTRATOR_TASK.split('/').join('-') + '-' + env.ORCHESTRATOR_ATTEMPT;
writeFileSync(file, JSON.stringify(called));
if (called.input.includes('fail the first time') && env.ORCHESTRATOR_ATTEMPT === '1') { console.log('Not this time.'); process.exit(3); }
writeFileSync(env.ORCHESTRATOR_OUTPUTS + '/a.txt', 'made by ' + called.name);
`;
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, name), text, { mode: 0o755 });
  }
  return { PATH: `${bin}:${process.env['PATH'] ?? ''}` };
}

/** A project of one task for the agent, whose YAML this is. */
function project(agent: string, prompt = 'Do it.'): string {
  const folder = folders();
  writeFiles(folder, {
    'orchestrator.yml': `version: 1
title: By name
phases: [{ id: 01-one }]
agents:
  default: ${agent}
retry: { max_attempts: 2, backoff: 0s }
changes: { integrate: none }
state: { store: file }
`,
    'tasks/01-one/a.md': `---\ntitle: A\noutputs: [a.txt]\n---\n${prompt}\n`,
  });
  return folder;
}

function called(
  folder: string,
  attempt = 1,
): {
  readonly args: readonly string[];
  readonly input: string;
  readonly cwd: string;
  readonly keys: readonly string[];
} {
  const told: unknown = JSON.parse(readFileSync(join(folder, `called-01-one-a-${attempt}`), 'utf8'));
  const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
  return {
    args: texts(at(told, 'args')),
    input: String(at(told, 'input')),
    cwd: String(at(told, 'cwd')),
    keys: texts(at(told, 'keys')),
  };
}

const KEYS = {
  ANTHROPIC_API_KEY: 'a-key-a-key',
  OPENAI_API_KEY: 'o-key-o-key',
  GEMINI_API_KEY: 'g-key-g-key',
  SECRET_OTHER: 'x',
};

describe('an agent that is known by name', () => {
  test.each([
    [
      'claude-code',
      'claude',
      ['--print', '--add-dir', 'BESIDE', '--permission-mode', 'acceptEdits', '--max-turns', '40'],
      'ANTHROPIC_API_KEY',
    ],
    [
      'codex',
      'codex',
      [
        'exec',
        '--sandbox',
        'workspace-write',
        '--skip-git-repo-check',
        '--add-dir',
        'BESIDE',
        '--max-turns',
        '40',
        '-',
      ],
      'OPENAI_API_KEY',
    ],
    [
      'gemini',
      'gemini',
      ['--approval-mode', 'auto_edit', '--include-directories', 'BESIDE', '--max-turns', '40'],
      'GEMINI_API_KEY',
    ],
  ])(
    '%s gets its fixed arguments, those of the definition, the task as its input, and its own key alone',
    (preset, program, args, key) => {
      const folder = project(`{ preset: ${preset}, args: [--max-turns, "40"] }`);
      const env = { ...programs(folder, 'claude', 'codex', 'gemini'), ...KEYS };
      const { code, stdout } = orchestrator(folder, ['run', '--json'], { env });
      expect([code, at(JSON.parse(stdout), 'conclusion')]).toEqual([0, 'completed']);
      const told = called(folder);
      expect(told.args.map((word) => (word.includes('orchestrator-attempt-') ? 'BESIDE' : word))).toEqual(
        args,
      );
      expect(told.keys).toEqual([key]);
      expect(told.input).toContain('Do it.');
      expect(told.input).toContain('This is task 01-one/a, attempt 1.');
      expect(orchestrator(folder, ['log', '01-one/a'], { env }).code).toBe(0);
      expect(readFileSync(join(folder, 'called-01-one-a-1'), 'utf8')).toContain(`"name":"${program}"`);
    },
  );

  test('is told why the attempt before did not make it', () => {
    const folder = project('{ preset: codex }', 'fail the first time');
    const env = { ...programs(folder, 'codex'), ...KEYS };
    expect(orchestrator(folder, ['run'], { env }).code).toBe(0);
    expect(called(folder).input).not.toContain('The attempt before');
    expect(called(folder, 2).input).toMatch(/The attempt before did not make it:\n.*exit code 3/s);
  });

  test('that is not installed fails by name', () => {
    const folder = project('{ preset: gemini }');
    const { code } = orchestrator(folder, ['run'], { env: KEYS });
    expect(code).not.toBe(0);
    expect(orchestrator(folder, ['log', '01-one/a']).stdout).toContain('gemini');
  });
});

describe('what others wrote', () => {
  test('never becomes a word of the shell: prompts are read, arguments stay what they are', () => {
    const words = [
      '$(touch pwned-1)',
      '`touch pwned-2`',
      "it's; touch pwned-3",
      '$HOME',
      '--flag=a b',
      '"',
      '\\\\',
      '-',
    ];
    const folder = project(
      `{ preset: claude-code, args: ${JSON.stringify(words)} }`,
      '$(touch pwned-4) `touch pwned-5`\nEOF\n} ; touch pwned-6 ; { %s %n\n',
    );
    const env = { ...programs(folder, 'claude'), ...KEYS };
    expect(orchestrator(folder, ['run'], { env }).code).toBe(0);
    const told = called(folder);
    expect(told.args.slice(-words.length)).toEqual(words);
    expect(told.input).toContain('$(touch pwned-4) `touch pwned-5`\nEOF\n} ; touch pwned-6 ; { %s %n');
    for (const n of [1, 2, 3, 4, 5, 6]) expect(existsSync(join(told.cwd, `pwned-${n}`))).toBe(false);
  });
});

describe('setup', () => {
  test('is done before the agent, in its folder, and keeps its variables to itself', () => {
    const folder = project(`
    preset: codex
    setup: |
      mkdir -p below && cd below
      echo ready > setup.txt
      OTHER=1; export OTHER`);
    const env = { ...programs(folder, 'codex'), ...KEYS };
    expect(orchestrator(folder, ['run'], { env }).code).toBe(0);
    const { cwd } = called(folder);
    expect(readFileSync(join(cwd, 'below/setup.txt'), 'utf8')).toBe('ready\n');
  });

  test('that fails keeps the agent from being started, and is what the attempt failed of', () => {
    const folder = project('{ run: touch started, setup: "echo no network; exit 7" }');
    const ended = orchestrator(folder, ['run', '--json']);
    expect(ended.code).toBe(1);
    expect(existsSync(join(folder, 'started'))).toBe(false);
    const explained = document(orchestrator(folder, ['explain', '01-one/a', '--json']));
    expect(JSON.stringify(explained)).toContain('7');
    expect(orchestrator(folder, ['log', '01-one/a']).stdout).toContain('no network');
  });
});

test('a session is pinned to the command, so that a later version of a preset changes nothing', () => {
  const texts = {
    'orchestrator.yml': PLAIN.replace("run: 'true'", 'preset: claude-code, args: [x]'),
    'tasks/p1/a.md': taskText(),
    'tasks/p2/a.md': taskText(),
  };
  const compiled = compileTexts(texts);
  if (compiled.kind !== 'ok') throw new Error(JSON.stringify(compiled.faults));
  const agent = compiled.definition.agents['default'];
  expect(agent?.run).toMatch(/\| claude --print .* 'x'$/);
  expect(Object.keys(agent ?? {}).toSorted()).toEqual(['env', 'reserve', 'run', 'runner']);
});
