import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { SETTINGS } from '../../src/schema/setting.js';
import { at, document, orchestrator, writeFiles } from '../support/command-line.js';
import { schemaFaults } from '../support/published-schema.js';
import { smallProject, task } from '../support/small-project.js';
import { tempFolders } from '../support/temp-folder.js';

const folders = tempFolders();

/** A project and a home, with these settings. */
function place(settings: { readonly user?: string; readonly project?: string; readonly limits?: string }): {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
} {
  const folder = folders();
  const home = folders();
  smallProject(folder, {
    tasks: {
      '01-one/a': task('A', ['a.txt'], [], 'write a.txt x'),
      '01-one/b': task('B', ['b.txt'], [], 'write b.txt x'),
      '02-two/c': task('C', ['c.txt'], [], 'write c.txt x'),
    },
  });
  if (settings.user !== undefined) writeFiles(home, { 'orchestrator/config.yml': settings.user });
  if (settings.project !== undefined) writeFiles(folder, { '.orchestrator/config.yml': settings.project });
  if (settings.limits !== undefined) {
    const text = `version: 1\ntitle: Limited\nlimits: { max_concurrent_agents: ${settings.limits} }\nphases: [{ id: 01-one }, { id: 02-two }]\nagents: { default: { run: node agent.mjs } }\nchanges: { integrate: none }\nstate: { store: file }\n`;
    writeFiles(folder, { 'orchestrator.yml': text });
  }
  return { folder, env: { XDG_CONFIG_HOME: home } };
}

function shown(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): ReadonlyMap<string, unknown> {
  const doc = document(orchestrator(folder, ['config', 'show', '--json', ...args], { env }));
  expect(schemaFaults('settings', doc)).toEqual([]);
  const settings = at(doc, 'settings');
  return new Map(Array.isArray(settings) ? settings.map((one) => [String(at(one, 'name')), one]) : []);
}

describe('config show', () => {
  test('names the value and the origin of each setting, each layer above the one before', () => {
    const { folder, env } = place({
      user: 'max_parallel: 2\nas: ann\n',
      project: '# ours\nmax_parallel: 3\n',
      limits: '4',
    });
    const layers: readonly (readonly [
      Readonly<Record<string, string>>,
      readonly string[],
      string,
      number,
    ])[] = [
      [env, [], 'orchestrator.yml:3', 4],
      [{ ...env, ORCHESTRATOR_MAX_PARALLEL: '5' }, [], '$ORCHESTRATOR_MAX_PARALLEL', 5],
    ];
    for (const [variables, args, origin, value] of layers)
      expect(shown(folder, args, variables).get('max_parallel')).toMatchObject({ value, origin });
    expect(at(shown(folder, [], env).get('max_parallel'), 'overridden')).toMatchObject([
      { layer: 'project', value: 3, origin: '.orchestrator/config.yml:2' },
      {
        layer: 'user',
        value: 2,
        origin: `${join(env['XDG_CONFIG_HOME'] ?? '', 'orchestrator/config.yml')}:1`,
      },
      { layer: 'default', value: 10 },
    ]);
    expect(shown(folder, ['--as', 'bob'], { ...env, ORCHESTRATOR_AGENT: 'eve' }).get('as')).toMatchObject({
      value: 'bob',
      origin: '--as',
    });
    const text = orchestrator(folder, ['config', 'show'], { env }).stdout;
    expect(text).toContain('max_parallel: 4 (orchestrator.yml:3)\n');
  });

  test('shows every setting with --effective, and only what is set without', () => {
    const { folder, env } = place({});
    expect([...shown(folder, ['--effective'], env).keys()]).toEqual(SETTINGS.map(({ name }) => name));
    // The call itself says --json.
    expect([...shown(folder, [], env).keys()]).toEqual([
      'store',
      'json',
      'retry.max_attempts',
      'changes.integrate',
    ]);
  });

  test('names variables that look like ours and are none, without their values', () => {
    const { folder, env } = place({});
    const { stdout, stderr } = orchestrator(folder, ['config', 'show', '--json'], {
      env: { ...env, ORCHESTRATOR_MAX_PARALEL: 'hidden' },
    });
    expect(at(JSON.parse(stdout), 'remarks')).toEqual([
      '$ORCHESTRATOR_MAX_PARALEL is not read by anything; did you mean $ORCHESTRATOR_MAX_PARALLEL?',
    ]);
    expect(stdout + stderr).not.toContain('hidden');
  });
});

