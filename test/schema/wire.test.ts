import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { instantOf, isoOf, snake, toRecord, toWire } from '../../src/schema/wire.js';
import { instant } from '../support/engine.js';

describe('timestamps', () => {
  test('are whole seconds in UTC, and come back as they went', () => {
    expect(isoOf(instant(0))).toBe('1970-01-01T00:00:00Z');
    expect(isoOf(instant(1_800_000_000))).toBe('2027-01-15T08:00:00Z');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 253_402_300_799 }), (seconds) => {
        const text = isoOf(instant(seconds));
        expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
        expect(instantOf(text)).toBe(seconds);
      }),
    );
  });

  test.each([
    '',
    '2026-11-20',
    '2026-11-20T10:00:00',
    '2026-11-20T10:00:00+01:00',
    '2026-11-20T10:00:00.5Z',
    '2026-11-20t10:00:00z',
    '2026-11-20T10:00:00Z\n',
    '2026-02-30T10:00:00Z',
    '2026-13-01T10:00:00Z',
    '2026-11-20T24:00:00Z',
    '2026-11-20T10:00:60Z',
    '1969-12-31T23:59:59Z',
    '+12026-11-20T10:00:00Z',
  ])('%j is none of ours', (text) => {
    expect(instantOf(text)).toBeUndefined();
  });

  test('are told from each other however many there are', () => {
    for (let seconds = 0; seconds < 10_000; seconds += 1)
      if (instantOf(isoOf(instant(seconds))) !== seconds) throw new Error(`${seconds}`);
  });
});

describe('names in files', () => {
  test.each([
    ['id', 'id'],
    ['claimSha256', 'claim_sha256'],
    ['leaseExpiresAt', 'lease_expires_at'],
    ['n', 'n'],
  ])('%s is written as %s', (domain, file) => {
    expect(snake(domain)).toBe(file);
  });

  test('reach every level, and leave what somebody else named alone', () => {
    const value = {
      outerKey: [{ innerKey: 1, labels: { keptKey: { alsoKept: 1 } } }],
      schemas: { 'a/B.json': {} },
    };
    expect(toWire(value)).toEqual({
      outer_key: [{ inner_key: 1, labels: { keptKey: { alsoKept: 1 } } }],
      schemas: { 'a/B.json': {} },
    });
  });

  test('come out sorted, so that equal values give equal bytes', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'bC', 'bD', 'z', 'aB'), fc.nat()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(JSON.stringify(toWire(reversed))).toBe(JSON.stringify(toWire(value)));
      }),
    );
  });

  test('of a record keep the order that readers look for', () => {
    expect(Object.keys(toRecord({ zebra: 1, antHill: 2 }))).toEqual(['zebra', 'ant_hill']);
  });

  test('turn instants into timestamps only where an instant is meant', () => {
    expect(toWire({ at: instant(0), bytes: 0, startedAt: instant(60), timeoutSeconds: 60 })).toEqual({
      at: '1970-01-01T00:00:00Z',
      bytes: 0,
      started_at: '1970-01-01T00:01:00Z',
      timeout_seconds: 60,
    });
    expect(toWire({ at: null })).toEqual({ at: null });
  });
});
