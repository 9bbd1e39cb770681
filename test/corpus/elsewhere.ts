/**
 * Families of bad input that other suites hold: named here so that the whole can be counted, and found where they are. Each is a table of rows,
 * named by its constant or by the title of the test that stands under it.
 */
import { readFileSync } from 'node:fs';

export interface Elsewhere {
  readonly family: string;
  readonly file: string;
  readonly table: string;
}

export const ELSEWHERE: readonly Elsewhere[] = [
  {
    family: 'definitions: YAML, keys, graph, references',
    file: 'schema/definition-faults.test.ts',
    table: 'ROWS',
  },
  { family: 'ids and paths: dots, devices, letters', file: 'domain/ids.test.ts', table: 'HOSTILE' },
  {
    family: 'archives: slips, bombs, doubles, links',
    file: 'adapters/artifacts/archive.int.test.ts',
    table: 'HOSTILE',
  },
  {
    family: 'change packs: trees that git takes',
    file: 'adapters/git/imported-change.int.test.ts',
    table: 'cases',
  },
  {
    family: 'reports: of others, too large, strange',
    file: 'adapters/process/report-folder.int.test.ts',
    table: 'hostile',
  },
  {
    family: 'words of agents: commands, escapes, mark-up',
    file: 'report/hostile-markdown.test.ts',
    table: 'HOSTILE',
  },
  { family: 'journal lines', file: 'schema/journal.test.ts', table: '%s' },
  { family: 'events in journal lines', file: 'schema/journal.test.ts', table: 'an event with %s' },
];

/** How many rows the table has. Throws when there is none of that name. */
export function rowsOf({ file, table }: Elsewhere): number {
  const lines = readFileSync(`test/${file}`, 'utf8').split('\n');
  const named = lines.findIndex((line) => line.includes(`const ${table}`));
  const titled = lines.findIndex((line) => line.includes(`])('${table}'`));
  const begin =
    named >= 0 ? named : lines.findLastIndex((line, at) => at < titled && line.includes('test.each(['));
  const end = lines.findIndex((line, at) => at > begin && /^\s*\](?: as const)?[;)]/.test(line));
  if (begin < 0 || end < 0) throw new Error(`${file} has no table ${table}`);
  const rows = lines.slice(begin + 1, end);
  const indent = /^ */.exec(rows[0] ?? '')?.[0] ?? '';
  return rows.filter((line) => new RegExp(`^${indent}[[{'"\`.]`).test(line)).length;
}
