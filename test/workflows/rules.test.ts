import { readdirSync, readFileSync } from 'node:fs';
import { validate } from '@actions/languageservice';
import { describe, expect, test } from '@jest/globals';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { at } from '../support/command-line.js';
import { fieldsIn, type Job, jobsIn, stepsIn, textsIn } from '../support/workflow-document.js';

const OURS = '.github/workflows';
const EXAMPLES = 'examples/workflows';
/** For this repository's own tests. */
const NOT_OF_THE_CYCLE = ['ci.yml', 'release.yml', 'check-dist.yml', 'windows.yml'];
const all = [OURS, EXAMPLES].flatMap((folder) =>
  readdirSync(folder).map((name) => {
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    return { path: `${folder}/${name}`, text, file: fieldsIn(parse(text)) };
  }),
);
/** What the first page shows is held against the same rules. */
const shown = /```yaml\n(name: [\s\S]+?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
all.push({ path: `${EXAMPLES}/of-the-readme.yml`, text: shown, file: fieldsIn(parse(shown)) });
const files = all.filter(({ path }) => !NOT_OF_THE_CYCLE.some((name) => path.endsWith(`/${name}`)));
const callers = files.filter(({ path, text }) => path.startsWith(EXAMPLES) && text !== shown);
const action: unknown = parse(readFileSync('action.yml', 'utf8'));
const called = (name: string): unknown => parse(readFileSync(`${OURS}/${name}`, 'utf8'));

const allJobs = all.flatMap(({ path, file }) => jobsIn(file).map((job) => ({ path, ...job })));
const jobs = allJobs.filter((one) => files.some(({ path }) => path === one.path));
const steps = allJobs.flatMap(({ path, id, job }) => stepsIn(job).map((step) => ({ path, id, job, step })));
const titled = <T extends { readonly path: string; readonly id: string }>(
  all: readonly T[],
): readonly (T & { readonly title: string })[] =>
  all.map((one) => ({ ...one, title: `${one.path}: ${one.id}` }));

/** Jobs in which code of agents runs: by our commands, or by what the called workflow does. */
function runsAgents(job: Job['job']): boolean {
  const commands = stepsIn(job).map((step) => String(at(step, 'with', 'command')));
  const isLeg = String(at(job, 'uses')).endsWith('/agent.yml');
  return isLeg || commands.some((command) => ['agent', 'check', 'prepare', 'submit'].includes(command));
}

/** What a workflow calls is one of ours, by whichever name. */
const fileProvider = {
  getFileContent: async ({ path }: { readonly path: string }) => ({
    name: path,
    content: readFileSync(path, 'utf8'),
  }),
};

describe('every workflow', () => {
  test.each(all)('$path is what the platform accepts', async ({ path, text }) => {
    const document = TextDocument.create(`file:///${path}`, 'yaml', 0, text);
    expect(await validate(document, { fileProvider })).toEqual([]);
  });

  test.each(all)('$path grants nothing by itself and names the rights of each job', ({ file }) => {
    expect(at(file, 'permissions')).toEqual({});
    for (const { job } of jobsIn(file)) expect(typeof at(job, 'permissions')).toBe('object');
  });

  test.each(titled(jobs.filter(({ job }) => runsAgents(job))))(
    '$title, which runs agents, may read and no more',
    ({ job }) => {
      expect(at(job, 'permissions')).toEqual({ contents: 'read' });
      expect(at(job, 'strategy', 'fail-fast') ?? false).toBe(false);
      expect(at(job, 'environment')).toBeUndefined();
    },
  );

  test.each(titled(jobs.filter(({ job }) => at(job, 'strategy') !== undefined)))(
    '$title lets its siblings go on when one leg fails, and its name says no more than the number of the leg',
    ({ job }) => {
      expect(at(job, 'strategy', 'fail-fast')).toBe(false);
      expect(at(job, 'name')).toEqual(expect.stringMatching(/^leg \$\{\{ matrix\.leg \}\}$/));
    },
  );

  test.each(files)('$path queues writers in short jobs, and never around an approval', ({ file }) => {
    expect(at(file, 'concurrency')).toBeUndefined();
    for (const { job } of jobsIn(file)) {
      const group = at(job, 'concurrency');
      if (group === undefined) continue;
      expect(group).toMatchObject({ group: expect.stringMatching(/^orchestrator-/), queue: 'max' });
      expect(at(group, 'cancel-in-progress')).toBeUndefined();
      expect(Number(at(job, 'timeout-minutes'))).toBeLessThanOrEqual(30);
      expect(at(job, 'environment')).toBeUndefined();
      expect(runsAgents(job)).toBe(false);
    }
  });

  test.each(files)('$path bounds each job, and its steps five minutes before', ({ file }) => {
    for (const { job } of jobsIn(file)) {
      if (at(job, 'uses') !== undefined) continue;
      const bound = at(job, 'timeout-minutes');
      expect(bound).toBeDefined();
      for (const step of stepsIn(job)) {
        const own = at(step, 'timeout-minutes');
        if (typeof own === 'number') expect(own + 5).toBeLessThanOrEqual(Number(bound));
        // Both come with the leg; how far they are apart is held by the planner's own tests.
        if (typeof own === 'string')
          expect([own, String(bound)]).toEqual([
            expect.stringContaining('step_minutes'),
            expect.stringContaining('timeout_minutes'),
          ]);
      }
    }
  });

  test.each(steps.filter(({ step }) => at(step, 'run') !== undefined))(
    '$path: $id puts nothing from outside into a shell',
    ({ step }) => expect(String(at(step, 'run'))).not.toContain('${{'),
  );

  test.each(all)('$path uses what is pinned by its full commit, or belongs to itself', ({ path, file }) => {
    const used = jobsIn(file).flatMap(({ job }) => [
      at(job, 'uses'),
      ...stepsIn(job).map((step) => at(step, 'uses')),
    ]);
    for (const uses of used.filter((one) => one !== undefined))
      expect(String(uses)).toMatch(
        path.startsWith(OURS)
          ? /^(?:\$\/.*|[\w-]+\/[\w./-]+@[0-9a-f]{40})$/
          : /^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/,
      );
  });

  test.each(steps.filter(({ step }) => String(at(step, 'uses')).startsWith('actions/checkout@')))(
    '$path: $id leaves no credentials behind in its checkout',
    ({ step }) => expect(at(step, 'with', 'persist-credentials')).toBe(false),
  );

  test.each(files)('$path passes only inputs and secrets that exist', ({ file }) => {
    const known = Object.keys(fieldsIn(at(action, 'inputs')));
    for (const { job } of jobsIn(file)) {
      for (const step of stepsIn(job))
        if (isOurAction(at(step, 'uses')))
          expect(known).toEqual(expect.arrayContaining(Object.keys(fieldsIn(at(step, 'with')))));
      const name = /\/\.github\/workflows\/(\w+\.yml)(?:@|$)/.exec(String(at(job, 'uses') ?? ''))?.[1];
      if (name === undefined) continue;
      const call = at(called(name), 'on', 'workflow_call');
      for (const part of ['inputs', 'secrets'])
        expect(Object.keys(fieldsIn(at(call, part)))).toEqual(
          expect.arrayContaining(Object.keys(fieldsIn(at(job, part === 'inputs' ? 'with' : part)))),
        );
    }
  });

  test.each(jobs.filter(({ id }) => id === 'gate'))(
    '$path has a gate of a fixed name that sees every job',
    ({ path, job }) => {
      expect(at(job, 'name')).toBe('gate');
      expect(at(job, 'if')).toMatch(/^\$\{\{ always\(\) \}\}$/);
      const others = jobs.filter((other) => other.path === path && other.id !== 'gate').map(({ id }) => id);
      expect(at(job, 'needs')).toEqual(others);
      expect(at(job, 'permissions')).toEqual({});
    },
  );

  test('has a gate where it hands out work', () => {
    const withLegs = jobs.filter(({ job }) => at(job, 'strategy') !== undefined).map(({ path }) => path);
    for (const path of withLegs)
      expect(jobs.some((job) => job.path === path && job.id === 'gate')).toBe(true);
  });
});

