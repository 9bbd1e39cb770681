/** Where each kind of bad and hostile input is tested. A test that is named here, or in the threat model, must exist. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

/** What comes in, the file that tests it, and words of the tests' titles. */
const TESTED: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'poisoned repositories',
    'adapters/git/user-repository.int',
    ['by %s, and the state lands', 'not even by the configuration of the user'],
  ],
  [
    'poisoned working copies',
    'adapters/process/attempt-hostile.int',
    ['poison in a working copy', 'by filling its .git with rubbish'],
  ],
  [
    'reports of others',
    'app/collect',
    ['ignores what is late, foreign, unknown or unreadable', 'does not take an output that has changed'],
  ],
  [
    'forged reports',
    'adapters/process/report-folder.int',
    ['is replaced by somebody who has read it', 'is unreadable and spoils no other'],
  ],
  ['forged seals', 'schema/claim-key', ['holds nothing, and throws nothing, for what is none']],
  ['forged verdicts', 'app/separate-checks', ['left by a job that left a report is ignored']],
  ['late and repeated reports', 'domain/attempts', ['claimSha256']],
  [
    'archives: zip-slip, links, bombs, twins, cut ones',
    'adapters/artifacts/archive.int',
    ['is refused and leaves nothing behind', 'is not written into'],
  ],
  [
    'artifacts: wrong digest, expired',
    'adapters/artifacts/run-artifacts.int',
    ['other bytes than the service lists', 'an expired artifact is its own error'],
  ],
  [
    'artifacts: foreign names, too many',
    'app/gather-reports',
    ['fetches only names that are ours', 'is bounded for each job'],
  ],
  [
    'artifacts: all of it in one run',
    'entrypoints/artifacts.e2e',
    ['junk of a hostile job, broken archives and expired artifacts spoil nothing'],
  ],
  [
    'artifacts: of forks',
    'adapters/github/remote-artifacts.int',
    ['of runs for branches of other repositories are none of ours'],
  ],
  [
    'packs',
    'adapters/git/imported-change.int',
    ['a pack is refused', 'for a few bytes that unpack to many', 'for more files than allowed'],
  ],
  [
    'paths: state, workflows, .git in disguise, bytes that are no text',
    'adapters/git/tree-rules',
    ['a changed path', 'that is no UTF-8 is refused', 'may not even be removed'],
  ],
  [
    'modes: links, submodules, exec bits; twins by case',
    'adapters/git/tree-rules',
    ['a mode', 'a link', 'collisions', 'a name in a message is one harmless line'],
  ],
  [
    'commands in what agents print',
    'adapters/process/log-line',
    ['cannot become a command by what is masked in it', 'holds no escape and no control character'],
  ],
  ['logs without end', 'adapters/process/agent-log.int', ['takes 200 MB in 48 MB of heap']],
  [
    'files of the runner',
    'entrypoints/action/runner-commands',
    ['cannot end early or add another', 'are one line each, whatever the text holds'],
  ],
  [
    'variables of the surrounding workflow',
    'adapters/process/agent-environment',
    ['is the allow-list and what is named, nothing else'],
  ],
  [
    'Markdown, HTML, Mermaid, mentions',
    'report/hostile-markdown',
    ['never leave their code span', 'never leave their label in the graph', 'mentions are names or nothing'],
  ],
  [
    'secrets echoed',
    'adapters/process/attempt-hostile.int',
    ['secrets has them masked, even when they come in pieces'],
  ],
  [
    'comments',
    'app/comment-command',
    ['changes nothing', 'on a branch of a fork need the right to write', 'edited ones are refused'],
  ],
  ['text of comments', 'schema/comment-line', ['of any kind becomes ids that look like ids']],
  ['events of the platform', 'adapters/github/run-facts', ['a payload that cannot be read']],
  [
    'answers of the API',
    'adapters/github/api.int',
    [
      'answers that are none',
      'to another place never see the token',
      'a clock that is ahead of the platform',
    ],
  ],
  ['answers to pushes', 'adapters/git/push-outcome', ['describe(']],
  ['damaged state', 'app/verify', ['verify sees every single byte', 'loading a damaged session']],
  ['workflows of ours', 'workflows/rules', ['grants nothing by itself and names the rights of each job']],
];

function text(file: string): string {
  return readFileSync(file, 'utf8');
}

describe('bad and hostile input', () => {
  test.each(TESTED)('%s: test/%s', (_what, name, titles) => {
    const source = text(`test/${name}.test.ts`);
    expect(titles.filter((title) => !source.includes(title))).toEqual([]);
  });
});

describe('the threat model', () => {
  const lines = text('docs/threat-model.md').split('\n');
  const named = lines.flatMap((line) =>
    [...line.matchAll(/`(test\/[^`]+)` — ([^|]+?) \|/g)].map(
      ([, file = '', title = '']) => [file, title] as const,
    ),
  );

  test('names a test for everything that an agent cannot do', () => {
    const from = lines.indexOf('### What it cannot do');
    const until = lines.indexOf('### What it can do');
    const rows = lines
      .slice(from, until)
      .filter((line) => /^\| (?!it tries|---)/.test(line) && !line.startsWith('|---'));
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.filter((row) => !/`test\/[^`]+` — /.test(row))).toEqual([]);
    expect(named.length).toBeGreaterThan(25);
  });

  test.each(named)('%s has a test that says: %s', (file, title) => {
    expect(existsSync(file)).toBe(true);
    expect(text(file)).toContain(title);
  });
});
