/** Every line of the compatibility pages names a test that is there, or says why it is different or missing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const FOLDER = 'docs/compatibility';
const pages = readdirSync(FOLDER).filter((name) => name !== 'README.md');

interface Line {
  readonly id: string;
  readonly fact: string;
  readonly cell: string;
}

function linesOf(page: string): readonly Line[] {
  const rows = readFileSync(`${FOLDER}/${page}`, 'utf8').matchAll(/^\| ([A-Z]-\d+) \|(.*)\|(.*)\|$/gm);
  return [...rows].map(([, id = '', fact = '', cell = '']) => ({ id, fact: fact.trim(), cell: cell.trim() }));
}

/** File and title of each test that a line names. */
function namedIn(cell: string): readonly (readonly [string, string])[] {
  return [...cell.matchAll(/`(test\/[^`›]+) › ([^`]+)`/g)].map(([, file = '', title = '']) => [file, title]);
}

/** Whether the file has a test of that title, as it is written there: templates of tables included. */
function hasTest(file: string, title: string): boolean {
  if (!existsSync(file)) return false;
  const source = readFileSync(file, 'utf8');
  return [`'`, '"', '`'].some((quote) => {
    const written = quote + title.replaceAll(quote, `\\${quote}`) + quote;
    const pieces = source.split(written);
    return pieces.slice(1).some((after, index) => {
      const before = pieces[index] ?? '';
      return /(?:\btest|\))\(\s*$/.test(before) && after.trimStart().startsWith(',');
    });
  });
}

/** Why a line does not count; nothing for one that does. */
function faultOf({ fact, cell }: Line): string | undefined {
  if (fact.length < 5) return 'says nothing';
  const named = namedIn(cell);
  if (named.length !== cell.split('`test/').length - 1) return 'a test without its title';
  const absent = named.find(([file, title]) => !hasTest(file, title));
  if (absent !== undefined) return `no such test: ${absent.join(' › ')}`;
  if (/^different: (?!`test\/)\S.{9}/.test(cell) || /^not built yet(?:$|: \S|<br>)/.test(cell))
    return undefined;
  return named.length > 0 && cell.startsWith('`test/') ? undefined : 'neither a test nor a reason';
}

describe('the compatibility pages', () => {
  test('are one for each format that can be imported', () => {
    expect(pages.toSorted()).toEqual([
      'factory-state.md',
      'flow-state.md',
      'layered-tasks.md',
      'task-files.md',
      'workflow-items.md',
    ]);
  });

  test.each(pages)('%s has a test or a reason on every line', (page) => {
    const lines = linesOf(page);
    expect(lines.length).toBeGreaterThan(30);
    expect(lines.flatMap((line) => (faultOf(line) === undefined ? [] : [[line.id, faultOf(line)]]))).toEqual(
      [],
    );
  });

  test.each(pages)('%s numbers its lines', (page) => {
    const letter = linesOf(page)[0]?.id.charAt(0) ?? '';
    expect(linesOf(page).map(({ id }) => id)).toEqual(
      linesOf(page).map((_, index) => `${letter}-${index + 1}`),
    );
    expect(readFileSync(`${FOLDER}/${page}`, 'utf8').match(/^\| [A-Z]-\d/gm)?.length).toBe(
      linesOf(page).length,
    );
  });

  test('are counted as they are', () => {
    const index = readFileSync(`${FOLDER}/README.md`, 'utf8');
    expect(index).not.toMatch(/^(?:<{7}|={7}|>{7})/m);
    for (const page of pages) {
      const cells = linesOf(page).map(({ cell }) => cell);
      const [different, missing] = ['different:', 'not built yet'].map(
        (word) => cells.filter((cell) => cell.startsWith(word)).length,
      );
      const shown = cells.length - (different ?? 0) - (missing ?? 0);
      const [row = '', ...again] = index.split('\n').filter((line) => line.includes(`](${page})`));
      // A table that was merged may hold a row twice.
      expect(again).toEqual([]);
      expect(row.slice(row.indexOf('|', 2))).toContain(`| ${shown} | ${different} | ${missing} |`);
    }
  });

  test.each([
    ['', 'neither a test nor a reason'],
    ['yes', 'neither a test nor a reason'],
    ['different:', 'neither a test nor a reason'],
    ['`test/nowhere.test.ts › is there`', 'no such test: test/nowhere.test.ts › is there'],
    ['`test/docs.test.ts › is not there`', 'no such test: test/docs.test.ts › is not there'],
    ['different: for a good reason<br>`test/docs.test.ts › no`', 'no such test: test/docs.test.ts › no'],
    ['different: `test/docs.test.ts › %s links to places that are there`', 'neither a test nor a reason'],
    ['`test/docs.test.ts › the documentation`', 'no such test: test/docs.test.ts › the documentation'],
    ['different: for a good reason<br>`test/docs.test.ts`', 'a test without its title'],
    ['`test/docs.test.ts › %s links to places that are there`', undefined],
    ['different: for a good reason', undefined],
    ['not built yet', undefined],
  ])('a line that says %j: %s', (cell, fault) => {
    expect(faultOf({ id: 'A-1', fact: 'something is so', cell })).toBe(fault);
  });
});
