/** `verify --ownership` on the built bundle. */
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { at, document, orchestrator, writeFiles } from '../support/command-line.js';
import { smallProject, task } from '../support/small-project.js';
import { tempFolders } from '../support/temp-folder.js';

const temp = tempFolders();

test('agents’ commands, prompts and scripts that write state are named with file and line, and nothing fails', () => {
  const [folder, outside] = [temp(), temp()];
  smallProject(folder, {
    tasks: {
      '01-one/a': task('A', [], [], 'Do it.\nThen: echo "x: 1" >> orchestrator-state.yaml'),
      '02-two/b': task('B', [], [], 'cat orchestrator-state.yaml'),
    },
  });
  const path = join(folder, 'orchestrator.yml');
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(
      'run: node agent.mjs',
      'run: ./tools/run.sh "$ORCHESTRATOR_TASK" && update_orchestrator_state DONE x',
    ),
  );
  writeFiles(folder, {
    'tools/run.sh': '#!/bin/sh\n# mv a .orchestrator/x\nmv a .orchestrator/x\n',
    'efforts/phase1/wave1/e1/sw-engineer.sh': 'echo 1 > orchestrator-state.yaml\n',
    'efforts/e2/code-reviewer.sh': './utilities/update-orchestrator-state.sh\n',
  });
  writeFiles(outside, { 'far.sh': 'echo 1 > orchestrator-state.yaml\n' });
  symlinkSync(outside, join(folder, 'efforts', 'link'));
  orchestrator(folder, ['start']);
  const ended = orchestrator(folder, ['verify', '--ownership', '--json']);
  expect(ended.code).toBe(0);
  expect(at(document(ended), 'ownership')).toEqual([
    { file: 'orchestrator.yml', line: 7, code: 'STATE_UPDATE_CALL', text: expect.any(String) },
    { file: 'tools/run.sh', line: 3, code: 'STATE_WRITE', text: 'mv a .orchestrator/x' },
    { file: 'tasks/01-one/a.md', line: 7, code: 'STATE_WRITE', text: expect.any(String) },
    { file: 'efforts/e2/code-reviewer.sh', line: 1, code: 'STATE_UPDATE_CALL', text: expect.any(String) },
    {
      file: 'efforts/phase1/wave1/e1/sw-engineer.sh',
      line: 1,
      code: 'STATE_WRITE',
      text: expect.any(String),
    },
  ]);
  expect(orchestrator(folder, ['verify', '--ownership']).stdout).toContain('tools/run.sh:3 STATE_WRITE');
  expect(at(document(orchestrator(folder, ['verify', '--json'])), 'ownership')).toBeUndefined();
}, 60_000);
