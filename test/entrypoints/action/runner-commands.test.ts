import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type RunnerCommands, runnerCommands } from '../../../src/entrypoints/action/runner-commands.js';

function said(tell: (runner: RunnerCommands) => void, env: NodeJS.ProcessEnv = {}): string {
  let log = '';
  const runner = runnerCommands(env, (text) => {
    log += text;
  });
  tell(runner);
  return log;
}

describe('commands in the log', () => {
  test('are one line each, whatever the text holds', () => {
    expect(said((runner) => runner.error('50 %\r\n::add-mask::x'))).toBe(
      '::error::50 %25%0D%0A::add-mask::x\n',
    );
    expect(said((runner) => runner.setSecret('a\nb'))).toBe('::add-mask::a%0Ab\n');
  });

  test('name the place in the words of the runner', () => {
    const place = { title: 'a,b:c', file: 'x\n.md', startLine: 3, startColumn: 7 };
    expect(said((runner) => runner.warning('w', place))).toBe(
      '::warning title=a%2Cb%3Ac,file=x%0A.md,line=3,col=7::w\n',
    );
    expect(said((runner) => runner.notice('n', {}))).toBe('::notice::n\n');
  });
});

describe('values in files', () => {
  test('cannot end early or add another, for the end mark is drawn by lot', () => {
    const folder = mkdtempSync(join(tmpdir(), 'runner-'));
    const file = join(folder, 'output');
    try {
      const log = said(
        (runner) => {
          runner.setOutput('a', 'x\nEOF\nevil=1');
          runner.setOutput('b', '');
        },
        { GITHUB_OUTPUT: file },
      );
      const text = readFileSync(file, 'utf8');
      const [, mark = '', other = ''] =
        /^a<<(end_[0-9a-f-]{36})\nx\nEOF\nevil=1\n\1\nb<<(end_[0-9a-f-]{36})\n\n\2\n$/.exec(text) ?? [];
      expect(mark).not.toBe('');
      expect(mark).not.toBe(other);
      expect(log).toBe('');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('are forgotten where the runner names no file', () => {
    expect(
      said((runner) => {
        runner.setOutput('a', 'x');
        runner.saveState('a', 'x');
        runner.addSummary('# x');
      }),
    ).toBe('');
  });
});
