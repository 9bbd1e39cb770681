import { expect, test } from '@jest/globals';
import { statusPlace } from '../../src/domain/status-place.js';
import { taskSpec } from '../support/engine.js';

const pattern = { statusFile: 'efforts/phase{phase}/wave{wave}/{effort}/agent-status.yaml' };

test('the place of a status file is made from the task', () => {
  expect(statusPlace(pattern, taskSpec('phase2-wave3/E2.3.1-models'))).toBe(
    'efforts/phase2/wave3/E2.3.1-models/agent-status.yaml',
  );
  expect(statusPlace(pattern, taskSpec('build/parser'))).toBe(
    'efforts/phasebuild/wave1/parser/agent-status.yaml',
  );
  expect(statusPlace({}, taskSpec('build/parser'))).toBeNull();
});

test.each([
  ['{layer}.yaml', { layer: '../../etc' }],
  ['{layer}.yaml', { layer: null }],
  ['{module}.yaml', { labels: { module: 'a/b' } }],
  ['{module}.yaml', { labels: { module: ['a'] } }],
] as const)('%s with %j is no place', (statusFile, changes) => {
  expect(statusPlace({ statusFile }, taskSpec('p/a', changes))).toBeNull();
});
