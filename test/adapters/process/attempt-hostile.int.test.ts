import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { killMarked } from '../../../src/adapters/process/process-survivors.js';
import { AttemptRig, file, inSeconds, LIMITS } from '../../support/attempt-rig.js';

let rig: AttemptRig;
beforeAll(() => {
  rig = new AttemptRig({
    'README.md': 'hello\n',
    '.gitignore': 'ignored/\n',
    '.gitattributes': '*.c filter=evil\n*.t text eol=crlf\n*.i ident\n',
    'a.c': 'int a;\n',
    'a.t': 'line\n',
    'a.i': '$Id$\n',
  });
});
afterAll(() => rig.dispose());

const started: string[] = [];
const hooks = { started: (marker: string): void => void started.push(marker) };
afterEach(() => {
  // Whatever an attempt left alive would be found, and ended, here.
  for (const marker of started.splice(0)) expect(killMarked(marker, 1)).toBe(0);
});

const reasonsOf = async (folder: string): Promise<readonly string[]> => {
  const imported = await rig.code.importChange(readFileSync(join(folder, 'change.pack')), rig.base, LIMITS);
  return imported.kind === 'ok' ? [] : imported.reasons;
};

/** True once a process wrote a sign of life after its attempt had ended. */
async function stillTicking(path: string): Promise<boolean> {
  const before = existsSync(path) ? statSync(path).size : 0;
  await new Promise((resolve) => setTimeout(resolve, 300));
  return (existsSync(path) ? statSync(path).size : 0) !== before;
}

describe('an agent that will not end', () => {
  test('but ignores SIGTERM is killed after its grace', async () => {
    // It loops for ever: that its report comes at all is the proof.
    const { report } = await rig.run('trap "" TERM; while :; do sleep 0.05; done', {
      deadline: inSeconds(1),
      hooks,
    });
    expect(report).toMatchObject({ outcome: 'timed_out', exit_code: null });
  });

  test('but cleans up on SIGTERM has the time for it, children of its shell included', async () => {
    const abort = new AbortController();
    const { report, log } = await rig.run(
      `node -e 'process.on("SIGTERM", () => setTimeout(() => { console.log("cleaned"); process.exit(0) }, 150)); setInterval(() => {}, 1000); console.log("up")'; true`,
      {
        hooks: { ...hooks, signal: abort.signal, line: () => abort.abort() },
        options: { graceMilliseconds: 20_000 },
      },
    );
    expect(report.outcome).toBe('cancelled');
    expect(log).toBe('up\ncleaned\n');
  });

  test('is stopped from outside as cancelled', async () => {
    const abort = new AbortController();
    const { report } = await rig.run('echo up; sleep 60', {
      hooks: { ...hooks, signal: abort.signal, line: () => abort.abort() },
    });
    expect(report.outcome).toBe('cancelled');
  });

  test('is not begun when it was stopped before', async () => {
    const { report, log } = await rig.run('echo up', { hooks: { signal: AbortSignal.abort() } });
    expect(report.outcome).toBe('cancelled');
    expect(log).toBe('');
  });
});

describe('children that outlive their agent', () => {
  test('are ended with it, and hold nothing up', async () => {
    const tick = join(rig.folder, 'tick-1');
    // The child holds the agent's pipes for ever: that the report comes at all is the proof.
    const { report } = await rig.run(
      `(trap "" TERM HUP; while :; do echo x >> ${tick}; sleep 0.05; done) & sleep 0.2; exit 0`,
      { hooks },
    );
    expect(report.outcome).toBe('succeeded');
    expect(await stillTicking(tick)).toBe(false);
  });

  const onLinux = process.platform === 'linux' ? test : test.skip;
  onLinux('are found in a session of their own', async () => {
    const tick = join(rig.folder, 'tick-2');
    const { report } = await rig.run(
      `setsid sh -c 'while :; do echo x >> ${tick}; sleep 0.05; done' < /dev/null & sleep 0.3; exit 0`,
      { hooks },
    );
    expect(report.outcome).toBe('succeeded');
    expect(existsSync(tick)).toBe(true);
    expect(await stillTicking(tick)).toBe(false);
  });
});

