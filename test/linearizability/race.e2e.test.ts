import { describe, expect, test } from '@jest/globals';
import { tempFolders } from '../support/temp-folder.js';
import { anomalies } from './checker.js';
import { openPlace, type PlaceKind } from './places.js';
import { race } from './race.js';

const temp = tempFolders();
const WRITERS = 16;

async function raced(kind: PlaceKind, operations: number): Promise<{ readonly changed: number }> {
  const place = await openPlace(kind, temp(), WRITERS);
  try {
    const history = await race(place, { seed: 7, writers: WRITERS, operations, kills: 0.08 });
    expect(anomalies(history)).toEqual([]);
    return { changed: history.operations.filter(({ result }) => result.kind === 'changed').length };
  } finally {
    await place.close();
  }
}

describe(`${WRITERS} processes of the shipped command line on one session, some of them killed`, () => {
  test('make one order of transactions over files', async () => {
    expect((await raced('file', 64)).changed).toBeGreaterThan(16);
  });

  test('make one order of transactions over a git ref', async () => {
    expect((await raced('git', 32)).changed).toBeGreaterThan(8);
  });

  test('make one order of transactions over smart HTTP on a network that loses requests and answers', async () => {
    expect((await raced('http', 24)).changed).toBeGreaterThan(4);
  });
});
