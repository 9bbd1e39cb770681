import { describe, expect, test } from '@jest/globals';
import { claimHash, claimKey, isSealed, sealOf } from '../../src/schema/claim-key.js';
import { sha256 } from '../../src/schema/sha256.js';

const SECRET = '0123456789abcdef0123456789abcdef';

describe('the key of a claim', () => {
  test('is the same for the same secret, and what the state keeps is its hash', () => {
    expect(claimKey(SECRET)).toMatch(/^[0-9a-f]{64}$/);
    expect(claimKey(SECRET)).toBe(claimKey(SECRET));
    expect(claimKey(SECRET)).not.toBe(claimKey(SECRET.toUpperCase()));
    expect(claimHash(SECRET)).toBe(sha256(claimKey(SECRET)));
    expect(claimHash(SECRET)).not.toBe(sha256(SECRET));
  });

  test('holds the seals of its secret, for that text alone', () => {
    const seal = sealOf(SECRET, 'a text');
    expect(isSealed(claimKey(SECRET), 'a text', seal)).toBe(true);
    expect(isSealed(claimKey(SECRET), 'a text ', seal)).toBe(false);
    expect(isSealed(claimKey('other'), 'a text', seal)).toBe(false);
    expect(isSealed(claimKey(SECRET), 'a text', sealOf('other', 'a text'))).toBe(false);
  });

  test.each([
    ['', ''],
    ['ff'.repeat(32), '00'.repeat(64)],
    ['00'.repeat(32), '00'.repeat(64)],
    [claimKey(SECRET), ''],
    [claimKey(SECRET), 'ff'.repeat(64)],
    [SECRET, sealOf(SECRET, 'a text')],
    ['x'.repeat(100_000), 'x'.repeat(100_000)],
  ])('holds nothing, and throws nothing, for what is none: %#', (key, seal) => {
    expect(isSealed(key, 'a text', seal)).toBe(false);
  });
});
