import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { explain } from '../../src/domain/explain.js';
import { statusReport } from '../../src/domain/status.js';
import {
  asComment,
  doneAnswer,
  explainAnswer,
  refusedAnswer,
  statusAnswer,
} from '../../src/report/comment-answer.js';
import { jobSummary } from '../../src/report/job-summary.js';
import { code, link, mention } from '../../src/report/markdown-text.js';
import { mermaidLabel } from '../../src/report/mermaid.js';
import { redacted } from '../../src/report/redaction.js';
import { signalWords } from '../../src/report/signal-words.js';
import { commentMarker, MOST_COMMENT_BYTES, stickyComment } from '../../src/report/sticky-comment.js';
import { definition, Engine, taskSpec } from '../support/engine.js';

const HOSTILE: readonly (readonly [string, string])[] = [
  ['mentions', '@octocat @org/team @here'],
  ['mention behind a table escape', 'a\\|@octocat|\\\\|@org/team'],
  ['mention behind a code span', 'a` @octocat `` @org/team ``` @x'],
  ['references', '#1 GH-2 o/r#3 1234567890abcdef1234567890abcdef12345678'],
  [
    'HTML',
    '<img src=x onerror=alert(1)></details></summary><script>x</script><!-- orchestrator:0a1b2c3d -->',
  ],
  [
    'links and images',
    '[x](javascript:alert(1)) ![y](https://evil/p.png) https://evil www.evil.com <https://evil>',
  ],
  ['blocks', '\n\n# heading\n\n```mermaid\ngraph TD\n```\n\n---\n\n> quote\n\n| a | b |\n|---|---|'],
  ['Mermaid', '"]; end\n click t0 href "javascript:x" %%{init: {"theme":"x"}}%% %% x --> y'],
  ['commands', '\n::error::x\n::set-output name=a::b\n##[error]x\n::add-mask::x'],
  ['escapes', '\u001b[2J\u001b]0;x\u0007\u009b31m\r\u0008'],
  ['direction', '\u202egnp.exe\u2066x\u2069\u200f\u200b'],
  ['half a pair', '\ud83d x \udc00'],
  ['comment commands', '\n/orchestrator cancel\n'],
];

function hurt(text: string): Engine {
  const retry = { ...taskSpec('p/x').retry, maxAttempts: 1 };
  const engine = Engine.started(
    definition(
      [
        taskSpec('p/a', { title: text, retry }),
        taskSpec('p/b', { dependencies: ['p/a'] }),
        taskSpec('p/www.evil.com'),
      ],
      {
        title: text,
      },
    ),
  );
  engine.finish('p/a', 'failed', { reason: text });
  engine.ask({ type: 'block_task', task: engine.task('p/www.evil.com').spec.id, reason: text });
  return engine;
}

function everything(engine: Engine, text: string, secrets: readonly string[] = []): readonly string[] {
  const { state, now } = engine;
  const report = statusReport(state, now);
  const news = {
    runUrl: 'https://github.com/o/r/actions/runs/1',
    api: { calls: 3, remaining: 9 },
  };
  const task = engine.task('p/a');
  return [
    jobSummary(state, report, { headline: text, happened: [text], secrets, api: news.api }),
    signalWords({ mention: [], secrets }).comment(state, report, news).body,
    ...[
      statusAnswer(state, report),
      explainAnswer(task, explain(state, task, now)),
      refusedAnswer({ code: 'X', message: text, remedy: text }),
      doneAnswer({ subject: 'p/a', status: 'x', version: 1, changed: true }),
    ].map((answer) => redacted(answer, secrets)),
  ];
}

