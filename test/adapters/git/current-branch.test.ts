import { describe, expect, test } from '@jest/globals';
import { currentBranch, type RunPlace } from '../../../src/adapters/git/current-branch.js';

const run = (place: Partial<RunPlace>): RunPlace => ({
  ref: 'refs/heads/main',
  pullRequest: null,
  comment: null,
  ...place,
});

describe('the current branch', () => {
  test('is the one that is checked out, where there is no workflow run', () => {
    expect(currentBranch('refs/heads/feature/x_1', null)).toBe('feature/x_1');
  });

  test('is the run’s, whatever is checked out', () => {
    expect(currentBranch('refs/heads/main', run({ ref: 'refs/heads/topic' }))).toBe('topic');
    expect(currentBranch(null, run({ ref: 'refs/heads/topic' }))).toBe('topic');
  });

  test('is the head branch of the run’s pull request', () => {
    const place = run({ ref: 'refs/pull/7/merge', pullRequest: { headRef: 'topic', fork: false } });
    expect(currentBranch(null, place)).toBe('topic');
  });

  test.each([
    ['a detached HEAD', null, null],
    ['a HEAD that names no branch', 'refs/tags/v1', null],
    ['a tag', null, run({ ref: 'refs/tags/v1' })],
    ['a merge ref', 'refs/heads/main', run({ ref: 'refs/pull/7/merge' })],
    ['a fork', null, run({ pullRequest: { headRef: 'topic', fork: true } })],
    ['a comment on a pull request that is not known', null, run({ comment: { onPullRequest: true } })],
    ['a name that is an option', 'refs/heads/-x', null],
    ['a name with a line break', null, run({ ref: 'refs/heads/a\nb' })],
    ['a name that git reads as a pattern', null, run({ pullRequest: { headRef: 'a*', fork: false } })],
    ['the branch of a session’s code', 'refs/heads/orchestrator/0a1b2c3d', null],
    ['a branch of held changes', 'refs/heads/orchestrator-held/0a1b2c3d/0123456789abcdef', null],
  ])('is none for %s', (_, headRef, place) => {
    expect(() => currentBranch(headRef, place)).toThrow(
      expect.objectContaining({ code: 'BRANCH_REFUSED', message: expect.not.stringContaining('\n') }),
    );
  });

  test('may be called orchestrator', () => {
    expect(currentBranch('refs/heads/orchestrator/plans', null)).toBe('orchestrator/plans');
  });
});
