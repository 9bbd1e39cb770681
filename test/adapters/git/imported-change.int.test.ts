import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { candidateCommit } from '../../../src/adapters/git/change-pack.js';
import type { ChangeLimits, ImportedChange } from '../../../src/app/ports.js';
import type { ObjectId } from '../../../src/domain/ids.js';
import { AttemptRig, LIMITS } from '../../support/attempt-rig.js';
import { ObjectForge, type TreeEntry } from '../../support/hostile-tree.js';

let rig: AttemptRig;
let forge: ObjectForge;
beforeAll(() => {
  rig = new AttemptRig({ 'README.md': 'hello\n', 'src/a.txt': 'one\n', 'run.sh!': 'true\n' });
  forge = new ObjectForge(join(rig.source, '.git'));
});
afterAll(() => rig.dispose());

const imported = (pack: Uint8Array, limits: Partial<ChangeLimits> = {}): Promise<ImportedChange> =>
  rig.code.importChange(pack, rig.base, { ...LIMITS, ...limits });

/** The base's tree with further entries at its root. */
function withEntries(...more: readonly TreeEntry[]): ObjectId {
  const names = new Set(more.map((entry) => entry.name));
  return forge.tree([...forge.entriesOf(rig.base).filter((entry) => !names.has(entry.name)), ...more]);
}

const blob = (mode: string, name: string | Uint8Array, content: Uint8Array | string = 'x\n'): TreeEntry => ({
  mode,
  name,
  oid: forge.blob(content),
});
const folder = (name: string, ...entries: readonly TreeEntry[]): TreeEntry => ({
  mode: '40000',
  name,
  oid: forge.tree(entries),
});

const reasons = async (tree: ObjectId, limits: Partial<ChangeLimits> = {}): Promise<readonly string[]> => {
  const change = await imported(forge.change(tree, rig.base), limits);
  return change.kind === 'ok' ? [] : change.reasons;
};

describe('a change that is fine', () => {
  test('brings edits, additions, deletions, modes, links and bytes of any kind', async () => {
    const tree = forge.tree([
      blob('100644', 'README.md', 'hello again\n'),
      blob('100755', 'tool.sh', '#!/bin/sh\n'),
      blob('120000', 'link', 'src/b.bin'),
      folder('src', blob('100644', 'b.bin', '\0\u00ff\r\n')),
    ]);
    const change = await imported(forge.change(tree, rig.base), { protected: ['readme.md', 'src/**'] });
    expect(change).toMatchObject({
      kind: 'ok',
      tree,
      files: 6,
      paths: ['README.md', 'link', 'run.sh', 'src/a.txt', 'src/b.bin', 'tool.sh'],
      protectedPaths: ['README.md', 'src/a.txt', 'src/b.bin'],
    });
    if (change.kind !== 'ok') return;
    expect(change.bytes).toBe(12 + 10 + 9 + 5);
    const text = await rig.git.text(['cat-file', 'commit', change.candidate]);
    expect(`${text}\n`).toBe(candidateCommit(tree, rig.base));
  });

  test('is a success again when it is imported again', async () => {
    const pack = forge.change(withEntries(blob('100644', 'again')), rig.base);
    expect((await imported(pack)).kind).toBe('ok');
    expect((await imported(pack)).kind).toBe('ok');
  });

  test('may consist of nothing', async () => {
    const tree = forge.text(['rev-parse', `${rig.base}^{tree}`]);
    expect(await imported(forge.change(rig.oid(tree), rig.base))).toMatchObject({ kind: 'ok', files: 0 });
  });

  test('leaves no quarantine behind', () => {
    expect(readdirSync(rig.gitDir).filter((name) => name.startsWith('quarantine'))).toEqual([]);
  });
});

