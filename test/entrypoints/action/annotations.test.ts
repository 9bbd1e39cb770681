import { describe, expect, test } from '@jest/globals';
import {
  type Annotation,
  alertAnnotations,
  annotate,
  capped,
  escalationAnnotations,
  faultAnnotations,
  type Level,
} from '../../../src/entrypoints/action/annotations.js';
import { openStepLog } from '../../../src/entrypoints/action/step-log.js';
import { definition, Engine, taskSpec } from '../../support/engine.js';
import { HELD, HELD_OID } from '../../support/held-change.js';

interface Written {
  readonly level: Level;
  readonly message: string;
  readonly properties: object;
}

function written(annotations: readonly Annotation[], secrets: readonly string[] = []): readonly Written[] {
  const lines: Written[] = [];
  const write =
    (level: Level) =>
    (message: string, properties: object = {}): void => {
      lines.push({ level, message, properties });
    };
  annotate(
    { error: write('error'), warning: write('warning'), notice: write('notice') },
    annotations,
    secrets,
  );
  return lines;
}

function some(level: Level, count: number): readonly Annotation[] {
  return Array.from({ length: count }, (_, index) => ({ level, title: 't', message: `m${index}` }));
}

describe('annotations', () => {
  test.each([
    ['error', 9],
    ['warning', 10],
    ['notice', 10],
  ] as const)('of level %s stay below the cap, and the last counts the rest', (level, most) => {
    expect(
      capped(some(level, most))
        .map(({ message }) => message)
        .at(-1),
    ).toBe(`m${most - 1}`);
    const many = capped(some(level, 300));
    expect(many.length).toBe(most);
    expect(many.at(-1)?.message).toContain(String(300 - most + 1));
  });

  test('are plain, short and without secrets', () => {
    const message = `\u001b[31m\u202eone\n::set-output name=x::y hunter2-secret ${'x'.repeat(9000)}`;
    const [line] = written([{ level: 'warning', title: 'a\nb', message }], ['hunter2-secret']);
    expect(line?.message).toMatch(/^one ::set-output name=x::y \*\*\* x/);
    expect([...(line?.message ?? '')].length).toBeLessThanOrEqual(4096);
    expect(line?.properties).toEqual({ title: 'a b' });
  });

  test('name a task that failed for good once, as the log said it', () => {
    const lines: string[] = [];
    const log = openStepLog((text) => lines.push(text));
    log.terminal.warn('something else');
    log.terminal.warn('ALERT: Task p/a failed, blocking 2 tasks');
    log.resume();
    expect(written(alertAnnotations(log.alerts))).toMatchObject([
      { level: 'error', message: 'ALERT: Task p/a failed, blocking 2 tasks' },
    ]);
    expect(lines[0]).toMatch(/^::stop-commands::[0-9a-f]{32}\n$/);
    expect(lines.at(-1)).toBe(lines[0]?.replace('stop-commands::', '').replace('\n', '::\n'));
  });

  test('warn of held changes and decisions, held ones first', () => {
    const engine = Engine.started(definition([taskSpec('p/a'), taskSpec('p/b')]));
    engine.finish('p/a', 'needs_split', { reason: 'too large' });
    engine.finish('p/b', 'succeeded', { held: HELD });
    expect(['p/a', 'p/b'].map((id) => engine.status(id))).toEqual(['escalated', 'escalated']);
    expect(written(escalationAnnotations(engine.state))).toMatchObject([
      { level: 'warning', message: expect.stringContaining(HELD_OID) },
      { level: 'warning', message: expect.stringContaining('p/a') },
    ]);
  });

  test('tell of faults at their place', () => {
    const fault = { file: 'orchestrator.yml', line: 3, column: 5, code: 'KEY', message: 'm', remedy: 'r' };
    expect(written(faultAnnotations([fault]))).toEqual([
      {
        level: 'error',
        message: 'm r',
        properties: { title: 'KEY', file: 'orchestrator.yml', startLine: 3, startColumn: 5 },
      },
    ]);
  });
});
