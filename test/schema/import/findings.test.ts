import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { FINDING_CODES } from '../../../src/schema/import/finding.js';

test('every finding is explained on the page about importing, with its kind', () => {
  const page = readFileSync('docs/importing.md', 'utf8');
  const rows = [...page.matchAll(/^\| `([A-Z_]+)` \| (\w+) \|/gm)].map(([, code, kind]) => [code, kind]);
  expect(Object.fromEntries(rows)).toEqual(FINDING_CODES);
});
