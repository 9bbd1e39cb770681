import { describe, expect, test } from '@jest/globals';
import { compileTexts, faultPlaces, PLAIN, type Texts, taskText } from '../support/definition-files.js';

const YML = 'orchestrator.yml';
const TASKS: Texts = { 'tasks/p1/a.md': taskText(), 'tasks/p2/a.md': taskText() };

function compiled(texts: Texts) {
  const found = compileTexts(texts);
  if (found.kind !== 'ok') throw new Error(JSON.stringify(found.faults));
  return found.definition;
}

function messages(texts: Texts): readonly string[] {
  const found = compileTexts(texts);
  return found.kind === 'ok' ? [] : found.faults.map(({ message }) => message);
}

describe('include', () => {
  test('takes phases, agents and policies of other files in, included ones first', () => {
    const definition = compiled({
      [YML]:
        'version: 1\ntitle: T\ninclude: [team/agents.yml, policies.yml]\nphases: [{ id: p2 }]\nagents:\n  own: { run: x }\nlimits: { max_chain: 7 }\n',
      'team/agents.yml': 'include: team/more.yml\nagents:\n  default: { run: y }\n',
      'team/more.yml': 'version: 1\nagents:\n  third: { run: z }\n',
      'policies.yml':
        'phases: [{ id: p1, title: First }]\nlimits:\n  max_concurrent_agents: 2\n  resources: { db: 1 }\nretry: { max_attempts: 5 }\non_failure: skip\n',
      'tasks/p1/a.md': taskText('resources: [db]'),
      'tasks/p2/a.md': taskText('agent: own'),
    });
    expect(definition.phases.map(({ id }) => id)).toEqual(['p1', 'p2']);
    expect(Object.keys(definition.agents).toSorted()).toEqual(['default', 'own', 'third']);
    expect(definition.limits).toMatchObject({ maxChain: 7, maxConcurrentAgents: 2, resources: { db: 1 } });
    expect([definition.onFailure, definition.tasks[0]?.retry.maxAttempts]).toEqual(['skip', 5]);
  });

  test('protects what is included from agents', () => {
    const { changes } = compiled({
      ...TASKS,
      [YML]: `${PLAIN}include: [team/agents.yml]\n`,
      'team/agents.yml': 'agents:\n  b: { run: x }\n',
    });
    expect(changes.protected).toContain('team/agents.yml');
  });

  test('takes a file that two others include once, and an empty one for nothing', () => {
    const definition = compiled({
      ...TASKS,
      [YML]: `${PLAIN}include: [a.yml, b.yml, empty.yml]\n`,
      'a.yml': 'include: c.yml\n',
      'b.yml': 'include: c.yml\n',
      'c.yml': 'agents:\n  c: { run: x }\n',
      'empty.yml': '# nothing\n',
    });
    expect(Object.keys(definition.agents)).toContain('c');
  });

  test('names both places of what is said twice', () => {
    const texts = {
      ...TASKS,
      [YML]: `${PLAIN}include: [a.yml]\nlimits: { max_chain: 3 }\n`,
      'a.yml': 'phases:\n  - id: p1\nagents:\n  default: { run: y }\nlimits:\n  max_chain: 4\n',
    };
    expect(faultPlaces(texts)).toEqual([
      `${YML}:4:9 DUPLICATE_PHASE`,
      `${YML}:7:3 DUPLICATE_KEY`,
      `${YML}:9:11 DUPLICATE_KEY`,
    ]);
    const [phase, agent, limit] = messages(texts);
    expect(phase).toContain('a.yml:2');
    expect(agent).toContain('a.yml:4');
    expect(limit).toContain('a.yml:6');
  });

  test('tells faults of an included file at its own lines', () => {
    expect(
      faultPlaces({
        ...TASKS,
        [YML]: `${PLAIN}include: [a.yml]\n`,
        'a.yml':
          'agents:\n  b: { runs: x }\nlimits:\n  max_chain: many\nfases: []\nretry: { backoff: soon }\n',
      }),
    ).toEqual([
      'a.yml:2:6 MISSING_KEY',
      'a.yml:2:8 UNKNOWN_KEY',
      'a.yml:4:14 BAD_TYPE',
      'a.yml:5:1 UNKNOWN_KEY',
      'a.yml:6:19 BAD_DURATION',
    ]);
  });

  test.each([
    ['a file that is not there', {}, [`${YML}:8:11 INCLUDE_MISSING`]],
    ['a circle', { 'a.yml': 'include: b.yml\n', 'b.yml': 'include: a.yml\n' }, ['b.yml:1:10 INCLUDE_CYCLE']],
    ['itself', { 'a.yml': `include: [${YML}]\n` }, ['a.yml:1:11 INCLUDE_CYCLE']],
    ['another version', { 'a.yml': 'version: 2\n' }, ['a.yml:1:10 VERSION_UNSUPPORTED']],
    [
      'what belongs at the top',
      { 'a.yml': 'title: X\ntasks: t\nstate: { store: artifact }\n' },
      ['a.yml:1:1 FORBIDDEN_KEY', 'a.yml:2:1 FORBIDDEN_KEY', 'a.yml:3:1 FORBIDDEN_KEY'],
    ],
    ['a list', { 'a.yml': '- 1\n' }, ['a.yml:1:1 BAD_TYPE']],
    ['no YAML', { 'a.yml': 'a: [\n' }, ['a.yml:2:1 YAML_SYNTAX']],
    ['what a merge left', { 'a.yml': '<<<<<<< x\n' }, ['a.yml:1:1 CONFLICT_MARKERS']],
    ['binary', { 'a.yml': 'a\0' }, ['a.yml:1:1 BINARY_FILE']],
  ] as const)('refuses %s', (_, files, places) => {
    expect(faultPlaces({ ...TASKS, [YML]: `${PLAIN}include: [a.yml]\n`, ...files })).toEqual(places);
  });

  test.each(['../a.yml', '/etc/a.yml', '.git/config', 'a\\b.yml', 'https://example.org/a.yml'])(
    'never leaves the tree: %s',
    (path) => {
      const [place] = faultPlaces({
        ...TASKS,
        [YML]: `${PLAIN}include: ["${path.replace('\\', '\\\\')}"]\n`,
      });
      expect(place).toMatch(/^orchestrator\.yml:8:11 (?:PATH_UNSAFE|INCLUDE_MISSING)$/);
    },
  );

  test('ends: deeper than five and more than 32 files are too many', () => {
    const deep = Object.fromEntries(
      Array.from({ length: 8 }, (_, n) => [`f${n}.yml`, `include: f${n + 1}.yml\n`]),
    );
    expect(faultPlaces({ ...TASKS, ...deep, [YML]: `${PLAIN}include: f0.yml\n` })).toEqual([
      'f4.yml:1:10 INCLUDE_TOO_MANY',
    ]);
    const names = Array.from({ length: 33 }, (_, n) => `w${n}.yml`);
    const wide = Object.fromEntries(names.map((name, n) => [name, `agents:\n  w${n}: { run: x }\n`]));
    expect(
      faultPlaces({
        ...TASKS,
        ...wide,
        [YML]: `${PLAIN}include:\n${names.map((name) => `  - ${name}\n`).join('')}`,
      }),
    ).toEqual([`${YML}:41:5 INCLUDE_TOO_MANY`]);
  });
});
