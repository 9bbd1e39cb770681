import { describe, expect, test } from '@jest/globals';
import type { RunArtifact } from '../../src/app/ports/forge.js';
import { reportName, verdictName } from '../../src/app/report-names.js';
import { turnMilliseconds, turnsBefore } from '../../src/app/stream-turn.js';
import { SESSION } from '../support/engine.js';

const LEG = {
  leg: 1,
  session: SESSION,
  state_sha: '',
  base_sha: '',
  runner: 'ubuntu-latest',
  timeout_minutes: 30,
  step_minutes: 20,
  checks: true,
  secrets: [],
  tasks: [{ id: 'p/a', attempt: 1, claim: 'a'.repeat(32) }],
};

function artifact(id: string, job: string, name: string): RunArtifact {
  return { id, name, bytes: 1, job, createdAt: null, digest: null };
}
const mine = (id: string): RunArtifact => artifact(id, 'my-agent', reportName(SESSION, 'a'.repeat(32), 1));
const other = (id: string, job: string): RunArtifact =>
  artifact(id, job, reportName(SESSION, id.padStart(32, '0'), 1));

describe('of legs that are done at the same moment', () => {
  test('the one whose report came last goes first', () => {
    expect(turnsBefore([mine('100'), other('99', 'x'), other('9', 'y')], LEG)).toBe(0);
    expect(turnsBefore([mine('9'), other('10', 'x'), other('100', 'y')], LEG)).toBe(2);
  });

  test('one that brought nothing waits for nobody: no other can settle its claims', () => {
    expect(turnsBefore([other('10', 'x'), other('11', 'y')], LEG)).toBe(0);
  });

  test('a job counts once, however much it uploads, and nobody waits for many', () => {
    const flood = Array.from({ length: 50 }, (_, index) => other(String(100 + index), 'hostile'));
    expect(turnsBefore([mine('9'), ...flood], LEG)).toBe(1);
    const many = Array.from({ length: 50 }, (_, index) => other(String(100 + index), `job-${index}`));
    expect(turnsBefore([mine('9'), ...many], LEG)).toBe(5);
  });

  test('a turn is as long as a collector needs here, within bounds', () => {
    expect([turnMilliseconds(100, 0.5), turnMilliseconds(2000, 0.5), turnMilliseconds(1e6, 0.5)]).toEqual([
      3000, 8000, 20_000,
    ]);
  });

  test('neither its own checks nor what is of no concern keep a leg waiting', () => {
    const verdict = artifact('12', 'my-check', verdictName(SESSION, 'a'.repeat(32), 1));
    const stranger = artifact('13', 'build', 'coverage');
    expect(turnsBefore([mine('9'), verdict, stranger], LEG)).toBe(0);
  });
});
