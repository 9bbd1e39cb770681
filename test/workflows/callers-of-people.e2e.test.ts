import { describe, expect, test } from '@jest/globals';
import { callerProjects, conclusionOf, definitionOf, endings } from '../support/caller-project.js';

const open = callerProjects();

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
});
