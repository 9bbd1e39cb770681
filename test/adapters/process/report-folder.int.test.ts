import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import {
  createReportInbox,
  emptyReportFolder,
  writeReport,
} from '../../../src/adapters/process/report-folder.js';
import { claimKey } from '../../../src/schema/claim-key.js';
import { REPORT_BYTES, REPORT_SCHEMA, type Report } from '../../../src/schema/report.js';
import { sha256 } from '../../../src/schema/sha256.js';
import { NOTHING_ELSE } from '../../support/report-fields.js';

const top = mkdtempSync(join(tmpdir(), 'report-folder-'));
afterAll(() => rmSync(top, { recursive: true, force: true }));

const SECRET = '0123456789abcdef0123456789abcdef';

const REPORT: Report = {
  schema: REPORT_SCHEMA,
  session: '0123abcd',
  task_id: '01-work/a-task',
  attempt: 1,
  claim: claimKey(SECRET),
  outcome: 'succeeded',
  exit_code: 0,
  started_at: null,
  completed_at: null,
  duration_seconds: 1,
  outputs: [],
  ...NOTHING_ELSE,
};

let count = 0;
function inboxFolder(): string {
  count += 1;
  const folder = join(top, `inbox-${count}`);
  mkdirSync(folder);
  return folder;
}

