import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { at } from '../support/command-line.js';
import { git } from '../support/git-command.js';
import { rawArchive } from '../support/raw-archive.js';
import { type ResultsService, serveResults } from '../support/results-service.js';
import { smallProject, task } from '../support/small-project.js';
import { tempFolders } from '../support/temp-folder.js';
import { type RunningStep, type StepEnded, startWorkflowStep } from '../support/workflow-step.js';

const temp = tempFolders();
let service: ResultsService;
beforeEach(async () => {
  service = await serveResults();
});
afterEach(async () => service.close());

function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

const RUN = 'run-id';

interface Place {
  readonly workspace: string;
  /** One machine for each job. */
  readonly machine: string;
  readonly job: string;
}

function start(place: Place, inputs: Record<string, string>, env: NodeJS.ProcessEnv = {}): RunningStep {
  return startWorkflowStep({
    workspace: place.workspace,
    temp: place.machine,
    inputs,
    attempt: '1',
    env: { ...service.environment(RUN, place.job), ...env },
  });
}

async function step(
  place: Place,
  inputs: Record<string, string>,
  env?: NodeJS.ProcessEnv,
): Promise<StepEnded> {
  return start(place, inputs, env).ended;
}

/** The end of a step, told what its beginning left for it. */
async function post(place: Place, main: StepEnded, inputs: Record<string, string>): Promise<StepEnded> {
  const states = [...main.state].map(([name, value]): [string, string] => [`STATE_${name}`, value]);
  return step(place, inputs, Object.fromEntries(states));
}

function project(tasks: Readonly<Record<string, string>>): string {
  const workspace = temp();
  smallProject(workspace, { store: 'git', integrate: 'session-branch', tasks });
  return workspace;
}

const TWO = {
  '01-one/01-a': task('A', ['a.txt'], [], 'write a.txt a\nchange src/a.txt from-a'),
  '01-one/02-b': task('B', ['b.txt'], [], 'write b.txt b\nchange src/b.txt from-b'),
};

async function advanced(workspace: string): Promise<{ legs: readonly string[]; session: string }> {
  const ended = await step(
    { workspace, machine: temp(), job: 'advance' },
    { command: 'advance', start: 'if-none' },
  );
  const rows = items(at(JSON.parse(ended.outputs.get('matrix') ?? '{}'), 'include'));
  return { legs: rows.map((row) => JSON.stringify(row)), session: ended.outputs.get('session') ?? '' };
}