describe('settings are used', () => {
  test('a number of tasks at once, by the definition if it says one, else by the files', () => {
    const count = (folder: string, env: Readonly<Record<string, string>>, ...args: string[]) =>
      at(
        document(orchestrator(folder, ['run', '--dry-run', '--json', ...args], { env })),
        'wave',
        'length',
      ) ??
      orchestrator(folder, ['run', '--dry-run', ...args], { env })
        .stdout.split('\n')
        .filter((line) => / 01-one\/[ab]/.test(line)).length;
    const unlimited = place({ user: 'max_parallel: 1\n' });
    const free = place({});
    const own = place({ user: 'max_parallel: 1\n', limits: '4' });
    expect(count(free.folder, free.env)).not.toEqual(count(unlimited.folder, unlimited.env));
    expect(count(own.folder, own.env)).toEqual(count(free.folder, free.env));
    expect(count(own.folder, { ...own.env, ORCHESTRATOR_MAX_PARALLEL: '1' })).toEqual(
      count(unlimited.folder, unlimited.env),
    );
    expect(count(unlimited.folder, unlimited.env, '--max-parallel=2')).toEqual(count(free.folder, free.env));
  });

  test('who acts, and how one is answered', () => {
    const { folder, env } = place({ user: 'as: ann\njson: true\n' });
    const started = orchestrator(folder, ['start'], { env });
    expect(at(JSON.parse(started.stdout), 'version')).toBe(1);
    const log = orchestrator(folder, ['log', '--json'], { env }).stdout;
    expect(log).toContain('"ann"');
    const other = orchestrator(folder, ['--version'], { env: { ...env, ORCHESTRATOR_JSON: 'false' } });
    expect(other.stdout).toMatch(/^\d/);
  });

  test('where the state is kept and which definition counts', () => {
    const { folder, env } = place({ project: 'definition: other.yml\n' });
    writeFiles(folder, {
      'other.yml':
        'version: 1\ntitle: The other one\nphases: [{ id: 01-one }, { id: 02-two }]\nagents: { default: { run: "true" } }\nchanges: { integrate: none }\n',
    });
    expect(at(document(orchestrator(folder, ['validate', '--json'], { env })), 'title')).toBe(
      'The other one',
    );
    const named = { ...env, ORCHESTRATOR_DEFINITION: 'orchestrator.yml' };
    expect(at(document(orchestrator(folder, ['validate', '--json'], { env: named })), 'title')).toBe(
      'A small project',
    );
    const git = place({ project: 'store: git\nstate_branch: our-state\n' });
    smallProject(git.folder, { store: 'git', integrate: 'session-branch' });
    writeFiles(git.folder, {
      'orchestrator.yml':
        'version: 1\ntitle: Silent about state\nphases: [{ id: 01-one }, { id: 02-two }]\nagents: { default: { run: "true" } }\n',
    });
    const { stdout } = orchestrator(git.folder, ['start'], { env: git.env });
    expect(stdout).toContain('our-state');
    const elsewhere = { ...git.env, ORCHESTRATOR_STATE_BRANCH: 'elsewhere' };
    expect(orchestrator(git.folder, ['session', 'list', '--json'], { env: elsewhere }).stdout).not.toContain(
      'Silent',
    );
  });
});

describe('settings that cannot be used', () => {
  test('stop every verb with all faults at their lines, and leave help alone', () => {
    const { folder, env } = place({
      project: 'max_parallel: 2\nremote_url: https://example.org/\ntoken: secret-value\nas: bob\n',
    });
    const ended = orchestrator(folder, ['start', '--json'], { env });
    expect([ended.code, at(JSON.parse(ended.stdout), 'error', 'code')]).toEqual([3, 'SETTINGS_INVALID']);
    const faults = at(JSON.parse(ended.stdout), 'error', 'faults');
    expect(
      Array.isArray(faults) && faults.map((one) => [at(one, 'file'), at(one, 'line'), at(one, 'code')]),
    ).toEqual([
      ['.orchestrator/config.yml', 2, 'FORBIDDEN_KEY'],
      ['.orchestrator/config.yml', 3, 'FORBIDDEN_KEY'],
      ['.orchestrator/config.yml', 4, 'FORBIDDEN_KEY'],
    ]);
    expect(ended.stdout + ended.stderr).not.toContain('secret-value');
    const mine = place({ user: 'colour: true\n' });
    expect(orchestrator(mine.folder, ['status'], { env: mine.env }).code).toBe(3);
    expect(orchestrator(mine.folder, ['help', 'status'], { env: mine.env }).code).toBe(0);
    const words = { ...env, ORCHESTRATOR_STORE: 'nowhere' };
    expect(orchestrator(place({}).folder, ['status'], { env: words }).code).toBe(2);
  });

  test('a person’s file is not read in a workflow run, where an agent may have written it', () => {
    const { folder, env } = place({ user: 'as: eve\n' });
    expect(shown(folder, [], { ...env, GITHUB_ACTIONS: 'true' }).has('as')).toBe(false);
    expect(shown(folder, [], env).has('as')).toBe(true);
  });
});
