import { describe, expect, test } from '@jest/globals';
import { callerProjects, conclusionOf, definitionOf, endings } from '../support/caller-project.js';
import { git } from '../support/git-command.js';
import type { ApiFault } from '../support/github/fake-github.js';
import type { RunRecord } from '../support/workflows/run-record.js';

const open = callerProjects();

function logOf(runs: readonly RunRecord[]): string {
  return runs.flatMap(({ jobs }) => jobs.map(({ log }) => log)).join('\n');
}

function refusal(status: number): ApiFault {
  return { status, headers: {}, body: { message: 'No' } };
}

describe('a copied caller', () => {
  test('comments.yml lets a person move on what waits, and the caller that it names goes on', async () => {
    const project = await open(['orchestrator.yml', 'comments.yml'], {
      files: {
        'orchestrator.yml': definitionOf({
          phases: '{ id: 01-write, gate: { approval: true } }, { id: 02-join }',
        }),
        'tasks/02-join/c.md': '---\ntitle: C\n---\nJoin.\n',
      },
    });
    expect(conclusionOf(await project.dispatch('orchestrator.yml'))).toBe('approval');
    const runs = await project.comment('comments.yml', '/orchestrator approve 01-write');
    expect(endings(runs)).toEqual(['success', 'success']);
    expect(conclusionOf(runs)).toBe('completed');
    const { world, violations } = project.platform.github;
    expect(world.dispatches.map(({ file }) => file)).toEqual(['orchestrator.yml']);
    expect(violations).toEqual([]);
  }, 120_000);

  test('comments.yml changes nothing while the API cannot say who may, and a word said is done although its answer is lost', async () => {
    const project = await open(['orchestrator.yml', 'comments.yml'], {
      files: {
        'orchestrator.yml': definitionOf({
          phases: '{ id: 01-write, gate: { approval: true } }, { id: 02-join }',
        }),
        'tasks/02-join/c.md': '---\ntitle: C\n---\nJoin.\n',
      },
    });
    await project.dispatch('orchestrator.yml');
    const { platform } = project;
    const tip = (): string => git(platform.github.gitDir, 'rev-parse', 'orchestrator-state').trim();
    const waiting = tip();
    const faults: readonly ApiFault[] = ['truncated', refusal(401), refusal(403), refusal(404), refusal(500)];
    const said: string[] = [];
    for (const fault of faults) {
      platform.fault = ({ operation }) => (/\/permission$/.test(operation) ? fault : 'none');
      const runs = await project.comment('comments.yml', '/orchestrator approve 01-write');
      expect([tip(), platform.github.world.dispatches]).toEqual([waiting, []]);
      said.push(/refused \(PERMISSION\)|API_[A-Z_]+/.exec(logOf(runs))?.[0] ?? logOf(runs));
    }
    expect(said).toEqual([
      'API_BAD_ANSWER',
      'API_REFUSED',
      'API_REFUSED',
      'refused (PERMISSION)',
      'API_UNREACHABLE',
    ]);
    // The approval is committed; neither the reaction, the answer, the status nor the start of the next run gets through.
    platform.fault = ({ operation }) =>
      operation.startsWith('git ') || operation.startsWith('GET ') ? 'none' : refusal(403);
    await project.comment('comments.yml', '/orchestrator approve 01-write');
    expect(tip()).not.toBe(waiting);
    expect(platform.github.world.dispatches).toEqual([]);
    platform.fault = () => 'none';
    expect(conclusionOf(await project.dispatch('orchestrator.yml'))).toBe('completed');
  }, 120_000);
});