describe('a change is refused', () => {
  const cases: readonly (readonly [string, () => ObjectId])[] = [
    ['for a state file', () => withEntries(folder('.orchestrator', blob('100644', 'state.json')))],
    ['for a state file in other letters', () => withEntries(folder('.Orchestrator', blob('100644', 'x')))],
    ['for the state as a link', () => withEntries(blob('120000', '.orchestrator', 'src'))],
    ['for .git', () => withEntries(folder('.git', blob('100644', 'config')))],
    ['for .GIT below', () => withEntries(folder('a', folder('.GIT', blob('100644', 'config'))))],
    ['for git~1', () => withEntries(folder('git~1', blob('100644', 'config')))],
    ['for an invisible .git', () => withEntries(folder('.g\u200cit', blob('100644', 'config')))],
    ['for ..', () => withEntries(folder('..', blob('100644', 'x')))],
    ['for .', () => withEntries(folder('.', blob('100644', 'x')))],
    ['for a slash in a name', () => withEntries(blob('100644', 'a/../../x'))],
    ['for a gitlink', () => withEntries({ mode: '160000', name: 'sub', oid: rig.base })],
    ['for an absolute link', () => withEntries(blob('120000', 'l', '/etc/passwd'))],
    ['for a link out of the tree', () => withEntries(folder('d', blob('120000', 'l', '../../x')))],
    ['for a link of many bytes', () => withEntries(blob('120000', 'l', 'x/'.repeat(4000)))],
    ['for twins by case', () => withEntries(blob('100644', 'readme.MD'))],
    ['for folders that are twins by case', () => withEntries(folder('SRC', blob('100644', 'new')))],
    [
      'for twins by Unicode form',
      () => withEntries(blob('100644', 'caf\u00e9'), blob('100644', 'cafe\u0301')),
    ],
    ['for a backslash', () => withEntries(blob('100644', 'a\\b'))],
    ['for a newline', () => withEntries(blob('100644', 'a\n::set-output name=x::y'))],
    ['for a name that is no UTF-8', () => withEntries(blob('100644', Buffer.from([0x61, 0xff])))],
    ['for a device name', () => withEntries(blob('100644', 'CON.json'))],
    ['for a dot at the end', () => withEntries(blob('100644', 'a.'))],
    ['for a workflow', () => withEntries(folder('.github', folder('workflows', blob('100644', 'ci.yml'))))],
    ['for an odd mode', () => withEntries(blob('100664', 'odd'))],
    ['for a .gitmodules link', () => withEntries(blob('120000', '.gitmodules', 'src/a.txt'))],
    [
      'for a name that comes twice',
      () => withEntries(blob('100644', 'two', '1'), blob('100644', 'two', '2')),
    ],
    ['for many bytes', () => withEntries(blob('100644', 'big', 'x'.repeat(5 * 1024 * 1024)))],
  ];
  test.each(cases)('%s', async (_name, tree) => {
    expect((await reasons(tree())).length).toBeGreaterThan(0);
  });

  test('with every reason together', async () => {
    const tree = withEntries(folder('.git', blob('100644', 'config')), blob('100644', 'a\\b'), {
      mode: '160000',
      name: 'sub',
      oid: rig.base,
    });
    expect(await reasons(tree)).toHaveLength(3);
  });

  test('for more files than allowed, also when a few bytes stand for billions of them', async () => {
    const many = withEntries(folder('m', ...Array.from({ length: 20 }, (_, at) => blob('100644', `f${at}`))));
    expect(await reasons(many, { maxFiles: 10 })).toHaveLength(1);
    let bomb = forge.tree([blob('100644', 'f')]);
    for (let level = 0; level < 12; level += 1)
      bomb = forge.tree(
        Array.from({ length: 10 }, (_, at) => ({ mode: '40000', name: `d${at}`, oid: bomb })),
      );
    // Without bounds this would never come back.
    expect((await reasons(withEntries({ mode: '40000', name: 'bomb', oid: bomb }))).length).toBeGreaterThan(
      0,
    );
  });

  test('for a few bytes that unpack to many', async () => {
    const pack = forge.change(withEntries(blob('100644', 'zeros', Buffer.alloc(64 * 1024 * 1024))), rig.base);
    expect(pack.length).toBeLessThan(1024 * 1024);
    expect((await imported(pack)).kind).toBe('refused');
  });

  test('for trees nested without end', async () => {
    let deep = forge.tree([blob('100644', 'f')]);
    for (let level = 0; level < 120; level += 1) deep = forge.tree([{ mode: '40000', name: 'd', oid: deep }]);
    expect((await reasons(withEntries({ mode: '40000', name: 'deep', oid: deep }))).length).toBeGreaterThan(
      0,
    );
  });
});

