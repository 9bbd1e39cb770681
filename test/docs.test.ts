import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { MOST_ATTEMPTS, MOST_LEGS, MOST_MATRIX_BYTES } from '../src/app/advance.js';
import { IGNORED_CODES } from '../src/app/fold-report.js';
import { REJECTION_CODES } from '../src/domain/command.js';
import { at } from './support/command-line.js';
import { fieldsIn, jobsIn } from './support/workflow-document.js';

const page = (name: string): string => readFileSync(name, 'utf8');
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...['docs', 'docs/compatibility'].flatMap((folder) =>
    readdirSync(folder).map((name) => `${folder}/${name}`),
  ),
].filter((name) => name.endsWith('.md'));

/** As the platform makes them of headings. */
function anchors(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Codes in the first column of the tables below a heading. */
function codesBelow(text: string, heading: string): readonly string[] {
  const part = text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...part.matchAll(/^\|([^|]+)\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([A-Z_]+)`/g)].map(([, code = '']) => code),
  );
}

describe('the documentation', () => {
  test.each(pages)('%s links to places that are there', (name) => {
    for (const [, target = ''] of page(name).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https?:/.test(target)) continue;
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? name : join(dirname(name), path);
      expect([target, existsSync(file)]).toEqual([target, true]);
      if (anchor !== undefined) expect(anchors(page(file))).toContain(anchor);
    }
  });

  test('explains every refusal and every reason why a report does not count', () => {
    const text = page('docs/troubleshooting.md');
    expect(codesBelow(text, 'Refusals').toSorted()).toEqual([...REJECTION_CODES].toSorted());
    expect(codesBelow(text, 'Reports that do not count').toSorted()).toEqual([...IGNORED_CODES].toSorted());
  });

  test('lists the inputs and outputs of the reusable workflow', () => {
    const call = at(parse(page('.github/workflows/orchestrate.yml')), 'on', 'workflow_call');
    const text = page('docs/workflows.md');
    for (const part of ['inputs', 'outputs', 'secrets'])
      for (const name of Object.keys(fieldsIn(at(call, part))))
        expect(text).toMatch(new RegExp(`\`(?:${name}|${name.replace(/\d$/, '')}\\d\` … \`_\\d)\``));
  });

  test('says who has which permission, as the workflows do', () => {
    const names = ['contents', 'actions', 'statuses', 'pull-requests', 'issues'];
    const files = ['orchestrate', 'agent'].map((name) => `.github/workflows/${name}.yml`);
    const examples = ['orchestrator', 'fork-safe', 'fork-safe-comment'].map(
      (name) => `examples/workflows/${name}.yml`,
    );
    const jobs = [...files, ...examples].flatMap((file) => jobsIn(parse(page(file))));
    const rows = [...page('docs/permissions.md').matchAll(/^\| (`\w+`.*?) \|(.*)\|$/gm)];
    const told = rows.flatMap(([, who = '', cells = '']) =>
      [...who.matchAll(/`(\w+)`/g)].map(([, id = '']) => ({
        id,
        cells: cells.split('|').map((cell) => cell.trim()),
      })),
    );
    for (const id of ['advance', 'collect', 'agent', 'check', 'gate', 'answer', 'plan', 'comment']) {
      const job = jobs.find((one) => one.id === id && at(one.job, 'steps') !== undefined)?.job;
      const granted = fieldsIn(at(job, 'permissions'));
      expect([id, told.find((one) => one.id === id)?.cells]).toEqual([
        id,
        names.map((name) => granted[name] ?? ''),
      ]);
    }
  });

  test('gives the limits of a wave as they are', () => {
    const text = page('docs/workflows.md');
    for (const limit of [`${MOST_LEGS},`, `${MOST_ATTEMPTS},`, `${MOST_MATRIX_BYTES / 1024} KB`])
      expect(text).toContain(`| ${limit}`.replace('| 200 KB', ' 200 KB'));
  });

  test('names a test for each fault, and each is there', () => {
    const rows = [...page('docs/reliability.md').matchAll(/^\| F(\d+) \|[^|]+\|([^|]+)\|$/gm)];
    expect(rows.map(([, number]) => Number(number))).toEqual(Array.from({ length: 26 }, (_, at) => at + 1));
    for (const [, number, cell = ''] of rows) {
      const named = [...cell.matchAll(/`(test\/[^`]+\.test\.ts)`/g)].map(([, path = '']) => path);
      expect([number, named.length > 0, named.filter((path) => !existsSync(path))]).toEqual([
        number,
        true,
        [],
      ]);
    }
  });
});
