import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { B, callerProjects, conclusionOf, endings } from '../support/caller-project.js';

const open = callerProjects();

describe('a copied caller', () => {
  test('stream.yml collects each task by itself', async () => {
    const project = await open(['stream.yml'], { files: { 'tasks/01-write/b.md': B } });
    const runs = await project.dispatch('stream.yml');
    expect([endings(runs), conclusionOf(runs)]).toEqual([['success', 'success'], 'completed']);
    expect(runs.map(({ jobs }) => jobs.filter(({ id }) => id === 'collect').length)).toEqual([2, 2]);
    expect(project.platform.github.violations).toEqual([]);
  }, 120_000);

  test('agent-as-an-action.yml lets an action do the task', async () => {
    const asked: string[] = [];
    const project = await open(['agent-as-an-action.yml'], {
      rig: {
        secrets: { ANTHROPIC_API_KEY: 'a key' },
        actions: {
          'anthropics/claude-code-action': async ({ inputs }) => {
            asked.push(inputs['anthropic_api_key'] ?? '');
            const outputs = /declared outputs to (\S+)\./.exec(inputs['prompt'] ?? '')?.[1] ?? '';
            writeFileSync(join(outputs, 'word'), 'a\n');
          },
        },
      },
    });
    const runs = await project.dispatch('agent-as-an-action.yml');
    expect([endings(runs), conclusionOf(runs)]).toEqual([['success'], 'completed']);
    expect(asked).toEqual(['a key']);
    expect(project.platform.github.violations).toEqual([]);
  }, 60_000);
});
