import { describe, expect, test } from '@jest/globals';
import { FindingList } from '../../../src/schema/import/finding.js';
import { IMPORT_FORMATS } from '../../../src/schema/import/format-registry.js';
import { settleWork } from '../../../src/schema/import/settle-work.js';
import { LAYERED_STATE } from '../../support/import/layered-tasks.js';
import { memoryTree, readSource, type Texts } from '../../support/import/memory-tree.js';

const layered = (...tasks: readonly unknown[]): Texts => ({
  'docs/state/tasks.json': JSON.stringify({ _version: 1, tasks }),
});

describe('a hostile source', () => {
  test('with ids that lead out of the tree gets ids that do not', () => {
    const { settled, said } = readSource(
      layered(
        { id: '../../../etc/passwd', title: 'a' },
        { id: '/abs', title: 'b' },
        { id: '.git/config', title: 'c' },
        { id: 'CON', title: 'd' },
        { id: 'a\u0000b\n', title: 'e' },
        { id: 'x'.repeat(5000), title: 'f' },
        { id: 'a/b/c/d/e/f/g', title: 'g' },
        { id: '…', title: 'h' },
        { id: 'x.md', title: 'i' },
        { id: 'X', title: 'j' },
        { id: 'x', title: 'k' },
      ),
    );
    for (const { id } of settled.tasks) {
      expect(id).toMatch(/^[A-Za-z0-9][\w.-]*(?:\/[A-Za-z0-9][\w.-]*){1,3}$/);
      expect(id).not.toMatch(/\.\.|\.git\/|\.md$/);
    }
    expect(new Set(settled.tasks.map(({ id }) => id.toLowerCase())).size).toBe(11);
    expect(said.filter((line) => line.endsWith('ID_CHANGED')).length).toBeGreaterThanOrEqual(8);
  });

  test('with keys that twist objects loses them, and nothing is twisted', () => {
    const text =
      '{"_version":1,"tasks":[{"id":"A","title":"t","__proto__":{"polluted":true},"constructor":{"x":1}}]}';
    const { said, settled } = readSource({ 'docs/state/tasks.json': text });
    expect(said.filter((line) => line.endsWith('FORBIDDEN_KEY'))).toHaveLength(2);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(JSON.stringify(settled.tasks[0]?.from.raw)).toBe('{"id":"A","title":"t"}');
    const yaml = 'current_phase: 1\n__proto__: { polluted: true }\nefforts_pending: [E1.1.1]\n';
    expect(readSource({ 'orchestrator-state.yaml': yaml }).said).toContain(
      'orchestrator-state.yaml:2 FORBIDDEN_KEY',
    );
    const front = '---\ntitle: t\n__proto__: x\noutputs: [a]\n---\nx\n';
    expect(readSource({ 'tasks/01-a/x.md': front }).said).toContain('tasks/01-a/x.md:3 FORBIDDEN_KEY');
  });

  test('whose aliases would grow beyond all bounds is refused', () => {
    const bomb = Array.from({ length: 45 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`).join('\n');
    const findings = new FindingList();
    const format = IMPORT_FORMATS.find(({ id }) => id === 'factory-state');
    const tree = memoryTree({ 'orchestrator-state.yaml': `current_phase: 1\na0: &a0 [x]\n${bomb}\n` });
    expect(format?.read(tree, { adoptOutputs: false }, findings)).toBeUndefined();
    expect(findings.sorted().map(({ code }) => code)).toContain('LINE_BROKEN');
  });

  test('that is nested without end is refused, whichever syntax it has', () => {
    for (const text of ['['.repeat(200_000), `${'['.repeat(500)}${']'.repeat(500)}`, '{"a":'.repeat(100_000)])
      for (const format of IMPORT_FORMATS)
        for (const path of [
          'docs/state/tasks.json',
          'orchestrator-state.json',
          '.workflow_state.json',
          'flow-state.json',
        ])
          expect(() =>
            format.read(memoryTree({ [path]: text }), { adoptOutputs: false }, new FindingList()),
          ).not.toThrow();
  }, 20_000);

  test('may wait for itself in every way: what comes out has no cycle, and long chains cost no stack', () => {
    const { settled, said } = readSource(
      layered(
        { id: 'A', title: 'a', dependencies: ['B', 'A'] },
        { id: 'B', title: 'b', dependencies: ['C'] },
        { id: 'C', title: 'c', dependencies: ['A', 7, null, {}] },
      ),
    );
    expect(said.filter((line) => line.endsWith('CYCLE_CUT'))).toHaveLength(1);
    expect(said.filter((line) => line.endsWith('DEPENDENCY_DROPPED'))).toHaveLength(1);
    const seen = new Set<string>();
    for (const { id, dependencies } of settled.tasks) {
      for (const other of dependencies) expect(seen.has(other)).toBe(true);
      seen.add(id);
    }
    const chain = Array.from({ length: 20_000 }, (_, n) => ({
      id: `T${n}`,
      title: 't',
      dependencies: [`T${n + 1}`],
    }));
    expect(readSource(layered(...chain)).settled.tasks).toHaveLength(20_000);
  }, 20_000);

  test('with outputs out of the tree loses those outputs', () => {
    const task = (path: string): Texts => ({
      'tasks/01-a/x.md': `---\ntitle: t\noutputs:\n  - "${path}"\n---\nx\n`,
    });
    for (const path of [
      '../x',
      '/etc/passwd',
      '.git/hooks/x',
      '.orchestrator/current',
      'a/../../b',
      'C:/x',
    ]) {
      const { settled, said } = readSource(task(path));
      expect(settled.tasks[0]?.outputs).toEqual([]);
      expect(said).toContain('tasks/01-a/x.md:4 NOT_CARRIED');
    }
  });

  test('with bytes that are no text is read as far as it goes', () => {
    const bytes = new Uint8Array([
      ...Buffer.from('---\ntitle: "caf'),
      0xe9,
      0,
      ...Buffer.from('"\noutputs: [a]\n---\nx\n'),
    ]);
    const { said, settled } = readSource({ 'tasks/01-a/x.md': bytes });
    expect(said.filter((line) => line.endsWith('SYNTAX_MENDED'))).toHaveLength(2);
    expect(settled.tasks).toHaveLength(1);
  });

  test('cut off or garbled anywhere never throws: it is read, or it is said', () => {
    const text = String(LAYERED_STATE['docs/state/tasks.json']);
    for (let end = 0; end < text.length; end += 97) {
      const findings = new FindingList();
      const garbled = `${text.slice(0, end)}${end % 2 === 0 ? '' : '}]\u0001:::'}`;
      for (const format of IMPORT_FORMATS) {
        const work = format.read(
          memoryTree({ 'docs/state/tasks.json': garbled }),
          { adoptOutputs: false },
          findings,
        );
        if (work !== undefined) settleWork(work, () => false, findings);
      }
    }
  }, 30_000);

  test('that puts commands into its words gets them back as words', () => {
    const { settled } = readSource(
      layered({ id: '$(touch x)', title: '`touch x`', description: '---\nrun: rm -rf /\n---' }),
    );
    expect(settled.tasks[0]?.id).toBe('tasks/touch-x');
    expect(settled.tasks[0]?.title).toBe('`touch x`');
  });
});
