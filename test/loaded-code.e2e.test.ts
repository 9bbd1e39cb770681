import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { VERBS } from '../src/entrypoints/cli/verb-table.js';
import { openActionMachines } from './support/action-machines.js';
import { at, orchestrator } from './support/command-line.js';
import { bytesLoaded, noteLoads } from './support/loaded-code.js';
import { smallProject, task } from './support/small-project.js';
import { tempFolders } from './support/temp-folder.js';

const folders = tempFolders();
const MOST = 1024 * 1024;
/** Said at the end: what each call read, so that growth is seen before it hurts. */
const read: [call: string, kilobytes: number][] = [];
afterAll(() => {
  if (process.env['SHOW_LOADED'] === 'true')
    console.log(read.map(([call, size]) => `${size} KB ${call}`).join('\n'));
});

const TASKS = Object.fromEntries(
  ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [
    `01-one/${name}`,
    task(name, [`${name}.txt`], [], `write ${name}.txt x\nchange src/${name}.txt x`),
  ]),
);
const CALLS: readonly (readonly string[])[] = [
  ['init', '--root=EMPTY'],
  ['validate'],
  ['import', '.', '--check'],
  ['migrate', '--dry-run'],
  ['start', '--json'],
  ['advance', '--json'],
  ['agent', '--leg=LEG', '--reports=REPORTS'],
  ['check', '--leg=LEG', '--reports=REPORTS'],
  ['prepare', '--leg=LEG', '--workspace=WORKSPACE'],
  ['submit', '--workspace=WORKSPACE', '--reports=REPORTS'],
  ['collect', '--reports=REPORTS'],
  ['status'],
  ['explain', '01-one/c'],
  ['log'],
  ['next'],
  ['ready'],
  ['complete', '01-one/d', '--force', '--reason=by hand'],
  ['block', '01-one/e', '--reason=x'],
  ['unblock', '01-one/e'],
  ['fail', '01-one/e', '--reason=x'],
  ['retry', '01-one/e'],
  ['skip', '01-one/e', '--reason=x'],
  ['reject', '01-one/f', '--layer=other', '--reason=x'],
  ['escalate', '01-one/f', '--reason=x'],
  ['split', '01-one/f', '--list=ADDED', '--reason=x'],
  ['gate', '01-one', 'wait'],
  ['decline', '01-one', '--feedback=x'],
  ['assign', '01-one/f', '--owner=ann'],
  ['transition', 'X', '--reason=x'],
  ['queue'],
  ['views', '--out=REPORTS'],
  ['update', '01-one/f', 'owner=ann'],
  ['flow', 'get_current_state'],
  ['machine', 'state'],
  ['machine', 'show'],
  ['machine', 'check', 'sw-engineer', 'INIT', 'IMPLEMENTATION'],
  ['machine', 'enter', 'INIT', '--agent=architect'],
  ['milestone', 'm', '--done'],
  ['blocker', 'add', 'x'],
  ['blocker', 'update', 'B1', '--severity=high'],
  ['blocker', 'resolve', 'B1'],
  ['blocker', 'list'],
  ['quality', 'tests_passing=true'],
  ['activity', 'reading'],
  ['artifact', 'add', 'documents', 'a.md'],
  ['artifact', 'remove', 'documents', 'a.md'],
  ['add', 'ADDED'],
  ['pause'],
  ['resume'],
  ['approve', '01-one'],
  ['session', 'list'],
  ['session', 'show'],
  ['session', 'use', 'SESSION'],
  ['run', '--root=FRESH'],
  ['cancel', '--reason=x'],
  ['snapshot', 'export', '--out=ARCHIVE', '--with-code'],
  ['snapshot', 'import', 'ARCHIVE'],
  ['verify'],
  ['repair'],
  ['diff', '1', '2'],
  ['checkpoint', 'create', 'by-hand'],
  ['checkpoint', 'list'],
  ['checkpoint', 'restore', 'by-hand', '--dry-run'],
  ['session', 'compact', '--dry-run'],
  ['session', 'cleanup', '--dry-run'],
  ['session', 'remove', 'SESSION'],
  ['config', 'show', '--effective'],
  ['doctor'],
];

