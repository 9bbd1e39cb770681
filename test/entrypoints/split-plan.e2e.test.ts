/** Who plans a split: a whole run on the built bundle, with agents that are shell commands. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { at, document, orchestrator } from '../support/command-line.js';
import { smallProject, task } from '../support/small-project.js';
import { tempFolders } from '../support/temp-folder.js';

const temp = tempFolders();

const PLAN = `[ "$ORCHESTRATOR_ENTRY_STATE" = CREATE_SPLIT_PLAN ] || exit 1
grep -q '> It has five modules' "$ORCHESTRATOR_PROMPT" || exit 1
printf '%s' '{"status":"COMPLETED","tasks":[{"id":"01-one/part-1","title":"P1","prompt":"do part"},{"id":"01-one/part-2","title":"P2","prompt":"do part"}]}' > "$ORCHESTRATOR_STATUS"`;
const WORK = `case "$ORCHESTRATOR_TASK" in */big) printf 'status: NEEDS_SPLIT\\ndetails: It has five modules\\n' > "$ORCHESTRATOR_STATUS";; esac`;

function project(): string {
  const folder = temp();
  smallProject(folder, {
    tasks: {
      '01-one/big': task('Big', [], [], 'say x'),
      '01-one/after': task('After', [], ['01-one/big'], 'say x'),
      '02-two/last': task('Last', [], [], 'say x'),
    },
  });
  const path = join(folder, 'orchestrator.yml');
  const text = readFileSync(path, 'utf8').replace(
    '  default: { run: node agent.mjs }\n',
    `  default: { run: ${JSON.stringify(WORK)} }\n  reviewer: { run: ${JSON.stringify(PLAN)} }\nsplit: { agent: reviewer, timeout: 10m }\n`,
  );
  writeFileSync(path, text);
  return folder;
}

test('a task that is too large goes to the reviewer, whose parts take its place, and the session ends', () => {
  const folder = project();
  expect(orchestrator(folder, ['run', '--quiet']).code).toBe(0);
  const status = document(orchestrator(folder, ['status', '--json']));
  expect([at(status, 'status'), at(status, 'progress', 'completed')]).toEqual(['completed', 5]);
  const shown = document(orchestrator(folder, ['explain', '01-one/big', '--json']));
  expect(at(shown, 'status')).toBe('cancelled');
  expect(at(document(orchestrator(folder, ['verify', '--json'])), 'ok')).toBe(true);
}, 60_000);

test('who plans has to be an agent', () => {
  const folder = project();
  const path = join(folder, 'orchestrator.yml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('agent: reviewer, ', 'agent: reviewr, '));
  expect(at(JSON.parse(orchestrator(folder, ['validate', '--json']).stdout), 'faults')).toMatchObject([
    { code: 'UNKNOWN_AGENT', remedy: 'Did you mean reviewer?' },
  ]);
  const text = readFileSync(path, 'utf8').replace('agent: reviewr, ', 'agent: reviewer, ');
  writeFileSync(
    path,
    `${text.replace('default: { ', 'default: { reserve: { usd: 0 }, ')}budget: { usd: 1 }\n`,
  );
  expect(at(JSON.parse(orchestrator(folder, ['validate', '--json']).stdout), 'faults')).toMatchObject([
    { code: 'RESERVE_MISSING', line: 9 },
  ]);
});