describe('every caller', () => {
  test.each(callers)('$path starts with what it is for, and says what to replace', ({ text }) => {
    expect(text).toMatch(/^# .{60}/);
    expect(text).toContain('in place of OWNER');
    expect(textsIn(parse(text)).filter((one) => one.startsWith('OWNER/')).length).toBeGreaterThan(0);
  });

  test.each(
    callers.filter(({ text }) => text.includes('orchestrate.yml@') || text.includes('command: collect')),
  )('$path can be started again by itself', ({ file }) => {
    expect(Object.keys(fieldsIn(at(file, 'on', 'workflow_dispatch', 'inputs')))).toEqual([
      'session',
      'chain',
    ]);
  });

  test.each(callers)(
    '$path does not run on events that blend the rights of this repository with code of others',
    ({ file }) => {
      expect(Object.keys(fieldsIn(at(file, 'on')))).not.toContain('pull_request_target');
    },
  );

  test.each(callers)('$path sweeps at an odd minute', ({ file }) => {
    const schedule = at(file, 'on', 'schedule');
    for (const one of Array.isArray(schedule) ? schedule : [])
      expect(Number(String(at(one, 'cron')).split(' ')[0]) % 5).not.toBe(0);
  });
});

function isOurAction(uses: unknown): boolean {
  return uses === '$/' || /^OWNER\/orchestrator@/.test(String(uses));
}
