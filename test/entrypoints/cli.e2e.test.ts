import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { at, document, type Ended, orchestrator, writeFiles } from '../support/command-line.js';
import { schemaFaults } from '../support/published-schema.js';
import { smallProject, task } from '../support/small-project.js';
import { tempFolders } from '../support/temp-folder.js';

const temp = tempFolders();

function json(
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): { code: number | null; doc: unknown } {
  const ended = orchestrator(folder, [...args, '--json'], { env });
  return { code: ended.code, doc: document(ended) };
}

function project(options: Parameters<typeof smallProject>[1] = {}): string {
  const folder = temp();
  smallProject(folder, options);
  return folder;
}

/** Everything below a folder with its bytes: to show that nothing was written. */
function bytesOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), 'base64')]),
  );
}

describe('words', () => {
  test('no words print help, unknown ones exit 2 with the nearest name', () => {
    const folder = temp();
    const help = orchestrator(folder, []);
    expect([help.code, help.stdout.includes('orchestrator VERB')]).toEqual([0, true]);
    const verb = json(folder, ['stat']);
    expect([verb.code, at(verb.doc, 'error', 'code'), at(verb.doc, 'error', 'remedy')]).toEqual([
      2,
      'USAGE',
      'Did you mean: orchestrator start',
    ]);
    const option = json(folder, ['status', '--phase']);
    expect([option.code, at(option.doc, 'error', 'remedy')]).toEqual([2, 'Did you mean: --phases']);
    expect(json(folder, ['run', '--max-parallel', 'many']).code).toBe(2);
    expect(json(folder, ['session']).code).toBe(2);
    expect(orchestrator(folder, ['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('a folder without anything exits 3 and names the verb that helps', () => {
    const { code, doc } = json(temp(), ['status']);
    expect([code, at(doc, 'error', 'code')]).toEqual([3, 'ROOT_NOT_FOUND']);
  });
});

describe('from nothing to done', () => {
  test('init, validate, start and run work in an empty folder, and init repeats', () => {
    const folder = temp();
    const made = json(folder, ['init']);
    expect(at(made.doc, 'created')).toEqual([
      'orchestrator.yml',
      'tasks/01-start/01-hello.md',
      '.orchestrator/.gitignore',
    ]);
    expect(at(json(folder, ['init']).doc, 'created')).toEqual([]);
    expect(at(json(folder, ['validate']).doc, 'valid')).toBe(true);
    const { code, doc } = json(folder, ['run']);
    expect([code, at(doc, 'conclusion'), at(doc, 'status', 'progress', 'percent')]).toEqual([
      0,
      'completed',
      100,
    ]);
    expect(json(folder, ['verify']).code).toBe(0);
    // A run that finds everything done says so and changes nothing.
    expect(json(folder, ['run']).code).toBe(0);
  });

  test('start prints the line that keeps shells apart, and with --if-none starts only once', () => {
    const folder = project();
    const started = orchestrator(folder, ['start']);
    const id = /session ([0-9a-f]{8})/.exec(started.stdout)?.[1] ?? '';
    expect(started.stdout).toContain(`export ORCHESTRATOR_SESSION=${id}\n`);
    const again = json(folder, ['start', '--if-none']);
    expect([at(again.doc, 'session'), at(again.doc, 'created')]).toEqual([id, false]);
    const other = json(folder, ['start']);
    expect(at(other.doc, 'created')).toBe(true);
    // The pointer says which; the environment and the flag win over it.
    expect(at(json(folder, ['status']).doc, 'session')).toBe(at(other.doc, 'session'));
    expect(at(json(folder, ['status'], { ORCHESTRATOR_SESSION: id }).doc, 'session')).toBe(id);
    expect(
      at(json(folder, ['status', '--session', id], { ORCHESTRATOR_SESSION: 'ffffffff' }).doc, 'session'),
    ).toBe(id);
    expect(json(folder, ['status', '--session', 'ffffffff']).code).toBe(3);
    expect(json(folder, ['session', 'use', id]).code).toBe(0);
    expect(at(json(folder, ['status']).doc, 'session')).toBe(id);
    expect(at(json(folder, ['session', 'list']).doc, 'sessions', 0, 'title')).toBe('A small project');
    expect(at(json(folder, ['session', 'show']).doc, 'current')).toBe(true);
  });

  test('a subdirectory finds the root', () => {
    const folder = project({ store: 'git', integrate: 'session-branch' });
    mkdirSync(join(folder, 'deep/er'), { recursive: true });
    expect(json(join(folder, 'deep/er'), ['start']).code).toBe(0);
    expect(at(json(folder, ['status']).doc, 'progress', 'total')).toBe(3);
  });

  test('no session is exit 6, many are exit 2 with their names', () => {
    const folder = project();
    expect(json(folder, ['status']).code).toBe(6);
    const one = at(json(folder, ['start']).doc, 'session');
    const two = at(json(folder, ['start']).doc, 'session');
    writeFileSync(join(folder, '.orchestrator/current'), '');
    const { code, doc } = json(folder, ['status']);
    expect([code, at(doc, 'error', 'code')]).toEqual([2, 'SESSION_AMBIGUOUS']);
    expect(String(at(doc, 'error', 'message'))).toContain(String(one));
    expect(String(at(doc, 'error', 'message'))).toContain(String(two));
  });
});

describe('validate', () => {
  test('every fault stands on its own line with its place, and as JSON with the same places', () => {
    const folder = project({
      tasks: { '01-one/01-a': task('A', ['a.txt'], ['01-one/nope'], ''), '02-two/b': '---\ntitel: B\n---\n' },
    });
    const text = orchestrator(folder, ['validate']);
    expect(text.code).toBe(3);
    const places = text.stdout
      .split('\n')
      .filter((line) => /^tasks\/\S+\.md:\d+:\d+ [A-Z_]+ .+ — .+/.test(line));
    const { code, doc } = json(folder, ['validate']);
    expect(schemaFaults('validate', doc)).toEqual([]);
    const faults = at(doc, 'faults');
    expect([code, at(doc, 'valid'), Array.isArray(faults) && faults.length >= 2]).toEqual([3, false, true]);
    expect(Array.isArray(faults) ? faults.length : 0).toBe(places.length);
    const started = json(folder, ['start']);
    expect([started.code, at(started.doc, 'error', 'code')]).toEqual([3, 'DEFINITION_INVALID']);
    expect(at(started.doc, 'error', 'faults')).toEqual(faults);
  });
});

describe('run', () => {
  test('a dry run names the exact next wave with reasons and writes nothing, with and without a session', () => {
    const folder = project();
    const before = bytesOf(folder);
    const plan = json(folder, ['run', '--dry-run']);
    expect(plan.code).toBe(0);
    expect(at(plan.doc, 'wave', 0, 'task')).toBe('01-one/01-first');
    expect(at(plan.doc, 'held', 0, 'code')).toBe('DEPENDENCY_OPEN');
    expect(at(plan.doc, 'held', 1, 'code')).toBe('PHASE_NOT_OPEN');
    expect(bytesOf(folder)).toEqual(before);
    orchestrator(folder, ['start']);
    const started = bytesOf(folder);
    expect(at(json(folder, ['run', '--dry-run']).doc, 'wave', 'length')).toBe(1);
    expect(bytesOf(folder)).toEqual(started);
  });

  test('one phase is completed with exit 0, a later one that is closed exits 6', () => {
    const folder = project();
    orchestrator(folder, ['start']);
    const closed = json(folder, ['run', '--phase', 'two']);
    expect([closed.code, at(closed.doc, 'conclusion')]).toEqual([6, 'phase-closed']);
    const one = json(folder, ['run', '--phase', '01-one']);
    expect([one.code, at(one.doc, 'conclusion')]).toEqual([0, 'phase-completed']);
    expect(json(folder, ['run', '--phase', 'nope']).code).toBe(2);
    expect(json(folder, ['run']).code).toBe(0);
  });

  test('a failure is exit 1, one ALERT on standard error, and the verbs that answer it', () => {
    const folder = project({
      tasks: {
        '01-one/01-a': task('A', [], [], 'fail'),
        '01-one/02-b': task('B', [], ['01-one/01-a'], 'say hi'),
      },
    });
    const ended = orchestrator(folder, ['run']);
    expect(ended.code).toBe(1);
    expect(ended.stderr.split('\n')).toContain('ALERT: Task 01-one/01-a failed, blocking 1 tasks');
    expect(ended.stdout).toContain('orchestrator retry 01-one/01-a');
    expect(ended.stdout).toMatch(/Go on with: .* run --session [0-9a-f]{8}/);
    expect(orchestrator(folder, ['skip', '01-a', '--reason', 'not needed']).code).toBe(0);
    expect(orchestrator(folder, ['run']).code).toBe(0);
  });

  test('an approval is exit 6 and names its verb; after it the run goes on to the end', () => {
    const folder = project({ secondPhase: '    gate: { approval: true }\n' });
    const waits = orchestrator(folder, ['run']);
    expect([waits.code, waits.stdout.includes('orchestrator approve 02-two')]).toEqual([6, true]);
    const approved = json(folder, ['approve', 'two', '--feedback', 'good', '--as', 'ada']);
    expect([approved.code, at(approved.doc, 'operations')]).toEqual([
      0,
      ['approve_gate', 'complete_phase', 'checkpoint_created', 'complete_session'],
    ]);
    expect(json(folder, ['run']).code).toBe(0);
    const last = at(json(folder, ['log', '--last', '4']).doc, 'lines', 0);
    expect([at(last, 'agent'), at(last, 'event', 'feedback')]).toEqual(['ada', 'good']);
  });

  test('standard output carries the answer alone: progress is on standard error and --quiet silences it', () => {
    const folder = project();
    const loud = orchestrator(folder, ['run', '--json']);
    expect(at(document(loud), 'conclusion')).toBe('completed');
    expect(loud.stderr).toMatch(/\d\d:\d\d:\d\d ✓ 01-one\/01-first \(\d/);
    const quiet = orchestrator(project(), ['run', '--quiet']);
    expect([quiet.code, quiet.stderr]).toEqual([0, '']);
  });
});

describe('people and agents', () => {
  test('next hands out a claim, complete takes it back with the outputs', () => {
    const folder = project();
    orchestrator(folder, ['start']);
    const claimed = json(folder, ['next']);
    expect([claimed.code, at(claimed.doc, 'claimed', 'task')]).toEqual([0, '01-one/01-first']);
    const claim = String(at(claimed.doc, 'claimed', 'claim'));
    expect(claim).toMatch(/^[0-9a-f]{32}$/);
    const none = json(folder, ['next']);
    expect([none.code, at(none.doc, 'claimed')]).toEqual([6, null]);
    const early = json(folder, ['complete', '01-first', '--claim', claim]);
    expect([early.code, at(early.doc, 'error', 'code')]).toEqual([4, 'OUTPUTS_MISSING']);
    writeFiles(folder, { '.orchestrator/outputs/01-one/01-first/a.txt': 'by hand\n' });
    const done = json(folder, ['complete', '01-first', '--claim', claim]);
    expect([done.code, at(done.doc, 'status'), at(done.doc, 'changed')]).toEqual([0, 'completed', true]);
    const again = json(folder, ['complete', '01-first', '--claim', claim]);
    expect([again.code, at(again.doc, 'changed')]).toEqual([0, false]);
    expect(at(json(folder, ['complete', '02-second', '--force']).doc, 'error', 'code')).toBe(
      'REASON_REQUIRED',
    );
    expect(json(folder, ['verify']).code).toBe(0);
  });

  test('block, unblock, fail, retry, cancel, pause and resume answer with the new status', () => {
    const folder = project();
    orchestrator(folder, ['start']);
    const status = (...args: readonly string[]): unknown => at(json(folder, args).doc, 'status');
    expect(status('block', '01-first', '--reason', 'waiting for a key')).toBe('blocked');
    expect(at(json(folder, ['explain', '01-first']).doc, 'because', 0, 'text')).toBe('waiting for a key');
    expect(status('unblock', '01-first')).toBe('pending');
    expect(status('fail', '01-first', '--reason', 'cannot be done')).toBe('failed');
    expect(at(json(folder, ['explain', '02-second']).doc, 'blocked_by')).toEqual(['01-one/01-first']);
    expect(status('retry', '01-first')).toBe('pending');
    expect(status('cancel', '02-second')).toBe('cancelled');
    expect(status('pause')).toBe('paused');
    expect(json(folder, ['next']).code).toBe(6);
    expect(status('resume')).toBe('in_progress');
    expect(at(json(folder, ['resume']).doc, 'error', 'code')).toBe('SESSION_NOT_PAUSED');
    expect(json(folder, ['skip', '01-first']).code).toBe(2);
    expect(status('cancel', '--reason', 'enough')).toBe('cancelled');
    expect(json(folder, ['run']).code).toBe(1);
  });

  test('an unknown task is refused with the nearest ids', () => {
    const folder = project();
    orchestrator(folder, ['start']);
    const { code, doc } = json(folder, ['explain', '01-frist']);
    expect([code, at(doc, 'error', 'code'), at(doc, 'error', 'remedy')]).toEqual([
      4,
      'UNKNOWN_TASK',
      'Did you mean: 01-one/01-first',
    ]);
    expect(at(json(folder, ['explain', 'first']).doc, 'task')).toBe('01-one/01-first');
  });

  test('tasks are added from files and from lists, all or nothing', () => {
    const folder = project();
    orchestrator(folder, ['start']);
    writeFiles(folder, { 'tasks/02-two/02-more.md': task('More', [], ['02-two/01-third'], 'say more') });
    const added = json(folder, ['add', 'tasks/02-two/02-more.md']);
    expect([added.code, at(added.doc, 'added')]).toEqual([0, ['02-two/02-more']]);
    expect(at(json(folder, ['add', 'tasks/02-two/02-more.md']).doc, 'changed')).toBe(false);
    expect(at(json(folder, ['add', 'agent.mjs']).doc, 'error', 'code')).toBe('TASKS_REFUSED');
    writeFiles(folder, { 'list.json': '[{"id":"02-two/03-x","title":"X"},{"id":"09-nine/y","title":"Y"}]' });
    expect(at(json(folder, ['add', '--list', 'list.json']).doc, 'error', 'code')).toBe('TASKS_REFUSED');
    writeFiles(folder, { 'list.json': '[{"id":"02-two/03-x","title":"X"}]' });
    expect(at(json(folder, ['add', '--list', 'list.json']).doc, 'added')).toEqual(['02-two/03-x']);
    expect(json(folder, ['add']).code).toBe(2);
    expect(at(json(folder, ['status']).doc, 'progress', 'total')).toBe(5);
    expect(json(folder, ['verify']).code).toBe(0);
  });

  test('inside an attempt, or for a foreign agent type, nothing that changes state is done', () => {
    const folder = project();
    orchestrator(folder, ['start']);
    const before = bytesOf(folder);
    for (const env of [{ ORCHESTRATOR_ATTEMPT: '1', ORCHESTRATOR_TASK: 'x' }, { AGENT_TYPE: 'sw-engineer' }])
      for (const args of [
        ['retry', '01-first'],
        ['next'],
        ['start'],
        ['run'],
        ['complete', '01-first', '--claim', 'a'.repeat(32)],
      ]) {
        const { code, doc } = json(folder, args, env);
        expect([args[0], code, at(doc, 'error', 'code')]).toEqual([args[0], 4, 'NOT_OWNER']);
        expect(String(at(doc, 'error', 'remedy'))).toContain('$ORCHESTRATOR_STATUS');
      }
    expect(bytesOf(folder)).toEqual(before);
    expect(json(folder, ['status'], { AGENT_TYPE: 'sw-engineer' }).code).toBe(0);
    expect(json(folder, ['pause'], { AGENT_TYPE: 'orchestrator' }).code).toBe(0);
  });
});

describe('what is seen', () => {
  test('status has the shape that programs rely on', () => {
    const folder = project();
    orchestrator(folder, ['run', '--phase', 'one']);
    const { doc } = json(folder, ['status']);
    const keys = [
      'schema',
      'session',
      'version',
      'title',
      'status',
      'health',
      'phase',
      'progress',
      'phases',
      'tasks',
    ];
    expect(typeof doc === 'object' && doc !== null ? keys.filter((key) => !(key in doc)) : keys).toEqual([]);
    expect(at(doc, 'phases', 0, 'progress')).toMatchObject({ total: 2, completed: 2, percent: 100 });
    expect(at(doc, 'phases', 1, 'gate', 'unmet', 0, 'code')).toBe('TASKS_UNFINISHED');
  });

  test('phases alone, and watching a finished session ends by itself', () => {
    const folder = project();
    orchestrator(folder, ['run']);
    const phases = orchestrator(folder, ['status', '--phases']);
    expect([phases.stdout.includes('01-one'), phases.stdout.includes('01-first')]).toEqual([true, false]);
    expect(orchestrator(folder, ['status', '--watch', '1']).code).toBe(0);
    expect(orchestrator(folder, ['status', '--watch', '--json']).code).toBe(2);
  });

  test('the log of an attempt is what the agent printed, made plain', () => {
    const esc = '\u001b[31m';
    const folder = project({
      tasks: { '01-one/01-a': task('A', [], [], `say ${esc}red\nsay ::add-mask::secret\nsay plain`) },
    });
    orchestrator(folder, ['run']);
    const { doc } = json(folder, ['log', '01-a']);
    expect(at(doc, 'lines')).toEqual(['red', '\\::add-mask::secret', 'plain']);
    expect(orchestrator(folder, ['log', '01-a', '--attempt', '2']).code).toBe(6);
    expect(orchestrator(folder, ['log', '--last', '1']).stdout).toContain('complete_session');
  });

  test('a log that is followed ends with its attempt, the journal with its session', () => {
    const folder = project();
    orchestrator(folder, ['run']);
    expect(orchestrator(folder, ['log', '01-first', '--follow']).code).toBe(0);
    const journal = orchestrator(folder, ['log', '--follow', '--last', '2']);
    expect([journal.code, journal.stdout.trim().split('\n').length]).toEqual([0, 2]);
    const followed = orchestrator(folder, ['log', '--follow', '--json', '--last', '2']);
    const lines = followed.stdout.trim().split('\n');
    expect([followed.code, lines.length]).toEqual([0, 2]);
    expect(lines.map((line) => at(JSON.parse(line), 'operation')).at(-1)).toBe('complete_session');
  });

  test('without a terminal there are no colours and no questions, whatever TERM says', () => {
    const folder = project({ tasks: { '01-one/01-a': task('A \u001b[2J title', [], [], 'fail') } });
    const ended: Ended[] = [
      orchestrator(folder, ['run'], { env: { TERM: 'xterm-256color' } }),
      orchestrator(folder, ['status'], { env: { TERM: 'xterm-256color' } }),
      orchestrator(folder, ['explain', '01-a']),
    ];
    for (const { stdout, stderr } of ended) expect((stdout + stderr).includes('\u001b')).toBe(false);
  });

  test('verify names the line after any change of the state', () => {
    const folder = project();
    orchestrator(folder, ['run']);
    const id = String(at(json(folder, ['status']).doc, 'session'));
    const journal = join(folder, '.orchestrator/sessions', id, 'transaction-log.jsonl');
    const text = readFileSync(journal, 'utf8');
    const second = text.indexOf('\n') + 40;
    writeFileSync(journal, `${text.slice(0, second)}X${text.slice(second + 1)}`);
    const { code, doc } = json(folder, ['verify']);
    expect(schemaFaults('verify', doc)).toEqual([]);
    expect([code, at(doc, 'ok'), at(doc, 'problems', 0, 'line')]).toEqual([3, false, 2]);
    expect(existsSync(journal)).toBe(true);
  });
});