describe('an agent that prints', () => {
  test('without end has its log bounded', async () => {
    const lines: string[] = [];
    const { report, log } = await rig.run(
      'echo first; head -c 50000000 /dev/zero | tr "\\0" "x"; echo; yes hello | head -c 20000000; echo last',
      { hooks: { ...hooks, line: (text) => void lines.push(text) } },
    );
    expect(report.outcome).toBe('succeeded');
    expect(Buffer.byteLength(log)).toBeLessThanOrEqual(1024 * 1024 + 200);
    expect(log.startsWith('first\n')).toBe(true);
    expect(log.endsWith('last\n')).toBe(true);
    expect(log).toMatch(/\[… \d+ bytes of output left out here …\]/);
    expect(lines.join('\n').length).toBeLessThan(2 * 1024 * 1024);
  });

  test('workflow commands and escapes has them neutralised', async () => {
    const lines: string[] = [];
    const { log } = await rig.run(
      `printf '::set-output name=a::b\\n  ::add-mask::x\\n##[error]y\\n\\033[2J::error::z\\n\\r::warning::w\\rprogress\\n'`,
      { hooks: { line: (text) => void lines.push(text) } },
    );
    for (const line of [...lines, ...log.split('\n')]) {
      expect(line.trimStart().startsWith('::')).toBe(false);
      expect(line).not.toContain('##[');
      expect(line).not.toMatch(/[^\P{Cc}\t]/u);
    }
    expect(lines).toContain('progress');
  });

  test('secrets has them masked, even when they come in pieces', async () => {
    const { log } = await rig.run(
      'printf "a hunter"; sleep 0.1; printf "2222 b\\n"; printf "%.0sz" $(seq 1 200); node -e \'process.stdout.write("y".repeat(65530) + "hunter2222" + "y".repeat(70000) + "hunter2222")\'',
      { options: { secrets: ['hunter2222'] } },
    );
    expect(log).not.toContain('hunter');
    expect(log.split('***').length - 1).toBe(3);
  });

  test('binary gives a text log', async () => {
    const { log } = await rig.run('head -c 100000 /dev/urandom');
    expect(log).not.toMatch(/[^\P{Cc}\t\n]/u);
  });
});

describe('an agent that breaks its working copy', () => {
  test.each([
    ['removes it', 'rm -rf "$PWD"'],
    ['puts another folder in its place', 'mv "$PWD" "$PWD.away"; mkdir "$PWD"; git init -q "$PWD"'],
    ['puts a link in its place', 'rm -rf "$PWD"; ln -s / "$PWD"'],
    ['removes its .git', 'rm -rf .git'],
    ['makes a repository in it', 'mkdir -p lib/x && git init -q lib/x && echo y > lib/x/y'],
    [
      'commits a repository in it',
      'git init -q sub && cd sub && echo y > y && git add y && git -c user.name=a -c user.email=b commit -q -m y',
    ],
  ])('and %s is invalid', async (_name, command) => {
    const { report } = await rig.run(command);
    expect(report).toMatchObject({ outcome: 'invalid', change: null });
    expect(report.details).not.toBe(null);
  });

  test('by filling its .git with rubbish has its files judged all the same', async () => {
    const { report, folder } = await rig.run(
      'echo x > x; for f in HEAD config index; do head -c 999 /dev/urandom > .git/$f; done; rm -rf .git/refs .git/objects',
    );
    expect(report).toMatchObject({ outcome: 'succeeded', change: { files: 1 } });
    expect(await reasonsOf(folder)).toEqual([]);
  });

  test('and everything around it is invalid, never a throw', async () => {
    const { report } = await rig.run('cd ..; rm -rf ..?* .[!.]* ./* ../judge', { outputs: [file('x')] });
    expect(report.outcome).toBe('invalid');
  });
});

