/** What agents say in their status files while they still run. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Session } from '../../src/domain/session.js';
import { recorder, SampleProject, sampleFiles } from '../support/sample-project.js';

const projects: SampleProject[] = [];
afterEach(() => {
  for (const made of projects.splice(0)) made.dispose();
});

/** The agent runs a script that waits for files called go-1, go-2 … in the project. */
function project(script: string, tasks: Record<string, string> = { '01-one/a': '' }): SampleProject {
  const definition = `version: 1\ntitle: Sample\nphases: [{ id: 01-one }]\nagents:\n  default: { run: sh agent.sh }\nretry: { max_attempts: 1 }\nchanges: { integrate: none }\nstate: { store: file }\n`;
  const wait = 'wait_for() { while [ ! -e "go-$1" ]; do sleep 0.02; done; }\n';
  const made = new SampleProject(
    { ...sampleFiles(tasks, definition), 'agent.sh': `${wait}${script}` },
    { git: false },
  );
  projects.push(made);
  return made;
}

/** Runs with looks all the time; each step is let go once what it waits for is on record. */
async function run(made: SampleProject, steps: readonly ((session: Session) => boolean)[]) {
  const { seen, observer } = recorder();
  const sessions: Session[] = [];
  const end = await made.run({
    lookMilliseconds: 10,
    observer: {
      ...observer,
      changed: (session) => {
        sessions.push(session);
        for (const [index, isThere] of steps.entries())
          if (isThere(session) && !existsSync(join(made.root, `go-${index + 1}`)))
            writeFileSync(join(made.root, `go-${index + 1}`), '');
      },
    },
  });
  return { end, seen, sessions };
}

describe('an agent that is still at work', () => {
  test('is heard: activity, step, milestones and blockers, in transactions of their own', async () => {
    const made = project(
      [
        'printf "activity: Reading\\nstep: 1 of 2\\n" > "$ORCHESTRATOR_STATUS"; wait_for 1',
        'printf "activity: Writing\\nstep: 2 of 2\\nmilestones: [Analysed]\\nblockers: [{ type: technical, severity: low, description: No server. }]\\n" > "$ORCHESTRATOR_STATUS"; wait_for 2',
        'printf "status: COMPLETED\\nactivity: Writing\\nstep: 2 of 2\\nblockers: [{ type: technical, severity: low, description: No server. }]\\n" > "$ORCHESTRATOR_STATUS"',
      ].join('\n'),
    );
    const { end, sessions } = await run(made, [
      ({ notes }) => notes.activity?.step === '1 of 2',
      ({ notes }) => notes.activity?.step === '2 of 2' && notes.blockers.length === 1,
    ]);
    expect(end.conclusion).toBe('completed');
    const { notes } = end.loaded.session;
    expect(notes.activity).toMatchObject({ activity: 'Writing', step: '2 of 2', by: 'default' });
    expect(notes.milestones).toMatchObject([{ name: 'Analysed', completed: true }]);
    expect(notes.blockers).toMatchObject([{ id: 'B1', about: '01-one/a', by: 'default' }]);
    const running = sessions.filter(({ running: ids }) => ids.length === 1);
    expect(new Set(running.map(({ version }) => version)).size).toBeGreaterThanOrEqual(3);
    expect((await made.verify(end.loaded.session.id)).problems).toEqual([]);
  });

  test('is not heard where what it wrote makes no sense, or has not been written to its end', async () => {
    const made = project(
      [
        'printf "activity: [not\\n  a: text" > "$ORCHESTRATOR_STATUS"; sleep 0.2',
        'ln -sf /etc/passwd "$ORCHESTRATOR_STATUS.x"; mv "$ORCHESTRATOR_STATUS.x" "$ORCHESTRATOR_STATUS"; sleep 0.2',
        'rm "$ORCHESTRATOR_STATUS"; printf "activity: Done\\n" > "$ORCHESTRATOR_STATUS"; wait_for 1',
      ].join('\n'),
    );
    const { end, sessions } = await run(made, [({ notes }) => notes.activity?.activity === 'Done']);
    expect(end.conclusion).toBe('completed');
    const said = new Set(sessions.map(({ notes }) => notes.activity?.activity ?? null));
    expect([...said]).toEqual([null, 'Done']);
  });

  test('that says nothing costs no transaction, and one that says the same again none either', async () => {
    const silent = await run(project('sleep 0.3'), []);
    const talker = project(
      'printf "activity: Same\\n" > "$ORCHESTRATOR_STATUS"; wait_for 1; for i in 1 2 3; do printf "activity: Same\\n" > "$ORCHESTRATOR_STATUS"; sleep 0.1; done',
    );
    const said = await run(talker, [({ notes }) => notes.activity?.activity === 'Same']);
    expect(said.end.loaded.session.version).toBe(silent.end.loaded.session.version + 1);
  });

  test('may not write for ever: what is more than it may say comes with its report alone', async () => {
    const lines = (from: number): string =>
      `node -e 'process.stdout.write("milestones: [" + Array.from({ length: 100 }, (_, i) => "M" + (${from} + i)).join(", ") + "]\\n")' > "$ORCHESTRATOR_STATUS"`;
    const made = project(
      [
        lines(0),
        'wait_for 1',
        lines(100),
        'wait_for 2',
        lines(200),
        'sleep 0.4; rm "$ORCHESTRATOR_STATUS"',
      ].join('\n'),
    );
    const has = (count: number) => (session: Session) => session.notes.milestones.length >= count;
    const { end } = await run(made, [has(100), has(200)]);
    expect(end.loaded.session.notes.milestones).toHaveLength(200);
  });
});
