import { describe, expect, test } from '@jest/globals';
import { LiveDisplay } from '../../src/entrypoints/cli/live-display.js';
import { progressObserver } from '../../src/entrypoints/cli/run-progress.js';
import type { Terminal } from '../../src/entrypoints/cli/terminal.js';
import { PLAIN } from '../../src/report/style.js';
import { definition, Engine, taskSpec } from '../support/engine.js';

const ESC = String.fromCharCode(0x1b);

/** A terminal of 60 columns that remembers what is on its screen. */
function screen(rows: number): {
  readonly terminal: Terminal;
  readonly lines: () => readonly string[];
  readonly draws: () => number;
} {
  let lines: string[] = [];
  let draws = 0;
  const up = new RegExp(`^${ESC}\\[(\\d+)A${ESC}\\[J`);
  const terminal: Terminal = {
    out: PLAIN,
    err: PLAIN,
    live: true,
    outLive: true,
    quiet: false,
    json: false,
    closed: () => false,
    print: () => undefined,
    note: () => undefined,
    warn: () => undefined,
    draw: (text) => {
      draws += 1;
      const back = up.exec(text);
      if (back !== null) lines = lines.slice(0, lines.length - Number(back[1]));
      else lines.push(...text.slice(0, -1).split('\n'));
    },
    size: () => ({ columns: 60, rows }),
  };
  return { terminal, lines: () => lines, draws: () => draws };
}

function session(): Engine {
  const engine = Engine.started(definition([taskSpec('a/one'), taskSpec('a/two'), taskSpec('b/three')]));
  engine.claim('a/one');
  return engine;
}

describe('the live picture', () => {
  test('keeps what happened above and the present below, and goes away at the end', async () => {
    const engine = session();
    const { terminal, lines } = screen(30);
    const display = new LiveDisplay(terminal, () => engine.now + 5);
    const observer = progressObserver(terminal, display);
    observer.changed(engine.state, [{ task: 'a/one', attempt: 1, since: engine.now }]);
    observer.line('a/one', `${ESC}[2Jhalf ${'x'.repeat(200)}`);
    display.event('something happened');
    expect(lines()[0]).toBe('something happened');
    expect(lines().at(-1)).toMatch(/● a\/one {2}5 s {2}half x+…$/);
    for (const line of lines()) {
      expect([...line].length).toBeLessThanOrEqual(60);
      expect(line).not.toContain(ESC);
    }
    engine.report('a/one', 'succeeded');
    observer.applied(
      { task: 'a/one', attempt: 1, outcome: 'succeeded', status: 'completed', reason: null },
      engine.state,
    );
    observer.alert('ALERT: Task a/two failed, blocking 0 tasks');
    display.close();
    expect(lines().map((line) => line.replace(/^\d\d:\d\d:\d\d /, ''))).toEqual([
      'something happened',
      '✓ a/one (10 s)',
      'ALERT: Task a/two failed, blocking 0 tasks',
    ]);
  });

  test('never draws more lines than the terminal has, nor more than ten times a second', async () => {
    const tasks = Array.from({ length: 40 }, (_, index) => taskSpec(`a/task-${index}`));
    const engine = Engine.started(definition(tasks));
    const { terminal, lines, draws } = screen(12);
    const display = new LiveDisplay(terminal, () => engine.now);
    const active = tasks.map(({ id }) => ({ task: id, attempt: 1, since: engine.now }));
    for (let line = 0; line < 2000; line += 1) {
      display.changed(engine.state, active);
      display.line('a/task-1', `line ${line}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(lines().length).toBeLessThan(12);
    expect(lines().length).toBeGreaterThan(2);
    expect(draws()).toBeLessThan(12);
    display.close();
    expect(lines()).toEqual([]);
  });
});