describe('poison in a working copy', () => {
  test('runs nothing outside the agent', async () => {
    const sign = join(rig.folder, 'poisoned');
    const evil = `touch ${sign}`;
    const { report, folder } = await rig.run(`
      git config core.fsmonitor '${evil}'; git config core.hooksPath .evil; git config filter.evil.clean '${evil}; cat'
      git config filter.evil.smudge '${evil}; cat'; git config filter.evil.process '${evil}'; git config filter.evil.required true
      git config diff.external '${evil}'; git config core.pager '${evil}'; git config gpg.program '${evil}'
      git config core.attributesFile .gitattributes; git config include.path ../.evilconfig; git config core.worktree /
      mkdir -p .evil .git/hooks; for h in pre-commit post-index-change reference-transaction post-checkout; do
        printf '#!/bin/sh\\n${evil}\\n' > .evil/$h; cp .evil/$h .git/hooks/$h; chmod +x .evil/$h .git/hooks/$h; done
      printf '* filter=evil diff=evil merge=evil working-tree-encoding=UTF-16\\n' > .gitattributes; cp .gitattributes .git/info/attributes
      echo 'int b;' >> a.c; rm -f ${sign}`);
    expect(report.outcome).toBe('succeeded');
    expect(await reasonsOf(folder)).toEqual([]);
    expect(existsSync(sign)).toBe(false);
  });

  test('by attributes of the tree changes no byte of what is checked out or read back', async () => {
    const { report, log } = await rig.run('od -c a.t | head -1; cat a.i');
    expect(log).toContain('l   i   n   e  \\n');
    expect(log).toContain('$Id$\n');
    expect(report.change).toBe(null);
  });

  test('of the user repository runs nothing either', async () => {
    const sign = join(rig.folder, 'poisoned-source');
    mkdirSync(join(rig.source, '.git', 'info'));
    writeFileSync(join(rig.source, '.git', 'info', 'attributes'), '* filter=evil\n');
    for (const [key, value] of [
      ['core.fsmonitor', `touch ${sign}`],
      ['filter.evil.clean', `touch ${sign}`],
      ['filter.evil.smudge', `touch ${sign}`],
    ])
      rig.sourceGit('config', key ?? '', value ?? '');
    const { report } = await rig.run('echo x >> a.c', { outputs: [{ kind: 'check', command: 'true' }] });
    await rig.code.head();
    await rig.code.tip('main');
    expect(report.outcome).toBe('succeeded');
    expect(existsSync(sign)).toBe(false);
  });
});

describe('an agent that reaches for what is not its own', () => {
  test('has a change of the state refused by git objects', async () => {
    const { folder } = await rig.run(
      'mkdir -p .orchestrator/sessions; echo "{}" > .orchestrator/sessions/state.json',
    );
    expect((await reasonsOf(folder)).join()).toContain('.orchestrator/sessions/state.json');
  });

  test('has a change of workflows refused', async () => {
    const { folder } = await rig.run('mkdir -p .github/workflows; echo x > .github/workflows/ci.yml');
    expect(await reasonsOf(folder)).toHaveLength(1);
  });

  test('cannot leave a link out of the tree', async () => {
    const { folder } = await rig.run('ln -s /etc/passwd a; ln -s ../../x b; ln -s README.md c');
    expect(await reasonsOf(folder)).toHaveLength(2);
  });

  test('cannot bring a file past .gitignore, nor pipes and sockets', async () => {
    const { report, folder } = await rig.run('mkdir ignored; echo x > ignored/x; mkfifo pipe; echo y > y');
    expect(report.change).toMatchObject({ files: 1 });
    expect(await reasonsOf(folder)).toEqual([]);
  });

  test('with more than is sane is invalid before anything is hashed', async () => {
    const options = { staging: { maxBytes: 1000, maxFiles: 5 } };
    expect((await rig.run('head -c 2000 /dev/zero > big', { options })).report.outcome).toBe('invalid');
    expect((await rig.run('for i in 1 2 3 4 5 6; do echo > f$i; done', { options })).report.outcome).toBe(
      'invalid',
    );
    expect((await rig.run('truncate -s 1T huge', { options })).report.outcome).toBe('invalid');
  });

  test('by a run that no shell can start is failed', async () => {
    const { report } = await rig.run('echo a\0b');
    expect(report.outcome).toBe('failed');
    expect((await rig.run(`: ${'x'.repeat(3_000_000)}`)).report.outcome).toBe('failed');
  });
});
