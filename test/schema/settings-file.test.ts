import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseDuration, parseSize } from '../../src/schema/duration.js';
import { NEVER_IN_A_FILE, SETTINGS } from '../../src/schema/setting.js';
import { readSettings, readVariable } from '../../src/schema/settings-file.js';
import { compileTexts, taskText } from '../support/definition-files.js';

function read(text: string, whose: 'user' | 'project' = 'project') {
  return readSettings({ path: 'config.yml', bytes: Buffer.from(text) }, whose);
}

function faults(text: string, whose: 'user' | 'project' = 'project') {
  const found = read(text, whose);
  return found.kind === 'faults'
    ? found.faults.map(({ line, column, code, remedy }) => ({ at: `${line}:${column}`, code, remedy }))
    : [];
}

function variable(name: string, text: string) {
  const spec = SETTINGS.find((one) => one.name === name);
  if (spec === undefined) throw new Error(`no setting ${name}`);
  return readVariable(spec, text);
}

describe('a file of settings', () => {
  test('gives each value with its place; comments alone say nothing', () => {
    const found = read('# ours\nmax_parallel: 4\nlock_wait: 90s\nremote: upstream\n');
    expect(
      found.kind === 'ok' && [...found.settings].map(([name, { value, at }]) => [name, value, at.line]),
    ).toEqual([
      ['max_parallel', 4, 2],
      ['lock_wait', 90, 3],
      ['remote', 'upstream', 4],
    ]);
    expect(read('# nothing yet\n')).toEqual({ kind: 'ok', settings: new Map() });
  });

  test('every fault is told at once, unknown names with the nearest known one', () => {
    expect(
      faults('max_paralel: 4\nmax_parallel: many\nlock_wait: soon\nstate_branch: "../x"\n').map(
        ({ at, code }) => [at, code],
      ),
    ).toEqual([
      ['1:1', 'UNKNOWN_KEY'],
      ['2:15', 'BAD_TYPE'],
      ['3:12', 'BAD_DURATION'],
      ['4:15', 'BAD_VALUE'],
    ]);
    expect(faults('max_paralel: 4\n')[0]?.remedy).toBe('Did you mean max_parallel?');
    expect(faults('- 1\n').map(({ code }) => code)).toEqual(['BAD_TYPE']);
    expect(faults('a: [\n').map(({ code }) => code)).toEqual(['YAML_SYNTAX']);
    expect(faults('<<<<<<< ours\nquiet: true\n').map(({ code }) => code)).toEqual(['CONFLICT_MARKERS']);
  });

  test.each([...NEVER_IN_A_FILE.keys()])('%s is refused by name, in either file', (name) => {
    for (const whose of ['user', 'project'] as const)
      expect(faults(`${name}: x\n`, whose).map(({ code }) => code)).toEqual(['FORBIDDEN_KEY']);
  });

  test('a repository speaks for nobody, and a person moves nobody’s state', () => {
    for (const name of ['as', 'session', 'root', 'json', 'quiet', 'color', 'reports'])
      expect(faults(`${name}: x\n`).map(({ code }) => code)).toEqual(['FORBIDDEN_KEY']);
    for (const name of ['store', 'state_branch', 'definition'])
      expect(faults(`${name}: x\n`, 'user').map(({ code }) => code)).toEqual(['FORBIDDEN_KEY']);
    expect(faults('as: bob\n')[0]?.remedy).toContain('$ORCHESTRATOR_AGENT');
  });

  test('a remote is a name, never an address, an option or a way out', () => {
    for (const remote of [
      'https://example.org/x.git',
      '--upload-pack=x',
      '../elsewhere',
      'git@example.org:x',
    ])
      expect(faults(`remote: "${remote}"\n`).map(({ code }) => code)).toEqual(['BAD_VALUE']);
  });
});

test('a variable is judged as the same word in a file', () => {
  expect(variable('max_parallel', '4')).toEqual({ value: 4 });
  expect(variable('json', '1')).toEqual({ value: true });
  expect(variable('color', 'false')).toEqual({ value: false });
  expect(variable('lock_wait', '2m')).toEqual({ value: 120 });
  expect(variable('store', 'gti')).toMatchObject({ remedy: 'Did you mean git?' });
  expect(variable('max_parallel', '0')).toHaveProperty('problem');
});

test('the page of settings names every setting, and what the definition leaves open stands as the table says', () => {
  const page = readFileSync('docs/settings.md', 'utf8');
  const named = SETTINGS.filter(({ name }) => !name.includes('.') && name !== 'on_failure');
  for (const { name, variable } of named) {
    expect(page).toContain(`\`${name}\``);
    if (variable !== null) expect(page).toContain(`\`${variable}\``);
  }
  const found = compileTexts({ 'tasks/p1/t.md': taskText(), 'tasks/p2/t.md': taskText() });
  if (found.kind !== 'ok') throw new Error(JSON.stringify(found.faults));
  const { limits, onFailure, changes, state } = found.definition;
  const otherwise = new Map(SETTINGS.map(({ name, otherwise }) => [name, otherwise]));
  expect(otherwise.get('max_parallel')).toBe(String(limits.maxConcurrentAgents));
  expect(otherwise.get('limits.max_tasks_added')).toBe(String(limits.maxTasksAdded));
  expect(otherwise.get('limits.max_chain')).toBe(String(limits.maxChain));
  expect(parseSize(otherwise.get('limits.max_output') ?? '')).toBe(limits.maxOutputBytes);
  expect(otherwise.get('on_failure')).toBe(onFailure);
  expect(otherwise.get('changes.integrate')).toBe(changes.integrate);
  expect(parseSize(otherwise.get('changes.max_bytes') ?? '')).toBe(changes.maxBytes);
  expect(otherwise.get('changes.max_files')).toBe(String(changes.maxFiles));
  expect([otherwise.get('state_branch'), otherwise.get('remote')]).toEqual([state.branch, state.remote]);
  const retry = found.definition.tasks[0]?.retry;
  expect(otherwise.get('retry.max_attempts')).toBe(String(retry?.maxAttempts));
  expect(parseDuration(otherwise.get('retry.backoff') ?? '')).toBe(retry?.backoffSeconds);
  expect(otherwise.get('retry.factor')).toBe(String(retry?.factor));
  expect(parseDuration(otherwise.get('retry.max_backoff') ?? '')).toBe(retry?.maxBackoffSeconds);
});
