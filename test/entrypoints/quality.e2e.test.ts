import { expect, test } from '@jest/globals';
import { at, document, orchestrator, writeFiles } from '../support/command-line.js';
import { smallProject, task } from '../support/small-project.js';
import { tempFolders } from '../support/temp-folder.js';

const folders = tempFolders();

test('a check sets the indicator that it is for, each time it is run, and the journal replays', () => {
  const folder = folders();
  smallProject(folder, {
    tasks: { '01-one/a': '', '02-two/b': task('B', ['b.txt'], [], 'write b.txt b') },
    retry: '{ max_attempts: 2, backoff: 0s }',
  });
  // Red at the first attempt, green at the second.
  writeFiles(folder, {
    'tasks/01-one/a.md':
      '---\ntitle: A\noutputs: [a.txt, { check: "test -f again || { touch again; exit 1; }", quality: tests_passing }]\n---\nwrite a.txt x\n',
  });
  expect(orchestrator(folder, ['run']).code).toBe(0);
  const status = document(orchestrator(folder, ['status', '--json']));
  expect(at(status, 'course', 'quality') ?? at(status, 'quality')).toEqual({ tests_passing: true });
  const journal = orchestrator(folder, ['log', '--json', '--operation', 'update_quality']).stdout;
  expect(journal.match(/"tests_passing": ?(?:true|false)/g)?.map((one) => one.endsWith('true'))).toEqual([
    false,
    true,
  ]);
  expect(orchestrator(folder, ['verify']).code).toBe(0);
});
