import { describe, expect, test } from '@jest/globals';
import { callerProjects, conclusionOf, definitionOf, endings } from '../support/caller-project.js';

const open = callerProjects();

describe('a copied caller', () => {
  test('self-hosted.yml gives agents the machines that they name, and nobody else', async () => {
    const agent = ', runner: my-agents';
    const project = await open(['self-hosted.yml'], {
      files: { 'orchestrator.yml': definitionOf({ agent }) },
    });
    const runs = await project.dispatch('self-hosted.yml');
    expect([endings(runs), conclusionOf(runs)]).toEqual([['success'], 'completed']);
    const machines = runs[0]?.jobs.filter(({ conclusion }) => conclusion === 'success');
    expect(machines?.map(({ id, runsOn }) => [id, ...runsOn])).toEqual([
      ['advance', 'ubuntu-latest'],
      ['agent', 'my-agents'],
      ['collect', 'ubuntu-latest'],
      ['gate', 'ubuntu-latest'],
    ]);
  }, 60_000);

  test('required-signatures.yml commits the state by the API alone', async () => {
    const files = { 'orchestrator.yml': definitionOf({ integrate: 'none', state: '{ store: git }' }) };
    const project = await open(['required-signatures.yml'], { files });
    const runs = await project.dispatch('required-signatures.yml');
    expect([endings(runs), conclusionOf(runs)]).toEqual([['success'], 'completed']);
    const { requests, violations } = project.platform.github;
    expect(requests.filter(({ operation }) => operation === 'git git-receive-pack')).toEqual([]);
    expect(violations).toEqual([]);
  }, 60_000);
});