async function lay(
  folder: string,
  files: Readonly<Record<string, string>> = {},
  report = REPORT,
): Promise<string> {
  emptyReportFolder(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const outputs = Object.entries(files).flatMap(([name, text]) =>
    name.startsWith('outputs/') && !name.includes('\n')
      ? [{ path: name.slice('outputs/'.length), bytes: text.length, sha256: sha256(text), source: false }]
      : [],
  );
  const pack = files['change.pack'];
  writeReport(
    folder,
    { ...report, outputs: [...report.outputs, ...outputs] },
    pack === undefined ? null : Buffer.from(pack),
    SECRET,
  );
  return folder;
}

const list = createReportInbox().list;
const kinds = async (folder: string): Promise<readonly string[]> =>
  (await list(folder)).map((one) => one.kind);

describe('an inbox', () => {
  test('gives every report with its outputs measured again', async () => {
    const inbox = inboxFolder();
    await lay(join(inbox, 'b'), { 'outputs/x/y.json': '{}' });
    await lay(join(inbox, 'a'));
    const reports = await list(inbox);
    expect(reports.map((one) => one.folder)).toEqual([join(inbox, 'a'), join(inbox, 'b')]);
    const second = reports[1];
    if (second?.kind !== 'report') throw new Error('no report');
    expect({ ...second.report, outputs: [] }).toEqual(REPORT);
    expect(second.outputs).toEqual([
      {
        path: 'x/y.json',
        bytes: 2,
        sha256: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
      },
    ]);
    expect(Buffer.from(await second.readOutput('x/y.json')).toString()).toBe('{}');
    expect(await second.readChange()).toBe(undefined);
    await expect(second.readOutput('../report.json')).rejects.toThrow();
  });

  test('may itself be one report', async () => {
    const inbox = await lay(join(inboxFolder(), 'one'));
    expect(await kinds(inbox)).toEqual(['report']);
  });

  test('that is absent or empty has none', async () => {
    expect(await list(join(top, 'absent'))).toEqual([]);
    expect(await list(inboxFolder())).toEqual([]);
  });

  test('gives the change as it is', async () => {
    const folder = await lay(inboxFolder(), { 'change.pack': 'PACK' });
    const [one] = await list(folder);
    expect(one?.kind === 'report' ? Buffer.from((await one.readChange()) ?? []).toString() : '').toBe('PACK');
  });
});

describe('a hostile report folder', () => {
  const hostile: readonly (readonly [string, (folder: string) => Promise<unknown> | unknown])[] = [
    ['has no report', (folder) => writeFileSync(join(folder, 'x'), '')],
    ['has an empty report', (folder) => writeFileSync(join(folder, 'report.json'), '')],
    [
      'has a huge report',
      (folder) => writeFileSync(join(folder, 'report.json'), ' '.repeat(REPORT_BYTES + 1)),
    ],
    [
      'has a deep report',
      (folder) => writeFileSync(join(folder, 'report.json'), `${'['.repeat(200_000)}${']'.repeat(200_000)}`),
    ],
    [
      'has a report with a prototype key',
      (folder) =>
        writeFileSync(
          join(folder, 'report.json'),
          JSON.stringify(REPORT).replace('"quality":{}', '"quality":{"__proto__":{"x":1}}'),
        ),
    ],
    [
      'has a report with an unknown key',
      (folder) => writeFileSync(join(folder, 'report.json'), JSON.stringify({ ...REPORT, more: 1 })),
    ],
    [
      'has a report that is no UTF-8',
      (folder) => writeFileSync(join(folder, 'report.json'), Buffer.from([0xff])),
    ],
    ['has a link for a report', (folder) => symlinkSync('/etc/passwd', join(folder, 'report.json'))],
    ['has a folder for a report', (folder) => mkdirSync(join(folder, 'report.json'))],
    ['has a pipe for a report', (folder) => execFileSync('mkfifo', [join(folder, 'report.json')])],
    [
      'has a link for outputs',
      async (folder) => {
        await lay(folder);
        symlinkSync('/etc', join(folder, 'outputs'));
      },
    ],
    ['has twins among its outputs', (folder) => lay(folder, { 'outputs/a': '1', 'outputs/A': '2' })],
  ];
  test.each(hostile)('that %s is unreadable and spoils no other', async (_name, make) => {
    const inbox = inboxFolder();
    mkdirSync(join(inbox, 'bad'));
    await make(join(inbox, 'bad'));
    await lay(join(inbox, 'good'));
    expect(await kinds(inbox)).toEqual(['unreadable', 'report']);
  });

  test('that is a link is unreadable', async () => {
    const inbox = inboxFolder();
    const elsewhere = await lay(join(top, 'elsewhere'));
    symlinkSync(elsewhere, join(inbox, 'link'));
    expect(await kinds(inbox)).toEqual(['unreadable']);
  });

  test('has links and specials among its outputs left out', async () => {
    const folder = await lay(inboxFolder(), { 'outputs/fine': 'x', 'outputs/bad\nname': 'x' });
    symlinkSync('/etc/passwd', join(folder, 'outputs', 'link'));
    symlinkSync('/etc', join(folder, 'outputs', 'folder'));
    execFileSync('mkfifo', [join(folder, 'outputs', 'pipe')]);
    const [one] = await list(folder);
    expect(one?.kind === 'report' ? one.outputs.map((output) => output.path) : []).toEqual(['fine']);
  });

  test('with too many files, bytes or reports says so', async () => {
    const inbox = inboxFolder();
    await lay(join(inbox, 'a'), { 'outputs/1': 'x', 'outputs/2': 'x', 'outputs/3': 'x' });
    const strict = (options: Parameters<typeof createReportInbox>[0]) =>
      createReportInbox(options).list(inbox);
    expect((await strict({ maxFiles: 2 }))[0]?.kind).toBe('unreadable');
    expect((await strict({ maxOutputBytes: 2 }))[0]?.kind).toBe('unreadable');
    await lay(join(inbox, 'b'));
    expect((await strict({ maxReports: 1 })).map((one) => one.kind)).toEqual(['report', 'unreadable']);
  });

  test('with a link for a change gives an error when the change is read', async () => {
    const folder = await lay(inboxFolder(), { 'change.pack': 'PACK' });
    rmSync(join(folder, 'change.pack'));
    symlinkSync('/etc/passwd', join(folder, 'change.pack'));
    const [one] = await list(folder);
    if (one?.kind !== 'report') throw new Error('no report');
    await expect(one.readChange()).rejects.toMatchObject({ code: 'REPORT_INVALID' });
  });
});

describe('a report that was uploaded and is replaced by somebody who has read it', () => {
  const whole = { 'outputs/word': 'mine', 'change.pack': 'PACK' };
  const edit = (folder: string, text: (report: string) => string): void => {
    const file = join(folder, 'report.json');
    writeFileSync(file, text(readFileSync(file, 'utf8')));
  };
  const theirs: Report = { ...REPORT, claim: claimKey('f'.repeat(32)) };
  const forged: readonly (readonly [string, (folder: string) => void])[] = [
    ['with another outcome', (folder) => edit(folder, (text) => text.replace('succeeded', 'failed'))],
    ['with a space more', (folder) => edit(folder, (text) => `${text} `)],
    [
      'with other words',
      (folder) => edit(folder, (text) => text.replace('"details": null', '"details": "x"')),
    ],
    ['without its seal', (folder) => rmSync(join(folder, 'report.seal'))],
    ['with a seal that is a link', (folder) => replaceByLink(join(folder, 'report.seal'))],
    [
      'with a seal of nobody',
      (folder) => writeFileSync(join(folder, 'report.seal'), `-\n${'0'.repeat(128)}\n`),
    ],
    ['with a huge seal', (folder) => writeFileSync(join(folder, 'report.seal'), 'x'.repeat(1 << 20))],
    [
      'with the seal of another claim',
      (folder) => {
        writeReport(folder, theirs, null, 'f'.repeat(32));
        edit(folder, (text) => text.replace(theirs.claim, REPORT.claim));
      },
    ],
    [
      'with a claim that is no key',
      (folder) => edit(folder, (text) => text.replace(REPORT.claim, 'e'.repeat(64))),
    ],
    ['with another output', (folder) => writeFileSync(join(folder, 'outputs', 'word'), 'not mine')],
    ['without an output', (folder) => rmSync(join(folder, 'outputs', 'word'))],
  ];
  test.each(forged)('%s is unreadable', async (_name, forge) => {
    const folder = await lay(join(inboxFolder(), 'one'), whole);
    expect(await kinds(folder)).toEqual(['report']);
    forge(folder);
    expect(await kinds(folder)).toEqual(['unreadable']);
  });

  test('with another change is invalid when that is read', async () => {
    const folder = await lay(inboxFolder(), whole);
    writeFileSync(join(folder, 'change.pack'), 'PUCK');
    const [one] = await list(folder);
    await expect(one?.kind === 'report' ? one.readChange() : null).rejects.toMatchObject({
      code: 'REPORT_INVALID',
    });
  });

  test('with a change beside one that has none, or an output that it does not name, is as it was', async () => {
    const folder = await lay(inboxFolder());
    mkdirSync(join(folder, 'outputs'));
    writeFileSync(join(folder, 'outputs', 'extra'), 'x');
    writeFileSync(join(folder, 'change.pack'), 'PACK');
    const [one] = await list(folder);
    if (one?.kind !== 'report') throw new Error('no report');
    expect(one.outputs).toEqual([]);
    expect(await one.readChange()).toBe(undefined);
  });
});

function replaceByLink(file: string): void {
  rmSync(file);
  symlinkSync('/etc/passwd', file);
}

test('a report that would be too long is written as invalid', async () => {
  const folder = await lay(inboxFolder(), {}, { ...REPORT, tasks: ['x'.repeat(REPORT_BYTES)] });
  const [one] = await list(folder);
  expect(one?.kind === 'report' ? one.report : null).toMatchObject({ outcome: 'invalid', tasks: null });
});
