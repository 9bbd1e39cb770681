import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { referencePage, verbHelp } from '../../src/entrypoints/cli/help-text.js';
import { type ParsedCall, parseArguments } from '../../src/entrypoints/cli/parse-arguments.js';
import { programName, shellWord } from '../../src/entrypoints/cli/program-name.js';
import { COMMON_OPTIONS } from '../../src/entrypoints/cli/verb-spec.js';
import { VERBS } from '../../src/entrypoints/cli/verb-table.js';
import { verbsFor } from '../../src/entrypoints/cli/verbs-for.js';
import { VERSION } from '../../src/entrypoints/version.js';
import { OrchestratorError } from '../../src/errors.js';

function call(...words: readonly string[]): ParsedCall {
  const parsed = parseArguments(words, VERBS);
  if (parsed.kind !== 'call') throw new Error(`${words.join(' ')} is no call`);
  return parsed.call;
}

function remedy(...words: readonly string[]): string | null {
  try {
    parseArguments(words, VERBS);
    return null;
  } catch (error) {
    return error instanceof OrchestratorError && error.code === 'USAGE' ? error.remedy : 'thrown';
  }
}

describe('the verbs of a call', () => {
  test('are all but for those of every day, which say the same alone', async () => {
    for (const { name } of VERBS) {
      const words = name.split(' ');
      const verbs = await verbsFor(words);
      expect(parseArguments([...words, '--help'], verbs)).toEqual(
        parseArguments([...words, '--help'], VERBS),
      );
    }
    expect((await verbsFor(['status'])).length).toBeLessThan(VERBS.length);
    for (const words of [[], ['--json', 'status'], ['help', 'status'], ['stat']])
      expect(await verbsFor(words)).toBe(VERBS);
  });

  test('and no verb of two words begins with one of them', async () => {
    const everyday = (await verbsFor(['status'])).map(({ name }) => name);
    expect(
      VERBS.filter(({ name }) => everyday.includes(name.split(' ')[0] ?? '') && name.includes(' ')),
    ).toEqual([]);
  });
});

describe('a call', () => {
  test('finds its verb behind options that all verbs take', () => {
    const parsed = call('--session', 'abcd1234', '--json', 'status', '--phases');
    expect([
      parsed.verb.name,
      parsed.options.text('session'),
      parsed.options.flag('json'),
      parsed.options.flag('phases'),
    ]).toEqual(['status', 'abcd1234', true, true]);
  });

  test('takes two words for verbs about sessions', () => {
    expect(call('session', 'use', 'abcd1234')).toMatchObject({ positionals: ['abcd1234'] });
    expect(remedy('session', 'lits')).toContain('session list');
  });

  test('knows an option that may stand without its value', () => {
    expect(call('status').options.seconds('watch', 2)).toBeNull();
    expect(call('status', '--watch').options.seconds('watch', 2)).toBe(2);
    expect(call('status', '--watch', '0.5').options.seconds('watch', 2)).toBe(0.5);
    expect(call('status', '--watch', '--phases').options.flag('phases')).toBe(true);
  });

  test('reads a value that begins with a dash only where it is joined to its option', () => {
    expect(call('fail', 't', '--reason=-x').options.text('reason')).toBe('-x');
    expect(remedy('fail', 't', '--reason', '--json')).not.toBeNull();
  });

  test('keeps what comes after a double dash as words', () => {
    expect(call('explain', '--', '--odd').positionals).toEqual(['--odd']);
  });

  test('is refused with a remedy for what it does not know', () => {
    expect(remedy('statsu')).toBe('Did you mean: orchestrator status');
    expect(remedy('run', '--max-paralel', '3')).toBe('Did you mean: --max-parallel');
    expect(remedy('run', '--max-parallel', '0')).toBe('See: orchestrator help run');
    expect(remedy('explain')).toBe('See: orchestrator help explain');
    expect(remedy('explain', 'a', 'b')).toBe('See: orchestrator help explain');
    expect(remedy('--json')).toBe('See: orchestrator --help');
    expect(remedy('status', '--session=')).toBe('See: orchestrator help status');
  });

  test('asking for an option that the verb does not declare is a bug', () => {
    expect(() => call('status').options.text('reports')).toThrow(/^Internal error/);
  });
});

describe('the verb table', () => {
  test('names every verb and every option once, in forms that can be typed', () => {
    const names = VERBS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, options } of VERBS) {
      expect(name).toMatch(/^[a-z]+(?: [a-z]+)?$/);
      const all = [...options, ...COMMON_OPTIONS].map((option) => option.name);
      expect(new Set(all).size).toBe(all.length);
      for (const option of all) expect(option).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    }
  });

  test('loads a module for each verb', async () => {
    for (const verb of VERBS) expect(typeof (await verb.load()).execute).toBe('function');
  });

  test('is what help and the reference say', () => {
    for (const verb of VERBS) expect(verbHelp(verb)[0]).toContain(`orchestrator ${verb.name}`);
    expect(readFileSync('docs/cli.md', 'utf8')).toBe(referencePage(VERBS));
  });
});

describe('names', () => {
  test('the version is that of the package', () => {
    expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({ version: VERSION });
  });

  test('printed commands can be pasted', () => {
    expect(programName('/usr/bin/orchestrator')).toBe('orchestrator');
    expect(programName('/a b/dist/index.js')).toBe("node '/a b/dist/index.js'");
    expect(shellWord("it's")).toBe(`'it'\\''s'`);
    expect(shellWord('plain/word-1')).toBe('plain/word-1');
  });
});
