import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { recordText, toRecord, toWire, wireText } from '../../src/schema/wire.js';

const keys = fc.oneof(
  fc.constantFrom('at', 'by', 'labels', 'claimSha256', 'notBefore', 'schemas', 'status', '10', '9', 'a"b'),
  fc.string({ maxLength: 6 }).filter((key) => key !== '__proto__'),
);
const leaves = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('\ud800', 'a\u2028b', 'tab\tbell\u0007', '"quoted"', 'back\\slash', ''),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constantFrom(null, undefined, 1_800_000_000, -0),
);
const { value: values } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaves,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(keys, tie('value'), { maxKeys: 6, noNullPrototype: true }),
  ),
}));

describe('the text of a record', () => {
  test('is the JSON of what it holds, byte for byte', () => {
    fc.assert(
      fc.property(fc.dictionary(keys, values, { maxKeys: 6, noNullPrototype: true }), (fields) => {
        expect(wireText(fields)).toBe(JSON.stringify(toWire(fields)));
      }),
      { numRuns: 1_000 },
    );
  });

  test('keeps the order of its own fields, and sorts those within', () => {
    const fields = { status: 'pending', at: 1_800_000_000, claim: { sha256: 'x', attempt: 1 }, attempts: [] };
    expect(`{${recordText(fields)}}`).toBe(JSON.stringify(toRecord(fields)));
  });
});