describe('reports travel as artifacts', () => {
  test('from the job of the agent to the job that collects, with no folder in common', async () => {
    const workspace = project(TWO);
    const { legs } = await advanced(workspace);
    for (const [index, leg] of legs.entries()) {
      const place = { workspace, machine: temp(), job: `agent-${index}` };
      const ended = await step(place, { command: 'agent', leg });
      expect([ended.code, service.artifacts().length]).toEqual([0, index + 1]);
      const after = await post(place, ended, { command: 'agent', leg });
      expect([after.code, after.stdout, service.artifacts().length]).toEqual([0, '', index + 1]);
    }
    expect(
      service.artifacts().every(({ name }) => /^orchestrator-[0-9a-f]{8}-[0-9a-f]{16}-r1$/.test(name)),
    ).toBe(true);
    const collected = await step({ workspace, machine: temp(), job: 'collect' }, { command: 'collect' });
    expect([collected.code, collected.outputs.get('conclusion')]).toEqual([0, 'completed']);
  });

  test('junk of a hostile job, broken archives and expired artifacts spoil nothing', async () => {
    const workspace = project(TWO);
    const { legs, session } = await advanced(workspace);
    const name = (index: number): string => `orchestrator-${session}-${String(index).padStart(16, '0')}-r1`;
    service.plant(RUN, 'agent-0', name(9000), rawArchive([{ name: '../../x', bytes: 'x' }]));
    service.plant(RUN, 'other', 'orchestrator-../../x', Buffer.from('x'));
    service.plant(RUN, 'other', 'somebody-elses', Buffer.from('x'));
    for (const [index, leg] of legs.entries())
      await step({ workspace, machine: temp(), job: `agent-${index}` }, { command: 'agent', leg });
    for (let index = 0; index < 500; index += 1)
      service.plant(RUN, 'hostile', name(index), rawArchive([{ name: 'report.json', bytes: '{}' }]));
    service.plant(RUN, 'agent-1', name(9001), Buffer.from('no archive'));
    service.plant(RUN, 'late', name(9002), rawArchive([{ name: 'report.json', bytes: '{}' }]));
    service.expire(name(9002));
    const machine = temp();
    const collected = await step({ workspace, machine, job: 'collect' }, { command: 'collect' });
    expect([collected.code, collected.outputs.get('conclusion')]).toEqual([0, 'completed']);
    for (const code of ['ARTIFACT_INVALID', 'ARTIFACT_EXPIRED', 'ARTIFACT_SURPLUS'])
      expect(collected.stdout).toContain(code);
    expect(readdirSync(join(machine, 'orchestrator-reports')).length).toBeLessThan(10);
    expect(service.requests.filter((one) => one === 'GET blob').length).toBeLessThan(12);
  });

  test('a folder that is there already stays as it is', async () => {
    const workspace = project(TWO);
    const { legs } = await advanced(workspace);
    const place = { workspace, machine: temp(), job: 'both' };
    for (const leg of legs) await step(place, { command: 'agent', leg });
    const collected = await step(place, { command: 'collect' });
    expect(collected.outputs.get('conclusion')).toBe('completed');
    expect(service.requests).not.toContain('GET blob');
  });

  test('submit uploads as agent does', async () => {
    const workspace = project(TWO);
    const [leg = ''] = (await advanced(workspace)).legs;
    const place = { workspace, machine: temp(), job: 'agent-0' };
    const prepared = await step(place, { command: 'prepare', leg });
    expect((await post(place, prepared, { command: 'prepare', leg })).stdout).toBe('');
    const inputs = { command: 'submit', outcome: 'failure' };
    const submitted = await step(place, inputs);
    expect([submitted.code, service.artifacts().length]).toEqual([0, 1]);
    expect((await post(place, submitted, inputs)).stdout).toBe('');
  });

  test('what could not be uploaded fails the step and is uploaded at its end', async () => {
    const workspace = project(TWO);
    const [leg = ''] = (await advanced(workspace)).legs;
    const place = { workspace, machine: temp(), job: 'agent-0' };
    service.fault = (request) => (request === 'CreateArtifact' ? 403 : 'none');
    const ended = await step(place, { command: 'agent', leg });
    expect([ended.code, ended.commands.filter((line) => line.includes('ARTIFACT_FAILED')).length]).toEqual([
      1, 1,
    ]);
    service.fault = () => 'none';
    const after = await post(place, ended, { command: 'agent', leg });
    expect([after.code, service.artifacts().length]).toEqual([0, 1]);
    expect((await post(place, ended, { command: 'agent', leg })).stdout).toBe('');
  });

  test('a name that is taken is said once, and nothing is overwritten', async () => {
    const workspace = project(TWO);
    const [leg = ''] = (await advanced(workspace)).legs;
    const first = { workspace, machine: temp(), job: 'agent-0' };
    await step(first, { command: 'agent', leg });
    const second = { workspace, machine: temp(), job: 'agent-1' };
    const ended = await step(second, { command: 'agent', leg });
    expect([ended.code, ended.commands.filter((line) => line.includes('ARTIFACT_EXISTS')).length]).toEqual([
      1, 1,
    ]);
    expect((await post(second, ended, { command: 'agent', leg })).stdout).toBe('');
    expect(service.artifacts().map(({ job }) => job)).toEqual(['agent-0']);
  });
});

const PLAIN_AGENT = 'echo READY; sleep 60';
const DEAF_AGENT = "trap '' TERM INT; echo READY; while :; do sleep 0.1; done";
const CANCELLED = [
  ['traps nothing', 'SIGINT', PLAIN_AGENT],
  ['traps nothing', 'SIGTERM', PLAIN_AGENT],
  ['ignores SIGTERM', 'SIGINT', DEAF_AGENT],
] as const;

describe('a cancelled job', () => {
  test.each(CANCELLED)(
    'with an agent that %s leaves its report after %s, and the end of the step uploads it',
    async (_, signal, script) => {
      const workspace = project(TWO);
      writeFileSync(join(workspace, 'agent.sh'), script);
      const file = join(workspace, 'orchestrator.yml');
      writeFileSync(file, readFileSync(file, 'utf8').replace('node agent.mjs', 'env; sh agent.sh'));
      git(workspace, 'add', '--all');
      git(workspace, 'commit', '--quiet', '--message=agent');
      const [leg = ''] = (await advanced(workspace)).legs;
      const place = { workspace, machine: temp(), job: 'agent-0' };
      const inputs = { command: 'agent', leg };
      const running = start(place, inputs);
      await running.said('READY');
      running.process.kill(signal);
      // As the runner goes on: SIGTERM after 7.5 seconds, the end after 2.5 more.
      const later = setTimeout(() => running.process.kill('SIGTERM'), 7500);
      const end = setTimeout(() => running.process.kill('SIGKILL'), 10_000);
      const ended = await running.ended;
      clearTimeout(later);
      clearTimeout(end);
      expect(ended.stdout).not.toMatch(/^ *ACTIONS_/m);
      const reports = join(place.machine, 'orchestrator-reports');
      const [name = ''] = readdirSync(reports);
      expect(JSON.parse(readFileSync(join(reports, name, 'report.json'), 'utf8'))).toMatchObject({
        outcome: 'cancelled',
      });
      expect(service.artifacts()).toEqual([]);
      expect((await post(place, ended, inputs)).code).toBe(0);
      expect(service.artifacts().map((one) => one.name)).toEqual([name]);
      expect(existsSync(join(place.machine, 'orchestrator-uploads', name))).toBe(false);
      const collected = await step({ workspace, machine: temp(), job: 'collect' }, { command: 'collect' });
      expect(collected.stdout).toContain('cancelled');
    },
    20_000,
  );
});
