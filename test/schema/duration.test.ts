import { describe, expect, test } from '@jest/globals';
import { parseDuration, parseSize } from '../../src/schema/duration.js';

describe('a duration', () => {
  test.each([
    ['90s', 90],
    ['30m', 1800],
    ['8h', 28_800],
    ['1d', 86_400],
    ['2h30m', 9000],
    ['2h 30m', 9000],
    ['1.5h', 5400],
    ['2-3 hours', 9000],
    ['2 to 3 hours', 9000],
    ['30m-1h', 2700],
    ['2–3 Days', 216_000],
    ['0s', 0],
  ])('%s is %d seconds', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds);
  });

  test.each([
    '',
    '90',
    'soon',
    '-1h',
    '3-2 hours',
    '30m2h',
    '1h1h',
    '1e3s',
    '1w',
    '99999999d',
    'h',
    '1h!',
    '２h',
  ])('%j is none', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});

describe('a size', () => {
  test.each([
    ['512KB', 524_288],
    ['4MB', 4_194_304],
    ['1 GiB', 1_073_741_824],
    ['10b', 10],
  ])('%s is %d bytes', (text, bytes) => {
    expect(parseSize(text)).toBe(bytes);
  });

  test.each(['', '4', 'MB', '-1MB', '4XB'])('%j is none', (text) => {
    expect(parseSize(text)).toBeUndefined();
  });
});