test('every verb of the command line reads at most one megabyte of code', () => {
  const missing = VERBS.map(({ name }) => name).filter(
    (name) => !CALLS.some((words) => words.join(' ').startsWith(name)),
  );
  expect(missing).toEqual([]);
  const folder = folders();
  const temp = folders();
  smallProject(folder, { store: 'git', integrate: 'session-branch', tasks: TASKS });
  writeFileSync(join(temp, 'added.md'), task('Added', [], [], 'say hello'));
  const places = {
    REPORTS: join(temp, 'reports'),
    WORKSPACE: join(temp, 'work'),
    ADDED: join(temp, 'added.md'),
    ARCHIVE: join(temp, 'session.zip'),
    EMPTY: folders(),
    FRESH: folders(),
  };
  smallProject(places.FRESH, { store: 'git', integrate: 'session-branch' });
  let leg = '';
  for (const [index, words] of CALLS.entries()) {
    const note = join(temp, `loads-${index}`);
    const given = Object.entries({ ...places, LEG: leg });
    const args = words.map((word) =>
      given.reduce(
        (text, [name, value]) => text.replace(new RegExp(`(^|=)${name}$`), (_, before) => before + value),
        word,
      ),
    );
    const ended = orchestrator(folder, args, { env: { NODE_OPTIONS: noteLoads(note).join(' ') } });
    if (words[0] === 'start') Object.assign(places, { SESSION: at(JSON.parse(ended.stdout), 'session') });
    if (words[0] === 'advance') leg = JSON.stringify(at(JSON.parse(ended.stdout), 'matrix', 'include', 0));
    noted(`${words.join(' ')} (exit code ${ended.code})`, note);
  }
  expect(tooLarge()).toEqual([]);
}, 120_000);

test('a look at a session in a folder reads a quarter of that: no parser, no importer, nothing of git', () => {
  const folder = folders();
  smallProject(folder, { store: 'file' });
  orchestrator(folder, ['start']);
  for (const words of [['status', '--json'], ['ready'], ['log'], ['explain', '01-one/01-first']]) {
    const [verb = ''] = words;
    const note = join(folder, `loads-${verb}`);
    const ended = orchestrator(folder, words, { env: { NODE_OPTIONS: noteLoads(note).join(' ') } });
    expect([verb, ended.code, bytesLoaded(note).bytes < MOST / 4]).toEqual([verb, 0, true]);
  }
}, 60_000);

/** One for each way through the code: what people ask for is one of them. */
const OTHERS = [
  'validate',
  'start',
  'check',
  'prepare',
  'submit',
  'comment',
  'status',
  'explain',
  'verify',
  'doctor',
  'approve',
];

test('every step of the action reads at most one megabyte of code', async () => {
  const folder = folders();
  const project = folders();
  smallProject(project, { tasks: TASKS });
  const files = ['orchestrator.yml', 'agent.mjs', ...Object.keys(TASKS).map((id) => `tasks/${id}.md`)];
  const machines = await openActionMachines(
    folder,
    Object.fromEntries(
      files.map((file) => [
        file,
        readFileSync(join(project, file), 'utf8')
          .replace('store: file', 'store: git')
          .replace('integrate: none', 'integrate: pull-request'),
      ]),
    ),
  );
  const machine = machines.machine('job');
  const step = async (inputs: Readonly<Record<string, string>>) => {
    const note = join(project, `loads-${read.length}`);
    const ended = await machine.step(inputs, { NODE_OPTIONS: noteLoads(note).join(' ') });
    noted(`action: ${inputs['command'] ?? ''} (exit code ${ended.code})`, note);
    return ended;
  };
  try {
    const advanced = await step({ command: 'advance', start: 'if-none', 'max-parallel': '1' });
    const leg = JSON.stringify(at(JSON.parse(advanced.outputs.get('matrix') ?? '{}'), 'include', 0));
    const session = advanced.outputs.get('session') ?? '';
    await step({ command: 'agent', leg });
    await step({ command: 'collect', session });
    for (const command of OTHERS)
      await step({ command, session, leg, task: command === 'approve' ? '01-one' : '01-one/c' });
    expect(machines.github.violations).toEqual([]);
  } finally {
    await machines.close();
  }
  expect(tooLarge()).toEqual([]);
}, 120_000);

function noted(call: string, file: string): void {
  read.push([call, Math.round(bytesLoaded(file).bytes / 1024)]);
}

function tooLarge(): readonly string[] {
  return read.filter(([, kilobytes]) => kilobytes * 1024 > MOST).map(([call, size]) => `${call}: ${size} KB`);
}
