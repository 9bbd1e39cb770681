import { describe, expect, test } from '@jest/globals';
import { explain } from '../../src/domain/explain.js';
import { statusReport } from '../../src/domain/status.js';
import { attention } from '../../src/report/attention.js';
import { durationText } from '../../src/report/duration-text.js';
import { explainText } from '../../src/report/explain-text.js';
import { jobSummary } from '../../src/report/job-summary.js';
import { code } from '../../src/report/markdown-text.js';
import { mermaidGraph, mermaidLabel } from '../../src/report/mermaid.js';
import { runSummary } from '../../src/report/run-summary.js';
import { statusText } from '../../src/report/status-text.js';
import { PLAIN } from '../../src/report/style.js';
import { definition, Engine, phaseSpec, taskSpec } from '../support/engine.js';

const ESC = String.fromCharCode(0x1b);
const EVIL = `${ESC}[2J<img src=x onerror=alert(1)> @octocat \`|\` ::error::x\n## end`;

function oneOfEach(): Engine {
  const engine = Engine.started(
    definition([
      taskSpec('01-a/completed'),
      taskSpec('01-a/failed', { title: EVIL, retry: { ...taskSpec('01-a/x').retry, maxAttempts: 1 } }),
      taskSpec('01-a/blocked'),
      taskSpec('01-a/hangs', { dependencies: ['01-a/failed'] }),
      taskSpec('01-a/end'),
      taskSpec('02-b/later'),
    ]),
  );
  engine.finish('01-a/completed');
  engine.finish('01-a/failed', 'failed', { reason: EVIL });
  engine.verb('block_task', '01-a/blocked');
  engine.claim('01-a/end');
  return engine;
}

function large(tasks: number): Engine {
  return Engine.started(
    definition(Array.from({ length: tasks }, (_, index) => taskSpec(`01-a/task-${index}`, { title: EVIL }))),
  );
}

describe('what waits for whom', () => {
  test('is named with the verbs that answer it, and nothing else is', () => {
    const engine = oneOfEach();
    const items = attention(engine.state, statusReport(engine.state, engine.now));
    expect(items.map(({ subject, verbs }) => [subject, verbs[0]])).toEqual([
      ['01-a/failed', 'orchestrator retry 01-a/failed'],
      ['01-a/blocked', 'orchestrator unblock 01-a/blocked'],
    ]);
    expect(items.every(({ text }) => !text.includes(ESC))).toBe(true);
  });

  test('a gate is approved only when everything else is done', () => {
    const def = definition([taskSpec('01-a/t')], {
      phases: [phaseSpec('01-a', { gate: { approval: true, outputs: [] } })],
    });
    const engine = Engine.started(def);
    expect(attention(engine.state, statusReport(engine.state, engine.now))).toEqual([]);
    engine.finish('01-a/t');
    expect(attention(engine.state, statusReport(engine.state, engine.now)).map(({ verbs }) => verbs)).toEqual(
      [['orchestrator approve 01-a']],
    );
  });
});

describe('text for a terminal', () => {
  const views = (engine: Engine): string => {
    const report = statusReport(engine.state, engine.now);
    const task = engine.task('01-a/failed');
    return [
      ...statusText(engine.state, report, PLAIN, { location: EVIL, phasesOnly: false }),
      ...explainText(task, explain(engine.state, task, engine.now), PLAIN),
      ...runSummary(
        engine.state,
        report,
        { conclusion: 'blocked', elapsedSeconds: 1, applied: 2, location: EVIL, look: [], next: null },
        PLAIN,
      ),
    ].join('\n');
  };

  test('holds no escape of an agent, with colours only our own', () => {
    const engine = oneOfEach();
    expect(views(engine)).not.toContain(ESC);
    const report = statusReport(engine.state, engine.now);
    const coloured = statusText(
      engine.state,
      report,
      { colour: true, unicode: false, columns: 60 },
      { location: 'x', phasesOnly: false },
    ).join('\n');
    expect(coloured.replaceAll(new RegExp(`${ESC}\\[\\d+m`, 'g'), '')).not.toContain(ESC);
    expect(/[█✓●]/.test(coloured)).toBe(false);
  });

  test('shows unfinished tasks first when there are too many to show', () => {
    const engine = large(500);
    engine.claim('01-a/task-499');
    const lines = statusText(engine.state, statusReport(engine.state, engine.now), PLAIN, {
      location: 'x',
      phasesOnly: false,
    });
    expect(lines.length).toBeLessThan(90);
    expect(lines.find((line) => line.includes('01-a/task-499'))).toBeDefined();
  });
});

describe('the graph', () => {
  test('has our own node names and labels that cannot leave their quotes', () => {
    const engine = oneOfEach();
    const graph = mermaidGraph(engine.state, statusReport(engine.state, engine.now));
    expect(graph.split('\n').filter((line) => line.trim() === 'end').length).toBe(2);
    expect(graph).toContain('["end"]:::in_progress');
    expect(mermaidLabel('"]; x --> y #quot; <b>', 80)).toBe('#34;#93;#59; x --#62; y #35;quot#59; #60;b#62;');
  });

  test('stays small: by phases alone when the tasks are too many', () => {
    for (const tasks of [149, 151, 3000]) {
      const engine = large(tasks);
      const graph = mermaidGraph(engine.state, statusReport(engine.state, engine.now));
      expect(graph.length).toBeLessThanOrEqual(20_000);
      expect(graph.includes('t0[')).toBe(tasks < 150);
    }
  });
});

describe('the job summary', () => {
  test('stands in code spans wherever an agent speaks: no HTML, no mention, no command', () => {
    const engine = oneOfEach();
    const report = statusReport(engine.state, engine.now);
    const text = jobSummary(engine.state, report, { headline: 'collect: blocked', happened: [EVIL] });
    const outside = text.replaceAll(/`[^`\n]*`/g, '').replaceAll(/```mermaid[\s\S]*?```/g, '');
    expect(outside).not.toMatch(/<(?!\/?(?:details|summary)>)/);
    expect(outside).not.toContain('@octocat');
    expect(text.split('\n').some((line) => line.trimStart().startsWith('::'))).toBe(false);
    expect(code('a`b|c')).toBe("`a'b¦c`");
  });

  test('links to what the orchestrator itself speaks of', () => {
    const engine = oneOfEach();
    const said = [
      'Not opened: <b>no</b> Open it by hand: https://x.test/o/r/compare/main...a%20b?expand=1',
      'plain',
    ];
    const text = jobSummary(engine.state, statusReport(engine.state, engine.now), {
      headline: 'x',
      happened: [],
      said,
    });
    expect(text).toContain(
      '- `Not opened: <b>no</b> Open it by hand:` <https://x.test/o/r/compare/main...a%20b?expand=1>\n',
    );
    expect(text).toContain('- `plain`\n');
  });

  test('is shorter than the platform takes, whatever the session holds', () => {
    const engine = large(5000);
    const happened = Array.from({ length: 5000 }, () => EVIL.repeat(500));
    const text = jobSummary(engine.state, statusReport(engine.state, engine.now), {
      headline: 'x',
      happened,
    });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900_100);
    expect(text).toContain('Session 0a1b2c3d');
  });
});

describe('durations', () => {
  test('are short and as exact as anybody needs', () => {
    const words = [0, 2.13, 42.4, 65, 7260, 200_000].map(durationText);
    expect(words).toEqual(['0.0 s', '2.1 s', '42 s', '1 m 05 s', '2 h 01 m', '2 d 7 h']);
  });
});