describe('a pack is refused', () => {
  const refused = async (pack: Uint8Array): Promise<boolean> => (await imported(pack)).kind === 'refused';
  const tree = (): ObjectId => withEntries(blob('100644', 'new'));

  test('that is empty, cut, damaged or no pack', async () => {
    const pack = forge.change(tree(), rig.base);
    expect(await refused(Buffer.alloc(0))).toBe(true);
    expect(await refused(Buffer.from('PACK'))).toBe(true);
    expect(await refused(pack.subarray(0, pack.length - 21))).toBe(true);
    const damaged = Buffer.from(pack);
    damaged[20] = (damaged[20] ?? 0) ^ 0xff;
    expect(await refused(damaged)).toBe(true);
    expect(await refused(Buffer.from('hello\n'.repeat(1000)))).toBe(true);
  });

  test('that holds no commit, or several', async () => {
    const first = forge.commit(candidateCommit(tree(), rig.base));
    const second = forge.commit(candidateCommit(tree(), first));
    expect(await refused(forge.pack([second], rig.base))).toBe(true);
    const onlyTree = execFileSync('git', ['--git-dir', forge.gitDir, 'pack-objects', '--stdout', '-q'], {
      input: `${tree()}\n`,
    });
    expect(await refused(onlyTree)).toBe(true);
  });

  test('whose commit has another parent, more parents, none, or words of its own', async () => {
    const text = candidateCommit(tree(), rig.base);
    const other = rig.commit({ 'other.txt': `${Math.random()}` });
    for (const hostile of [
      candidateCommit(tree(), other),
      text.replace('\nauthor', `\nparent ${other}\nauthor`),
      text.replace(`parent ${rig.base}\n`, ''),
      text.replace('Change of one attempt', 'evil'),
      text.replace('0 +0000', '1 +0000'),
      text.replace('\n\n', '\ngpgsig x\n\n'),
    ])
      expect(await refused(forge.pack([forge.commit(hostile)], rig.base))).toBe(true);
  });

  test('that holds a tag', async () => {
    const commit = forge.commit(candidateCommit(tree(), rig.base));
    const tag = rig.oid(
      forge.text(
        ['hash-object', '-t', 'tag', '-w', '--stdin'],
        `object ${commit}\ntype commit\ntag x\ntagger T <t@t> 0 +0000\n\nx\n`,
      ),
    );
    expect(await refused(forge.pack([tag], rig.base))).toBe(true);
  });

  test('that leaves out an object', async () => {
    const missing = rig.oid('f'.repeat(40));
    const broken = withEntries({ mode: '100644', name: 'lost', oid: missing });
    const commit = forge.commit(candidateCommit(broken, rig.base));
    const pack = execFileSync('git', ['--git-dir', forge.gitDir, 'pack-objects', '--stdout', '-q'], {
      input: `${commit}\n${broken}\n`,
    });
    expect(await refused(pack)).toBe(true);
  });

  test('that is larger than the limit could need', async () => {
    const pack = forge.change(tree(), rig.base);
    const change = await imported(Buffer.concat([pack, Buffer.alloc(20 * 1024 * 1024)]));
    expect(change.kind).toBe('refused');
  });

  test('and then none of its objects is in the repository', async () => {
    const evil = forge.blob('evil content\n');
    const tree = withEntries({ mode: '100644', name: 'a\\b', oid: evil });
    const hidden = new AttemptRig({ 'x.txt': 'x\n' });
    try {
      const forged = new ObjectForge(join(hidden.source, '.git'));
      const own = forged.tree([{ mode: '100644', name: 'a\\b', oid: forged.blob('very evil\n') }]);
      const pack = forged.change(own, hidden.base);
      forged.git(['prune', '--expire=now']);
      expect((await hidden.code.importChange(pack, hidden.base, LIMITS)).kind).toBe('refused');
      expect((await hidden.git.run(['cat-file', '-e', own])).code).not.toBe(0);
    } finally {
      hidden.dispose();
    }
    expect(await reasons(tree)).toHaveLength(1);
  });
});
