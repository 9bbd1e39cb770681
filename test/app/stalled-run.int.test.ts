import { afterEach, describe, expect, test } from '@jest/globals';
import { SampleProject, sampleFiles } from '../support/sample-project.js';

const made: SampleProject[] = [];
afterEach(() => {
  for (const project of made.splice(0)) project.dispose();
});

/** An agent that writes down that it was paid for, and then fails as it always does, at another line each time. */
const AGENT =
  'echo paid >> "$LEDGER"; echo "cannot reach the database (try $(wc -l < "$LEDGER"))" >&2; exit 3';

function project(retry: string): SampleProject {
  const sample = new SampleProject(
    sampleFiles(
      { '01-one/a': '' },
      `version: 1
title: Money
phases: [{ id: 01-one }]
agents: { default: { run: ${JSON.stringify(AGENT)}, env: [LEDGER] } }
retry: ${retry}
changes: { integrate: none }
state: { store: file }
`,
    ),
    { git: false },
  );
  made.push(sample);
  process.env['LEDGER'] = `${sample.root}/ledger`;
  return sample;
}

const paid = (sample: SampleProject): number => sample.read('ledger').trim().split('\n').length;

describe('a run whose agent fails the same way each time', () => {
  test('stops paying for it, and says whom to ask', async () => {
    const sample = project('{ max_attempts: 9, backoff: 0s }');
    const end = await sample.run();
    const [task] = [...end.loaded.session.tasks];
    expect([task?.status, task?.attempts.length, paid(sample)]).toEqual(['escalated', 3, 3]);
    expect((await sample.verify(end.loaded.session.id)).problems).toEqual([]);
  });

  test('pays as often as it is told to', async () => {
    const sample = project('{ max_attempts: 5, backoff: 0s, same_failure: 9 }');
    const end = await sample.run();
    const [task] = [...end.loaded.session.tasks];
    expect([task?.status, paid(sample)]).toEqual(['failed', 5]);
  });
});
