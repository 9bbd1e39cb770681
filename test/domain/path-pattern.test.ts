import { describe, expect, test } from '@jest/globals';
import { filledPath, isPlainPart, patternGlob, plainPart } from '../../src/domain/path-pattern.js';

describe('a path with placeholders', () => {
  test('takes the values in their places', () => {
    expect(filledPath('efforts/phase{phase}/{effort}/s.yaml', { phase: '1', effort: 'E1.1.2' })).toBe(
      'efforts/phase1/E1.1.2/s.yaml',
    );
  });

  test.each(['..', '../x', 'a/b', '.git', '', 'a\\b', 'a\nb', 'a..b', 'x.', '.hidden', null])(
    'is none with %j in it',
    (effort) => {
      expect(filledPath('efforts/{effort}/s.yaml', { effort })).toBeNull();
    },
  );

  test('is none where nothing has that name, not even a property of every object', () => {
    expect(filledPath('{constructor}', {})).toBeNull();
  });

  test('is a glob of all that it may become', () => {
    expect(patternGlob('w/{task}.json', ['task'])).toBe('w/**/*.json');
    expect(patternGlob('w/t-{task}-{agent}.json', ['task'])).toBe('w/**/*-*.json');
    expect(patternGlob('.ai/{ticket}/f{x}.json')).toBe('.ai/*/f*.json');
  });
});

test.each(['../x', 'a b', '...', '', '日本', 'T-1'])('%j as a part of a path is plain', (text) => {
  expect(isPlainPart(plainPart(text))).toBe(true);
});
