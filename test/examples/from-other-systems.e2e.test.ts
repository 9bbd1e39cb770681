/** Each example of another system's files does what its README says, and ends completed. */
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { at, document, orchestrator } from '../support/command-line.js';
import { git } from '../support/git-command.js';
import { tempFolders } from '../support/temp-folder.js';

const folders = tempFolders();
const systems = readdirSync('examples')
  .filter((name) => name.startsWith('from-'))
  .map((name) => name.slice('from-'.length));

/** The words of each command line of a README, without its remark. */
function commandsOf(readme: string): readonly (readonly string[])[] {
  return [...readme.matchAll(/^\$ orchestrator (.+?)(?:\s+#.*)?$/gm)].map(([, line = '']) =>
    [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare = '']) => quoted ?? bare),
  );
}

describe('files of another system', () => {
  test('have an example for each system that has a page', () => {
    const pages = readdirSync('docs/compatibility').filter((name) => name !== 'README.md');
    expect(systems.map((name) => `${name}.md`).toSorted()).toEqual(pages.toSorted());
  });

  test.each(systems)(
    'of %s are imported and worked on to the end, as the README of the example says',
    (system) => {
      const example = resolve('examples', `from-${system}`);
      const folder = folders();
      cpSync(example, folder, { recursive: true });
      git('/', 'init', '--quiet', '--initial-branch=main', folder);
      git(folder, 'add', '--all');
      git(folder, 'commit', '--quiet', '--message=first');
      const commands = commandsOf(readFileSync(join(example, 'README.md'), 'utf8'));
      expect(commands.map(([verb]) => verb)).toEqual(
        expect.arrayContaining(['import', 'run', 'status', 'verify']),
      );
      for (const words of commands) {
        const ended = orchestrator(folder, words);
        const waits = ended.code === 6 && words[0] === 'run';
        expect([words, waits ? 0 : ended.code]).toEqual([words, 0]);
      }
      const status = document(orchestrator(folder, ['status', '--json']));
      expect([at(status, 'status'), at(status, 'progress', 'percent')]).toEqual(['completed', 100]);
      expect(at(document(orchestrator(folder, ['import', '.', '--check', '--json'])), 'format')).toBe(system);
    },
    60_000,
  );
});
