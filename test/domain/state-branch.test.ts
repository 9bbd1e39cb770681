import { describe, expect, test } from '@jest/globals';
import {
  branchFault,
  branchOfSession,
  sessionFolder,
  sessionOfBranch,
} from '../../src/domain/state-branch.js';

const EACH = 'orchestrator/state/{session}';

describe('the branch of the state', () => {
  test('is one for all, or one for each session', () => {
    expect(branchOfSession('orchestrator-state', '0a1b2c3d')).toBe('orchestrator-state');
    expect(branchOfSession(EACH, '0a1b2c3d')).toBe('orchestrator/state/0a1b2c3d');
    expect([sessionFolder('orchestrator-state'), sessionFolder(EACH)]).toEqual([null, 'orchestrator/state/']);
  });

  test('tells its session, and is not taken for one where it is none', () => {
    const folder = sessionFolder(EACH) ?? '';
    expect(sessionOfBranch(folder, 'orchestrator/state/0a1b2c3d')).toBe('0a1b2c3d');
    for (const other of ['orchestrator/state/main', 'orchestrator/0a1b2c3d', 'orchestrator/state/0a1b2c3d/x'])
      expect(sessionOfBranch(folder, other)).toBeNull();
  });

  test.each([
    ['orchestrator-state', null],
    [EACH, null],
    ['state/{session}', null],
    ['{session}', 'no-name'],
    ['a/{session}/b', 'no-name'],
    ['/{session}', 'no-name'],
    ['a//{session}', 'no-name'],
    ['a b', 'no-name'],
    ['orchestrator', 'collides'],
    ['orchestrator/{session}', 'collides'],
    ['orchestrator-held/{session}', 'collides'],
    ['orchestrator-task/{session}', 'collides'],
    ['orchestrator/0a1b2c3d', 'collides'],
    ['orchestrator-task/0a1b2c3d/x', 'collides'],
    ['orchestrator/state', null],
  ])('%s: %s', (branch, fault) => {
    expect(branchFault(branch)).toBe(fault);
  });
});