/** What stands outside of code spans and of the graph; cells of tables as a reader splits them. */
function outside(markdown: string): string {
  return markdown
    .replaceAll(/```mermaid\n[\s\S]*?\n```/g, '')
    .split('\n')
    .flatMap((line) => (line.startsWith('|') ? line.split('|') : [line]))
    .map((line) => line.replaceAll(/`[^`]*`/g, ''))
    .join('\n')
    .replaceAll(/\[run\]\(https:\/\/github\.com\/o\/r\/actions\/runs\/1\)/g, '')
    .replaceAll(/^<!-- orchestrator:[0-9a-f]{8} -->$/gm, '')
    .replaceAll(/<\/?(?:sub|details|summary)>/g, '');
}

describe('words of agents in Markdown', () => {
  test.each(HOSTILE)('stay words: %s', (_name, text) => {
    for (const markdown of everything(hurt(text), text)) {
      const free = outside(markdown);
      expect(free).not.toMatch(/[@<>`]|#\d|GH-|\]\(|https?:|www\.|[0-9a-f]{40}|javascript/);
      expect(markdown).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Cs}]/u);
      expect(markdown.split('\n').some((line) => /^\s*(?:::|##\[|\/orchestrator)/.test(line))).toBe(false);
      const lines = markdown.split('\n');
      expect(lines.filter((line) => line === '</details>').length).toBe(
        lines.filter((line) => line.startsWith('<details>')).length,
      );
      expect(markdown.split('```').length % 2).toBe(1);
    }
  });

  test('never leave their code span, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const span = code(text, 80);
        expect(span === '' || /^`[^`|\n]+`$/.test(span)).toBe(true);
      }),
    );
  });

  test('never leave their label in the graph, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(mermaidLabel(text)).not.toMatch(/["<>&`\\[\](){}|%\n]/);
      }),
    );
  });

  test('links lead where they say or are none; mentions are names or nothing', () => {
    expect(link('run', 'https://github.com/o/r/actions/runs/1')).toBe(
      '[run](https://github.com/o/r/actions/runs/1)',
    );
    for (const url of ['javascript:x', 'https://x/a)b', 'https://x/ y', 'https://x@y/z', null])
      expect(link('run', url)).toBe('run');
    expect(['ada', 'org/team', 'a b', 'x](y', ''].map(mention)).toEqual(['@ada', '@org/team', '', '', '']);
  });
});

describe('the comment that is kept up to date', () => {
  test('mentions those it was told to, while somebody is waited for', () => {
    const engine = hurt('x');
    const news = { runUrl: null, api: null };
    const body = (mention: readonly string[]): string =>
      stickyComment(engine.state, statusReport(engine.state, engine.now), news, { mention, secrets: [] });
    expect(body(['ada', 'bad name'])).toContain('\n@ada\n');
    expect(body([])).not.toContain('@');
    expect(body([]).startsWith(commentMarker(engine.state.id))).toBe(true);
    engine.ask({ type: 'cancel_session', reason: null });
    expect(body(['ada'])).not.toContain('@');
  });

  test('names the comments that answer', () => {
    const engine = hurt('x');
    const news = { runUrl: null, api: null };
    const options = { mention: [], secrets: [] };
    const body = stickyComment(engine.state, statusReport(engine.state, engine.now), news, options);
    for (const answer of ['/orchestrator retry p/a', '/orchestrator skip p/a REASON'])
      expect(body).toContain(`\`${answer}\``);
    expect(asComment('See: orchestrator status, orchestrator unblock x')).toBe(
      'See: /orchestrator status, /orchestrator retry x',
    );
  });

  test('fits, however large the session and however wide its letters', () => {
    const title = '漢'.repeat(5000);
    const engine = Engine.started(
      definition(
        Array.from({ length: 3000 }, (_, index) => taskSpec(`p/${'x'.repeat(50)}${index}`, { title })),
      ),
    );
    for (let index = 0; index < 200; index += 1)
      engine.ask({
        type: 'block_task',
        task: engine.task(`p/${'x'.repeat(50)}${index}`).spec.id,
        reason: title,
      });
    const report = statusReport(engine.state, engine.now);
    const news = { runUrl: null, api: null };
    const body = stickyComment(engine.state, report, news, { mention: [], secrets: [] });
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(MOST_COMMENT_BYTES);
    expect(body).toContain('</details>');
    expect(Buffer.byteLength(statusAnswer(engine.state, report))).toBeLessThanOrEqual(60_000);
    const summary = jobSummary(engine.state, report, { headline: title, happened: Array(500).fill(title) });
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(900_000);
    expect(summary).toContain('```mermaid');
  });
});

describe('secrets', () => {
  const SECRET = 's3cr`t|value-0123456789';

  test('are in no text, not even in part', () => {
    for (const before of ['', 'x'.repeat(140), 'x'.repeat(150), 'x'.repeat(285)]) {
      const engine = hurt(`${before} ${SECRET} behind`);
      for (const markdown of everything(engine, SECRET, [SECRET])) {
        expect(markdown).not.toContain('value-0');
        expect(markdown).not.toContain('s3cr');
      }
    }
  });

  test('of several lines are secret line by line, and short ones are words', () => {
    expect(redacted('a first-line b second-line c', ['first-line\nsecond-line'])).toBe('a *** b *** c');
    expect(redacted('a cat', ['cat', ''])).toBe('a cat');
  });
});
