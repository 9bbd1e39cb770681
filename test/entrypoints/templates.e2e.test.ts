import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { at, document, orchestrator, writeFiles } from '../support/command-line.js';
import { git } from '../support/git-command.js';
import { tempFolders } from '../support/temp-folder.js';

const folders = tempFolders();
const NAMES = readdirSync('templates');

/** A repository with one commit. */
function repository(): string {
  const folder = folders();
  git('/', 'init', '--quiet', '--initial-branch=main', folder);
  writeFileSync(join(folder, 'README.md'), '# Code\n');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message=first');
  return folder;
}

function json(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const ended = orchestrator(folder, [...args, '--json'], { env });
  return { code: ended.code, doc: document(ended) };
}

function error(folder: string, name: string, env: Readonly<Record<string, string>> = {}) {
  const { code, doc } = json(folder, ['init', `--template=${name}`], env);
  return { code, error: at(doc, 'error', 'code'), remedy: String(at(doc, 'error', 'remedy')) };
}

describe('templates that come along', () => {
  test.each(NAMES)('%s is valid, plans, and runs to its end with agents of the shell', (name) => {
    const folder = repository();
    expect(json(folder, ['init', `--template=${name}`]).code).toBe(0);
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message=begin');
    expect(at(json(folder, ['validate']).doc, 'valid')).toBe(true);
    expect(json(folder, ['run', '--dry-run']).code).toBe(0);
    const { code, doc } = json(folder, ['run']);
    expect([code, at(doc, 'conclusion')]).toEqual([0, 'completed']);
    expect(json(folder, ['verify']).code).toBe(0);
  });

  test.each(['--portable', '--github'])('keep their state where %s says', (mode) => {
    const folder = repository();
    const { doc } = json(folder, ['init', '--template=review', mode]);
    expect(at(doc, 'created')).toEqual(expect.arrayContaining(['orchestrator.yml', 'agents.yml']));
    expect(readFileSync(join(folder, 'orchestrator.yml'), 'utf8')).toMatch(
      /^state: \{ store: git, branch: /m,
    );
    expect(existsSync(join(folder, '.github/workflows/orchestrator.yml'))).toBe(mode === '--github');
    expect(at(json(folder, ['validate']).doc, 'valid')).toBe(true);
    // Again changes nothing.
    expect(at(json(folder, ['init', '--template=review', mode]).doc, 'created')).toEqual([]);
  });

  test('begin with the same stand-in for an agent', () => {
    const texts = NAMES.map((name) => readFileSync(`templates/${name}/agents/stand-in.mjs`, 'utf8'));
    expect(new Set(texts).size).toBe(1);
  });
});

const OWN = {
  'orchestrator.yml':
    'version: 1\ntitle: Ours\nphases: [{ id: p1 }]\nagents: { default: { run: ./work.sh } }\nchanges: { integrate: none }\nstate: { store: file }\n',
  'tasks/p1/a.md': '---\ntitle: A\noutputs: [a.txt]\n---\nDo it.\n',
  'work.sh': '#!/bin/sh\necho x > "$ORCHESTRATOR_OUTPUTS/a.txt"\n',
};

describe('a folder as a template', () => {
  test('is copied with what may be executed, without what belongs to its own repository', () => {
    const place = folders();
    writeFiles(join(place, 'ours'), {
      ...OWN,
      '.orchestrator/current': 'x',
      '.git/config': '',
      'node_modules/x.js': '',
    });
    git(place, 'init', '--quiet', join(place, 'new'));
    const { mode } = statSync(join(place, 'ours/work.sh'));
    expect(mode & 0o111).toBe(0);
    git(place, 'init', '--quiet', place);
    writeFileSync(join(place, 'ours/run.sh'), '#!/bin/sh\n', { mode: 0o755 });
    const { doc } = json(join(place, 'new'), ['init', '--template=../ours']);
    expect(at(doc, 'created')).toEqual([
      'orchestrator.yml',
      'run.sh',
      'work.sh',
      'tasks/p1/a.md',
      '.orchestrator/.gitignore',
    ]);
    expect(statSync(join(place, 'new/run.sh')).mode & 0o111).not.toBe(0);
    expect(readFileSync(join(place, 'new/orchestrator.yml'), 'utf8')).toBe(OWN['orchestrator.yml']);
  });

  test('is found by name in the folder of a person’s settings', () => {
    const home = folders();
    writeFiles(
      home,
      Object.fromEntries(
        Object.entries(OWN).map(([path, text]) => [`orchestrator/templates/ours/${path}`, text]),
      ),
    );
    const folder = repository();
    expect(json(folder, ['init', '--template=ours'], { XDG_CONFIG_HOME: home }).code).toBe(0);
    expect(existsSync(join(folder, 'work.sh'))).toBe(true);
    const { error: code, remedy } = error(repository(), 'reviev', { XDG_CONFIG_HOME: home });
    expect([code, remedy]).toEqual(['USAGE', 'Did you mean: --template review']);
  });

  test.each([
    ['a link', (folder: string) => symlinkSync('/etc/passwd', join(folder, 'x'))],
    ['a link to a folder', (folder: string) => symlinkSync('/etc', join(folder, 'x'))],
    ['a large file', (folder: string) => writeFileSync(join(folder, 'x'), Buffer.alloc(2 * 1024 * 1024))],
    [
      'many files',
      (folder: string) =>
        writeFiles(folder, Object.fromEntries(Array.from({ length: 320 }, (_, n) => [`m/${n}`, '']))),
    ],
    [
      'folders without end',
      (folder: string) =>
        mkdirSync(join(folder, ...Array.from({ length: 20 }, () => 'd')), { recursive: true }),
    ],
  ])('that holds %s is refused before anything is written', (_, spoil) => {
    const template = folders();
    writeFiles(template, OWN);
    spoil(template);
    const folder = repository();
    expect(error(folder, template)).toMatchObject({ code: 3, error: 'TEMPLATE_INVALID' });
    expect(readdirSync(folder).toSorted()).toEqual(['.git', 'README.md']);
  });

  test('never goes over another definition, nor through a link', () => {
    const folder = repository();
    writeFileSync(join(folder, 'orchestrator.yml'), 'version: 1\n');
    expect(error(folder, 'review')).toMatchObject({ code: 4, error: 'TEMPLATE_REFUSED' });
    expect(readFileSync(join(folder, 'orchestrator.yml'), 'utf8')).toBe('version: 1\n');
    const linked = repository();
    const outside = folders();
    symlinkSync(outside, join(linked, 'tasks'));
    expect(error(linked, 'review')).toMatchObject({ code: 4, error: 'TEMPLATE_REFUSED' });
    expect([readdirSync(outside), existsSync(join(linked, 'orchestrator.yml'))]).toEqual([[], false]);
    expect(error(repository(), folders())).toMatchObject({ error: 'TEMPLATE_INVALID' });
  });
});

describe('an address', () => {
  test.each([
    [
      'github.com/org/repo/sub',
      'git clone --depth 1 https://github.com/org/repo.git && ',
      '--template ./repo/sub',
    ],
    [
      'https://github.com/org/repo',
      'git clone --depth 1 https://github.com/org/repo.git && ',
      '--template ./repo',
    ],
    ['git@example.org:org/repo.git', 'git clone --depth 1 ADDRESS FOLDER && ', '--template ./FOLDER'],
    ['ext::sh -c touch% x://y', 'Name a folder', ''],
  ])('is never fetched: %s', (address, ...parts) => {
    const folder = repository();
    const { code, error: name, remedy } = error(folder, address);
    expect([code, name]).toEqual([2, 'USAGE']);
    for (const part of parts) expect(remedy).toContain(part);
    expect(readdirSync(folder).toSorted()).toEqual(['.git', 'README.md']);
  });
});
